// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linkdelegate.h"

#include <QPainter>

#include <algorithm>

namespace Hookbench {

void LinkDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    QRect rect = paintBackground(painter, item).adjusted(0, 0, hasButton(item, index) ? -buttonRoom : 0, 0);
    rect.setWidth(std::max(40, rect.width()));
    painter->save();
    setLinkPen(painter, item);
    drawLines(painter, item, rect, index.data(Qt::DisplayRole).toString());
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
    drawLines(painter, item, rect.adjusted(dotRoom, 0, 0, 0), index.data(Qt::DisplayRole).toString());
    painter->restore();
}

} // namespace Hookbench
