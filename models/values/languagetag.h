// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace Hookbench {

/// Whether @p text has the form of a BCP 47 language tag: two to eight letters, then parts of letters and digits, with
/// hyphens between them.
inline bool isLanguageTag(QStringView text)
{
    const auto isLetter = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto parts = text.split(u'-');
    const auto isPart = [&](QStringView part) {
        return !part.isEmpty() && part.size() <= 8
            && std::all_of(part.begin(), part.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
    };
    const QStringView first = parts.first();
    return first.size() >= 2 && std::all_of(first.begin(), first.end(), isLetter)
        && std::all_of(parts.cbegin(), parts.cend(), isPart);
}

} // namespace Hookbench
