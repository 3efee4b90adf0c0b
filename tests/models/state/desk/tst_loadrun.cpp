// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/expectationtext.h"
#include "models/state/loadrun.h"
#include "models/state/loadsources.h"
#include "tests/models/state/desk/fakes.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

LoadRun::Source textSource(const QString &title, int weight)
{
    ComposedRequest request;
    request.target = {.kind = TargetKind::Url, .url = u"http://127.0.0.1:1/"_s + title};
    request.body = {.source = BodySource::Text, .text = u"{\"id\":\"{{event.messageId}}\"}"_s};
    return {.title = title, .weight = weight, .webhook = {}, .request = request, .context = {}};
}

struct Yard : House
{
    Yard()
    {
        sender.answer = [this](const OutboundRequest &request) {
            Exchange exchange;
            exchange.status = request.url.endsWith(u"/b"_s) ? 503 : 200;
            exchange.phases.total = 1000 * qint64(sender.sent.size() % 10 + 1);
            return exchange;
        };
        order.sources = {textSource(u"a"_s, 3), textSource(u"b"_s, 1)};
        order.count = 400;
        order.retry.successes = {{200, 299}};
    }

    FakeSender sender;
    TestBench bench{sender, log, clock};
    LoadRun run{bench, sandboxes, clock};
    LoadRun::Order order;
};

} // namespace

class LoadRunTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachPartComesAsOftenAsItWeighs()
    {
        Yard yard;
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QVERIFY(yard.run.start(yard.order));
        QVERIFY(yard.run.isRunning());
        QVERIFY(finished.wait());
        QCOMPARE(yard.run.state(), LoadRun::State::Idle);
        const LoadReport report = yard.run.report();
        QCOMPARE(report.parts.size(), 2);
        QCOMPARE(report.parts[0].sent, 300);
        QCOMPARE(report.parts[0].ok, 300);
        QCOMPARE(report.parts[1].sent, 100);
        QCOMPARE(report.parts[1].failed, 100);
        QCOMPARE(report.parts[1].url, u"http://127.0.0.1:1/b"_s);
        QCOMPARE(report.sent, 400);
        QCOMPARE(report.ok, 300);
        QCOMPARE(report.failed, 100);
        QCOMPARE(report.statuses, (QList<LoadStatus>{{200, Failure::None, 300}, {503, Failure::None, 100}}));
        QCOMPARE(report.latency.max, 10.0);
        QVERIFY(report.latency.p50 > 0 && report.latency.p50 <= report.latency.p90);
        QVERIFY(!report.isGood());
        QCOMPARE(yard.eventStore.stored.size(), 400);
        QSet<QByteArray> bodies;
        for (const OutboundRequest &request : std::as_const(yard.sender.sent))
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), 400);
        QCOMPARE(yard.run.lastRefusals().size(), LoadRun::mostRefusals);
        QCOMPARE(yard.run.progress().share, 1.0);
    }

    void whatAnswersShallHaveDecidesWhereSomethingIsExpected()
    {
        Yard yard;
        yard.order.sources[1].request.expectations = {*readExpectation(u"status 503"_s)};
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QVERIFY(yard.run.start(yard.order));
        QVERIFY(finished.wait());
        QCOMPARE(yard.run.report().unexpected, std::optional<qint64>{0});
        QVERIFY(yard.run.lastRefusals().empty());
    }

    void aPauseHoldsEverythingUntilItGoesOn()
    {
        Yard yard;
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QSignalSpy came{&yard.run, &LoadRun::exchanged};
        QVERIFY(yard.run.start(yard.order));
        QVERIFY(came.wait());
        yard.run.pause();
        QCOMPARE(yard.run.state(), LoadRun::State::Paused);
        const qsizetype before = yard.sender.sent.size();
        QVERIFY(before < 400);
        const double seconds = yard.run.report().seconds;
        QTest::qWait(30);
        QCOMPARE(yard.sender.sent.size(), before);
        QCOMPARE(yard.run.report().seconds, seconds);
        yard.run.resume();
        QVERIFY(finished.wait());
        QCOMPARE(yard.run.report().sent, 400);
    }

    void cancellingEndsAtOnceAndKeepsWhatCame()
    {
        Yard yard;
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QSignalSpy came{&yard.run, &LoadRun::exchanged};
        QVERIFY(yard.run.start(yard.order));
        QVERIFY(came.wait());
        yard.run.cancel();
        yard.run.cancel();
        QVERIFY(finished.size() == 1 || finished.wait());
        QCOMPARE(finished.size(), 1);
        const LoadReport report = yard.run.report();
        QVERIFY(report.cancelled);
        QVERIFY(report.sent > 0 && report.sent < 400);
    }

    void withoutACountItEndsInTime()
    {
        Yard yard;
        yard.order.count = 0;
        yard.order.durationSeconds = 0.05;
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QVERIFY(yard.run.start(yard.order));
        QVERIFY(finished.wait());
        QVERIFY(yard.run.report().sent > 0);
        QVERIFY(!yard.run.report().cancelled);
    }

    void aProductionSandboxIsRefusedAndEndsARun()
    {
        Yard yard;
        QSignalSpy finished{&yard.run, &LoadRun::finished};
        QVERIFY(yard.run.start(yard.order));
        yard.sandboxStore.list.front().production = true;
        QVERIFY(yard.sandboxes.load());
        QVERIFY(finished.size() == 1 || finished.wait());
        QVERIFY(yard.run.report().cancelled);
        const qsizetype sent = yard.sender.sent.size();
        const Result<> refused = yard.run.start(yard.order);
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(yard.sandboxes.current().name));
        QCOMPARE(yard.sender.sent.size(), sent);
    }

    void whatCannotBeSentIsRefusedBeforeAnythingGoesOut()
    {
        Yard yard;
        LoadRun::Order order = yard.order;
        order.sources.clear();
        QVERIFY(!yard.run.start(order));
        order = yard.order;
        order.count = 0;
        QVERIFY(!yard.run.start(order));
        order = yard.order;
        order.sources[1].request.target.url = u"no URL"_s;
        const Result<> refused = yard.run.start(order);
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.startsWith(u"b "_s));
        order = yard.order;
        order.distinct.firstNumber = u"1"_s;
        QVERIFY(!yard.run.start(order));
        QVERIFY(!yard.run.isRunning());
        QVERIFY(yard.sender.sent.isEmpty());
    }

    void aLongRunIsToldInAsManyStretches()
    {
        LoadTally tally{1};
        Exchange exchange;
        exchange.status = 200;
        exchange.phases.total = 500;
        for (int second = 0; second < 1000; ++second)
            tally.add(exchange, {}, second, std::nullopt);
        LoadReport report;
        report.parts.append(LoadPartFigures{});
        tally.fill(report);
        QVERIFY(report.moments.size() <= LoadTally::mostMoments);
        qint64 attempts = 0;
        for (const LoadMoment &moment : report.moments) {
            const double left = 1000 - moment.from;
            QCOMPARE(moment.attempts, qint64(std::min(moment.seconds, left)));
            attempts += moment.attempts;
        }
        QCOMPARE(attempts, 1000);
        QCOMPARE(report.histogram.size(), 1);
        QCOMPARE(report.histogram.first().count, 1000);
        QVERIFY(report.histogram.first().from <= 0.5 && report.histogram.first().to >= 0.5);
    }

    void noAnswerHasNoLatency()
    {
        LoadTally tally{1};
        Exchange exchange;
        exchange.failure = Failure::TimedOut;
        exchange.phases.total = 90'000'000;
        tally.add(exchange, {.verdict = SeriesOutcome::Verdict::GivenUp}, 1, std::nullopt);
        LoadReport report;
        report.parts.append(LoadPartFigures{});
        tally.fill(report);
        QCOMPARE(report.latency, LoadLatency{});
        QVERIFY(report.histogram.isEmpty());
        QCOMPARE(report.statuses, (QList<LoadStatus>{{0, Failure::TimedOut, 1}}));
        QCOMPARE(report.moments.last().refused, 1);
    }
};

QTEST_GUILESS_MAIN(LoadRunTest)
#include "tst_loadrun.moc"
