// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/consent.h"
#include "models/values/exchange.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace Hookbench {

/// A message that said something about consent.
struct ConsentMessage
{
    /// Of the event.
    qint64 eventId = 0;
    /// Milliseconds since the epoch, UTC.
    qint64 at = 0;
    QString message;
    ConsentState before = ConsentState::Unknown;
    ConsentState after = ConsentState::Unknown;

    bool operator==(const ConsentMessage &) const = default;
};

/// The consent of a number as past events left it, and the messages that led there, oldest first.
struct ConsentRecord
{
    ConsentKey key;
    ConsentState state = ConsentState::Unknown;
    QList<ConsentMessage> messages;

    bool operator==(const ConsentRecord &) const = default;
};

/// What was recorded of a custom keyword.
struct KeywordRecord
{
    QString keyword;
    QString webhook;
    qint64 count = 0;
    QSet<QString> numbers;
    qint64 first = 0;
    qint64 last = 0;
    /// Events by day, as days since the epoch, UTC.
    QMap<qint64, qint64> days;

    bool operator==(const KeywordRecord &) const = default;
};

/// Gathers consents and custom keywords from past events. Takes them one by one, oldest first; needs memory for numbers
/// and keywords, not for events.
class EventRecords
{
public:
    void take(const Exchange &exchange);

    /// Newest change first.
    QList<ConsentRecord> consents() const;
    /// The keyword that came most often first.
    QList<KeywordRecord> keywords() const;

private:
    void takeOutcome(const Exchange &exchange, const EventOutcome &outcome);

    QHash<ConsentKey, ConsentRecord> m_consents;
    QHash<std::pair<QString, QString>, KeywordRecord> m_keywords;
};

/// The keywords as CSV with a header: webhook, keyword, count, numbers, first, last (RFC 3339, UTC).
QByteArray keywordRecordsCsv(const QList<KeywordRecord> &records);

} // namespace Hookbench
