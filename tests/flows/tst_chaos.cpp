// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/builtin.h"
#include "app/network/httpeventsender.h"
#include "app/network/httpreceiver.h"
#include "models/state/chaosrun.h"
#include "models/state/receiverdesk.h"
#include "models/state/samplebook.h"
#include "tests/models/state/desk/fakes.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

SmsWebhookRecord webhookOf(Vendor vendor, WebhookType type)
{
    SmsWebhookRecord record = stopWebhook();
    record.webhook.vendor = vendor;
    record.webhook.type = type;
    record.webhook.keywordCategories.front().keywords.append(u"ARR\u00caT"_s);
    if (vendor != Vendor::Custom)
        record.webhook.payload.clear();
    else if (type == WebhookType::Feedback)
        record.webhook.payload = u"[{\"ref\":\"{{client_reference}}\",\"code\":\"{{failureCode}}\","
                                 "\"status\":\"{{feedbackStatus}}\"}]"_s;
    return record;
}

/// Real sockets on both sides, stores in memory.
struct Site : House
{
    explicit Site(const SmsWebhookRecord &record)
    {
        desk.serve(record);
        if (!desk.start(quint16{0}))
            qFatal("start");
        order.webhook = record;
        order.url = desk.url(record.id);
        order.samples = SampleBook{*builtInSamples()}.samplesFor(record.webhook);
    }

    bool sign(const SigningSettings &settings, const Secret &secret)
    {
        const Result<Signer> signer = makeSigner(settings, secret);
        if (!signer || !desk.setSignatureRule(order.webhook.id, SignatureRule{settings, secret, true}))
            return false;
        order.signer = *signer;
        return true;
    }

    bool run()
    {
        QSignalSpy finished{&chaos, &ChaosRun::finished};
        return chaos.start(order) && finished.wait(60'000);
    }

    Clock wallClock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    HttpReceiver receiver;
    HttpEventSender sender;
    ReceiverDesk desk{receiver, webhooks, log, preferences, wallClock};
    TestBench bench{sender, log, wallClock};
    ChaosRun chaos{bench, sandboxes, wallClock};
    ChaosRun::Order order;
};

} // namespace

/// Our own receiver is held to what the pack asks of others.
class ChaosFlowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ourOwnReceiverPassesEveryCase_data()
    {
        QTest::addColumn<Vendor>("vendor");
        QTest::addColumn<WebhookType>("type");
        QTest::addColumn<SigningScheme>("scheme");
        QTest::newRow("Sinch") << Vendor::Sinch << WebhookType::Both << SigningScheme::SinchHmac;
        QTest::newRow("Sinch Conversational")
            << Vendor::SinchConversational << WebhookType::Both << SigningScheme::SinchHmac;
        QTest::newRow("Infobip texts") << Vendor::Infobip << WebhookType::Inbound << SigningScheme::StandardWebhooks;
        QTest::newRow("Infobip reports") << Vendor::Infobip << WebhookType::Feedback << SigningScheme::JwtPayloadHash;
        QTest::newRow("Custom texts") << Vendor::Custom << WebhookType::Inbound << SigningScheme::StandardWebhooks;
        QTest::newRow("Custom reports") << Vendor::Custom << WebhookType::Feedback << SigningScheme::StandardWebhooks;
        QTest::newRow("not signed") << Vendor::Infobip << WebhookType::Inbound << SigningScheme::None;
    }
    void ourOwnReceiverPassesEveryCase()
    {
        QFETCH(const Vendor, vendor);
        QFETCH(const WebhookType, type);
        QFETCH(const SigningScheme, scheme);
        Site site{webhookOf(vendor, type)};
        const Secret secret{scheme == SigningScheme::StandardWebhooks ? "whsec_" + QByteArray(32, 'k').toBase64()
                                                                      : QByteArray{"luma-callback-secret"}};
        QVERIFY(scheme == SigningScheme::None || site.sign({.scheme = scheme}, secret));
        QVERIFY(site.run());
        const ChaosReport &report = site.chaos.report();
        QCOMPARE(report.results.size(), allChaosCases().size());
        qsizetype sent = 0;
        for (const ChaosResult &result : report.results) {
            const QByteArray what
                = QByteArray{nameIn(chaosCaseNames, result.chaosCase).data()} + ": " + result.finding.reason.toUtf8();
            sent += result.exchanges.size();
            // What was sent has to pass; what can't be sent to this webhook says why.
            if (!result.exchanges.isEmpty())
                QVERIFY2(result.finding.verdict == ChaosVerdict::Passed, what.constData());
            else
                QVERIFY2(result.finding.verdict == ChaosVerdict::CantTell, what.constData());
            QVERIFY(!result.finding.reason.isEmpty());
        }
        QVERIFY(report.count(ChaosVerdict::Passed) >= 11);
        // Each request is in the log twice: as sent and as received.
        QCOMPARE(site.eventStore.stored.size(), 2 * sent);
    }

    void theSignatureCasesRunWithASignerOnly()
    {
        Site site{webhookOf(Vendor::Sinch, WebhookType::Both)};
        site.order.cases = {ChaosCase::WrongSignature, ChaosCase::Batch, ChaosCase::WrongSignature};
        QVERIFY(site.run());
        QCOMPARE(site.chaos.total(), 2);
        const ChaosReport report = site.chaos.report();
        QCOMPARE(report.results.at(0).chaosCase, ChaosCase::Batch);
        QCOMPARE(report.results.at(1).finding.verdict, ChaosVerdict::CantTell);
        QVERIFY(report.results.at(1).exchanges.isEmpty());
    }

    void anEndpointThatWantsSignaturesIsNotJudgedWithoutOne()
    {
        Site site{webhookOf(Vendor::Infobip, WebhookType::Inbound)};
        QVERIFY(site.sign({.scheme = SigningScheme::SinchHmac}, Secret{"luma-callback-secret"}));
        site.order.signer = {};
        QVERIFY(site.run());
        QCOMPARE(site.chaos.report().count(ChaosVerdict::Failed), 0);
        QCOMPARE(site.chaos.report().count(ChaosVerdict::Passed), 0);
    }

    void anEndpointThatIsOutOfOrderFailsEveryCase()
    {
        Site site{webhookOf(Vendor::Infobip, WebhookType::Inbound)};
        ReceiverScript script;
        script.steps.resize(1);
        script.steps.front().status = 500;
        site.desk.setScript(script);
        QVERIFY(site.run());
        for (const ChaosResult &result : site.chaos.report().results) {
            QCOMPARE(result.finding.verdict,
                     result.exchanges.isEmpty() ? ChaosVerdict::CantTell : ChaosVerdict::Failed);
        }
        QVERIFY(site.chaos.report().count(ChaosVerdict::Failed) >= 11);
    }
};

QTEST_GUILESS_MAIN(ChaosFlowTest)
#include "tst_chaos.moc"
