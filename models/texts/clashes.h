// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/smswebhook.h"

#include <QList>

#include <span>

namespace Hookbench {

/// How two keywords get into each other's way.
enum class ClashKind {
    /// The same after normalisation.
    Same,
    /// One stands inside the other.
    Substring,
    /// Within one near miss of each other.
    Fuzzy
};

inline constexpr NameTable<ClashKind, 3> clashKindNames{{
    {ClashKind::Same, QLatin1StringView("same")},
    {ClashKind::Substring, QLatin1StringView("substring")},
    {ClashKind::Fuzzy, QLatin1StringView("fuzzy")},
}};

/// Where a keyword stands.
struct KeywordPlace
{
    /// Index into the webhooks that were looked at.
    qsizetype webhook = 0;
    QString webhookName;
    /// Index of its category panel, and of the keyword in it.
    qsizetype panel = 0;
    qsizetype position = 0;
    Category category = Category::OptOut;
    QString keyword;

    bool operator==(const KeywordPlace &) const = default;
};

/// Two keywords of one sender that could be taken for each other.
struct KeywordClash
{
    KeywordPlace one;
    KeywordPlace other;
    ClashKind kind = ClashKind::Same;
    /// The strategy that finds one from the other, for Fuzzy.
    Strategy strategy = Strategy::None;
    /// One opts out and the other opts in, or begins to.
    bool opposite = false;
    /// The sender both answer for, normalised; empty where none is set.
    QString sender;

    bool operator==(const KeywordClash &) const = default;
};

/// The clashes among keywords of webhooks that take inbound texts on the same sender. Webhooks without a sender are
/// looked at one by one. Inside one category only the same keyword twice counts, and so it does for the same category
/// of two webhooks. Opposite ones first, then the same before substrings before near misses.
QList<KeywordClash> keywordClashes(std::span<const SmsWebhook> webhooks);

} // namespace Hookbench
