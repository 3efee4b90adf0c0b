// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/inboundprocessor.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

constexpr auto jsonType = "application/json";

KeywordCategory category(Category kind, const QString &keyword, const QString &reply)
{
    KeywordCategory made;
    made.category = kind;
    made.keywords = {keyword};
    made.replyMessage = reply;
    return made;
}

SmsWebhookRecord inboundWebhook()
{
    SmsWebhookRecord record;
    record.id = QUuid::createUuid();
    record.webhook.name = u"Luma"_s;
    record.webhook.vendor = Vendor::Custom;
    record.webhook.type = WebhookType::Inbound;
    record.webhook.senderPhoneNumber = u"+46701740600"_s;
    record.webhook.keywordCategories
        = {category(Category::OptIn, u"YES"_s, u"Welcome."_s), category(Category::OptOut, u"STOP"_s, u"Bye."_s),
           category(Category::DoubleOptIn, u"JOIN"_s, u"Reply YES."_s)};
    record.webhook.defaultReplyMessage = u"Sorry?"_s;
    record.webhook.payload
        = uR"({"results":[{"text":"{{inboundMessage}}","from":"{{profileNumber}}","id":"{{requestId}}",
        "at":"{{originTimestamp}}","to":"{{inboundNumber}}"}]})"_s;
    return record;
}

SmsWebhookRecord feedbackWebhook()
{
    SmsWebhookRecord record = inboundWebhook();
    record.webhook.type = WebhookType::Feedback;
    record.webhook.payload
        = uR"({"statuses":[{"ref":"{{client_reference}}","code":"{{failureCode}}","status":"{{feedbackStatus}}"}]})"_s;
    return record;
}

QByteArray eventText(const char *text, const char *from, const char *id)
{
    return QByteArray(R"({"text":")") + text + R"(","from":")" + from + R"(","id":")" + id
        + R"(","at":"2026-03-05T10:00:00Z","to":"+46 70 174 06 00"})";
}

QByteArray results(const QByteArrayList &events)
{
    return R"({"results":[)" + events.join(',') + "]}";
}

/// A world that remembers, as the desk's does.
struct World
{
    QHash<ConsentKey, ConsentState> consents;
    QSet<QString> keys;

    InboundContext context()
    {
        return {.now = 1'772'704'800'000,
                .consent = [this](const ConsentKey &key) { return consents.value(key, ConsentState::Unknown); },
                .seen = [this](const QString &key) { return keys.contains(key); }};
    }
};

QJsonObject answerOf(const InboundResult &result)
{
    return QJsonDocument::fromJson(result.answer).object();
}

} // namespace

class InboundProcessorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stopOptsOutAndSaysSo();
    void anEventSeesTheConsentTheOneBeforeItLeft();
    void consentBelongsToNormalisedNumbers();
    void consentFallsBackOnTheSenderNumber();
    void duplicatesAreMarkedAndChangeNothing();
    void duplicatesInOneBodyAreSeen();
    void repeatedConsentIsRecordedAgain();
    void brokenJsonIsToldWithLineAndColumn();
    void onlyJsonIsTaken_data();
    void onlyJsonIsTaken();
    void nothingProcessableNamesTheTokens();
    void bodyWithoutEventsIsNotProcessable_data();
    void bodyWithoutEventsIsNotProcessable();
    void anotherEventOfTheProviderIsNotRefused();
    void oneGoodEventIsEnough();
    void feedbackIsAnsweredWithItsEvents();
    void feedbackWithAnotherStatusIsNoDuplicate();
    void inboundBodyAtAFeedbackWebhookIsNotDecided();
};

void InboundProcessorTest::stopOptsOutAndSaysSo()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result
        = processInbound(webhook, jsonType, results({eventText(" stop. ", "+46701740612", "r1")}), world.context());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.kind, EventKind::Inbound);
    QCOMPARE(result.outcomes.size(), 1);
    const QJsonObject decision = answerOf(result).value("decisions"_L1).toArray().at(0).toObject();
    QCOMPARE(decision.value("message"_L1).toString(), u" stop. "_s);
    QCOMPARE(decision.value("match"_L1).toString(), u"exact"_s);
    QCOMPARE(decision.value("category"_L1).toString(), u"opt-out"_s);
    QCOMPARE(decision.value("keyword"_L1).toString(), u"STOP"_s);
    QCOMPARE(decision.value("consent"_L1).toString(), u"opted-out"_s);
    QCOMPARE(decision.value("reply"_L1).toString(), u"Bye."_s);
    QCOMPARE(decision.value("profileNumber"_L1).toString(), u"+46701740612"_s);
    QCOMPARE(decision.value("requestId"_L1).toString(), u"r1"_s);
    QCOMPARE(decision.value("duplicate"_L1).toBool(true), false);
    QCOMPARE(result.consentSteps.size(), 1);
    QCOMPARE(result.consentSteps.front().after, ConsentState::OptedOut);
    QCOMPARE(result.consentSteps.front().at, qint64{1'772'704'800'000});
}

void InboundProcessorTest::anEventSeesTheConsentTheOneBeforeItLeft()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result
        = processInbound(webhook, jsonType,
                         results({eventText("JOIN", "+46701740612", "1"), eventText("YES", "+46701740612", "2"),
                                  eventText("STOP", "+46701740613", "3"), eventText("JOIN", "+46701740612", "4")}),
                         world.context());
    QCOMPARE(result.outcomes.at(0).decision->after, ConsentState::Pending);
    QCOMPARE(result.outcomes.at(1).decision->before, ConsentState::Pending);
    QCOMPARE(result.outcomes.at(1).decision->after, ConsentState::OptedIn);
    QCOMPARE(result.outcomes.at(2).decision->before, ConsentState::Unknown);
    QCOMPARE(result.outcomes.at(3).decision->before, ConsentState::OptedIn);
    QCOMPARE(result.outcomes.at(3).decision->consent, ConsentChange::Unchanged);
    QCOMPARE(result.consentSteps.size(), 3);
}

void InboundProcessorTest::consentBelongsToNormalisedNumbers()
{
    World world;
    world.consents.insert({u"+46701740600"_s, u"+46701740612"_s}, ConsentState::OptedOut);
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result
        = processInbound(webhook, jsonType, results({eventText("hello", "+46 70-174 06 12", "r1")}), world.context());
    QCOMPARE(result.outcomes.front().decision->before, ConsentState::OptedOut);
}

void InboundProcessorTest::consentFallsBackOnTheSenderNumber()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result = processInbound(
        webhook, jsonType,
        R"({"results":[{"text":"STOP","from":"+46701740612","id":"1","at":"2026-03-05T10:00:00Z"}]})", world.context());
    QCOMPARE(result.consentSteps.size(), 1);
    QCOMPARE(result.consentSteps.front().key, (ConsentKey{u"+46701740600"_s, u"+46701740612"_s}));
}

void InboundProcessorTest::duplicatesAreMarkedAndChangeNothing()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const QByteArray body = results({eventText("STOP", "+46701740612", "r1")});
    const InboundResult first = processInbound(webhook, jsonType, body, world.context());
    world.keys.insert(dedupKey(first.outcomes.front().event));
    const InboundResult again = processInbound(webhook, jsonType, body, world.context());
    QCOMPARE(again.status, 200);
    QVERIFY(again.outcomes.front().duplicate);
    QVERIFY(!again.outcomes.front().decision);
    QVERIFY(again.consentSteps.isEmpty());
    const QJsonObject told = answerOf(again).value("decisions"_L1).toArray().at(0).toObject();
    QCOMPARE(told.value("duplicate"_L1).toBool(), true);
    QVERIFY(!told.contains("match"_L1));
}

void InboundProcessorTest::duplicatesInOneBodyAreSeen()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result = processInbound(
        webhook, jsonType, results({eventText("STOP", "+46701740612", "r1"), eventText("YES", "+46701740612", "r1")}),
        world.context());
    QVERIFY(!result.outcomes.at(0).duplicate);
    QVERIFY(result.outcomes.at(1).duplicate);
    QCOMPARE(result.consentSteps.size(), 1);
}

void InboundProcessorTest::repeatedConsentIsRecordedAgain()
{
    World world;
    world.consents.insert({u"+46701740600"_s, u"+46701740612"_s}, ConsentState::OptedOut);
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result
        = processInbound(webhook, jsonType, results({eventText("STOP", "+46701740612", "r1")}), world.context());
    QCOMPARE(result.consentSteps.size(), 1);
    QCOMPARE(result.consentSteps.front().before, ConsentState::OptedOut);
}

void InboundProcessorTest::brokenJsonIsToldWithLineAndColumn()
{
    World world;
    const ReadyWebhook webhook{inboundWebhook()};
    const InboundResult result = processInbound(webhook, jsonType, "{\n  \"results\": [,]\n}", world.context());
    QCOMPARE(result.status, 400);
    QCOMPARE(answerOf(result).value("line"_L1).toInt(), 2);
    QCOMPARE(answerOf(result).value("column"_L1).toInt(), 15);
    QVERIFY(!answerOf(result).value("error"_L1).toString().isEmpty());
    QCOMPARE(processInbound(webhook, jsonType, "", world.context()).status, 400);
    QCOMPARE(processInbound(webhook, jsonType, QByteArray("{\0}", 3), world.context()).status, 400);
    QCOMPARE(processInbound(webhook, jsonType, "\x1f\x8b\x08\x00", world.context()).status, 400);
}

void InboundProcessorTest::onlyJsonIsTaken_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const QByteArray good = results({eventText("STOP", "+46701740612", "r1")});
    QTest::newRow("json") << QByteArray("application/json") << good << 200;
    QTest::newRow("parameters") << QByteArray("Application/JSON ; charset=utf-8") << good << 200;
    QTest::newRow("suffix") << QByteArray("application/cloudevents+json") << good << 200;
    QTest::newRow("none") << QByteArray() << good << 200;
    QTest::newRow("none, not JSON") << QByteArray() << QByteArray("From=1&Body=STOP") << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << QByteArray("From=1&Body=STOP") << 415;
    QTest::newRow("JSON said to be a form") << QByteArray("application/x-www-form-urlencoded") << good << 415;
    QTest::newRow("multipart") << QByteArray("multipart/form-data; boundary=x") << QByteArray("--x--") << 415;
    QTest::newRow("text") << QByteArray("text/plain; charset=UTF-8") << good << 415;
    QTest::newRow("xml") << QByteArray("application/xml") << QByteArray("<a/>") << 415;
}

void InboundProcessorTest::onlyJsonIsTaken()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    World world;
    const InboundResult result = processInbound(ReadyWebhook{inboundWebhook()}, type, body, world.context());
    QCOMPARE(result.status, status);
    if (status == 415)
        QVERIFY(answerOf(result).value("error"_L1).toString().contains(u"JSON"_s));
}

void InboundProcessorTest::nothingProcessableNamesTheTokens()
{
    World world;
    const InboundResult result
        = processInbound(ReadyWebhook{inboundWebhook()}, jsonType,
                         R"({"results":[{"id":"1","text":null,"to":"+46701740600"}]})", world.context());
    QCOMPARE(result.status, 422);
    QVERIFY(result.consentSteps.isEmpty());
    const QString sentence = answerOf(result).value("error"_L1).toString();
    QVERIFY2(sentence.contains(u"inboundMessage"_s) && sentence.contains(u"profileNumber"_s), qPrintable(sentence));
    QCOMPARE(answerOf(result).value("missing"_L1).toArray(), (QJsonArray{u"inboundMessage"_s, u"profileNumber"_s}));
}

void InboundProcessorTest::bodyWithoutEventsIsNotProcessable_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("empty array") << QByteArray(R"({"results":[]})");
    QTest::newRow("object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("number") << QByteArray("1");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("deep") << QByteArray(500, '[') + QByteArray(500, ']');
}

void InboundProcessorTest::bodyWithoutEventsIsNotProcessable()
{
    QFETCH(QByteArray, body);
    World world;
    const InboundResult result = processInbound(ReadyWebhook{inboundWebhook()}, jsonType, body, world.context());
    QCOMPARE(result.status, 422);
    QVERIFY(!answerOf(result).value("error"_L1).toString().isEmpty());
    QVERIFY(!answerOf(result).value("missing"_L1).toArray().isEmpty());
    SmsWebhookRecord sinch = inboundWebhook();
    sinch.webhook.vendor = Vendor::Sinch;
    // To Sinch an object with members is one of its other events, which are no fault.
    const int expected = body.startsWith("{\"") ? 200 : 422;
    QCOMPARE(processInbound(ReadyWebhook{sinch}, jsonType, body, world.context()).status, expected);
}

void InboundProcessorTest::anotherEventOfTheProviderIsNotRefused()
{
    World world;
    SmsWebhookRecord conversation = inboundWebhook();
    conversation.webhook.vendor = Vendor::SinchConversational;
    conversation.webhook.type = WebhookType::Both;
    const InboundResult result
        = processInbound(ReadyWebhook{conversation}, jsonType,
                         R"({"app_id":"luma","contact_create_notification":{"contact":{"id":"c1"}}})", world.context());
    QCOMPARE(result.status, 200);
    QVERIFY(result.outcomes.isEmpty());
    QVERIFY(answerOf(result).value("events"_L1).toArray().isEmpty());
    QVERIFY(!answerOf(result).value("diagnostics"_L1).toArray().isEmpty());
}

void InboundProcessorTest::oneGoodEventIsEnough()
{
    World world;
    const InboundResult result
        = processInbound(ReadyWebhook{inboundWebhook()}, jsonType,
                         results({R"({"id":"1"})", eventText("YES", "+46701740612", "2")}), world.context());
    QCOMPARE(result.status, 200);
    const QJsonArray decisions = answerOf(result).value("decisions"_L1).toArray();
    QCOMPARE(decisions.size(), 2);
    QCOMPARE(decisions.at(0).toObject().value("missing"_L1).toArray(),
             (QJsonArray{u"inboundMessage"_s, u"profileNumber"_s}));
    QVERIFY(!decisions.at(1).toObject().contains("missing"_L1));
    QCOMPARE(decisions.at(1).toObject().value("consent"_L1).toString(), u"opted-in"_s);
}

void InboundProcessorTest::feedbackIsAnsweredWithItsEvents()
{
    World world;
    const InboundResult result
        = processInbound(ReadyWebhook{feedbackWebhook()}, jsonType,
                         R"({"statuses":[{"ref":"m1","status":"delivered"},{"ref":"m2","code":27,"status":"failed"}]})",
                         world.context());
    QCOMPARE(result.status, 200);
    QCOMPARE(result.kind, EventKind::Feedback);
    const QJsonArray events = answerOf(result).value("events"_L1).toArray();
    QCOMPARE(events.size(), 2);
    QCOMPARE(events.at(0).toObject().value("client_reference"_L1).toString(), u"m1"_s);
    QVERIFY(events.at(0).toObject().value("failureCode"_L1).isNull());
    QCOMPARE(events.at(1).toObject().value("failureCode"_L1).toString(), u"27"_s);
    QCOMPARE(events.at(1).toObject().value("duplicate"_L1).toBool(true), false);
    QVERIFY(!result.outcomes.front().decision);
}

void InboundProcessorTest::feedbackWithAnotherStatusIsNoDuplicate()
{
    World world;
    const ReadyWebhook webhook{feedbackWebhook()};
    const InboundResult sent
        = processInbound(webhook, jsonType, R"({"statuses":[{"ref":"m1","status":"sent"}]})", world.context());
    world.keys.insert(dedupKey(sent.outcomes.front().event));
    QVERIFY(!processInbound(webhook, jsonType, R"({"statuses":[{"ref":"m1","status":"delivered"}]})", world.context())
                 .outcomes.front()
                 .duplicate);
    QVERIFY(processInbound(webhook, jsonType, R"({"statuses":[{"ref":"m1","status":"sent"}]})", world.context())
                .outcomes.front()
                .duplicate);
}

void InboundProcessorTest::inboundBodyAtAFeedbackWebhookIsNotDecided()
{
    World world;
    const InboundResult result = processInbound(ReadyWebhook{feedbackWebhook()}, jsonType,
                                                results({eventText("STOP", "+46701740612", "r1")}), world.context());
    QCOMPARE(result.status, 422);
    QVERIFY(result.consentSteps.isEmpty());
}

QTEST_GUILESS_MAIN(InboundProcessorTest)
#include "tst_inboundprocessor.moc"
