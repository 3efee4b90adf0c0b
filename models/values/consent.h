// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QDateTime>
#include <QString>

namespace Hookbench {

/// Whether the sender number may text the profile number.
enum class ConsentState { Unknown, Pending, OptedIn, OptedOut };

inline constexpr NameTable<ConsentState, 4> consentStateNames{{
    {ConsentState::Unknown, QLatin1StringView("unknown")},
    {ConsentState::Pending, QLatin1StringView("pending")},
    {ConsentState::OptedIn, QLatin1StringView("opted-in")},
    {ConsentState::OptedOut, QLatin1StringView("opted-out")},
}};

/// What a decision does to it.
enum class ConsentChange { Unchanged, Pending, OptedIn, OptedOut };

inline constexpr NameTable<ConsentChange, 4> consentChangeNames{{
    {ConsentChange::Unchanged, QLatin1StringView("unchanged")},
    {ConsentChange::Pending, QLatin1StringView("pending")},
    {ConsentChange::OptedIn, QLatin1StringView("opted-in")},
    {ConsentChange::OptedOut, QLatin1StringView("opted-out")},
}};

/// The two numbers that a consent belongs to, each normalised (E.164 where it is a phone number).
struct ConsentKey
{
    QString senderNumber;
    QString profileNumber;

    bool operator==(const ConsentKey &) const = default;
};

inline size_t qHash(const ConsentKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.senderNumber, key.profileNumber);
}

/// One step in the history of a consent.
struct ConsentStep
{
    ConsentKey key;
    ConsentState before = ConsentState::Unknown;
    ConsentState after = ConsentState::Unknown;
    /// Milliseconds since the epoch, UTC.
    qint64 at = 0;
    QString keyword;

    bool operator==(const ConsentStep &) const = default;
};

} // namespace Hookbench
