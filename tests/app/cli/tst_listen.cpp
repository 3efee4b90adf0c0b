// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QString demo(const QString &name)
{
    return QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/%1.webhook.json").arg(name);
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// A receiver of two webhooks that runs until it goes.
class Receiver
{
public:
    Receiver(const CommandLine &line, const QStringList &more)
        : m_output{line.path(u"listen.jsonl"_s)}
    {
        m_process.setStandardOutputFile(m_output);
        line.start(m_process,
                   QStringList{u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s,
                               demo(u"luma-custom-inbound"_s), u"--webhook"_s, demo(u"luma-custom-feedback"_s)}
                       + more);
        m_started = QTest::qWaitFor([this] { return bytesOf(m_output).contains('\n'); }, 20'000);
        m_urls = QJsonDocument::fromJson(bytesOf(m_output).split('\n').first()).object()[u"webhooks"_s].toObject();
    }
    ~Receiver()
    {
        m_process.terminate();
        m_process.waitForFinished(20'000);
    }
    bool isStarted() const { return m_started; }
    QUrl url(const QString &webhook) const { return QUrl{m_urls[webhook].toString()}; }
    /// Everything that comes back for a POST, until the connection ends.
    QByteArray post(const QString &webhook, const QByteArray &headers = {}) const
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(url(webhook).port()));
        socket.write("POST " + url(webhook).path().toLatin1()
                     + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n" + headers
                     + "Content-Length: 2\r\n\r\n{}");
        while (socket.state() != QAbstractSocket::UnconnectedState && socket.waitForReadyRead(20'000)) { }
        return socket.readAll();
    }

private:
    QProcess m_process;
    QString m_output;
    QJsonObject m_urls;
    bool m_started = false;
};

const QString inbound = u"Luma inbound"_s;
const QString feedback = u"Luma feedback"_s;

} // namespace

/// Who may send to the receiver of the command line, and how it fails on purpose.
class TestListen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptCanBeForOneWebhook()
    {
        const CommandLine line;
        const QString all = line.file(u"all.json"_s, R"({"steps": [{"status": 500}]})");
        const QString one = line.file(u"one.json"_s, R"({"steps": [{"status": 503, "retryAfter": 7}]})");
        const Receiver receiver{line, {u"--script"_s, all, u"--script"_s, QString{inbound + u'=' + one}}};
        QVERIFY(receiver.isStarted());
        const QByteArray first = receiver.post(inbound);
        QVERIFY2(first.startsWith("HTTP/1.1 503 "), first.constData());
        QVERIFY(first.contains("Retry-After: 7"));
        QVERIFY(receiver.post(feedback).startsWith("HTTP/1.1 500 "));
    }

    void halfAnAnswerBreaksOff()
    {
        const CommandLine line;
        const QString script
            = line.file(u"half.json"_s, R"({"steps": [{"status": 200, "body": "0123456789", "partial": true}]})");
        const Receiver receiver{line, {u"--script"_s, script}};
        QVERIFY(receiver.isStarted());
        const QByteArray bytes = receiver.post(inbound);
        QVERIFY2(bytes.endsWith("\r\n\r\n01234"), bytes.constData());
        QVERIFY(bytes.contains("Content-Length: 10"));
    }

    void othersAreTurnedDown()
    {
        const CommandLine line;
        const Receiver receiver{line, {u"--allow"_s, u"braze"_s, u"--allow"_s, u"203.0.113.0/24"_s}};
        QVERIFY(receiver.isStarted());
        const QByteArray bytes = receiver.post(inbound, "X-Forwarded-For: 52.58.142.242\r\n");
        QVERIFY2(bytes.startsWith("HTTP/1.1 403 "), bytes.constData());
        QVERIFY(bytes.contains("127.0.0.1"));
        QVERIFY(bytes.contains("X-Forwarded-For"));
    }

    void whoIsOnTheListMaySend()
    {
        const CommandLine line;
        const Receiver receiver{line, {u"--allow"_s, u"127.0.0.0/8"_s}};
        QVERIFY(receiver.isStarted());
        QVERIFY(receiver.post(inbound).startsWith("HTTP/1.1 422 "));
    }

    void aTrustedTunnelTellsTheSender()
    {
        const CommandLine line;
        const Receiver receiver{line, {u"--allow"_s, u"braze"_s, u"--trust-forwarded"_s}};
        QVERIFY(receiver.isStarted());
        QVERIFY(receiver.post(inbound, "X-Forwarded-For: 52.58.142.242\r\n").startsWith("HTTP/1.1 422 "));
        QVERIFY(receiver.post(inbound, "X-Forwarded-For: 203.0.113.9\r\n").startsWith("HTTP/1.1 403 "));
        QVERIFY(receiver.post(inbound).startsWith("HTTP/1.1 403 "));
    }

    void wrongOptionsAreToldAtOnce_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("range") << QStringList{u"--allow"_s, u"10.1.2.3/8"_s} << QByteArray("10.0.0.0/8");
        QTest::newRow("preset") << QStringList{u"--allow"_s, u"brase"_s} << QByteArray("braze");
        QTest::newRow("empty") << QStringList{u"--allow"_s, QString{}} << QByteArray("Enter an address");
        QTest::newRow("trust alone") << QStringList{u"--trust-forwarded"_s} << QByteArray("--allow");
        QTest::newRow("unknown webhook") << QStringList{u"--script"_s, u"Nobody=x.json"_s} << QByteArray("Nobody");
        QTest::newRow("no file") << QStringList{u"--script"_s, QString{inbound + u"=nowhere.json"_s}}
                                 << QByteArray("nowhere.json");
    }

    void wrongOptionsAreToldAtOnce()
    {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, said);
        const CommandLine line;
        const CallResult result = line.call(
            QStringList{u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, demo(u"luma-custom-inbound"_s)} + options);
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(said), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestListen)
#include "tst_listen.moc"
