// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/vendor.h"

#include <QString>
#include <QUuid>

#include <optional>

namespace Hookbench {

/// Which answers are wanted.
struct StatusFilter
{
    enum Kind {
        Any,
        /// value: the first digit, 1 to 5.
        Class,
        /// value: the status.
        Exact,
        NoAnswer
    };
    Kind kind = Any;
    int value = 0;

    bool operator==(const StatusFilter &) const = default;
};

/// What at least one event of a request must have come to; NotDecided is a request none of whose events was decided or
/// recognised as a duplicate.
enum class DecisionWanted { OptOut, OptIn, DoubleOptIn, Help, Custom, NoKeyword, Duplicate, NotDecided };

inline constexpr NameTable<DecisionWanted, 8> decisionWantedNames{{
    {DecisionWanted::OptOut, QLatin1StringView("opt-out")},
    {DecisionWanted::OptIn, QLatin1StringView("opt-in")},
    {DecisionWanted::DoubleOptIn, QLatin1StringView("double-opt-in")},
    {DecisionWanted::Help, QLatin1StringView("help")},
    {DecisionWanted::Custom, QLatin1StringView("custom")},
    {DecisionWanted::NoKeyword, QLatin1StringView("none")},
    {DecisionWanted::Duplicate, QLatin1StringView("duplicate")},
    {DecisionWanted::NotDecided, QLatin1StringView("not-decided")},
}};

/// Which rows of the event log are wanted: those that meet everything that is set. An empty one wants all.
struct EventFilter
{
    /// As typed. Every word of it must be in the row, without regard to case, accents and order: a word of letters also
    /// as the beginning of a longer word of letters, a word with digits as a whole, and a number also as the beginning
    /// or the end of a phone number. Everything else in it separates words; there are no operators.
    QString text;
    std::optional<Direction> direction;
    /// A null id: requests that belong to no webhook.
    std::optional<QUuid> webhookId;
    /// Of the webhook, when the row was stored.
    std::optional<Vendor> vendor;
    StatusFilter status;
    std::optional<DecisionWanted> decision;
    /// Of at least one decision.
    std::optional<MatchKind> match;
    /// Milliseconds since the epoch, UTC: the first that is wanted, and the first that is not wanted any more.
    std::optional<qint64> from;
    std::optional<qint64> to;
    /// As typed: digits with which a phone number of the row begins or ends (a profile's or the sender's). After a plus
    /// or 00 only the beginning counts, and a single leading 0 is not looked at. Other characters don't count.
    QString number;
    bool pinnedOnly = false;
    bool withNote = false;

    bool isEmpty() const { return *this == EventFilter{}; }
    bool operator==(const EventFilter &) const = default;
};

} // namespace Hookbench
