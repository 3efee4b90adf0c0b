// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/rejudging.h"

#include <QCoreApplication>

namespace Hookbench {

namespace {

class RejudgingWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Rejudging)
};

/// The consent that the first decision about the number began from.
ConsentState consentThen(const Exchange &exchange, const ConsentKey &key)
{
    for (const EventOutcome &outcome : exchange.outcomes) {
        if (outcome.decision && outcome.event.normalised(Field::ProfileNumber) == key.profileNumber)
            return outcome.decision->before;
    }
    return ConsentState::Unknown;
}

} // namespace

Result<Exchange> rejudged(const Exchange &exchange, const ReadyWebhook &webhook)
{
    if (exchange.requestBody.trimmed().isEmpty())
        return Error{RejudgingWords::tr("The request has no body to run."), {}};
    const QByteArray coding = headerValue(exchange.requestHeaders, "Content-Encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return Error{RejudgingWords::tr("The body is packed (%1). Replay the request: the receiver unpacks it.")
                         .arg(QString::fromUtf8(coding)),
                     {}};
    InboundContext context;
    context.now = exchange.at;
    context.consent = [&exchange](const ConsentKey &key) { return consentThen(exchange, key); };
    context.seen = [](const QString &) { return false; };
    InboundResult result
        = processInbound(webhook, headerValue(exchange.requestHeaders, "Content-Type"), exchange.requestBody, context);
    Exchange now = exchange;
    now.webhookId = webhook.record.id;
    now.webhookName = webhook.record.webhook.name;
    now.status = result.status;
    now.failure = Failure::None;
    now.failureDetail.clear();
    now.responseHeaders = {};
    now.responseBody = std::move(result.answer);
    now.kind = result.kind;
    now.outcomes = std::move(result.outcomes);
    now.diagnostics = std::move(result.diagnostics);
    return now;
}

} // namespace Hookbench
