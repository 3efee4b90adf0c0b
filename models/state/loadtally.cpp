// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/loadtally.h"

#include <algorithm>
#include <tuple>

namespace Hookbench {

LoadTally::LoadTally(int parts)
    : m_parts(size_t(std::max(parts, 1)))
{
}

LoadTally::Moment &LoadTally::momentAt(double seconds)
{
    while (seconds >= m_momentSeconds * mostMoments) {
        for (size_t place = 0; place < m_moments.size(); ++place) {
            if (place % 2 == 0) {
                if (place > 0)
                    std::swap(m_moments[place / 2], m_moments[place]);
                continue;
            }
            Moment &first = m_moments[place / 2];
            const Moment &second = m_moments[place];
            first.latencies.add(second.latencies);
            first.answered += second.answered;
            first.attempts += second.attempts;
            first.refused += second.refused;
        }
        m_moments.resize((m_moments.size() + 1) / 2);
        m_momentSeconds *= 2;
    }
    const auto place = size_t(std::max(seconds, 0.0) / m_momentSeconds);
    if (place >= m_moments.size())
        m_moments.resize(place + 1);
    return m_moments[place];
}

void LoadTally::add(const Exchange &exchange, const SeriesOutcome &outcome, double seconds, std::optional<bool> met)
{
    Part &part = m_parts[size_t(std::clamp(outcome.part, 0, int(m_parts.size()) - 1))];
    part.sent += exchange.attempt == 1 ? 1 : 0;
    part.ok += outcome.verdict == SeriesOutcome::Verdict::Delivered ? 1 : 0;
    part.failed += outcome.verdict == SeriesOutcome::Verdict::GivenUp ? 1 : 0;
    m_retried += exchange.attempt == 1 ? 0 : 1;
    if (met)
        m_unexpected = m_unexpected.value_or(0) + (*met ? 0 : 1);
    ++m_statuses[{exchange.status, int(exchange.failure)}];
    Moment &moment = momentAt(seconds);
    ++moment.attempts;
    moment.refused += exchange.isSuccess() ? 0 : 1;
    if (exchange.status == 0)
        return;
    ++moment.answered;
    for (LatencyHistogram *latencies : {&m_latencies, &part.latencies, &moment.latencies})
        latencies->add(exchange.phases.total);
}

void LoadTally::fill(LoadReport &report) const
{
    report.sent = 0;
    report.ok = 0;
    report.failed = 0;
    for (size_t place = 0; place < m_parts.size() && qsizetype(place) < report.parts.size(); ++place) {
        LoadPartFigures &figures = report.parts[qsizetype(place)];
        const Part &part = m_parts[place];
        figures.sent = part.sent;
        figures.ok = part.ok;
        figures.failed = part.failed;
        figures.latency = part.latencies.latency();
        report.sent += part.sent;
        report.ok += part.ok;
        report.failed += part.failed;
    }
    report.retried = m_retried;
    report.unexpected = m_unexpected;
    report.latency = m_latencies.latency();
    report.histogram = m_latencies.bars(mostBars);
    report.moments.clear();
    for (size_t place = 0; place < m_moments.size(); ++place) {
        const Moment &moment = m_moments[place];
        report.moments.append({.from = double(place) * m_momentSeconds,
                               .seconds = m_momentSeconds,
                               .answered = moment.answered,
                               .attempts = moment.attempts,
                               .refused = moment.refused,
                               .latency = moment.latencies.latency()});
    }
    report.statuses.clear();
    for (auto status = m_statuses.cbegin(); status != m_statuses.cend(); ++status)
        report.statuses.append({status.key().first, Failure(status.key().second), status.value()});
    std::sort(report.statuses.begin(), report.statuses.end(), [](const LoadStatus &one, const LoadStatus &other) {
        return std::tuple{-one.count, one.status, int(one.failure)}
        < std::tuple{-other.count, other.status, int(other.failure)};
    });
}

} // namespace Hookbench
