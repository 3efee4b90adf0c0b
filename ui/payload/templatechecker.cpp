// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/payload/templatechecker.h"

#include "models/delivery/samplerequest.h"
#include "models/payload/payloadreader.h"
#include "models/payload/payloadtemplate.h"
#include "models/payload/quickfixes.h"
#include "models/state/whenfinished.h"

#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace Hookbench {

namespace {

/// What people read; who has more problems than that fixes these first.
constexpr qsizetype problemsShown = 200;
/// Events whose fields are looked at one by one.
constexpr qsizetype eventsNoted = 200;

bool isAbsence(Rule rule)
{
    return rule == Rule::ReadFieldMissing || rule == Rule::ReadFieldNull || rule == Rule::ReadFieldNotScalar;
}

/// Notes from reading name their field, and come in the order of the events.
void takeReadingNotes(TemplateFindings &findings)
{
    QHash<Field, int> from;
    for (const Diagnostic &note : std::as_const(findings.reading.diagnostics)) {
        const std::optional<Field> field = valueIn(fieldNames, note.args.value(0));
        const bool about = field && isAbsence(note.rule);
        int &event = about ? from[*field] : from[Field::InboundMessage];
        if (!about) {
            // Said once for the whole; the missing fields say it for each event.
            if (note.rule != Rule::ReadNotProcessable)
                findings.bodyNotes.append(note);
            continue;
        }
        const auto lacks = [&](const ExtractedEvent &one) { return one.text(*field).isNull(); };
        while (event < findings.reading.events.size() && !lacks(findings.reading.events.at(event)))
            ++event;
        if (event < std::min(eventsNoted, findings.reading.events.size()))
            findings.notes.append({event, *field, note});
        ++event;
    }
}

void normaliseEvents(TemplateFindings &findings, const Receipt &receipt)
{
    const auto count = static_cast<int>(std::min(eventsNoted, findings.reading.events.size()));
    for (int i = 0; i < count; ++i) {
        // One at a time, so that it is known which event is spoken of.
        Extraction one{findings.reading.kind, {findings.reading.events.at(i)}, {}};
        normalise(one, receipt);
        findings.reading.events[i] = one.events.first();
        for (const Diagnostic &note : std::as_const(one.diagnostics)) {
            for (const ExtractedField &field : std::as_const(one.events.first().fields)) {
                const bool named = note.args.value(0) == nameIn(fieldNames, field.field);
                const bool placed = !note.pointer.isEmpty() && note.pointer == field.path;
                if (named || placed || (field.path.isEmpty() && note.args.value(0) == field.text))
                    findings.notes.append({i, field.field, note});
            }
        }
    }
}

void read(TemplateFindings &findings, const TemplateQuestion &question)
{
    findings.body = question.body;
    if (question.sample) {
        SampleVariation variation;
        variation.now = question.now;
        variation.run = QString::number(question.now, 36);
        findings.body = sampleBody(question.webhook, *question.sample, variation);
    }
    if (findings.body.isEmpty())
        return;
    findings.reading = PayloadReader{question.webhook}.read(findings.body);
    takeReadingNotes(findings);
    normaliseEvents(findings, {question.now, question.webhook.senderPhoneNumber, question.webhook.fieldsNotSent});
}

} // namespace

TemplateFindings findOut(const TemplateQuestion &question)
{
    const SmsWebhook &webhook = question.webhook;
    const QByteArray text = webhook.payload.toUtf8();
    const EventKind kind = payloadKind(webhook);
    const auto compiled = PayloadTemplate::compile(text, kind, webhook.fieldsNotSent, webhook.arrayReading);
    TemplateFindings findings;
    const Diagnostics &problems = compiled.diagnostics();
    findings.problemCount = problems.size();
    for (const Diagnostic &problem : problems.first(std::min(problemsShown, problems.size()))) {
        const QList<QuickFix> fixes = quickFixes(text, problem, kind);
        findings.problems.append({problem, fixes.isEmpty() ? std::nullopt : std::optional{fixes.first()}});
    }
    findings.usable = compiled.isUsable();
    findings.bound = compiled.boundFields();
    for (const Diagnostic &problem : problems) {
        const std::optional<Field> field = valueIn(fieldNames, problem.args.value(0));
        if (problem.rule == Rule::PayloadTokenRepeated && field && !findings.doubled.contains(*field))
            findings.doubled.append(*field);
    }
    read(findings, question);
    return findings;
}

void TemplateChecker::ask(const TemplateQuestion &question)
{
    if (m_running)
        m_next = question;
    else
        start(question);
}

void TemplateChecker::start(const TemplateQuestion &question)
{
    m_running = true;
    whenFinished(this, QtConcurrent::run(findOut, question), [this](const QFuture<TemplateFindings> &future) {
        m_running = false;
        if (m_next) {
            const TemplateQuestion next = *std::exchange(m_next, std::nullopt);
            start(next);
        } else {
            Q_EMIT answered(future.result());
        }
    });
}

} // namespace Hookbench
