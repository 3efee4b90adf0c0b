// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets/secretservice.h"

#include "app/secrets/secretprompt.h"

#include <QDBusError>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

// The interfaces are those of the "Secret Service API Draft" of freedesktop.org, version 0.2.

namespace Hookbench {

namespace {

const QString busName = u"hookbench-secrets"_s;
const QString serviceName = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
/// What new secrets go to, by its name in the service.
const QString standardAlias = u"default"_s;
/// How the service spells "no object".
const QString nothing = u"/"_s;

QDBusMessage toService(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

KeychainState stateOf(const QDBusMessage &error)
{
    const QString name = error.errorName();
    switch (QDBusError{error}.type()) {
    case QDBusError::ServiceUnknown:
        return KeychainState::NoService;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainState::NoAnswer;
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        return KeychainState::NoBus;
    default:
        break;
    }
    // The bus knows how to start one, and it does not start.
    if (name.startsWith(u"org.freedesktop.DBus.Error.Spawn."_s) || name.endsWith(u".NameHasNoOwner"_s))
        return KeychainState::NoService;
    if (name == u"org.freedesktop.Secret.Error.IsLocked"_s)
        return KeychainState::Locked;
    return KeychainState::Failed;
}

KeyringFacts failed(const QDBusMessage &error)
{
    return {stateOf(error), error.errorName() + u": "_s + error.errorMessage(), {}, {}, {}};
}

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

QList<QDBusObjectPath> pathsIn(const QVariant &argument)
{
    return qdbus_cast<QList<QDBusObjectPath>>(argument);
}

QDBusObjectPath pathIn(const QVariant &argument)
{
    return qdbus_cast<QDBusObjectPath>(argument);
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject{parent}
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretService::connected(std::function<void(bool)> then)
{
    if (m_bus && m_bus->isConnected()) {
        then(true);
        return;
    }
    m_waiting.push_back(std::move(then));
    if (m_waiting.size() > 1)
        return;
    // Greeting the bus waits for its answer, so another thread waits.
    auto *watcher = new QFutureWatcher<QDBusConnection>{this};
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_bus = watcher->result();
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &one : waiting)
            one(m_bus->isConnected());
    });
    watcher->setFuture(QtConcurrent::run([] {
        // One that was lost is kept under its name and never comes back.
        if (!QDBusConnection{busName}.isConnected())
            QDBusConnection::disconnectFromBus(busName);
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, busName);
    }));
}

void SecretService::call(const QDBusMessage &message, QDeadlineTimer deadline, Reply then)
{
    connected([this, message, deadline, then = std::move(then)](bool isConnected) {
        if (!isConnected) {
            then(message.createErrorReply(QDBusError::NoServer, m_bus->lastError().message()));
            return;
        }
        const auto left = static_cast<int>(std::max<qint64>(1, deadline.remainingTime()));
        auto *watcher = new QDBusPendingCallWatcher{m_bus->asyncCall(message, left), this};
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
            watcher->deleteLater();
            then(watcher->reply());
        });
    });
}

void SecretService::look(const Attributes &attributes, QDeadlineTimer deadline, Then then)
{
    QDBusMessage search = toService(u"SearchItems"_s);
    search << QVariant::fromValue(attributes);
    call(search, deadline, [this, deadline, then = std::move(then)](const QDBusMessage &reply) {
        if (isError(reply)) {
            then(failed(reply));
            return;
        }
        KeyringFacts facts;
        facts.open = pathsIn(reply.arguments().value(0));
        facts.locked = pathsIn(reply.arguments().value(1));
        findKeyring(facts, deadline, then);
    });
}

void SecretService::findKeyring(KeyringFacts facts, QDeadlineTimer deadline, Then then)
{
    QDBusMessage read = toService(u"ReadAlias"_s);
    read << standardAlias;
    call(read, deadline, [this, facts, deadline, then = std::move(then)](const QDBusMessage &reply) mutable {
        if (isError(reply)) {
            then(failed(reply));
            return;
        }
        facts.keyring = pathIn(reply.arguments().value(0)).path();
        if (facts.keyring.isEmpty() || facts.keyring == nothing) {
            facts.keyring.clear();
            facts.state = KeychainState::NoKeyring;
            then(facts);
            return;
        }
        findLock(facts, deadline, then);
    });
}

void SecretService::findLock(KeyringFacts facts, QDeadlineTimer deadline, Then then)
{
    QDBusMessage get
        = QDBusMessage::createMethodCall(serviceName, facts.keyring, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << collectionInterface << u"Locked"_s;
    call(get, deadline, [facts, then = std::move(then)](const QDBusMessage &reply) mutable {
        const auto error = QDBusError{reply}.type();
        if (error == QDBusError::UnknownObject || error == QDBusError::UnknownMethod) {
            // The alias names a keyring that is gone; gnome-keyring answers so for its file having been deleted.
            facts.state = KeychainState::NoKeyring;
            facts.keyring.clear();
        } else if (isError(reply)) {
            facts.state = stateOf(reply);
            facts.detail = failed(reply).detail;
        } else if (qdbus_cast<QDBusVariant>(reply.arguments().value(0)).variant().toBool()) {
            facts.state = KeychainState::Locked;
        }
        then(facts);
    });
}

void SecretService::unlock(const Attributes &attributes, QDeadlineTimer deadline, Then then)
{
    look(attributes, deadline, [this, attributes, deadline, then = std::move(then)](const KeyringFacts &facts) {
        if (facts.state == KeychainState::NoKeyring && facts.locked.isEmpty())
            makeKeyring(facts, deadline, then);
        else if (facts.state == KeychainState::Locked || !facts.locked.isEmpty())
            openKeyrings(attributes, facts, deadline, then);
        else
            then(facts);
    });
}

void SecretService::makeKeyring(const KeyringFacts &before, QDeadlineTimer deadline, Then then)
{
    QDBusMessage create = toService(u"CreateCollection"_s);
    create << QVariantMap{{collectionInterface + u".Label"_s, u"Login"_s}} << standardAlias;
    call(create, deadline, [this, before, deadline, then = std::move(then)](const QDBusMessage &reply) {
        if (isError(reply)) {
            then(failed(reply));
            return;
        }
        prompt(reply, pathIn(reply.arguments().value(1)), deadline,
               [this, before, deadline, then](const std::optional<KeyringFacts> &refused) {
                   if (refused && refused->state == KeychainState::UnlockRefused)
                       then(before); // there still is no keyring, and that is what to tell
                   else if (refused)
                       then(*refused);
                   else
                       findKeyring({}, deadline, then);
               });
    });
}

void SecretService::openKeyrings(const Attributes &attributes, const KeyringFacts &before, QDeadlineTimer deadline,
                                 Then then)
{
    QList<QDBusObjectPath> shut = before.locked;
    if (before.state == KeychainState::Locked)
        shut.prepend(QDBusObjectPath{before.keyring});
    QDBusMessage open = toService(u"Unlock"_s);
    open << QVariant::fromValue(shut);
    call(open, deadline, [this, attributes, deadline, then = std::move(then)](const QDBusMessage &reply) {
        if (isError(reply)) {
            then(failed(reply));
            return;
        }
        prompt(reply, pathIn(reply.arguments().value(1)), deadline,
               [this, attributes, deadline, then](const std::optional<KeyringFacts> &refused) {
                   if (refused) {
                       then(*refused);
                       return;
                   }
                   look(attributes, deadline, [then](KeyringFacts facts) {
                       // Answered, and still locked: the service took the password and found it wrong.
                       if (facts.state == KeychainState::Locked)
                           facts.state = KeychainState::UnlockRefused;
                       then(facts);
                   });
               });
    });
}

void SecretService::prompt(const QDBusMessage &from, const QDBusObjectPath &path, QDeadlineTimer deadline,
                           const std::function<void(std::optional<KeyringFacts>)> &then)
{
    if (path.path() == nothing || path.path().isEmpty()) {
        then(std::nullopt); // nothing to ask
        return;
    }
    auto *window = new SecretPrompt{*m_bus, from.service(), path.path(), this};
    connect(window, &SecretPrompt::answered, this, [then](bool dismissed) {
        then(dismissed ? std::optional{KeyringFacts{KeychainState::UnlockRefused, {}, {}, {}, {}}} : std::nullopt);
    });
    connect(window, &SecretPrompt::unanswered, this, [then] {
        then(KeyringFacts{KeychainState::NoAnswer, {}, {}, {}, {}});
    });
    window->show(deadline);
}

void SecretService::isOffered(const QString &name, QDeadlineTimer deadline, const std::function<void(bool)> &then)
{
    const auto toBus = [](const QString &method) {
        return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                              u"org.freedesktop.DBus"_s, method);
    };
    QDBusMessage owner = toBus(u"NameHasOwner"_s);
    owner << name;
    call(owner, deadline,
         [this, name, deadline, activatable = toBus(u"ListActivatableNames"_s), then](const QDBusMessage &reply) {
             if (isError(reply) || reply.arguments().value(0).toBool()) {
                 then(!isError(reply));
                 return;
             }
             call(activatable, deadline, [name, then](const QDBusMessage &names) {
                 then(!isError(names) && names.arguments().value(0).toStringList().contains(name));
             });
         });
}

} // namespace Hookbench
