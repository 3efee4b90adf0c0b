// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/signing.h"
#include "models/values/exchange.h"
#include "models/values/feedbackevent.h"
#include "models/values/result.h"

#include <QMap>

#include <optional>

namespace Hookbench {

/// Secrets by slot, on their way into one request.
using FeedbackSecrets = QMap<QString, Secret>;

/// The request with a body, but for its token, to @p url where that is not empty and to the webhook's own otherwise.
/// Fails with a sentence when the value of a secret header is missing.
Result<OutboundRequest> feedbackRequest(const FeedbackWebhook &webhook, const QByteArray &body,
                                        const FeedbackSecrets &secrets, const QString &url = {});

/// What writes a token of its own into every attempt; empty without authentication. Fails with a sentence when the key
/// is missing or can't be used.
Result<Signer> feedbackSigner(const FeedbackWebhook &webhook, const FeedbackSecrets &secrets);

/// A customer's endpoint, as the receiver plays it.
struct FeedbackEndpoint
{
    QUuid id;
    FeedbackWebhook webhook;
    /// What tokens are checked with, see checkingKey(), and the values of secret headers.
    FeedbackSecrets secrets;
};

/// The endpoint that takes what the webhook sends. Fails with a sentence when a secret is missing.
Result<FeedbackEndpoint> feedbackEndpoint(const FeedbackWebhookRecord &record, const FeedbackSecrets &secrets);

/// What the endpoint makes of a request.
struct FeedbackReception
{
    int status = 200;
    /// Why it was refused, or what it says in plain words.
    QString sentence;
    SignatureVerdict token = SignatureVerdict::NotChecked;
    /// Absent when it was refused.
    std::optional<FeedbackNotice> notice;
};

/// Checks token, headers and body, in this order. 401 for a token that is missing or not believed, 400 for headers
/// that are not as configured and for broken JSON, 415 for anything but JSON, 422 for what is no event of a channel of
/// the webhook.
FeedbackReception receiveFeedback(const FeedbackEndpoint &endpoint, const HeaderList &headers, const QByteArray &body,
                                  qint64 now);

/// The answer: {"received": …} with the event in plain words, or {"error": sentence}.
QByteArray feedbackAnswer(const FeedbackReception &reception, bool duplicate);

} // namespace Hookbench
