// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/composition.h"
#include "app/storage/diskfiles.h"
#include "app/storage/sqldraftstore.h"
#include "app/storage/sqlitedatacare.h"
#include "models/documents/snapshots.h"
#include "models/exports/chaosreport.h"
#include "models/state/chaosrun.h"
#include "models/state/connectioncheck.h"
#include "models/state/draftbook.h"
#include "models/state/webhookfiles.h"
#include "tests/app/network/rawserver.h"
#include "tests/app/secrets/privatesession.h"
#include "tests/flows/plantedsecrets.h"
#include "tests/support/samplewebhooks.h"
#include "ui/credentials/credentialform.h"
#include "ui/credentials/secretfield.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QDirIterator>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;
using Hookbench::Tests::RawServer;

namespace {

/// Every credential's name begins so, and it has to be found where secrets must not be.
const QByteArray publicName = "Luma in public";

QFile *logFile = nullptr;

void writeLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logFile->write(QByteArray{context.category} + ": " + message.toUtf8() + '\n');
    logFile->flush();
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

template<typename Value> Value waitedFor(const QFuture<Value> &future)
{
    QEventLoop loop;
    QFutureWatcher<Value> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// A person's day with secrets, over the program's own composition and the keychain of the session. Says what went
/// wrong, line by line.
class Day
{
public:
    explicit Day(const QString &home)
        : m_home{home}
    {
    }

    void run()
    {
        Result<std::unique_ptr<Composition>> opened = Composition::open(path(u"data/hookbench.db"_s));
        if (!opened)
            return say(opened.error().summary);
        m_program = std::move(*opened);
        keepEverySecret();
        verifyEveryAuthentication();
        signAndCheck();
        replaceForgetAndRemove();
        failWithALockedKeyring();
        exportAndBackUp();
        lookAtProcesses();
        lookAtFiles();
        lookForThePublic();
        say(u"%1 secrets"_s.arg(m_kept.size()));
    }

private:
    QString path(const QString &name) const { return m_home + u'/' + name; }

    void keepEverySecret()
    {
        for (const CredentialShape &shape : everyShape()) {
            const ApiCredential filled
                = plantedCredential(shape, u"%1 %2"_s.arg(QString::fromLatin1(publicName)).arg(++m_number));
            const ApiCredential typed = typeIntoForm(filled);
            SecretChanges changes;
            for (const QString &slot : secretSlots(typed))
                changes.insert(slot, secretFor(slot, m_forms));
            submit(typed, changes);
        }
    }

    /// Types a secret into every field for one, and keeps the draft as the form page does.
    ApiCredential typeIntoForm(const ApiCredential &filled)
    {
        CredentialForm form;
        form.setCredential(filled);
        form.show();
        if (!QTest::qWaitForWindowActive(&form))
            say(u"the form is not active"_s);
        for (SecretField *field : form.findChildren<SecretField *>()) {
            for (QWidget *editor : field->findChildren<QWidget *>()) {
                if (!qobject_cast<QLineEdit *>(editor) && !qobject_cast<QPlainTextEdit *>(editor))
                    continue;
                editor->setFocus();
                QTest::keyClicks(editor, QString::fromLatin1(newPlantedSecret()));
            }
        }
        const SecretChanges changes = form.secretChanges();
        if (changes.size() != secretSlots(filled).size())
            say(u"typed into %1 of %2 fields"_s.arg(changes.size()).arg(secretSlots(filled).size()));
        SqlDraftStore store{m_program->database()};
        DraftBook drafts{store, m_program->sandboxes, systemClock};
        if (const auto kept = drafts.keep(
                {DraftKind::Credential, QString::number(m_number), toCredentialSnapshot(form.credential()), 0, {}});
            !kept)
            say(kept.error().summary);
        return form.credential();
    }

    void submit(const ApiCredential &credential, const SecretChanges &changes)
    {
        const auto stored = waitedFor(m_program->credentials.submit(credential, changes));
        if (!stored)
            return say(credential.name + u": "_s + stored.error().summary + u' ' + stored.error().detail);
        qDebug().noquote() << "stored" << stored->name;
        for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
            if (!*change)
                continue;
            const auto read = waitedFor(m_program->secrets.read(*stored->secret(change.key())));
            if (!read || !(*read == **change))
                say(u"lost: "_s + change.key());
            m_kept.insert(change.key());
        }
    }

    void replaceForgetAndRemove()
    {
        const QList<ApiCredential> credentials = m_program->credentials.credentials();
        for (const ApiCredential &credential : credentials) {
            if (!credential.secrets.isEmpty()) {
                const QString slot = credential.secrets.first().slot;
                submit(credential, {{slot, secretFor(slot, m_forms)}});
            }
        }
        const ApiCredential first = m_program->credentials.credentials().first();
        if (!m_program->credentials.forgetSecret(first.id, first.secrets.first().slot)
            || !m_program->credentials.remove(m_program->credentials.credentials().last().id))
            say(u"could not forget"_s);
        for (int turns = 0; turns < 500 && !leftovers().isEmpty(); ++turns)
            QTest::qWait(10);
        if (!leftovers().isEmpty())
            say(u"never forgotten: "_s + leftovers().join(u' '));
    }

    QStringList leftovers()
    {
        const auto entries = SqlCredentialStore{m_program->database()}.entriesToForget();
        return entries ? *entries : QStringList{};
    }

    /// Against a provider that sends back all it gets. What the person is shown of it goes to the log.
    void verifyEveryAuthentication()
    {
        RawServer server{[&](int) {
            const QByteArray request = server.requests().last();
            if (request.startsWith("POST /token"))
                return RawServer::ok(R"({"expires_in":3600,"access_token":")" + newPlantedSecret() + R"("})");
            return RawServer::ok(request);
        }};
        ConnectionCheck check{m_program->sender, m_program->secrets, systemClock};
        int sent = 0;
        for (ApiCredential credential : m_program->credentials.credentials()) {
            if (credential.vendor != CredentialVendor::Custom || credential.secrets.isEmpty())
                continue;
            credential.setField(CredentialField::MutualTls, {}); // the server speaks HTTP
            credential.setField(CredentialField::ProviderUrl, server.url());
            credential.setField(CredentialField::OAuthUrl, server.url(u"/token"_s));
            const auto report
                = waitedFor(check.verify(credential, {}, u"+46701740612"_s, QString::fromLatin1(publicName)));
            if (!report || !report->exchange) {
                say(credential.name + u": "_s + (report ? report->tokenProblem.summary : report.error().summary));
                continue;
            }
            ++sent;
            qInfo().noquote() << toText(*report->exchange) << report->messageId;
            if (report->tokenRequest)
                qInfo().noquote() << toText(*report->tokenRequest);
        }
        if (sent != int{authTypeNames.size()} || server.requests().size() != sent + 1)
            say(u"%1 sent, %2 received"_s.arg(sent).arg(server.requests().size()));
    }

    /// Signed requests through the chaos pack, with a right secret and a wrong one on the other side, and refused
    /// secrets. What the person is shown and what is written goes to the log.
    void signAndCheck()
    {
        if (const auto started = m_program->desk.start(quint16{0}); !started)
            return say(started.error().summary);
        SmsWebhookRecord record;
        record.id = QUuid::createUuid();
        record.webhook = customInbound();
        m_program->desk.serve(record);
        for (const SigningScheme scheme :
             {SigningScheme::SinchHmac, SigningScheme::StandardWebhooks, SigningScheme::JwtPayloadHash}) {
            const Secret secret = signingSecret(scheme);
            for (const Secret &other : {secret, signingSecret(scheme)})
                runSigned(record, {.scheme = scheme}, secret, other);
            // As it stands it is no secret of any scheme.
            const auto refused = makeSigner({.scheme = SigningScheme::StandardWebhooks}, Secret{newPlantedSecret()});
            if (refused)
                say(u"an odd secret was taken"_s);
            else
                qWarning().noquote() << refused.error().summary << refused.error().detail;
        }
        m_program->desk.stop();
    }

    static Secret signingSecret(SigningScheme scheme)
    {
        const QByteArray planted = newPlantedSecret();
        if (scheme != SigningScheme::StandardWebhooks)
            return Secret{planted};
        return Secret{"whsec_" + QByteArray{planted + QByteArray(32, 'k')}.left(32).toBase64()};
    }

    void runSigned(const SmsWebhookRecord &record, const SigningSettings &settings, const Secret &secret,
                   const Secret &other)
    {
        const auto signer = makeSigner(settings, secret);
        const auto ruled = m_program->desk.setSignatureRule(record.id, SignatureRule{settings, other, true});
        if (!signer || !ruled)
            return say(u"could not sign"_s);
        ChaosRun run{m_program->bench, m_program->sandboxes, systemClock};
        QEventLoop loop;
        QObject::connect(&run, &ChaosRun::finished, &loop, &QEventLoop::quit);
        ChaosRun::Order order;
        order.webhook = record;
        order.samples = m_program->samples.samplesFor(record.webhook);
        order.url = m_program->desk.url(record.id);
        order.signer = *signer;
        if (const auto started = run.start(order); !started)
            return say(started.error().summary);
        loop.exec();
        const ChaosReport &report = run.report();
        if ((report.count(ChaosVerdict::Passed) > 10) != (secret == other))
            say(u"%1 cases passed"_s.arg(report.count(ChaosVerdict::Passed)));
        qInfo().noquote() << chaosReportJson(report) << chaosReportJUnit(report) << chaosReportHtml(report);
        for (const ChaosResult &result : report.results) {
            for (const Exchange &exchange : result.exchanges)
                qInfo().noquote() << toText(exchange);
        }
    }

    static QByteArray toText(const Exchange &exchange)
    {
        QByteArray text = exchange.url.toUtf8() + exchange.requestBody + exchange.responseBody;
        for (const HeaderList &headers : {exchange.requestHeaders, exchange.responseHeaders}) {
            for (const auto &[name, value] : headers)
                text += '\n' + name + ": " + value;
        }
        return text;
    }

    /// What is said about a failure is shown, and may be logged.
    void failWithALockedKeyring()
    {
        const QString service = u"org.freedesktop.secrets"_s;
        QDBusMessage lock = QDBusMessage::createMethodCall(service, u"/org/freedesktop/secrets"_s,
                                                           u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
        lock << QVariant::fromValue(
            QList<QDBusObjectPath>{QDBusObjectPath{u"/org/freedesktop/secrets/collection/login"_s}});
        QDBusConnection::sessionBus().call(lock);
        const ApiCredential credential = m_program->credentials.credentials().first();
        const QString slot = secretSlots(credential).first();
        const auto refused = waitedFor(m_program->credentials.submit(credential, {{slot, Secret{newPlantedSecret()}}}));
        if (refused)
            return say(u"the keyring was not locked"_s);
        qWarning().noquote() << refused.error().summary << refused.error().detail;
        if (isIn((refused.error().summary + refused.error().detail).toUtf8(), m_forms))
            say(u"leak: in an error"_s);
        m_program->secrets.setPlace(SecretPlace::Memory);
        submit(credential, {{slot, secretFor(slot, m_forms)}});
    }

    void exportAndBackUp()
    {
        SmsWebhook webhook = customInbound();
        webhook.apiCredential = m_program->credentials.credentials().at(1).name;
        if (const auto imported = m_program->webhooks.import({webhook}); !imported)
            return say(imported.error().summary);
        DiskFiles files;
        WebhookFiles documents{files, m_program->webhooks};
        QDir{}.mkpath(path(u"export"_s));
        const auto written = documents.exportTo(path(u"export"_s), {m_program->webhooks.webhooks().first().id});
        if (!written)
            return say(written.error().summary);
        m_public += *written;
        SqliteDataCare care{m_program->databasePath};
        const auto backup = waitedFor(care.backUp());
        if (!backup)
            return say(backup.error().summary);
        m_public += *backup;
    }

    void lookAtProcesses()
    {
        QProcess child;
        child.start(u"sleep"_s, {u"60"_s});
        if (!child.waitForStarted())
            say(u"no child"_s);
        for (const QString &process : {u"self"_s, QString::number(child.processId())}) {
            for (const QString &what : {u"cmdline"_s, u"environ"_s}) {
                const QString path = u"/proc/"_s + process + u'/' + what;
                // A child that has only just begun shows nothing yet.
                QByteArray content;
                const bool told = QTest::qWaitFor([&content, &path] {
                    content = contentOf(path);
                    return !content.isEmpty();
                });
                if (!told || isIn(content, m_forms))
                    say(u"leak: "_s + process + u' ' + what);
            }
        }
        child.kill();
        child.waitForFinished();
    }

    void lookAtFiles()
    {
        QDirIterator walk{m_home, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
        while (walk.hasNext()) {
            const QString file = walk.next();
            if (isIn(contentOf(file), m_forms))
                say(u"leak: "_s + file);
        }
    }

    /// That the search would have found something.
    void lookForThePublic()
    {
        m_public += {path(u"data/hookbench.db-wal"_s), path(u"log"_s)};
        for (const QString &file : std::as_const(m_public)) {
            if (!contentOf(file).contains(publicName))
                say(u"not looked at: "_s + file);
        }
        if (!QFile::exists(path(u"data/hookbench.db-shm"_s)))
            say(u"not looked at: shm"_s);
        const auto drafts = m_program->database().scalar(u"SELECT count(*) FROM drafts"_s);
        if (!drafts || drafts->toInt() != everyShape().size())
            say(u"not looked at: drafts"_s);
    }

    QString m_home;
    std::unique_ptr<Composition> m_program;
    QList<QByteArray> m_forms = plantedForms();
    QStringList m_public;
    /// Slots of which a secret was kept.
    QSet<QString> m_kept;
    int m_number = 0;
};

} // namespace

/// Looks for secrets wherever the program leaves anything. Runs itself again in a session with a keychain of its own.
class TestNoSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchKnowsEveryDisguise()
    {
        const QList<QByteArray> forms = plantedForms();
        const QByteArray secret = newPlantedSecret();
        QVERIFY(isIn("so " + secret, forms));
        QVERIFY(isIn(secret.toHex(), forms));
        for (const QByteArray &before : {QByteArray{}, QByteArray{"a"}, QByteArray{"ab"}, QByteArray{"luma:"}})
            QVERIFY(isIn(QByteArray{before + secret + "more"}.toBase64(), forms));
        const QString wide = QString::fromLatin1(secret);
        QVERIFY(isIn({reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2}, forms));
        QVERIFY(!isIn("Luma in public, api-token", forms));
    }

    void noSecretLeavesTheKeychain()
    {
        QVERIFY(!QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty());
        QSet<QString> secretKinds;
        for (const CredentialShape &shape : everyShape()) {
            for (const QString &slot : secretSlots(plantedCredential(shape, {})))
                secretKinds.insert(slot);
        }
        PrivateSession session;
        session.environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        session.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;qt.text.*=false;qt.qpa.*=false"_s);
        QCOMPARE(session.ask(keyringDaemon(), {}).join(u"; "_s), u"%1 secrets"_s.arg(secretKinds.size()));
        // Once more when all is closed.
        for (const QByteArray &form : plantedForms())
            QCOMPARE(session.filesWith(form), QStringList{});
        QVERIFY(!session.filesWith(publicName).isEmpty());
    }
};

int main(int argc, char *argv[])
{
    QApplication application{argc, argv};
    if (QCoreApplication::arguments().value(1) == u"--ask"_s) {
        const QString home = qEnvironmentVariable("HOME");
        QFile log{home + u"/log"_s};
        if (!log.open(QIODevice::WriteOnly))
            return 2;
        logFile = &log;
        qInstallMessageHandler(writeLog);
        Day{home}.run();
        qInstallMessageHandler(nullptr);
        return 0;
    }
    TestNoSecrets test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nosecrets.moc"
