// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/latencyhistogram.h"
#include "models/state/testseries.h"
#include "models/values/loadreport.h"

#include <QHash>

#include <vector>

namespace Hookbench {

/// Counts what comes back from many events, in memory that does not grow with their number: a long run is told in
/// longer stretches, not in more of them.
class LoadTally
{
public:
    /// A run is told in at most this many stretches, and a histogram in at most this many bars.
    static constexpr int mostMoments = 120;
    static constexpr int mostBars = 30;

    explicit LoadTally(int parts = 1);

    /// An attempt that came back @p seconds after the start. @p met says whether it is as expected; absent where
    /// nothing is expected of it.
    void add(const Exchange &exchange, const SeriesOutcome &outcome, double seconds, std::optional<bool> met);
    /// Fills in everything that was counted; what was ordered is left as it is. @p report has as many parts as are
    /// counted here.
    void fill(LoadReport &report) const;

private:
    struct Moment
    {
        LatencyHistogram latencies;
        qint64 answered = 0;
        qint64 attempts = 0;
        qint64 refused = 0;
    };
    struct Part
    {
        LatencyHistogram latencies;
        qint64 sent = 0;
        qint64 ok = 0;
        qint64 failed = 0;
    };

    Moment &momentAt(double seconds);

    LatencyHistogram m_latencies;
    std::vector<Part> m_parts;
    /// Of equal length, from the start.
    std::vector<Moment> m_moments;
    double m_momentSeconds = 0.25;
    QHash<std::pair<int, int>, qint64> m_statuses;
    qint64 m_retried = 0;
    std::optional<qint64> m_unexpected;
};

} // namespace Hookbench
