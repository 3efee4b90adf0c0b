// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"
#include "models/state/samplebook.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

using Json::Document;
using Json::Kind;
using Json::Node;

/// Reads one sample; remembers the first fault.
class SampleReader
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SampleReader)

public:
    SampleReader(const Document &document, int object)
        : m_document{document}
        , m_object{object}
    {
    }

    Result<SampleEvent> read()
    {
        SampleEvent sample;
        sample.name = text("name");
        sample.vendor = named(vendorNames, "vendor");
        sample.kind = named(eventKindNames, "kind");
        if (m_document.member(m_object, "timestampStyle") >= 0)
            sample.timestampStyle = named(timestampStyleNames, "timestampStyle");
        sample.fields = readFields(m_document.member(m_object, "fields"), "fields");
        readFurther(sample);
        readTitle(sample);
        if (const int envelope = m_document.member(m_object, "envelope"); envelope >= 0)
            sample.envelope = Json::formatted(m_document.raw(node(envelope)));
        if (m_error)
            return *m_error;
        return sample;
    }

private:
    const Node &node(int index) const { return m_document.nodes()[static_cast<size_t>(index)]; }

    void complain(int index, const QString &summary)
    {
        if (m_error)
            return;
        const TextPosition place = m_document.position(node(index).begin);
        m_error = Error{summary, u"%1:%2"_s.arg(place.line).arg(place.column)};
    }

    QString text(QLatin1StringView name)
    {
        const int index = m_document.member(m_object, name);
        if (index >= 0 && node(index).kind == Kind::String)
            return m_document.string(node(index));
        complain(m_object, tr("A sample needs “%1” as a text.").arg(name));
        return {};
    }
    QString text(const char *name) { return text(QLatin1StringView{name}); }

    template<typename Enum, std::size_t N> Enum named(const NameTable<Enum, N> &table, const char *name)
    {
        const QString spelt = text(name);
        const std::optional<Enum> value = valueIn(table, spelt);
        if (!value)
            complain(m_object, tr("A sample's “%1” can't be “%2”.").arg(QLatin1StringView{name}, spelt));
        return value.value_or(table[0].first);
    }

    QList<SampleField> readFields(int fields, const char *name)
    {
        QList<SampleField> read;
        if (fields < 0 || node(fields).kind != Kind::Object) {
            complain(m_object, tr("A sample needs “%1” as an object.").arg(QLatin1StringView{name}));
            return read;
        }
        for (int index = fields + 1; index < node(fields).next; index = node(index).next) {
            const std::optional<Field> field = valueIn(fieldNames, m_document.key(node(index)));
            if (!field)
                complain(index, tr("There is no field “%1”.").arg(m_document.key(node(index))));
            else if (node(index).kind == Kind::Object || node(index).kind == Kind::Array)
                complain(index, tr("The field “%1” takes a text or a number.").arg(m_document.key(node(index))));
            else
                read.append({*field, m_document.raw(node(index)).toByteArray()});
        }
        return read;
    }

    void readFurther(SampleEvent &sample)
    {
        const int further = m_document.member(m_object, "further");
        if (further < 0)
            return;
        if (node(further).kind != Kind::Array)
            complain(further, tr("A sample needs “%1” as an array.").arg("further"_L1));
        for (int index = further + 1; index < node(further).next; index = node(index).next)
            sample.further.append(readFields(index, "further"));
    }

    void readTitle(SampleEvent &sample)
    {
        const int title = m_document.member(m_object, "title");
        if (title < 0)
            return;
        const auto text = [&](const char *language) {
            const int place = m_document.member(title, language);
            return place >= 0 && node(place).kind == Kind::String ? m_document.string(node(place)) : QString{};
        };
        sample.title = {text("en"), text("fr"), text("sv")};
        if (!sample.title.isComplete())
            complain(title, tr("A sample's title is needed in English, French and Swedish."));
    }

    const Document &m_document;
    int m_object;
    std::optional<Error> m_error;
};

} // namespace

Result<QList<SampleEvent>> readSampleEvents(const QByteArray &json)
{
    const Document document = Document::parse(json);
    for (const Diagnostic &diagnostic : document.diagnostics())
        return Error{Words::sentence(diagnostic),
                     u"%1:%2"_s.arg(diagnostic.position.line).arg(diagnostic.position.column)};
    const std::vector<Node> &nodes = document.nodes();
    if (!document.isValid() || nodes.front().kind != Kind::Array)
        return Error{SampleBook::tr("A file of samples holds a JSON array."), {}};
    QList<SampleEvent> samples;
    for (int index = 1; index < nodes.front().next; index = nodes[static_cast<size_t>(index)].next) {
        if (nodes[static_cast<size_t>(index)].kind != Kind::Object)
            return Error{SampleBook::tr("Each sample is a JSON object."), {}};
        Result<SampleEvent> sample = SampleReader{document, index}.read();
        if (!sample)
            return sample.error();
        samples.append(*std::move(sample));
    }
    return samples;
}

} // namespace Hookbench
