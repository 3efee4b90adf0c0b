// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

namespace Hookbench {

/// @p text as it stands in a cell @p width pixels wide: on one line where it fits, broken between two words where it
/// does not, and cut at the end of a line only where that is not enough either.
QStringList twoLines(const QFont &font, const QString &text, int width);

} // namespace Hookbench
