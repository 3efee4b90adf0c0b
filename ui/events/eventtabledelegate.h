// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "ui/parts/celldelegate.h"

namespace Hookbench {

/// Paints the rows of the event log: the model's words, on two lines where one is too short, and beside them the icons
/// that the model may not know. A direction is an arrow, a pin and a note are pictures
/// beside it; their words are in the tooltip and for screen readers.
class EventTableDelegate : public CellDelegate
{
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Whatever is cut off is shown whole, and a time in UTC to the millisecond.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                    const ExchangeSummary &summary) const;
};

} // namespace Hookbench
