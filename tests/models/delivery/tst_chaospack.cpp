// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/chaosbodies.h"
#include "models/delivery/chaospack.h"
#include "models/json/scanner.h"
#include "models/words/chaoswords.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

SampleEvent textSample()
{
    SampleEvent sample;
    sample.name = u"stop"_s;
    sample.fields = {{Field::InboundMessage, "\"STOP\""},
                     {Field::ProfileNumber, "\"+46701740612\""},
                     {Field::RequestId, "\"fixed\""}};
    return sample;
}

SampleEvent reportSample()
{
    SampleEvent sample;
    sample.name = u"delivered"_s;
    sample.kind = EventKind::Feedback;
    sample.envelope = R"({"ref":"{{client_reference}}","code":"{{failureCode}}","status":"{{feedbackStatus}}"})";
    sample.fields = {{Field::FailureCode, "\"0\""}, {Field::FeedbackStatus, "\"delivered\""}};
    return sample;
}

ChaosSource source(const QList<SampleEvent> &samples = {textSample(), reportSample()})
{
    ChaosSource made;
    made.webhook.name = u"Luma"_s;
    made.webhook.type = WebhookType::Both;
    made.webhook.payload = u"[{\"text\":\"{{inboundMessage}}\",\"from\":\"{{profileNumber}}\",\"id\":\"{{requestId}}\","
                           "\"at\":\"{{originTimestamp}}\",\"to\":\"{{inboundNumber}}\"}]"_s;
    made.samples = samples;
    made.url = u"http://127.0.0.1:9/"_s;
    made.run = u"run1"_s;
    made.now = 1'772'704'800'000;
    return made;
}

ChaosPlan planOf(ChaosCase chaosCase, bool hasSigner = false)
{
    return chaosPlan(chaosCase, source(), hasSigner);
}

QByteArray bodyOf(ChaosCase chaosCase, int request = 0)
{
    return planOf(chaosCase).requests.value(request).request.body;
}

QByteArray headerOf(ChaosCase chaosCase, const char *name)
{
    return headerValue(planOf(chaosCase).requests.value(0).request.headers, name);
}

Exchange answer(int status, const QByteArray &body = {})
{
    Exchange exchange;
    exchange.direction = Direction::Sent;
    exchange.status = status;
    exchange.responseBody = body;
    return exchange;
}

Exchange noAnswer(Failure failure)
{
    Exchange exchange;
    exchange.direction = Direction::Sent;
    exchange.failure = failure;
    return exchange;
}

ChaosFinding judged(ChaosCase chaosCase, QList<Exchange> exchanges, bool hasSigner = false)
{
    const ChaosPlan plan = planOf(chaosCase, hasSigner || needsSignature(chaosCase));
    for (qsizetype place = 0; place < qMin(exchanges.size(), plan.requests.size()); ++place)
        exchanges[place].requestBody = plan.requests.at(place).request.body;
    return judgeChaos(plan, exchanges, hasSigner || needsSignature(chaosCase));
}

} // namespace

Q_DECLARE_METATYPE(Hookbench::Exchange)

class ChaosPackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCaseSaysWhatItDoes()
    {
        QSet<QString> names;
        for (const ChaosCase chaosCase : allChaosCases()) {
            names.insert(Words::name(chaosCase));
            QVERIFY(Words::description(chaosCase).endsWith(u'.'));
            QVERIFY(Words::expectation(chaosCase).contains(u"xx"_s));
            QCOMPARE(valueIn(chaosCaseNames, QString{nameIn(chaosCaseNames, chaosCase)}), chaosCase);
        }
        QCOMPARE(names.size(), 20);
        QCOMPARE(allChaosCases().size(), 20);
    }

    void everyCaseMakesRequestsOrSaysWhyNot()
    {
        for (const bool hasSigner : {true, false}) {
            for (const ChaosCase chaosCase : allChaosCases()) {
                const ChaosPlan plan = planOf(chaosCase, hasSigner);
                QCOMPARE(plan.chaosCase, chaosCase);
                QCOMPARE(plan.requests.isEmpty(), needsSignature(chaosCase) && !hasSigner);
                QCOMPARE(plan.obstacle.isEmpty(), !plan.requests.isEmpty());
                for (const ChaosRequest &request : plan.requests)
                    QCOMPARE(request.request.url, u"http://127.0.0.1:9/"_s);
                QCOMPARE(chaosPlan(chaosCase, source(), hasSigner).requests.size(), plan.requests.size());
            }
        }
    }

    void withoutASampleNothingCanBeMade()
    {
        for (const ChaosCase chaosCase : allChaosCases()) {
            const ChaosPlan plan = chaosPlan(chaosCase, source({}), true);
            QVERIFY(plan.requests.isEmpty());
            QVERIFY(!plan.obstacle.isEmpty());
            QCOMPARE(judgeChaos(plan, {}, true), (ChaosFinding{ChaosVerdict::CantTell, plan.obstacle}));
        }
        QVERIFY(chaosPlan(ChaosCase::Emoji, source({reportSample()}), false).obstacle.contains(u"text"_s));
        QVERIFY(chaosPlan(ChaosCase::Reordered, source({textSample()}), false).obstacle.contains(u"report"_s));
    }

    void bodiesAreAsTheCaseSays()
    {
        QCOMPARE(bodyOf(ChaosCase::Duplicate, 0), bodyOf(ChaosCase::Duplicate, 1));
        QVERIFY(!bodyOf(ChaosCase::Duplicate).contains("fixed"));
        QVERIFY(bodyOf(ChaosCase::Reordered, 0).contains("delivered"));
        QVERIFY(bodyOf(ChaosCase::Reordered, 1).contains("sent"));
        QVERIFY(bodyOf(ChaosCase::NewStatus, 0).contains("sent"));
        QCOMPARE(bodyOf(ChaosCase::NewStatus, 0).replace("sent", "delivered"), bodyOf(ChaosCase::NewStatus, 1));
        QVERIFY(bodyOf(ChaosCase::DecomposedText, 0).contains("\xc3\xb6"));
        QVERIFY(bodyOf(ChaosCase::DecomposedText, 1).contains("o\xcc\x88"));
        QVERIFY(bodyOf(ChaosCase::Emoji).contains("\xf0\x9f\x87\xb8\xf0\x9f\x87\xaa"));
        const Json::Document longText = Json::Document::parse(bodyOf(ChaosCase::LongText));
        QCOMPARE(longText.string(longText.node(longText.find(u"/0/text"_s))).size(), 1600);
        QCOMPARE(bodyOf(ChaosCase::EmptyBody), "");
        QVERIFY(!Json::Document::parse(bodyOf(ChaosCase::BrokenJson)).isValid());
        QCOMPARE(headerOf(ChaosCase::FormData, "content-type"), "application/x-www-form-urlencoded");
        QVERIFY(bodyOf(ChaosCase::FormData).contains("profileNumber=%2B46701740612"));
        QVERIFY(Json::Document::parse(bodyOf(ChaosCase::WrongContentType)).isValid());
        QCOMPARE(headerOf(ChaosCase::WrongContentType, "content-type"), "application/xml");
        QCOMPARE(headerOf(ChaosCase::GzipBody, "content-encoding"), "gzip");
        const Json::Document doubled = Json::Document::parse(bodyOf(ChaosCase::DuplicateKeys));
        QVERIFY(doubled.isValid());
        QCOMPARE(doubled.diagnostics().value(0).rule, Rule::JsonDuplicateKey);
        QVERIFY(bodyOf(ChaosCase::LoneSurrogate).contains("\"\\ud83d\""));
        QVERIFY(bodyOf(ChaosCase::ByteOrderMark).startsWith("\xef\xbb\xbf["));
        QVERIFY(bodyOf(ChaosCase::NumberWithoutPlus).contains("\"46701740612\""));
        QCOMPARE(Json::Document::parse(bodyOf(ChaosCase::Batch)).node(0).size, 20);
    }

    void theRunsOwnNumberIsUsedAndLosesItsPlus()
    {
        ChaosSource other = source();
        other.profileNumber = u"+33639980011"_s;
        QVERIFY(chaosPlan(ChaosCase::Duplicate, other, false).requests.front().request.body.contains("+33639980011"));
        const QByteArray bare = chaosPlan(ChaosCase::NumberWithoutPlus, other, false).requests.front().request.body;
        QVERIFY(bare.contains("\"33639980011\""));
    }

    void runsAndCasesHaveIdsOfTheirOwn()
    {
        ChaosSource other = source();
        other.run = u"run2"_s;
        QVERIFY(chaosPlan(ChaosCase::Duplicate, other, false).requests.front().request.body
                != bodyOf(ChaosCase::Duplicate));
        QVERIFY(bodyOf(ChaosCase::Duplicate) != bodyOf(ChaosCase::WrongContentType));
    }

    void aWebhookWithoutAListTakesNoBatch()
    {
        ChaosSource flat = source();
        flat.webhook.payload = flat.webhook.payload.mid(1).chopped(1);
        QVERIFY(!chaosPlan(ChaosCase::Batch, flat, false).obstacle.isEmpty());
        QVERIFY(
            chaosPlan(ChaosCase::DuplicateKeys, flat, false).requests.front().request.body.contains("first of two"));
    }

    void whatIsPackedIsUnpackedByOthers()
    {
        const QString gzip = QStandardPaths::findExecutable(u"gzip"_s);
        if (gzip.isEmpty())
            QSKIP("gzip is not installed");
        for (const QByteArray &content : {QByteArray{}, QByteArray{"{\"a\":1}"}, QByteArray(100'000, 'x')}) {
            QProcess process;
            process.start(gzip, {u"-dc"_s});
            process.write(ChaosBodies::gzipped(content));
            process.closeWriteChannel();
            QVERIFY(process.waitForFinished(20'000));
            QCOMPARE(process.exitCode(), 0);
            QCOMPARE(process.readAllStandardOutput(), content);
        }
    }

    void oddBodiesAreChangedToo()
    {
        const SmsWebhook webhook = source().webhook;
        QVERIFY(!Json::Document::parse(ChaosBodies::cutOff("1")).isValid());
        QVERIFY(!Json::Document::parse(ChaosBodies::cutOff("{}")).isValid());
        QVERIFY(!Json::Document::parse(ChaosBodies::cutOff({})).isValid());
        QVERIFY(ChaosBodies::withDuplicateKey(webhook, "[]").isEmpty());
        QVERIFY(ChaosBodies::withDuplicateKey(webhook, "no JSON").isEmpty());
        QCOMPARE(ChaosBodies::withDuplicateKey(webhook, "{\"x\":1}"), "{\"x\":\"first of two\",\"x\":1}");
        QVERIFY(!ChaosBodies::asForm(webhook, "no JSON").isEmpty());
        QCOMPARE(ChaosBodies::longText(1600).size(), 1600);
    }

    void signaturesAreAsTheCaseSays()
    {
        const SigningSettings settings{.scheme = SigningScheme::SinchHmac};
        const Secret secret{"luma-callback-secret"};
        const Result<Signer> signer = makeSigner(settings, secret);
        QVERIFY(signer);
        const qint64 now = source().now;
        const auto verdict = [&](ChaosCase chaosCase) {
            const ChaosPlan plan = planOf(chaosCase, true);
            OutboundRequest sent;
            ReplayMemory memory;
            SignatureFinding finding;
            for (const ChaosRequest &request : plan.requests) {
                sent = chaosRequest(request, *signer, now, sent);
                finding = verifyRequest(sent.headers, sent.body, settings, secret, now, &memory);
            }
            return finding.verdict;
        };
        QCOMPARE(verdict(ChaosCase::Duplicate), SignatureVerdict::Valid);
        QCOMPARE(verdict(ChaosCase::GzipBody), SignatureVerdict::Valid);
        QCOMPARE(verdict(ChaosCase::MissingSignature), SignatureVerdict::Missing);
        QCOMPARE(verdict(ChaosCase::WrongSignature), SignatureVerdict::Wrong);
        QCOMPARE(verdict(ChaosCase::StaleSignature), SignatureVerdict::Stale);
        QCOMPARE(verdict(ChaosCase::RepeatedSignature), SignatureVerdict::Replayed);
        const ChaosRequest sound = planOf(ChaosCase::Emoji).requests.front();
        QCOMPARE(chaosRequest(sound, {}, now, {}), sound.request);
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<ChaosCase>("chaosCase");
        QTest::addColumn<QList<Exchange>>("answers");
        QTest::addColumn<ChaosVerdict>("verdict");
        using List = QList<Exchange>;
        const Exchange ok = answer(200);
        const Exchange first = answer(200, R"({"decisions":[{"message":"x","duplicate":false}]})");
        const Exchange second = answer(200, R"({"decisions":[{"message":"x","duplicate":true}]})");
        const auto row = [](const char *name, ChaosCase chaosCase, const List &answers, ChaosVerdict verdict) {
            QTest::newRow(name) << chaosCase << answers << verdict;
        };
        row("duplicate marked", ChaosCase::Duplicate, {first, second}, ChaosVerdict::Passed);
        row("duplicate processed", ChaosCase::Duplicate, {first, first}, ChaosVerdict::Failed);
        row("duplicate silent", ChaosCase::Duplicate, {ok, ok}, ChaosVerdict::CantTell);
        row("duplicate refused", ChaosCase::Duplicate, {ok, answer(409)}, ChaosVerdict::Failed);
        row("duplicate known", ChaosCase::Duplicate, {second, second}, ChaosVerdict::CantTell);
        row("duplicate odd answer", ChaosCase::Duplicate, {ok, answer(200, R"({"decisions":[1,"x"]})")},
            ChaosVerdict::CantTell);
        row("duplicate odd mark", ChaosCase::Duplicate, {first, answer(200, R"({"decisions":[{"duplicate":"yes"}]})")},
            ChaosVerdict::CantTell);
        row("status dropped", ChaosCase::NewStatus,
            {answer(200, R"({"events":[{"duplicate":false}]})"), answer(200, R"({"events":[{"duplicate":true}]})")},
            ChaosVerdict::Failed);
        row("status silent", ChaosCase::NewStatus, {ok, ok}, ChaosVerdict::Passed);
        row("order refused", ChaosCase::Reordered, {ok, answer(422)}, ChaosVerdict::Failed);
        row("decided the same", ChaosCase::DecomposedText,
            {answer(200, R"({"decisions":[{"match":"exact","keyword":"A"}]})"),
             answer(200, R"({"decisions":[{"match":"exact","keyword":"A"}]})")},
            ChaosVerdict::Passed);
        row("decided otherwise", ChaosCase::DecomposedText,
            {answer(200, R"({"decisions":[{"match":"exact","keyword":"A"}]})"),
             answer(200, R"({"decisions":[{"match":"none","keyword":null}]})")},
            ChaosVerdict::Failed);
        row("decided silently", ChaosCase::DecomposedText, {ok, ok}, ChaosVerdict::CantTell);
        row("emoji lost", ChaosCase::Emoji, {answer(200, R"({"decisions":[{"message":"??"}]})")}, ChaosVerdict::Failed);
        row("emoji silent", ChaosCase::Emoji, {answer(204)}, ChaosVerdict::CantTell);
        row("batch short", ChaosCase::Batch, {first}, ChaosVerdict::Failed);
        row("batch silent", ChaosCase::Batch, {answer(200, "ok")}, ChaosVerdict::CantTell);
        row("empty confirmed", ChaosCase::EmptyBody, {ok}, ChaosVerdict::Failed);
        row("empty refused", ChaosCase::EmptyBody, {answer(422)}, ChaosVerdict::Passed);
        row("form confirmed", ChaosCase::FormData, {ok}, ChaosVerdict::CantTell);
        row("gzip not unpacked", ChaosCase::GzipBody, {answer(415)}, ChaosVerdict::Passed);
        row("gzip taken for broken", ChaosCase::GzipBody, {answer(400)}, ChaosVerdict::Failed);
        row("mark refused", ChaosCase::ByteOrderMark, {answer(400)}, ChaosVerdict::Passed);
        row("broke down", ChaosCase::LoneSurrogate, {answer(500)}, ChaosVerdict::Failed);
        row("dropped", ChaosCase::LoneSurrogate, {noAnswer(Failure::ConnectionLost)}, ChaosVerdict::Failed);
        row("hung", ChaosCase::BrokenJson, {noAnswer(Failure::TimedOut)}, ChaosVerdict::Failed);
        row("nobody there", ChaosCase::BrokenJson, {noAnswer(Failure::ConnectionRefused)}, ChaosVerdict::CantTell);
        row("cancelled", ChaosCase::Duplicate, {noAnswer(Failure::Cancelled)}, ChaosVerdict::CantTell);
        row("one of two", ChaosCase::Duplicate, {ok}, ChaosVerdict::CantTell);
        row("none", ChaosCase::Emoji, {}, ChaosVerdict::CantTell);
        row("other path", ChaosCase::BrokenJson, {answer(404)}, ChaosVerdict::CantTell);
        row("throttled", ChaosCase::BrokenJson, {answer(429)}, ChaosVerdict::CantTell);
        row("redirected", ChaosCase::Emoji, {answer(302)}, ChaosVerdict::CantTell);
        row("wants a signature", ChaosCase::EmptyBody, {answer(401)}, ChaosVerdict::CantTell);
        row("unsigned refused", ChaosCase::MissingSignature, {answer(401)}, ChaosVerdict::Passed);
        row("wrong confirmed", ChaosCase::WrongSignature, {ok}, ChaosVerdict::Failed);
        row("old confirmed", ChaosCase::StaleSignature, {ok}, ChaosVerdict::Failed);
        row("recording refused", ChaosCase::RepeatedSignature, {ok, answer(401)}, ChaosVerdict::Passed);
        row("recording marked", ChaosCase::RepeatedSignature, {first, second}, ChaosVerdict::Passed);
        row("recording confirmed", ChaosCase::RepeatedSignature, {ok, ok}, ChaosVerdict::CantTell);
        row("both refused", ChaosCase::RepeatedSignature, {answer(401), answer(401)}, ChaosVerdict::CantTell);
    }
    void answersAreJudged()
    {
        QFETCH(const ChaosCase, chaosCase);
        QFETCH(const QList<Exchange>, answers);
        QFETCH(const ChaosVerdict, verdict);
        const ChaosFinding finding = judged(chaosCase, answers);
        QVERIFY2(finding.verdict == verdict, qPrintable(finding.reason));
        QVERIFY(finding.reason.endsWith(u'.'));
    }

    void aTextThatComesBackWholePasses()
    {
        const QByteArray whole = "{\"decisions\":[{\"message\":\"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80"
                                 "\x8d\xf0\x9f\x91\xa7 \xf0\x9f\x87\xb8\xf0\x9f\x87\xaa \xf0\x9f\x8c\xbb Luma\"}]}";
        QCOMPARE(judged(ChaosCase::Emoji, {answer(200, whole)}).verdict, ChaosVerdict::Passed);
    }

    void aRefusedSignatureOfTheRunIsToldFromARefusedBody()
    {
        const ChaosFinding finding = judged(ChaosCase::Emoji, {answer(403)}, true);
        QCOMPARE(finding.verdict, ChaosVerdict::CantTell);
        QVERIFY(finding.reason.contains(u"signature"_s));
    }
};

QTEST_GUILESS_MAIN(ChaosPackTest)
#include "tst_chaospack.moc"
