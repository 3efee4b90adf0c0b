// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/members.h"
#include "models/json/objectreader.h"
#include "models/json/writer.h"
#include "models/values/expectation.h"
#include "models/values/result.h"

/// The members of a request document, in the order in which they are written.
namespace Hookbench::Members {

inline constexpr QLatin1StringView target{"target"};
inline constexpr QLatin1StringView method{"method"};
inline constexpr QLatin1StringView headers{"headers"};
inline constexpr QLatin1StringView body{"body"};
inline constexpr QLatin1StringView variants{"variants"};
inline constexpr QLatin1StringView timeout{"timeout"};
inline constexpr QLatin1StringView retry{"retry"};
inline constexpr QLatin1StringView signature{"signature"};
inline constexpr QLatin1StringView expectations{"expectations"};

inline constexpr QLatin1StringView webhook{"webhook"};
inline constexpr QLatin1StringView receiver{"receiver"};
inline constexpr QLatin1StringView url{"url"};

inline constexpr QLatin1StringView key{"key"};
inline constexpr QLatin1StringView value{"value"};
inline constexpr QLatin1StringView kind{"kind"};
inline constexpr QLatin1StringView enabled{"enabled"};

inline constexpr QLatin1StringView language{"language"};
inline constexpr QLatin1StringView sample{"sample"};
inline constexpr QLatin1StringView rows{"rows"};
inline constexpr QLatin1StringView json{"json"};
inline constexpr QLatin1StringView text{"text"};
inline constexpr QLatin1StringView syntax{"syntax"};
inline constexpr QLatin1StringView contentType{"contentType"};

inline constexpr QLatin1StringView scheme{"scheme"};
inline constexpr QLatin1StringView secret{"secret"};

inline constexpr QLatin1StringView status{"status"};
inline constexpr QLatin1StringView header{"header"};
inline constexpr QLatin1StringView pointer{"pointer"};
inline constexpr QLatin1StringView exists{"exists"};
inline constexpr QLatin1StringView equals{"equals"};
inline constexpr QLatin1StringView contains{"contains"};
inline constexpr QLatin1StringView bodyContains{"bodyContains"};
inline constexpr QLatin1StringView milliseconds{"milliseconds"};
inline constexpr QLatin1StringView decision{"decision"};

} // namespace Hookbench::Members

namespace Hookbench {

/// The expectations of the array at @p list; what is wrong with them is in the reader's diagnostics.
QList<Expectation> readExpectations(ObjectReader &reader, int list);

/// Writes the array. Fails for an expected value that is no JSON.
Result<> writeExpectations(Json::Writer &writer, const QList<Expectation> &expectations);

} // namespace Hookbench
