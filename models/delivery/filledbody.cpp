// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/filling.h"
#include "models/delivery/rowbody.h"
#include "models/json/scanner.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace Hookbench {

namespace {

class BodyMaker
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Composer)

public:
    BodyMaker(const RequestBody &body, Filling &filling)
        : m_body{body}
        , m_filling{filling}
    {
    }

    QByteArray make()
    {
        switch (m_body.source) {
        case BodySource::Sample:
            return ofSample();
        case BodySource::Rows:
            return ofRows();
        case BodySource::Text:
            break;
        }
        return ofText();
    }

private:
    QByteArray refuse(ComposedPart part, const QString &sentence)
    {
        m_filling.complain({.part = part, .sentence = sentence});
        return {};
    }

    QByteArray ofSample()
    {
        const CompositionContext &context = m_filling.context();
        const std::optional<SampleEvent> sample
            = context.findSample ? context.findSample(m_body) : std::optional<SampleEvent>{};
        if (!sample)
            return refuse(
                ComposedPart::Sample,
                m_body.sampleName.isEmpty()
                    ? tr("Choose a sample event.")
                    : tr("There is no sample event called “%1” here. Choose another.").arg(m_body.sampleName));
        if (!context.webhook && sample->envelope.isEmpty())
            return refuse(ComposedPart::Sample,
                          tr("The body of this sample event is made by a webhook's payload. Choose a webhook."));
        SampleVariation variation = context.variation;
        if (context.person && variation.profileNumber.isEmpty())
            variation.profileNumber = context.person->number;
        const QByteArray body = sampleBody(context.webhook.value_or(SmsWebhook{}), *sample, variation);
        return m_filling.filledIn(body, Language::OutputKind::Json, ComposedPart::Body);
    }

    QByteArray ofRows()
    {
        const RowEvaluation evaluation
            = [this](const QByteArray &value, Language::OutputKind kind) { return m_filling.evaluate(value, kind); };
        if (m_body.syntax != BodySyntax::Json && m_body.syntax != BodySyntax::Form)
            return refuse(ComposedPart::Body, tr("Rows make JSON or form data. Choose one of them."));
        const bool isForm = m_body.syntax == BodySyntax::Form;
        const RowBody made = isForm ? formFromRows(m_body.rows, evaluation) : jsonFromRows(m_body.rows, evaluation);
        for (const CompositionFault &fault : made.faults)
            m_filling.complain(fault);
        if (!m_filling.context().person)
            warnOfUnfilledRows();
        return made.body;
    }

    void warnOfUnfilledRows()
    {
        for (qsizetype row = 0; row < m_body.rows.size(); ++row) {
            if (m_body.rows[row].enabled && m_body.rows[row].kind != RowKind::Null)
                m_filling.filledIn(m_body.rows[row].value.toUtf8(), Language::OutputKind::Text, ComposedPart::RowValue,
                                   row);
        }
    }

    QByteArray ofText()
    {
        const QByteArray typed = m_body.text.toUtf8();
        QByteArray made = m_filling.filledIn(typed, outputKind(), ComposedPart::Body);
        const bool failed = std::any_of(m_filling.faults().cbegin(), m_filling.faults().cend(), [](const auto &fault) {
            return fault.part == ComposedPart::Body && fault.severity == Severity::Error;
        });
        // Of what was not filled in, tags would be said to be broken.
        if (made.isEmpty() || failed || (hasTags(typed) && !m_filling.context().person))
            return made;
        if (m_body.syntax == BodySyntax::Json)
            warnOfBrokenJson(made, made == typed);
        else if (m_body.syntax == BodySyntax::Xml)
            warnOfBrokenXml(made, made == typed);
        return made;
    }

    Language::OutputKind outputKind() const
    {
        switch (m_body.syntax) {
        case BodySyntax::Json:
            return Language::OutputKind::Json;
        case BodySyntax::Xml:
            return Language::OutputKind::Html; // XML knows every reference that it writes
        case BodySyntax::Form:
            return Language::OutputKind::UrlPart;
        case BodySyntax::Plain:
            break;
        }
        return Language::OutputKind::Text;
    }

    /// A body may be broken on purpose, so this is no error. Places are told where they are those of what was typed.
    void warnOfBrokenJson(const QByteArray &made, bool asTyped)
    {
        Diagnostics found = Json::Document::parse(made).diagnostics();
        for (Diagnostic &diagnostic : found) {
            diagnostic.severity = Severity::Warning;
            diagnostic.position = asTyped ? diagnostic.position : TextPosition{};
        }
        m_filling.complain(ComposedPart::Body, -1, found);
    }

    void warnOfBrokenXml(const QByteArray &made, bool asTyped)
    {
        QXmlStreamReader reader{made};
        while (!reader.atEnd())
            reader.readNext();
        if (!reader.hasError())
            return;
        const TextPosition place{int(reader.lineNumber()), int(reader.columnNumber()) + 1};
        m_filling.complain({.part = ComposedPart::Body,
                            .severity = Severity::Warning,
                            .position = asTyped ? place : TextPosition{},
                            .sentence = tr("This is no well-formed XML: %1").arg(reader.errorString())});
    }

    const RequestBody &m_body;
    Filling &m_filling;
};

} // namespace

QByteArray filledBody(const RequestBody &body, Filling &filling)
{
    return BodyMaker{body, filling}.make();
}

} // namespace Hookbench
