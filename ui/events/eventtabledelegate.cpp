// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventtabledelegate.h"

#include "models/items/eventlogmodel.h"
#include "ui/parts/icons.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace Hookbench {

namespace {

ExchangeSummary summaryOf(const QModelIndex &index)
{
    return index.data(EventLogModel::SummaryRole).value<ExchangeSummary>();
}

QIcon statusIcon(const ExchangeSummary &summary)
{
    if (summary.failure != Failure::None || summary.status == 0 || summary.status >= 500)
        return themedIcon(QLatin1StringView("error"), Tone::Negative);
    if (summary.status >= 400)
        return themedIcon(QLatin1StringView("warning"), Tone::Notice);
    return themedIcon(QLatin1StringView("success"), Tone::Positive);
}

} // namespace

void EventTableDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    if (index.column() == EventLogModel::DirectionColumn)
        option->icon = summaryOf(index).direction == Direction::Received ? themedIcon(QLatin1StringView("inbound"))
                                                                         : themedIcon(QLatin1StringView("outbound"));
    else if (index.column() == EventLogModel::StatusColumn)
        option->icon = statusIcon(summaryOf(index));
}

void EventTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    static constexpr int iconSize = 16;
    static constexpr int gap = 6;
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const QIcon icon = std::exchange(own.icon, {});
    const QString text = own.text;
    painter->save();
    QRect room = paintBackground(painter, own);
    painter->setFont(own.font);
    painter->setPen(tokensFor(own.palette).text);
    if (!icon.isNull()) {
        const QRect place{room.left(), room.center().y() - iconSize / 2 + 1, iconSize, iconSize};
        icon.paint(painter, QStyle::visualRect(own.direction, own.rect, place));
        room.adjust(iconSize + gap, 0, 0, 0);
    }
    if (index.column() == EventLogModel::DirectionColumn)
        paintMarks(painter, own, room, summaryOf(index));
    if (index.column() == EventLogModel::DurationColumn)
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
    else if (index.column() != EventLogModel::DirectionColumn)
        drawLines(painter, own, room, text);
    painter->restore();
}

void EventTableDelegate::paintMarks(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
                                    const ExchangeSummary &summary) const
{
    static constexpr int iconSize = 16;
    int left = room.left();
    for (const auto &[shown, name] : {std::pair{summary.pinned, "pin"}, std::pair{summary.hasNote, "note"}}) {
        const QRect place{left, room.center().y() - iconSize / 2 + 1, iconSize, iconSize};
        if (!shown)
            continue;
        themedIcon(QLatin1StringView(name)).paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        left += iconSize + 2;
    }
}

bool EventTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.column() == EventLogModel::TimeColumn)
        text = index.data(EventLogModel::TimeRole).toDateTime().toUTC().toString(Qt::ISODateWithMs);
    if (text.isEmpty()) {
        const QString whole = displayText(index.data(Qt::DisplayRole), option.locale);
        const bool isSeen = index.column() != EventLogModel::DirectionColumn
            && sizeHint(option, index).width() <= option.rect.width();
        if (!isSeen)
            text = whole;
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace Hookbench
