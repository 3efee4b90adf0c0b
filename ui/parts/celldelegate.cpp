// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celldelegate.h"

#include "ui/parts/rowtable.h"
#include "ui/parts/style.h"
#include "ui/parts/tables.h"
#include "ui/parts/twolines.h"

#include <QApplication>
#include <QPainter>

namespace Hookbench {

namespace {

constexpr int padding = 8;
constexpr int dotSize = 8;

} // namespace

QRect CellDelegate::paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
{
    QStyleOptionViewItem empty = option;
    empty.text.clear();
    empty.state &= ~QStyle::State_HasFocus;
    QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    paintRowLine(painter, option);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, option.rect, 4, option.palette);
    return option.rect.adjusted(padding, 0, -padding, 0);
}

void CellDelegate::drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                            const QString &text)
{
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
}

void CellDelegate::drawLines(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                             const QString &text)
{
    const QStringList lines = twoLines(option.font, text, rect.width());
    const int height = option.fontMetrics.height();
    int top = rect.center().y() - height * int(lines.size()) / 2 + 1;
    for (const QString &line : lines) {
        drawText(painter, option, {rect.left(), top, rect.width(), height}, line);
        top += height;
    }
}

bool CellDelegate::hasButton(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const RowTable *>(option.widget);
    return table && table->rowAtHand().row() == index.row();
}

void CellDelegate::setLinkPen(QPainter *painter, const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setUnderline(option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    painter->setFont(font);
    painter->setPen(tokensFor(option.palette).accent);
}

void CellDelegate::drawDot(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                           const QColor &color)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    const QRect dot{rect.left(), rect.center().y() - dotSize / 2 + 1, dotSize, dotSize};
    painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
    painter->setPen(tokensFor(option.palette).text);
}

} // namespace Hookbench
