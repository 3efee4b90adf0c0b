// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// How a sender tries again. Data from resources/retry; what the sender does not publish is marked and our stand-in.
struct RetryProfile
{
    QString name;
    /// Waits before attempt 2, 3, … in seconds.
    QList<double> waits;
    /// False when the schedule is our stand-in, because the sender's own is not published.
    bool schedulePublished = true;
    /// Answers that end it well, as ranges "200-299".
    QList<std::pair<int, int>> successes;
    /// Answers that are tried again; all others end it.
    QList<std::pair<int, int>> retried;
    bool retriesConnectionErrors = true;
    bool honoursRetryAfter = false;

    bool operator==(const RetryProfile &) const = default;
};

/// Reads a profile's JSON.
Result<RetryProfile> readRetryProfile(const QByteArray &json);

/// Seconds to wait before the next attempt after @p exchange, which was attempt exchange.attempt; nothing when it is
/// over.
std::optional<double> waitBeforeRetry(const RetryProfile &profile, const Exchange &exchange);

/// Whether the profile counts the exchange as delivered.
bool isDelivered(const RetryProfile &profile, const Exchange &exchange);

} // namespace Hookbench
