// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventtabledelegate.h"

#include "models/items/eventlogmodel.h"
#include "ui/parts/icons.h"
#include "ui/parts/tables.h"

#include <QAbstractItemView>
#include <QDateTime>
#include <QHelpEvent>
#include <QToolTip>

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
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    QIcon icon;
    if (index.column() == EventLogModel::DirectionColumn)
        icon = summaryOf(index).direction == Direction::Received ? themedIcon(QLatin1StringView("inbound"))
                                                                 : themedIcon(QLatin1StringView("outbound"));
    else if (index.column() == EventLogModel::StatusColumn)
        icon = statusIcon(summaryOf(index));
    if (!icon.isNull()) {
        option->icon = icon;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(16, 16);
    }
    if (index.column() == EventLogModel::DurationColumn)
        option->displayAlignment = Qt::AlignVCenter | Qt::AlignRight;
}

void EventTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRowLine(painter, option);
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
        if (sizeHint(option, index).width() > option.rect.width())
            text = whole;
    }
    QToolTip::showText(event->globalPos(), text, view);
    return true;
}

} // namespace Hookbench
