// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/localisedtext.h"
#include "models/values/rehearsal.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// Statuses from the first to the second: 500 to 599.
using StatusRanges = QList<std::pair<int, int>>;

/// When a sender stops asking a host at all for a while, and makes up the answers itself.
struct RetryHalt
{
    /// More failures than this …
    int failures = 0;
    /// … within so many seconds …
    double window = 0;
    /// … stop it for so many seconds.
    double pause = 0;
    /// The status it makes up meanwhile.
    int status = 0;
    /// Which answers count.
    StatusRanges counted;

    bool operator==(const RetryHalt &) const = default;
};

/// How a sender tries again. Data from resources/retry; what the sender does not publish is marked and our stand-in.
struct RetryProfile
{
    QString name;
    /// What people call the sender; a brand, never translated.
    QString title;
    /// Waits before attempt 2, 3, … in seconds.
    QList<double> waits;
    /// Answers that end it well, as ranges "200-299".
    StatusRanges successes;
    /// Answers that are tried again; all others end it.
    StatusRanges retried;
    bool retriesConnectionErrors = true;
    bool honoursRetryAfter = false;
    /// Seconds after which the sender waits no longer for an answer: from, to. Nothing when it does not say.
    std::optional<std::pair<double, double>> timeOut = {};
    /// A wait is drawn from so many times its length: from, to.
    std::pair<double, double> jitter = {1.0, 1.0};
    /// No attempt begins later than this many seconds after the first.
    std::optional<double> giveUpAfter = {};
    std::optional<RetryHalt> halt = {};
    /// Answers after which the sender never comes again, with no event.
    StatusRanges disabledBy = {};
    /// What the sender does not publish.
    QList<RetryFact> unknown = {};
    /// Where it is published; empty when nowhere.
    QString source = {};
    LocalisedText note = {};

    bool publishes(RetryFact fact) const { return !unknown.contains(fact); }
    bool operator==(const RetryProfile &) const = default;
};

/// Reads a profile's JSON.
Result<RetryProfile> readRetryProfile(const QByteArray &json);

/// What a sender knows after an attempt.
struct AttemptResult
{
    /// Which attempt it was, from 1.
    int attempt = 1;
    int status = 0;
    Failure failure = Failure::None;
    /// Seconds that the answer asks for.
    std::optional<double> retryAfter = {};
};

/// Seconds to wait before the next attempt after @p exchange, which was attempt exchange.attempt; nothing when it is
/// over.
std::optional<double> waitBeforeRetry(const RetryProfile &profile, const Exchange &exchange);
std::optional<double> waitBeforeRetry(const RetryProfile &profile, const AttemptResult &result);

/// Whether the answer is one that the profile tries again, as long as retries are left.
bool isRetried(const RetryProfile &profile, const AttemptResult &result);

/// Whether the profile counts the exchange as delivered.
bool isDelivered(const RetryProfile &profile, const Exchange &exchange);
bool isDelivered(const RetryProfile &profile, const AttemptResult &result);

bool contains(const StatusRanges &ranges, int status);

} // namespace Hookbench
