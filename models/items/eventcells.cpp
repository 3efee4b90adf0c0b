// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventcells.h"

#include "models/words/words.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// The time of day, with the date before it unless that is today's.
QString timeText(qint64 at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at);
    const bool today = time.date() == QDate::currentDate();
    return time.toString(today ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s);
}

QString webhookText(const ExchangeSummary &row)
{
    if (!row.webhookName.isEmpty())
        return row.webhookName;
    return row.direction == Direction::Received ? EventLogModel::tr("No webhook") : QString{};
}

QString messageText(const ExchangeSummary &row)
{
    if (row.events < 2)
        return row.text;
    return EventLogModel::tr("%1 (+%n more)", "message of the first event of several", row.events - 1).arg(row.text);
}

QString decisionText(const ExchangeSummary &row)
{
    if (row.duplicate)
        return EventLogModel::tr("Received before");
    if (row.direction == Direction::Received && row.kind == EventKind::Feedback)
        return Words::name(EventKind::Feedback);
    if (!row.decided)
        return {};
    if (!row.category)
        return EventLogModel::tr("No keyword");
    const QString category = Words::name(*row.category);
    return row.match == MatchKind::Fuzzy ? EventLogModel::tr("%1, near miss", "keyword category").arg(category)
                                         : category;
}

QString statusText(const ExchangeSummary &row)
{
    if (row.status == 0)
        return row.failure == Failure::None ? EventLogModel::tr("No answer") : Words::name(row.failure);
    const QString phrase = Words::reasonPhrase(row.status);
    return phrase.isEmpty() ? QString::number(row.status) : QString{QString::number(row.status) + u' ' + phrase};
}

QString durationText(qint64 microseconds)
{
    if (microseconds < 0)
        return {};
    const double milliseconds = static_cast<double>(microseconds) / 1000;
    const int decimals = milliseconds < 10 ? 1 : 0;
    return EventLogModel::tr("%1 ms", "milliseconds").arg(QLocale{}.toString(milliseconds, 'f', decimals));
}

QString directionText(const ExchangeSummary &row)
{
    const bool received = row.direction == Direction::Received;
    if (row.pinned && row.hasNote)
        return received ? EventLogModel::tr("Received, pinned, with a note")
                        : EventLogModel::tr("Sent, pinned, with a note");
    if (row.pinned)
        return received ? EventLogModel::tr("Received, pinned") : EventLogModel::tr("Sent, pinned");
    if (row.hasNote)
        return received ? EventLogModel::tr("Received, with a note") : EventLogModel::tr("Sent, with a note");
    return received ? EventLogModel::tr("Received") : EventLogModel::tr("Sent");
}

} // namespace

QString eventCell(const ExchangeSummary &row, EventLogModel::Column column)
{
    switch (column) {
    case EventLogModel::TimeColumn:
        // The same in every language: rows are compared by the second.
        return timeText(row.at);
    case EventLogModel::DirectionColumn:
        return directionText(row);
    case EventLogModel::WebhookColumn:
        return webhookText(row);
    case EventLogModel::FromColumn:
        return row.from;
    case EventLogModel::TextColumn:
        return messageText(row);
    case EventLogModel::DecisionColumn:
        return decisionText(row);
    case EventLogModel::StatusColumn:
        return statusText(row);
    case EventLogModel::DurationColumn:
        return durationText(row.total);
    case EventLogModel::ColumnCount:
        break;
    }
    return {};
}

QString eventColumnTitle(EventLogModel::Column column)
{
    switch (column) {
    case EventLogModel::TimeColumn:
        return EventLogModel::tr("Time");
    case EventLogModel::DirectionColumn:
        return EventLogModel::tr("Direction");
    case EventLogModel::WebhookColumn:
        return EventLogModel::tr("Webhook");
    case EventLogModel::FromColumn:
        return EventLogModel::tr("From");
    case EventLogModel::TextColumn:
        return EventLogModel::tr("Message");
    case EventLogModel::DecisionColumn:
        return EventLogModel::tr("Decision");
    case EventLogModel::StatusColumn:
        return EventLogModel::tr("Status");
    case EventLogModel::DurationColumn:
        return EventLogModel::tr("Duration");
    case EventLogModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace Hookbench
