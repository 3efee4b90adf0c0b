// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/httparchive.h"

#include "models/exports/eventrows.h"
#include "models/exports/preparedrequest.h"
#include "models/json/writer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

class HttpArchiveText
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::HttpArchive)
};

void writeHeaders(Json::Writer &json, const HeaderList &headers, SecretNames &names)
{
    // Cookies stand among the headers, as placeholders.
    json.key("cookies"_L1).beginArray().endArray().key("headers"_L1).beginArray();
    for (const auto &[name, value] : headers) {
        const ExportHeader header = withoutSecrets(name, value, names);
        json.beginObject().member("name"_L1, QStringView{textOf(header.name)});
        json.member("value"_L1, QStringView{textOf(joined(header.value))}).endObject();
    }
    json.endArray();
}

void writeQuery(Json::Writer &json, const QByteArray &url)
{
    json.key("queryString"_L1).beginArray();
    const qsizetype query = url.indexOf('?');
    if (query >= 0) {
        const QByteArray text = url.mid(query + 1).split('#').first();
        for (const QByteArray &parameter : text.split('&')) {
            if (parameter.isEmpty())
                continue;
            const qsizetype equals = parameter.indexOf('=');
            const QByteArray name = equals < 0 ? parameter : parameter.first(equals);
            const QByteArray value = equals < 0 ? QByteArray{} : parameter.sliced(equals + 1);
            json.beginObject().member("name"_L1, QStringView{textOf(QByteArray::fromPercentEncoding(name))});
            json.member("value"_L1, QStringView{textOf(QByteArray::fromPercentEncoding(value))}).endObject();
        }
    }
    json.endArray();
}

void writeText(Json::Writer &json, const QByteArray &bytes, QLatin1StringView encodingKey)
{
    if (isUtf8(bytes)) {
        json.member("text"_L1, QStringView{QString::fromUtf8(bytes)});
    } else {
        json.member("text"_L1, QStringView{QString::fromLatin1(bytes.toBase64())});
        json.member(encodingKey, "base64"_L1);
    }
}

void writeRequest(Json::Writer &json, const QByteArray &method, const QByteArray &url, const HeaderList &headers,
                  const QByteArray &body, SecretNames &names)
{
    const QByteArray shown = joined(withoutSecrets(url, names));
    json.key("request"_L1).beginObject().member("method"_L1, QStringView{textOf(method)});
    json.member("url"_L1, QStringView{textOf(shown)}).member("httpVersion"_L1, "HTTP/1.1"_L1);
    writeHeaders(json, headers, names);
    writeQuery(json, shown);
    if (!body.isEmpty()) {
        const QByteArray type = headerValue(headers, "content-type");
        json.key("postData"_L1).beginObject().member("mimeType"_L1, QStringView{textOf(type)});
        writeText(json, body, "_encoding"_L1);
        json.endObject();
    }
    json.member("headersSize"_L1, -1).member("bodySize"_L1, qint64{body.size()}).endObject();
}

void writeResponse(Json::Writer &json, const Exchange &exchange, SecretNames &names)
{
    json.key("response"_L1).beginObject().member("status"_L1, exchange.status).member("statusText"_L1, ""_L1);
    json.member("httpVersion"_L1, "HTTP/1.1"_L1);
    writeHeaders(json, exchange.responseHeaders, names);
    const QByteArray type = headerValue(exchange.responseHeaders, "content-type");
    json.key("content"_L1).beginObject().member("size"_L1, qint64{exchange.responseBody.size()});
    json.member("mimeType"_L1, QStringView{textOf(type.isEmpty() ? QByteArray{"x-unknown"} : type)});
    if (!exchange.responseBody.isEmpty())
        writeText(json, exchange.responseBody, "encoding"_L1);
    const QByteArray location = headerValue(exchange.responseHeaders, "location");
    json.endObject().member("redirectURL"_L1, QStringView{textOf(joined(withoutSecrets(location, names)))});
    json.member("headersSize"_L1, -1).member("bodySize"_L1, qint64{exchange.responseBody.size()});
    if (exchange.failure != Failure::None)
        json.member("_error"_L1, nameIn(failureNames, exchange.failure));
    json.endObject();
}

/// HAR counts each part on its own, in milliseconds, and TLS within the connecting; -1 where it did not happen.
void writeTimings(Json::Writer &json, const Phases &phases)
{
    const auto between = [](qint64 from, qint64 to) {
        return to < 0 ? -1.0 : static_cast<double>(std::max<qint64>(to - std::max<qint64>(from, 0), 0)) / 1000.0;
    };
    const qint64 connected = std::max(phases.connect, phases.tls);
    const qint64 before = std::max(connected, phases.nameLookup);
    const qint64 total = std::max<qint64>(phases.total, 0);
    const bool answered = phases.firstByte >= 0;
    json.member("time"_L1, static_cast<double>(total) / 1000.0).key("cache"_L1).beginObject().endObject();
    json.key("timings"_L1).beginObject().member("blocked"_L1, -1);
    json.member("dns"_L1, between(0, phases.nameLookup)).member("connect"_L1, between(phases.nameLookup, connected));
    json.member("ssl"_L1, between(phases.connect, phases.tls)).member("send"_L1, 0);
    // HAR wants a number for these two: without an answer all the rest was waiting.
    json.member("wait"_L1, between(before, answered ? phases.firstByte : total));
    json.member("receive"_L1, answered ? between(phases.firstByte, std::max(total, phases.firstByte)) : 0.0)
        .endObject();
}

QByteArray wholeUrl(const Exchange &exchange)
{
    QByteArray url = exchange.url.toUtf8();
    if (exchange.direction == Direction::Sent || !url.startsWith('/'))
        return url;
    const QByteArray host = headerValue(exchange.requestHeaders, "host");
    return "http://" + (host.isEmpty() ? QByteArray{"localhost"} : host) + url;
}

} // namespace

QByteArray HttpArchive::separated(const QByteArray &entry)
{
    const QByteArray before = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return before + entry;
}

QByteArray HttpArchive::head(const QString &version)
{
    m_isFirst = true;
    Json::Writer json;
    json.beginObject().member("name"_L1, "Hookbench"_L1).member("version"_L1, QStringView{version}).endObject();
    return "{\"log\":{\"version\":\"1.2\",\"creator\":" + json.text() + ",\"entries\":[";
}

QByteArray HttpArchive::entry(const Exchange &exchange)
{
    SecretNames names;
    Json::Writer json;
    json.beginObject().member("startedDateTime"_L1, QStringView{momentText(exchange.at)});
    writeRequest(json, exchange.method, wholeUrl(exchange), exchange.requestHeaders, exchange.requestBody, names);
    writeResponse(json, exchange, names);
    writeTimings(json, exchange.phases);
    json.member("_direction"_L1, nameIn(directionNames, exchange.direction));
    json.member("_webhook"_L1, QStringView{exchange.webhookName}).member("_attempt"_L1, exchange.attempt);
    if (!exchange.note.isEmpty())
        json.member("comment"_L1, QStringView{exchange.note});
    json.endObject();
    return separated(json.text());
}

QByteArray HttpArchive::entry(const OutboundRequest &request, const QString &name, qint64 at)
{
    SecretNames names;
    Json::Writer json;
    json.beginObject().member("startedDateTime"_L1, QStringView{momentText(at)});
    writeRequest(json, request.method, request.url.toUtf8(), request.headers, request.body, names);
    writeResponse(json, {}, names);
    writeTimings(json, {});
    json.member("comment"_L1, QStringView{name}).endObject();
    return separated(json.text());
}

QByteArray HttpArchive::tail() const
{
    return "\n]}}\n";
}

Result<QByteArray> httpArchive(const QList<ExportedRequest> &requests, qint64 at, const QString &version)
{
    HttpArchive archive;
    QByteArray text = archive.head(version);
    for (const ExportedRequest &exported : requests) {
        SecretNames names;
        if (const Result<WritableRequest> request = prepared(exported, names); !request)
            return Error{HttpArchiveText::tr("%1: %2").arg(exported.name, request.error().summary), {}};
        text += archive.entry(exported.request, exported.name, at);
    }
    return QByteArray{text + archive.tail()};
}

} // namespace Hookbench
