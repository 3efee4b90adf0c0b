// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/secret.h"
#include "tests/app/secrets/asking.h"
#include "tests/app/secrets/playedservice.h"
#include "tests/app/secrets/privatesession.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;

namespace {

const QString ready = u"wait=org.freedesktop.secrets"_s;
const QStringList everything{u"probe"_s, u"read=a"_s, u"write=a"_s, u"forget=a"_s, u"unlock"_s};

QStringList allOf(const QString &state)
{
    return QStringList(everything.size(), state);
}

/// What a failing state must leave behind: nothing.
#define COMPARE_LEAVING_NOTHING(session, answers, expected)                                                            \
    do {                                                                                                               \
        QCOMPARE(answers, expected);                                                                                   \
        QCOMPARE((session).filesWith(plantedSecret()), QStringList{});                                                 \
    } while (false)

} // namespace

/// Every state a keychain can be in, produced with a real message bus, and a real gnome-keyring wherever one can be
/// brought into the state.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s, u"bash"_s})
            QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program + u" is not installed"_s));
    }

    void aSecretIsKeptReadReplacedAndForgotten()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(session,
                                session.ask(keyringDaemon(),
                                            {ready, u"probe"_s, u"write=a"_s, u"read=a"_s, u"write=a"_s, u"read=a"_s,
                                             u"forget=a"_s, u"read=a"_s}),
                                (QStringList{u"available"_s, u"available"_s, u"available same"_s, u"available"_s,
                                             u"available same"_s, u"available"_s, u"entry-missing"_s}));
    }

    void itIsThereInTheNextSession()
    {
        const PrivateSession session;
        QCOMPARE(session.ask(keyringDaemon(), {ready, u"write=a"_s}), QStringList{u"available"_s});
        QCOMPARE(session.ask(keyringDaemon(), {ready, u"read=a"_s}), QStringList{u"available same"_s});
    }

    void withoutABus()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(session, session.askWithoutBus(everything), allOf(u"no-bus"_s));
    }

    void withABusAndNoService()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(session, session.ask({}, everything), allOf(u"no-service"_s));
    }

    void withoutTheLibrary()
    {
        PrivateSession session;
        // The loader takes the first file of the name, and this one is no library.
        QFile empty{session.path(u"libsecret-1.so.0"_s)};
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        session.environment.insert(u"LD_LIBRARY_PATH"_s, session.path({}));
        COMPARE_LEAVING_NOTHING(session, session.ask(keyringDaemon(), QStringList{ready} + everything),
                                allOf(u"no-library"_s));
    }

    void withoutAKeyringAndNobodyToAsk()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(session, session.ask(keyringDaemonWithoutPassword(), QStringList{ready} + everything),
                                allOf(u"no-keyring"_s));
    }

    void lockedAndTheWrongPassword()
    {
        const PrivateSession session;
        QCOMPARE(session.ask(keyringDaemon(), {ready, u"write=a"_s}), QStringList{u"available"_s});
        QStringList expected = allOf(u"locked"_s);
        expected.last() = u"unlock-refused"_s;
        COMPARE_LEAVING_NOTHING(session, session.ask(keyringDaemon(u"wrong"_s), QStringList{ready} + everything),
                                expected);
        // An entry that nobody wrote could be in the locked keyring for all that can be known.
        COMPARE_LEAVING_NOTHING(session,
                                session.ask(keyringDaemonWithoutPassword(), {ready, u"read=b"_s, u"forget=b"_s}),
                                (QStringList{u"locked"_s, u"locked"_s}));
        // Neither was it replaced nor forgotten.
        QCOMPARE(session.ask(keyringDaemon(), {ready, u"read=a"_s}), QStringList{u"available same"_s});
    }

    void lockedMeanwhileAndStartedAnew()
    {
        const PrivateSession session;
        QCOMPARE(session.ask(keyringDaemon(),
                             {ready, u"write=a"_s, u"lock"_s, u"read=a"_s, u"write=b"_s, u"forget=a"_s,
                              u"shell="_s + keyringDaemon().replace(u"--unlock"_s, u"--replace --unlock"_s), u"rest"_s,
                              ready, u"read=a"_s, u"read=b"_s}),
                 (QStringList{u"available"_s, u"locked"_s, u"locked"_s, u"locked"_s, u"available same"_s,
                              u"entry-missing"_s}));
    }

    void aServiceThatNeverAnswers()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(
            session,
            session.ask({}, QStringList{u"patience=600,700"_s, u"play=silent"_s} + everything + QStringList{u"stop"_s}),
            allOf(u"no-answer alive"_s));
    }

    void aServiceThatDies()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(
            session, session.ask({}, {u"patience=5000,5000"_s, u"play=dying"_s, u"read=a"_s, u"read=a"_s}).mid(1),
            QStringList{u"no-service"_s});
    }

    /// The library is never called back, or long after nobody waits: what stands behind it in the line is not run, and
    /// nothing crashes when the answer comes to a store that is gone.
    void aServiceThatHandsNothingOut()
    {
        const PrivateSession session;
        COMPARE_LEAVING_NOTHING(
            session,
            session.ask({},
                        {u"patience=600,700"_s, u"play=half"_s, u"probe"_s, u"read=a"_s, u"read=a"_s, u"drop"_s,
                         u"stop"_s, u"rest"_s, u"read=a"_s}),
            (QStringList{u"available"_s, u"no-answer alive"_s, u"no-answer alive"_s, u"no-service"_s}));
    }

    /// Without GLib's event loop QtKeychain's jobs never finish.
    void aJobThatNeverFinishes()
    {
        PrivateSession session;
        QCOMPARE(session.ask(keyringDaemon(), {ready, u"write=a"_s}), QStringList{u"available"_s});
        session.environment.insert(u"QT_NO_GLIB"_s, u"1"_s);
        QCOMPARE(session.ask(keyringDaemon(),
                             {u"patience=600,700"_s, ready, u"probe"_s, u"read=a"_s, u"write=b"_s, u"read=b"_s}),
                 (QStringList{u"available"_s, u"no-answer alive"_s, u"no-answer alive"_s, u"entry-missing"_s}));
    }

    void thePersonAnswersTheWindow_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("with the password")
            << u"right-password"_s << QStringList{u"locked"_s, u"available"_s, u"available"_s};
        QTest::newRow("with a wrong one")
            << u"wrong-password"_s << QStringList{u"locked"_s, u"unlock-refused"_s, u"locked"_s};
        QTest::newRow("by closing it") << u"closed-window"_s
                                       << QStringList{u"locked"_s, u"unlock-refused"_s, u"locked"_s};
        QTest::newRow("not at all") << u"no-window"_s << QStringList{u"locked"_s, u"no-answer alive"_s, u"locked"_s};
    }

    void thePersonAnswersTheWindow()
    {
        QFETCH(const QString, service);
        QFETCH(const QStringList, answers);
        const PrivateSession session;
        QCOMPARE(
            session.ask({},
                        {u"patience=5000,700"_s, u"play="_s + service, u"probe"_s, u"unlock"_s, u"probe"_s, u"stop"_s}),
            answers);
    }

    /// The second backend, played: as far as QtKeychain speaks to it when libsecret is missing.
    void aWalletTakesTheirPlace()
    {
        PrivateSession session;
        QFile empty{session.path(u"libsecret-1.so.0"_s)};
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        session.environment.insert(u"LD_LIBRARY_PATH"_s, session.path({}));
        session.environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        session.environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        COMPARE_LEAVING_NOTHING(session,
                                session.ask({},
                                            {u"patience=5000,5000"_s, u"play=wallet"_s, u"probe"_s, u"read=a"_s,
                                             u"write=a"_s, u"read=a"_s, u"forget=a"_s, u"read=a"_s, u"stop"_s}),
                                (QStringList{u"available"_s, u"entry-missing"_s, u"available"_s, u"available same"_s,
                                             u"available"_s, u"entry-missing"_s}));
        COMPARE_LEAVING_NOTHING(
            session,
            session.ask({}, {u"patience=5000,5000"_s, u"play=shut-wallet"_s, u"read=a"_s, u"write=a"_s, u"stop"_s}),
            (QStringList{u"locked"_s, u"locked"_s}));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication program{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--ask"_s)
        return ask(arguments.mid(2));
    if (arguments.value(1) == u"--play"_s)
        return play(arguments.value(2));
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
