// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbackpayload.h"
#include "models/delivery/feedbackrequest.h"
#include "models/delivery/inboundprocessor.h"
#include "models/words/feedbackwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject payload(const FeedbackEvent &event)
{
    return QJsonDocument::fromJson(feedbackPayload(event)).object();
}

FeedbackEndpoint endpoint()
{
    FeedbackEndpoint made;
    made.id = QUuid::createUuid();
    made.webhook.name = u"Luma"_s;
    made.webhook.channels = {FeedbackChannel::Sms};
    made.webhook.headers = {{u"X-Tenant"_s, u"luma"_s}, {u"X-Api-Key"_s, {}}};
    made.secrets.insert(headerSlot(u"X-Api-Key"_s), Secret{"key"});
    return made;
}

const HeaderList goodHeaders{{"Content-Type", "application/json"}, {"x-tenant", "luma"}, {"X-API-KEY", "key"}};

QByteArray smsBounce()
{
    return feedbackPayload(
        sampleFeedbackEvent(FeedbackStatus::Bounce, FeedbackChannel::Sms, FeedbackForm::Newest, u"r-1"_s));
}

} // namespace

/// The payload, member by member, and what an endpoint makes of it.
class FeedbackPayloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEventOfEveryFormReadsBack_data()
    {
        QTest::addColumn<FeedbackStatus>("status");
        QTest::addColumn<FeedbackChannel>("channel");
        QTest::addColumn<FeedbackForm>("form");
        for (const auto &[status, statusName] : feedbackStatusNames) {
            for (const auto &[channel, channelName] : feedbackChannelNames) {
                for (const auto &[form, formName] : feedbackFormNames)
                    QTest::addRow("%s %s %s", statusName.data(), channelName.data(), formName.data())
                        << status << channel << form;
            }
        }
    }
    void everyEventOfEveryFormReadsBack()
    {
        QFETCH(FeedbackStatus, status);
        QFETCH(FeedbackChannel, channel);
        QFETCH(FeedbackForm, form);
        const FeedbackEvent event = sampleFeedbackEvent(status, channel, form, u"r-1"_s);
        const QJsonObject json = payload(event);
        const bool sms = channel == FeedbackChannel::Sms;
        const bool newest = form == FeedbackForm::Newest;
        QCOMPARE(json[u"eventType"].toString(), u"message.feedback"_s);
        QCOMPARE(json[u"channel"].toString(), sms ? u"sms"_s : u"email"_s);
        QCOMPARE(json.contains(u"channelContext"), sms && newest);
        const QJsonObject execution = json[u"messageExecution"].toObject();
        QCOMPARE(execution.contains(u"campaignType"), newest);
        QCOMPARE(execution.contains(u"messageID"), sms && newest);
        QCOMPARE(execution.contains(u"messageProfileID"), sms && newest);
        const QJsonObject feedback = json[u"messageDeliveryFeedback"].toObject();
        QCOMPARE(feedback[u"feedbackStatus"].toObject()[u"value"].toString(),
                 QString{nameIn(feedbackStatusNames, status)});
        QVERIFY(feedback[u"offers"].isNull() && feedback.contains(u"offers"));
        QVERIFY(feedback[u"messageExclusion"].isNull() && feedback.contains(u"messageExclusion"));
        QCOMPARE(feedback[u"messageFailure"].isObject(),
                 status == FeedbackStatus::Bounce || status == FeedbackStatus::Error);
        QVERIFY(feedback.contains(u"retryCount"));
        QCOMPARE(feedback.contains(u"responseCode"), sms && newest);
        for (const auto name : {u"encoding", u"numberOfMessageParts", u"deliveryTimestamp"})
            QCOMPARE(feedback.contains(QStringView{name}), newest);
        QCOMPARE(json[u"identityMap"].toObject().keys(), QStringList{sms ? u"Phone"_s : u"email"_s});
        const Result<FeedbackNotice> notice = readFeedbackPayload(feedbackPayload(event));
        QVERIFY(notice);
        QCOMPARE(notice->requestId, u"r-1"_s);
        QCOMPARE(notice->channel, std::optional{channel});
        QCOMPARE(notice->status, QString{nameIn(feedbackStatusNames, status)});
        QCOMPARE(notice->recipient, event.recipient);
        QCOMPARE(notice->failure, event.failure);
    }

    void membersStandInTheDocumentedOrder()
    {
        const QByteArray text = feedbackPayload(
            sampleFeedbackEvent(FeedbackStatus::Delivered, FeedbackChannel::Sms, FeedbackForm::Newest, u"r"_s));
        qsizetype last = -1;
        for (const QByteArray name : {"requestId",
                                      "imsOrg",
                                      "sandbox",
                                      "channel\"",
                                      "eventType",
                                      "channelContext",
                                      "profileAddress",
                                      "profileNumber",
                                      "messageExecution\"",
                                      "messageExecutionID",
                                      "messageType",
                                      "campaignID",
                                      "campaignVersionID",
                                      "messageID",
                                      "messageProfileID",
                                      "campaignType",
                                      "messageDeliveryFeedback",
                                      "feedbackStatus",
                                      "offers",
                                      "messageExclusion",
                                      "messageFailure",
                                      "retryCount",
                                      "responseCode",
                                      "responseDurationMillis",
                                      "encoding",
                                      "numberOfMessageParts",
                                      "deliveryTimestamp",
                                      "identityMap",
                                      "Phone"}) {
            const qsizetype at = text.indexOf(QByteArray{'"' + name}, last + 1);
            QVERIFY2(at > last, name.constData());
            last = at;
        }
        // The parts are a text, as documented.
        QVERIFY(text.contains("\"numberOfMessageParts\": \"2\""));
    }

    void requestIdsAreFresh()
    {
        QSet<QString> ids;
        for (int i = 0; i < 1000; ++i)
            ids.insert(freshRequestId());
        QCOMPARE(ids.size(), 1000);
        QCOMPARE(ids.begin()->size(), 32);
    }

    void whatIsNoEventIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray{};
        QTest::newRow("broken") << QByteArray{"{"};
        QTest::newRow("array") << QByteArray{"[]"};
        QTest::newRow("other event") << QByteArray{R"({"eventType":"message.sent","requestId":"1","channel":"sms"})"};
        QTest::newRow("no request id") << QByteArray{
            R"({"eventType":"message.feedback","channel":"sms","messageDeliveryFeedback":{"feedbackStatus":{"value":"sent"}}})"};
        QTest::newRow("no status") << QByteArray{R"({"eventType":"message.feedback","requestId":"1","channel":"sms"})"};
        QTest::newRow("status that is an object") << QByteArray{
            R"({"eventType":"message.feedback","requestId":"1","channel":"sms","messageDeliveryFeedback":{"feedbackStatus":{"value":{}}}})"};
    }
    void whatIsNoEventIsRefused()
    {
        QFETCH(QByteArray, body);
        const Result<FeedbackNotice> notice = readFeedbackPayload(body);
        QVERIFY(!notice);
        QVERIFY(!notice.error().summary.isEmpty());
    }

    void eventsAreSaidInPlainWords()
    {
        const auto said = [](FeedbackStatus status) {
            return Words::sentence(*readFeedbackPayload(
                feedbackPayload(sampleFeedbackEvent(status, FeedbackChannel::Sms, FeedbackForm::Newest, u"r"_s))));
        };
        QCOMPARE(said(FeedbackStatus::Bounce), u"The message to +46701740605 bounced: 25 Admin Failure."_s);
        QCOMPARE(said(FeedbackStatus::Delivered), u"The message to +46701740605 was delivered."_s);
        QCOMPARE(said(FeedbackStatus::Sent), u"The message to +46701740605 was sent."_s);
        QCOMPARE(said(FeedbackStatus::Error), u"The message to +46701740605 failed: 403 Internal error."_s);
        FeedbackNotice odd;
        odd.status = u"lost"_s;
        QVERIFY(Words::sentence(odd).contains(u"lost"_s));
        QVERIFY(!Words::sentence(odd).contains(u'%'));
    }

    void loggedEventSaysTheSame()
    {
        const FeedbackNotice notice = *readFeedbackPayload(smsBounce());
        const ExtractedEvent event = extractedFrom(notice);
        QVERIFY(event.processable);
        QCOMPARE(Words::sentence(Words::feedbackNotice(event)), Words::sentence(notice));
        // Known by its request id, whatever its status.
        FeedbackNotice other = notice;
        other.status = u"delivered"_s;
        QVERIFY(!dedupKey(event).isEmpty());
        QCOMPARE(dedupKey(extractedFrom(other)), dedupKey(event));
        other.requestId = u"r-2"_s;
        QVERIFY(dedupKey(extractedFrom(other)) != dedupKey(event));
    }

    void requestCarriesItsHeaders()
    {
        const FeedbackEndpoint made = endpoint();
        FeedbackWebhook webhook = made.webhook;
        webhook.url = u" https://hooks.luma.example/x "_s;
        const Result<OutboundRequest> request = feedbackRequest(webhook, "{}", made.secrets);
        QVERIFY(request);
        QCOMPARE(request->url, u"https://hooks.luma.example/x"_s);
        QCOMPARE(headerValue(request->headers, "X-Tenant"), QByteArray{"luma"});
        QCOMPARE(headerValue(request->headers, "X-Api-Key"), QByteArray{"key"});
        QCOMPARE(headerValue(request->headers, "Content-Type"), QByteArray{"application/json"});
        QVERIFY(!feedbackRequest(webhook, "{}", {}));
        QCOMPARE(feedbackRequest(webhook, "{}", made.secrets, u"http://127.0.0.1/y"_s)->url, u"http://127.0.0.1/y"_s);
        webhook.authentication = FeedbackAuthentication::Jwt;
        QVERIFY(!feedbackSigner(webhook, made.secrets));
    }

    void endpointTakesWhatIsRight()
    {
        const FeedbackReception reception = receiveFeedback(endpoint(), goodHeaders, smsBounce(), 0);
        QCOMPARE(reception.status, 200);
        QVERIFY(reception.notice);
        QVERIFY(reception.sentence.contains(u"bounced"_s));
        const QJsonObject answer = QJsonDocument::fromJson(feedbackAnswer(reception, true)).object();
        QCOMPARE(answer[u"duplicate"].toBool(), true);
        QCOMPARE(answer[u"received"].toString(), reception.sentence);
    }

    void endpointRefusesWhatIsNot_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        HeaderList none{{"Content-Type", "application/json"}, {"X-Api-Key", "key"}};
        HeaderList wrong = goodHeaders;
        wrong[2].second = "other";
        HeaderList form = goodHeaders;
        form[0].second = "application/x-www-form-urlencoded";
        QTest::newRow("header missing") << none << smsBounce() << 400;
        QTest::newRow("header different") << wrong << smsBounce() << 400;
        QTest::newRow("form data") << form << smsBounce() << 415;
        QTest::newRow("no event") << goodHeaders << QByteArray{"{}"} << 422;
        QTest::newRow("other channel") << goodHeaders
                                       << feedbackPayload(sampleFeedbackEvent(FeedbackStatus::Sent,
                                                                              FeedbackChannel::Email,
                                                                              FeedbackForm::Former, u"r"_s))
                                       << 422;
    }
    void endpointRefusesWhatIsNot()
    {
        QFETCH(HeaderList, headers);
        QFETCH(QByteArray, body);
        const FeedbackReception reception = receiveFeedback(endpoint(), headers, body, 0);
        QTEST(reception.status, "status");
        QVERIFY(!reception.notice);
        QVERIFY(!reception.sentence.isEmpty());
        // What the header should have been stays a secret.
        QVERIFY(!feedbackAnswer(reception, false).contains("\"key\""));
    }
};

QTEST_GUILESS_MAIN(FeedbackPayloadTest)
#include "tst_feedbackpayload.moc"
