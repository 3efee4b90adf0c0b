// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplebody.h"
#include "models/delivery/samplerequest.h"
#include "models/json/replacing.h"
#include "models/payload/payloadtemplate.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 now = 1'772'366'400'000;

SmsWebhook nested()
{
    SmsWebhook webhook = customInbound();
    webhook.payload
        = uR"({"messages": [{"text": "{{inboundMessage}}", "from": "{{profileNumber}}", "id": "{{requestId}}",
        "at": "{{originTimestamp}}", "to": "{{inboundNumber}}"}]})"_s;
    return webhook;
}

const QByteArray one = R"({ "messages":[ {"text":"STOP \ud83c\udf37","from":46701740612,"id":"m-1",
  "at":"2026-03-01T12:00:00.000+0000","to":"71717","x":1.50} ] })";

} // namespace

class TestSampleBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furtherEventsRepeatTheElement();
    void templateWithoutAnArrayGivesOneEvent();
    void valuesAreReplacedAtTheirPlace();
    void singleEventIsTakenApart();
    void severalEventsStayAsTheyAre();
    void whatTheMappingCannotReadIsStillASample_data();
    void whatTheMappingCannotReadIsStillASample();
    void loggedRequestBecomesASample();
    void readingSaysWhatIsMissing();
    void fieldIsChangedWhereItStands();
    void fieldOfASecondEventIsChangedInTheBody();
    void fieldWithoutAPlaceIsRefused();
};

void TestSampleBody::furtherEventsRepeatTheElement()
{
    const QByteArray text = "{\"all\": [\n  {\"id\": \"{{requestId}}\", \"deep\": [{\"t\": \"{{inboundMessage}}\"}]}],"
                            " \"to\": \"{{inboundNumber}}\"}";
    const QList<SampleField> first{
        {Field::RequestId, "1"}, {Field::InboundMessage, "\"a\""}, {Field::InboundNumber, "7"}};
    QCOMPARE(
        renderBody(text, first,
                   {{{Field::RequestId, "2"}, {Field::InboundMessage, "\"b\""}}, {{Field::RequestId, "3"}}}),
        QByteArray("{\"all\": [\n  {\"id\": 1, \"deep\": [{\"t\": \"a\"}]},\n  {\"id\": 2, \"deep\": [{\"t\": \"b\"}]},"
                   "\n  {\"id\": 3, \"deep\": [{}]}], \"to\": 7}"));
    QCOMPARE(renderBody(text, first, {}), renderBody(text, first));
    // A member behind the array that has no value goes all the same.
    QCOMPARE(renderBody(R"({"a":[{"t":"{{inboundMessage}}"}],"to":"{{inboundNumber}}"})",
                        {{Field::InboundMessage, "1"}}, {{{Field::InboundMessage, "2"}}}),
             QByteArray(R"({"a":[{"t":1}, {"t":2}]})"));
    QCOMPARE(
        renderBody(R"([{"t":"{{inboundMessage}}"}])", {{Field::InboundMessage, "1"}}, {{{Field::InboundMessage, "2"}}}),
        QByteArray(R"([{"t":1}, {"t":2}])"));
}

void TestSampleBody::templateWithoutAnArrayGivesOneEvent()
{
    const QByteArray text = R"({"t":"{{inboundMessage}}","other":[1],"none":[],"two":[{},{}]})";
    QCOMPARE(renderBody(text, {{Field::InboundMessage, "1"}}, {{{Field::InboundMessage, "2"}}}),
             QByteArray(R"({"t":1,"other":[1],"none":[],"two":[{},{}]})"));
    QCOMPARE(renderBody("{broken", {}, {{}}), QByteArray("{broken"));
}

void TestSampleBody::valuesAreReplacedAtTheirPlace()
{
    const QByteArray text = "\xEF\xBB\xBF{ \"a\" : [1, {\"b~/c\":\"x\"}] }";
    QCOMPARE(*Json::replaced(text, {{u"/a/1/b~0~1c"_s, "2"}, {u"/a/0"_s, "\"é\""}}),
             QByteArray("\xEF\xBB\xBF{ \"a\" : [\"é\", {\"b~/c\":2}] }"));
    QCOMPARE(*Json::replaced("1", {{{}, "2"}}), QByteArray("2"));
    QCOMPARE(*Json::replaced(text, {}), text);
    QCOMPARE(*Json::replaced(R"({"a":{"b":1}})", {{u"/a/b"_s, "2"}, {u"/a"_s, "3"}}), QByteArray(R"({"a":3})"));
    QVERIFY(!Json::replaced(text, {{u"/b"_s, "2"}}));
    QVERIFY(!Json::replaced("{", {{{}, "2"}}));
}

void TestSampleBody::singleEventIsTakenApart()
{
    const auto sample = sampleFromBody(nested(), one, u" Tulip "_s);
    QVERIFY(sample);
    QCOMPARE(sample->name, u"Tulip"_s);
    QCOMPARE(sample->vendor, Vendor::Custom);
    QCOMPARE(sample->kind, EventKind::Inbound);
    QCOMPARE(sample->timestampStyle, TimestampStyle::Infobip);
    const QList<SampleField> expected{{Field::InboundMessage, R"("STOP \ud83c\udf37")"},
                                      {Field::ProfileNumber, "46701740612"},
                                      {Field::InboundNumber, "\"71717\""}};
    QCOMPARE(sample->fields, expected);
    // Nothing but the values was touched.
    QCOMPARE(sample->envelope,
             QByteArray(R"({ "messages":[ {"text":"{{inboundMessage}}","from":"{{profileNumber}}","id":"{{requestId}}",
  "at":"{{originTimestamp}}","to":"{{inboundNumber}}","x":1.50} ] })"));
    const SampleReading reading = readSample(nested(), *sample, now);
    QVERIFY(reading.fits);
    QVERIFY(reading.missing.isEmpty());
    QCOMPARE(reading.extraction.events.first().text(Field::OriginTimestamp), u"2026-03-01T12:00:00.000+0000"_s);
    QVERIFY(reading.extraction.events.first().text(Field::RequestId) != u"m-1"_s);
}

void TestSampleBody::severalEventsStayAsTheyAre()
{
    QByteArray two = one;
    two.replace(" ] }", R"(, {"text":"HELP","from":"+46701740655","id":"m-2"} ] })");
    const auto sample = sampleFromBody(nested(), two, u"Two"_s);
    QCOMPARE(sample->envelope, two);
    QVERIFY(sample->fields.isEmpty());
    const SampleReading reading = readSample(nested(), *sample, now);
    QCOMPARE(reading.body, two);
    QCOMPARE(reading.extraction.events.size(), 2);
    QVERIFY(reading.fits);
}

void TestSampleBody::whatTheMappingCannotReadIsStillASample_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("another shape") << QByteArray{R"({"texts": 1})"};
    QTest::newRow("no JSON") << QByteArray{"text=STOP&from=%2B46701740612"};
    QTest::newRow("no UTF-8") << QByteArray{"\xff\xfe\x00x", 4};
}

void TestSampleBody::whatTheMappingCannotReadIsStillASample()
{
    QFETCH(QByteArray, body);
    const auto sample = sampleFromBody(nested(), body, u"Odd"_s);
    QVERIFY(sample);
    QCOMPARE(sample->envelope, body);
    QCOMPARE(sample->kind, EventKind::Inbound);
    const SampleReading reading = readSample(nested(), *sample, now);
    QCOMPARE(reading.body, body);
    QVERIFY(!reading.fits);
    QVERIFY(!reading.missing.isEmpty());
    QVERIFY(!sampleFromBody(nested(), " \n", u"Empty"_s));
}

void TestSampleBody::loggedRequestBecomesASample()
{
    const QByteArray body = R"({"type":"delivery_report_sms","batch_id":"b","client_reference":"r",
        "statuses":[{"code":402,"status":"Failed"}]})";
    SmsWebhook webhook;
    webhook.vendor = Vendor::Sinch;
    webhook.type = WebhookType::Both;
    const auto sample = sampleFromBody(webhook, body, u"Report"_s);
    QCOMPARE(sample->kind, EventKind::Feedback);
    const QList<SampleField> expected{{Field::FailureCode, "402"}, {Field::FeedbackStatus, "\"Failed\""}};
    QCOMPARE(sample->fields, expected);
    QVERIFY(readSample(webhook, *sample, now).fits);
}

void TestSampleBody::readingSaysWhatIsMissing()
{
    auto sample = *sampleFromBody(nested(), R"({"messages":[{"text":"STOP","from":"+46701740612"}]})", u"Short"_s);
    const QList<Field> missing{Field::RequestId, Field::OriginTimestamp, Field::InboundNumber};
    QCOMPARE(readSample(nested(), sample, now).missing, missing);
    QVERIFY(readSample(nested(), sample, now).fits);
    SmsWebhook webhook = nested();
    webhook.fieldsNotSent = {u"requestId"_s, u"inboundNumber"_s};
    QCOMPARE(readSample(webhook, sample, now).missing, QList{Field::OriginTimestamp});
    sample.kind = EventKind::Feedback;
    QVERIFY(!readSample(nested(), sample, now).fits);
}

void TestSampleBody::fieldIsChangedWhereItStands()
{
    const SampleEvent sample = *sampleFromBody(nested(), one, u"One"_s);
    const auto changed = withField(nested(), sample, 0, Field::InboundMessage, " \"HELP\" ");
    QCOMPARE(changed->fields.first().json, QByteArray("\"HELP\""));
    QCOMPARE(changed->envelope, sample.envelope);
    // What is made up freshly can be held fast.
    const auto fast = withField(nested(), sample, 0, Field::RequestId, "\"always\"");
    QCOMPARE(readSample(nested(), *fast, now).extraction.events.first().text(Field::RequestId), u"always"_s);

    SampleEvent custom;
    custom.fields = {{Field::InboundMessage, "\"a\""}};
    custom.further = {{{Field::InboundMessage, "\"b\""}}};
    QCOMPARE(withField(nested(), custom, 1, Field::InboundMessage, "\"c\"")->further.first().first().json,
             QByteArray("\"c\""));
    QCOMPARE(withField(nested(), custom, 1, Field::ProfileNumber, "12")->further.first().size(), 2);
}

void TestSampleBody::fieldOfASecondEventIsChangedInTheBody()
{
    QByteArray two = one;
    two.replace(" ] }", R"(, {"text":"HELP","from":"+46701740655","id":"m-2"} ] })");
    const SampleEvent sample = *sampleFromBody(nested(), two, u"Two"_s);
    const auto changed = withField(nested(), sample, 1, Field::InboundMessage, "\"YES\"");
    QVERIFY(changed);
    QCOMPARE(changed->envelope, QByteArray{two}.replace("\"HELP\"", "\"YES\""));
}

void TestSampleBody::fieldWithoutAPlaceIsRefused()
{
    const SampleEvent sample = *sampleFromBody(nested(), R"({"texts": 1})", u"Odd"_s);
    QVERIFY(!withField(nested(), sample, 0, Field::InboundMessage, "\"x\""));
    const SampleEvent single = *sampleFromBody(nested(), one, u"One"_s);
    QVERIFY(!withField(nested(), single, 7, Field::InboundMessage, "\"x\""));
    QVERIFY(!withField(nested(), single, -1, Field::InboundMessage, "\"x\""));
    for (const QByteArray &json : {QByteArray{"x"}, QByteArray{}, QByteArray{"{}"}, QByteArray{"[1]"}})
        QVERIFY(!withField(nested(), single, 0, Field::InboundMessage, json));
}

QTEST_GUILESS_MAIN(TestSampleBody)
#include "tst_samplebody.moc"
