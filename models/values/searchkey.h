// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace Hookbench {

/// Text as a search compares it: without case, accents and the ways to encode them.
inline QString searchKey(const QString &text)
{
    // Most text is plain ASCII, and then all of this comes to lower case.
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.unicode() < 128; });
    if (plain)
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString kept;
    kept.reserve(decomposed.size());
    for (const QChar letter : decomposed) {
        if (letter.category() != QChar::Mark_NonSpacing)
            kept.append(letter);
    }
    return kept;
}

} // namespace Hookbench
