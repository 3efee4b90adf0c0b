// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookcelldelegates.h"

#include "models/items/webhooklistmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int wordGap = 8;

} // namespace

TextCellDelegate::TextCellDelegate(QObject *parent, Qt::TextElideMode elide)
    : CellDelegate{parent}
    , m_elide{elide}
{
}

void TextCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    QRect rect = paintBackground(painter, item);
    painter->save();
    painter->setPen(tokensFor(item.palette).text);
    if (m_elide == Qt::ElideRight) {
        drawLines(painter, item, rect, text);
    } else {
        if (hasButton(item, index))
            rect.adjust(0, 0, -buttonRoom, 0);
        drawText(painter, item, rect, item.fontMetrics.elidedText(text, m_elide, rect.width()));
    }
    painter->restore();
}

bool TextCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                 const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

void LinkCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QRect rect = paintBackground(painter, item).adjusted(0, 0, hasButton(item, index) ? -buttonRoom : 0, 0);
    painter->save();
    setLinkPen(painter, item);
    QString name = index.data(Qt::DisplayRole).toString();
    const QString word = index.data(WebhookListModel::DraftRole).toString();
    if (word.isEmpty()) {
        drawLines(painter, item, rect, name);
    } else {
        // The word beside the link is never cut; the link is.
        const int room = item.fontMetrics.horizontalAdvance(word) + wordGap;
        name = item.fontMetrics.elidedText(name, Qt::ElideRight, std::max(0, rect.width() - room));
        drawText(painter, item, rect, name);
        QFont font = item.font;
        font.setItalic(true);
        painter->setFont(font);
        painter->setPen(tokensFor(item.palette).secondaryText);
        drawText(painter, item, rect.adjusted(item.fontMetrics.horizontalAdvance(name) + wordGap, 0, 0, 0), word);
    }
    painter->restore();
}

StatusCellDelegate::StatusCellDelegate(ToneOf toneOf, QObject *parent)
    : TextCellDelegate{parent}
    , m_toneOf{std::move(toneOf)}
{
}

void StatusCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    const QRect rect = paintBackground(painter, item);
    const Tone tone = m_toneOf(index);
    painter->save();
    drawDot(painter, item, rect,
            tone == Tone::Neutral ? tokensFor(item.palette).fieldLine : toneColor(item.palette, tone));
    drawLines(painter, item, rect.adjusted(dotRoom, 0, 0, 0), text);
    painter->restore();
}

} // namespace Hookbench
