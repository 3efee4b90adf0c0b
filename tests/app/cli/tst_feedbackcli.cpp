// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// In single quotes, which are easier on the eye here.
const QByteArray document
    = QByteArray{"{ 'format': 'hookbench/feedback-webhook/1', 'name': 'Luma feedback', 'channels': ['email', 'sms'],"
                 "  'url': 'http://127.0.0.1:9/x', 'authentication': 'jwt',"
                 "  'jwt': { 'algorithm': 'HS256', 'audience': 'hooks', 'lifetime': 60 },"
                 "  'headers': [{ 'name': 'X-Tenant', 'value': 'luma' }] }"}
          .replace('\'', '"');
const QString secret = u"a secret of thirty-two bytes or so"_s;

QStringList json(QStringList arguments)
{
    return arguments << u"--format"_s << u"json"_s;
}

} // namespace

/// The feedback webhook on the command line, with the key in an environment variable.
class FeedbackCliTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { qputenv("LUMA_KEY", secret.toUtf8()); }

    void documentsAreRecognised()
    {
        const CommandLine shell;
        const QString good = shell.file(u"a.json"_s, document);
        const CallResult valid = shell.call({u"validate"_s, good});
        QCOMPARE(valid.status, 0);
        QByteArray broken = document;
        broken.replace("http://127.0.0.1:9", "http://elsewhere.example");
        const CallResult wrong = shell.call({u"validate"_s, shell.file(u"b.json"_s, broken)});
        QCOMPARE(wrong.status, 1);
        QVERIFY(wrong.err.contains("https"));
        QCOMPARE(shell.call({u"import"_s, shell.file(u"b.json"_s, broken)}).status, 1);
        QCOMPARE(shell.call({u"feedback"_s, u"show"_s}).status, 2);
        QCOMPARE(shell.call({u"import"_s, good, u"--dry-run"_s}).status, 0);
        QCOMPARE(shell.call({u"feedback"_s, u"show"_s}).status, 2);
        QCOMPARE(shell.call({u"import"_s, good}).status, 0);
        const CallResult shown = shell.call(json({u"feedback"_s, u"show"_s}));
        QCOMPARE(shown.status, 1); // its key is missing
        QCOMPARE(shown.lines().first()[u"complete"].toBool(), false);
        QCOMPARE(shell.call({u"feedback"_s, u"export"_s, shell.path(u"c.json"_s)}).status, 0);
        QCOMPARE(shell.call({u"feedback"_s, u"validate"_s, shell.path(u"c.json"_s)}).status, 0);
        QCOMPARE(shell.call({u"feedback"_s, u"remove"_s}).status, 0);
        QCOMPARE(shell.call({u"feedback"_s, u"nonsense"_s}).status, 2);
    }

    void allEventsReachThePlayedEndpoint()
    {
        const CommandLine shell;
        QCOMPARE(shell.call({u"import"_s, shell.file(u"a.json"_s, document)}).status, 0);
        QProcess listener;
        shell.start(listener, json({u"listen"_s, u"--port"_s, u"0"_s, u"--feedback"_s, u"--key-env"_s, u"LUMA_KEY"_s}));
        QVERIFY(listener.waitForReadyRead(20'000));
        const QString url = QJsonDocument::fromJson(listener.readLine()).object()[u"feedback"].toString();
        QVERIFY(url.contains(u"/journey/webhooks/feedback/"_s));
        const CallResult sent = shell.call(json({u"feedback"_s, u"send"_s, u"--event"_s, u"all"_s, u"--to"_s, url,
                                                 u"--key-env"_s, u"LUMA_KEY"_s, u"--log"_s, shell.path(u"log"_s)}));
        QVERIFY2(sent.status == 0, sent.err.constData());
        QCOMPARE(sent.lines().size(), 8);
        for (const QJsonObject &line : sent.lines())
            QCOMPARE(line[u"status"].toInt(), 200);
        qputenv("LUMA_KEY", "another secret of thirty-two bytes");
        const CallResult refused
            = shell.call({u"feedback"_s, u"send"_s, u"--to"_s, url, u"--key-env"_s, u"LUMA_KEY"_s});
        QCOMPARE(refused.status, 1);
        const CallResult expected = shell.call(
            {u"feedback"_s, u"send"_s, u"--to"_s, url, u"--key-env"_s, u"LUMA_KEY"_s, u"--expect"_s, u"status 401"_s});
        QVERIFY2(expected.status == 0, expected.err.constData());
        listener.terminate();
        QVERIFY(listener.waitForFinished(20'000));
        const QByteArray heard = listener.readAll();
        QCOMPARE(heard.count("\"signature\":\"valid\""), 8);
        QVERIFY(!heard.contains(secret.toUtf8()));
    }

    void keyNeverStandsOnTheCommandLine()
    {
        const CommandLine shell;
        QCOMPARE(shell.call({u"import"_s, shell.file(u"a.json"_s, document)}).status, 0);
        const CallResult refused = shell.call({u"feedback"_s, u"send"_s, u"--key-env"_s, u"no-such-variable"_s});
        QCOMPARE(refused.status, 2);
        QVERIFY(!refused.err.contains("no-such-variable"));
    }

    void reportsComeToOutcomes()
    {
        const CommandLine shell;
        const QString file = QStringLiteral(HOOKBENCH_SOURCE_DIR "/tests/data/providers/sinch-batch-report.json");
        const CallResult read = shell.call(json({u"feedback"_s, u"outcome"_s, u"--vendor"_s, u"sinch"_s, file}));
        QCOMPARE(read.status, 0);
        const QJsonArray outcomes = read.lines().first()[u"outcomes"].toArray();
        QCOMPARE(outcomes.size(), 2);
        QCOMPARE(outcomes[0].toObject()[u"outcome"].toString(), u"delivered"_s);
        QCOMPARE(outcomes[1].toObject()[u"count"].toInt(), 2);
        const CallResult extracted = shell.call(json({u"extract"_s, u"--vendor"_s, u"sinch"_s, file}));
        QCOMPARE(extracted.lines().first()[u"outcomes"].toArray().size(), 2);
        QCOMPARE(shell.call({u"feedback"_s, u"outcome"_s, u"--vendor"_s, u"nobody"_s, file}).status, 2);
        const CallResult broken
            = shell.call({u"feedback"_s, u"outcome"_s, u"--vendor"_s, u"sinch"_s, shell.file(u"b.json"_s, "{")});
        QCOMPARE(broken.status, 1);
    }
};

QTEST_GUILESS_MAIN(FeedbackCliTest)
#include "tst_feedbackcli.moc"
