// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linkdelegate.h"

#include "ui/parts/style.h"
#include "ui/parts/tables.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int padding = 8;
constexpr int buttonRoom = 38;
constexpr int dot = 8;

/// The row's background and line, without its text; leaves the room for it.
QRect paintBackground(QPainter *painter, const QStyleOptionViewItem &option)
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

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft),
                      option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool hasButton = item.state & (QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    const QRect rect = paintBackground(painter, item).adjusted(0, 0, hasButton ? -buttonRoom : 0, 0);
    painter->save();
    QFont font = item.font;
    font.setUnderline(item.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    painter->setFont(font);
    painter->setPen(tokensFor(item.palette).accent);
    drawText(painter, item, QRect{rect.left(), rect.top(), std::max(40, rect.width()), rect.height()},
             index.data(Qt::DisplayRole).toString());
    painter->restore();
}

StatusDelegate::StatusDelegate(ToneOf toneOf, QObject *parent)
    : QStyledItemDelegate{parent}
    , m_toneOf{std::move(toneOf)}
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect rect = paintBackground(painter, item);
    const Tone tone = m_toneOf(index);
    const Tokens tokens = tokensFor(item.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone == Tone::Neutral ? tokens.secondaryText : toneColor(item.palette, tone));
    const QRect mark{rect.left(), rect.center().y() - dot / 2 + 1, dot, dot};
    painter->drawEllipse(QStyle::visualRect(item.direction, item.rect, mark));
    painter->setPen(tokens.text);
    drawText(painter, item, rect.adjusted(dot + 6, 0, 0, 0), index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace Hookbench
