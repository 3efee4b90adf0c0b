// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/requestdocument.h"

#include "models/documents/requestmembers.h"
#include "models/values/languagetag.h"
#include "models/values/secretheader.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

using Json::Kind;

class RequestReader
{
public:
    explicit RequestReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    RequestDocument read()
    {
        m_reader.expectOnly(0,
                            {Members::format, Members::name, Members::target, Members::method, Members::headers,
                             Members::body, Members::variants, Members::timeout, Members::retry, Members::signature,
                             Members::expectations});
        m_reader.require(0, Members::format);
        m_reader.require(0, Members::name);
        const std::optional<QString> format = m_reader.text(0, Members::format);
        if (format && *format != requestDocumentFormat)
            m_reader.complain(Rule::DocumentUnknownFormat, m_reader.find(0, Members::format),
                              {*format, QString{requestDocumentFormat}});
        ComposedRequest request;
        request.name = m_reader.text(0, Members::name).value_or(QString{}).trimmed();
        if (request.name.isEmpty() && m_reader.find(0, Members::name) >= 0)
            m_reader.complain(Rule::NameRequired, m_reader.find(0, Members::name), {});
        readTarget(request.target);
        request.method = m_reader.text(0, Members::method).value_or(request.method);
        readHeaders(request.headers);
        if (const int body = m_reader.container(0, Members::body, Kind::Object); body >= 0)
            request.body = readBody(body, {});
        readVariants(request.variants);
        request.timeoutSeconds
            = int(m_reader.number(0, Members::timeout, 1, longestTimeout, ObjectReader::Whole::Yes).value_or(90));
        request.retryProfile = m_reader.text(0, Members::retry).value_or(request.retryProfile);
        readSignature(request.signature);
        if (const int list = m_reader.container(0, Members::expectations, Kind::Array); list >= 0)
            request.expectations = readExpectations(m_reader, list);
        return {request, m_reader.diagnostics()};
    }

private:
    /// Calls @p take with each object of an array.
    template<typename Take> void eachObject(QLatin1StringView name, int parent, Take take)
    {
        const int list = m_reader.container(parent, name, Kind::Array);
        if (list < 0)
            return;
        for (int child = list + 1; child < m_document.node(list).next; child = m_document.node(child).next) {
            if (m_document.node(child).kind == Kind::Object)
                take(child);
            else
                m_reader.wrongType(child, QString{name}, "object"_L1);
        }
    }

    QString text(int object, QLatin1StringView name) { return m_reader.text(object, name).value_or(QString{}); }

    void readTarget(RequestTarget &target)
    {
        const int object = m_reader.container(0, Members::target, Kind::Object);
        if (object < 0)
            return;
        m_reader.expectOnly(object, {Members::webhook, Members::receiver, Members::url});
        if (m_reader.find(object, Members::receiver) >= 0) {
            target.kind = TargetKind::Receiver;
            target.webhookName = text(object, Members::receiver);
            m_reader.forbid(object, Members::webhook, u"member:receiver"_s);
            m_reader.forbid(object, Members::url, u"member:receiver"_s);
            return;
        }
        if (m_reader.find(object, Members::url) >= 0) {
            target.kind = TargetKind::Url;
            target.url = text(object, Members::url);
            // The sentence does not repeat what may be a password.
            if (hasLogin(target.url))
                m_reader.forbid(object, Members::url, u"secret:url"_s);
        } else {
            m_reader.require(object, Members::webhook);
        }
        target.webhookName = text(object, Members::webhook);
    }

    void readHeaders(QList<RequestHeader> &headers)
    {
        eachObject(Members::headers, 0, [&](int object) {
            m_reader.expectOnly(object, {Members::name, Members::value, Members::enabled});
            m_reader.require(object, Members::name);
            RequestHeader header{text(object, Members::name), text(object, Members::value),
                                 m_reader.truth(object, Members::enabled).value_or(true)};
            if (holdsSecret(header.name, header.value))
                m_reader.forbid(object, Members::value, QString{u"secret:"_s + header.name.trimmed()});
            headers.append(header);
        });
    }

    /// @p more are members that the object has beside those of a body.
    RequestBody readBody(int object, const QList<QLatin1StringView> &more)
    {
        static const QList<QLatin1StringView> sources{Members::sample, Members::rows, Members::json, Members::text};
        m_reader.expectOnly(object, more + sources + QList{Members::syntax, Members::contentType});
        RequestBody body;
        QLatin1StringView source;
        for (const QLatin1StringView name : sources) {
            if (m_reader.find(object, name) < 0)
                continue;
            if (source.isEmpty())
                source = name;
            else
                m_reader.forbid(object, name, QString{u"member:"_s + source});
        }
        if (source == Members::rows)
            readRows(object, body);
        else if (source == Members::json)
            readJson(object, body);
        else if (source == Members::text)
            body = {.source = BodySource::Text, .text = text(object, Members::text)};
        else
            body.sampleName = text(object, Members::sample);
        readSyntax(object, body, source);
        body.contentType = text(object, Members::contentType);
        return body;
    }

    void readSyntax(int object, RequestBody &body, QLatin1StringView source)
    {
        if (source.isEmpty() || source == Members::sample || source == Members::json)
            m_reader.forbid(object, Members::syntax,
                            QString{u"member:"_s + (source.isEmpty() ? Members::sample : source)});
        const auto syntax = m_reader.choice(object, Members::syntax, bodySyntaxNames);
        const bool forRows = syntax == BodySyntax::Json || syntax == BodySyntax::Form;
        if (source == Members::rows && syntax && !forRows)
            m_reader.badValue(m_reader.find(object, Members::syntax), Members::syntax,
                              QString{nameIn(bodySyntaxNames, *syntax)}, {u"json"_s, u"form"_s});
        body.syntax = syntax.value_or(BodySyntax::Json);
    }

    void readRows(int object, RequestBody &body)
    {
        body.source = BodySource::Rows;
        eachObject(Members::rows, object, [&](int row) {
            m_reader.expectOnly(row, {Members::key, Members::value, Members::kind, Members::enabled});
            m_reader.require(row, Members::key);
            body.rows.append({text(row, Members::key), text(row, Members::value),
                              m_reader.choice(row, Members::kind, rowKindNames).value_or(RowKind::Text),
                              m_reader.truth(row, Members::enabled).value_or(true)});
        });
    }

    void readJson(int object, RequestBody &body)
    {
        body.source = BodySource::Text;
        const int place = m_reader.find(object, Members::json);
        const Json::Node &node = m_document.node(place);
        if (node.kind == Kind::Object || node.kind == Kind::Array)
            body.text = QString::fromUtf8(Json::formatted(m_document.raw(node)));
        else
            m_reader.wrongType(place, QString{Members::json}, "container"_L1);
    }

    void readVariants(QList<BodyVariant> &variants)
    {
        eachObject(Members::variants, 0, [&](int object) {
            m_reader.require(object, Members::language);
            BodyVariant variant{text(object, Members::language), readBody(object, {Members::language})};
            const int place = m_reader.find(object, Members::language);
            const bool isTwice = std::any_of(variants.cbegin(), variants.cend(), [&](const BodyVariant &known) {
                return known.language.compare(variant.language, Qt::CaseInsensitive) == 0;
            });
            if (place >= 0 && (isTwice || !isLanguageTag(variant.language)))
                m_reader.badValue(place, Members::language, variant.language, {});
            variants.append(variant);
        });
    }

    void readSignature(SignatureSettings &signature)
    {
        const int object = m_reader.container(0, Members::signature, Kind::Object);
        if (object < 0)
            return;
        m_reader.expectOnly(object, {Members::scheme, Members::secret});
        m_reader.require(object, Members::scheme);
        signature = {text(object, Members::scheme), text(object, Members::secret)};
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
};

} // namespace

bool isRequestDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid() || document.node(0).kind != Kind::Object)
        return false;
    const int format = document.member(0, "format");
    return format >= 0 && document.string(document.node(format)).startsWith(u"hookbench/request/"_s);
}

RequestDocument readRequestDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {std::nullopt, document.diagnostics()};
    if (document.node(0).kind != Kind::Object) {
        ObjectReader reader{document};
        reader.complain(Rule::DocumentNotAnObject, 0, {Json::kindName(document.node(0).kind)});
        return {std::nullopt, reader.diagnostics()};
    }
    RequestDocument read = RequestReader{document}.read();
    // Doubled keys are no reason to stop, but to be told.
    read.diagnostics = document.diagnostics() + read.diagnostics;
    return read;
}

} // namespace Hookbench
