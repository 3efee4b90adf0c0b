// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/secrets/keychainline.h"
#include "app/secrets/secretservice.h"
#include "models/ports/secretstore.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>

namespace Hookbench {

/// How long answers are waited for.
struct KeychainPatience
{
    /// For one wish to a program, from asking to answer.
    std::chrono::milliseconds program = std::chrono::seconds{10};
    /// For a person who is asked for a password.
    std::chrono::milliseconds person = std::chrono::minutes{2};
};

/// The keychain of the system, through QtKeychain, and nothing else: never a file. What state it is in is asked of the
/// secret service itself, because QtKeychain answers "entry not found" also when a keyring is locked. Only unlock()
/// makes the service ask for a password. Needs a running event loop.
///
/// Our assumptions. QtKeychain files an entry under the attributes "user" (the entry) and "server" ("Hookbench");
/// the tests hold it to that. KWallet from 5.97 on is an org.freedesktop.secrets itself and is treated like any other.
/// Without libsecret QtKeychain talks to org.kde.kwalletd5 on a Plasma desktop: then nothing is known beforehand, the
/// wallet asks for its password whenever it wants, and a wish waits as long as for a person. That way was not tried
/// with a real KWallet.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT
public:
    explicit KeychainSecretStore(KeychainPatience patience = {}, QObject *parent = nullptr);

    QFuture<SecretAnswer> read(const QString &entry) override;
    QFuture<SecretAnswer> write(const QString &entry, const Secret &secret) override;
    QFuture<SecretAnswer> forget(const QString &entry) override;
    QFuture<SecretAnswer> probe() override;
    QFuture<SecretAnswer> unlock() override;

private:
    struct Wish;
    using WishPointer = std::shared_ptr<Wish>;

    enum class AskedOf { Program, Person };

    WishPointer begin(const QString &entry, AskedOf whom = AskedOf::Program);
    void ask(const WishPointer &wish);
    void askWallet(const WishPointer &wish);
    void run(const WishPointer &wish);
    void explain(const WishPointer &wish, QKeychain::Error error, const QString &detail);

    KeychainPatience m_patience;
    SecretService m_service;
    KeychainLine m_line;
};

} // namespace Hookbench
