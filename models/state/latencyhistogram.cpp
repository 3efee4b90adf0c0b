// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/latencyhistogram.h"

#include <QMap>

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
    m_longest = std::max(m_longest, microseconds);
}

void LatencyHistogram::add(const LatencyHistogram &other)
{
    for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket)
        m_buckets[bucket] += other.m_buckets[bucket];
    m_count += other.m_count;
    m_longest = std::max(m_longest, other.m_longest);
}

LoadLatency LatencyHistogram::latency() const
{
    const auto milliseconds = [this](double share) { return percentile(share) / 1000.0; };
    // The middle of a bucket may lie above the longest one in it.
    const double max = double(m_longest) / 1000.0;
    return {.p50 = std::min(milliseconds(0.50), max),
            .p90 = std::min(milliseconds(0.90), max),
            .p95 = std::min(milliseconds(0.95), max),
            .p99 = std::min(milliseconds(0.99), max),
            .max = max};
}

QList<LoadBar> LatencyHistogram::bars(int most) const
{
    QList<LoadBar> bars;
    if (m_count == 0 || most < 1)
        return bars;
    // Cuts of an eighth of an octave, and coarser ones until there are few enough of them.
    for (int cuts = 8;; cuts /= 2) {
        const double width = cuts > 0 ? 1.0 / cuts : 64;
        const auto cutOf = [width](double value) { return int(std::floor(std::log2(std::max(value, 1.0)) / width)); };
        QMap<int, qint64> counts;
        for (size_t bucket = 0; bucket < m_buckets.size(); ++bucket) {
            if (m_buckets[bucket] > 0)
                counts[cutOf(middleOf(bucket))] += m_buckets[bucket];
        }
        if (counts.lastKey() - counts.firstKey() + 1 > most)
            continue;
        for (int cut = counts.firstKey(); cut <= counts.lastKey(); ++cut)
            bars.append({cut == 0 ? 0.0 : std::exp2(cut * width) / 1000.0, std::exp2((cut + 1) * width) / 1000.0,
                         counts.value(cut)});
        return bars;
    }
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
