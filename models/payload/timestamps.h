// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/sampleevent.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

namespace Hookbench {

/// What had to be guessed about a time.
enum class TimestampGuess { None, ZoneAssumedUtc, EpochSeconds, EpochMilliseconds };

struct Timestamp
{
    /// Milliseconds since the epoch, UTC; finer digits are cut off.
    qint64 milliseconds = 0;
    TimestampGuess guess = TimestampGuess::None;

    bool operator==(const Timestamp &) const = default;
};

/// Understands RFC 3339 (0 to 9 fractional digits, offsets with or without a colon), "yyyy-MM-dd HH:mm:ss", epoch
/// seconds and milliseconds (told apart by their size).
std::optional<Timestamp> parseTimestamp(QStringView text);

/// RFC 3339 in UTC with milliseconds only where there are any: "2026-03-05T10:00:00Z".
QString timestampText(qint64 milliseconds);

/// A time as the provider spells it, as a JSON literal.
QByteArray timestampJson(qint64 milliseconds, TimestampStyle style);

} // namespace Hookbench
