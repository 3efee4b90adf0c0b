// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/samplerequest.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

SmsWebhook customWebhook()
{
    SmsWebhook webhook;
    webhook.vendor = Vendor::Custom;
    webhook.senderPhoneNumber = u"+46701740600"_s;
    webhook.payload = uR"({"zeta": "{{inboundMessage}}", "from": "{{profileNumber}}", "id": "{{requestId}}",
  "at": "{{originTimestamp}}", "to": "{{inboundNumber}}", "rate": 1.50})"_s;
    return webhook;
}

SampleEvent stopSample()
{
    SampleEvent sample;
    sample.name = u"stop"_s;
    sample.fields = {{Field::InboundMessage, "\"ST\xC3\x96P\""}, {Field::ProfileNumber, "\"+46701740612\""}};
    return sample;
}

QJsonObject body(const SmsWebhook &webhook, const SampleEvent &sample, qint64 index = 0, const QString &number = {})
{
    const SampleVariation variation{.index = index, .run = u"r1"_s, .now = 1'772'704'800'000, .profileNumber = number};
    return QJsonDocument::fromJson(sampleBody(webhook, sample, variation)).object();
}

} // namespace

class SampleRequestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bodyIsTheTemplateWithTheSamplesValues();
    void whatTheSampleLeavesOutIsMadeUp();
    void timeIsSpeltAsTheProviderDoes();
    void laterEventsDifferInNumberAndId();
    void numbersStayNumbers();
    void chosenProfileNumberWins();
    void feedbackEventsOfASeriesAreDistinct();
    void requestIsAJsonPost();
    void aProfileGivesItsMobileNumber();
};

void SampleRequestTest::bodyIsTheTemplateWithTheSamplesValues()
{
    const SampleVariation variation{.index = 0, .run = u"r1"_s, .now = 1'772'704'800'000, .profileNumber = {}};
    const QByteArray bytes = sampleBody(customWebhook(), stopSample(), variation);
    QVERIFY(bytes.contains("ST\xC3\x96P"));
    QVERIFY(bytes.contains("1.50"));
    QVERIFY(bytes.indexOf("zeta") < bytes.indexOf("from"));
    QVERIFY(!bytes.contains("{{"));
    QCOMPARE(body(customWebhook(), stopSample()).value("from"_L1).toString(), u"+46701740612"_s);
}

void SampleRequestTest::whatTheSampleLeavesOutIsMadeUp()
{
    const QJsonObject made = body(customWebhook(), stopSample());
    QCOMPARE(made.value("id"_L1).toString(), u"r1-1"_s);
    QCOMPARE(made.value("at"_L1).toString(), u"2026-03-05T10:00:00Z"_s);
    QCOMPARE(made.value("to"_L1).toString(), u"+46701740600"_s);
    SampleEvent given = stopSample();
    given.fields.append({Field::RequestId, "\"fixed\""});
    given.fields.append({Field::InboundNumber, "\"12345\""});
    QCOMPARE(body(customWebhook(), given).value("id"_L1).toString(), u"fixed"_s);
    QCOMPARE(body(customWebhook(), given).value("to"_L1).toString(), u"12345"_s);
}

void SampleRequestTest::timeIsSpeltAsTheProviderDoes()
{
    SampleEvent sample = stopSample();
    sample.timestampStyle = TimestampStyle::EpochSeconds;
    QCOMPARE(body(customWebhook(), sample).value("at"_L1).toDouble(), 1'772'704'800.0);
}

void SampleRequestTest::laterEventsDifferInNumberAndId()
{
    SampleEvent sample = stopSample();
    sample.fields.append({Field::RequestId, "\"fixed\""});
    QSet<QString> numbers;
    QSet<QString> ids;
    for (qint64 index = 0; index < 10'000; ++index) {
        const QJsonObject made = body(customWebhook(), sample, index);
        const QString number = made.value("from"_L1).toString();
        QCOMPARE(number.size(), 12);
        QVERIFY(number.startsWith(u"+4670174"_s));
        numbers.insert(number);
        ids.insert(made.value("id"_L1).toString());
    }
    QCOMPARE(numbers.size(), 10'000);
    QCOMPARE(ids.size(), 10'000);
}

void SampleRequestTest::numbersStayNumbers()
{
    SampleEvent sample = stopSample();
    sample.fields[1].json = "46701749999";
    QCOMPARE(body(customWebhook(), sample, 2).value("from"_L1).toDouble(), 46701740001.0);
    QCOMPARE(body(customWebhook(), sample, 0, u"+33 6 39 98 00 01"_s).value("from"_L1).toDouble(), 33639980001.0);
    sample.fields[1].json = "12";
    QCOMPARE(body(customWebhook(), sample, 99).value("from"_L1).toDouble(), 11.0);
}

void SampleRequestTest::chosenProfileNumberWins()
{
    QCOMPARE(body(customWebhook(), stopSample(), 0, u"+12025550123"_s).value("from"_L1).toString(), u"+12025550123"_s);
    QCOMPARE(body(customWebhook(), stopSample(), 1, u"+12025550123"_s).value("from"_L1).toString(), u"+12025550124"_s);
}

void SampleRequestTest::feedbackEventsOfASeriesAreDistinct()
{
    SmsWebhook webhook;
    webhook.type = WebhookType::Feedback;
    SampleEvent sample;
    sample.kind = EventKind::Feedback;
    sample.envelope
        = R"({"statuses":[{"ref":"{{client_reference}}","code":"{{failureCode}}","status":"{{feedbackStatus}}"}]})";
    sample.fields = {{Field::ClientReference, "\"luma-7\""}, {Field::FeedbackStatus, "\"delivered\""}};
    const SampleVariation first{.index = 0, .run = u"r"_s, .now = 0, .profileNumber = {}};
    const SampleVariation second{.index = 1, .run = u"r"_s, .now = 0, .profileNumber = {}};
    QVERIFY(sampleBody(webhook, sample, first).contains("\"luma-7\""));
    QVERIFY(sampleBody(webhook, sample, second).contains("\"luma-7-1\""));
    QVERIFY(!sampleBody(webhook, sample, first).contains("code"));
}

void SampleRequestTest::requestIsAJsonPost()
{
    const OutboundRequest request = sampleRequest(customWebhook(), stopSample(), u"http://127.0.0.1:1/x"_s, {});
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, u"http://127.0.0.1:1/x"_s);
    QCOMPARE(headerValue(request.headers, "content-type"), QByteArray("application/json"));
    QVERIFY(!request.body.isEmpty());
}

void SampleRequestTest::aProfileGivesItsMobileNumber()
{
    const auto number = mobileNumber({u"Åsa"_s, R"({"mobilePhone": {"number": "+46701740677"}})"});
    QVERIFY(number);
    QCOMPARE(*number, u"+46701740677"_s);
    for (const QByteArray &attributes :
         {QByteArray("{"), QByteArray("{}"), QByteArray(R"({"mobilePhone": {"number": 46}})")}) {
        const auto refused = mobileNumber({u"Åsa"_s, attributes});
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"Åsa"_s));
    }
}

QTEST_GUILESS_MAIN(SampleRequestTest)
#include "tst_samplerequest.moc"
