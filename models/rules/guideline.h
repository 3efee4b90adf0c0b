// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordcategory.h"
#include "models/values/localisedtext.h"
#include "models/values/names.h"
#include "models/values/replytext.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Hookbench {

/// What a rule of the field looks at.
enum class GuidelineKind {
    /// It is only told; with a category, only where there are keywords of it.
    Note,
    /// The category has a word of every group; a missing one can be added.
    Keywords,
    /// Each reply that is there matches one of the patterns; an ending may be added to one that does not.
    ReplyMentions,
    /// No reply matches a pattern.
    ReplyAvoids,
    /// No reply is longer than the number of characters.
    ReplyLength,
    /// A reply takes one segment, and no three characters at most force it into UCS-2.
    ReplyCost,
    /// The Opt-Out category has fuzzy logic on.
    FuzzyOn,
    /// The fuzzy auto response names a configured Opt-Out keyword and is not the exact reply.
    FuzzyNamesKeyword,
    /// The Double Opt-In reply names an Opt-In keyword that is not a Double Opt-In keyword too.
    DoubleOptInNamesKeyword,
    /// None of the words is an Opt-Out keyword while fuzzy logic looks for substrings.
    ShortFuzzyWords,
    /// A keyword stands in one category only.
    KeywordUnique,
    /// The sender matches none of the patterns.
    SenderMatches,
    /// The sender is something that can be a sender.
    SenderValid,
    /// The sender is no name of letters while there are keywords.
    SenderAlphanumeric
};

inline constexpr NameTable<GuidelineKind, 14> guidelineKindNames{{
    {GuidelineKind::Note, QLatin1StringView("note")},
    {GuidelineKind::Keywords, QLatin1StringView("keywords")},
    {GuidelineKind::ReplyMentions, QLatin1StringView("reply-mentions")},
    {GuidelineKind::ReplyAvoids, QLatin1StringView("reply-avoids")},
    {GuidelineKind::ReplyLength, QLatin1StringView("reply-length")},
    {GuidelineKind::ReplyCost, QLatin1StringView("reply-cost")},
    {GuidelineKind::FuzzyOn, QLatin1StringView("fuzzy-on")},
    {GuidelineKind::FuzzyNamesKeyword, QLatin1StringView("fuzzy-names-keyword")},
    {GuidelineKind::DoubleOptInNamesKeyword, QLatin1StringView("double-opt-in-names-keyword")},
    {GuidelineKind::ShortFuzzyWords, QLatin1StringView("short-fuzzy-words")},
    {GuidelineKind::KeywordUnique, QLatin1StringView("keyword-unique")},
    {GuidelineKind::SenderMatches, QLatin1StringView("sender-matches")},
    {GuidelineKind::SenderValid, QLatin1StringView("sender-valid")},
    {GuidelineKind::SenderAlphanumeric, QLatin1StringView("sender-alphanumeric")},
}};

/// One thing that a rule looks at.
struct GuidelineCheck
{
    GuidelineKind kind = GuidelineKind::Note;
    std::optional<Category> category;
    /// Groups of spellings, one of which must be there.
    QList<QStringList> words;
    /// Empty for all.
    QList<ReplyUse> replies;
    /// Regular expressions, without regard to case.
    QStringList patterns;
    /// What a fix puts behind a reply.
    QString append;
    int most = 0;
};

/// A rule of the field: what laws, carriers and platforms ask of keywords and replies.
struct Guideline
{
    /// "US-01".
    QString id;
    /// "us", "ca", "fr", "se" or "all".
    QString region;
    Severity severity = Severity::Info;
    /// Where it is said.
    QString source;
    /// When the source was last looked at, YYYY-MM-DD.
    QString date;
    LocalisedText text;
    QList<GuidelineCheck> checks;
};

/// Which rules a webhook is held against.
struct GuidelineChoice
{
    /// Regions beside "all", which always counts.
    QStringList regions;
    /// Rules that are not to be told, by id, each with the reason.
    QMap<QString, QString> silenced;

    bool operator==(const GuidelineChoice &) const = default;
};

} // namespace Hookbench
