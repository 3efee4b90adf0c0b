// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>

namespace Hookbench {

/// What two names must have in common to count as the same name: compared without regard to case in every script, to
/// the way accents are encoded, and to white space around. Kept in the database beside the name, because SQLite folds
/// ASCII only.
inline QString nameKey(const QString &name)
{
    const QString trimmed = name.trimmed();
    // Most names are plain ASCII, and then all of this comes to lower case.
    if (std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar letter) { return letter.unicode() < 128; }))
        return trimmed.toLower();
    return trimmed.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

} // namespace Hookbench
