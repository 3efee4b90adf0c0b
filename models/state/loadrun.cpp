// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/loadrun.h"

#include "models/delivery/expectations.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace Hookbench {

namespace {

/// The present pace is that of this many seconds.
constexpr double paceSeconds = 5;

} // namespace

LoadRun::LoadRun(TestBench &bench, SandboxBook &sandboxes, Clock clock, QObject *parent)
    : QObject{parent}
    , m_bench{bench}
    , m_sandboxes{sandboxes}
    , m_clock{std::move(clock)}
{
    // Somebody may look at another sandbox meanwhile; it is looked at again with every answer.
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (m_sandboxes.current().production)
            cancel();
    });
}

LoadRun::~LoadRun() = default;

Result<> LoadRun::check(const Order &order) const
{
    if (isRunning())
        return Error{tr("A run is under way. Cancel it first."), {}};
    if (const Sandbox &sandbox = m_sandboxes.current(); sandbox.production)
        return Error{tr("%1 is a production sandbox: many events are not sent from it.").arg(sandbox.name), {}};
    if (order.sources.isEmpty())
        return Error{tr("Choose at least one thing to send."), {}};
    if (order.count <= 0 && order.durationSeconds <= 0)
        return Error{tr("Say how many events to send, or for how long."), {}};
    if (Result<> distinct = checkDistinctValues(order.distinct); !distinct)
        return distinct;
    const qint64 now = m_clock();
    for (const Source &source : order.sources) {
        const PreparedRequest first
            = composeDistinct(source.request, source.context, order.distinct, {0, QStringLiteral("first"), now, {}});
        for (const CompositionFault &fault : first.faults) {
            if (fault.severity == Severity::Error)
                return Error{tr("%1 can't be sent: %2", "a part of the mix: what is wrong with it")
                                 .arg(source.title, fault.sentence),
                             {}};
        }
    }
    return {};
}

QString LoadRun::firstUrl(const Source &source, const Order &order)
{
    return composeDistinct(source.request, source.context, order.distinct, {0, QStringLiteral("first"), 0, {}})
        .request.url;
}

TestSeries::Plan LoadRun::plan() const
{
    TestSeries::Plan plan;
    plan.count = m_order.count > 0 ? m_order.count : std::numeric_limits<qint64>::max();
    plan.concurrency = m_order.concurrency;
    plan.ratePerSecond = m_order.ratePerSecond;
    plan.retry = m_order.retry;
    plan.durationSeconds = m_order.durationSeconds;
    QList<int> weights;
    for (const Source &source : m_order.sources) {
        weights.append(std::clamp(source.weight, 1, heaviestPart));
        // They differ in numbers, ids and times only: what is sound in the first one is so in all.
        plan.parts.append({.webhook = source.webhook,
                           .make =
                               [request = source.request, context = source.context,
                                distinct = m_order.distinct](const SampleVariation &variation) {
                                   return composeDistinct(request, context, distinct, variation).request;
                               },
                           .signer = source.signer,
                           .timeoutSeconds = source.request.timeoutSeconds});
    }
    plan.partOrder = mixOrder(weights);
    return plan;
}

Result<> LoadRun::start(const Order &order)
{
    if (Result<> checked = check(order); !checked)
        return checked;
    m_order = order;
    m_tally = LoadTally{int(order.sources.size())};
    m_refusals.clear();
    m_marks.clear();
    m_report = {.at = m_clock(),
                .count = order.count,
                .concurrency = order.concurrency,
                .ratePerSecond = order.ratePerSecond,
                .durationSeconds = order.durationSeconds,
                .retryProfile = order.retry.name,
                .distinct = order.distinct};
    for (const Source &source : order.sources)
        m_report.parts.append({.title = source.title, .url = firstUrl(source, order), .weight = source.weight});
    m_series = m_bench.series(plan());
    connect(m_series.get(), &TestSeries::exchanged, this, &LoadRun::take);
    connect(m_series.get(), &TestSeries::finished, this, &LoadRun::end);
    m_state = State::Running;
    m_series->start();
    Q_EMIT stateChanged();
    return {};
}

void LoadRun::pause()
{
    if (m_state != State::Running)
        return;
    m_state = State::Paused;
    m_series->setPaused(true);
    Q_EMIT stateChanged();
}

void LoadRun::resume()
{
    if (m_state != State::Paused)
        return;
    m_state = State::Running;
    m_marks.clear();
    m_series->setPaused(false);
    Q_EMIT stateChanged();
}

void LoadRun::cancel()
{
    if (!isRunning() || std::exchange(m_report.cancelled, true))
        return;
    m_series->cancel();
}

void LoadRun::take(const QList<Exchange> &exchanges, const QList<SeriesOutcome> &outcomes)
{
    const double seconds = m_series->activeSeconds();
    for (qsizetype place = 0; place < exchanges.size(); ++place) {
        const Exchange &exchange = exchanges[place];
        const SeriesOutcome &outcome = outcomes[place];
        const QList<Expectation> &expected = m_order.sources.at(outcome.part).request.expectations;
        std::optional<bool> met;
        // An attempt that is followed by another one is no answer yet.
        if (!expected.isEmpty() && outcome.verdict != SeriesOutcome::Verdict::TriedAgain)
            met = allPassed(Hookbench::check(expected, exchange));
        m_tally.add(exchange, outcome, seconds, met);
        if (!met.value_or(outcome.verdict == SeriesOutcome::Verdict::Delivered)) {
            m_refusals.push_back(exchange);
            if (m_refusals.size() > mostRefusals)
                m_refusals.pop_front();
        }
    }
    if (m_sandboxes.current().production)
        cancel();
    Q_EMIT exchanged(exchanges);
}

void LoadRun::end()
{
    m_report = report();
    m_state = State::Idle;
    // It is the one that tells.
    m_series.release()->deleteLater();
    Q_EMIT stateChanged();
    Q_EMIT finished();
}

LoadReport LoadRun::report() const
{
    LoadReport report = m_report;
    if (!m_series)
        return report;
    m_tally.fill(report);
    report.seconds = m_series->activeSeconds();
    report.perSecond = report.seconds > 0 ? double(report.sent) / report.seconds : 0;
    return report;
}

LoadProgress LoadRun::progress() const
{
    LoadProgress progress{.count = m_order.count};
    if (!m_series) {
        progress.sent = m_report.sent;
        progress.seconds = m_report.seconds;
        progress.perSecond = m_report.perSecond;
        progress.share = m_report.sent > 0 ? 1 : 0;
        return progress;
    }
    progress.sent = m_series->summary().sent;
    progress.seconds = m_series->activeSeconds();
    if (m_marks.empty() || progress.seconds > m_marks.back().first)
        m_marks.push_back({progress.seconds, progress.sent});
    while (m_marks.size() > 2 && m_marks[1].first < progress.seconds - paceSeconds)
        m_marks.pop_front();
    const double stretch = m_marks.back().first - m_marks.front().first;
    progress.perSecond = stretch > 0 ? double(m_marks.back().second - m_marks.front().second) / stretch
        : progress.seconds > 0       ? double(progress.sent) / progress.seconds
                                     : 0;
    if (m_order.durationSeconds > 0) {
        progress.share = std::min(1.0, progress.seconds / m_order.durationSeconds);
        progress.secondsLeft = std::max(0.0, m_order.durationSeconds - progress.seconds);
    }
    if (m_order.count > 0) {
        progress.share = std::max(progress.share, double(progress.sent) / double(m_order.count));
        if (progress.perSecond > 0) {
            const double left = double(m_order.count - progress.sent) / progress.perSecond;
            progress.secondsLeft = std::min(left, progress.secondsLeft.value_or(left));
        }
    }
    return progress;
}

} // namespace Hookbench
