// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench {

/// Longest quotation in a diagnostic, in UTF-16 units: what a person can take in, however much was pasted.
inline constexpr qsizetype excerptLimit = 100;

/// @p text as a diagnostic quotes it: the start of a long one, with an ellipsis; a surrogate pair is kept whole.
inline QString excerpt(const QString &text, qsizetype limit = excerptLimit)
{
    if (text.size() <= limit)
        return text;
    const bool splits = text.at(limit - 2).isHighSurrogate();
    return QString{text.first(limit - (splits ? 2 : 1)) + QChar{0x2026}};
}

} // namespace Hookbench
