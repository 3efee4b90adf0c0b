// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/bodywalk.h"
#include "models/payload/payloadreader.h"

#include <QTest>

using namespace Hookbench;

namespace {

SmsWebhook webhookWith(const char *payload, WebhookType type = WebhookType::Inbound)
{
    SmsWebhook webhook;
    webhook.vendor = Vendor::Custom;
    webhook.type = type;
    webhook.payload = QString::fromUtf8(payload);
    return webhook;
}

constexpr const char *inbound
    = R"({"m": {"text": "{{inboundMessage}}", "from": "{{profileNumber}}"}, "id": "{{requestId}}",
    "at": "{{originTimestamp}}", "to": "{{inboundNumber}}", "kind": "mo"})";

constexpr const char *reports
    = R"({"ref": "{{client_reference}}", "s": [{"code": "{{failureCode}}", "state": "{{feedbackStatus}}"}]})";

QString rulesOf(const Extraction &extraction)
{
    QStringList rules;
    for (const Diagnostic &diagnostic : extraction.diagnostics) {
        rules.append(QStringLiteral("%1:%2 %3 %4 %5")
                         .arg(QString::number(diagnostic.position.line), QString::number(diagnostic.position.column),
                              QString{nameIn(severityNames, diagnostic.severity)},
                              QString{nameIn(ruleNames, diagnostic.rule)}, diagnostic.args.join(QLatin1Char('|'))));
    }
    return rules.join(QLatin1Char('\n'));
}

} // namespace

class PayloadReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalarsBecomeTextAsSpelt();
    void literalsAndExtraKeysAreIgnored();
    void nullAndAbsentFieldsAreMissing();
    void emptyTextIsPresent();
    void containersAreNoScalars();
    void otherShapesAreToldOnce();
    void nullContainersAreMissingNotMismatched();
    void inboundWithoutNumberIsNotProcessed();
    void feedbackNeedsReferenceOrStatus();
    void missingFailureCodeIsNormal();
    void emptyArrayMeansNoEvents();
    void emptyArrayOfFailuresIsNoReasonToDropTheEvent();
    void arraysBesideOneAnotherMultiply();
    void firstElementReadingTakesOne();
    void tooManyEventsAreRefused();
    void manyFaultyEventsAreNotAllToldOf();
    void pathsAreEscapedPointers();
    void doubledKeysTakeTheFirst();
    void brokenBodyIsNoEvent_data();
    void brokenBodyIsNoEvent();
    void bodyThatIsNoContainerIsNotProcessed();
    void unfinishedTemplateReadsWhatItHas();
    void vendorWithoutTypeTakesBothFlows();
    void vendorsWithoutMappingKnowNoEvent();
    void infobipOfOneTypeSaysWhatIsMissing();
};

void PayloadReaderTest::scalarsBecomeTextAsSpelt()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        R"({"m": {"text": "v\u00e5r\n", "from": 12345678901234567890}, "id": 1.50, "at": true, "to": -0e1})");
    QCOMPARE(rulesOf(extraction), QString{});
    QCOMPARE(extraction.kind, EventKind::Inbound);
    const ExtractedEvent &event = extraction.events.front();
    QVERIFY(event.processable);
    QCOMPARE(event.text(Field::InboundMessage), QStringLiteral("vår\n"));
    QCOMPARE(event.text(Field::ProfileNumber), QStringLiteral("12345678901234567890"));
    QCOMPARE(event.text(Field::RequestId), QStringLiteral("1.50"));
    QCOMPARE(event.text(Field::OriginTimestamp), QStringLiteral("true"));
    QCOMPARE(event.text(Field::InboundNumber), QStringLiteral("-0e1"));
    QCOMPARE(event.fields.at(0).path, QStringLiteral("/m/text"));
    QVERIFY(event.fields.at(0).normalised.isEmpty());
}

void PayloadReaderTest::literalsAndExtraKeysAreIgnored()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        R"({"x": [1], "kind": "something else", "to": "1", "at": "2", "id": "3", "m": {"from": "4", "text": "5", "more": {}}})");
    QCOMPARE(rulesOf(extraction), QString{});
    QCOMPARE(extraction.events.front().text(Field::InboundMessage), QStringLiteral("5"));
}

void PayloadReaderTest::nullAndAbsentFieldsAreMissing()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        "{\"m\": {\"text\": \"a\", \"from\": \"b\"},\n \"id\": null, \"to\": \"c\"}");
    QCOMPARE(rulesOf(extraction),
             QStringLiteral("1:1 warning read-field-missing originTimestamp|/at\n"
                            "2:8 warning read-field-null requestId|/id"));
    const ExtractedEvent &event = extraction.events.front();
    QVERIFY(event.processable);
    QVERIFY(event.text(Field::RequestId).isNull());
    QCOMPARE(event.fields.at(2).origin, FieldOrigin::Missing);
    QCOMPARE(event.fields.at(3).origin, FieldOrigin::Missing);
}

void PayloadReaderTest::emptyTextIsPresent()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        R"({"m": {"text": "", "from": "b"}, "id": "", "at": "", "to": "c"})");
    QCOMPARE(rulesOf(extraction), QString{});
    const ExtractedEvent &event = extraction.events.front();
    QVERIFY(event.processable);
    QVERIFY(!event.text(Field::InboundMessage).isNull());
    QVERIFY(event.text(Field::InboundMessage).isEmpty());
    QCOMPARE(event.fields.at(0).origin, FieldOrigin::Body);
}

void PayloadReaderTest::containersAreNoScalars()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        R"({"m": {"text": {"a": 1}, "from": "b"}, "id": [1], "at": "2", "to": "3"})");
    QCOMPARE(rulesOf(extraction),
             QStringLiteral("1:1 error read-not-processable inboundMessage\n"
                            "1:16 error read-field-not-scalar inboundMessage|/m/text|object\n"
                            "1:46 error read-field-not-scalar requestId|/id|array"));
    QVERIFY(!extraction.events.front().processable);
}

void PayloadReaderTest::otherShapesAreToldOnce()
{
    const Extraction extraction
        = PayloadReader{webhookWith(inbound)}.read(R"({"m": ["a", "b"], "id": "1", "at": "2", "to": "3"})");
    QCOMPARE(rulesOf(extraction),
             QStringLiteral("1:1 error read-not-processable inboundMessage, profileNumber\n"
                            "1:7 warning read-shape-mismatch /m|object|array"));
    const Extraction object = PayloadReader{webhookWith(reports, WebhookType::Feedback)}.read(
        R"({"ref": "r", "s": {"code": 1, "state": "x"}})");
    QCOMPARE(rulesOf(object), QStringLiteral("1:19 warning read-shape-mismatch /s|array|object"));
    QVERIFY(object.events.front().processable);
}

void PayloadReaderTest::nullContainersAreMissingNotMismatched()
{
    const Extraction extraction
        = PayloadReader{webhookWith(reports, WebhookType::Feedback)}.read(R"({"ref": "r", "s": null})");
    QCOMPARE(rulesOf(extraction), QStringLiteral("1:19 warning read-field-missing feedbackStatus|/s/0/state"));
    QCOMPARE(extraction.events.size(), 1);
}

void PayloadReaderTest::inboundWithoutNumberIsNotProcessed()
{
    const Extraction extraction
        = PayloadReader{webhookWith(inbound)}.read(R"({"m": {"text": "STOP"}, "id": "1", "at": "2", "to": "3"})");
    QCOMPARE(extraction.kind, EventKind::Inbound);
    QVERIFY(!extraction.events.front().processable);
    QCOMPARE(extraction.events.front().text(Field::InboundMessage), QStringLiteral("STOP"));
    QVERIFY(rulesOf(extraction).contains(QStringLiteral("error read-not-processable profileNumber")));
}

void PayloadReaderTest::feedbackNeedsReferenceOrStatus()
{
    const PayloadReader reader{webhookWith(reports, WebhookType::Feedback)};
    QVERIFY(reader.read(R"({"ref": "r", "s": [{}]})").events.front().processable);
    QVERIFY(reader.read(R"({"s": [{"state": "x"}]})").events.front().processable);
    const Extraction neither = reader.read(R"({"s": [{"code": 1}]})");
    QVERIFY(!neither.events.front().processable);
    QVERIFY(
        rulesOf(neither).contains(QStringLiteral("1:8 error read-not-processable client_reference, feedbackStatus")));
}

void PayloadReaderTest::missingFailureCodeIsNormal()
{
    const PayloadReader reader{webhookWith(reports, WebhookType::Feedback)};
    QCOMPARE(rulesOf(reader.read(R"({"ref": "r", "s": [{"state": "x"}]})")), QString{});
    QCOMPARE(rulesOf(reader.read(R"({"ref": "r", "s": [{"state": "x", "code": null}]})")),
             QStringLiteral("1:43 info read-field-null failureCode|/s/0/code"));
}

void PayloadReaderTest::emptyArrayMeansNoEvents()
{
    const Extraction extraction
        = PayloadReader{webhookWith(reports, WebhookType::Feedback)}.read(R"({"ref": "r", "s": [ ]})");
    QCOMPARE(extraction.kind, EventKind::Feedback);
    QVERIFY(extraction.events.isEmpty());
    QCOMPARE(rulesOf(extraction), QStringLiteral("1:19 warning read-empty-array /s"));
}

void PayloadReaderTest::emptyArrayOfFailuresIsNoReasonToDropTheEvent()
{
    const PayloadReader reader{webhookWith(
        R"({"ref": "{{client_reference}}", "errors": [{"code": "{{failureCode}}"}], "to": [{"state": "{{feedbackStatus}}"}]})",
        WebhookType::Feedback)};
    const Extraction extraction = reader.read(R"({"ref": "r", "errors": [], "to": [{"state": "delivered"}]})");
    QCOMPARE(extraction.events.size(), 1);
    QCOMPARE(extraction.events.front().text(Field::FeedbackStatus), QStringLiteral("delivered"));
    QCOMPARE(rulesOf(extraction), QStringLiteral("1:24 info read-empty-array /errors"));
}

void PayloadReaderTest::arraysBesideOneAnotherMultiply()
{
    const PayloadReader reader{
        webhookWith(R"({"ref": "{{client_reference}}", "c": ["{{failureCode}}"], "s": [["{{feedbackStatus}}"]]})",
                    WebhookType::Feedback)};
    const Extraction extraction = reader.read(R"({"ref": "r", "c": [1, 2], "s": [["a", "b"], [], ["c"]]})");
    QStringList events;
    for (const ExtractedEvent &event : extraction.events)
        events.append(event.text(Field::ClientReference) + event.text(Field::FailureCode)
                      + event.text(Field::FeedbackStatus));
    events.sort();
    QCOMPARE(events, (QString{QStringLiteral("r1a r1b r1c r2a r2b r2c")}.split(QLatin1Char(' '))));
    QCOMPARE(extraction.events.front().fields.at(2).path, QStringLiteral("/s/0/0"));
}

void PayloadReaderTest::firstElementReadingTakesOne()
{
    SmsWebhook webhook = webhookWith(reports, WebhookType::Feedback);
    webhook.arrayReading = ArrayReading::FirstElement;
    const Extraction extraction = PayloadReader{webhook}.read(R"({"ref": "r", "s": [{"state": "a"}, {"state": "b"}]})");
    QCOMPARE(extraction.events.size(), 1);
    QCOMPARE(extraction.events.front().text(Field::FeedbackStatus), QStringLiteral("a"));
}

void PayloadReaderTest::tooManyEventsAreRefused()
{
    const PayloadReader reader{
        webhookWith(R"({"ref": "{{client_reference}}", "c": ["{{failureCode}}"], "s": ["{{feedbackStatus}}"]})",
                    WebhookType::Feedback)};
    const QByteArray thousand = "[" + QByteArray{"1,"}.repeated(999) + "1]";
    const Extraction extraction = reader.read("{\"ref\": 1, \"c\": " + thousand + ", \"s\": " + thousand + "}");
    QVERIFY(extraction.events.isEmpty());
    QCOMPARE(rulesOf(extraction), QStringLiteral("1:1 error read-too-many-events 10000"));
    const QByteArray most = "[" + QByteArray{"1,"}.repeated(BodyWalk::maximumEvents - 1) + "1]";
    QCOMPARE(reader.read("{\"ref\": 1, \"c\": [], \"s\": " + most + "}").events.size(), BodyWalk::maximumEvents);
}

void PayloadReaderTest::manyFaultyEventsAreNotAllToldOf()
{
    const PayloadReader reader{Vendor::Infobip, WebhookType::Inbound};
    const Extraction extraction = reader.read("{\"results\": [" + QByteArray{"{},"}.repeated(2000) + "{}]}");
    QCOMPARE(extraction.events.size(), 2001);
    QCOMPARE(extraction.diagnostics.size(), BodyWalk::maximumDiagnostics);
    QVERIFY(hasErrors(extraction.diagnostics));
}

void PayloadReaderTest::pathsAreEscapedPointers()
{
    const PayloadReader reader{
        webhookWith(R"({"a/b": {"c~d": [{"": "{{client_reference}}"}]}})", WebhookType::Feedback)};
    const Extraction extraction = reader.read(R"({"a/b": {"c~d": [{"": "x"}, {"": "y"}]}})");
    QCOMPARE(extraction.events.size(), 2);
    QCOMPARE(extraction.events.at(1).fields.front().path, QStringLiteral("/a~1b/c~0d/1/"));
}

void PayloadReaderTest::doubledKeysTakeTheFirst()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(
        R"({"id": "1", "id": "9", "m": {"text": "a", "from": "b"}, "at": "2", "to": "3"})");
    QCOMPARE(rulesOf(extraction), QStringLiteral("1:13 warning json-duplicate-key id"));
    QCOMPARE(extraction.events.front().text(Field::RequestId), QStringLiteral("1"));
}

void PayloadReaderTest::brokenBodyIsNoEvent_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("rules");
    QTest::newRow("empty") << QByteArray{} << QStringLiteral("1:1 error json-empty ");
    QTest::newRow("cut off") << QByteArray{"{\"m\": {\"text\": \"STOP\","}
                             << QStringLiteral("1:23 error json-unexpected-end object");
    QTest::newRow("form data") << QByteArray{"From=%2B46701740605&Body=STOP"}
                               << QStringLiteral("1:1 error json-bad-literal From");
    QTest::newRow("trailing comma") << QByteArray{"{\"id\": 1,\n}"} << QStringLiteral("1:9 error json-trailing-comma ");
    QTest::newRow("not UTF-8") << QByteArray{"{\"id\": \"\xE8\"}"} << QStringLiteral("1:9 error json-invalid-utf8 ");
}

void PayloadReaderTest::brokenBodyIsNoEvent()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, rules);
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read(body);
    QCOMPARE(extraction.kind, EventKind::Other);
    QVERIFY(extraction.events.isEmpty());
    QCOMPARE(rulesOf(extraction), rules);
}

void PayloadReaderTest::bodyThatIsNoContainerIsNotProcessed()
{
    const Extraction extraction = PayloadReader{webhookWith(inbound)}.read("\"STOP\"");
    QCOMPARE(extraction.events.size(), 1);
    QVERIFY(!extraction.events.front().processable);
    QCOMPARE(rulesOf(extraction),
             QStringLiteral("1:1 warning read-shape-mismatch |object|string\n"
                            "1:1 error read-not-processable inboundMessage, profileNumber"));
}

void PayloadReaderTest::unfinishedTemplateReadsWhatItHas()
{
    const Extraction extraction
        = PayloadReader{webhookWith(R"({"a": "{{inboundMessage}}", "b": "{{profileNumbr}}"})")}.read(
            R"({"a": "x", "b": "y"})");
    QCOMPARE(extraction.events.front().text(Field::InboundMessage), QStringLiteral("x"));
    QVERIFY(!extraction.events.front().processable);
}

void PayloadReaderTest::vendorWithoutTypeTakesBothFlows()
{
    const QByteArray report
        = R"({"type": "recipient_delivery_report_sms", "batch_id": "b", "code": 0, "status": "Delivered"})";
    for (const WebhookType type : {WebhookType::Inbound, WebhookType::Feedback, WebhookType::Both}) {
        QCOMPARE((PayloadReader{Vendor::Sinch, type}.read(report).kind), EventKind::Feedback);
    }
}

void PayloadReaderTest::vendorsWithoutMappingKnowNoEvent()
{
    for (const Vendor vendor : {Vendor::Custom, Vendor::Twilio}) {
        const Extraction extraction = PayloadReader{vendor, WebhookType::Both}.read("{}");
        QCOMPARE(extraction.kind, EventKind::Other);
        QCOMPARE(extraction.diagnostics.front().rule, Rule::ReadUnknownEvent);
    }
}

void PayloadReaderTest::infobipOfOneTypeSaysWhatIsMissing()
{
    const PayloadReader reader{Vendor::Infobip, WebhookType::Inbound};
    const Extraction report = reader.read(R"({"results": [{"messageId": "m", "status": {"groupName": "DELIVERED"}}]})");
    QCOMPARE(report.kind, EventKind::Inbound);
    QVERIFY(!report.events.front().processable);
    const Extraction nothing = reader.read(R"({"results": [], "messageCount": 0})");
    QVERIFY(nothing.events.isEmpty());
    QCOMPARE(nothing.diagnostics.front().rule, Rule::ReadEmptyArray);
}

QTEST_GUILESS_MAIN(PayloadReaderTest)
#include "tst_payloadreader.moc"
