// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/latencyhistogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Hookbench {

namespace {

// Below 128 every microsecond has a bucket; above, each power of two is cut into 64, so a bucket is at most 1/64 wide
// and its middle at most 1/128 away.
constexpr int exactBits = 7;
constexpr int cutsPerPower = 64;
constexpr int powers = 34;

size_t bucketOf(quint64 value)
{
    if (value < (1U << exactBits))
        return size_t(value);
    const int power = std::min(int(std::bit_width(value)) - 1 - exactBits, powers - 1);
    const quint64 cut = std::min<quint64>(value >> (power + 1), 2 * cutsPerPower - 1) - cutsPerPower;
    return size_t((1 << exactBits) + power * cutsPerPower) + size_t(cut);
}

double middleOf(size_t bucket)
{
    if (bucket < (1U << exactBits))
        return double(bucket);
    const size_t beyond = bucket - (1U << exactBits);
    const int power = int(beyond / cutsPerPower);
    const double width = std::ldexp(1.0, power + 1);
    return (double(cutsPerPower + beyond % cutsPerPower) + 0.5) * width;
}

} // namespace

LatencyHistogram::LatencyHistogram()
    : m_buckets(size_t((1 << exactBits) + powers * cutsPerPower))
{
}

void LatencyHistogram::add(qint64 microseconds)
{
    if (microseconds < 0)
        return;
    ++m_buckets[bucketOf(quint64(microseconds))];
    ++m_count;
}

double LatencyHistogram::percentile(double share) const
{
    if (m_count == 0)
        return 0;
    const qint64 rank = std::max<qint64>(1, qint64(std::ceil(share * double(m_count))));
    qint64 seen = 0;
    for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
        seen += m_buckets[bucket];
        if (seen >= rank)
            return middleOf(bucket);
    }
    return middleOf(m_buckets.size() - 1);
}

} // namespace Hookbench
