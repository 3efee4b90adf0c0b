// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

namespace Hookbench {

/// How Custom requests are authenticated.
enum class AuthType { ApiKey, Mac, OAuth, Jwt, Basic, Bearer, None };

inline constexpr NameTable<AuthType, 7> authTypeNames{{
    {AuthType::ApiKey, QLatin1StringView("api-key")},
    {AuthType::Mac, QLatin1StringView("mac")},
    {AuthType::OAuth, QLatin1StringView("oauth")},
    {AuthType::Jwt, QLatin1StringView("jwt")},
    {AuthType::Basic, QLatin1StringView("basic")},
    {AuthType::Bearer, QLatin1StringView("bearer")},
    {AuthType::None, QLatin1StringView("none")},
}};

/// The hash of MAC authentication. The mirrored product documents no values; these are our reading.
enum class MacHash { HmacSha256, HmacSha512, HmacSha1 };

inline constexpr NameTable<MacHash, 3> macHashNames{{
    {MacHash::HmacSha256, QLatin1StringView("hmac-sha-256")},
    {MacHash::HmacSha512, QLatin1StringView("hmac-sha-512")},
    {MacHash::HmacSha1, QLatin1StringView("hmac-sha-1")},
}};

/// What a Custom credential's messages count as in reports.
enum class ChannelType { Sms, Rcs, Mms };

inline constexpr NameTable<ChannelType, 3> channelTypeNames{{
    {ChannelType::Sms, QLatin1StringView("SMS")},
    {ChannelType::Rcs, QLatin1StringView("RCS")},
    {ChannelType::Mms, QLatin1StringView("MMS")},
}};

/// How the message id is found in a provider's answer: the first member of that name anywhere, or the value at a dotted
/// path.
enum class IdExtractor { FieldMatch, DotNotation };

inline constexpr NameTable<IdExtractor, 2> idExtractorNames{{
    {IdExtractor::FieldMatch, QLatin1StringView("field-match")},
    {IdExtractor::DotNotation, QLatin1StringView("dot-notation")},
}};

} // namespace Hookbench
