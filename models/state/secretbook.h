// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/secretstore.h"
#include "models/values/result.h"
#include "models/values/secret.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>

namespace Hookbench {

/// The only door to secrets. Takes them to the keychain, or to memory for this run when the person chose that, and says
/// in a sentence what is wrong with the keychain. Never writes a secret anywhere else.
class SecretBook : public QObject
{
    Q_OBJECT
public:
    explicit SecretBook(SecretStore &store, QObject *parent = nullptr);

    /// Where secrets are kept from now on. Begins as the keychain in every run.
    SecretPlace place() const { return m_place; }
    void setPlace(SecretPlace place);

    /// How the keychain was when it was last heard of; Available before that.
    KeychainState state() const { return m_state; }
    /// Asks the keychain how it is; stateChanged tells when it is another.
    void look();
    /// Lets the keychain ask for its password.
    QFuture<Result<>> unlock();

    /// A locked keychain asks for its password first, and is read once it is open.
    QFuture<Result<Secret>> read(const KeptSecret &kept);
    /// Keeps it where @p kept says. A locked keychain asks for its password first, and one without a keyring for the
    /// password of a new one.
    QFuture<Result<>> keep(const KeptSecret &kept, const Secret &secret);
    /// Never asks for a password, nor does isThere: nobody waits for them.
    QFuture<Result<>> forget(const KeptSecret &kept);
    /// Whether it is there, without giving it out: Available, EntryMissing, MemoryGone, Locked, …
    QFuture<KeychainState> isThere(const KeptSecret &kept);
    /// Whether this run has it in memory.
    bool isInMemory(const QString &entry) const { return m_memory.contains(entry); }

Q_SIGNALS:
    void stateChanged();
    /// The keychain has answered look(), whether or not its state is another.
    void looked();
    void placeChanged();

private:
    using Wish = std::function<QFuture<SecretAnswer>()>;
    void heard(const SecretAnswer &answer);
    QFuture<SecretAnswer> askingForThePassword(const Wish &wish);

    SecretStore &m_store;
    SecretPlace m_place = SecretPlace::Keychain;
    KeychainState m_state = KeychainState::Available;
    /// By entry, gone with the program.
    QHash<QString, Secret> m_memory;
};

} // namespace Hookbench
