// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhooknamedelegate.h"

#include "models/items/webhooklistmodel.h"
#include "ui/parts/style.h"
#include "ui/parts/tables.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace Hookbench {

namespace {

constexpr int padding = 8;
constexpr int buttonRoom = 38;

/// The row's background and line, without its text.
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
    return option.rect.adjusted(padding, 0, -padding - buttonRoom, 0);
}

void drawText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QString &text)
{
    painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                      Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft), text);
}

bool showWhole(QHelpEvent *event, QAbstractItemView *view, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace

void WebhookNameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString name = index.data(Qt::DisplayRole).toString();
    QRect rect = paintBackground(painter, item);
    const bool incomplete = index.data(WebhookListModel::IncompleteRole).toBool();
    const QString word = incomplete ? tr("Incomplete") : QString{};
    const int wordWidth = incomplete ? item.fontMetrics.horizontalAdvance(word) + 22 : 0;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = item.font;
    font.setUnderline(item.state & (QStyle::State_MouseOver | QStyle::State_HasFocus));
    painter->setFont(font);
    painter->setPen(tokensFor(item.palette).accent);
    const int nameRoom = std::max(40, rect.width() - wordWidth);
    const QString shown = item.fontMetrics.elidedText(name, Qt::ElideRight, nameRoom);
    drawText(painter, item, QRect{rect.left(), rect.top(), nameRoom, rect.height()}, shown);
    if (incomplete) {
        const QColor tone = toneColor(item.palette, Tone::Notice);
        const int left = rect.left() + std::min(nameRoom, item.fontMetrics.horizontalAdvance(shown)) + 8;
        painter->setPen(Qt::NoPen);
        painter->setBrush(tone);
        painter->drawEllipse(QStyle::visualRect(item.direction, item.rect, {left, rect.center().y() - 3, 8, 8}));
        painter->setFont(item.font);
        painter->setPen(tone);
        drawText(painter, item, QRect{left + 12, rect.top(), wordWidth, rect.height()}, word);
    }
    painter->restore();
}

bool WebhookNameDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    return showWhole(event, view, index);
}

void ElideMiddleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect rect = paintBackground(painter, item);
    painter->save();
    painter->setPen(tokensFor(item.palette).text);
    drawText(painter, item, rect, item.fontMetrics.elidedText(text, Qt::ElideMiddle, rect.width()));
    painter->restore();
}

bool ElideMiddleDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                    const QModelIndex &index)
{
    return showWhole(event, view, index);
}

} // namespace Hookbench
