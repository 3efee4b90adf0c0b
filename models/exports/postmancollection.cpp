// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/postmancollection.h"

#include "models/exports/checkscript.h"
#include "models/exports/preparedrequest.h"
#include "models/json/writer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

class PostmanCollection
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::PostmanCollection)
};

void writeBody(Json::Writer &json, const WritableRequest &request)
{
    if (request.body.isEmpty())
        return;
    json.key("body"_L1).beginObject().member("mode"_L1, "raw"_L1);
    json.member("raw"_L1, QStringView{QString::fromUtf8(request.body)}).endObject();
}

void writeRequest(Json::Writer &json, const WritableRequest &request)
{
    json.key("request"_L1).beginObject().member("method"_L1, QStringView{textOf(request.method)});
    json.key("header"_L1).beginArray();
    for (const ExportHeader &header : request.headers) {
        json.beginObject().member("key"_L1, QStringView{textOf(header.name)});
        json.member("value"_L1, QStringView{textOf(joined(header.value))}).endObject();
    }
    json.endArray();
    writeBody(json, request);
    json.member("url"_L1, QStringView{textOf(joined(request.url))}).endObject();
}

/// What Postman would do of its own accord, and a request does not say.
void writeBehaviour(Json::Writer &json, const WritableRequest &request)
{
    json.key("protocolProfileBehavior"_L1).beginObject().member("followRedirects"_L1, false);
    if (!request.body.isEmpty())
        json.member("disableBodyPruning"_L1, true);
    if (!request.hasContentType) {
        json.key("disabledSystemHeaders"_L1).beginObject().member("content-type"_L1, true).endObject();
    }
    json.endObject();
}

void writeChecks(Json::Writer &json, const QList<ExportedCheck> &checks)
{
    if (checks.isEmpty())
        return;
    json.key("event"_L1).beginArray().beginObject().member("listen"_L1, "test"_L1);
    json.key("script"_L1).beginObject().member("type"_L1, "text/javascript"_L1).key("exec"_L1).beginArray();
    const QByteArrayList lines = postmanTests(checks).split('\n');
    for (const QByteArray &line : lines)
        json.value(QStringView{QString::fromUtf8(line)});
    json.endArray().endObject().endObject().endArray();
}

void writeVariables(Json::Writer &json, const QList<QByteArray> &names)
{
    if (names.isEmpty())
        return;
    json.key("variable"_L1).beginArray();
    for (const QByteArray &name : names) {
        json.beginObject().member("key"_L1, QStringView{textOf(name)}).member("value"_L1, ""_L1);
        json.member("type"_L1, "string"_L1).endObject();
    }
    json.endArray();
}

} // namespace

Result<QByteArray> postmanCollection(const QString &name, const QList<ExportedRequest> &requests)
{
    SecretNames names;
    Json::Writer json{Json::Writer::Layout::Indented};
    json.beginObject().key("info"_L1).beginObject().member("name"_L1, QStringView{name});
    json.member("schema"_L1, "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"_L1).endObject();
    json.key("item"_L1).beginArray();
    for (const ExportedRequest &exported : requests) {
        const Result<WritableRequest> request = prepared(exported, names);
        if (!request)
            return Error{PostmanCollection::tr("%1: %2").arg(exported.name, request.error().summary), {}};
        if (!isUtf8(request->body)) {
            return Error{PostmanCollection::tr("The body of “%1” is not UTF-8, and a Postman collection holds text "
                                               "only. Export it for curl, k6 or as HAR.")
                             .arg(exported.name),
                         {}};
        }
        json.beginObject().member("name"_L1, QStringView{exported.name});
        writeChecks(json, exported.checks);
        writeRequest(json, *request);
        writeBehaviour(json, *request);
        json.key("response"_L1).beginArray().endArray().endObject();
    }
    json.endArray();
    writeVariables(json, names.names());
    json.endObject();
    return QByteArray{json.text() + '\n'};
}

} // namespace Hookbench
