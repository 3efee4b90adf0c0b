// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/texts/bubbledelegate.h"

#include "ui/parts/theme.h"

#include <QListView>
#include <QPainter>

namespace Hookbench {

namespace {

constexpr int padding = 10;
constexpr int gap = 4;

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QListView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) * 3 / 4;
}

QRect textRect(const QStyleOptionViewItem &option, const QString &text)
{
    return option.fontMetrics.boundingRect(QRect{0, 0, widthOf(option) - 2 * padding, 100000},
                                           Qt::TextWrapAnywhere | Qt::TextWordWrap, text);
}

} // namespace

QSize BubbleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(option), textRect(option, index.data(bodyRole).toString()).height() + 2 * padding + 2 * gap};
}

void BubbleDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens tokens = tokensFor(option.palette);
    const QString text = index.data(bodyRole).toString();
    const bool own = index.data(ownRole).toBool();
    const QSize size = textRect(option, text).size() + QSize{2 * padding + 2, 2 * padding};
    QRect bubble{option.rect.topLeft() + QPoint{gap, gap}, size};
    if (own)
        bubble.moveRight(option.rect.right() - gap);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state & QStyle::State_Selected ? QPen{tokens.accent, 2} : QPen{tokens.line});
    painter->setBrush(own ? tokens.accent : tokens.surface);
    painter->drawRoundedRect(bubble, 10, 10);
    painter->setPen(own ? tokens.onAccent : tokens.text);
    painter->drawText(bubble.adjusted(padding, padding, -padding, -padding), Qt::TextWrapAnywhere | Qt::TextWordWrap,
                      text);
    painter->restore();
}

} // namespace Hookbench
