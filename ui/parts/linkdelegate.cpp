// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linkdelegate.h"

#include <QPainter>

#include <algorithm>

namespace Hookbench {

namespace {

QString elided(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    return option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, width);
}

} // namespace

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const bool hasButton = item.state & (QStyle::State_Selected | QStyle::State_MouseOver | QStyle::State_HasFocus);
    QRect rect = paintBackground(painter, item).adjusted(0, 0, hasButton ? -buttonRoom : 0, 0);
    rect.setWidth(std::max(40, rect.width()));
    painter->save();
    setLinkPen(painter, item);
    drawText(painter, item, rect, elided(item, index, rect.width()));
    painter->restore();
}

StatusDelegate::StatusDelegate(ToneOf toneOf, QObject *parent)
    : CellDelegate{parent}
    , m_toneOf{std::move(toneOf)}
{
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect rect = paintBackground(painter, item);
    const Tone tone = m_toneOf(index);
    painter->save();
    drawDot(painter, item, rect,
            tone == Tone::Neutral ? tokensFor(item.palette).secondaryText : toneColor(item.palette, tone));
    const QRect room = rect.adjusted(dotRoom, 0, 0, 0);
    drawText(painter, item, room, elided(item, index, room.width()));
    painter->restore();
}

} // namespace Hookbench
