// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/providergallery.h"
#include "models/json/objectreader.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Reads a file about a provider, or of guides; everything it needs must be there.
class ProviderReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ProviderReader)

public:
    explicit ProviderReader(const Json::Document &document)
        : m_document{document}
        , m_reader{document}
    {
    }

    Result<Provider> provider()
    {
        m_reader.expectOnly(0,
                            {"id"_L1, "name"_L1, "alsoCalled"_L1, "wire"_L1, "contentType"_L1, "vendor"_L1,
                             "summary"_L1, "reason"_L1, "wayRound"_L1, "shapes"_L1, "notes"_L1, "inboundSteps"_L1,
                             "feedbackSteps"_L1});
        Provider provider;
        provider.id = needed(0, "id"_L1);
        provider.name = needed(0, "name"_L1);
        provider.alsoCalled = m_reader.texts(0, "alsoCalled"_L1).value_or(QStringList{});
        m_reader.require(0, "wire"_L1);
        provider.wire = m_reader.choice(0, "wire"_L1, providerWireNames).value_or(ProviderWire::Json);
        provider.contentType = m_reader.text(0, "contentType"_L1).value_or(QString{});
        provider.vendor = m_reader.choice(0, "vendor"_L1, vendorNames);
        m_reader.require(0, "summary"_L1);
        provider.summary = localised(0, "summary"_L1);
        provider.reason = localised(0, "reason"_L1);
        provider.wayRound = localised(0, "wayRound"_L1);
        forEach(0, "shapes"_L1, [&](int object) { provider.shapes.append(shape(object)); });
        forEach(0, "notes"_L1, [&](int object) { provider.notes.append(note(object)); });
        forEach(0, "inboundSteps"_L1, [&](int object) { provider.inboundSteps.append(step(object)); });
        forEach(0, "feedbackSteps"_L1, [&](int object) { provider.feedbackSteps.append(step(object)); });
        if (const auto fault = firstFault())
            return *fault;
        return provider;
    }

    Result<QList<SetupGuide>> guides()
    {
        QList<SetupGuide> guides;
        const int end = m_document.node(0).next;
        for (int object = 1; object < end; object = m_document.node(object).next) {
            if (m_document.node(object).kind != Json::Kind::Object) {
                m_reader.wrongType(object, u"guide"_s, "object"_L1);
                continue;
            }
            m_reader.expectOnly(object, {"id"_L1, "title"_L1, "steps"_L1});
            SetupGuide guide;
            guide.id = needed(object, "id"_L1);
            m_reader.require(object, "title"_L1);
            guide.title = localised(object, "title"_L1);
            forEach(object, "steps"_L1, [&](int place) { guide.steps.append(step(place)); });
            guides.append(guide);
        }
        if (const auto fault = firstFault())
            return *fault;
        return guides;
    }

private:
    std::optional<Error> firstFault() const
    {
        for (const Diagnostic &diagnostic : m_reader.diagnostics())
            return Error{Words::sentence(diagnostic),
                         u"%1:%2"_s.arg(diagnostic.position.line).arg(diagnostic.position.column)};
        return std::nullopt;
    }

    QString needed(int object, QLatin1StringView name)
    {
        m_reader.require(object, name);
        return m_reader.text(object, name).value_or(QString{});
    }

    template<typename Take> void forEach(int object, QLatin1StringView name, Take &&take)
    {
        const int array = m_reader.container(object, name, Json::Kind::Array);
        if (array < 0)
            return;
        const int end = m_document.node(array).next;
        for (int place = array + 1; place < end; place = m_document.node(place).next) {
            if (m_document.node(place).kind == Json::Kind::Object)
                take(place);
            else
                m_reader.wrongType(place, QString{name}, "object"_L1);
        }
    }

    /// A text in three languages; an empty one when the member is not there.
    LocalisedText localised(int object, QLatin1StringView name)
    {
        const int texts = m_reader.container(object, name, Json::Kind::Object);
        if (texts < 0)
            return {};
        m_reader.expectOnly(texts, {"en"_L1, "fr"_L1, "sv"_L1});
        return {needed(texts, "en"_L1), needed(texts, "fr"_L1), needed(texts, "sv"_L1)};
    }

    SetupStep step(int object)
    {
        m_reader.expectOnly(object, {"text"_L1, "showsSample"_L1, "standsForProvider"_L1});
        m_reader.require(object, "text"_L1);
        SetupStep step;
        step.text = localised(object, "text"_L1);
        step.showsSample = m_reader.truth(object, "showsSample"_L1).value_or(false);
        step.standsForProvider = m_reader.truth(object, "standsForProvider"_L1).value_or(false);
        return step;
    }

    ProviderNote note(int object)
    {
        m_reader.expectOnly(object, {"kind"_L1, "text"_L1});
        m_reader.require(object, "kind"_L1);
        m_reader.require(object, "text"_L1);
        return {m_reader.choice(object, "kind"_L1, providerNoteKindNames).value_or(ProviderNoteKind::Trap),
                localised(object, "text"_L1)};
    }

    ProviderShape shape(int object)
    {
        m_reader.expectOnly(
            object,
            {"id"_L1, "kind"_L1, "title"_L1, "template"_L1, "fieldsNotSent"_L1, "arrayReading"_L1, "samples"_L1});
        ProviderShape shape;
        shape.id = needed(object, "id"_L1);
        m_reader.require(object, "kind"_L1);
        shape.kind = m_reader.choice(object, "kind"_L1, eventKindNames).value_or(EventKind::Inbound);
        m_reader.require(object, "title"_L1);
        shape.title = localised(object, "title"_L1);
        shape.payload = json(object, "template"_L1);
        shape.fieldsNotSent = m_reader.texts(object, "fieldsNotSent"_L1).value_or(QStringList{});
        shape.arrayReading
            = m_reader.choice(object, "arrayReading"_L1, arrayReadingNames).value_or(ArrayReading::EveryElement);
        m_reader.require(object, "samples"_L1);
        forEach(object, "samples"_L1, [&](int place) { shape.samples.append(sample(place)); });
        return shape;
    }

    QByteArray json(int object, QLatin1StringView name)
    {
        const int place = m_reader.require(object, name);
        return place < 0 ? QByteArray{} : Json::formatted(m_document.raw(m_document.node(place)));
    }

    ProviderSample sample(int object)
    {
        m_reader.expectOnly(object, {"id"_L1, "title"_L1, "body"_L1, "expected"_L1});
        ProviderSample sample;
        sample.id = needed(object, "id"_L1);
        m_reader.require(object, "title"_L1);
        sample.title = localised(object, "title"_L1);
        sample.body = json(object, "body"_L1);
        m_reader.require(object, "expected"_L1);
        forEach(object, "expected"_L1, [&](int place) { sample.expected.append(expected(place)); });
        return sample;
    }

    QList<std::pair<Field, QString>> expected(int object)
    {
        QList<std::pair<Field, QString>> fields;
        const int end = m_document.node(object).next;
        for (int place = object + 1; place < end; place = m_document.node(place).next) {
            const QString name = m_document.key(m_document.node(place));
            const std::optional<Field> field = valueIn(fieldNames, name);
            if (field && m_document.node(place).kind == Json::Kind::String)
                fields.append({*field, m_document.string(m_document.node(place))});
            else
                m_reader.badValue(place, "expected"_L1, name, {});
        }
        return fields;
    }

    const Json::Document &m_document;
    ObjectReader m_reader;
};

std::optional<Error> faultOf(const Json::Document &document, Json::Kind kind)
{
    for (const Diagnostic &diagnostic : document.diagnostics())
        return Error{Words::sentence(diagnostic),
                     u"%1:%2"_s.arg(diagnostic.position.line).arg(diagnostic.position.column)};
    if (document.isValid() && document.node(0).kind == kind)
        return std::nullopt;
    return Error{
        QCoreApplication::translate("Hookbench::ProviderReader", "A file about providers or guides has another form."),
        u"1:1"_s};
}

} // namespace

Result<Provider> readProvider(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (const auto fault = faultOf(document, Json::Kind::Object))
        return *fault;
    return ProviderReader{document}.provider();
}

Result<QList<SetupGuide>> readSetupGuides(const QByteArray &json)
{
    const Json::Document document = Json::Document::parse(json);
    if (const auto fault = faultOf(document, Json::Kind::Array))
        return *fault;
    return ProviderReader{document}.guides();
}

} // namespace Hookbench
