// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Hookbench {

/// Where a moment stands on an axis of time, evenly or by its logarithm. Moments are milliseconds from 0.
class TimelineAxis
{
public:
    /// From 0 to @p end over @p width pixels.
    TimelineAxis(qint64 end, int width, bool logarithmic);

    double position(qint64 moment) const;
    /// Round moments, their positions at least @p apart pixels from one another.
    QList<qint64> ticks(int apart) const;

private:
    qint64 m_end;
    int m_width;
    bool m_logarithmic;
};

} // namespace Hookbench
