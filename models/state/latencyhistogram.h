// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loadreport.h"

#include <QList>

#include <vector>

namespace Hookbench {

/// Counts durations so that any percentile can be told to within one per cent, in memory that does not grow with their
/// number.
class LatencyHistogram
{
public:
    LatencyHistogram();

    /// Microseconds; negative ones are not counted.
    void add(qint64 microseconds);
    qint64 count() const { return m_count; }
    /// The duration in microseconds that @p share (0 to 1) of all do not exceed; 0 when there are none.
    double percentile(double share) const;
    /// The longest one in microseconds, exactly; 0 when there are none.
    qint64 longest() const { return m_longest; }
    /// The usual figures, in milliseconds.
    LoadLatency latency() const;
    /// Takes the other's durations in.
    void add(const LatencyHistogram &other);
    /// From the shortest to the longest in at most @p most stretches, each as many times longer than the one before.
    QList<LoadBar> bars(int most) const;

private:
    std::vector<qint64> m_buckets;
    qint64 m_count = 0;
    qint64 m_longest = 0;
};

} // namespace Hookbench
