// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/records.h"

#include <QDateTime>

#include <algorithm>

namespace Hookbench {

namespace {

constexpr qint64 dayMilliseconds = 86'400'000;

QString stamp(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

/// A cell that no spreadsheet takes for a formula.
QByteArray cell(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    text.replace(u'"', QStringLiteral("\"\""));
    return '"' + text.toUtf8() + '"';
}

} // namespace

void EventRecords::takeOutcome(const Exchange &exchange, const EventOutcome &outcome)
{
    const Decision &decision = *outcome.decision;
    const QString number = outcome.event.normalised(Field::ProfileNumber);
    if (decision.consent != ConsentChange::Unchanged) {
        const ConsentKey key{outcome.event.normalised(Field::InboundNumber), number};
        ConsentRecord &record = m_consents[key];
        record.key = key;
        record.state = decision.after;
        record.messages.append(
            {exchange.id, exchange.at, outcome.event.text(Field::InboundMessage), decision.before, decision.after});
    }
    if (decision.match != MatchKind::Exact || decision.category != Category::Custom)
        return;
    KeywordRecord &record = m_keywords[{exchange.webhookName, decision.keyword}];
    record.keyword = decision.keyword;
    record.webhook = exchange.webhookName;
    record.first = record.count == 0 ? exchange.at : std::min(record.first, exchange.at);
    record.last = std::max(record.last, exchange.at);
    ++record.count;
    record.numbers.insert(number);
    ++record.days[exchange.at / dayMilliseconds];
}

void EventRecords::take(const Exchange &exchange)
{
    if (exchange.direction != Direction::Received)
        return;
    for (const EventOutcome &outcome : exchange.outcomes) {
        if (outcome.decision && !outcome.duplicate)
            takeOutcome(exchange, outcome);
    }
}

QList<ConsentRecord> EventRecords::consents() const
{
    QList<ConsentRecord> records = m_consents.values();
    std::sort(records.begin(), records.end(), [](const ConsentRecord &one, const ConsentRecord &other) {
        const qint64 at = one.messages.last().at;
        const qint64 otherAt = other.messages.last().at;
        return at != otherAt ? at > otherAt : one.key.profileNumber < other.key.profileNumber;
    });
    return records;
}

QList<KeywordRecord> EventRecords::keywords() const
{
    QList<KeywordRecord> records = m_keywords.values();
    std::sort(records.begin(), records.end(), [](const KeywordRecord &one, const KeywordRecord &other) {
        if (one.count != other.count)
            return one.count > other.count;
        return one.keyword != other.keyword ? one.keyword < other.keyword : one.webhook < other.webhook;
    });
    return records;
}

QByteArray keywordRecordsCsv(const QList<KeywordRecord> &records)
{
    QByteArray csv = "webhook,keyword,count,numbers,first,last\r\n";
    for (const KeywordRecord &record : records)
        csv += cell(record.webhook) + ',' + cell(record.keyword) + ',' + QByteArray::number(record.count) + ','
            + QByteArray::number(record.numbers.size()) + ',' + stamp(record.first).toUtf8() + ','
            + stamp(record.last).toUtf8() + "\r\n";
    return csv;
}

} // namespace Hookbench
