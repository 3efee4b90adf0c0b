// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/receiverdesk.h"
#include "models/state/testbench.h"
#include "tests/models/state/desk/fakes.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

const Secret secret{"luma-callback-secret"};
const SigningSettings sinch{.scheme = SigningScheme::SinchHmac};

/// A desk whose one webhook wants signatures, and signed requests for it.
struct Office : House
{
    Office()
    {
        if (!desk.start(quint16{0}) || !desk.setSignatureRule(id(), SignatureRule{sinch, secret, true}))
            qFatal("start");
    }
    InboundRequest request(const QByteArray &requestId, const QByteArray &nonce) const
    {
        OutboundRequest made;
        made.headers = {{"Content-Type", "application/json"}};
        made.body = R"({"text":"STOP","from":"+46701740612","id":")" + requestId
            + R"(","at":"2026-03-05T10:00:00Z","to":"+46701740600"})";
        made = *signRequest(made, sinch, secret, {clock(), nonce});
        InboundRequest request;
        request.at = clock();
        request.method = "POST";
        request.target = "/journey/webhooks/ingest/" + id().toByteArray(QUuid::WithoutBraces);
        request.headers = made.headers;
        request.body = made.body;
        return request;
    }
    InboundAnswer one(const InboundRequest &asked) { return receiver.handler({asked}).value(0); }
    const Exchange &last() const { return eventStore.stored.back().exchange; }
    static QString error(const InboundAnswer &answer)
    {
        return QJsonDocument::fromJson(answer.body).object().value("error"_L1).toString();
    }

    FakeReceiver receiver;
    ReceiverDesk desk{receiver, webhooks, log, preferences, clock};
};

RetryProfile quick(int retries)
{
    RetryProfile profile;
    profile.waits = QList<double>(retries, 0.001);
    profile.successes = {{200, 299}};
    profile.retried = {{500, 599}};
    return profile;
}

Exchange answered(int status)
{
    Exchange exchange;
    exchange.status = status;
    exchange.phases.total = 1;
    return exchange;
}

QByteArray nonceOf(const OutboundRequest &request)
{
    return headerValue(request.headers, "x-sinch-webhook-signature-nonce");
}

} // namespace

class SignedDeskTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRightSignatureIsProcessedAndMarked()
    {
        Office office;
        QCOMPARE(office.one(office.request("r1", "n1")).status, 200);
        QCOMPARE(office.last().signature, SignatureVerdict::Valid);
        QCOMPARE(office.last().outcomes.size(), 1);
    }

    void whatIsNotSignedIsStoredRawAndNotProcessed()
    {
        Office office;
        InboundRequest request = office.request("r1", "n1");
        request.headers = {{"Content-Type", "application/json"}};
        const InboundAnswer answer = office.one(request);
        QCOMPARE(answer.status, 401);
        QCOMPARE(headerValue(answer.headers, "WWW-Authenticate"), "sinch-hmac");
        QVERIFY(Office::error(answer).contains(u"x-sinch-webhook-signature"_s));
        QCOMPARE(office.last().signature, SignatureVerdict::Missing);
        QCOMPARE(office.last().requestBody, request.body);
        QCOMPARE(office.last().status, 401);
        QVERIFY(office.last().outcomes.isEmpty());
        QVERIFY(office.eventStore.consents.isEmpty());
    }

    void theAnswerSaysWhenTheBodyWasWrittenAnew()
    {
        Office office;
        InboundRequest request = office.request("r1", "n1");
        request.body.replace(",", ", ").replace("\":", "\": ");
        const InboundAnswer answer = office.one(request);
        QCOMPARE(answer.status, 401);
        QVERIFY(Office::error(answer).contains(u"written anew"_s));
        QVERIFY(!answer.body.contains(secret.bytes()));
    }

    void aRecordingIsRefusedWithinOneBatchToo()
    {
        Office office;
        const InboundRequest request = office.request("r1", "n1");
        const QList<InboundAnswer> answers = office.receiver.handler({request, request, office.request("r1", "n2")});
        QCOMPARE(answers.at(0).status, 200);
        QCOMPARE(answers.at(1).status, 401);
        QCOMPARE(answers.at(2).status, 200); // signed anew: a duplicate, which the sender may repeat
        QCOMPARE(office.eventStore.stored.at(1).exchange.signature, SignatureVerdict::Replayed);
        QVERIFY(office.eventStore.stored.at(2).exchange.outcomes.front().duplicate);
    }

    void whatCouldNotBeStoredMayComeAgain()
    {
        Office office;
        const InboundRequest request = office.request("r1", "n1");
        office.eventStore.full = true;
        QCOMPARE(office.one(request).status, 503);
        office.eventStore.full = false;
        QCOMPARE(office.one(request).status, 200);
    }

    void anEndpointThatIsOutOfOrderRemembersNothing()
    {
        Office office;
        ReceiverScript script;
        script.steps.resize(2);
        script.steps.front().status = 500;
        office.desk.setScript(script);
        const InboundRequest request = office.request("r1", "n1");
        QCOMPARE(office.one(request).status, 500);
        QCOMPARE(office.last().signature, SignatureVerdict::Valid);
        QCOMPARE(office.one(request).status, 200);
    }

    void aRuleMayOnlyMark()
    {
        Office office;
        QVERIFY(office.desk.setSignatureRule(office.id(), SignatureRule{sinch, Secret{"another"}, false}));
        QCOMPARE(office.one(office.request("r1", "n1")).status, 200);
        QCOMPARE(office.last().signature, SignatureVerdict::Wrong);
        QCOMPARE(office.last().outcomes.size(), 1);
    }

    void rulesAreOfOneWebhookAndGoAgain()
    {
        Office office;
        const QSignalSpy changed{&office.desk, &ReceiverDesk::signatureRuleChanged};
        QVERIFY(office.desk.signatureRule(office.id()));
        QVERIFY(!office.desk.signatureRule(QUuid::createUuid()));
        QVERIFY(office.desk.setSignatureRule(office.id(), SignatureRule{sinch, secret, true}));
        QCOMPARE(changed.size(), 0);
        const Result<> refused
            = office.desk.setSignatureRule(office.id(), SignatureRule{{SigningScheme::StandardWebhooks}, secret, true});
        QVERIFY(!refused);
        QCOMPARE(office.desk.signatureRule(office.id())->settings.scheme, SigningScheme::SinchHmac);
        QVERIFY(office.desk.setSignatureRule(office.id(), {}));
        QCOMPARE(changed.size(), 1);
        QVERIFY(!office.desk.signatureRule(office.id()));
        InboundRequest request = office.request("r1", "n1");
        request.headers.clear();
        QCOMPARE(office.one(request).status, 200);
        QCOMPARE(office.last().signature, SignatureVerdict::NotChecked);
    }

    void packedBodiesAreReadAndKeptAsTheyCame()
    {
        Office office;
        InboundRequest request = office.request("r1", "n1"); // signed before it was packed
        request.unpacked = std::exchange(request.body, "packed");
        request.coding = BodyCoding::Unpacked;
        request.headers.append(std::pair{QByteArray("Content-Encoding"), QByteArray("gzip")});
        QCOMPARE(office.one(request).status, 200);
        QCOMPARE(office.last().requestBody, "packed");
        QCOMPARE(office.last().outcomes.size(), 1);
        QCOMPARE(office.one(request).status, 401);
        QCOMPARE(office.last().signature, SignatureVerdict::Replayed);
        QVERIFY(office.desk.setSignatureRule(office.id(), {}));
        request.coding = BodyCoding::Damaged;
        QCOMPARE(office.one(request).status, 400);
        request.coding = BodyCoding::TooLarge;
        QCOMPARE(office.one(request).status, 413);
        request.coding = BodyCoding::Untouched;
        QCOMPARE(office.one(request).status, 415);
    }

    void everyAttemptIsSignedAnew()
    {
        House house;
        FakeSender sender;
        qint64 now = house.clock();
        TestBench bench{sender, house.log, [&now] { return now += 1000; }};
        sender.answer = [](const OutboundRequest &) { return answered(503); };
        const SigningSettings standard{.scheme = SigningScheme::StandardWebhooks};
        const Secret key{"whsec_" + QByteArray(32, 'k').toBase64()};
        const Result<Signer> signer = makeSigner(standard, key);
        QVERIFY(signer);
        OutboundRequest request;
        request.body = "{}";
        const QFuture<Exchange> future = bench.sendWithRetries(house.webhook(), request, quick(2), {}, *signer);
        QTRY_VERIFY(future.isFinished());
        QCOMPARE(sender.sent.size(), 3);
        const auto header
            = [&sender](int index, const char *name) { return headerValue(sender.sent.at(index).headers, name); };
        QVERIFY(header(0, "webhook-timestamp") != header(1, "webhook-timestamp"));
        QVERIFY(header(1, "webhook-timestamp") != header(2, "webhook-timestamp"));
        QVERIFY(header(0, "webhook-signature") != header(2, "webhook-signature"));
        QVERIFY(!header(0, "webhook-id").isEmpty());
        QCOMPARE(header(0, "webhook-id"), header(2, "webhook-id"));
        for (const OutboundRequest &sent : std::as_const(sender.sent))
            QCOMPARE(verifyRequest(sent.headers, sent.body, standard, key, now, nullptr).verdict,
                     SignatureVerdict::Valid);
    }

    void aSeriesIsSignedAttemptByAttempt()
    {
        House house;
        FakeSender sender;
        sender.answer = [&sender](const OutboundRequest &) { return answered(sender.sent.size() <= 5 ? 500 : 200); };
        const Result<Signer> signer = makeSigner(sinch, secret);
        QVERIFY(signer);
        TestSeries::Plan plan;
        plan.webhook = house.webhook();
        plan.sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"+46701740600\""}};
        plan.url = u"http://127.0.0.1:1/"_s;
        plan.count = 5;
        plan.retry = quick(1);
        plan.signer = *signer;
        TestSeries series{sender, house.log, house.clock, plan};
        const QSignalSpy finished{&series, &TestSeries::finished};
        series.start();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(series.summary().ok, 5);
        QCOMPARE(sender.sent.size(), 10);
        QSet<QByteArray> nonces;
        for (const OutboundRequest &sent : std::as_const(sender.sent)) {
            nonces.insert(nonceOf(sent));
            QCOMPARE(sent.headers.size(), 5);
        }
        QCOMPARE(nonces.size(), 10);
    }
};

QTEST_GUILESS_MAIN(SignedDeskTest)
#include "tst_signeddesk.moc"
