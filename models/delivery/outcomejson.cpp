// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/outcomejson.h"

#include "models/words/words.h"

namespace Hookbench {

namespace {

void writeText(Json::Writer &writer, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        writer.member(key, QStringView(text));
}

void writeTextOrNull(Json::Writer &writer, QLatin1StringView key, const QString &text)
{
    writer.key(key);
    if (text.isEmpty())
        writer.null();
    else
        writer.value(QStringView(text));
}

// Only what differs from an empty step is written: a trace is most of what a received event takes up on disk.
void writeStepMembers(Json::Writer &writer, const TraceStep &step)
{
    writer.member(QLatin1StringView("step"), nameIn(traceKindNames, step.kind));
    if (step.category)
        writer.member(QLatin1StringView("category"), nameIn(categoryNames, *step.category));
    if (step.strategy != Strategy::None)
        writer.member(QLatin1StringView("strategy"), nameIn(strategyNames, step.strategy));
    if (step.count != 0)
        writer.member(QLatin1StringView("count"), step.count);
    writeText(writer, QLatin1StringView("keyword"), step.keyword);
    writeText(writer, QLatin1StringView("text"), step.text);
    writeText(writer, QLatin1StringView("detail"), step.detail);
    if (step.before != ConsentState::Unknown)
        writer.member(QLatin1StringView("before"), nameIn(consentStateNames, step.before));
    if (step.after != ConsentState::Unknown)
        writer.member(QLatin1StringView("after"), nameIn(consentStateNames, step.after));
}

void writeStoredDecision(Json::Writer &writer, const Decision &decision)
{
    writer.beginObject();
    writer.member(QLatin1StringView("match"), nameIn(matchKindNames, decision.match));
    if (decision.category)
        writer.member(QLatin1StringView("category"), nameIn(categoryNames, *decision.category));
    writeText(writer, QLatin1StringView("keyword"), decision.keyword);
    if (decision.strategy != Strategy::None)
        writer.member(QLatin1StringView("strategy"), nameIn(strategyNames, decision.strategy));
    writer.member(QLatin1StringView("consent"), nameIn(consentChangeNames, decision.consent));
    writer.member(QLatin1StringView("before"), nameIn(consentStateNames, decision.before));
    writer.member(QLatin1StringView("after"), nameIn(consentStateNames, decision.after));
    writeText(writer, QLatin1StringView("reply"), decision.reply);
    writer.key(QLatin1StringView("trace")).beginArray();
    for (const TraceStep &step : decision.trace) {
        writer.beginObject();
        writeStepMembers(writer, step);
        writer.endObject();
    }
    writer.endArray();
    writer.endObject();
}

void writeField(Json::Writer &writer, const ExtractedField &field)
{
    writer.beginObject();
    writer.member(QLatin1StringView("field"), nameIn(fieldNames, field.field));
    writer.member(QLatin1StringView("origin"), nameIn(fieldOriginNames, field.origin));
    // An empty text that was read is something else than no text.
    if (!field.text.isNull())
        writer.member(QLatin1StringView("text"), QStringView(field.text));
    writeText(writer, QLatin1StringView("normalised"), field.normalised);
    writeText(writer, QLatin1StringView("path"), field.path);
    writer.endObject();
}

void writeOutcome(Json::Writer &writer, const EventOutcome &outcome)
{
    writer.beginObject();
    writer.member(QLatin1StringView("kind"), nameIn(eventKindNames, outcome.event.kind));
    if (outcome.event.processable)
        writer.member(QLatin1StringView("processable"), true);
    if (outcome.duplicate)
        writer.member(QLatin1StringView("duplicate"), true);
    writer.key(QLatin1StringView("fields")).beginArray();
    for (const ExtractedField &field : outcome.event.fields)
        writeField(writer, field);
    writer.endArray();
    if (outcome.decision) {
        writer.key(QLatin1StringView("decision"));
        writeStoredDecision(writer, *outcome.decision);
    }
    writer.endObject();
}

} // namespace

void writeDecisionMembers(Json::Writer &writer, const Decision &decision, const QString &message, bool withTrace)
{
    if (!message.isNull())
        writer.member(QLatin1StringView("message"), QStringView(message));
    writer.member(QLatin1StringView("match"), nameIn(matchKindNames, decision.match));
    writer.key(QLatin1StringView("category"));
    if (decision.category)
        writer.value(nameIn(categoryNames, *decision.category));
    else
        writer.null();
    writeTextOrNull(writer, QLatin1StringView("keyword"), decision.keyword);
    writer.key(QLatin1StringView("strategy"));
    if (decision.strategy != Strategy::None)
        writer.value(nameIn(strategyNames, decision.strategy));
    else
        writer.null();
    writer.member(QLatin1StringView("consent"), nameIn(consentChangeNames, decision.consent));
    writeTextOrNull(writer, QLatin1StringView("reply"), decision.reply);
    if (!withTrace)
        return;
    writer.key(QLatin1StringView("trace")).beginArray();
    for (const TraceStep &step : decision.trace) {
        writer.beginObject();
        writeStepMembers(writer, step);
        writer.member(QLatin1StringView("sentence"), QStringView(Words::sentence(step)));
        writer.endObject();
    }
    writer.endArray();
}

void writeDecision(Json::Writer &writer, const Decision &decision, const QString &message, bool withTrace)
{
    writer.beginObject();
    writeDecisionMembers(writer, decision, message, withTrace);
    writer.endObject();
}

QByteArray outcomesToJson(const QList<EventOutcome> &outcomes)
{
    Json::Writer writer;
    writer.beginArray();
    for (const EventOutcome &outcome : outcomes)
        writeOutcome(writer, outcome);
    writer.endArray();
    return writer.text();
}

QByteArray diagnosticsToJson(const Diagnostics &diagnostics)
{
    Json::Writer writer;
    writer.beginArray();
    for (const Diagnostic &diagnostic : diagnostics) {
        writer.beginObject();
        writer.member(QLatin1StringView("rule"), nameIn(ruleNames, diagnostic.rule));
        writer.member(QLatin1StringView("severity"), nameIn(severityNames, diagnostic.severity));
        if (diagnostic.position != TextPosition{}) {
            writer.member(QLatin1StringView("line"), diagnostic.position.line);
            writer.member(QLatin1StringView("column"), diagnostic.position.column);
        }
        writeText(writer, QLatin1StringView("pointer"), diagnostic.pointer);
        if (!diagnostic.args.isEmpty()) {
            writer.key(QLatin1StringView("args")).beginArray();
            for (const QString &argument : diagnostic.args)
                writer.value(QStringView(argument));
            writer.endArray();
        }
        writer.endObject();
    }
    writer.endArray();
    return writer.text();
}

QByteArray headersToJson(const HeaderList &headers)
{
    Json::Writer writer;
    writer.beginArray();
    for (const auto &[name, value] : headers) {
        writer.beginArray();
        writer.value(QStringView(QString::fromLatin1(name)));
        writer.value(QStringView(QString::fromLatin1(value)));
        writer.endArray();
    }
    writer.endArray();
    return writer.text();
}

} // namespace Hookbench
