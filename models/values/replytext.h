// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordcategory.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// What a text of the reply library answers to.
enum class ReplyUse { OptIn, OptOut, DoubleOptIn, Help, Custom, FuzzyResponse, Default };

inline constexpr NameTable<ReplyUse, 7> replyUseNames{{
    {ReplyUse::OptIn, QLatin1StringView("opt-in")},
    {ReplyUse::OptOut, QLatin1StringView("opt-out")},
    {ReplyUse::DoubleOptIn, QLatin1StringView("double-opt-in")},
    {ReplyUse::Help, QLatin1StringView("help")},
    {ReplyUse::Custom, QLatin1StringView("custom")},
    {ReplyUse::FuzzyResponse, QLatin1StringView("fuzzy-auto-response")},
    {ReplyUse::Default, QLatin1StringView("default")},
}};

constexpr ReplyUse replyUse(Category category)
{
    switch (category) {
    case Category::OptOut:
        return ReplyUse::OptOut;
    case Category::OptIn:
        return ReplyUse::OptIn;
    case Category::DoubleOptIn:
        return ReplyUse::DoubleOptIn;
    case Category::Help:
        return ReplyUse::Help;
    case Category::Custom:
        break;
    }
    return ReplyUse::Custom;
}

/// One text of the reply library. Texts are what subscribers read, so they never follow the window's language.
struct ReplyText
{
    qint64 id = 0;
    ReplyUse use = ReplyUse::Default;
    /// "en", "fr", "sv" or another BCP 47 tag: texts in the window's language are offered first.
    QString language;
    QString text;

    bool operator==(const ReplyText &) const = default;
};

/// The texts on offer for each use, the best first.
using ReplyTexts = QMap<ReplyUse, QStringList>;

} // namespace Hookbench
