// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/testseries.h"

#include "models/delivery/personalisation.h"
#include "models/delivery/samplerequest.h"
#include "models/delivery/secretheaders.h"
#include "models/state/givenup.h"
#include "models/state/latencyhistogram.h"
#include "models/state/whenfinished.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <map>
#include <utility>
#include <vector>

namespace Hookbench {

namespace {

/// An event that waits for another attempt.
struct Retry
{
    qint64 number = 0;
    OutboundRequest request;
    /// The attempt that comes next.
    int attempt = 2;
};

} // namespace

struct TestSeries::State
{
    State(EventSender &usedSender, EventLog &usedLog, Clock usedClock, Plan givenPlan)
        : sender{usedSender}
        , log{usedLog}
        , clock{std::move(usedClock)}
        , plan{std::move(givenPlan)}
    {
        if (plan.parts.isEmpty())
            plan.parts.append(TestSeries::Part{plan.webhook, plan.make, plan.signer, plan.timeoutSeconds});
    }

    int partOf(qint64 number) const
    {
        return plan.partOrder.empty() ? 0 : plan.partOrder[size_t(number % qint64(plan.partOrder.size()))];
    }
    /// Milliseconds since the start, without the pauses.
    qint64 active() const { return qint64(seconds() * 1000.0); }
    double seconds() const
    {
        if (!started)
            return 0;
        const double now = pausedAt >= 0 ? double(pausedAt) / 1.0e3 : double(time.nsecsElapsed()) / 1.0e9;
        return now - double(paused) / 1.0e3;
    }

    EventSender &sender;
    EventLog &log;
    Clock clock;
    Plan plan;
    std::unique_ptr<SendSeries> series;
    SeriesSummary summary;
    LatencyHistogram latencies;
    QElapsedTimer time;
    bool started = false;
    bool seriesOver = false;
    bool cancelled = false;
    bool finished = false;
    /// By the time they are due, in milliseconds of the series' own clock.
    std::multimap<qint64, Retry> waiting;
    /// By their number.
    QHash<qint64, QFuture<Exchange>> retrying;
    qint64 retryNumber = 0;
    QTimer retryTimer;
    /// By time, in milliseconds: since when it is paused, -1 while it is not, and how long it was before.
    qint64 pausedAt = -1;
    qint64 paused = 0;
    QTimer endTimer;
    bool timeOver = false;
};

TestSeries::TestSeries(EventSender &sender, EventLog &log, Clock clock, Plan plan, QObject *parent)
    : QObject{parent}
    , m_state{std::make_unique<State>(sender, log, std::move(clock), std::move(plan))}
{
    m_state->retryTimer.setSingleShot(true);
    connect(&m_state->retryTimer, &QTimer::timeout, this, &TestSeries::startRetries);
    m_state->endTimer.setSingleShot(true);
    connect(&m_state->endTimer, &QTimer::timeout, this, &TestSeries::endInTime);
}

TestSeries::~TestSeries()
{
    for (QFuture<Exchange> &future : m_state->retrying)
        future.cancel();
}

SendPlan TestSeries::sendPlan()
{
    const Plan &plan = m_state->plan;
    SampleVariation variation;
    variation.run = QUuid::createUuid().toString(QUuid::Id128).first(8);
    variation.profileNumber = plan.profileNumber;
    SendPlan made;
    made.count = plan.count;
    made.concurrency = plan.concurrency;
    made.ratePerSecond = plan.ratePerSecond;
    const auto ofSample = [webhook = plan.webhook.webhook, sample = plan.sample, url = plan.url,
                           timeout = plan.timeoutSeconds, person = plan.person](const SampleVariation &own) {
        OutboundRequest request = sampleRequest(webhook, sample, url, own);
        request.timeoutSeconds = timeout;
        // Events differ in numbers, ids and times only: what is sound in the first one is so in all.
        return person ? personalised(request, *person, momentHere(own.now)).request : request;
    };
    QList<Part> parts = plan.parts;
    for (Part &part : parts) {
        if (!part.make)
            part.make = ofSample;
    }
    QElapsedTimer since;
    since.start();
    made.request = [parts, order = plan.partOrder, variation, startedAt = m_state->clock(), since](qint64 index) {
        SampleVariation own = variation;
        own.index = index;
        own.now = startedAt + since.elapsed();
        const Part &part = parts.at(order.empty() ? 0 : order[size_t(index % qint64(order.size()))]);
        OutboundRequest request = part.make(own);
        return part.signer ? part.signer(std::move(request), own.now) : request;
    };
    return made;
}

void TestSeries::start()
{
    if (std::exchange(m_state->started, true))
        return;
    m_state->time.start();
    m_state->series = m_state->sender.sendMany(sendPlan());
    if (m_state->plan.durationSeconds > 0)
        m_state->endTimer.start(std::chrono::milliseconds{qint64(m_state->plan.durationSeconds * 1000.0)});
    connect(m_state->series.get(), &SendSeries::exchanged, this, &TestSeries::take);
    connect(m_state->series.get(), &SendSeries::finished, this, [this] {
        m_state->seriesOver = true;
        checkFinished();
    });
}

void TestSeries::cancel()
{
    if (!m_state->started || std::exchange(m_state->cancelled, true))
        return;
    giveUpWaiting();
    m_state->series->cancel();
    // Each of them still ends, and is counted when it does.
    const QHash<qint64, QFuture<Exchange>> retrying = m_state->retrying;
    for (QFuture<Exchange> future : retrying)
        future.cancel();
    checkFinished();
}

void TestSeries::endInTime()
{
    m_state->timeOver = true;
    giveUpWaiting();
    m_state->series->stop();
    checkFinished();
}

void TestSeries::giveUpWaiting()
{
    m_state->summary.failed += qint64(m_state->waiting.size());
    m_state->waiting.clear();
    m_state->retryTimer.stop();
    m_state->endTimer.stop();
}

void TestSeries::setPaused(bool paused)
{
    if (!m_state->started || m_state->finished || paused == isPaused())
        return;
    if (paused) {
        m_state->pausedAt = m_state->time.elapsed();
        m_state->retryTimer.stop();
        m_state->endTimer.stop();
    } else {
        m_state->paused += m_state->time.elapsed() - std::exchange(m_state->pausedAt, -1);
        const qint64 left = qint64(m_state->plan.durationSeconds * 1000.0) - m_state->active();
        if (m_state->plan.durationSeconds > 0 && !m_state->cancelled && !m_state->timeOver)
            m_state->endTimer.start(std::chrono::milliseconds{std::max<qint64>(left, 0)});
    }
    m_state->series->setPaused(paused);
    startRetries();
}

bool TestSeries::isPaused() const
{
    return m_state->pausedAt >= 0;
}

double TestSeries::activeSeconds() const
{
    return m_state->finished ? m_state->summary.seconds : m_state->seconds();
}

SeriesSummary TestSeries::summary() const
{
    SeriesSummary summary = m_state->summary;
    summary.seconds = activeSeconds();
    summary.perSecond = summary.seconds > 0 ? double(summary.sent) / summary.seconds : 0;
    const LoadLatency latency = m_state->latencies.latency();
    summary.p50 = latency.p50;
    summary.p90 = latency.p90;
    summary.p95 = latency.p95;
    summary.p99 = latency.p99;
    summary.max = latency.max;
    return summary;
}

void TestSeries::take(const QList<Exchange> &exchanges, const QList<qint64> &numbers)
{
    std::vector<ReceivedEntry> entries;
    entries.reserve(size_t(exchanges.size()));
    for (qsizetype index = 0; index < exchanges.size(); ++index) {
        const SmsWebhookRecord &webhook = m_state->plan.parts.at(m_state->partOf(numbers.at(index))).webhook;
        ReceivedEntry &entry = entries.emplace_back();
        entry.exchange = withoutSecretHeaders(exchanges.at(index));
        entry.exchange.webhookId = webhook.id;
        entry.exchange.webhookName = webhook.webhook.name;
    }
    // A log that fails says so itself; the figures are still true.
    const Result<QList<qint64>> ids = m_state->log.append(entries);
    QList<Exchange> told;
    QList<SeriesOutcome> outcomes;
    told.reserve(exchanges.size());
    outcomes.reserve(exchanges.size());
    for (size_t index = 0; index < entries.size(); ++index) {
        Exchange &exchange = entries[index].exchange;
        if (ids)
            exchange.id = ids->value(qsizetype(index));
        // With its secrets, which another attempt needs.
        outcomes.append(count(exchanges[qsizetype(index)], numbers[qsizetype(index)]));
        told.append(std::move(exchange));
    }
    Q_EMIT exchanged(told, outcomes);
}

SeriesOutcome TestSeries::count(const Exchange &exchange, qint64 number)
{
    const bool first = exchange.attempt == 1;
    m_state->summary.sent += first ? 1 : 0;
    m_state->summary.retried += first ? 0 : 1;
    if (exchange.status != 0)
        m_state->latencies.add(exchange.phases.total);
    SeriesOutcome outcome{.number = number, .part = m_state->partOf(number)};
    if (isDelivered(m_state->plan.retry, exchange)) {
        ++m_state->summary.ok;
    } else if (planRetry(exchange, number)) {
        outcome.verdict = SeriesOutcome::Verdict::TriedAgain;
    } else {
        ++m_state->summary.failed;
        outcome.verdict = SeriesOutcome::Verdict::GivenUp;
    }
    return outcome;
}

bool TestSeries::planRetry(const Exchange &exchange, qint64 number)
{
    const std::optional<double> wait = waitBeforeRetry(m_state->plan.retry, exchange);
    if (!wait || m_state->cancelled || m_state->timeOver || qsizetype(m_state->waiting.size()) >= mostWaiting)
        return false;
    m_state->waiting.insert(
        {m_state->active() + qint64(*wait * 1000.0),
         {.number = number,
          .request = {.method = exchange.method,
                      .url = exchange.url,
                      .headers = exchange.requestHeaders,
                      .body = exchange.requestBody,
                      .timeoutSeconds = m_state->plan.parts.at(m_state->partOf(number)).timeoutSeconds,
                      .tls = {}},
          .attempt = exchange.attempt + 1}});
    startRetries();
    return true;
}

// Starts those that are due, as many at a time as the series has under way, and waits for the next one.
void TestSeries::startRetries()
{
    if (isPaused())
        return;
    const qsizetype room = std::max(m_state->plan.concurrency, 1);
    while (!m_state->waiting.empty() && m_state->retrying.size() < room
           && m_state->waiting.begin()->first <= m_state->active()) {
        Retry retry = std::move(m_state->waiting.begin()->second);
        m_state->waiting.erase(m_state->waiting.begin());
        if (const Signer &signer = m_state->plan.parts.at(m_state->partOf(retry.number)).signer)
            retry.request = signer(std::move(retry.request), m_state->clock());
        const QFuture<Exchange> future = m_state->sender.send(retry.request);
        const qint64 number = ++m_state->retryNumber;
        m_state->retrying.insert(number, future);
        whenFinished(this, future, [this, retry, number](const QFuture<Exchange> &ended) {
            Exchange exchange = ended.resultCount() > 0 ? ended.result() : givenUp(retry.request, m_state->clock());
            exchange.attempt = retry.attempt;
            m_state->retrying.remove(number);
            retryEnded(std::move(exchange), retry.number);
        });
    }
    if (!m_state->waiting.empty() && m_state->retrying.size() < room) {
        const qint64 left = m_state->waiting.begin()->first - m_state->active();
        m_state->retryTimer.start(std::chrono::milliseconds{std::max<qint64>(left, 0)});
    }
}

void TestSeries::retryEnded(Exchange exchange, qint64 number)
{
    const QPointer<TestSeries> self{this};
    take({std::move(exchange)}, {number});
    if (!self)
        return;
    startRetries();
    checkFinished();
}

void TestSeries::checkFinished()
{
    if (m_state->finished || !m_state->seriesOver || !m_state->waiting.empty() || !m_state->retrying.isEmpty())
        return;
    m_state->summary.seconds = m_state->seconds();
    m_state->endTimer.stop();
    m_state->finished = true;
    Q_EMIT finished();
}

} // namespace Hookbench
