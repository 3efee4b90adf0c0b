// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QString>

namespace Hookbench {

/// The part of a composed request that a fault is about.
enum class ComposedPart {
    Target,
    Url,
    Method,
    Timeout,
    HeaderName,
    HeaderValue,
    Sample,
    Variant,
    Body,
    RowKey,
    RowValue
};

inline constexpr NameTable<ComposedPart, 11> composedPartNames{{
    {ComposedPart::Target, QLatin1StringView("target")},
    {ComposedPart::Url, QLatin1StringView("url")},
    {ComposedPart::Method, QLatin1StringView("method")},
    {ComposedPart::Timeout, QLatin1StringView("timeout")},
    {ComposedPart::HeaderName, QLatin1StringView("header-name")},
    {ComposedPart::HeaderValue, QLatin1StringView("header-value")},
    {ComposedPart::Sample, QLatin1StringView("sample")},
    {ComposedPart::Variant, QLatin1StringView("variant")},
    {ComposedPart::Body, QLatin1StringView("body")},
    {ComposedPart::RowKey, QLatin1StringView("row-key")},
    {ComposedPart::RowValue, QLatin1StringView("row-value")},
}};

/// Something about one part of a composed request. Made for being shown at once: the sentence is in the language of the
/// application at that moment.
struct CompositionFault
{
    ComposedPart part = ComposedPart::Body;
    /// Of the header or row it is about; -1 otherwise.
    qsizetype index = -1;
    Severity severity = Severity::Error;
    /// In the part as it was typed; 0 for the whole.
    TextPosition position = {};
    QString sentence = {};
    /// The name of the rule where it is one of ruleNames.
    QString rule = {};

    bool operator==(const CompositionFault &) const = default;
};

} // namespace Hookbench
