// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/mixdocument.h"

#include "models/documents/members.h"
#include "models/json/objectreader.h"
#include "models/json/writer.h"

#include <QDateTime>

namespace Hookbench {

namespace {

constexpr QLatin1StringView partsMember{"parts"};
constexpr QLatin1StringView weightMember{"weight"};
constexpr QLatin1StringView distinctMember{"distinct"};
constexpr QLatin1StringView numbersMember{"numbers"};
constexpr QLatin1StringView idsMember{"ids"};
constexpr QLatin1StringView timesMember{"times"};
constexpr QLatin1StringView fromMember{"from"};
constexpr QLatin1StringView toMember{"to"};
constexpr QLatin1StringView stepMember{"step"};
constexpr double longestStep = 86'400;

class MixReader
{
public:
    explicit MixReader(const Json::Document &document)
        : m_reader{document}
    {
    }

    MixDocument read()
    {
        m_reader.expectOnly(0, {Members::format, partsMember, distinctMember});
        m_reader.require(0, Members::format);
        const std::optional<QString> format = m_reader.text(0, Members::format);
        if (format && *format != mixDocumentFormat)
            m_reader.complain(Rule::DocumentUnknownFormat, m_reader.find(0, Members::format),
                              {*format, QString{mixDocumentFormat}});
        m_reader.require(0, partsMember);
        LoadMix mix;
        if (const int parts = m_reader.container(0, partsMember, Json::Kind::Array); parts >= 0)
            mix.parts = readParts(parts);
        if (const int distinct = m_reader.container(0, distinctMember, Json::Kind::Object); distinct >= 0)
            mix.distinct = readDistinct(distinct);
        return {mix, m_reader.diagnostics()};
    }

private:
    QList<LoadPart> readParts(int array)
    {
        QList<LoadPart> parts;
        const Json::Document &document = m_reader.document();
        const int end = document.node(array).next;
        for (int node = array + 1; node < end; node = document.node(node).next) {
            if (document.node(node).kind != Json::Kind::Object) {
                m_reader.wrongType(node, QString{partsMember}, QLatin1StringView{"object"});
                continue;
            }
            if (const std::optional<LoadPart> part = readPart(node))
                parts.append(*part);
        }
        if (parts.size() > mostParts)
            m_reader.badValue(array, partsMember, QString::number(parts.size()), {QString::number(mostParts)});
        return parts;
    }

    std::optional<LoadPart> readPart(int node)
    {
        QList<QLatin1StringView> known{weightMember};
        std::optional<LoadPart> part;
        for (const auto &[kind, name] : loadPartKindNames) {
            known.append(name);
            if (m_reader.find(node, name) < 0)
                continue;
            if (part) { // one of them says what it is
                m_reader.badValue(m_reader.find(node, name), name, QString{name},
                                  {QString{nameIn(loadPartKindNames, part->kind)}});
                continue;
            }
            part = LoadPart{.kind = kind, .text = m_reader.text(node, name).value_or(QString{})};
        }
        m_reader.expectOnly(node, known);
        if (!part)
            m_reader.require(node, nameIn(loadPartKindNames, LoadPartKind::Sample));
        else
            part->weight
                = int(m_reader.number(node, weightMember, 1, heaviestPart, ObjectReader::Whole::Yes).value_or(1));
        return part;
    }

    DistinctValues readDistinct(int object)
    {
        DistinctValues distinct;
        m_reader.expectOnly(object, {numbersMember, idsMember, timesMember});
        if (const int numbers = m_reader.container(object, numbersMember, Json::Kind::Object); numbers >= 0) {
            m_reader.expectOnly(numbers, {fromMember, toMember});
            m_reader.require(numbers, fromMember);
            m_reader.require(numbers, toMember);
            distinct.firstNumber = m_reader.text(numbers, fromMember).value_or(QString{});
            distinct.lastNumber = m_reader.text(numbers, toMember).value_or(QString{});
        }
        distinct.idPrefix = m_reader.text(object, idsMember).value_or(QString{});
        if (const int times = m_reader.container(object, timesMember, Json::Kind::Object); times >= 0)
            readTimes(times, distinct);
        return distinct;
    }

    void readTimes(int object, DistinctValues &distinct)
    {
        m_reader.expectOnly(object, {fromMember, stepMember});
        m_reader.require(object, fromMember);
        if (const std::optional<QString> from = m_reader.text(object, fromMember)) {
            const QDateTime time = QDateTime::fromString(*from, Qt::ISODateWithMs);
            if (time.isValid())
                distinct.firstTime = time.toMSecsSinceEpoch();
            else
                m_reader.badValue(m_reader.find(object, fromMember), fromMember, *from,
                                  {QStringLiteral("2026-03-05T10:00:00Z")});
        }
        const std::optional<double> step = m_reader.number(object, stepMember, 0, longestStep, ObjectReader::Whole::No);
        distinct.stepMilliseconds = qint64(step.value_or(1) * 1000.0);
    }

    ObjectReader m_reader;
};

} // namespace

MixDocument readMixDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {std::nullopt, document.diagnostics()};
    if (document.node(0).kind != Json::Kind::Object) {
        ObjectReader reader{document};
        reader.wrongType(0, QString{mixDocumentFormat}, QLatin1StringView{"object"});
        return {std::nullopt, reader.diagnostics()};
    }
    return MixReader{document}.read();
}

QByteArray writeMixDocument(const LoadMix &mix)
{
    Json::Writer json{Json::Writer::Layout::Indented};
    json.beginObject().member(Members::format, mixDocumentFormat).key(partsMember).beginArray();
    for (const LoadPart &part : mix.parts)
        json.beginObject()
            .member(nameIn(loadPartKindNames, part.kind), QStringView{part.text})
            .member(weightMember, part.weight)
            .endObject();
    json.endArray();
    const DistinctValues &distinct = mix.distinct;
    if (!(distinct == DistinctValues{})) {
        json.key(distinctMember).beginObject();
        if (!distinct.firstNumber.isEmpty())
            json.key(numbersMember)
                .beginObject()
                .member(fromMember, QStringView{distinct.firstNumber})
                .member(toMember, QStringView{distinct.lastNumber})
                .endObject();
        if (!distinct.idPrefix.isEmpty())
            json.member(idsMember, QStringView{distinct.idPrefix});
        if (distinct.firstTime > 0) {
            const QString from
                = QDateTime::fromMSecsSinceEpoch(distinct.firstTime, Qt::UTC).toString(Qt::ISODateWithMs);
            json.key(timesMember)
                .beginObject()
                .member(fromMember, QStringView{from})
                .member(stepMember, double(distinct.stepMilliseconds) / 1000.0)
                .endObject();
        }
        json.endObject();
    }
    json.endObject();
    return json.text() + '\n';
}

} // namespace Hookbench
