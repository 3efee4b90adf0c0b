// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench {

/// What two names must have in common to count as the same name: compared without regard to case in every script, to
/// the way accents are encoded, and to white space around. Kept in the database beside the name, because SQLite folds
/// ASCII only.
inline QString nameKey(const QString &name)
{
    return name.trimmed()
        .normalized(QString::NormalizationForm_C)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C);
}

} // namespace Hookbench
