// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/loadmix.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// How long attempts took that were answered, in milliseconds.
struct LoadLatency
{
    double p50 = 0;
    double p90 = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;

    bool operator==(const LoadLatency &) const = default;
};

/// One way to be answered, or not, and how often it came.
struct LoadStatus
{
    /// 0 without an answer.
    int status = 0;
    Failure failure = Failure::None;
    qint64 count = 0;

    bool operator==(const LoadStatus &) const = default;
};

/// What came back within a stretch of the run.
struct LoadMoment
{
    /// Begin and length in seconds of the run, without its pauses.
    double from = 0;
    double seconds = 0;
    /// Attempts that were answered, and all of them.
    qint64 answered = 0;
    qint64 attempts = 0;
    /// Attempts that were not answered with 200 to 299.
    qint64 refused = 0;
    LoadLatency latency = {};

    bool operator==(const LoadMoment &) const = default;
};

/// How many attempts took from @p from to @p to milliseconds.
struct LoadBar
{
    double from = 0;
    double to = 0;
    qint64 count = 0;

    bool operator==(const LoadBar &) const = default;
};

/// What one part of the mix came to.
struct LoadPartFigures
{
    QString title = {};
    /// Where it went.
    QString url = {};
    int weight = 1;
    qint64 sent = 0;
    qint64 ok = 0;
    qint64 failed = 0;
    LoadLatency latency = {};

    bool operator==(const LoadPartFigures &) const = default;
};

/// What many events were to be and what came of them. A part of it is known at any time of the run.
struct LoadReport
{
    /// Begin, milliseconds since the epoch, UTC.
    qint64 at = 0;
    /// What was ordered; 0 where it was not limited.
    qint64 count = 0;
    int concurrency = 1;
    double ratePerSecond = 0;
    double durationSeconds = 0;
    QString retryProfile = {};
    DistinctValues distinct = {};
    /// Events whose first attempt has ended; delivered ones; given up ones.
    qint64 sent = 0;
    qint64 ok = 0;
    qint64 failed = 0;
    /// Attempts after the first.
    qint64 retried = 0;
    /// Answers that were not as their request expects; absent where nothing is expected.
    std::optional<qint64> unexpected = {};
    /// Without the pauses.
    double seconds = 0;
    double perSecond = 0;
    bool cancelled = false;
    LoadLatency latency = {};
    /// The most frequent first.
    QList<LoadStatus> statuses = {};
    QList<LoadMoment> moments = {};
    QList<LoadBar> histogram = {};
    QList<LoadPartFigures> parts = {};

    /// Whether every event was delivered, or answered as expected where something is expected, and none was left out.
    bool isGood() const
    {
        const bool answers = unexpected ? *unexpected == 0 : failed == 0;
        return answers && !cancelled && sent > 0 && (count == 0 || durationSeconds > 0 || sent == count);
    }
    bool operator==(const LoadReport &) const = default;
};

} // namespace Hookbench
