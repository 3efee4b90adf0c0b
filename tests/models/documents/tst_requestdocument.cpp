// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/requestdocument.h"
#include "models/words/words.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

ComposedRequest full()
{
    ComposedRequest request;
    request.name = u"Stop, twice"_s;
    request.target
        = {.kind = TargetKind::Url, .webhookName = u"Luma inbound"_s, .url = u"https://example.com/{{profile.id}}"_s};
    request.method = u"PUT"_s;
    request.headers = {{u"X-Trace"_s, u"{{profile.id ?: \"none\"}}"_s}, {u"X-Off"_s, u""_s, false}};
    request.body
        = {.source = BodySource::Rows,
           .rows = {{u"a.b"_s, u"x"_s}, {u"n"_s, u"1.50"_s, RowKind::Number, false}, {u"z"_s, u""_s, RowKind::Null}},
           .contentType = u"application/vnd.luma+json"_s};
    request.variants = {{u"fr"_s, {.source = BodySource::Text, .text = u"<a>é</a>"_s, .syntax = BodySyntax::Xml}},
                        {u"sv-SE"_s, {.source = BodySource::Text, .text = u"{\n  \"n\": 1.50\n}"_s}},
                        {u"pt"_s, {.source = BodySource::Sample, .sampleName = u"stop"_s}}};
    request.timeoutSeconds = 5;
    request.retryProfile = u"braze"_s;
    request.signature = {u"standard-webhooks"_s, u"luma"_s};
    using S = ExpectationSubject;
    using C = Comparison;
    request.expectations = {{.subject = S::Status, .statuses = {{200, 200}}},
                            {.subject = S::Status, .statuses = {{200, 299}, {404, 404}}},
                            {.subject = S::Header, .comparison = C::Equals, .name = u"X"_s, .value = u"y"_s},
                            {.subject = S::Header, .comparison = C::Absent, .name = u"X"_s},
                            {.subject = S::BodyValue, .comparison = C::Equals, .name = u"/a/0"_s, .value = u"1.50"_s},
                            {.subject = S::BodyValue, .comparison = C::Contains, .name = u""_s, .value = u"STOP"_s},
                            {.subject = S::BodyValue, .comparison = C::Exists, .name = u"/a~1b"_s},
                            {.subject = S::BodyText, .comparison = C::Contains, .value = u"ok"_s},
                            {.subject = S::Time, .milliseconds = 500},
                            {.subject = S::Decision, .part = DecisionPart::Category, .value = u"opt-out"_s},
                            {.subject = S::Decision, .part = DecisionPart::Keyword, .value = u"STOP"_s}};
    return request;
}

QString said(const RequestDocument &document)
{
    QString lines;
    for (const Diagnostic &diagnostic : document.diagnostics)
        lines += Words::compilerLine({}, diagnostic) + u'\n';
    return lines;
}

QByteArray small(const QByteArray &members)
{
    return R"({"format":"hookbench/request/1","name":"a",)" + members + '}';
}

} // namespace

class TestRequestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrittenIsRead();
    void theDocumentIsWrittenInItsOrder();
    void onlyWhatASourceUsesIsWritten();
    void schemaAgreesWithTheReader_data();
    void schemaAgreesWithTheReader();
    void faultsHavePlaces();
    void severalPartsOfADecisionAreSeveralExpectations();
    void secretsAreNeitherWrittenNorReadNorRepeated_data();
    void secretsAreNeitherWrittenNorReadNorRepeated();
    void expectedValuesThatAreNoJsonAreRefused();
    void documentsAreTold();
    void fileNameIsTheRequestsName();

private:
    valijson::Schema m_schema;
};

void TestRequestDocument::initTestCase()
{
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/schemas/request.schema.json")};
    QVERIFY(file.open(QIODevice::ReadOnly));
    const nlohmann::json json = nlohmann::json::parse(file.readAll().toStdString());
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::NlohmannJsonAdapter{json}, m_schema);
}

void TestRequestDocument::whatIsWrittenIsRead()
{
    const auto text = writeRequestDocument(full());
    QVERIFY(text);
    const RequestDocument document = readRequestDocument(*text);
    QVERIFY2(document.isValid(), qPrintable(said(document)));
    QVERIFY(document.diagnostics.isEmpty());
    QCOMPARE(*document.request, full());
    QCOMPARE(*writeRequestDocument(*document.request), *text);
}

void TestRequestDocument::theDocumentIsWrittenInItsOrder()
{
    ComposedRequest request;
    request.name = u"Hello"_s;
    request.target.webhookName = u"Luma inbound"_s;
    QCOMPARE(*writeRequestDocument(request), R"({
  "format": "hookbench/request/1",
  "name": "Hello",
  "target": {
    "webhook": "Luma inbound"
  },
  "method": "POST",
  "body": {
    "sample": ""
  },
  "timeout": 90,
  "retry": "none"
}
)"_ba);
    const RequestDocument least = readRequestDocument(R"({"format":"hookbench/request/1","name":" Hello "})");
    QVERIFY(least.isValid());
    QCOMPARE(least.request->name, u"Hello"_s);
    QCOMPARE(least.request->method, u"POST"_s);
    QCOMPARE(least.request->timeoutSeconds, 90);
}

void TestRequestDocument::onlyWhatASourceUsesIsWritten()
{
    ComposedRequest request;
    request.name = u"a"_s;
    request.body = {.source = BodySource::Text, .sampleName = u"stop"_s, .rows = {{u"k"_s, u"v"_s}}, .text = u"["_s};
    const QByteArray text = *writeRequestDocument(request);
    QVERIFY(!text.contains("stop") && !text.contains("rows"));
    const RequestBody body = readRequestDocument(text).request->body;
    QCOMPARE(body, (RequestBody{.source = BodySource::Text, .text = u"["_s}));
}

void TestRequestDocument::schemaAgreesWithTheReader_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray whole = *writeRequestDocument(full());
    const auto changed = [&whole](const QByteArray &before, const QByteArray &after) {
        if (!whole.contains(before))
            qFatal("%s is not in it", before.constData());
        return QByteArray{whole}.replace(before, after);
    };
    QTest::newRow("whole") << whole << true;
    QTest::newRow("least") << R"({"format":"hookbench/request/1","name":"a"})"_ba << true;
    QTest::newRow("array") << "[]"_ba << false;
    QTest::newRow("other format") << changed("request/1", "request/2") << false;
    QTest::newRow("no name") << R"({"format":"hookbench/request/1"})"_ba << false;
    QTest::newRow("blank name") << changed("Stop, twice", "  ") << false;
    QTest::newRow("unknown member") << small(R"("targets":{})") << false;
    const auto row
        = [](const char *name, const QByteArray &members, bool good) { QTest::newRow(name) << small(members) << good; };
    row("webhook", R"("target":{"webhook":"x"})", true);
    row("receiver", R"("target":{"receiver":"x"})", true);
    row("url", R"("target":{"url":"x"})", true);
    row("no target", R"("target":{})", false);
    row("two targets", R"("target":{"receiver":"x","webhook":"y"})", false);
    row("receiver and url", R"("target":{"receiver":"x","url":"y"})", false);
    row("target is a text", R"("target":"x")", false);
    row("method is a number", R"("method":1)", false);
    row("header", R"("headers":[{"name":"X"}])", true);
    row("header without a name", R"("headers":[{"value":"X"}])", false);
    row("headers are an object", R"("headers":{"X":"y"})", false);
    row("header is a text", R"("headers":["X: y"])", false);
    row("enabled is a number", R"("headers":[{"name":"X","enabled":1}])", false);
    row("empty body", R"("body":{})", true);
    row("type alone", R"("body":{"contentType":"a/b"})", true);
    row("sample and text", R"("body":{"sample":"x","text":"y"})", false);
    row("rows and json", R"("body":{"rows":[],"json":{}})", false);
    row("json", R"("body":{"json":[]})", true);
    row("json is a number", R"("body":{"json":1})", false);
    row("syntax of json", R"("body":{"json":{},"syntax":"json"})", false);
    row("syntax of a sample", R"("body":{"sample":"x","syntax":"json"})", false);
    row("syntax of nothing", R"("body":{"syntax":"json"})", false);
    row("xml rows", R"("body":{"rows":[],"syntax":"xml"})", false);
    row("form rows", R"("body":{"rows":[],"syntax":"form"})", true);
    row("unknown syntax", R"("body":{"text":"","syntax":"yaml"})", false);
    row("row without a key", R"("body":{"rows":[{"value":"x"}]})", false);
    row("unknown kind", R"("body":{"rows":[{"key":"x","kind":"bool"}]})", false);
    row("row with a number", R"("body":{"rows":[{"key":"x","value":1}]})", false);
    row("unknown member of a body", R"("body":{"txt":"x"})", false);
    row("variant", R"("variants":[{"language":"fr-CA","text":"x"}])", true);
    row("variant without a language", R"("variants":[{"text":"x"}])", false);
    row("variant of no language", R"("variants":[{"language":"français","text":"x"}])", false);
    row("variant with an unknown member", R"("variants":[{"language":"fr","txt":"x"}])", false);
    row("time-out", R"("timeout":3600)", true);
    row("no time-out", R"("timeout":0)", false);
    row("long time-out", R"("timeout":3601)", false);
    row("half a second", R"("timeout":0.5)", false);
    row("signature", R"("signature":{"scheme":"x"})", true);
    row("signature without a scheme", R"("signature":{"secret":"x"})", false);
    const auto expectation = [&row](const QByteArray &element, bool good) {
        row(element.constData(), R"("expectations":[)" + element + ']', good);
    };
    expectation(R"({"status":200})", true);
    expectation(R"({"status":"2XX, 300-302"})", true);
    expectation(R"({"status":99})", false);
    expectation(R"({"status":"ok"})", false);
    expectation(R"({"status":true})", false);
    expectation(R"({"status":200,"header":"x"})", false);
    expectation(R"({})", false);
    expectation(R"([])", false);
    expectation(R"({"header":"x"})", true);
    expectation(R"({"header":" "})", false);
    expectation(R"({"header":"x","exists":false})", true);
    expectation(R"({"header":"x","equals":1})", false);
    expectation(R"({"header":"x","equals":"1","contains":"2"})", false);
    expectation(R"({"header":"x","contains":"1","exists":true})", false);
    expectation(R"({"pointer":"","equals":{"a":[1]}})", true);
    expectation(R"({"pointer":"/a~2"})", false);
    expectation(R"({"pointer":"a"})", false);
    expectation(R"({"pointer":"/a","contains":1})", false);
    expectation(R"({"bodyContains":"x"})", true);
    expectation(R"({"bodyContains":"x","equals":"y"})", false);
    expectation(R"({"milliseconds":500})", true);
    expectation(R"({"milliseconds":-1})", false);
    expectation(R"({"milliseconds":1.5})", false);
    expectation(R"({"decision":{"match":"fuzzy"}})", true);
    expectation(R"({"decision":{}})", false);
    expectation(R"({"decision":"opt-out"})", false);
    expectation(R"({"decision":{"category":"optout"}})", false);
    expectation(R"({"decision":{"consent":"opted-out","keyword":"STOP"}})", true);
    expectation(R"({"decision":{"keyword":" "}})", false);
    expectation(R"({"decision":{"reply":"x"}})", false);
}

void TestRequestDocument::schemaAgreesWithTheReader()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const nlohmann::json json = nlohmann::json::parse(text.toStdString());
    valijson::Validator validator;
    const RequestDocument document = readRequestDocument(text);
    QVERIFY2(document.isValid() == good, qPrintable(said(document)));
    QCOMPARE(validator.validate(m_schema, valijson::adapters::NlohmannJsonAdapter{json}, nullptr), good);
}

void TestRequestDocument::faultsHavePlaces()
{
    const RequestDocument broken = readRequestDocument("{\n  \"format\": ,\n}");
    QVERIFY(!broken.request);
    QCOMPARE(broken.diagnostics.first().position, (TextPosition{2, 13}));

    const RequestDocument wrong = readRequestDocument(
        "{\n\"format\": \"hookbench/request/1\",\n\"name\": \"a\",\n\"expectations\": [\n{\"decision\": {\"category\": "
        "\"opt-uot\"}}],\n\"variants\": [{\"language\": \"fr\"}, {\"language\": \"FR\"}]}");
    QVERIFY(wrong.request);
    QCOMPARE(wrong.diagnostics.size(), 2);
    QCOMPARE(wrong.diagnostics[0].position.line, 6);
    QCOMPARE(wrong.diagnostics[0].pointer, u"/variants/1/language"_s);
    QCOMPARE(wrong.diagnostics[1].position, (TextPosition{5, 27}));
    QVERIFY(Words::sentence(wrong.diagnostics[1]).contains(u"opt-out"_s));
    QVERIFY(!readRequestDocument({}).isValid());
    // A key that stands there twice is told, and no reason to stop.
    const RequestDocument doubled = readRequestDocument(small(R"("method":"PUT","method":"GET")"));
    QCOMPARE(doubled.diagnostics.size(), 1);
    QCOMPARE(doubled.request->method, u"PUT"_s);
}

void TestRequestDocument::severalPartsOfADecisionAreSeveralExpectations()
{
    const RequestDocument document
        = readRequestDocument(small(R"("expectations":[{"decision":{"keyword":"STOP","match":"exact"}}])"));
    QVERIFY(document.isValid());
    QCOMPARE(document.request->expectations.size(), 2);
    QCOMPARE(document.request->expectations[0].part, DecisionPart::Match);
    QCOMPARE(document.request->expectations[1].part, DecisionPart::Keyword);
}

void TestRequestDocument::secretsAreNeitherWrittenNorReadNorRepeated_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    const QString planted = u"planted-s3cret"_s;
    QTest::newRow("authorization") << u"Authorization"_s << planted << true;
    QTest::newRow("other case") << u" proxy-AUTHORIZATION "_s << planted << true;
    QTest::newRow("cookie") << u"Cookie"_s << planted << true;
    QTest::newRow("key") << u"X-Api-Key"_s << planted << true;
    QTest::newRow("token") << u"X-Luma-Token"_s << planted << true;
    QTest::newRow("empty") << u"Authorization"_s << u" "_s << false;
    QTest::newRow("filled in") << u"X-Token"_s << u"{{profile.token}}"_s << false;
    QTest::newRow("another header") << u"X-Trace"_s << u"planted"_s << false;
    QTest::newRow("signature") << u"webhook-signature"_s << u"v1,abc"_s << false;
}

void TestRequestDocument::secretsAreNeitherWrittenNorReadNorRepeated()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(bool, secret);
    ComposedRequest request = full();
    request.headers = {{name, value}};
    const auto text = writeRequestDocument(request);
    QCOMPARE(bool(text), !secret);
    QVERIFY(text || !text.error().summary.contains(u"planted"_s));

    const RequestDocument document = readRequestDocument(
        small(QString{u"\"headers\":[{\"name\":\""_s + name + u"\",\"value\":\""_s + value + u"\"}]"_s}.toUtf8()));
    QCOMPARE(document.isValid(), !secret);
    QVERIFY(!said(document).contains(u"planted"_s));

    request = full();
    request.target.url = u"https://luma:planted@{{profile.host}}/a@b"_s;
    QVERIFY(!writeRequestDocument(request));
    const RequestDocument login = readRequestDocument(small(R"("target":{"url":"https://luma:planted@example.com"})"));
    QVERIFY(!login.isValid());
    QVERIFY(!said(login).contains(u"planted"_s));
    const RequestDocument at = readRequestDocument(small(R"("target":{"url":"https://example.com/@luma"})"));
    QVERIFY(at.isValid());
}

void TestRequestDocument::expectedValuesThatAreNoJsonAreRefused()
{
    ComposedRequest request = full();
    request.expectations = {{.subject = ExpectationSubject::BodyValue, .name = u"/a"_s, .value = u"STOP"_s}};
    const auto text = writeRequestDocument(request);
    QVERIFY(!text);
    QVERIFY(text.error().summary.contains(u"/a"_s));
}

void TestRequestDocument::documentsAreTold()
{
    const QByteArray own = small("\"x\":1");
    QVERIFY(isRequestDocument(own));
    QVERIFY(isRequestDocument("{\"format\":\"hookbench/request/9\"}"));
    QVERIFY(!isRequestDocument("{\"format\":\"hookbench/webhook/1\"}"));
    QVERIFY(!isRequestDocument("[1"));
    QVERIFY(!isRequestDocument("{\"format\":1}"));
}

void TestRequestDocument::fileNameIsTheRequestsName()
{
    QCOMPARE(requestFileName(u"Två på en gång"_s), u"tva-pa-en-gang.request.json"_s);
    QCOMPARE(requestFileName(u"///"_s), u"request.request.json"_s);
}

QTEST_GUILESS_MAIN(TestRequestDocument)
#include "tst_requestdocument.moc"
