// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/decisionengine.h"
#include "models/payload/payloadreader.h"
#include "models/values/exchange.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace Hookbench {

/// A webhook made ready for requests: its mapping and its engine, built once per submitted state.
struct ReadyWebhook
{
    explicit ReadyWebhook(const SmsWebhookRecord &stored, const FuzzyExceptions &exceptions = {})
        : record{stored}
        , reader{stored.webhook}
        , engine{stored.webhook, exceptions}
    {
    }
    SmsWebhookRecord record;
    PayloadReader reader;
    DecisionEngine engine;
};

/// What the processor must ask of the outside.
struct InboundContext
{
    qint64 now = 0;
    std::function<ConsentState(const ConsentKey &)> consent;
    /// Whether the webhook received an event with this key before.
    std::function<bool(const QString &key)> seen;
};

/// What a body came to.
struct InboundResult
{
    int status = 200;
    /// JSON: the decisions, or what is wrong with line and column.
    QByteArray answer;
    EventKind kind = EventKind::Other;
    QList<EventOutcome> outcomes;
    Diagnostics diagnostics;
    QList<ConsentStep> consentSteps;
};

/// What a Content-Type says about a body.
enum class BodyFormat { Json, Form, Text, Other };

/// JSON is application/json, text/json and every +json. Without a Content-Type a body that begins with { or [ counts as
/// JSON (our reading: the mirrored product documents JSON only, not how it is recognised).
BodyFormat bodyFormat(QByteArrayView contentType, QByteArrayView body);

/// Takes a body that reached a webhook: reads it, decides each event in order (an event sees the consent the one before
/// it left), and writes the answer. 200 with the decisions; 400 with line and column for broken JSON; 415 for anything
/// but JSON, with an explanation for form data; 422 naming the tokens without which nothing could be processed. Pure.
InboundResult processInbound(const ReadyWebhook &webhook, QByteArrayView contentType, const QByteArray &body,
                             const InboundContext &context);

/// The body of a refusal: {"error": sentence}, with line and column where the position has them.
QByteArray errorAnswer(const QString &sentence, const TextPosition &position = {});

/// What makes an event the same as an earlier one: the request id of an inbound text, client reference + status of a
/// feedback. Empty when the event has none or could not be processed, and so can't be recognised.
QString dedupKey(const ExtractedEvent &event);

} // namespace Hookbench
