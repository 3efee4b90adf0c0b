// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "Zq7LumaSignedSecret";

QString demoDocument()
{
    return QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A receiver that runs until it goes.
class Receiver
{
public:
    Receiver(const CommandLine &line, const QStringList &more)
        : m_output{line.path(u"listen.jsonl"_s)}
    {
        m_process.setStandardOutputFile(m_output);
        line.start(
            m_process,
            QStringList{u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, demoDocument()}
                + more);
    }
    ~Receiver()
    {
        m_process.terminate();
        m_process.waitForFinished(20'000);
    }
    QString url()
    {
        if (!QTest::qWaitFor([this] { return bytesOf(m_output).contains('\n'); }, 20'000))
            return {};
        const QByteArray hello = bytesOf(m_output).split('\n').first();
        return QJsonDocument::fromJson(hello).object()[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
    }
    QByteArray output() const { return bytesOf(m_output); }

private:
    QProcess m_process;
    QString m_output;
};

} // namespace

/// Signatures and the chaos pack as a CI job calls them.
class TestSigned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("LUMA_SIGNING", secret); }
    void cleanup() { qunsetenv("LUMA_SIGNING"); }

    void whatIsSignedIsTakenAndNothingElse()
    {
        const CommandLine line;
        Receiver receiver{line, {u"--require-signature"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s}};
        const QString url = receiver.url();
        QVERIFY(!url.isEmpty());
        const QStringList send{u"--format"_s, u"json"_s, u"send"_s, demoDocument(), u"--to"_s, url};
        const QStringList sign{u"--sign"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s};
        const CallResult plain = line.call(send);
        QCOMPARE(plain.status, 1);
        QCOMPARE(plain.lines().value(0)[u"status"_s].toInt(), 401);
        QVERIFY(plain.out.contains("x-sinch-webhook-signature"));
        const CallResult one = line.call(send + sign);
        QCOMPARE(one.status, 0);
        QCOMPARE(one.lines().value(0)[u"status"_s].toInt(), 200);
        const CallResult many = line.call(send + sign + QStringList{u"--count"_s, u"50"_s, u"--concurrency"_s, u"4"_s});
        QCOMPARE(many.status, 0);
        QCOMPARE(many.lines().value(0)[u"ok"_s].toInt(), 50);
        QTRY_COMPARE_WITH_TIMEOUT(receiver.output().count("\"signature\":\"valid\""), 51, 20'000);
        QCOMPARE(receiver.output().count("\"signature\":\"missing\""), 1);
    }

    void theWholePackPassesAgainstOurOwnReceiver()
    {
        const CommandLine line;
        Receiver receiver{line,
                          {u"--require-signature"_s, u"jwt-payload-hash"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s}};
        const QString url = receiver.url();
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"send"_s, demoDocument(), u"--to"_s, url, u"--chaos"_s, u"all"_s,
                         u"--sign"_s, u"jwt-payload-hash"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s, u"--junit"_s,
                         line.path(u"chaos.xml"_s), u"--html"_s, line.path(u"chaos.html"_s)});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines.last()[u"passed"_s].toInt(), 17);
        QCOMPARE(lines.last()[u"failed"_s].toInt(), 0);
        QXmlStreamReader xml{bytesOf(line.path(u"chaos.xml"_s))};
        int cases = 0;
        while (!xml.atEnd())
            cases += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"testcase"_s ? 1 : 0;
        QVERIFY(!xml.hasError());
        QCOMPARE(cases, 20);
        QVERIFY(bytesOf(line.path(u"chaos.html"_s)).contains("</html>"));
    }

    void aFailedCaseEndsWithOneAndIsInTheReport()
    {
        const CommandLine line;
        const QString script = line.file(u"script.json"_s, R"({"steps": [{"status": 500}]})");
        Receiver receiver{line, {u"--script"_s, script}};
        const QString url = receiver.url();
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"send"_s, demoDocument(), u"--to"_s, url, u"--chaos"_s,
                         u"emoji, broken-json"_s, u"--junit"_s, line.path(u"chaos.xml"_s)});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines().last()[u"failed"_s].toInt(), 2);
        QCOMPARE(bytesOf(line.path(u"chaos.xml"_s)).count("<failure "), 2);
    }

    void nobodyThereIsNoGoodAnswer()
    {
        const CommandLine line;
        const CallResult result
            = line.call({u"send"_s, demoDocument(), u"--to"_s, u"http://127.0.0.1:9/"_s, u"--chaos"_s, u"emoji"_s});
        QCOMPARE(result.status, 1);
    }

    void badOptionsEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QStringList send{u"send"_s, demoDocument(), u"--to"_s, u"http://127.0.0.1:9/"_s};
        const auto row = [&send](const char *name, const QStringList &more, const QByteArray &says) {
            QTest::newRow(name) << send + more << says;
        };
        const QString value = QString::fromLatin1(secret);
        row("secret on the line", {u"--sign"_s, u"sinch-hmac"_s, u"--secret"_s, value}, "--secret-env");
        row("secret as a name", {u"--sign"_s, u"sinch-hmac"_s, u"--secret-env"_s, value}, "environment variable");
        row("no secret", {u"--sign"_s, u"sinch-hmac"_s}, "--secret-of");
        row("two secrets",
            {u"--sign"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s, u"--secret-of"_s, u"Luma"_s},
            "--secret-of");
        row("no scheme", {u"--secret-env"_s, u"LUMA_SIGNING"_s}, "--sign");
        row("unknown scheme", {u"--sign"_s, u"rot13"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s}, "standard-webhooks");
        row("unfit secret", {u"--sign"_s, u"standard-webhooks"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s}, "whsec_");
        row("unknown credential", {u"--sign"_s, u"sinch-hmac"_s, u"--secret-of"_s, u"Nobody"_s}, "Nobody");
        row("unknown algorithm",
            {u"--sign"_s, u"jwt-payload-hash"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s, u"--jwt-algorithm"_s, u"none"_s},
            "HS256");
        row("reserved header",
            {u"--sign"_s, u"jwt-payload-hash"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s, u"--jwt-header"_s, u"Host"_s},
            "--jwt-header");
        row("bad tolerance",
            {u"--sign"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s, u"--tolerance"_s, u"0"_s},
            "--tolerance");
        row("unknown case", {u"--chaos"_s, u"dance"_s}, "duplicate-keys");
        row("chaos in bulk", {u"--chaos"_s, u"all"_s, u"--count"_s, u"2"_s}, "--count");
    }
    void badOptionsEndWithTwo()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const CommandLine line;
        const CallResult result = line.call(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(!result.err.contains(secret));
    }

    void theSecretIsInNoFile()
    {
        const CommandLine line;
        {
            Receiver receiver{line, {u"--require-signature"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s}};
            const QString url = receiver.url();
            const QStringList send{u"send"_s,   demoDocument(),  u"--to"_s,         url,
                                   u"--sign"_s, u"sinch-hmac"_s, u"--secret-env"_s, u"LUMA_SIGNING"_s};
            QCOMPARE(line.call(send + QStringList{u"--log"_s, line.path(u"send.log"_s)}).status, 0);
            QCOMPARE(
                line.call(send + QStringList{u"--chaos"_s, u"all"_s, u"--junit"_s, line.path(u"chaos.xml"_s)}).status,
                0);
        }
        int files = 0;
        for (QDirIterator entries{line.path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
             entries.hasNext(); ++files) {
            const QByteArray bytes = bytesOf(entries.next());
            for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex()})
                QVERIFY2(!bytes.contains(form), qPrintable(entries.filePath()));
        }
        QVERIFY(files >= 4);
    }
};

QTEST_GUILESS_MAIN(TestSigned)
#include "tst_signed.moc"
