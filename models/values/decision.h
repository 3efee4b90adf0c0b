// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/consent.h"
#include "models/values/keywordcategory.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

enum class MatchKind { None, Exact, Fuzzy };

inline constexpr NameTable<MatchKind, 3> matchKindNames{{
    {MatchKind::None, QLatin1StringView("none")},
    {MatchKind::Exact, QLatin1StringView("exact")},
    {MatchKind::Fuzzy, QLatin1StringView("fuzzy")},
}};

/// A named way of finding a near miss.
enum class Strategy { None, EditDistance, KeyboardNeighbour, RepeatedLetters, KeywordInSentence, Substring };

inline constexpr NameTable<Strategy, 6> strategyNames{{
    {Strategy::None, QLatin1StringView("none")},
    {Strategy::EditDistance, QLatin1StringView("edit-distance")},
    {Strategy::KeyboardNeighbour, QLatin1StringView("keyboard-neighbour")},
    {Strategy::RepeatedLetters, QLatin1StringView("repeated-letters")},
    {Strategy::KeywordInSentence, QLatin1StringView("keyword-in-sentence")},
    {Strategy::Substring, QLatin1StringView("substring")},
}};

/// One thing the engine looked at.
enum class TraceKind {
    /// text: the message after normalisation; detail: the parts of normalisation that changed something, by name.
    Normalised,
    /// Nothing was left after normalisation.
    NothingLeft,
    /// category, count of its keywords: none equals the message.
    ExactNoMatch,
    /// category, keyword: equals the message.
    ExactMatch,
    /// category, keyword: equals too, but a category before it won the tie.
    ExactTieLost,
    /// No Opt-Out category has fuzzy logic on.
    FuzzyOff,
    /// text: the word of the exceptions list that stopped the search.
    FuzzyException,
    /// strategy: compared, no near miss.
    FuzzyNoMatch,
    /// strategy, keyword, text: the part of the message that came near; detail: the keyboard layout or the edit.
    FuzzyMatch,
    /// The category decided the reply.
    CategoryReply,
    FuzzyReply,
    DefaultReply,
    /// No reply is configured, so none is sent.
    NoReply,
    /// Consent went from before to after.
    ConsentSet,
    /// Consent is as it was, because the category does not touch it.
    ConsentUntouched,
    /// Consent was in that state already; recorded again.
    ConsentRepeated,
    /// A double opt-in was asked for, but the number is opted in already.
    AlreadyOptedIn,
    /// A custom keyword was recorded.
    KeywordRecorded
};

inline constexpr NameTable<TraceKind, 18> traceKindNames{{
    {TraceKind::Normalised, QLatin1StringView("normalised")},
    {TraceKind::NothingLeft, QLatin1StringView("nothing-left")},
    {TraceKind::ExactNoMatch, QLatin1StringView("exact-no-match")},
    {TraceKind::ExactMatch, QLatin1StringView("exact-match")},
    {TraceKind::ExactTieLost, QLatin1StringView("exact-tie-lost")},
    {TraceKind::FuzzyOff, QLatin1StringView("fuzzy-off")},
    {TraceKind::FuzzyException, QLatin1StringView("fuzzy-exception")},
    {TraceKind::FuzzyNoMatch, QLatin1StringView("fuzzy-no-match")},
    {TraceKind::FuzzyMatch, QLatin1StringView("fuzzy-match")},
    {TraceKind::CategoryReply, QLatin1StringView("category-reply")},
    {TraceKind::FuzzyReply, QLatin1StringView("fuzzy-reply")},
    {TraceKind::DefaultReply, QLatin1StringView("default-reply")},
    {TraceKind::NoReply, QLatin1StringView("no-reply")},
    {TraceKind::ConsentSet, QLatin1StringView("consent-set")},
    {TraceKind::ConsentUntouched, QLatin1StringView("consent-untouched")},
    {TraceKind::ConsentRepeated, QLatin1StringView("consent-repeated")},
    {TraceKind::AlreadyOptedIn, QLatin1StringView("already-opted-in")},
    {TraceKind::KeywordRecorded, QLatin1StringView("keyword-recorded")},
}};

/// A step of a trace. Holds facts, no sentences: models/words says them in the reader's language.
struct TraceStep
{
    TraceKind kind = TraceKind::Normalised;
    std::optional<Category> category;
    Strategy strategy = Strategy::None;
    int count = 0;
    QString keyword;
    QString text;
    /// Names of constants (normalisation parts, keyboard layouts, edits), comma-separated.
    QString detail;
    ConsentState before = ConsentState::Unknown;
    ConsentState after = ConsentState::Unknown;

    bool operator==(const TraceStep &) const = default;
};

/// What an inbound message does.
struct Decision
{
    MatchKind match = MatchKind::None;
    std::optional<Category> category;
    /// The keyword as configured; empty without a match.
    QString keyword;
    Strategy strategy = Strategy::None;
    ConsentChange consent = ConsentChange::Unchanged;
    ConsentState before = ConsentState::Unknown;
    ConsentState after = ConsentState::Unknown;
    /// Empty when nothing is sent back.
    QString reply;
    QList<TraceStep> trace;

    bool operator==(const Decision &) const = default;
};

} // namespace Hookbench
