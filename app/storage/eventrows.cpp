// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventrows.h"

#include "models/delivery/outcomejson.h"
#include "models/values/summarise.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Hookbench {

namespace {

template<typename Enum, std::size_t N>
void bindName(NativeStatement &insert, const NameTable<Enum, N> &table, Enum value)
{
    const QLatin1StringView name = nameIn(table, value);
    insert.bindUtf8({name.data(), name.size()});
}

template<typename Enum, std::size_t N>
std::optional<Enum> nameAt(const NameTable<Enum, N> &table, const NativeStatement &row, int column)
{
    const QByteArrayView name = row.view(column);
    for (const auto &[value, known] : table) {
        if (QByteArrayView{known.data(), known.size()} == name)
            return value;
    }
    return std::nullopt;
}

template<typename Enum, std::size_t N>
Enum enumAt(const NameTable<Enum, N> &table, const NativeStatement &row, int column)
{
    return nameAt(table, row, column).value_or(table[0].first);
}

QUuid uuidAt(const NativeStatement &row, int column)
{
    const QByteArrayView text = row.view(column);
    return QUuid::fromString(QLatin1StringView{text.data(), text.size()});
}

/// Empty lists are the common case and stand as an empty text.
template<typename List, typename Write> QByteArray textOf(const List &list, Write &&write)
{
    return list.isEmpty() ? QByteArray{} : write(list);
}

QByteArray tlsText(const TlsDetails &tls)
{
    if (tls == TlsDetails{})
        return {};
    const QJsonArray texts{tls.protocol, tls.cipher, tls.subject, tls.issuer, tls.validUntil};
    return QJsonDocument{texts}.toJson(QJsonDocument::Compact);
}

TlsDetails tlsOf(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    const QJsonArray texts = QJsonDocument::fromJson(text).array();
    return {texts.at(0).toString(), texts.at(1).toString(), texts.at(2).toString(), texts.at(3).toString(),
            texts.at(4).toString()};
}

} // namespace

QByteArray eventsWithMarks()
{
    return " FROM events e LEFT JOIN event_marks m ON m.event_id = e.id ";
}

QByteArray notRemoved()
{
    return " NOT EXISTS (SELECT 1 FROM removed_events r WHERE r.event_id = e.id) ";
}

QByteArray insertEventSql()
{
    return "INSERT INTO events (sandbox_id, direction, at, webhook_id, webhook_name, kind, from_number, summary, "
           "event_count, match, category, consent, decided, duplicate, status, failure, total, method, url, attempt, "
           "name_lookup, connected, tls, first_byte, failure_detail, request_headers, response_headers, outcomes, "
           "diagnostics, request_body, response_body, peer, signature, tls_details, vendor) "
           "VALUES (?, ?, ?, ?4, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
           "?, "
           "?, coalesce(?35, (SELECT vendor FROM webhooks WHERE id = ?4), ''))";
}

namespace {

void bindSummary(NativeStatement &insert, const Exchange &exchange)
{
    const ExchangeSummary summary = summarise(exchange);
    insert.bind(exchange.webhookName);
    bindName(insert, eventKindNames, exchange.kind);
    insert.bind(summary.from).bind(summary.text).bind(summary.events);
    bindName(insert, matchKindNames, summary.match);
    if (summary.category)
        bindName(insert, categoryNames, *summary.category);
    else
        insert.bindNull();
    bindName(insert, consentChangeNames, summary.consent);
    insert.bind(summary.decided).bind(summary.duplicate).bind(exchange.status);
    bindName(insert, failureNames, exchange.failure);
    insert.bind(exchange.phases.total);
}

} // namespace

void bindEvent(NativeStatement &insert, qint64 sandboxId, const ReceivedEntry &entry, EventTexts &texts)
{
    const Exchange &exchange = entry.exchange;
    insert.begin().bind(sandboxId);
    bindName(insert, directionNames, exchange.direction);
    insert.bind(exchange.at);
    texts.webhookId = exchange.webhookId.isNull() ? QByteArray{} : exchange.webhookId.toByteArray(QUuid::WithoutBraces);
    if (texts.webhookId.isEmpty())
        insert.bindNull();
    else
        insert.bindUtf8(texts.webhookId);
    bindSummary(insert, exchange);
    texts.requestHeaders = textOf(exchange.requestHeaders, headersToJson);
    texts.responseHeaders = textOf(exchange.responseHeaders, headersToJson);
    texts.outcomes = textOf(exchange.outcomes, outcomesToJson);
    texts.diagnostics = textOf(exchange.diagnostics, diagnosticsToJson);
    texts.tls = tlsText(exchange.tls);
    // A method is a token of ASCII, but what came in its place may have been anything.
    insert.bind(QString::fromLatin1(exchange.method)).bind(exchange.url).bind(exchange.attempt);
    insert.bind(exchange.phases.nameLookup).bind(exchange.phases.connect).bind(exchange.phases.tls);
    insert.bind(exchange.phases.firstByte).bind(exchange.failureDetail);
    insert.bindUtf8(texts.requestHeaders).bindUtf8(texts.responseHeaders).bindUtf8(texts.outcomes);
    insert.bindUtf8(texts.diagnostics).bindBytes(exchange.requestBody).bindBytes(exchange.responseBody);
    insert.bind(exchange.peer);
    bindName(insert, signatureVerdictNames, exchange.signature);
    insert.bindUtf8(texts.tls);
    if (entry.vendor)
        bindName(insert, vendorNames, *entry.vendor);
    else
        insert.bindNull();
}

QByteArray summaryColumns()
{
    return "e.id, direction, at, webhook_id, webhook_name, kind, from_number, summary, event_count, match, category, "
           "consent, decided, duplicate, status, failure, total, coalesce(m.pinned, 0), coalesce(m.note, '') <> ''";
}

ExchangeSummary summaryOf(const NativeStatement &row)
{
    ExchangeSummary summary;
    summary.id = row.number(0);
    summary.direction = enumAt(directionNames, row, 1);
    summary.at = row.number(2);
    summary.webhookId = uuidAt(row, 3);
    summary.webhookName = row.text(4);
    summary.kind = enumAt(eventKindNames, row, 5);
    summary.from = row.text(6);
    summary.text = row.text(7);
    summary.events = static_cast<int>(row.number(8));
    summary.match = enumAt(matchKindNames, row, 9);
    summary.category = nameAt(categoryNames, row, 10);
    summary.consent = enumAt(consentChangeNames, row, 11);
    summary.decided = row.number(12) != 0;
    summary.duplicate = row.number(13) != 0;
    summary.status = static_cast<int>(row.number(14));
    summary.failure = enumAt(failureNames, row, 15);
    summary.total = row.number(16);
    summary.pinned = row.number(17) != 0;
    summary.hasNote = row.number(18) != 0;
    return summary;
}

QByteArray exchangeColumns()
{
    return "e.id, direction, at, webhook_id, webhook_name, method, url, request_headers, request_body, status, "
           "response_headers, response_body, name_lookup, connected, tls, first_byte, total, failure, failure_detail, "
           "attempt, kind, outcomes, diagnostics, peer, signature, tls_details, coalesce(m.pinned, 0), "
           "coalesce(m.note, ''), vendor";
}

Exchange exchangeOf(const NativeStatement &row)
{
    Exchange exchange;
    exchange.id = row.number(0);
    exchange.direction = enumAt(directionNames, row, 1);
    exchange.at = row.number(2);
    exchange.webhookId = uuidAt(row, 3);
    exchange.webhookName = row.text(4);
    exchange.method = row.text(5).toLatin1();
    exchange.url = row.text(6);
    if (const QByteArray headers = row.bytes(7); !headers.isEmpty())
        exchange.requestHeaders = headersFromJson(headers);
    exchange.requestBody = row.bytes(8);
    exchange.status = static_cast<int>(row.number(9));
    if (const QByteArray headers = row.bytes(10); !headers.isEmpty())
        exchange.responseHeaders = headersFromJson(headers);
    exchange.responseBody = row.bytes(11);
    exchange.phases = {row.number(12), row.number(13), row.number(14), row.number(15), row.number(16)};
    exchange.failure = enumAt(failureNames, row, 17);
    exchange.failureDetail = row.text(18);
    exchange.attempt = static_cast<int>(row.number(19));
    exchange.kind = enumAt(eventKindNames, row, 20);
    if (const QByteArray outcomes = row.bytes(21); !outcomes.isEmpty())
        exchange.outcomes = outcomesFromJson(outcomes);
    if (const QByteArray diagnostics = row.bytes(22); !diagnostics.isEmpty())
        exchange.diagnostics = diagnosticsFromJson(diagnostics);
    exchange.peer = row.text(23);
    exchange.signature = enumAt(signatureVerdictNames, row, 24);
    exchange.tls = tlsOf(row.bytes(25));
    exchange.pinned = row.number(26) != 0;
    exchange.note = row.text(27);
    return exchange;
}

std::optional<Vendor> vendorOf(const NativeStatement &row)
{
    return nameAt(vendorNames, row, 28);
}

} // namespace Hookbench
