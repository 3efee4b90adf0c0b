// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;
class QTableView;

namespace Hookbench {

/// Makes a table look like the lists here: whole rows, 40 px high, a bold header outside the white body, lines between
/// rows only.
void dressTable(QTableView *table);
/// The line under a cell, for delegates of a dressed table that paint themselves.
void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option);

} // namespace Hookbench
