// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secrets/playedservice.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace Hookbench::Testing {

namespace {

using Paths = QList<QDBusObjectPath>;
const QDBusObjectPath nowhere{u"/"_s};
const QDBusObjectPath keyring{u"/org/freedesktop/secrets/collection/played"_s};
const QDBusObjectPath entry{u"/org/freedesktop/secrets/collection/played/1"_s};
const QDBusObjectPath window{u"/org/freedesktop/secrets/prompt/1"_s};

class PlayedService : public QDBusVirtualObject
{
public:
    explicit PlayedService(const QString &how)
        : m_how{how}
        , m_locked{how != u"half"_s}
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (m_how == u"silent"_s)
            return true;
        if (m_how == u"dying"_s)
            std::_Exit(0);
        const QString member = message.member();
        if (member == u"SearchItems"_s)
            return reply(bus, message,
                         {QVariant::fromValue(m_locked ? Paths{} : Paths{entry}),
                          QVariant::fromValue(m_locked ? Paths{entry} : Paths{})});
        if (member == u"ReadAlias"_s)
            return reply(bus, message, {QVariant::fromValue(keyring)});
        if (member == u"Get"_s && message.arguments().value(1) == u"Locked"_s)
            return reply(bus, message, {QVariant::fromValue(QDBusVariant{m_locked})});
        if (member == u"Unlock"_s)
            return reply(bus, message, {QVariant::fromValue(Paths{}), QVariant::fromValue(window)});
        if (member == u"Prompt"_s) {
            reply(bus, message, {});
            answerTheWindow(bus);
        }
        return true; // and otherwise says nothing
    }

private:
    static bool reply(const QDBusConnection &bus, const QDBusMessage &message, const QVariantList &values)
    {
        return bus.send(message.createReply(values));
    }

    void answerTheWindow(const QDBusConnection &bus)
    {
        if (m_how == u"no-window"_s)
            return;
        m_locked = m_how != u"right-password"_s;
        QDBusMessage completed
            = QDBusMessage::createSignal(window.path(), u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        completed << (m_how == u"closed-window"_s) << QVariant::fromValue(QDBusVariant{QString{}});
        bus.send(completed);
    }

    QString m_how;
    bool m_locked;
};

/// As much of org.kde.KWallet as QtKeychain calls.
class PlayedWallet : public QDBusVirtualObject
{
public:
    explicit PlayedWallet(bool opens)
        : m_opens{opens}
    {
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString member = message.member();
        const QString key = message.arguments().value(2).toString();
        QVariant answer = 0;
        if (member == u"networkWallet"_s)
            answer = u"kdewallet"_s;
        else if (member == u"open"_s)
            answer = m_opens ? 1 : -1;
        else if (member == u"entryType"_s)
            answer = m_entries.contains(key) ? 2 : 0;
        else if (member == u"readEntry"_s)
            answer = m_entries.value(key);
        else if (member == u"writeEntry"_s)
            m_entries.insert(key, message.arguments().value(3).toByteArray());
        else if (member == u"removeEntry"_s)
            m_entries.remove(key);
        else
            return false;
        return bus.send(message.createReply(answer));
    }

private:
    bool m_opens;
    QMap<QString, QByteArray> m_entries;
};

} // namespace

int play(const QString &how)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool isWallet = how.endsWith(u"wallet"_s);
    std::unique_ptr<QDBusVirtualObject> object;
    if (isWallet)
        object = std::make_unique<PlayedWallet>(how == u"wallet"_s);
    else
        object = std::make_unique<PlayedService>(how);
    const QString path = isWallet ? u"/modules/kwalletd5"_s : u"/org/freedesktop/secrets"_s;
    if (!bus.registerVirtualObject(path, object.get(), QDBusConnection::SubPath)
        || !bus.registerService(isWallet ? u"org.kde.kwalletd5"_s : u"org.freedesktop.secrets"_s))
        return 2;
    std::printf("ready\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Hookbench::Testing
