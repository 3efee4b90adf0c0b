// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/webhookcelldelegates.h"

#include "models/items/webhooklistmodel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int wordGap = 8;

/// @p text on at most two lines of @p width; the second is cut where there is more.
QStringList twoLines(const QFontMetrics &metrics, const QFont &font, const QString &text, int width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout{text, font};
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const auto at = first.textLength();
    if (at <= 0 || at >= text.size())
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    return {text.left(at).trimmed(), metrics.elidedText(text.mid(at).trimmed(), Qt::ElideRight, width)};
}

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
    if (m_elide == Qt::ElideMiddle)
        rect.adjust(0, 0, -buttonRoom, 0);
    painter->save();
    painter->setPen(tokensFor(item.palette).text);
    drawText(painter, item, rect, item.fontMetrics.elidedText(text, m_elide, rect.width()));
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
    const QRect rect = paintBackground(painter, item).adjusted(0, 0, -buttonRoom, 0);
    painter->save();
    setLinkPen(painter, item);
    // The word beside the link is never cut; the link is.
    const QString word = index.data(WebhookListModel::DraftRole).toString();
    const int room = word.isEmpty() ? 0 : item.fontMetrics.horizontalAdvance(word) + wordGap;
    const QString name = item.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                     std::max(0, rect.width() - room));
    drawText(painter, item, rect, name);
    if (!word.isEmpty()) {
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
    const QRect room = rect.adjusted(dotRoom, 0, 0, 0);
    const QStringList lines = twoLines(item.fontMetrics, item.font, text, room.width());
    const int height = item.fontMetrics.height();
    int top = room.center().y() - height * int(lines.size()) / 2 + 1;
    for (const QString &line : lines) {
        drawText(painter, item, {room.left(), top, room.width(), height}, line);
        top += height;
    }
    painter->restore();
}

} // namespace Hookbench
