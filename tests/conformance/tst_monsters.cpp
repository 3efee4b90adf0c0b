// SPDX-License-Identifier: GPL-3.0-or-later
// Texts nobody sends on purpose: a hundred megabytes, a hundred thousand levels, small ones that want to become large.
// They are made here; what would hang or fill the memory fails by the time-out or by the size of what comes out.
#include "models/delivery/inboundprocessor.h"
#include "models/json/scanner.h"
#include "models/payload/bodywalk.h"
#include "models/payload/payloadtemplate.h"
#include "tests/conformance/bodies.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int hundredMegabytes = 100 * 1000 * 1000;

/// Fails unless @p text is refused for @p rule at this place, with a sentence that quotes no more than a person reads.
void refuses(const QByteArray &text, Rule rule, TextPosition position)
{
    const auto document = Json::Document::parse(text);
    QVERIFY(!document.isValid());
    QCOMPARE(document.diagnostics().size(), 1);
    const Diagnostic &diagnostic = document.diagnostics().first();
    QCOMPARE(nameIn(ruleNames, diagnostic.rule), nameIn(ruleNames, rule));
    QCOMPARE(diagnostic.position.line, position.line);
    QCOMPARE(diagnostic.position.column, position.column);
    verifySentence(diagnostic);
}

Extraction readAsCustom(const QByteArray &body)
{
    return PayloadReader{readingWebhook(Vendor::Custom, WebhookType::Inbound)}.read(body);
}

QStringList rulesOf(const Diagnostics &diagnostics)
{
    QStringList rules;
    for (const Diagnostic &diagnostic : diagnostics)
        rules << nameIn(ruleNames, diagnostic.rule).toString();
    return rules;
}

} // namespace

class MonstersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hundredMegabytesWithoutValue();
    void hundredMegabytesOfOneMessage();
    void hundredMegabytesOfOneNumber();
    void hundredMegabytesOfValues();
    void hundredMegabytesOfOpeningBrackets();
    void hundredMegabytesWithTheFaultAtTheEnd();
    void hundredMegabytesOfOneKey();
    void hundredMegabytesOfEvents();
    void hundredThousandLevels_data();
    void hundredThousandLevels();
    void millionEqualKeysAreToldAHundredTimes();
    void longTextBesideLongArrayIsNotRepeatedWithoutEnd();
    void emptyArrayBesideLongArrayReadsNothing();
    void deepTextIsNotDwarfedByItsIndentation();
    void templateWithThousandsOfFaultsIsChecked();
    void templateOfDeepArraysIsChecked();
    void longValuesAreQuotedShort();
    void longMessageIsDecided();
};

void MonstersTest::hundredMegabytesWithoutValue()
{
    refuses(QByteArray(hundredMegabytes, ' '), Rule::JsonEmpty, {1, 1});
    refuses(QByteArray(hundredMegabytes, '\0'), Rule::JsonUnexpectedCharacter, {1, 1});
}

void MonstersTest::hundredMegabytesOfOneMessage()
{
    const QByteArray body = eventBody('"' + QByteArray(hundredMegabytes, 'a') + '"');
    const Extraction extraction = readAsCustom(body);
    QCOMPARE(extraction.events.size(), 1);
    QVERIFY(extraction.events.first().processable);
    QCOMPARE(extraction.events.first().text(Field::InboundMessage).size(), hundredMegabytes);
}

void MonstersTest::hundredMegabytesOfOneNumber()
{
    QByteArray text(hundredMegabytes, '7');
    const auto document = Json::Document::parse(text);
    QVERIFY(document.isValid());
    QCOMPARE(document.nodes().size(), std::size_t{1});
    QCOMPARE(document.raw(document.node(0)).size(), hundredMegabytes);
    text += 'x';
    refuses(text, Rule::JsonBadNumber, {1, 1});
}

void MonstersTest::hundredMegabytesOfValues()
{
    // No text of numbers and commas may take more than its nodes' share of memory.
    const QByteArray text = "[0" + QByteArray(",0").repeated(hundredMegabytes / 2) + ']';
    // The array is a value too, so the first number that is too many is the ten-millionth.
    refuses(text, Rule::JsonTooLarge, {1, 2 * Json::Document::maximumValues});
    QCOMPARE(Json::Document::parse(text).nodes().size(), std::size_t{Json::Document::maximumValues});
    const Extraction extraction = readAsCustom(text);
    QCOMPARE(extraction.events.size(), 0);
    QCOMPARE(rulesOf(extraction.diagnostics), QStringList{u"json-too-large"_s});
}

void MonstersTest::hundredMegabytesOfOpeningBrackets()
{
    refuses(QByteArray(hundredMegabytes, '['), Rule::JsonTooDeep, {1, Json::Document::maximumDepth + 1});
    refuses(QByteArray("{\"\":").repeated(hundredMegabytes / 4), Rule::JsonTooDeep,
            {1, 4 * Json::Document::maximumDepth + 1});
}

void MonstersTest::hundredMegabytesWithTheFaultAtTheEnd()
{
    const QByteArray lines = QByteArray("\n").repeated(1'000'000);
    const QByteArray message(hundredMegabytes, 'a');
    refuses(lines + "[\"" + message + "\xE5\"]", Rule::JsonInvalidUtf8, {1'000'001, hundredMegabytes + 3});
    refuses("[\"" + message, Rule::JsonUnterminatedString, {1, 2});
    refuses("[\"" + message + "\"", Rule::JsonUnexpectedEnd, {1, hundredMegabytes + 4});
}

void MonstersTest::hundredMegabytesOfOneKey()
{
    const QByteArray key(hundredMegabytes, 'k');
    refuses("{\"" + key + "\" 1}", Rule::JsonMissingColon, {1, hundredMegabytes + 5});
    refuses('{' + key + ":1}", Rule::JsonExpectedKey, {1, 2});
    refuses("{{" + key + "}}", Rule::JsonUnquotedToken, {1, 1});
    const auto document = Json::Document::parse("{\"" + key + "\":1}");
    QVERIFY(document.isValid());
    QCOMPARE(document.member(0, key), 1);
}

void MonstersTest::hundredMegabytesOfEvents()
{
    const QByteArray event
        = R"({"from":"46701740605","messageId":"m-1","receivedAt":"2026-03-05T10:00:00Z","text":"a"})";
    const QByteArray body
        = R"({"results":[)" + event + QByteArray(',' + event).repeated(hundredMegabytes / event.size()) + "]}";
    const Extraction extraction = readAsCustom(body);
    QCOMPARE(extraction.events.size(), 0);
    QCOMPARE(rulesOf(extraction.diagnostics), QStringList{u"read-too-many-events"_s});
    const QByteArray formatted = Json::formatted(body);
    QVERIFY(formatted.size() > body.size());
    QCOMPARE(Json::Document::parse(formatted).nodes().size(), Json::Document::parse(body).nodes().size());
}

void MonstersTest::hundredThousandLevels_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("column");
    constexpr int levels = 100'000;
    const int limit = Json::Document::maximumDepth;
    QTest::newRow("arrays") << QByteArray(levels, '[') + QByteArray(levels, ']') << limit + 1;
    QTest::newRow("arrays without end") << QByteArray(levels, '[') << limit + 1;
    QTest::newRow("objects") << QByteArray("{\"a\":").repeated(levels) + '1' + QByteArray(levels, '}') << 5 * limit + 1;
    QTest::newRow("both") << QByteArray("[{\"a\":").repeated(levels) << 3 * limit + 1;
    QTest::newRow("around a token") << QByteArray(levels, '[') + "\"{{requestId}}\"" + QByteArray(levels, ']')
                                    << limit + 1;
}

void MonstersTest::hundredThousandLevels()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, column);
    refuses(text, Rule::JsonTooDeep, {1, column});
    const auto compiled = PayloadTemplate::compile(text, EventKind::Inbound);
    QVERIFY(rulesOf(compiled.diagnostics()).contains(u"json-too-deep"_s));
    QVERIFY(!compiled.isUsable());
    for (const SmsWebhook &webhook : readingWebhooks()) {
        SmsWebhookRecord record;
        record.webhook = webhook;
        const InboundResult result = processInbound(ReadyWebhook{record}, "application/json", text, {});
        QCOMPARE(result.status, 400);
        QVERIFY2(result.answer.contains(QByteArray{"\"column\":" + QByteArray::number(column)}),
                 result.answer.constData());
    }
}

void MonstersTest::millionEqualKeysAreToldAHundredTimes()
{
    const auto document = Json::Document::parse("{\"a\":0" + QByteArray(",\"a\":0").repeated(1'000'000) + '}');
    QVERIFY(document.isValid());
    QCOMPARE(document.diagnostics().size(), 100);
    QCOMPARE(document.diagnostics().first().position.column, 8);
    const QByteArray key(1'000'000, 'k');
    const auto keys = Json::Document::parse("{\"" + key + "\":1,\"" + key + "\":2}");
    QCOMPARE(keys.diagnostics().size(), 1);
    verifySentence(keys.diagnostics().first());
}

void MonstersTest::longTextBesideLongArrayIsNotRepeatedWithoutEnd()
{
    SmsWebhook webhook = readingWebhook(Vendor::Custom, WebhookType::Inbound);
    webhook.payload = uR"({"text":"{{inboundMessage}}","r":[{"from":"{{profileNumber}}"}]})"_s;
    const PayloadReader reader{webhook};
    const auto body = [](int length, int events) -> QByteArray {
        return R"({"text":")" + QByteArray(length, 'a') + R"(","r":[{"from":"46701740605"})"
            + QByteArray(R"(,{"from":"46701740605"})").repeated(events - 1) + "]}";
    };
    const Extraction most = reader.read(body(800, BodyWalk::maximumEvents));
    QCOMPARE(most.events.size(), BodyWalk::maximumEvents);
    QCOMPARE(most.events.last().text(Field::InboundMessage).size(), 800);
    const Extraction tooMuch = reader.read(body(1'000'000, BodyWalk::maximumEvents));
    QCOMPARE(tooMuch.events.size(), 0);
    QCOMPARE(rulesOf(tooMuch.diagnostics), QStringList{u"read-too-much-repeated"_s});
    verifySentence(tooMuch.diagnostics.first());
    QCOMPARE(tooMuch.diagnostics.first().position, (TextPosition{1, 1}));
    // One event repeats nothing.
    QCOMPARE(reader.read(body(20'000'000, 1)).events.first().text(Field::InboundMessage).size(), 20'000'000);
}

void MonstersTest::emptyArrayBesideLongArrayReadsNothing()
{
    SmsWebhook webhook = readingWebhook(Vendor::Custom, WebhookType::Inbound);
    webhook.payload = uR"({"a":["{{inboundMessage}}"],"b":["{{profileNumber}}"]})"_s;
    const QByteArray body = R"({"a":[],"b":[0)" + QByteArray(",0").repeated(5'000'000) + "]}";
    const Extraction extraction = PayloadReader{webhook}.read(body);
    QCOMPARE(extraction.events.size(), 0);
    QCOMPARE(rulesOf(extraction.diagnostics), QStringList{u"read-empty-array"_s});
}

void MonstersTest::deepTextIsNotDwarfedByItsIndentation()
{
    constexpr int depth = Json::Document::maximumDepth;
    const QByteArray wide = "0" + QByteArray(",0").repeated(500'000);
    const QByteArray bomb = QByteArray(depth, '[') + wide + QByteArray(depth, ']');
    QVERIFY(Json::Document::parse(bomb).isValid());
    QCOMPARE(Json::formatted(bomb), bomb);
    const QByteArray shallow = Json::formatted(QByteArray{"[[" + wide + "]]"});
    QVERIFY(shallow.size() > 3'000'000);
    QVERIFY(Json::Document::parse(shallow).isValid());
}

void MonstersTest::templateWithThousandsOfFaultsIsChecked()
{
    const QByteArray fault = R"(["{{requestId}}",{"{{x}}":"{{profileNumbr}}"},"a {{requestId}}"])";
    const QByteArray text = '[' + fault + QByteArray(",\n" + fault).repeated(20'000) + ']';
    const auto compiled = PayloadTemplate::compile(text, EventKind::Inbound);
    QVERIFY(!compiled.isUsable());
    QVERIFY(compiled.diagnostics().size() > 900 && compiled.diagnostics().size() < 1100);
    QVERIFY(rulesOf(compiled.diagnostics()).contains(u"payload-token-missing"_s));
    for (const Diagnostic &diagnostic : compiled.diagnostics())
        verifySentence(diagnostic);
}

void MonstersTest::templateOfDeepArraysIsChecked()
{
    constexpr int depth = Json::Document::maximumDepth;
    const QByteArray text = QByteArray("[0,").repeated(depth) + "\"{{requestId}}\""
        + QByteArray(",0").repeated(1'000'000) + QByteArray(depth, ']');
    const auto compiled = PayloadTemplate::compile(text, EventKind::Inbound);
    QCOMPARE(rulesOf(compiled.diagnostics()).count(u"payload-array-too-long"_s), depth);
}

void MonstersTest::longValuesAreQuotedShort()
{
    const QByteArray text = '"' + QByteArray(10'000'000, '7') + '"';
    const QByteArray body
        = R"({"results":[{"from":)" + text + R"(,"receivedAt":)" + text + R"(,"text":"STOP"}],"to":)" + text + '}';
    Extraction extraction = readAsCustom(body);
    normalise(extraction, {1'772'704'800'000, u"+46701740600"_s, {}});
    QCOMPARE(extraction.events.first().text(Field::ProfileNumber).size(), 10'000'000);
    QVERIFY(rulesOf(extraction.diagnostics).contains(u"read-number-invalid"_s));
    QVERIFY(rulesOf(extraction.diagnostics).contains(u"read-timestamp-unknown"_s));
    for (const Diagnostic &diagnostic : extraction.diagnostics)
        verifySentence(diagnostic);
    const auto compiled
        = PayloadTemplate::compile(R"(["a {{)" + text.mid(1, 9'000'000) + R"(}}", )" + text + ']', EventKind::Inbound);
    for (const Diagnostic &diagnostic : compiled.diagnostics())
        verifySentence(diagnostic);
}

void MonstersTest::longMessageIsDecided()
{
    SmsWebhookRecord record;
    record.webhook = readingWebhook(Vendor::Custom, WebhookType::Inbound);
    KeywordCategory optOut;
    optOut.category = Category::OptOut;
    optOut.keywords = defaultKeywords(Category::OptOut);
    optOut.replyMessage = u"Bye."_s;
    optOut.fuzzyLogic = true;
    optOut.fuzzyAutoResponse = u"Did you mean STOP?"_s;
    record.webhook.keywordCategories = {optOut};
    for (const QByteArray &message : {QByteArray(1'000'000, 'a'), QByteArray("stpo ").repeated(200'000)}) {
        const QByteArray body = eventBody('"' + message + '"');
        const InboundResult result = processInbound(ReadyWebhook{record}, "application/json", body, {});
        QCOMPARE(result.status, 200);
        QCOMPARE(result.outcomes.size(), 1);
        QVERIFY(result.outcomes.first().decision.has_value());
    }
}

QTEST_GUILESS_MAIN(MonstersTest)
#include "tst_monsters.moc"
