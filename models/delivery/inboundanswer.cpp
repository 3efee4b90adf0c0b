// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/inboundanswer.h"

#include "models/delivery/outcomejson.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::InboundAnswer)
};

void writePosition(Json::Writer &writer, const TextPosition &position)
{
    if (position.line <= 0)
        return;
    writer.member(QLatin1StringView("line"), position.line);
    writer.member(QLatin1StringView("column"), position.column);
}

void writeFields(Json::Writer &writer, const ExtractedEvent &event, EventKind kind)
{
    for (const Field field : requiredFields(kind)) {
        // The message stands with the decision already.
        if (field == Field::InboundMessage)
            continue;
        const QString text = event.normalised(field);
        writer.key(nameIn(fieldNames, field));
        if (text.isNull())
            writer.null();
        else
            writer.value(QStringView(text));
    }
}

void writeMissing(Json::Writer &writer, const QStringList &names)
{
    writer.key(QLatin1StringView("missing")).beginArray();
    for (const QString &name : names)
        writer.value(QStringView(name));
    writer.endArray();
}

QStringList missingNames(const ExtractedEvent &event)
{
    QStringList names;
    for (const Field field : missingFields(event))
        names.append(QString(nameIn(fieldNames, field)));
    return names;
}

void writeOutcomeAnswer(Json::Writer &writer, const EventOutcome &outcome)
{
    writer.beginObject();
    if (outcome.decision) {
        writeDecisionMembers(writer, *outcome.decision, outcome.event.text(Field::InboundMessage), false);
    } else if (outcome.event.kind == EventKind::Inbound) {
        writer.key(QLatin1StringView("message"));
        const QString message = outcome.event.text(Field::InboundMessage);
        if (message.isNull())
            writer.null();
        else
            writer.value(QStringView(message));
    }
    writeFields(writer, outcome.event, outcome.event.kind);
    writer.member(QLatin1StringView("duplicate"), outcome.duplicate);
    if (!outcome.event.processable)
        writeMissing(writer, missingNames(outcome.event));
    writer.endObject();
}

void writeDiagnostics(Json::Writer &writer, const Diagnostics &diagnostics)
{
    writer.key(QLatin1StringView("diagnostics")).beginArray();
    for (const Diagnostic &diagnostic : diagnostics) {
        writer.beginObject();
        writePosition(writer, diagnostic.position);
        writer.member(QLatin1StringView("severity"), nameIn(severityNames, diagnostic.severity));
        writer.member(QLatin1StringView("rule"), nameIn(ruleNames, diagnostic.rule));
        writer.member(QLatin1StringView("text"), QStringView(Words::sentence(diagnostic)));
        writer.endObject();
    }
    writer.endArray();
}

QString notProcessableSentence(const QStringList &missing, const Diagnostics &diagnostics)
{
    if (!missing.isEmpty()) {
        return Sentences::tr("No event in this body can be processed without %1.")
            .arg(missing.join(QStringLiteral(", ")));
    }
    const auto fault = std::find_if(diagnostics.cbegin(), diagnostics.cend(), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Severity::Error;
    });
    if (fault != diagnostics.cend())
        return Words::sentence(*fault);
    if (!diagnostics.isEmpty())
        return Words::sentence(diagnostics.front());
    return Sentences::tr("This body holds no event that the webhook can read.");
}

} // namespace

QList<Field> missingFields(const ExtractedEvent &event)
{
    QList<Field> needed;
    if (event.kind == EventKind::Inbound)
        needed = {Field::InboundMessage, Field::ProfileNumber};
    else if (event.kind == EventKind::Feedback)
        needed = {Field::FeedbackStatus};
    needed.removeIf([&event](Field field) {
        return std::any_of(event.fields.cbegin(), event.fields.cend(), [field](const ExtractedField &candidate) {
            return candidate.field == field && candidate.origin != FieldOrigin::Missing;
        });
    });
    return needed;
}

QByteArray errorAnswer(const QString &sentence, const TextPosition &position)
{
    Json::Writer writer;
    writer.beginObject();
    writer.member(QLatin1StringView("error"), QStringView(sentence));
    writePosition(writer, position);
    writer.endObject();
    return writer.text();
}

QByteArray outcomesAnswer(EventKind kind, const QList<EventOutcome> &outcomes)
{
    Json::Writer writer;
    writer.beginObject();
    writer.key(kind == EventKind::Feedback ? QLatin1StringView("events") : QLatin1StringView("decisions")).beginArray();
    for (const EventOutcome &outcome : outcomes)
        writeOutcomeAnswer(writer, outcome);
    writer.endArray();
    writer.endObject();
    return writer.text();
}

QByteArray brokenJsonAnswer(const Diagnostic &fault)
{
    return errorAnswer(Words::sentence(fault), fault.position);
}

QByteArray wrongFormatAnswer(BodyFormat format, QByteArrayView contentType)
{
    const QString type = QString::fromLatin1(contentType);
    switch (format) {
    case BodyFormat::Form:
        return errorAnswer(
            Sentences::tr("This body is form data (%1), and SMS webhooks read JSON only. Set the provider to send JSON "
                          "with the Content-Type application/json.")
                .arg(type));
    case BodyFormat::Text:
        return errorAnswer(
            Sentences::tr("This body is sent as plain text (%1), and SMS webhooks read JSON only. Set the Content-Type "
                          "to application/json; a message inside an Amazon SNS envelope has to be unpacked first.")
                .arg(type));
    case BodyFormat::Json:
    case BodyFormat::Other:
        break;
    }
    if (type.isEmpty())
        return errorAnswer(
            Sentences::tr("This body has no Content-Type and does not begin like JSON. Send JSON with the Content-Type "
                          "application/json."));
    return errorAnswer(
        Sentences::tr("This body is of the type %1, and SMS webhooks read JSON only. Send JSON with the Content-Type "
                      "application/json.")
            .arg(type));
}

QByteArray ignoredAnswer(const Diagnostics &diagnostics)
{
    Json::Writer writer;
    writer.beginObject();
    writer.key(QLatin1StringView("events")).beginArray().endArray();
    writeDiagnostics(writer, diagnostics);
    writer.endObject();
    return writer.text();
}

QByteArray notProcessableAnswer(const SmsWebhook &webhook, const QList<EventOutcome> &outcomes,
                                const Diagnostics &diagnostics)
{
    QStringList missing;
    for (const EventOutcome &outcome : outcomes)
        missing.append(missingNames(outcome.event));
    missing.removeDuplicates();
    const QString sentence = notProcessableSentence(missing, diagnostics);
    if (outcomes.isEmpty()) {
        ExtractedEvent nothing;
        nothing.kind = webhook.takesInbound() ? EventKind::Inbound : EventKind::Feedback;
        missing = missingNames(nothing);
    }
    Json::Writer writer;
    writer.beginObject();
    writer.member(QLatin1StringView("error"), QStringView(sentence));
    writeMissing(writer, missing);
    writeDiagnostics(writer, diagnostics);
    writer.endObject();
    return writer.text();
}

} // namespace Hookbench
