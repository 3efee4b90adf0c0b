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
};

TestSeries::TestSeries(EventSender &sender, EventLog &log, Clock clock, Plan plan, QObject *parent)
    : QObject{parent}
    , m_state{std::make_unique<State>(sender, log, std::move(clock), std::move(plan))}
{
    m_state->retryTimer.setSingleShot(true);
    connect(&m_state->retryTimer, &QTimer::timeout, this, &TestSeries::startRetries);
}

TestSeries::~TestSeries()
{
    for (QFuture<Exchange> &future : m_state->retrying)
        future.cancel();
}

void TestSeries::start()
{
    if (std::exchange(m_state->started, true))
        return;
    const Plan &plan = m_state->plan;
    SampleVariation variation;
    variation.run = QUuid::createUuid().toString(QUuid::Id128).first(8);
    variation.profileNumber = plan.profileNumber;
    const qint64 startedAt = m_state->clock();
    QElapsedTimer since;
    since.start();
    SendPlan sendPlan;
    sendPlan.count = plan.count;
    sendPlan.concurrency = plan.concurrency;
    sendPlan.ratePerSecond = plan.ratePerSecond;
    const auto ofSample = [webhook = plan.webhook.webhook, sample = plan.sample, url = plan.url,
                           timeout = plan.timeoutSeconds, person = plan.person](const SampleVariation &own) {
        OutboundRequest request = sampleRequest(webhook, sample, url, own);
        request.timeoutSeconds = timeout;
        // Events differ in numbers, ids and times only: what is sound in the first one is so in all.
        return person ? personalised(request, *person, momentHere(own.now)).request : request;
    };
    const std::function<OutboundRequest(const SampleVariation &)> make = plan.make ? plan.make : ofSample;
    sendPlan.request = [make, signer = plan.signer, variation, startedAt, since](qint64 index) {
        SampleVariation own = variation;
        own.index = index;
        own.now = startedAt + since.elapsed();
        OutboundRequest request = make(own);
        return signer ? signer(std::move(request), own.now) : request;
    };
    m_state->time.start();
    m_state->series = m_state->sender.sendMany(std::move(sendPlan));
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
    m_state->summary.failed += qint64(m_state->waiting.size());
    m_state->waiting.clear();
    m_state->retryTimer.stop();
    m_state->series->cancel();
    // Each of them still ends, and is counted when it does.
    const QHash<qint64, QFuture<Exchange>> retrying = m_state->retrying;
    for (QFuture<Exchange> future : retrying)
        future.cancel();
    checkFinished();
}

SeriesSummary TestSeries::summary() const
{
    SeriesSummary summary = m_state->summary;
    if (!m_state->finished && m_state->started)
        summary.seconds = double(m_state->time.nsecsElapsed()) / 1.0e9;
    summary.perSecond = summary.seconds > 0 ? double(summary.sent) / summary.seconds : 0;
    summary.p50 = m_state->latencies.percentile(0.50) / 1000.0;
    summary.p95 = m_state->latencies.percentile(0.95) / 1000.0;
    summary.p99 = m_state->latencies.percentile(0.99) / 1000.0;
    return summary;
}

void TestSeries::take(const QList<Exchange> &exchanges)
{
    const Plan &plan = m_state->plan;
    std::vector<ReceivedEntry> entries;
    entries.reserve(size_t(exchanges.size()));
    for (const Exchange &exchange : exchanges) {
        ReceivedEntry &entry = entries.emplace_back();
        entry.exchange = withoutSecretHeaders(exchange);
        entry.exchange.webhookId = plan.webhook.id;
        entry.exchange.webhookName = plan.webhook.webhook.name;
    }
    // A log that fails says so itself; the figures are still true.
    const Result<QList<qint64>> ids = m_state->log.append(entries);
    QList<Exchange> told;
    told.reserve(exchanges.size());
    for (size_t index = 0; index < entries.size(); ++index) {
        Exchange &exchange = entries[index].exchange;
        if (ids)
            exchange.id = ids->value(qsizetype(index));
        const bool first = exchange.attempt == 1;
        m_state->summary.sent += first ? 1 : 0;
        m_state->summary.retried += first ? 0 : 1;
        if (exchange.status != 0)
            m_state->latencies.add(exchange.phases.total);
        if (isDelivered(plan.retry, exchange))
            ++m_state->summary.ok;
        else if (!planRetry(exchanges[qsizetype(index)])) // with its secrets, which another attempt needs
            ++m_state->summary.failed;
        told.append(std::move(exchange));
    }
    Q_EMIT exchanged(told);
}

bool TestSeries::planRetry(const Exchange &exchange)
{
    const std::optional<double> wait = waitBeforeRetry(m_state->plan.retry, exchange);
    if (!wait || m_state->cancelled || qsizetype(m_state->waiting.size()) >= mostWaiting)
        return false;
    m_state->waiting.insert({m_state->time.elapsed() + qint64(*wait * 1000.0),
                             {.request = {.method = exchange.method,
                                          .url = exchange.url,
                                          .headers = exchange.requestHeaders,
                                          .body = exchange.requestBody,
                                          .timeoutSeconds = m_state->plan.timeoutSeconds,
                                          .tls = {}},
                              .attempt = exchange.attempt + 1}});
    startRetries();
    return true;
}

// Starts those that are due, as many at a time as the series has under way, and waits for the next one.
void TestSeries::startRetries()
{
    const qsizetype room = std::max(m_state->plan.concurrency, 1);
    while (!m_state->waiting.empty() && m_state->retrying.size() < room
           && m_state->waiting.begin()->first <= m_state->time.elapsed()) {
        Retry retry = std::move(m_state->waiting.begin()->second);
        m_state->waiting.erase(m_state->waiting.begin());
        if (m_state->plan.signer)
            retry.request = m_state->plan.signer(std::move(retry.request), m_state->clock());
        const QFuture<Exchange> future = m_state->sender.send(retry.request);
        const qint64 number = ++m_state->retryNumber;
        m_state->retrying.insert(number, future);
        whenFinished(this, future, [this, retry, number](const QFuture<Exchange> &ended) {
            Exchange exchange = ended.resultCount() > 0 ? ended.result() : givenUp(retry.request, m_state->clock());
            exchange.attempt = retry.attempt;
            m_state->retrying.remove(number);
            retryEnded(std::move(exchange));
        });
    }
    if (!m_state->waiting.empty() && m_state->retrying.size() < room) {
        const qint64 left = m_state->waiting.begin()->first - m_state->time.elapsed();
        m_state->retryTimer.start(std::chrono::milliseconds{std::max<qint64>(left, 0)});
    }
}

void TestSeries::retryEnded(Exchange exchange)
{
    const QPointer<TestSeries> self{this};
    take({std::move(exchange)});
    if (!self)
        return;
    startRetries();
    checkFinished();
}

void TestSeries::checkFinished()
{
    if (m_state->finished || !m_state->seriesOver || !m_state->waiting.empty() || !m_state->retrying.isEmpty())
        return;
    m_state->summary.seconds = double(m_state->time.nsecsElapsed()) / 1.0e9;
    m_state->finished = true;
    Q_EMIT finished();
}

} // namespace Hookbench
