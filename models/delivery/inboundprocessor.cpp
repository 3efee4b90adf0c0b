// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/inboundprocessor.h"

#include "models/delivery/inboundanswer.h"
#include "models/json/scanner.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Hookbench {

namespace {

// What the earlier events of the same body did, which the outside does not know yet.
struct BodyState
{
    QHash<ConsentKey, ConsentState> consents;
    QSet<QString> keys;
};

const Diagnostic *jsonFault(const Diagnostics &diagnostics)
{
    const auto fault = std::find_if(diagnostics.cbegin(), diagnostics.cend(), [](const Diagnostic &diagnostic) {
        return diagnostic.severity == Severity::Error && diagnostic.rule <= Rule::JsonTextAfterEnd;
    });
    return fault == diagnostics.cend() ? nullptr : &*fault;
}

bool isDuplicate(const ExtractedEvent &event, const InboundContext &context, BodyState &state)
{
    const QString key = dedupKey(event);
    if (key.isEmpty())
        return false;
    if (state.keys.contains(key))
        return true;
    state.keys.insert(key);
    return context.seen && context.seen(key);
}

ConsentKey consentKey(const ExtractedEvent &event, const SmsWebhook &webhook)
{
    const QString inboundNumber = event.normalised(Field::InboundNumber);
    return {.senderNumber = inboundNumber.isEmpty() ? webhook.senderPhoneNumber : inboundNumber,
            .profileNumber = event.normalised(Field::ProfileNumber)};
}

void decideEvent(EventOutcome &outcome, const ReadyWebhook &webhook, const InboundContext &context, BodyState &state,
                 InboundResult &result)
{
    const ConsentKey key = consentKey(outcome.event, webhook.record.webhook);
    auto known = state.consents.find(key);
    if (known == state.consents.end())
        known = state.consents.insert(key, context.consent ? context.consent(key) : ConsentState::Unknown);
    const Decision decision = webhook.engine.decide(outcome.event.text(Field::InboundMessage), *known);
    if (decision.consent != ConsentChange::Unchanged) {
        // Recorded even when the state was the same before: the person said so again.
        result.consentSteps.append({.key = key,
                                    .before = decision.before,
                                    .after = decision.after,
                                    .at = context.now,
                                    .keyword = decision.keyword});
        *known = decision.after;
    }
    outcome.decision = decision;
}

InboundResult refused(int status, QByteArray answer)
{
    InboundResult result;
    result.status = status;
    result.answer = std::move(answer);
    return result;
}

} // namespace

BodyFormat bodyFormat(QByteArrayView contentType, QByteArrayView body)
{
    const qsizetype parameters = contentType.indexOf(';');
    const QByteArray type
        = (parameters < 0 ? contentType : contentType.first(parameters)).toByteArray().trimmed().toLower();
    if (type.isEmpty()) {
        const QByteArrayView text = body.trimmed();
        return text.startsWith('{') || text.startsWith('[') ? BodyFormat::Json : BodyFormat::Other;
    }
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return BodyFormat::Json;
    if (type == "application/x-www-form-urlencoded" || type.startsWith("multipart/"))
        return BodyFormat::Form;
    return type == "text/plain" ? BodyFormat::Text : BodyFormat::Other;
}

QString dedupKey(const ExtractedEvent &event)
{
    if (!event.processable)
        return {};
    // The first letter keeps a request id and a client reference of the same spelling apart.
    if (event.kind == EventKind::Inbound) {
        const QString id = event.text(Field::RequestId);
        return id.isEmpty() ? QString{} : QString(u"i:" + id);
    }
    if (event.kind == EventKind::Feedback) {
        // What a customer's endpoint receives is known by the id of its request.
        if (const QString id = event.text(Field::RequestId); !id.isEmpty())
            return QString(u"r:" + id);
        const QString reference = event.text(Field::ClientReference);
        return reference.isEmpty() ? QString{} : QString(u"f:" + reference + u'\n' + event.text(Field::FeedbackStatus));
    }
    return {};
}

/// Whether the body is an event of the provider's that is neither a text nor a report (a contact was made, a
/// conversation began). There is nothing wrong with it, and a refusal would only make the provider send it again.
static bool isOtherEvent(const Extraction &extraction, const QByteArray &body)
{
    if (!extraction.events.isEmpty() || hasErrors(extraction.diagnostics))
        return false;
    const auto unknown = [](const Diagnostic &diagnostic) { return diagnostic.rule == Rule::ReadUnknownEvent; };
    if (std::none_of(extraction.diagnostics.cbegin(), extraction.diagnostics.cend(), unknown))
        return false;
    const Json::Document document = Json::Document::parse(body);
    return document.nodes().front().kind == Json::Kind::Object && document.nodes().front().size > 0;
}

InboundResult processInbound(const ReadyWebhook &webhook, QByteArrayView contentType, const QByteArray &body,
                             const InboundContext &context)
{
    if (const BodyFormat format = bodyFormat(contentType, body); format != BodyFormat::Json)
        return refused(415, wrongFormatAnswer(format, contentType));
    const SmsWebhook &settings = webhook.record.webhook;
    Extraction extraction = webhook.reader.read(body);
    if (const Diagnostic *fault = jsonFault(extraction.diagnostics)) {
        InboundResult result = refused(400, brokenJsonAnswer(*fault));
        result.diagnostics = extraction.diagnostics;
        return result;
    }
    normalise(extraction,
              {.at = context.now, .senderNumber = settings.senderPhoneNumber, .fieldsNotSent = settings.fieldsNotSent});

    InboundResult result;
    result.kind = extraction.kind;
    result.diagnostics = extraction.diagnostics;
    BodyState state;
    bool anyProcessed = false;
    for (const ExtractedEvent &event : std::as_const(extraction.events)) {
        EventOutcome outcome{.event = event, .decision = {}, .duplicate = false};
        if (event.processable) {
            anyProcessed = true;
            outcome.duplicate = isDuplicate(event, context, state);
            if (event.kind == EventKind::Inbound && !outcome.duplicate)
                decideEvent(outcome, webhook, context, state, result);
        }
        result.outcomes.append(outcome);
    }
    if (anyProcessed) {
        result.answer = outcomesAnswer(result.kind, result.outcomes);
    } else if (isOtherEvent(extraction, body)) {
        result.answer = ignoredAnswer(result.diagnostics);
    } else {
        result.status = 422;
        result.answer = notProcessableAnswer(settings, result.outcomes, result.diagnostics);
    }
    return result;
}

} // namespace Hookbench
