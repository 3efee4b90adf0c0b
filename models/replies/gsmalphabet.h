// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace Hookbench {

/// Septets that a character takes in the GSM default alphabet (3GPP TS 23.038): 1, 2 for one of its extension table, 0
/// for one that it does not have.
int gsmUnits(char16_t character);

/// What may stand for a character that the GSM alphabet lacks.
struct GsmSubstitute
{
    /// Empty for what may be left out: it is not seen.
    QString text;
    /// Whether a letter loses its accent, or is spelt as another letter. Typographic signs do not.
    bool losesAccent = false;

    bool operator==(const GsmSubstitute &) const = default;
};

/// A substitute for @p cluster, a character with the combining marks that follow it; nothing where there is none, as
/// for emoji and other scripts.
std::optional<GsmSubstitute> gsmSubstitute(QStringView cluster);

} // namespace Hookbench
