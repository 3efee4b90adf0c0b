// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventrows.h"

#include "models/delivery/outcomejson.h"
#include "models/values/summarise.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Names of enumerations as the driver takes them, made once: they are bound for every row.
template<typename Enum, std::size_t N> const QVariant &nameValue(const NameTable<Enum, N> &table, Enum value)
{
    static const auto values = [&] {
        std::array<QVariant, N> made;
        for (std::size_t i = 0; i < N; ++i)
            made[i] = table[i].second.toString();
        return made;
    }();
    for (std::size_t i = 0; i < N; ++i) {
        if (table[i].first == value)
            return values[i];
    }
    return values[0];
}

template<typename Enum, std::size_t N> Enum enumOf(const NameTable<Enum, N> &table, const QVariant &name)
{
    return valueIn(table, name.toString()).value_or(table[0].first);
}

/// Empty lists are the common case and stand as an empty text.
template<typename List, typename Write> QString textOf(const List &list, Write &&write)
{
    return list.isEmpty() ? QString{} : QString::fromUtf8(write(list));
}

QString tlsText(const TlsDetails &tls)
{
    const QJsonArray texts{tls.protocol, tls.cipher, tls.subject, tls.issuer, tls.validUntil};
    return QString::fromUtf8(QJsonDocument{texts}.toJson(QJsonDocument::Compact));
}

TlsDetails tlsOf(const QString &text)
{
    const QJsonArray texts = text.isEmpty() ? QJsonArray{} : QJsonDocument::fromJson(text.toUtf8()).array();
    return {texts.at(0).toString(), texts.at(1).toString(), texts.at(2).toString(), texts.at(3).toString(),
            texts.at(4).toString()};
}

} // namespace

QString eventsWithMarks()
{
    return u" FROM events e LEFT JOIN event_marks m ON m.event_id = e.id "_s;
}

QString notRemoved()
{
    return u" NOT EXISTS (SELECT 1 FROM removed_events r WHERE r.event_id = e.id) "_s;
}

QString insertEventSql()
{
    return u"INSERT INTO events (sandbox_id, direction, at, webhook_id, webhook_name, kind, from_number, summary, "
           u"event_count, match, "
           "category, consent, decided, duplicate, status, failure, total, method, url, attempt, name_lookup, "
           "connected, tls, "
           "first_byte, failure_detail, request_headers, response_headers, outcomes, diagnostics, request_body, "
           "response_body, vendor, peer, signature, tls_details) "
           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
           "coalesce(?, (SELECT vendor FROM webhooks WHERE id = ?), ''), ?, ?, ?)"_s;
}

QVariantList eventValues(qint64 sandboxId, const ReceivedEntry &entry)
{
    const Exchange &exchange = entry.exchange;
    const ExchangeSummary summary = summarise(exchange);
    const QVariant webhook
        = exchange.webhookId.isNull() ? QVariant{} : QVariant{exchange.webhookId.toString(QUuid::WithoutBraces)};
    return {
        sandboxId,
        nameValue(directionNames, exchange.direction),
        exchange.at,
        webhook,
        exchange.webhookName,
        nameValue(eventKindNames, exchange.kind),
        summary.from,
        summary.text,
        summary.events,
        nameValue(matchKindNames, summary.match),
        summary.category ? nameValue(categoryNames, *summary.category) : QVariant{},
        nameValue(consentChangeNames, summary.consent),
        int{summary.decided},
        int{summary.duplicate},
        exchange.status,
        nameValue(failureNames, exchange.failure),
        exchange.phases.total,
        QString::fromLatin1(exchange.method),
        exchange.url,
        exchange.attempt,
        exchange.phases.nameLookup,
        exchange.phases.connect,
        exchange.phases.tls,
        exchange.phases.firstByte,
        exchange.failureDetail,
        textOf(exchange.requestHeaders, headersToJson),
        textOf(exchange.responseHeaders, headersToJson),
        textOf(exchange.outcomes, outcomesToJson),
        textOf(exchange.diagnostics, diagnosticsToJson),
        exchange.requestBody,
        exchange.responseBody,
        entry.vendor ? nameValue(vendorNames, *entry.vendor) : QVariant{},
        webhook,
        exchange.peer,
        nameValue(signatureVerdictNames, exchange.signature),
        exchange.tls == TlsDetails{} ? QString{} : tlsText(exchange.tls),
    };
}

QString summaryColumns()
{
    return u"id, direction, at, webhook_id, webhook_name, kind, from_number, summary, event_count, match, category, "
           u"consent, decided, "
           "duplicate, status, failure, total, coalesce(m.pinned, 0), coalesce(m.note, '') <> ''"_s;
}

ExchangeSummary summaryOf(const QSqlQuery &row)
{
    ExchangeSummary summary;
    summary.id = row.value(0).toLongLong();
    summary.direction = enumOf(directionNames, row.value(1));
    summary.at = row.value(2).toLongLong();
    summary.webhookId = QUuid::fromString(row.value(3).toString());
    summary.webhookName = row.value(4).toString();
    summary.kind = enumOf(eventKindNames, row.value(5));
    summary.from = row.value(6).toString();
    summary.text = row.value(7).toString();
    summary.events = row.value(8).toInt();
    summary.match = enumOf(matchKindNames, row.value(9));
    summary.category = valueIn(categoryNames, row.value(10).toString());
    summary.consent = enumOf(consentChangeNames, row.value(11));
    summary.decided = row.value(12).toBool();
    summary.duplicate = row.value(13).toBool();
    summary.status = row.value(14).toInt();
    summary.failure = enumOf(failureNames, row.value(15));
    summary.total = row.value(16).toLongLong();
    summary.pinned = row.value(17).toBool();
    summary.hasNote = row.value(18).toBool();
    return summary;
}

QString exchangeColumns()
{
    return u"id, direction, at, webhook_id, webhook_name, method, url, request_headers, request_body, status, "
           u"response_headers, "
           "response_body, name_lookup, connected, tls, first_byte, total, failure, failure_detail, attempt, kind, "
           "outcomes, "
           "diagnostics, peer, signature, tls_details, coalesce(m.pinned, 0), coalesce(m.note, ''), vendor"_s;
}

Exchange exchangeOf(const QSqlQuery &row)
{
    const auto json = [&](int column) { return row.value(column).toString().toUtf8(); };
    Exchange exchange;
    exchange.id = row.value(0).toLongLong();
    exchange.direction = enumOf(directionNames, row.value(1));
    exchange.at = row.value(2).toLongLong();
    exchange.webhookId = QUuid::fromString(row.value(3).toString());
    exchange.webhookName = row.value(4).toString();
    exchange.method = row.value(5).toString().toLatin1();
    exchange.url = row.value(6).toString();
    if (const QByteArray headers = json(7); !headers.isEmpty())
        exchange.requestHeaders = headersFromJson(headers);
    exchange.requestBody = row.value(8).toByteArray();
    exchange.status = row.value(9).toInt();
    if (const QByteArray headers = json(10); !headers.isEmpty())
        exchange.responseHeaders = headersFromJson(headers);
    exchange.responseBody = row.value(11).toByteArray();
    exchange.phases = {row.value(12).toLongLong(), row.value(13).toLongLong(), row.value(14).toLongLong(),
                       row.value(15).toLongLong(), row.value(16).toLongLong()};
    exchange.failure = enumOf(failureNames, row.value(17));
    exchange.failureDetail = row.value(18).toString();
    exchange.attempt = row.value(19).toInt();
    exchange.kind = enumOf(eventKindNames, row.value(20));
    if (const QByteArray outcomes = json(21); !outcomes.isEmpty())
        exchange.outcomes = outcomesFromJson(outcomes);
    if (const QByteArray diagnostics = json(22); !diagnostics.isEmpty())
        exchange.diagnostics = diagnosticsFromJson(diagnostics);
    exchange.peer = row.value(23).toString();
    exchange.signature = enumOf(signatureVerdictNames, row.value(24));
    exchange.tls = tlsOf(row.value(25).toString());
    exchange.pinned = row.value(26).toBool();
    exchange.note = row.value(27).toString();
    return exchange;
}

} // namespace Hookbench
