// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/sampledocument.h"

#include "models/documents/members.h"
#include "models/documents/webhookdocument.h"
#include "models/json/objectreader.h"
#include "models/json/writer.h"

#include <QCoreApplication>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SampleDocument)
};

constexpr QLatin1StringView kindMember{"kind"};
constexpr QLatin1StringView timestampStyleMember{"timestampStyle"};
constexpr QLatin1StringView fieldsMember{"fields"};
constexpr QLatin1StringView furtherMember{"further"};
constexpr QLatin1StringView envelopeMember{"envelope"};
constexpr QLatin1StringView bodyMember{"body"};

class SampleDocumentReader
{
public:
    explicit SampleDocumentReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    SampleDocument read()
    {
        m_reader.expectOnly(0,
                            {Members::format, Members::name, Members::vendor, kindMember, timestampStyleMember,
                             fieldsMember, furtherMember, envelopeMember, bodyMember});
        for (const QLatin1StringView member : {Members::format, Members::name, Members::vendor, kindMember})
            m_reader.require(0, member);
        const std::optional<QString> format = m_reader.text(0, Members::format);
        if (format && *format != sampleDocumentFormat)
            m_reader.complain(Rule::DocumentUnknownFormat, m_reader.find(0, Members::format),
                              {*format, QString{sampleDocumentFormat}});
        SampleEvent sample;
        sample.name = m_reader.text(0, Members::name).value_or(QString{}).trimmed();
        if (sample.name.isEmpty() && m_reader.find(0, Members::name) >= 0)
            m_reader.complain(Rule::NameRequired, m_reader.find(0, Members::name), {});
        readChoices(sample);
        readBody(sample);
        if (const int fields = m_reader.container(0, fieldsMember, Json::Kind::Object); fields >= 0)
            sample.fields = readFields(fields, sample.kind);
        readFurther(sample);
        return {sample, m_reader.diagnostics()};
    }

private:
    void readChoices(SampleEvent &sample)
    {
        sample.vendor = m_reader.choice(0, Members::vendor, vendorNames).value_or(Vendor::Custom);
        if (!vendorHasWebhooks(sample.vendor))
            m_reader.complain(Rule::VendorHasNoWebhooks, m_reader.find(0, Members::vendor), {});
        const auto kind = m_reader.choice(0, kindMember, eventKindNames);
        if (kind == EventKind::Other)
            m_reader.badValue(m_reader.find(0, kindMember), kindMember, QStringLiteral("other"),
                              {QStringLiteral("inbound"), QStringLiteral("feedback")});
        sample.kind = kind.value_or(EventKind::Inbound);
        sample.timestampStyle
            = m_reader.choice(0, timestampStyleMember, timestampStyleNames).value_or(TimestampStyle::Rfc3339);
    }

    void readBody(SampleEvent &sample)
    {
        if (const int envelope = m_reader.find(0, envelopeMember); envelope >= 0) {
            const Json::Node &node = m_document.node(envelope);
            if (node.kind != Json::Kind::Object && node.kind != Json::Kind::Array)
                m_reader.wrongType(envelope, QString{envelopeMember}, QLatin1StringView{"container"});
            else
                sample.envelope = Json::formatted(m_document.raw(node));
            m_reader.forbid(0, bodyMember, QStringLiteral("member:envelope"));
        } else if (const auto body = m_reader.text(0, bodyMember)) {
            sample.envelope = body->toUtf8();
        }
    }

    QList<SampleField> readFields(int object, EventKind kind)
    {
        QList<SampleField> fields;
        const int end = m_document.node(object).next;
        for (int index = object + 1; index < end; index = m_document.node(index).next) {
            const QString name = m_document.key(m_document.node(index));
            const std::optional<Field> field = valueIn(fieldNames, name);
            const Json::Kind type = m_document.node(index).kind;
            if (!field || !requiredFields(kind).contains(*field)) {
                QStringList known;
                for (const Field candidate : requiredFields(kind))
                    known.append(QString{nameIn(fieldNames, candidate)});
                m_reader.badValue(index, fieldsMember, name, known);
            } else if (type == Json::Kind::Object || type == Json::Kind::Array) {
                m_reader.wrongType(index, name, QLatin1StringView{"string"});
            } else {
                fields.append({*field, m_document.raw(m_document.node(index)).toByteArray()});
            }
        }
        return fields;
    }

    void readFurther(SampleEvent &sample)
    {
        const int further = m_reader.container(0, furtherMember, Json::Kind::Array);
        if (further < 0)
            return;
        const int end = m_document.node(further).next;
        for (int index = further + 1; index < end; index = m_document.node(index).next) {
            if (m_document.node(index).kind == Json::Kind::Object)
                sample.further.append(readFields(index, sample.kind));
            else
                m_reader.wrongType(index, QString{furtherMember}, QLatin1StringView{"object"});
        }
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
};

void writeFields(Json::Writer &writer, const QList<SampleField> &fields)
{
    writer.beginObject();
    for (const SampleField &field : fields)
        writer.key(nameIn(fieldNames, field.field)).raw(field.json);
    writer.endObject();
}

} // namespace

SampleDocument readSampleDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {std::nullopt, document.diagnostics()};
    if (document.node(0).kind != Json::Kind::Object) {
        ObjectReader reader{document};
        reader.complain(Rule::DocumentNotAnObject, 0, {Json::kindName(document.node(0).kind)});
        return {std::nullopt, reader.diagnostics()};
    }
    SampleDocument read = SampleDocumentReader{document}.read();
    // Doubled keys are no reason to stop, but to be told.
    read.diagnostics = document.diagnostics() + read.diagnostics;
    return read;
}

Result<QByteArray> writeSampleDocument(const SampleEvent &sample)
{
    if (QString::fromUtf8(sample.envelope).toUtf8() != sample.envelope)
        return Error{Sentences::tr("The body of “%1” is no UTF-8 text, so no document can hold it.").arg(sample.name),
                     {}};
    Json::Writer writer{Json::Writer::Layout::Indented};
    writer.beginObject();
    writer.member(Members::format, sampleDocumentFormat);
    writer.member(Members::name, QStringView{sample.name});
    writer.member(Members::vendor, nameIn(vendorNames, sample.vendor));
    writer.member(kindMember, nameIn(eventKindNames, sample.kind));
    writer.member(timestampStyleMember, nameIn(timestampStyleNames, sample.timestampStyle));
    writer.key(fieldsMember);
    writeFields(writer, sample.fields);
    if (!sample.further.isEmpty()) {
        writer.key(furtherMember).beginArray();
        for (const QList<SampleField> &fields : sample.further)
            writeFields(writer, fields);
        writer.endArray();
    }
    const Json::Document envelope = Json::Document::parse(sample.envelope);
    const bool isContainer = envelope.isValid()
        && (envelope.node(0).kind == Json::Kind::Object || envelope.node(0).kind == Json::Kind::Array);
    if (isContainer)
        writer.key(envelopeMember).raw(envelope.raw(envelope.node(0)));
    else if (!sample.envelope.isEmpty())
        writer.member(bodyMember, QStringView{QString::fromUtf8(sample.envelope)});
    writer.endObject();
    return QByteArray{writer.text() + '\n'};
}

QString sampleFileName(const QString &name)
{
    QString file = webhookFileName(name);
    file.chop(webhookDocumentSuffix.size());
    return file == u"webhook" ? QString{QStringLiteral("sample") + sampleDocumentSuffix}
                              : QString{file + sampleDocumentSuffix};
}

} // namespace Hookbench
