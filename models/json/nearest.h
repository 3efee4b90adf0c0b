// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

namespace Hookbench {

/// How many letters must be inserted, dropped, replaced or swapped with their neighbour (Damerau-Levenshtein, adjacent
/// swaps).
qsizetype editDistance(QStringView first, QStringView second);

/// The one of @p known that @p name was probably meant to be, without regard to case; empty when none comes near.
QString nearestName(const QString &name, const QStringList &known);

/// The same, but the least far one when none comes near; empty only for a name nobody mistypes.
QString nearestOrFarName(const QString &name, const QStringList &known);

} // namespace Hookbench
