// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/timelineaxis.h"

#include <algorithm>
#include <cmath>

namespace Hookbench {

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;

/// Moments that people think in.
constexpr qint64 roundMoments[] = {second,     2 * second,  5 * second,  10 * second, 30 * second, minute,   2 * minute,
                                   5 * minute, 10 * minute, 30 * minute, hour,        2 * hour,    6 * hour, 12 * hour,
                                   24 * hour,  48 * hour,   72 * hour,   168 * hour,  720 * hour};

} // namespace

TimelineAxis::TimelineAxis(qint64 end, int width, bool logarithmic)
    : m_end{std::max(end, second)}
    , m_width{width}
    , m_logarithmic{logarithmic}
{
}

double TimelineAxis::position(qint64 moment) const
{
    const double part = m_logarithmic ? std::log1p(double(moment) / 1000.0) / std::log1p(double(m_end) / 1000.0)
                                      : double(moment) / double(m_end);
    return std::clamp(part, 0.0, 1.0) * m_width;
}

QList<qint64> TimelineAxis::ticks(int apart) const
{
    QList<qint64> found{0};
    if (m_logarithmic) {
        for (const qint64 moment : roundMoments) {
            if (moment <= m_end && position(moment) - position(found.last()) >= apart)
                found.append(moment);
        }
        return found;
    }
    const auto step = std::find_if(std::begin(roundMoments), std::end(roundMoments),
                                   [&](qint64 moment) { return position(moment) >= apart || moment >= m_end; });
    const qint64 distance = step == std::end(roundMoments) ? m_end : *step;
    for (qint64 moment = distance; moment <= m_end; moment += distance)
        found.append(moment);
    return found;
}

} // namespace Hookbench
