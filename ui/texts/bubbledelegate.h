// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Hookbench {

/// Paints the lines of a conversation as bubbles: what the subscriber texts at the right, replies at the left. The text
/// of an item says who speaks; a bubble shows what stands in bodyRole.
class BubbleDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int bodyRole = Qt::UserRole + 1;
    static constexpr int ownRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace Hookbench
