// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/eventrows.h"

#include "models/exports/csvcell.h"
#include "models/exports/requestparts.h"
#include "models/json/writer.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

QByteArray urlOf(const Exchange &exchange, SecretNames &names)
{
    return joined(withoutSecrets(exchange.url.toUtf8(), names));
}

QByteArray name(QLatin1StringView latin)
{
    return {latin.data(), latin.size()};
}

QByteArray truth(bool yes)
{
    return yes ? "true" : "false";
}

QByteArray milliseconds(const Phases &phases)
{
    return phases.total < 0 ? QByteArray{} : QByteArray::number(static_cast<double>(phases.total) / 1000.0, 'f', 3);
}

QByteArray bodyText(const QByteArray &body)
{
    return isUtf8(body) ? body : QByteArray{"base64:" + body.toBase64()};
}

void writeHeaders(Json::Writer &json, QLatin1StringView key, const HeaderList &headers, SecretNames &names)
{
    json.key(key).beginArray();
    for (const auto &[headerName, value] : headers) {
        const ExportHeader header = withoutSecrets(headerName, value, names);
        json.beginArray().value(QStringView{textOf(header.name)}).value(QStringView{textOf(joined(header.value))});
        json.endArray();
    }
    json.endArray();
}

void writeBody(Json::Writer &json, QLatin1StringView key, const QByteArray &body)
{
    if (isUtf8(body)) {
        json.member(key, QStringView{QString::fromUtf8(body)});
        return;
    }
    json.key(QStringView{QString{key + "Base64"_L1}}).value(QStringView{QString::fromLatin1(body.toBase64())});
}

void writePhases(Json::Writer &json, const Phases &phases)
{
    json.key("microseconds"_L1).beginObject();
    const std::pair<QLatin1StringView, qint64> list[]{{"nameLookup"_L1, phases.nameLookup},
                                                      {"connect"_L1, phases.connect},
                                                      {"tls"_L1, phases.tls},
                                                      {"firstByte"_L1, phases.firstByte},
                                                      {"total"_L1, phases.total}};
    for (const auto &[key, value] : list) {
        if (value >= 0)
            json.member(key, value);
    }
    json.endObject();
}

void writeDecision(Json::Writer &json, const Decision &decision)
{
    json.key("decision"_L1).beginObject().member("match"_L1, nameIn(matchKindNames, decision.match));
    if (decision.category)
        json.member("category"_L1, nameIn(categoryNames, *decision.category));
    json.member("keyword"_L1, QStringView{decision.keyword});
    json.member("strategy"_L1, nameIn(strategyNames, decision.strategy));
    json.member("consent"_L1, nameIn(consentChangeNames, decision.consent));
    json.member("reply"_L1, QStringView{decision.reply}).endObject();
}

void writeOutcomes(Json::Writer &json, const QList<EventOutcome> &outcomes)
{
    json.key("events"_L1).beginArray();
    for (const EventOutcome &outcome : outcomes) {
        json.beginObject().member("kind"_L1, nameIn(eventKindNames, outcome.event.kind));
        json.key("fields"_L1).beginObject();
        for (const ExtractedField &field : outcome.event.fields) {
            if (field.origin != FieldOrigin::Missing)
                json.member(nameIn(fieldNames, field.field), QStringView{outcome.event.normalised(field.field)});
        }
        json.endObject().member("duplicate"_L1, outcome.duplicate);
        if (outcome.decision)
            writeDecision(json, *outcome.decision);
        json.endObject();
    }
    json.endArray();
}

/// What the first event of an exchange says, for the columns of a table.
QList<QByteArray> eventCells(const Exchange &exchange)
{
    if (exchange.outcomes.isEmpty())
        return QList<QByteArray>(10);
    const EventOutcome &outcome = exchange.outcomes.first();
    const ExtractedEvent &event = outcome.event;
    const bool feedback = event.kind == EventKind::Feedback;
    const Decision decision = outcome.decision.value_or(Decision{});
    return {event.normalised(Field::ProfileNumber).toUtf8(),
            event.normalised(Field::InboundNumber).toUtf8(),
            event.text(feedback ? Field::FeedbackStatus : Field::InboundMessage).toUtf8(),
            event.text(feedback ? Field::ClientReference : Field::RequestId).toUtf8(),
            outcome.decision ? name(nameIn(matchKindNames, decision.match)) : QByteArray{},
            decision.category ? name(nameIn(categoryNames, *decision.category)) : QByteArray{},
            decision.keyword.toUtf8(),
            outcome.decision ? name(nameIn(consentChangeNames, decision.consent)) : QByteArray{},
            decision.reply.toUtf8(),
            truth(outcome.duplicate)};
}

QByteArray line(const QList<QByteArray> &cells)
{
    QByteArrayList safe;
    for (const QByteArray &cell : cells)
        safe << csvCell(cell);
    return safe.join(',') + "\r\n";
}

} // namespace

QString momentText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray csvHead()
{
    return "id,at,direction,webhook,kind,method,url,status,failure,milliseconds,attempt,from,to,text,requestId,match,"
           "category,keyword,consent,reply,duplicate,events,signature,peer,pinned,note,requestBody,responseBody\r\n";
}

QByteArray csvRow(const Exchange &exchange)
{
    SecretNames names;
    QList<QByteArray> cells{QByteArray::number(exchange.id),
                            momentText(exchange.at).toLatin1(),
                            name(nameIn(directionNames, exchange.direction)),
                            exchange.webhookName.toUtf8(),
                            name(nameIn(eventKindNames, exchange.kind)),
                            textOf(exchange.method).toUtf8(),
                            urlOf(exchange, names),
                            QByteArray::number(exchange.status),
                            name(nameIn(failureNames, exchange.failure)),
                            milliseconds(exchange.phases),
                            QByteArray::number(exchange.attempt)};
    cells << eventCells(exchange);
    cells << QByteArray::number(exchange.outcomes.size()) << name(nameIn(signatureVerdictNames, exchange.signature))
          << exchange.peer.toUtf8() << truth(exchange.pinned) << exchange.note.toUtf8()
          << bodyText(exchange.requestBody) << bodyText(exchange.responseBody);
    return line(cells);
}

QByteArray jsonRow(const Exchange &exchange)
{
    SecretNames names;
    Json::Writer json;
    json.beginObject().member("id"_L1, exchange.id).member("at"_L1, QStringView{momentText(exchange.at)});
    json.member("direction"_L1, nameIn(directionNames, exchange.direction));
    json.member("webhook"_L1, QStringView{exchange.webhookName});
    json.member("webhookId"_L1, QStringView{exchange.webhookId.toString(QUuid::WithoutBraces)});
    json.member("kind"_L1, nameIn(eventKindNames, exchange.kind));
    json.member("method"_L1, QStringView{textOf(exchange.method)});
    json.member("url"_L1, QStringView{textOf(urlOf(exchange, names))});
    writeHeaders(json, "requestHeaders"_L1, exchange.requestHeaders, names);
    writeBody(json, "requestBody"_L1, exchange.requestBody);
    json.member("status"_L1, exchange.status);
    writeHeaders(json, "responseHeaders"_L1, exchange.responseHeaders, names);
    writeBody(json, "responseBody"_L1, exchange.responseBody);
    json.member("failure"_L1, nameIn(failureNames, exchange.failure));
    json.member("failureDetail"_L1, QStringView{exchange.failureDetail}).member("attempt"_L1, exchange.attempt);
    writePhases(json, exchange.phases);
    json.member("peer"_L1, QStringView{exchange.peer});
    json.member("signature"_L1, nameIn(signatureVerdictNames, exchange.signature));
    writeOutcomes(json, exchange.outcomes);
    json.member("pinned"_L1, exchange.pinned).member("note"_L1, QStringView{exchange.note}).endObject();
    return json.text() + '\n';
}

} // namespace Hookbench
