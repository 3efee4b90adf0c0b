// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/secrets/asking.h"

#include "app/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace Hookbench::Testing {

namespace {

class Asking
{
public:
    int run(const QStringList &wishes)
    {
        for (const QString &wish : wishes) {
            if (!doOne(wish.section(u'=', 0, 0), wish.section(u'=', 1))) {
                std::fprintf(stderr, "cannot do %s\n", qPrintable(wish));
                return 2;
            }
        }
        return 0;
    }

private:
    bool doOne(const QString &what, const QString &with)
    {
        if (what == u"probe"_s)
            return say(store().probe());
        if (what == u"unlock"_s)
            return say(store().unlock());
        if (what == u"read"_s)
            return say(store().read(with));
        if (what == u"write"_s)
            return say(store().write(with, Secret{plantedSecret()}));
        if (what == u"forget"_s)
            return say(store().forget(with));
        if (what == u"patience"_s) {
            m_patience = {std::chrono::milliseconds{with.section(u',', 0, 0).toInt()},
                          std::chrono::milliseconds{with.section(u',', 1).toInt()}};
            return true;
        }
        if (what == u"drop"_s) {
            m_store.reset();
            return true;
        }
        if (what == u"rest"_s) {
            QEventLoop loop;
            QTimer::singleShot(300, &loop, &QEventLoop::quit);
            loop.exec();
            return true;
        }
        return surroundings(what, with);
    }

    bool surroundings(const QString &what, const QString &with)
    {
        if (what == u"wait"_s)
            return isThere(with);
        if (what == u"play"_s) {
            m_played.start(QCoreApplication::applicationFilePath(), {u"--play"_s, with});
            return m_played.waitForReadyRead(10'000);
        }
        if (what == u"stop"_s) {
            m_played.kill();
            return m_played.waitForFinished();
        }
        if (what == u"lock"_s)
            return lock();
        if (what == u"shell"_s)
            return QProcess::execute(u"bash"_s, {u"-c"_s, with}) == 0;
        return false;
    }

    KeychainSecretStore &store()
    {
        if (!m_store)
            m_store = std::make_unique<KeychainSecretStore>(m_patience);
        return *m_store;
    }

    bool say(const QFuture<SecretAnswer> &future)
    {
        // Beats while the keychain is waited for: none would mean that somebody blocks the loop.
        int beats = 0;
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &heart, [&] { ++beats; });
        heart.start(10);
        QEventLoop loop;
        QFutureWatcher<SecretAnswer> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        if (!future.isFinished())
            loop.exec();
        const SecretAnswer answer = future.result();
        QByteArray line{nameIn(keychainStateNames, answer.state).data()};
        if (!answer.secret.isEmpty())
            line += answer.secret.bytes() == plantedSecret() ? " same" : " other";
        // Waiting for a time-out takes a second or more; a blocked loop would beat once or twice.
        if (answer.state == KeychainState::NoAnswer)
            line += beats >= 5 ? " alive" : " blocked";
        std::printf("%s\n", line.constData());
        if (qEnvironmentVariableIsSet("KEYCHAIN_DETAILS"))
            std::fprintf(stderr, "%s: %s\n", line.constData(), qPrintable(answer.detail));
        std::fflush(stdout);
        return true;
    }

    static bool isThere(const QString &name)
    {
        for (int tries = 0; tries < 500; ++tries) {
            if (QDBusConnection::sessionBus().interface()->isServiceRegistered(name))
                return true;
            QThread::msleep(20);
        }
        return false;
    }

    static bool lock()
    {
        const QString service = u"org.freedesktop.secrets"_s;
        QDBusMessage alias = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                            u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
        alias << u"default"_s;
        const QDBusReply<QDBusObjectPath> keyring = QDBusConnection::sessionBus().call(alias);
        QDBusMessage shut = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        shut << QVariant::fromValue(QList<QDBusObjectPath>{keyring.value()});
        return QDBusConnection::sessionBus().call(shut).type() == QDBusMessage::ReplyMessage;
    }

    KeychainPatience m_patience;
    std::unique_ptr<KeychainSecretStore> m_store;
    QProcess m_played;
};

} // namespace

int ask(const QStringList &wishes)
{
    return Asking{}.run(wishes);
}

} // namespace Hookbench::Testing
