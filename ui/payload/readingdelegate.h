// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace Hookbench {

/// Paints the rows of a ReadingModel: a field's name and value side by side, beneath them where it stands and what is
/// odd about it. Nothing is cut off; the row grows.
class ReadingDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays the row out in @p width and paints it when there is a painter; gives its height.
    int layOut(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
               const QModelIndex &index) const;
};

} // namespace Hookbench
