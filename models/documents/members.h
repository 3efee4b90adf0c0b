// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The members of a webhook document, in the order in which they are written.
namespace Hookbench::Members {

inline constexpr QLatin1StringView format{"format"};
inline constexpr QLatin1StringView name{"name"};
inline constexpr QLatin1StringView vendor{"vendor"};
inline constexpr QLatin1StringView type{"type"};
inline constexpr QLatin1StringView apiCredential{"apiCredential"};
inline constexpr QLatin1StringView senderPhoneNumber{"senderPhoneNumber"};
inline constexpr QLatin1StringView keywordCategories{"keywordCategories"};
inline constexpr QLatin1StringView defaultReplyMessage{"defaultReplyMessage"};
inline constexpr QLatin1StringView fieldsNotSent{"fieldsNotSent"};
inline constexpr QLatin1StringView arrayReading{"arrayReading"};
inline constexpr QLatin1StringView payload{"payload"};

inline constexpr QLatin1StringView category{"category"};
inline constexpr QLatin1StringView keywords{"keywords"};
inline constexpr QLatin1StringView replyMessage{"replyMessage"};
inline constexpr QLatin1StringView fuzzyLogic{"fuzzyLogic"};
inline constexpr QLatin1StringView fuzzyProfile{"fuzzyProfile"};
inline constexpr QLatin1StringView fuzzyAutoResponse{"fuzzyAutoResponse"};

} // namespace Hookbench::Members
