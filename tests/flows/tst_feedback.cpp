// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpeventsender.h"
#include "app/network/httpreceiver.h"
#include "models/crypto/jwt.h"
#include "models/delivery/feedbackpayload.h"
#include "models/delivery/feedbackrequest.h"
#include "models/delivery/feedbacktoken.h"
#include "models/state/receiverdesk.h"
#include "models/state/testbench.h"
#include "tests/models/state/desk/fakes.h"
#include "tests/support/samplekeys.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <jwt/jwt.hpp>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray shared = "a secret of thirty-two bytes or so";

QByteArray keyOf(JwtAlgorithm algorithm)
{
    return algorithm == JwtAlgorithm::HS256 ? shared : algorithm == JwtAlgorithm::RS256 ? rfcRsaKey : rfcEcKey;
}

FeedbackWebhookRecord recordFor(JwtAlgorithm algorithm)
{
    FeedbackWebhookRecord record;
    record.id = QUuid::createUuid();
    record.webhook.name = u"Luma feedback"_s;
    record.webhook.channels = {FeedbackChannel::Email, FeedbackChannel::Sms};
    record.webhook.url = u"https://hooks.luma.example/"_s;
    record.webhook.authentication = FeedbackAuthentication::Jwt;
    record.webhook.jwt = {algorithm, u"luma"_s, u"feedback"_s, u"hooks"_s, 300, {}};
    record.webhook.headers = {{u"X-Tenant"_s, u"luma"_s}, {u"X-Api-Key"_s, {}}};
    return record;
}

/// Real sockets on both sides, stores in memory.
struct Site : House
{
    explicit Site(const FeedbackWebhookRecord &configured)
        : record{configured}
        , secrets{{jwtKeySlot(configured.webhook.jwt.algorithm), Secret{keyOf(configured.webhook.jwt.algorithm)}},
                  {headerSlot(u"X-Api-Key"_s), Secret{"api-secret"}}}
    {
        const Result<FeedbackEndpoint> endpoint = feedbackEndpoint(record, secrets);
        if (!endpoint || !desk.start(quint16{0}))
            qFatal("start");
        desk.playEndpoint(*endpoint);
    }

    /// Sends and waits.
    Exchange send(const QByteArray &body, const FeedbackWebhook &webhook, const Signer &signer)
    {
        const Result<OutboundRequest> request = feedbackRequest(webhook, body, secrets, desk.endpointUrl(record.id));
        if (!request)
            qFatal("request");
        return send(*request, signer);
    }
    Exchange send(const OutboundRequest &request, const Signer &signer)
    {
        SmsWebhookRecord as;
        as.id = record.id;
        as.webhook.name = record.webhook.name;
        const QFuture<Exchange> sent = bench.send(as, request, signer);
        if (!QTest::qWaitFor([&sent] { return sent.isFinished(); }, 30'000))
            qFatal("no answer");
        return sent.result();
    }
    Exchange sendEvent(const QString &requestId)
    {
        return send(feedbackPayload(sampleFeedbackEvent(FeedbackStatus::Bounce, FeedbackChannel::Sms,
                                                        FeedbackForm::Newest, requestId)),
                    record.webhook, *feedbackSigner(record.webhook, secrets));
    }
    /// An event with a token that is made of @p claims.
    Exchange sendWith(const QByteArray &token)
    {
        return send(
            feedbackPayload(sampleFeedbackEvent(FeedbackStatus::Sent, FeedbackChannel::Sms, FeedbackForm::Newest,
                                                freshRequestId())),
            record.webhook, [token](OutboundRequest request, qint64) {
                if (!token.isNull())
                    request.headers.append(std::pair{QByteArray{"Authorization"}, QByteArray{"Bearer " + token}});
                return request;
            });
    }

    FeedbackWebhookRecord record;
    FeedbackSecrets secrets;
    Clock wallClock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    HttpReceiver receiver;
    HttpEventSender sender;
    ReceiverDesk desk{receiver, webhooks, log, preferences, wallClock};
    TestBench bench{sender, log, wallClock};
};

QJsonObject answerOf(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.responseBody).object();
}

} // namespace

/// A JWT-protected endpoint on this computer hears every event, and believes nobody else.
class FeedbackFlowTest : public QObject
{
    Q_OBJECT
private:
    void algorithms()
    {
        QTest::addColumn<JwtAlgorithm>("algorithm");
        for (const auto &[algorithm, name] : jwtAlgorithmNames)
            QTest::newRow(name.data()) << algorithm;
    }

private Q_SLOTS:
    void allEightEventsAreAccepted_data() { algorithms(); }
    void allEightEventsAreAccepted()
    {
        QFETCH(JwtAlgorithm, algorithm);
        Site site{recordFor(algorithm)};
        const Signer signer = *feedbackSigner(site.record.webhook, site.secrets);
        QList<Exchange> received;
        connect(&site.desk, &ReceiverDesk::received, this,
                [&received](const QList<Exchange> &exchanges) { received += exchanges; });
        for (const auto &[channel, channelName] : feedbackChannelNames) {
            for (const auto &[status, statusName] : feedbackStatusNames) {
                const FeedbackEvent event
                    = sampleFeedbackEvent(status, channel, FeedbackForm::Newest, freshRequestId());
                const Exchange exchange = site.send(feedbackPayload(event), site.record.webhook, signer);
                QVERIFY2(exchange.status == 200, exchange.responseBody.constData());
                QCOMPARE(answerOf(exchange)[u"status"].toString(), QString{statusName});
                QVERIFY(answerOf(exchange)[u"received"].toString().contains(event.recipient));
                QCOMPARE(answerOf(exchange)[u"duplicate"].toBool(), false);
                // The token is in no log.
                QVERIFY(!headerValue(exchange.requestHeaders, "Authorization").contains("ey"));
            }
        }
        QCOMPARE(received.size(), 8);
        QCOMPARE(received.last().signature, SignatureVerdict::Valid);
        QCOMPARE(received.last().webhookId, site.record.id);
        disconnect(&site.desk, nullptr, this, nullptr);
    }

    void tokenOfAnotherLibraryIsAccepted_data() { algorithms(); }
    void tokenOfAnotherLibraryIsAccepted()
    {
        QFETCH(JwtAlgorithm, algorithm);
        Site site{recordFor(algorithm)};
        jwt::jwt_object made{jwt::params::algorithm(nameIn(jwtAlgorithmNames, algorithm).data()),
                             jwt::params::payload({{"iss", "luma"}, {"sub", "feedback"}, {"aud", "hooks"}}),
                             jwt::params::secret(keyOf(algorithm).toStdString())};
        made.add_claim("exp", std::chrono::system_clock::now() + std::chrono::minutes{5});
        std::error_code error;
        const std::string token = made.signature(error);
        QVERIFY(!error);
        const Exchange exchange = site.sendWith(QByteArray::fromStdString(token));
        QVERIFY2(exchange.status == 200, exchange.responseBody.constData());
    }

    void wrongTokensAreRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const FeedbackJwt settings = recordFor(JwtAlgorithm::HS256).webhook.jwt;
        const auto token = [now](const FeedbackJwt &made, const QByteArray &key, qint64 earlier = 0) {
            return *feedbackToken(made, Secret{key}, now - earlier, u"id"_s);
        };
        QTest::newRow("expired") << token(settings, shared, 301'000);
        QTest::newRow("wrongly signed") << token(settings, "another secret of thirty-two bytes");
        FeedbackJwt other = settings;
        other.audience = u"elsewhere"_s;
        QTest::newRow("wrong audience") << token(other, shared);
        other = settings;
        other.issuer = u"somebody"_s;
        QTest::newRow("wrong issuer") << token(other, shared);
        QTest::newRow("not signed") << QByteArray{base64Url("{\"alg\":\"none\"}") + '.'
                                                  + base64Url(feedbackClaims(settings, now, u"x"_s).claims) + '.'};
        FeedbackJwt rsa = settings;
        rsa.algorithm = JwtAlgorithm::RS256;
        QTest::newRow("other algorithm") << token(rsa, rfcRsaKey);
        QByteArray altered = token(settings, shared);
        altered[altered.size() / 2] = altered.at(altered.size() / 2) == 'A' ? 'B' : 'A';
        QTest::newRow("altered") << altered;
        QTest::newRow("no token at all") << QByteArray{"gibberish"};
        QTest::newRow("none") << QByteArray{};
    }
    void wrongTokensAreRefused()
    {
        QFETCH(QByteArray, token);
        Site site{recordFor(JwtAlgorithm::HS256)};
        const Exchange exchange = site.sendWith(token);
        QCOMPARE(exchange.status, 401);
        QCOMPARE(headerValue(exchange.responseHeaders, "WWW-Authenticate"), QByteArray{"Bearer"});
        QVERIFY(!answerOf(exchange)[u"error"].toString().isEmpty());
        // It is none of the endpoint's events: the same id is new when it comes with a good token.
        QCOMPARE(site.sendEvent(u"r-1"_s).status, 200);
    }

    void sameRequestIdIsADuplicate()
    {
        Site site{recordFor(JwtAlgorithm::HS256)};
        QCOMPARE(answerOf(site.sendEvent(u"r-1"_s))[u"duplicate"].toBool(), false);
        const Exchange again = site.sendEvent(u"r-1"_s);
        QCOMPARE(again.status, 200);
        QCOMPARE(answerOf(again)[u"duplicate"].toBool(), true);
        QCOMPARE(answerOf(site.sendEvent(u"r-2"_s))[u"duplicate"].toBool(), false);
    }

    void endpointIsGoneWhenNobodyPlaysIt()
    {
        Site site{recordFor(JwtAlgorithm::HS256)};
        site.desk.stopPlaying(site.record.id);
        QCOMPARE(site.sendEvent(u"r-1"_s).status, 404);
    }

    void everyAttemptHasATokenOfItsOwn()
    {
        const FeedbackWebhookRecord record = recordFor(JwtAlgorithm::HS256);
        const Signer signer = *feedbackSigner(record.webhook, {{jwtKeySlot(JwtAlgorithm::HS256), Secret{shared}}});
        const OutboundRequest first = signer(OutboundRequest{}, 1'790'000'000'000);
        const OutboundRequest second = signer(first, 1'790'000'400'000);
        QCOMPARE(second.headers.size(), 1);
        QVERIFY(headerValue(first.headers, "Authorization") != headerValue(second.headers, "Authorization"));
    }
};

QTEST_GUILESS_MAIN(FeedbackFlowTest)
#include "tst_feedback.moc"
