// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/requestdocument.h"

#include "models/documents/requestmembers.h"
#include "models/documents/webhookdocument.h"
#include "models/json/writer.h"
#include "models/values/secretheader.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RequestDocument)
};

void text(Json::Writer &writer, QLatin1StringView name, const QString &content)
{
    writer.member(name, QStringView{content});
}

void writeTarget(Json::Writer &writer, const RequestTarget &target)
{
    writer.key(Members::target).beginObject();
    switch (target.kind) {
    case TargetKind::Webhook:
        text(writer, Members::webhook, target.webhookName);
        break;
    case TargetKind::Receiver:
        text(writer, Members::receiver, target.webhookName);
        break;
    case TargetKind::Url:
        text(writer, Members::url, target.url);
        if (!target.webhookName.isEmpty())
            text(writer, Members::webhook, target.webhookName);
        break;
    }
    writer.endObject();
}

void writeHeaders(Json::Writer &writer, const QList<RequestHeader> &headers)
{
    writer.key(Members::headers).beginArray();
    for (const RequestHeader &header : headers) {
        writer.beginObject();
        text(writer, Members::name, header.name);
        text(writer, Members::value, header.value);
        if (!header.enabled)
            writer.member(Members::enabled, false);
        writer.endObject();
    }
    writer.endArray();
}

void writeRows(Json::Writer &writer, const QList<BodyRow> &rows)
{
    writer.key(Members::rows).beginArray();
    for (const BodyRow &row : rows) {
        writer.beginObject();
        text(writer, Members::key, row.key);
        if (row.kind != RowKind::Null || !row.value.isEmpty())
            text(writer, Members::value, row.value);
        if (row.kind != RowKind::Text)
            writer.member(Members::kind, nameIn(rowKindNames, row.kind));
        if (!row.enabled)
            writer.member(Members::enabled, false);
        writer.endObject();
    }
    writer.endArray();
}

/// Whether the text can stand in the document as the JSON that it is, and come back as it was.
bool isTidyJson(const RequestBody &body)
{
    const QByteArray bytes = body.text.toUtf8();
    const Json::Document document = Json::Document::parse(bytes);
    // Doubled keys would be complained about as the document's own.
    if (!document.isValid() || !document.diagnostics().isEmpty())
        return false;
    const Json::Kind kind = document.node(0).kind;
    return (kind == Json::Kind::Object || kind == Json::Kind::Array) && Json::formatted(bytes) == bytes;
}

void writeBody(Json::Writer &writer, const RequestBody &body)
{
    const bool isTidy = body.source == BodySource::Text && body.syntax == BodySyntax::Json && isTidyJson(body);
    switch (body.source) {
    case BodySource::Sample:
        text(writer, Members::sample, body.sampleName);
        break;
    case BodySource::Rows:
        writeRows(writer, body.rows);
        break;
    case BodySource::Text:
        if (isTidy)
            writer.key(Members::json).raw(body.text.toUtf8());
        else
            text(writer, Members::text, body.text);
        break;
    }
    if (body.source != BodySource::Sample && body.syntax != BodySyntax::Json)
        writer.member(Members::syntax, nameIn(bodySyntaxNames, body.syntax));
    if (!body.contentType.isEmpty())
        text(writer, Members::contentType, body.contentType);
}

void writeBodies(Json::Writer &writer, const ComposedRequest &request)
{
    writer.key(Members::body).beginObject();
    writeBody(writer, request.body);
    writer.endObject();
    if (request.variants.isEmpty())
        return;
    writer.key(Members::variants).beginArray();
    for (const BodyVariant &variant : request.variants) {
        writer.beginObject();
        text(writer, Members::language, variant.language);
        writeBody(writer, variant.body);
        writer.endObject();
    }
    writer.endArray();
}

void writeSignature(Json::Writer &writer, const SignatureSettings &signature)
{
    writer.key(Members::signature).beginObject();
    text(writer, Members::scheme, signature.scheme);
    text(writer, Members::secret, signature.secret);
    writer.endObject();
}

} // namespace

Result<> checkSecretFree(const ComposedRequest &request)
{
    for (const RequestHeader &header : request.headers) {
        if (holdsSecret(header.name, header.value))
            return Error{
                Sentences::tr("The value of the header %1 is a secret, and a saved request holds none. Empty it "
                              "before you save, and type it when you send.")
                    .arg(header.name.trimmed()),
                {}};
    }
    if (hasLogin(request.target.url))
        return Error{Sentences::tr("The URL holds a user name or password, which a saved request does not. Remove it."),
                     {}};
    return {};
}

Result<QByteArray> writeRequestDocument(const ComposedRequest &request)
{
    if (auto clean = checkSecretFree(request); !clean)
        return clean.error();
    Json::Writer writer{Json::Writer::Layout::Indented};
    writer.beginObject();
    writer.member(Members::format, requestDocumentFormat);
    text(writer, Members::name, request.name);
    writeTarget(writer, request.target);
    text(writer, Members::method, request.method);
    if (!request.headers.isEmpty())
        writeHeaders(writer, request.headers);
    writeBodies(writer, request);
    writer.member(Members::timeout, request.timeoutSeconds);
    text(writer, Members::retry, request.retryProfile);
    if (request.signature != SignatureSettings{})
        writeSignature(writer, request.signature);
    if (!request.expectations.isEmpty()) {
        if (auto written = writeExpectations(writer, request.expectations); !written)
            return written.error();
    }
    writer.endObject();
    return QByteArray{writer.text() + '\n'};
}

QString requestFileName(const QString &name)
{
    QString file = webhookFileName(name);
    file.chop(webhookDocumentSuffix.size());
    return file == u"webhook" ? QString{u"request"_s + requestDocumentSuffix} : QString{file + requestDocumentSuffix};
}

} // namespace Hookbench
