// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

private:
    std::vector<qint64> m_buckets;
    qint64 m_count = 0;
};

} // namespace Hookbench
