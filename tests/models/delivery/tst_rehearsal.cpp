// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/rehearsal.h"
#include "models/words/rehearsalwords.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

RetryProfile builtIn(const QString &name)
{
    QFile file{QLatin1StringView(HOOKBENCH_SOURCE_DIR "/resources/retry/") + name + ".json"_L1};
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<RetryProfile> profile = readRetryProfile(file.readAll());
    return profile ? *profile : RetryProfile{};
}

ReceiverScript scripted(const QByteArray &steps)
{
    const ScriptDocument document = readReceiverScript("{\"steps\":[" + steps + "]}");
    return document.script.value_or(ReceiverScript{});
}

ReceiverScript always(int status)
{
    return scripted(R"({"status":)" + QByteArray::number(status) + '}');
}

QList<double> begins(const Rehearsal &rehearsal)
{
    QList<double> seconds;
    for (const RehearsedAttempt &attempt : rehearsal.attempts)
        seconds.append(double(attempt.at) / 1000.0);
    return seconds;
}

QList<int> statuses(const Rehearsal &rehearsal)
{
    QList<int> found;
    for (const RehearsedAttempt &attempt : rehearsal.attempts)
        found.append(attempt.status);
    return found;
}

const QStringList &profileNames()
{
    static const QStringList names{u"none"_s,   u"braze"_s,   u"sinch"_s,
                                   u"vonage"_s, u"46elks"_s,  u"8x8"_s,
                                   u"bird"_s,   u"infobip"_s, u"standard-webhooks"_s,
                                   u"dialpad"_s};
    return names;
}

} // namespace

class RehearsalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void attemptsComeWhenTheProviderDocumentsThem_data();
    void attemptsComeWhenTheProviderDocumentsThem();
    void aWaitBeginsWhenTheAnswerIsThere();
    void theContractsScriptAgainstStandardWebhooks();
    void retryAfterIsHonouredOnlyByThoseWhoSaySo();
    void lateDroppedAndHalfAnswersMakeDuplicates();
    void anEndpointThatFailsHasNotTakenTheEventIn();
    void aStatusTheSenderDoesNotLikeMakesDuplicatesToo();
    void whatIsNotTriedAgainEndsAtOnce();
    void goneDisablesTheEndpointForAllEvents();
    void noAttemptBeginsAfterTheTimeIsOver();
    void brazeHaltsAfterMoreThanThreeThousandFailuresAMinute();
    void exactlyThreeThousandFailuresDoNotHaltBraze();
    void failuresThatAreSpreadOutDoNotHaltBraze();
    void brazeDoesNotHaltForFailuresItDoesNotCount();
    void aSimulatedAnswerUsesUpARetryAndAsksNobody();
    void manyEventsMeetTheScriptEachOrTogether();
    void aSeedDrawsWaitsWithinTheSpread();
    void theTimeOutOfThePersonComesFirst();
    void anEmptyScriptAnswersWell();
    void randomScriptsEndAndTimeNeverGoesBack();
    void wordsAreThereForEverything();
};

void RehearsalTest::attemptsComeWhenTheProviderDocumentsThem_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<double>>("at");
    QTest::newRow("none") << u"none"_s << QList<double>{0};
    QTest::newRow("8x8") << u"8x8"_s << QList<double>{0, 1, 11, 41, 131};
    QTest::newRow("braze") << u"braze"_s << QList<double>{0, 60, 180, 420, 900, 1800};
    QTest::newRow("sinch") << u"sinch"_s << QList<double>{0,    5,    15,   35,    75,    155,   315,   635,
                                                          1275, 2555, 5115, 10235, 20475, 40955, 81915, 163835};
    QTest::newRow("standard-webhooks") << u"standard-webhooks"_s
                                       << QList<double>{0,     5,     305,    2105,   9305,
                                                        27305, 63305, 113705, 185705, 272105}; // 75:35:05
    QTest::newRow("infobip") << u"infobip"_s << QList<double>{0, 120, 420, 1020, 2040, 3600};
    QTest::newRow("dialpad") << u"dialpad"_s << QList<double>{0, 30, 90, 210, 450, 930, 1890, 3810, 7410, 11010, 14610};
}

void RehearsalTest::attemptsComeWhenTheProviderDocumentsThem()
{
    QFETCH(QString, name);
    QFETCH(QList<double>, at);
    const Rehearsal rehearsal = rehearse(builtIn(name), always(503));
    QCOMPARE(begins(rehearsal), at);
    QCOMPARE(rehearsal.events.size(), 1);
    QVERIFY(!rehearsal.events.front().isDelivered());
    QCOMPARE(rehearsal.events.front().attempts, at.size());
    QCOMPARE(double(summaryOf(rehearsal).gaveUpAfter), at.back() * 1000.0);
    for (qsizetype index = 1; index < at.size(); ++index)
        QCOMPARE(double(rehearsal.attempts.at(index).waited), (at.at(index) - at.at(index - 1)) * 1000.0);
}

void RehearsalTest::aWaitBeginsWhenTheAnswerIsThere()
{
    const Rehearsal rehearsal
        = rehearse(builtIn(u"8x8"_s), scripted(R"({"status":500,"delay":7},{})"), {.answerTime = 0.25});
    QCOMPARE(begins(rehearsal), (QList<double>{0, 8.25}));
    QCOMPARE(rehearsal.attempts.front().took, 7250);
    QCOMPARE(rehearsal.attempts.back().waited, 1000);
    QCOMPARE(rehearsal.events.front().endedAt, 8500);
}

void RehearsalTest::theContractsScriptAgainstStandardWebhooks()
{
    const Rehearsal rehearsal = rehearse(
        builtIn(u"standard-webhooks"_s),
        scripted(
            R"({"status":503},{"status":429,"retryAfter":30},{"delay":91},{"drop":true},{"status":200,"body":"ok"})"));
    // 0, +5, +300 (Retry-After asks for less), 15 s of time-out, +1800, +7200
    QCOMPARE(begins(rehearsal), (QList<double>{0, 5, 305, 2120, 9320}));
    QCOMPARE(statuses(rehearsal), (QList<int>{503, 429, 0, 0, 200}));
    QCOMPARE(rehearsal.attempts.at(2).answer, RehearsalAnswer::Late);
    QCOMPARE(rehearsal.attempts.at(2).took, 15000);
    QVERIFY(rehearsal.attempts.at(2).takenIn);
    QVERIFY(!rehearsal.attempts.at(2).duplicate);
    QVERIFY(rehearsal.attempts.at(3).duplicate);
    QVERIFY(rehearsal.attempts.at(4).duplicate);
    QVERIFY(rehearsal.events.front().isDelivered());
    QCOMPARE(rehearsal.events.front().duplicates, 2);
}

void RehearsalTest::retryAfterIsHonouredOnlyByThoseWhoSaySo()
{
    const ReceiverScript script = scripted(R"({"status":503,"retryAfter":3600},{})");
    const Rehearsal standard = rehearse(builtIn(u"standard-webhooks"_s), script);
    QCOMPARE(begins(standard), (QList<double>{0, 3600}));
    QCOMPARE(standard.attempts.front().next, RehearsalStep::WaitsByRetryAfter);
    QCOMPARE(begins(rehearse(builtIn(u"sinch"_s), script)), (QList<double>{0, 5}));
}

void RehearsalTest::lateDroppedAndHalfAnswersMakeDuplicates()
{
    for (const char *step : {R"({"delay":91})", R"({"drop":true})", R"({"partial":true})",
                             R"({"status":202,"partial":true,"body":"accepted"})"}) {
        const Rehearsal rehearsal = rehearse(builtIn(u"braze"_s), scripted(QByteArray{step} + ",{}"));
        QCOMPARE(rehearsal.attempts.size(), 2);
        QVERIFY2(rehearsal.attempts.front().takenIn, step);
        QVERIFY2(rehearsal.attempts.back().duplicate, step);
        QCOMPARE(rehearsal.events.front().duplicates, 1);
    }
    // Braze waits 90 seconds.
    QCOMPARE(rehearse(builtIn(u"braze"_s), scripted(R"({"delay":90})")).attempts.size(), 1);
}

void RehearsalTest::anEndpointThatFailsHasNotTakenTheEventIn()
{
    const Rehearsal rehearsal
        = rehearse(builtIn(u"braze"_s), scripted(R"({"status":503,"drop":true},{"status":500},{})"));
    QCOMPARE(rehearsal.attempts.size(), 3);
    QVERIFY(!rehearsal.attempts.at(0).takenIn);
    QVERIFY(!rehearsal.attempts.at(1).takenIn);
    QVERIFY(rehearsal.attempts.at(2).takenIn);
    QCOMPARE(summaryOf(rehearsal).duplicates, 0);
}

void RehearsalTest::aStatusTheSenderDoesNotLikeMakesDuplicatesToo()
{
    const Rehearsal rehearsal = rehearse(builtIn(u"vonage"_s), scripted(R"({"status":201},{"status":204})"));
    QCOMPARE(statuses(rehearsal), (QList<int>{201, 204}));
    QCOMPARE(rehearsal.events.front().duplicates, 1);
    const Rehearsal never = rehearse(builtIn(u"vonage"_s), always(202));
    QVERIFY(!never.events.front().isDelivered());
    QCOMPARE(summaryOf(never).givenUpButTakenIn, 1);
}

void RehearsalTest::whatIsNotTriedAgainEndsAtOnce()
{
    const Rehearsal rehearsal = rehearse(builtIn(u"sinch"_s), always(400));
    QCOMPARE(rehearsal.attempts.size(), 1);
    QCOMPARE(rehearsal.attempts.front().next, RehearsalStep::NotTriedAgain);
    QCOMPARE(rehearse(builtIn(u"none"_s), scripted(R"({"drop":true})")).events.front().end,
             RehearsalStep::NotTriedAgain);
    QCOMPARE(rehearse(builtIn(u"8x8"_s), always(500)).events.front().end, RehearsalStep::NoRetriesLeft);
}

void RehearsalTest::goneDisablesTheEndpointForAllEvents()
{
    const Rehearsal rehearsal
        = rehearse(builtIn(u"standard-webhooks"_s), scripted(R"({"status":503},{"status":503},{"status":410})"),
                   {.events = 4, .rate = 0.5, .reading = ScriptReading::PerEndpoint});
    // Two events fail, the third meets 410, the fourth is never sent, and the first two are not tried again after it.
    QCOMPARE(statuses(rehearsal), (QList<int>{503, 503, 410}));
    QCOMPARE(rehearsal.events.at(2).end, RehearsalStep::EndpointDisabled);
    QCOMPARE(rehearsal.events.at(0).end, RehearsalStep::EndpointDisabled);
    QCOMPARE(rehearsal.events.at(0).endedAt, 4000);
    QCOMPARE(rehearsal.events.at(3).attempts, 0);
    QCOMPARE(rehearsal.events.at(3).endedAt, 6000);
}

void RehearsalTest::noAttemptBeginsAfterTheTimeIsOver()
{
    const RetryProfile vonage = builtIn(u"vonage"_s);
    const Rehearsal quick = rehearse(vonage, always(500));
    QCOMPARE(quick.attempts.back().at, 86'400'000);
    QCOMPARE(quick.events.front().end, RehearsalStep::NoRetriesLeft);
    const Rehearsal slow = rehearse(vonage, scripted(R"({"delay":1000})"));
    QCOMPARE(slow.events.front().end, RehearsalStep::TimeOver);
    QVERIFY(slow.attempts.back().at <= 86'400'000);
    QCOMPARE(slow.attempts.size(), quick.attempts.size() - 1);
}

void RehearsalTest::brazeHaltsAfterMoreThanThreeThousandFailuresAMinute()
{
    const Rehearsal rehearsal
        = rehearse(builtIn(u"braze"_s), scripted(R"({"status":503},{})"), {.events = 5000, .rate = 100});
    // The 3,001st failure comes after 30 seconds; until 90 seconds nobody is asked.
    QVERIFY(!rehearsal.halts.isEmpty());
    QCOMPARE(rehearsal.halts.front(), (RehearsedHalt{30'000, 90'000}));
    int simulated = 0;
    for (const RehearsedAttempt &attempt : rehearsal.attempts) {
        const bool halted = attempt.at > 30'000 && attempt.at < 90'000;
        if (halted && attempt.answer == RehearsalAnswer::Simulated) {
            QCOMPARE(attempt.status, 598);
            QVERIFY(!attempt.takenIn);
            ++simulated;
        }
        QVERIFY(!halted || attempt.answer == RehearsalAnswer::Simulated);
    }
    // 1,999 first attempts after it, and the second ones that fall due from the 60th second.
    QVERIFY(simulated > 1999);
    QCOMPARE(summaryOf(rehearsal).delivered, 5000);
    QCOMPARE(summaryOf(rehearsal).duplicates, 0);
}

void RehearsalTest::exactlyThreeThousandFailuresDoNotHaltBraze()
{
    const ReceiverScript script = scripted(R"({"status":503},{})");
    QVERIFY(rehearse(builtIn(u"braze"_s), script, {.events = 3000}).halts.isEmpty());
    QCOMPARE(rehearse(builtIn(u"braze"_s), script, {.events = 3001}).halts.size(), 1);
}

void RehearsalTest::failuresThatAreSpreadOutDoNotHaltBraze()
{
    const ReceiverScript script = scripted(R"({"status":503},{})");
    QVERIFY(rehearse(builtIn(u"braze"_s), script, {.events = 6000, .rate = 50}).halts.isEmpty());
}

void RehearsalTest::brazeDoesNotHaltForFailuresItDoesNotCount()
{
    for (const char *step : {R"({"status":500})", R"({"status":404})", R"({"drop":true})", R"({"delay":100})"})
        QVERIFY2(rehearse(builtIn(u"braze"_s), scripted(step), {.events = 4000}).halts.isEmpty(), step);
    // Others never halt.
    QVERIFY(rehearse(builtIn(u"sinch"_s), always(503), {.events = 4000}).halts.isEmpty());
}

void RehearsalTest::aSimulatedAnswerUsesUpARetryAndAsksNobody()
{
    RetryProfile profile = builtIn(u"8x8"_s);
    profile.halt = RetryHalt{1, 60, 1000, 598, {{503, 503}}};
    const Rehearsal rehearsal = rehearse(profile, scripted(R"({"status":503},{"status":503},{})"), {.events = 1});
    // The second failure halts it for longer than the retries last.
    QCOMPARE(statuses(rehearsal), (QList<int>{503, 503, 598, 598, 598}));
    QCOMPARE(rehearsal.events.front().end, RehearsalStep::NoRetriesLeft);
    QVERIFY(!rehearsal.events.front().takenIn);
    QCOMPARE(summaryOf(rehearsal).simulated, 3);
}

void RehearsalTest::manyEventsMeetTheScriptEachOrTogether()
{
    const ReceiverScript script = scripted(R"({"status":503},{"status":503},{})");
    const RehearsalSummary each = summaryOf(rehearse(builtIn(u"8x8"_s), script, {.events = 10}));
    QCOMPARE(each.attempts, 30);
    const RehearsalSummary together
        = summaryOf(rehearse(builtIn(u"8x8"_s), script, {.events = 10, .reading = ScriptReading::PerEndpoint}));
    QCOMPARE(together.attempts, 12);
    QCOMPARE(together.delivered, 10);
}

void RehearsalTest::aSeedDrawsWaitsWithinTheSpread()
{
    const RetryProfile profile = builtIn(u"standard-webhooks"_s);
    const Rehearsal first = rehearse(profile, always(500), {.seed = 7});
    QCOMPARE(first, rehearse(profile, always(500), {.seed = 7}));
    QVERIFY(first != rehearse(profile, always(500), {.seed = 8}));
    for (qsizetype index = 1; index < first.attempts.size(); ++index) {
        const double waited = double(first.attempts.at(index).waited) / 1000.0;
        QVERIFY(waited >= profile.waits.at(index - 1));
        QVERIFY(waited <= 1.1 * profile.waits.at(index - 1) + 0.001);
    }
}

void RehearsalTest::theTimeOutOfThePersonComesFirst()
{
    QCOMPARE(rehearsedTimeOut(builtIn(u"sinch"_s), {}), 90.0);
    QCOMPARE(rehearsedTimeOut(builtIn(u"standard-webhooks"_s), {}), 15.0);
    QCOMPARE(rehearsedTimeOut(builtIn(u"standard-webhooks"_s), {.timeOut = 3}), 3.0);
}

void RehearsalTest::anEmptyScriptAnswersWell()
{
    for (const QString &name : profileNames()) {
        const Rehearsal rehearsal = rehearse(builtIn(name), {}, {.events = 3});
        QCOMPARE(summaryOf(rehearsal).delivered, 3);
        QCOMPARE(rehearsal.attempts.size(), 3);
        QCOMPARE(summaryOf(rehearsal).gaveUpAfter, 0);
    }
}

void RehearsalTest::randomScriptsEndAndTimeNeverGoesBack()
{
    std::mt19937 random{20260305};
    const auto draw = [&random](int most) { return int(random() % quint32(most)); };
    for (int round = 0; round < 400; ++round) {
        ReceiverScript script;
        for (int step = draw(7); step > 0; --step) {
            ScriptStep made;
            if (draw(3) > 0)
                made.status = 200 + draw(400);
            made.delay = draw(3) == 0 ? draw(200) : 0;
            if (draw(4) == 0)
                made.retryAfter = draw(100'000);
            made.drop = draw(6) == 0;
            made.partial = draw(6) == 0;
            script.steps.append(made);
        }
        RehearsalOptions options{.events = 1 + draw(5), .rate = draw(2) * 0.5, .answerTime = draw(3) * 0.1};
        if (draw(2) == 0)
            options.seed = quint32(draw(1000));
        options.reading = draw(2) == 0 ? ScriptReading::PerEvent : ScriptReading::PerEndpoint;
        const RetryProfile profile = builtIn(profileNames().at(draw(10)));
        const Rehearsal rehearsal = rehearse(profile, script, options);

        QCOMPARE(rehearsal.events.size(), options.events);
        QVERIFY(rehearsal.attempts.size() <= options.events * (profile.waits.size() + 1));
        qint64 now = 0;
        QList<RehearsedAttempt> last(options.events);
        QList<int> takenIn(options.events);
        for (const RehearsedAttempt &attempt : rehearsal.attempts) {
            QVERIFY(attempt.at >= now);
            now = attempt.at;
            QVERIFY(attempt.took >= 0 && attempt.wait >= 0);
            RehearsedAttempt &before = last[attempt.event];
            if (attempt.number > 1) {
                QCOMPARE(attempt.number, before.number + 1);
                QCOMPARE(attempt.at, before.at + before.took + attempt.waited);
                QCOMPARE(attempt.waited, before.wait);
            }
            if (profile.giveUpAfter)
                QVERIFY(double(attempt.at - rehearsal.events.at(attempt.event).beganAt)
                        <= *profile.giveUpAfter * 1000.0);
            before = attempt;
            QCOMPARE(attempt.duplicate, attempt.takenIn && takenIn.at(attempt.event) > 0);
            takenIn[attempt.event] += attempt.takenIn ? 1 : 0;
            QVERIFY(!Words::answer(attempt).isEmpty());
            QVERIFY(!Words::note(attempt).isEmpty());
        }
        for (int event = 0; event < options.events; ++event) {
            const RehearsedEvent &played = rehearsal.events.at(event);
            QVERIFY(played.endedAt >= played.beganAt);
            QCOMPARE(played.attempts, last.at(event).at == 0 && played.attempts == 0 ? 0 : last.at(event).number);
            QCOMPARE(played.duplicates, std::max(0, takenIn.at(event) - 1));
            QCOMPARE(played.takenIn, takenIn.at(event) > 0);
            if (played.isDelivered())
                QVERIFY(contains(profile.successes, last.at(event).status));
        }
    }
}

void RehearsalTest::wordsAreThereForEverything()
{
    QCOMPARE(Words::duration(0), u"0 s"_s);
    QCOMPARE(Words::duration(250), u"0.25 s"_s);
    QCOMPARE(Words::duration(59'999), u"59.999 s"_s);
    QCOMPARE(Words::duration(60'000), u"1 min"_s);
    QCOMPARE(Words::duration(305'000), u"5 min 5 s"_s);
    QCOMPARE(Words::duration(3'600'000), u"1 h"_s);
    QCOMPARE(Words::duration(81'920'000), u"22 h 45 min"_s);
    QCOMPARE(Words::duration(272'105'000), u"75 h 35 min"_s);
    for (const auto &[fact, name] : retryFactNames)
        QVERIFY(!Words::name(fact).isEmpty());
    const Rehearsal rehearsal = rehearse(builtIn(u"braze"_s), always(503));
    QVERIFY(Words::note(rehearsal.attempts.front()).contains(u"1 min"_s));
    QVERIFY(Words::answer(rehearsal.attempts.front()).contains(u"503 Service Unavailable"_s));
    QVERIFY(Words::summary(rehearsal.events.front()).contains(u"30 min"_s));
    QVERIFY(!Words::summary(summaryOf(rehearsal)).isEmpty());
}

QTEST_GUILESS_MAIN(RehearsalTest)
#include "tst_rehearsal.moc"
