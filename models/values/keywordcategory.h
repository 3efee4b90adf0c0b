// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QStringList>

#include <array>

namespace Hookbench {

/// What a keyword stands for. The order is the order in which a tie between categories is settled for exact matches,
/// most protective first.
enum class Category { OptOut, OptIn, DoubleOptIn, Help, Custom };

inline constexpr NameTable<Category, 5> categoryNames{{
    {Category::OptOut, QLatin1StringView("opt-out")},
    {Category::OptIn, QLatin1StringView("opt-in")},
    {Category::DoubleOptIn, QLatin1StringView("double-opt-in")},
    {Category::Help, QLatin1StringView("help")},
    {Category::Custom, QLatin1StringView("custom")},
}};

/// A named set of fuzzy strategies. Which strategies Adobe uses is not documented: AdobeLike is our reading.
enum class FuzzyProfile { AdobeLike, Braze, Strict };

inline constexpr NameTable<FuzzyProfile, 3> fuzzyProfileNames{{
    {FuzzyProfile::AdobeLike, QLatin1StringView("adobe-like")},
    {FuzzyProfile::Braze, QLatin1StringView("braze")},
    {FuzzyProfile::Strict, QLatin1StringView("strict")},
}};

/// One keyword panel: the words, and what is answered to them.
struct KeywordCategory
{
    Category category = Category::OptIn;
    /// As typed by the user; compared after normalisation.
    QStringList keywords;
    QString replyMessage;
    /// Only Opt-Out: near misses get fuzzyAutoResponse and change no consent.
    bool fuzzyLogic = false;
    FuzzyProfile fuzzyProfile = FuzzyProfile::AdobeLike;
    QString fuzzyAutoResponse;

    bool operator==(const KeywordCategory &) const = default;
};

/// The words that choosing a category fills in, English in every language of the window. Double Opt-In and Custom have
/// none. Union of the documented lists: the newest form page lacks START, the native keyword list has it.
inline QStringList defaultKeywords(Category category)
{
    switch (category) {
    case Category::OptIn:
        return {QStringLiteral("SUBSCRIBE"), QStringLiteral("YES"),      QStringLiteral("UNSTOP"),
                QStringLiteral("START"),     QStringLiteral("CONTINUE"), QStringLiteral("RESUME"),
                QStringLiteral("BEGIN")};
    case Category::OptOut:
        return {QStringLiteral("STOP"), QStringLiteral("QUIT"),        QStringLiteral("CANCEL"),
                QStringLiteral("END"),  QStringLiteral("UNSUBSCRIBE"), QStringLiteral("NO")};
    case Category::Help:
        return {QStringLiteral("HELP"), QStringLiteral("INFO"), QStringLiteral("INFORMATION")};
    case Category::DoubleOptIn:
    case Category::Custom:
        break;
    }
    return {};
}

} // namespace Hookbench
