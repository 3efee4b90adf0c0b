// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QString>

#include <array>

namespace Hookbench {

/// A platform, or one of its ways, by which inbound texts are matched with keywords.
enum class Platform { Ajo, BrazeExact, BrazeFuzzy, Twilio, Klaviyo, Aws, Infobip, SinchGroups };

inline constexpr NameTable<Platform, 8> platformNames{{
    {Platform::Ajo, QLatin1StringView("ajo")},
    {Platform::BrazeExact, QLatin1StringView("braze-exact")},
    {Platform::BrazeFuzzy, QLatin1StringView("braze-fuzzy")},
    {Platform::Twilio, QLatin1StringView("twilio")},
    {Platform::Klaviyo, QLatin1StringView("klaviyo")},
    {Platform::Aws, QLatin1StringView("aws")},
    {Platform::Infobip, QLatin1StringView("infobip")},
    {Platform::SinchGroups, QLatin1StringView("sinch-groups")},
}};

/// When the platforms' documentation was read.
inline constexpr QLatin1StringView platformsAsOf{"2026-11-20"};

/// What a platform's documentation says about a message.
enum class ElsewhereVerdict {
    /// It matches a keyword.
    Match,
    /// It comes near one, and is answered as a near miss.
    NearMiss,
    /// It follows from the rule, but no page says so.
    Likely,
    /// It depends on how the keyword is set up there.
    Depends,
    /// It matches nothing.
    None,
    /// The documentation does not say.
    NotDocumented
};

inline constexpr NameTable<ElsewhereVerdict, 6> elsewhereVerdictNames{{
    {ElsewhereVerdict::Match, QLatin1StringView("match")},
    {ElsewhereVerdict::NearMiss, QLatin1StringView("near-miss")},
    {ElsewhereVerdict::Likely, QLatin1StringView("likely")},
    {ElsewhereVerdict::Depends, QLatin1StringView("depends")},
    {ElsewhereVerdict::None, QLatin1StringView("none")},
    {ElsewhereVerdict::NotDocumented, QLatin1StringView("not-documented")},
}};

/// What a message would be under a platform's rule.
struct Elsewhere
{
    Platform platform = Platform::Ajo;
    ElsewhereVerdict verdict = ElsewhereVerdict::None;
    /// With Match, NearMiss, Likely and Depends.
    std::optional<Category> category;
    QString keyword;

    bool operator==(const Elsewhere &) const = default;
};

/// The same text under the documented rule of every platform, with the keywords of @p webhook set up there. What a
/// platform does not document is not guessed.
QList<Elsewhere> sameTextElsewhere(const SmsWebhook &webhook, const QString &message);

} // namespace Hookbench
