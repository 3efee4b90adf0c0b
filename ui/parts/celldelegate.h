// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QStyledItemDelegate>

#include <functional>

namespace Hookbench {

/// What delegates of a dressed table are made of that paint their texts themselves.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    /// The tone of a state's dot.
    using ToneOf = std::function<Tone(const QModelIndex &)>;

protected:
    /// The row's background and line, without its text; gives the room for the text.
    static QRect paintBackground(QPainter *painter, const QStyleOptionViewItem &option);
    /// @p text as twoLines() breaks it, in the middle of @p rect's height.
    static void drawLines(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                          const QString &text);
    /// Whether the table shows the buttons of a row at this one now, so that its text makes room for them.
    static bool hasButton(const QStyleOptionViewItem &option, const QModelIndex &index);
    /// @p text on one line, uncut.
    static void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text);
    /// The font and colour of a link, underlined while it is pointed at or has the focus.
    static void setLinkPen(QPainter *painter, const QStyleOptionViewItem &option);
    /// A dot at the beginning of @p rect, in the middle of its height; leaves the pen for the word behind it.
    static void drawDot(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color);
    /// Room for the button that a row shows while it is pointed at.
    static constexpr int buttonRoom = 38;
    /// Room for the dot and the gap behind it.
    static constexpr int dotRoom = 14;
};

} // namespace Hookbench
