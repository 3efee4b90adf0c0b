// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlcommand.h"
#include "models/exports/httparchive.h"
#include "models/exports/k6script.h"
#include "models/exports/postmancollection.h"
#include "models/exports/secretnames.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

ExportedRequest ordinary()
{
    ExportedRequest exported;
    exported.name = u"Luma: STOP"_s;
    exported.request.url = u"https://hooks.example.com/in?channel=sms"_s;
    exported.request.headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer abc.def"}};
    exported.request.body = "{\"message\":\"it's\"}";
    exported.checks = {{ExportedCheckKind::Status, 200, 204, {}, {}},
                       {ExportedCheckKind::Header, 0, 0, u"X-Ok"_s, "yes"},
                       {ExportedCheckKind::Body, 0, 0, u"/a/0"_s, "{\"b\":1}"}};
    return exported;
}

ExportedRequest withBody(const QByteArray &body)
{
    ExportedRequest exported;
    exported.request.url = u"http://localhost/"_s;
    exported.request.headers = {{"Content-Type", "text/plain"}};
    exported.request.body = body;
    return exported;
}

QJsonObject objectOf(const Result<QByteArray> &text)
{
    return text ? QJsonDocument::fromJson(*text).object() : QJsonObject{};
}

/// What the published schema of Postman's collections demands of the parts that are written.
QString faultOfCollection(const QJsonObject &collection)
{
    const QJsonObject info = collection[u"info"_s].toObject();
    if (!info[u"name"_s].isString()
        || info[u"schema"_s].toString() != u"https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_s)
        return u"info"_s;
    if (!collection[u"item"_s].isArray())
        return u"item"_s;
    for (const QJsonValue &value : collection[u"item"_s].toArray()) {
        const QJsonObject item = value.toObject();
        const QJsonObject request = item[u"request"_s].toObject();
        if (request.isEmpty() || !request[u"method"_s].isString() || !request[u"url"_s].isString()
            || !item[u"response"_s].isArray())
            return u"request"_s;
        for (const QJsonValue &header : request[u"header"_s].toArray()) {
            if (!header[u"key"_s].isString() || !header[u"value"_s].isString())
                return u"header"_s;
        }
        const QJsonValue body = request[u"body"_s];
        if (!body.isUndefined() && (body[u"mode"_s].toString() != u"raw"_s || !body[u"raw"_s].isString()))
            return u"body"_s;
        for (const QJsonValue &event : item[u"event"_s].toArray()) {
            if (event[u"listen"_s].toString() != u"test"_s || !event[u"script"_s][u"exec"_s].isArray())
                return u"event"_s;
        }
    }
    for (const QJsonValue &variable : collection[u"variable"_s].toArray()) {
        if (!variable[u"key"_s].isString() || variable[u"type"_s].toString() != u"string"_s)
            return u"variable"_s;
    }
    return {};
}

QStringList missing(const QJsonValue &value, const QStringList &keys)
{
    QStringList list;
    for (const QString &key : keys) {
        if (value[key].isUndefined() || value[key].isNull())
            list << key;
    }
    return list;
}

/// What the description of HAR 1.2 demands.
QString faultOfArchive(const QJsonObject &archive)
{
    const QJsonValue log = archive[u"log"_s];
    QStringList faults = missing(log, {u"version"_s, u"creator"_s, u"entries"_s});
    faults += missing(log[u"creator"_s], {u"name"_s, u"version"_s});
    for (const QJsonValue &entry : log[u"entries"_s].toArray()) {
        faults
            += missing(entry, {u"startedDateTime"_s, u"time"_s, u"request"_s, u"response"_s, u"cache"_s, u"timings"_s});
        faults += missing(entry[u"request"_s],
                          {u"method"_s, u"url"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"queryString"_s,
                           u"headersSize"_s, u"bodySize"_s});
        faults += missing(entry[u"response"_s],
                          {u"status"_s, u"statusText"_s, u"httpVersion"_s, u"cookies"_s, u"headers"_s, u"content"_s,
                           u"redirectURL"_s, u"headersSize"_s, u"bodySize"_s});
        faults += missing(entry[u"response"_s][u"content"_s], {u"size"_s, u"mimeType"_s});
        const QJsonValue timings = entry[u"timings"_s];
        faults += missing(timings, {u"send"_s, u"wait"_s, u"receive"_s});
        double sum = 0;
        for (const QString &phase : {u"dns"_s, u"connect"_s, u"send"_s, u"wait"_s, u"receive"_s})
            sum += std::max(timings[phase].toDouble(), 0.0);
        if (qAbs(sum - entry[u"time"_s].toDouble()) > 0.001)
            faults << u"sum of timings"_s;
        const QJsonValue data = entry[u"request"_s][u"postData"_s];
        if (!data.isUndefined())
            faults += missing(data, {u"mimeType"_s, u"text"_s});
        if (!QDateTime::fromString(entry[u"startedDateTime"_s].toString(), Qt::ISODateWithMs).isValid())
            faults << u"startedDateTime"_s;
    }
    return faults.join(u' ');
}

} // namespace

/// Requests as they leave the program.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandForPosixShells()
    {
        QCOMPARE(*curlForPosix(ordinary()),
                 QByteArray{"curl \\\n"
                            "  --request POST \\\n"
                            "  --url 'https://hooks.example.com/in?channel=sms' \\\n"
                            "  --header 'Content-Type: application/json' \\\n"
                            "  --header \"Authorization: Bearer ${AUTHORIZATION}\" \\\n"
                            "  --max-time 90 \\\n"
                            "  --data-raw '{\"message\":\"it'\\''s\"}'\n"});
    }

    void aCommandForPowerShell()
    {
        QCOMPARE(*curlForPowerShell(ordinary()),
                 QByteArray{"$body = [IO.Path]::GetTempFileName()\n"
                            "[IO.File]::WriteAllText($body, @'\n"
                            "{\"message\":\"it's\"}\n"
                            "'@)\n"
                            "curl.exe `\n"
                            "  --request POST `\n"
                            "  --url 'https://hooks.example.com/in?channel=sms' `\n"
                            "  --header 'Content-Type: application/json' `\n"
                            "  --header \"Authorization: Bearer ${env:AUTHORIZATION}\" `\n"
                            "  --max-time 90 `\n"
                            "  --data-binary \"@$body\"\n"
                            "Remove-Item -LiteralPath $body\n"});
    }

    void bytesThatATerminalWouldChangeAreSpeltInOctal()
    {
        const QByteArray command = *curlForPosix(withBody(QByteArray{"-a\0%\r\n\xff'\\", 9}));
        QVERIFY2(command.startsWith("printf '\\055a\\000%%\\015\n\\377'\\''\\\\' | curl \\\n"), command.constData());
        QVERIFY2(command.endsWith("--data-binary @-\n"), command.constData());
    }

    void powerShellGetsBase64ForWhatAScriptFileCouldChange_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("beyond ASCII") << QByteArray{"Zoë"};
        QTest::newRow("zero") << QByteArray{"a\0b", 3};
        QTest::newRow("carriage return") << QByteArray{"a\r\nb"};
        QTest::newRow("end of a here-string") << QByteArray{"a\n'@; Remove-Item x"};
        QTest::newRow("end of a here-string at once") << QByteArray{"'@"};
        QTest::newRow("not UTF-8") << QByteArray{"\xe9"};
    }

    void powerShellGetsBase64ForWhatAScriptFileCouldChange()
    {
        QFETCH(QByteArray, body);
        const QByteArray command = *curlForPowerShell(withBody(body));
        QVERIFY2(command.contains(QByteArray{"FromBase64String('" + body.toBase64() + "')"}), command.constData());
        QVERIFY(!command.contains("Remove-Item x"));
    }

    void powerShellCommandsAreAscii()
    {
        ExportedRequest exported = withBody("å");
        exported.request.url = u"http://localhost/å?q=\"ö\""_s;
        exported.request.headers << std::pair<QByteArray, QByteArray>{"X-Name", "\"é\" ‘quoted’"};
        const QByteArray command = *curlForPowerShell(exported);
        QVERIFY2(std::all_of(command.begin(), command.end(), [](char c) { return static_cast<uchar>(c) < 0x80; }),
                 command.constData());
        QVERIFY2(command.contains("--config $options"), command.constData());
    }

    void whatIsNotAskedForIsNotSent()
    {
        ExportedRequest exported = withBody("x");
        exported.request.headers = {{"X-Empty", ""}};
        const QByteArray command = *curlForPosix(exported);
        QVERIFY2(command.contains("--header 'X-Empty;'"), command.constData());
        QVERIFY2(command.contains("--header 'Content-Type:'"), command.constData());
        exported.request.method = "GET";
        exported.request.body = {};
        QVERIFY(!curlForPosix(exported)->contains("--data"));
        exported.request.method = "HEAD";
        QVERIFY(curlForPosix(exported)->contains("--head \\\n"));
        exported.request.method = "POST";
        QVERIFY(curlForPosix(exported)->contains("--data-raw ''"));
    }

    void headersCannotStartALineOfTheirOwn()
    {
        ExportedRequest exported = withBody("x");
        exported.request.headers << std::pair<QByteArray, QByteArray>{"X-A", "1\r\nX-B: 2"};
        QVERIFY(curlForPosix(exported)->contains("'X-A: 1  X-B: 2'"));
        const QJsonObject archive = objectOf(httpArchive({exported}, 0, u"1"_s));
        QVERIFY(!QJsonDocument{archive}.toJson().contains("\\nX-B"));
    }

    void whatIsNoRequestIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("no URL") << QByteArray{"GET"} << QString{} << QByteArray{"X"};
        QTest::newRow("line in URL") << QByteArray{"GET"} << u"http://a/\nb"_s << QByteArray{"X"};
        QTest::newRow("method") << QByteArray{"GET /x"} << u"http://a/"_s << QByteArray{"X"};
        QTest::newRow("header name") << QByteArray{"GET"} << u"http://a/"_s << QByteArray{"X Y"};
        QTest::newRow("header of a file") << QByteArray{"GET"} << u"http://a/"_s << QByteArray{"@x"};
    }

    void whatIsNoRequestIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, url);
        QFETCH(QByteArray, header);
        const ExportedRequest exported{u"n"_s, {method, url, {{header, "v"}}, {}}, {}};
        QVERIFY(!curlForPosix(exported));
        QVERIFY(!curlForPowerShell(exported));
        QVERIFY(!postmanCollection({}, {exported}));
        QVERIFY(!k6Script({exported}));
        QVERIFY(!httpArchive({exported}, 0, {}));
        QVERIFY(!curlForPosix(exported).error().summary.isEmpty());
    }

    void secretsAreInNoExport_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("prefix");
        for (const char *name : {"Authorization", "Proxy-Authorization", "X-API-Key", "apikey", "X-Auth-Token",
                                 "webhook-signature", "x-sinch-webhook-signature", "X-Twilio-Signature", "Cookie",
                                 "X-Hub-Signature-256", "Ocp-Apim-Subscription-Key", "X-Goog-Api_Key", "Client-Secret"})
            QTest::newRow(name) << QByteArray{name} << QByteArray{};
        QTest::newRow("Basic") << QByteArray{"Authorization"} << QByteArray{"Basic "};
        QTest::newRow("App") << QByteArray{"Authorization"} << QByteArray{"App "};
    }

    void secretsAreInNoExport()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, prefix);
        const QByteArray secret = "hunter2 \"$(id)`é";
        ExportedRequest exported = ordinary();
        exported.request.headers = {{name, prefix + secret}};
        exported.request.url = u"https://user:hunter2@h.example.com/?api_key=hunter2&a=1&access%5Ftoken=hunter2#x"_s;
        const QByteArray variable = QByteArray{name}.toUpper().replace('-', '_');
        const QByteArray posix = *curlForPosix(exported);
        QVERIFY2(posix.contains(QByteArray{prefix + "${" + variable + "}\""}), posix.constData());
        const QByteArray powerShell = *curlForPowerShell(exported);
        QVERIFY2(powerShell.contains(QByteArray{prefix + "${env:" + variable + "}\""}), powerShell.constData());
        const QByteArray postman = *postmanCollection({}, {exported});
        QVERIFY2(postman.contains(QByteArray{prefix + "{{" + variable + "}}"}), postman.constData());
        const QByteArray k6 = *k6Script({exported});
        QVERIFY2(k6.contains(QByteArray{"__ENV." + variable}), k6.constData());
        const QByteArray har = *httpArchive({exported}, 0, {});
        QVERIFY2(har.contains(QByteArray{prefix + "{{" + variable + "}}"}), har.constData());
        for (const QByteArray &text : {posix, powerShell, postman, k6, har})
            QVERIFY2(!text.contains("hunter2"), text.constData());
    }

    void keysThatOnlyTellRequestsApartAreNoSecrets()
    {
        for (const char *name : {"Idempotency-Key", "X-Request-Id", "Content-Type", "webhook-id", "webhook-timestamp"})
            QVERIFY2(!isSecretHeader(name), name);
    }

    void eachSecretHasOneName()
    {
        SecretNames names;
        QCOMPARE(names.nameFor("Authorization", "a"), QByteArray{"AUTHORIZATION"});
        QCOMPARE(names.nameFor("authorization", "b"), QByteArray{"AUTHORIZATION_2"});
        QCOMPARE(names.nameFor("Authorization", "a"), QByteArray{"AUTHORIZATION"});
        QCOMPARE(names.nameFor("4-key", "a"), QByteArray{"_4_KEY"});
        QCOMPARE(names.nameFor("x", "{{TOKEN}}"), QByteArray{"TOKEN"});
        QCOMPARE(names.names().size(), 4);
    }

    void collectionsAreWhatTheirSchemaSays()
    {
        ExportedRequest bare;
        bare.name = u"\"quoted\"\n"_s;
        bare.request = {"GET", u"http://[::1]:8025/a b"_s, {{"X", "\xe9"}, {"X", "2"}}, {}};
        const QJsonObject collection = objectOf(postmanCollection(u"Luma"_s, {ordinary(), bare}));
        QCOMPARE(faultOfCollection(collection), QString{});
        const QJsonValue first = collection[u"item"_s][0];
        QCOMPARE(first[u"request"_s][u"body"_s][u"raw"_s].toString(), u"{\"message\":\"it's\"}"_s);
        QCOMPARE(collection[u"variable"_s].toArray().size(), 1);
        QCOMPARE(collection[u"item"_s][1][u"request"_s][u"header"_s].toArray().size(), 2);
    }

    void aCollectionRefusesABodyItCannotHold()
    {
        const Result<QByteArray> refused = postmanCollection({}, {withBody("\xff\xfe")});
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"UTF-8"_s));
    }

    void archivesAreWhatTheirDescriptionSays()
    {
        Exchange received;
        received.at = 1'772'366'400'123;
        received.method = "POST";
        received.url = u"/in?token=abc&a=%20"_s;
        received.requestHeaders = {{"Host", "127.0.0.1:8025"}};
        received.requestBody = "\xff";
        received.status = 200;
        received.responseBody = QByteArray{"\0\xfe", 2};
        received.responseHeaders = {{"Set-Cookie", "s=abc"}};
        received.note = u"look"_s;
        received.phases = {1000, 3000, 7000, 15000, 16000};
        Exchange refused;
        refused.direction = Direction::Sent;
        refused.url = u"http://127.0.0.1:1/"_s;
        refused.failure = Failure::ConnectionRefused;
        refused.phases = {10, -1, -1, -1, 250};
        HttpArchive archive;
        QByteArray text = archive.head(u"1.0"_s);
        text += archive.entry(received);
        text += archive.entry(refused);
        text += archive.entry(ordinary().request, u"n"_s, 0);
        text += archive.tail();
        QVERIFY(!text.contains("abc"));
        const QJsonObject har = QJsonDocument::fromJson(text).object();
        QCOMPARE(faultOfArchive(har), QString{});
        const QJsonValue entry = har[u"log"_s][u"entries"_s][0];
        QCOMPARE(entry[u"request"_s][u"url"_s].toString(), u"http://127.0.0.1:8025/in?token={{TOKEN}}&a=%20"_s);
        QCOMPARE(entry[u"request"_s][u"postData"_s][u"_encoding"_s].toString(), u"base64"_s);
        QCOMPARE(entry[u"response"_s][u"content"_s][u"text"_s].toString(), u"AP4="_s);
        QCOMPARE(entry[u"response"_s][u"content"_s][u"encoding"_s].toString(), u"base64"_s);
        QCOMPARE(entry[u"timings"_s][u"ssl"_s].toDouble(), 4.0);
        QCOMPARE(entry[u"timings"_s][u"connect"_s].toDouble(), 6.0);
        QCOMPARE(entry[u"timings"_s][u"wait"_s].toDouble(), 8.0);
        QCOMPARE(har[u"log"_s][u"entries"_s].toArray().size(), 3);
    }

    void anArchiveOfNothingIsOne() { QCOMPARE(faultOfArchive(objectOf(httpArchive({}, 0, u"1"_s))), QString{}); }

    void scriptsForK6SayTheLoad()
    {
        const QByteArray once = *k6Script({ordinary()});
        QVERIFY2(once.contains("iterations: 1"), once.constData());
        const QByteArray staged = *k6Script({ordinary()}, {{30, 50}, {60, 0}});
        QVERIFY2(
            staged.contains("stages: [\n    { duration: \"30s\", target: 50 },\n    { duration: \"60s\", target: 0 },"),
            staged.constData());
        QVERIFY2(staged.contains("\"Bearer \" + __ENV.AUTHORIZATION"), staged.constData());
    }

    void exportsAreTheSameEachTime()
    {
        QCOMPARE(*curlForPosix(ordinary()), *curlForPosix(ordinary()));
        QCOMPARE(*postmanCollection(u"a"_s, {ordinary()}), *postmanCollection(u"a"_s, {ordinary()}));
        QCOMPARE(*httpArchive({ordinary()}, 5, {}), *httpArchive({ordinary()}, 5, {}));
        QCOMPARE(*k6Script({ordinary()}), *k6Script({ordinary()}));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
