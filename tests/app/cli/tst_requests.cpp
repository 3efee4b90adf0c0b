// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

const QString inbound = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");

QStringList json(QStringList arguments)
{
    return arguments << u"--format"_s << u"json"_s;
}

/// Answers one request with fixed bytes and keeps what came, while the test waits for the other process.
class OneAnswer
{
public:
    explicit OneAnswer(const QByteArray &body = R"({"ok":true,"n":1.0})", const QByteArray &status = "200 OK")
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        m_port = probe.serverPort();
        probe.close();
        m_thread.reset(QThread::create([this, body, status] { serve(body, status); }));
        m_thread->start();
        m_listening.acquire();
    }
    ~OneAnswer() { m_thread->wait(); }
    OneAnswer(const OneAnswer &) = delete;
    OneAnswer &operator=(const OneAnswer &) = delete;

    QString url(const QString &path = u"/x"_s) const { return u"http://127.0.0.1:%1"_s.arg(m_port) + path; }
    /// Everything that came, once the other side has its answer.
    QByteArray request()
    {
        m_thread->wait();
        return m_request;
    }
    QByteArray body() { return request().mid(request().indexOf("\r\n\r\n") + 4); }

private:
    void serve(const QByteArray &body, const QByteArray &status)
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost, m_port);
        m_listening.release();
        if (!server.waitForNewConnection(30000))
            return;
        const std::unique_ptr<QTcpSocket> socket{server.nextPendingConnection()};
        while (!isWhole(m_request) && socket->waitForReadyRead(30000))
            m_request += socket->readAll();
        socket->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nX-Luma: yes\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
        socket->waitForBytesWritten(30000);
        socket->disconnectFromHost();
        if (socket->state() != QAbstractSocket::UnconnectedState)
            socket->waitForDisconnected(30000);
    }

    static bool isWhole(const QByteArray &request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.toLower().indexOf("content-length: ");
        if (end < 0 || length < 0 || length > end)
            return end >= 0;
        const QByteArray size = request.mid(length + 16, request.indexOf('\r', length) - length - 16);
        return request.size() - end - 4 >= size.toLongLong();
    }

    quint16 m_port = 0;
    QByteArray m_request;
    QSemaphore m_listening;
    std::unique_ptr<QThread> m_thread;
};

QByteArray documentFor(const QString &url, const QByteArray &members = {})
{
    return R"({"format":"hookbench/request/1","name":"Hello","target":{"url":")" + url.toUtf8() + "\"}" + members + '}';
}

} // namespace

/// Composed requests from the command line: every option of send, saved requests and their documents.
class TestRequests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_line = std::make_unique<CommandLine>(); }

    void badUsageEndsWithTwo_data();
    void badUsageEndsWithTwo();
    void everyOptionReachesTheWire();
    void aFileIsSentByteForByte();
    void membersMakeTheBody();
    void membersMakeAForm();
    void optionsChangeADocument();
    void theProfileChoosesAndFillsIn();
    void faultyPersonalisationSendsNothing();
    void expectationsDecideTheStatus();
    void anExpectedRefusalIsSuccess();
    void withoutAnAnswerNoExpectationIsMet();
    void decisionsOfTheReceiverAreExpected();
    void requestsAreKeptShownExportedAndRemoved();
    void savedRequestIsSentByName();
    void aRequestIsRenderedAndConverted();
    void theSavedSignatureIsUsed();
    void importIsAllOrNothing();
    void faultyDocumentIsRefusedWithItsPlace();
    void aSecretHeaderIsSentAndNeitherLoggedNorKept();

private:
    std::unique_ptr<CommandLine> m_line;
};

void TestRequests::badUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString to = u"--to"_s;
    const QString url = u"http://127.0.0.1:9/"_s;
    const auto row = [&](const char *name, const QStringList &more) {
        QTest::newRow(name) << QStringList{u"send"_s, inbound, to, url} + more;
    };
    QTest::newRow("nothing") << QStringList{u"send"_s};
    QTest::newRow("two webhooks") << QStringList{u"send"_s, inbound, inbound, to, url};
    QTest::newRow("webhook and request") << QStringList{u"send"_s, inbound, u"--request"_s, u"x"_s, to, url};
    QTest::newRow("request of nobody") << QStringList{u"send"_s, u"--request"_s, u"nobody"_s};
    QTest::newRow("neither webhook nor request") << QStringList{u"send"_s, u"nobody"_s};
    QTest::newRow("no URL") << QStringList{u"send"_s, inbound};
    QTest::newRow("other scheme") << QStringList{u"send"_s, inbound, to, u"ftp://127.0.0.1/"_s};
    QTest::newRow("login in the URL") << QStringList{u"send"_s, inbound, to, u"http://a:planted@127.0.0.1/"_s};
    row("method of two words", {u"--method"_s, u"PO ST"_s});
    row("header without a colon", {u"--header"_s, u"X-A b"_s});
    row("header without a name", {u"--header"_s, u": b"_s});
    row("header that is no word", {u"--header"_s, u"X A: b"_s});
    row("header of the frame", {u"--header"_s, u"Content-Length: 3"_s});
    row("two bodies", {u"--body"_s, u"x"_s, u"--set"_s, u"a=b"_s});
    row("body and sample", {u"--body"_s, u"x"_s, u"--sample"_s, u"stop"_s});
    row("no file", {u"--body"_s, u"@/no/such/file"_s});
    row("member without a value", {u"--set"_s, u"a"_s});
    row("member without a key", {u"--set"_s, u"=a"_s});
    row("member that is in the way", {u"--set"_s, u"a=1"_s, u"--set"_s, u"a.b=1"_s});
    row("content type of two lines", {u"--content-type"_s, u"a/b\nX: y"_s});
    row("no such variant", {u"--variant"_s, u"fr"_s});
    row("no such sample", {u"--sample"_s, u"nothing"_s});
    row("no such profile", {u"--profile"_s, u"nobody"_s});
    row("no such retry profile", {u"--retry"_s, u"never"_s});
    row("no time", {u"--timeout"_s, u"0"_s});
    row("time of letters", {u"--timeout"_s, u"soon"_s});
    row("no expectation", {u"--expect"_s, u"all well"_s});
    QTest::newRow("unknown act") << QStringList{u"requests"_s, u"paint"_s};
    QTest::newRow("show of nothing") << QStringList{u"requests"_s, u"show"_s};
    QTest::newRow("show of nobody") << QStringList{u"requests"_s, u"show"_s, u"nobody"_s};
    QTest::newRow("removal of nobody") << QStringList{u"requests"_s, u"remove"_s, u"nobody"_s};
    QTest::newRow("import of nothing") << QStringList{u"requests"_s, u"import"_s};
    QTest::newRow("import of no file") << QStringList{u"requests"_s, u"import"_s, u"/no/such/file"_s};
    QTest::newRow("export to nowhere") << QStringList{u"requests"_s, u"export"_s};
    QTest::newRow("export of nobody") << QStringList{u"requests"_s, u"export"_s, u"nobody"_s, to, u"/tmp"_s};
}

void TestRequests::badUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    const CallResult result = m_line->call(arguments);
    QVERIFY2(result.status == 2, QByteArray{result.out + result.err}.constData());
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.err.contains("planted"));
}

void TestRequests::everyOptionReachesTheWire()
{
    OneAnswer server;
    const CallResult result
        = m_line->call(json({u"send"_s, inbound, u"--to"_s, server.url(u"/a?b=c"_s), u"--method"_s, u"PUT"_s,
                             u"--header"_s, u"X-One: 1, 2"_s, u"--header"_s, u"X-Two:"_s, u"--body"_s, u"<a>å</a>"_s,
                             u"--content-type"_s, u"text/xml; charset=utf-8"_s, u"--timeout"_s, u"7"_s}));
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(result.lines().first()[u"status"_s].toInt(), 200);
    QVERIFY(!result.lines().first().contains(u"expectations"_s));
    const QByteArray request = server.request();
    QVERIFY2(request.startsWith("PUT /a?b=c HTTP/1.1\r\n"), request.constData());
    QVERIFY(request.contains("\r\nX-One: 1, 2\r\n"));
    QVERIFY(request.contains("\r\nX-Two:\r\n"));
    QVERIFY(request.contains("\r\nContent-Type: text/xml; charset=utf-8\r\n"));
    QCOMPARE(server.body(), "<a>å</a>");
}

void TestRequests::aFileIsSentByteForByte()
{
    const QByteArray content = "{ \"a\" :1.50,\r\n }";
    {
        OneAnswer server;
        const CallResult result = m_line->call(
            {u"send"_s, inbound, u"--to"_s, server.url(), u"--body"_s, QString{u'@' + m_line->file(u"b"_s, content)}});
        QCOMPARE(result.status, 0);
        QCOMPARE(server.body(), content);
        // It may be broken on purpose.
        QVERIFY(result.err.contains("body:1:") && result.err.contains("warning:"));
    }
    OneAnswer server;
    QCOMPARE(m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--body"_s, u"@-"_s}, content).status, 0);
    QCOMPARE(server.body(), content);
    QCOMPARE(m_line
                 ->call({u"send"_s, inbound, u"--to"_s, u"http://127.0.0.1:9"_s, u"--body"_s,
                         QString{u'@' + m_line->file(u"bytes"_s, "\xff\xfe")}})
                 .status,
             2);
}

void TestRequests::membersMakeTheBody()
{
    OneAnswer server;
    const CallResult result
        = m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--set"_s, u"to=+46"_s, u"--set"_s,
                        u"list.0.n:=1.50"_s, u"--set"_s, u"text=a=b"_s, u"--set"_s, u"to=+33"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QByteArray body = server.body();
    QCOMPARE(body.replace('\n', "").replace("  ", ""), R"({"to": "+33","list": [{"n": 1.50}],"text": "a=b"})");
}

void TestRequests::membersMakeAForm()
{
    OneAnswer server;
    const CallResult result
        = m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--set"_s, u"To=+46 70"_s, u"--set"_s,
                        u"Body=STOP å"_s, u"--content-type"_s, u"application/x-www-form-urlencoded"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(server.body(), "To=%2B46+70&Body=STOP+%C3%A5");
    QVERIFY(server.request().contains("\r\nContent-Type: application/x-www-form-urlencoded\r\n"));
}

void TestRequests::optionsChangeADocument()
{
    OneAnswer server;
    const QString file = m_line->file(
        u"a.json"_s,
        documentFor(u"http://127.0.0.1:9/"_s,
                    R"(,"method":"PUT","headers":[{"name":"x-a","value":"old"},{"name":"X-B","value":"kept"}],
                       "body":{"rows":[{"key":"a","value":"1"},{"key":"b","value":"2"}]},
                       "expectations":[{"pointer":"/n","equals":1}])"));
    const CallResult result = m_line->call(json({u"send"_s, file, u"--to"_s, server.url(), u"--header"_s, u"X-A: new"_s,
                                                 u"--set"_s, u"b=3"_s, u"--expect"_s, u"status 200"_s}));
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(server.request().startsWith("PUT /x "));
    QVERIFY(server.request().contains("\r\nX-A: new\r\n"));
    QVERIFY(server.request().contains("\r\nX-B: kept\r\n"));
    QVERIFY(!server.request().contains("old"));
    QVERIFY(server.body().contains(R"("a": "1")"));
    QVERIFY(server.body().contains(R"("b": "3")"));
    const QJsonArray expectations = result.lines().first()[u"expectations"_s].toArray();
    QCOMPARE(expectations.size(), 2);
    QCOMPARE(expectations[0].toObject()[u"expected"_s].toString(), u"body /n = 1"_s);
    QCOMPARE(expectations[0].toObject()[u"got"_s].toString(), u"1.0"_s);
    QVERIFY(expectations[1].toObject()[u"passed"_s].toBool());
}

void TestRequests::theProfileChoosesAndFillsIn()
{
    const QString profile = m_line->file(
        u"p.json"_s, R"({"preferredLanguage":"fr-CA","name":"Zoé & <co>","mobilePhone":{"number":"+33639980601"}})");
    const QByteArray members = R"(,"headers":[{"name":"X-Name","value":"{{profile.name}}"}],
        "body":{"text":"hello {{profile.name}}","syntax":"plain"},
        "variants":[{"language":"fr","text":"<p>{{profile.name}}</p>","syntax":"xml"},
                    {"language":"sv","text":"hej","syntax":"plain"}])";
    const auto body = [&](const QStringList &more) {
        OneAnswer server;
        const QString file
            = m_line->file(u"a.json"_s, documentFor(server.url(u"/{%= profile.nobody ?: \\\"x y\\\" %}"_s), members));
        const CallResult result = m_line->call(QStringList{u"send"_s, file, u"--profile"_s, profile} + more);
        if (result.status != 0)
            return QByteArray{result.err + server.request()};
        const QByteArray request = server.request();
        return request.contains("POST /x%20y ") && request.contains("\r\nX-Name: Zoé & <co>\r\n") ? server.body()
                                                                                                  : request;
    };
    QCOMPARE(body({}), "<p>Zoé &amp; &lt;co&gt;</p>");
    QCOMPARE(body({u"--variant"_s, u"sv-SE"_s}), "hej");
    QCOMPARE(body({u"--variant"_s, u""_s}), "hello Zoé & <co>");
}

void TestRequests::faultyPersonalisationSendsNothing()
{
    const QString profile = m_line->file(u"p.json"_s, "{}");
    const QString file = m_line->file(
        u"a.json"_s,
        documentFor(u"http://127.0.0.1:9/"_s, R"(,"body":{"rows":[{"key":"a","value":"x\n{{profile.nobody}}"}]})"));
    const CallResult result = m_line->call({u"send"_s, file, u"--profile"_s, profile});
    QCOMPARE(result.status, 1);
    QVERIFY2(result.err.contains("row a:2:") && result.err.contains("[language-path-not-found]"),
             result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestRequests::expectationsDecideTheStatus()
{
    {
        OneAnswer server;
        const CallResult result
            = m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--expect"_s, u"status 201"_s, u"--expect"_s,
                            u"body /n = 1"_s, u"--expect"_s, u"header X-Luma contains no"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains("status 201: Expected: The status is 201. Got: 200\n"), result.out.constData());
        QVERIFY(result.out.contains("header X-Luma contains no: "));
        QVERIFY(!result.out.contains("body /n = 1: "));
        QVERIFY(result.out.contains("1 of 3 expectations met."));
    }
    OneAnswer server;
    const CallResult result
        = m_line->call(json({u"send"_s, inbound, u"--to"_s, server.url(), u"--expect"_s, u"header X-Luma absent"_s}));
    QCOMPARE(result.status, 1);
    const QJsonObject told = result.lines().first()[u"expectations"_s].toArray().first().toObject();
    QCOMPARE(told[u"passed"_s].toBool(true), false);
    QCOMPARE(told[u"verdict"_s].toString(), u"present"_s);
    QCOMPARE(told[u"got"_s].toString(), u"yes"_s);
    QVERIFY(told[u"text"_s].toString().contains(u"X-Luma"_s));
}

void TestRequests::anExpectedRefusalIsSuccess()
{
    {
        OneAnswer server{"{}", "415 Unsupported Media Type"};
        QCOMPARE(m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--expect"_s, u"status 4xx"_s}).status, 0);
    }
    OneAnswer server{"{}", "415 Unsupported Media Type"};
    QCOMPARE(m_line->call({u"send"_s, inbound, u"--to"_s, server.url()}).status, 1);
}

void TestRequests::withoutAnAnswerNoExpectationIsMet()
{
    const CallResult result = m_line->call(
        json({u"send"_s, inbound, u"--to"_s, u"http://127.0.0.1:9/"_s, u"--expect"_s, u"header X absent"_s}));
    QCOMPARE(result.status, 1);
    const QJsonObject told = result.lines().first()[u"expectations"_s].toArray().first().toObject();
    QCOMPARE(told[u"verdict"_s].toString(), u"no-answer"_s);
}

void TestRequests::decisionsOfTheReceiverAreExpected()
{
    QProcess receiver;
    m_line->start(receiver, json({u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, inbound}));
    QVERIFY(receiver.waitForReadyRead(20000));
    const QJsonObject hello = QJsonDocument::fromJson(receiver.readLine()).object();
    const QString url = hello[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
    const QStringList stop{u"send"_s, inbound, u"--to"_s, url, u"--sample"_s, u"stop"_s, u"--expect"_s};
    QCOMPARE(m_line->call(stop + QStringList{u"decision opt-out"_s}).status, 0);
    QCOMPARE(m_line->call(stop + QStringList{u"decision consent opted-in"_s}).status, 1);
    const CallResult many = m_line->call(
        json(stop + QStringList{u"decision keyword stop"_s, u"--count"_s, u"40"_s, u"--concurrency"_s, u"4"_s}));
    QVERIFY2(many.status == 0, QByteArray{many.out + many.err}.constData());
    QCOMPARE(many.lines().first()[u"sent"_s].toInt(), 40);
    QCOMPARE(many.lines().first()[u"unexpected"_s].toInt(-1), 0);
    const CallResult wrong = m_line->call(json(stop + QStringList{u"status 204"_s, u"--count"_s, u"7"_s}));
    QCOMPARE(wrong.status, 1);
    QCOMPARE(wrong.lines().first()[u"unexpected"_s].toInt(), 7);
    receiver.terminate();
    QVERIFY(receiver.waitForFinished(20000));
}

void TestRequests::requestsAreKeptShownExportedAndRemoved()
{
    const QString file = m_line->file(u"a.json"_s, documentFor(u"http://127.0.0.1:9/"_s));
    const CallResult kept = m_line->call(json({u"requests"_s, u"import"_s, file}));
    QVERIFY2(kept.status == 0, kept.err.constData());
    QCOMPARE(kept.lines().first()[u"name"_s].toString(), u"Hello"_s);
    QCOMPARE(kept.lines().first()[u"target"_s].toString(), u"url"_s);
    // A second one of that name gets another.
    QCOMPARE(m_line->call(json({u"requests"_s, u"import"_s, file})).lines().first()[u"name"_s].toString(),
             u"Hello 2"_s);
    QCOMPARE(m_line->call(json({u"requests"_s})).lines().size(), 2);
    QVERIFY(m_line->call({u"requests"_s, u"list"_s}).out.contains("http://127.0.0.1:9/"));
    const CallResult shown = m_line->call({u"requests"_s, u"show"_s, u"HELLO"_s});
    QVERIFY(shown.out.startsWith("{\n  \"format\": \"hookbench/request/1\",\n  \"name\": \"Hello\",\n"));

    const CallResult written = m_line->call(json({u"requests"_s, u"export"_s, u"--to"_s, m_line->path(u"out/deep"_s)}));
    QVERIFY2(written.status == 0, written.err.constData());
    QCOMPARE(written.lines().size(), 2);
    QFile document{m_line->path(u"out/deep/hello.request.json"_s)};
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(document.readAll(), shown.out);

    QCOMPARE(m_line->call({u"requests"_s, u"remove"_s, u"hello"_s}).status, 0);
    QCOMPARE(m_line->call(json({u"requests"_s})).lines().size(), 1);
    QCOMPARE(m_line->call({u"requests"_s, u"show"_s, u"Hello"_s}).status, 2);
}

void TestRequests::savedRequestIsSentByName()
{
    OneAnswer server;
    const QString file = m_line->file(
        u"a.json"_s, documentFor(server.url(), R"(,"body":{"text":"one"},"expectations":[{"status":"2xx"}])"));
    QCOMPARE(m_line->call({u"requests"_s, u"import"_s, file}).status, 0);
    QCOMPARE(m_line->call({u"send"_s, u"--request"_s, u"hello"_s}).status, 0);
    QCOMPARE(server.body(), "one");
    OneAnswer other;
    const CallResult result = m_line->call({u"send"_s, u"Hello"_s, u"--to"_s, other.url(), u"--body"_s, u"two"_s});
    QVERIFY2(result.status == 0, result.err.constData());
    QCOMPARE(other.body(), "two");
}

void TestRequests::aRequestIsRenderedAndConverted()
{
    const QString file
        = m_line->file(u"a.json"_s,
                       documentFor(u"http://127.0.0.1:9/"_s,
                                   R"(,"headers":[{"name":"Authorization","value":"Bearer {{token}}","enabled":false}],
                       "body":{"text":"{\"a\": \"one\"}"},
                       "expectations":[{"status":"201"},{"pointer":"/n","equals":1}])"));
    const CallResult rendered = m_line->call({u"render"_s, file});
    QVERIFY2(rendered.status == 0, rendered.err.constData());
    QCOMPARE(rendered.out,
             QByteArray(R"({"a": "one"})"
                        "\n"));
    QCOMPARE(m_line->call({u"requests"_s, u"import"_s, file}).status, 0);
    const CallResult command = m_line->call({u"convert"_s, u"hello"_s, u"--to"_s, u"curl"_s});
    QVERIFY2(command.status == 0, command.err.constData());
    QVERIFY(command.out.contains("--url 'http://127.0.0.1:9/'"));
    QVERIFY(!command.out.contains("Authorization"));
    const CallResult elsewhere
        = m_line->call({u"convert"_s, u"hello"_s, u"--to"_s, u"curl"_s, u"--url"_s, u"http://127.0.0.1:7/there"_s});
    QVERIFY(elsewhere.out.contains("--url 'http://127.0.0.1:7/there'"));
    const CallResult postman = m_line->call({u"convert"_s, file, u"--to"_s, u"postman"_s});
    QCOMPARE(postman.status, 0);
    QVERIFY2(postman.out.contains("201") && postman.out.contains("pm.test"), postman.out.constData());
}

void TestRequests::theSavedSignatureIsUsed()
{
    OneAnswer server;
    const QString file = m_line->file(
        u"a.json"_s, documentFor(server.url(), R"(,"body":{"text":"one"},"signature":{"scheme":"sinch-hmac"})"));
    QCOMPARE(m_line->call({u"requests"_s, u"import"_s, file}).status, 0);
    const CallResult unsaid = m_line->call({u"send"_s, u"--request"_s, u"hello"_s});
    QCOMPARE(unsaid.status, 2);
    QVERIFY2(unsaid.err.contains("--secret-env"), unsaid.err.constData());
    qputenv("LUMA_SAVED_SIGNING", "Zq7LumaSignedSecret");
    const CallResult sent
        = m_line->call({u"send"_s, u"--request"_s, u"hello"_s, u"--secret-env"_s, u"LUMA_SAVED_SIGNING"_s});
    qunsetenv("LUMA_SAVED_SIGNING");
    QVERIFY2(sent.status == 0, sent.err.constData());
    QVERIFY(server.request().toLower().contains("x-sinch-webhook-signature:"));
}

void TestRequests::importIsAllOrNothing()
{
    const QString good = m_line->file(u"a.json"_s, documentFor(u"http://127.0.0.1:9/"_s));
    const QString bad = m_line->file(u"b.json"_s, documentFor(u"http://127.0.0.1:9/"_s, R"(,"timeout":0)"));
    QCOMPARE(m_line->call({u"requests"_s, u"import"_s, good, bad}).status, 1);
    QVERIFY(m_line->call({u"requests"_s}).out.isEmpty());
}

void TestRequests::faultyDocumentIsRefusedWithItsPlace()
{
    const QString file
        = m_line->file(u"bad.json"_s,
                       "{\n\"format\": \"hookbench/request/1\",\n\"name\": \"a\",\n\"headers\": [{\"name\": "
                       "\"Authorization\", \"value\": \"planted\"}],\n\"retries\": 1\n}");
    for (const QStringList &call : {QStringList{u"send"_s, file}, QStringList{u"requests"_s, u"import"_s, file}}) {
        const CallResult result = m_line->call(call);
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.contains("bad.json:5:1: error:") && result.err.contains("bad.json:4:"),
                 result.err.constData());
        QVERIFY(!result.err.contains("planted"));
    }
}

void TestRequests::aSecretHeaderIsSentAndNeitherLoggedNorKept()
{
    OneAnswer server{R"({"you sent":"planted-s3cret"})"};
    const CallResult result
        = m_line->call({u"send"_s, inbound, u"--to"_s, server.url(), u"--header"_s,
                        u"Authorization: Bearer planted-s3cret"_s, u"--log"_s, m_line->path(u"send.log"_s)});
    QCOMPARE(result.status, 0);
    QVERIFY(server.request().contains("\r\nAuthorization: Bearer planted-s3cret\r\n"));
    QVERIFY(!result.out.contains("planted"));
    QVERIFY(!result.err.contains("planted"));
    QDirIterator files{m_line->path(u"."_s), QDir::Files, QDirIterator::Subdirectories};
    int seen = 0;
    while (files.hasNext()) {
        QFile file{files.next()};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains("planted"), qPrintable(file.fileName()));
        ++seen;
    }
    QVERIFY(seen >= 2); // the database and the log
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
