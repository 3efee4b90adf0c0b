// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/secret.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDeadlineTimer>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Hookbench {

/// What the secret service says of itself, without anybody being asked for a password.
struct KeyringFacts
{
    /// Of the keyring that new secrets go to: Available, Locked, NoKeyring; or why nothing could be learnt: NoBus,
    /// NoService, NoAnswer, Failed.
    KeychainState state = KeychainState::Available;
    /// Raw text of the service, never a secret.
    QString detail;
    /// Where new secrets go; empty without a keyring.
    QString keyring;
    /// The entries that were looked for, in open keyrings and in locked ones.
    QList<QDBusObjectPath> open;
    QList<QDBusObjectPath> locked;
};

/// Asks the program that keeps secrets (org.freedesktop.secrets on the session bus) how it is. Never reads or writes a
/// secret. Nothing here blocks: the bus is reached on another thread, every call has its deadline.
class SecretService : public QObject
{
    Q_OBJECT
public:
    using Attributes = QMap<QString, QString>;
    using Then = std::function<void(const KeyringFacts &)>;

    explicit SecretService(QObject *parent = nullptr);

    /// How the keyring is, and where the entries with @p attributes are. Never shows a window.
    void look(const Attributes &attributes, QDeadlineTimer deadline, Then then);
    /// Opens the keyring and every locked one with @p attributes in it, or makes a keyring where there is none. The
    /// service asks the person in a window of its own; UnlockRefused when that is closed, when the password is wrong,
    /// or when the service has no way to ask.
    void unlock(const Attributes &attributes, QDeadlineTimer deadline, Then then);
    /// Whether a program with @p name is on the bus or can be started.
    void isOffered(const QString &name, QDeadlineTimer deadline, const std::function<void(bool)> &then);

private:
    using Reply = std::function<void(const QDBusMessage &)>;

    void connected(std::function<void(bool)> then);
    void call(const QDBusMessage &message, QDeadlineTimer deadline, Reply then);
    void findKeyring(KeyringFacts facts, QDeadlineTimer deadline, Then then);
    void findLock(KeyringFacts facts, QDeadlineTimer deadline, Then then);
    void makeKeyring(const KeyringFacts &before, QDeadlineTimer deadline, Then then);
    void openKeyrings(const Attributes &attributes, const KeyringFacts &before, QDeadlineTimer deadline, Then then);
    void prompt(const QDBusMessage &from, const QDBusObjectPath &path, QDeadlineTimer deadline,
                const std::function<void(std::optional<KeyringFacts>)> &then);

    /// Nothing until the bus was asked for the first time.
    std::optional<QDBusConnection> m_bus;
    /// Those that wait for the bus.
    std::vector<std::function<void(bool)>> m_waiting;
};

} // namespace Hookbench
