// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/personalisation.h"
#include "models/state/testbench.h"
#include "tests/models/state/desk/fakes.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QSet>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Tests;
using namespace Qt::StringLiterals;

namespace {

Exchange answered(int status)
{
    Exchange exchange;
    exchange.status = status;
    exchange.phases.total = 2000;
    if (status == 0)
        exchange.failure = Failure::ConnectionRefused;
    return exchange;
}

RetryProfile quick(int retries)
{
    RetryProfile profile;
    profile.name = u"quick"_s;
    profile.waits = QList<double>(retries, 0.001);
    profile.successes = {{200, 299}};
    profile.retried = {{500, 599}};
    return profile;
}

OutboundRequest request()
{
    OutboundRequest made;
    made.url = u"http://127.0.0.1:1/"_s;
    made.body = "{}";
    return made;
}

/// Answers nothing until it is cancelled, as the real one does with an endpoint that hangs.
class SilentSender : public FakeSender
{
public:
    QFuture<Exchange> send(const OutboundRequest &) override
    {
        m_promise.start();
        m_watcher.setFuture(m_promise.future());
        QObject::connect(&m_watcher, &QFutureWatcher<Exchange>::canceled, &m_watcher, [this] { m_promise.finish(); });
        return m_promise.future();
    }

private:
    QPromise<Exchange> m_promise;
    QFutureWatcher<Exchange> m_watcher;
};

struct Workshop : House
{
    FakeSender sender;
    TestBench bench{sender, log, clock};

    TestSeries::Plan plan(qint64 count, const RetryProfile &retry = quick(0)) const
    {
        TestSeries::Plan made;
        made.webhook = webhook();
        made.sample.fields = {{Field::InboundMessage, "\"STOP\""}, {Field::ProfileNumber, "\"+46701740600\""}};
        made.url = u"http://127.0.0.1:1/"_s;
        made.count = count;
        made.retry = retry;
        return made;
    }
};

bool finish(TestSeries &series)
{
    bool finished = false;
    QObject context;
    QObject::connect(&series, &TestSeries::finished, &context, [&finished] { finished = true; });
    series.start();
    return QTest::qWaitFor([&finished] { return finished; }, 20'000);
}

} // namespace

class TestBenchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsSentIsLoggedUnderTheWebhook();
    void failureIsAResultAndLogged();
    void fullLogDoesNotHideTheAnswer();
    void retriesUntilDelivered();
    void givesUpAfterTheLastAttempt();
    void cancellingEndsTheWait();
    void whatIsCancelledUnderWayIsInTheLog();
    void destroyedBenchEndsTheFuture();

    void seriesSendsDistinctEventsAndCountsThem();
    void seriesIsPersonalisedEventByEvent();
    void seriesIsLoggedInBatches();
    void seriesRetriesAndCounts();
    void seriesGivesUp();
    void seriesWithTooManyFailuresStaysBounded();
    void cancelledSeriesFinishes();
    void destroyedSeriesIsSafe();
};

void TestBenchTest::whatIsSentIsLoggedUnderTheWebhook()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(202); };
    QFuture<Exchange> future = workshop.bench.send(workshop.webhook(), request());
    QTRY_VERIFY(future.isFinished());
    const Exchange exchange = future.result();
    QCOMPARE(exchange.status, 202);
    QCOMPARE(exchange.webhookName, u"Luma inbound"_s);
    QCOMPARE(exchange.id, 1);
    QCOMPARE(workshop.eventStore.stored.size(), 1);
    QCOMPARE(workshop.eventStore.stored.front().exchange.webhookId, workshop.id());
    QCOMPARE(workshop.eventStore.stored.front().exchange.direction, Direction::Sent);
}

void TestBenchTest::failureIsAResultAndLogged()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(0); };
    QFuture<Exchange> future = workshop.bench.send(workshop.webhook(), request());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().failure, Failure::ConnectionRefused);
    QCOMPARE(workshop.eventStore.stored.front().exchange.failure, Failure::ConnectionRefused);
}

void TestBenchTest::fullLogDoesNotHideTheAnswer()
{
    Workshop workshop;
    workshop.eventStore.full = true;
    int failures = 0;
    connect(&workshop.log, &EventLog::failed, this, [&failures] { ++failures; });
    workshop.sender.answer = [](const OutboundRequest &) { return answered(200); };
    QFuture<Exchange> future = workshop.bench.send(workshop.webhook(), request());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().status, 200);
    QCOMPARE(future.result().id, 0);
    QCOMPARE(failures, 1);
}

void TestBenchTest::retriesUntilDelivered()
{
    Workshop workshop;
    workshop.sender.answer
        = [&](const OutboundRequest &) { return answered(workshop.sender.sent.size() < 3 ? 503 : 200); };
    QList<int> attempts;
    QFuture<Exchange> future = workshop.bench.sendWithRetries(
        workshop.webhook(), request(), quick(5), [&](const Exchange &exchange) { attempts.append(exchange.attempt); });
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().status, 200);
    QCOMPARE(future.result().attempt, 3);
    QCOMPARE(attempts, (QList{1, 2, 3}));
    QCOMPARE(workshop.eventStore.stored.size(), 3);
    QCOMPARE(workshop.sender.sent.at(0), workshop.sender.sent.at(2));
}

void TestBenchTest::givesUpAfterTheLastAttempt()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(0); };
    QFuture<Exchange> future = workshop.bench.sendWithRetries(workshop.webhook(), request(), quick(2));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().attempt, 3);
    QCOMPARE(workshop.sender.sent.size(), 3);
}

void TestBenchTest::cancellingEndsTheWait()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(503); };
    RetryProfile patient = quick(1);
    patient.waits = {3600};
    QFuture<Exchange> future = workshop.bench.sendWithRetries(workshop.webhook(), request(), patient);
    QTRY_COMPARE(workshop.eventStore.stored.size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(workshop.sender.sent.size(), 1);
}

void TestBenchTest::whatIsCancelledUnderWayIsInTheLog()
{
    Workshop workshop;
    SilentSender sender;
    TestBench bench{sender, workshop.log, workshop.clock};
    QList<Exchange> told;
    QFuture<Exchange> future = bench.sendWithRetries(workshop.webhook(), request(), quick(3),
                                                     [&](const Exchange &exchange) { told << exchange; });
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(workshop.eventStore.stored.size(), 1);
    const Exchange stored = workshop.eventStore.stored.front().exchange;
    QCOMPARE(stored.failure, Failure::Cancelled);
    QCOMPARE(stored.direction, Direction::Sent);
    QCOMPARE(stored.requestBody, request().body);
    QCOMPARE(stored.webhookId, workshop.id());
    QCOMPARE(told.size(), 1);
}

void TestBenchTest::destroyedBenchEndsTheFuture()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(503); };
    RetryProfile patient = quick(1);
    patient.waits = {3600};
    auto bench = std::make_unique<TestBench>(workshop.sender, workshop.log, workshop.clock);
    QFuture<Exchange> future = bench->sendWithRetries(workshop.webhook(), request(), patient);
    QTRY_COMPARE(workshop.eventStore.stored.size(), 1);
    bench.reset();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.isCanceled());
}

void TestBenchTest::seriesSendsDistinctEventsAndCountsThem()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(200); };
    TestSeries series{workshop.sender, workshop.log, workshop.clock, workshop.plan(1000)};
    QVERIFY(finish(series));
    const SeriesSummary summary = series.summary();
    QCOMPARE(summary.sent, 1000);
    QCOMPARE(summary.ok, 1000);
    QCOMPARE(summary.failed, 0);
    QCOMPARE(summary.retried, 0);
    QVERIFY(std::abs(summary.p50 - 2.0) <= 0.02);
    QVERIFY(std::abs(summary.p99 - 2.0) <= 0.02);
    QVERIFY(summary.perSecond > 0);
    QSet<QByteArray> bodies;
    for (const OutboundRequest &sent : std::as_const(workshop.sender.sent))
        bodies.insert(sent.body);
    QCOMPARE(bodies.size(), 1000);
}

void TestBenchTest::seriesIsPersonalisedEventByEvent()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(200); };
    TestSeries::Plan plan = workshop.plan(3);
    plan.sample.fields[0].json = "\"I am {{profile.name}}\"";
    plan.person = *personOf({u"Anna"_s, "{\"name\": \"Anna\"}"});
    TestSeries series{workshop.sender, workshop.log, workshop.clock, plan};
    QVERIFY(finish(series));
    QCOMPARE(workshop.sender.sent.size(), 3);
    for (const OutboundRequest &sent : std::as_const(workshop.sender.sent))
        QVERIFY2(sent.body.contains("I am Anna"), sent.body.constData());
}

void TestBenchTest::seriesIsLoggedInBatches()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(200); };
    TestSeries series{workshop.sender, workshop.log, workshop.clock, workshop.plan(200)};
    QVERIFY(finish(series));
    QCOMPARE(workshop.eventStore.stored.size(), 200);
    QCOMPARE(workshop.eventStore.appends, 4);
    QCOMPARE(workshop.eventStore.stored.front().exchange.webhookName, u"Luma inbound"_s);
}

void TestBenchTest::seriesRetriesAndCounts()
{
    Workshop workshop;
    QHash<QByteArray, int> tries;
    workshop.sender.answer
        = [&tries](const OutboundRequest &sent) { return answered(++tries[sent.body] < 3 ? 500 : 200); };
    TestSeries series{workshop.sender, workshop.log, workshop.clock, workshop.plan(20, quick(4))};
    QVERIFY(finish(series));
    QCOMPARE(series.summary().sent, 20);
    QCOMPARE(series.summary().ok, 20);
    QCOMPARE(series.summary().retried, 40);
    QCOMPARE(series.summary().failed, 0);
    QCOMPARE(workshop.eventStore.stored.size(), 60);
    QCOMPARE(workshop.eventStore.stored.back().exchange.attempt, 3);
}

void TestBenchTest::seriesGivesUp()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(0); };
    TestSeries series{workshop.sender, workshop.log, workshop.clock, workshop.plan(5, quick(2))};
    QVERIFY(finish(series));
    QCOMPARE(series.summary().sent, 5);
    QCOMPARE(series.summary().failed, 5);
    QCOMPARE(series.summary().retried, 10);
    QCOMPARE(series.summary().p50, 0.0);
}

void TestBenchTest::seriesWithTooManyFailuresStaysBounded()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(503); };
    RetryProfile patient = quick(1);
    patient.waits = {3600};
    TestSeries series{workshop.sender, workshop.log, workshop.clock,
                      workshop.plan(TestSeries::mostWaiting + 100, patient)};
    series.start();
    QTRY_COMPARE(series.summary().sent, TestSeries::mostWaiting + 100);
    QCOMPARE(series.summary().failed, 100);
    series.cancel();
    QCOMPARE(series.summary().failed, TestSeries::mostWaiting + 100);
}

void TestBenchTest::cancelledSeriesFinishes()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(200); };
    TestSeries series{workshop.sender, workshop.log, workshop.clock, workshop.plan(1'000'000)};
    int finished = 0;
    connect(&series, &TestSeries::finished, this, [&finished] { ++finished; });
    connect(&series, &TestSeries::exchanged, this, [&series] { series.cancel(); });
    series.start();
    QTRY_COMPARE(finished, 1);
    QCOMPARE(series.summary().sent, FakeSender::batch);
    QCOMPARE(series.summary().ok, FakeSender::batch);
}

void TestBenchTest::destroyedSeriesIsSafe()
{
    Workshop workshop;
    workshop.sender.answer = [](const OutboundRequest &) { return answered(503); };
    auto series
        = std::make_unique<TestSeries>(workshop.sender, workshop.log, workshop.clock, workshop.plan(100, quick(3)));
    series->start();
    QTRY_VERIFY(series->summary().sent > 0);
    series.reset();
    QTest::qWait(20);
}

QTEST_GUILESS_MAIN(TestBenchTest)
#include "tst_testbench.moc"
