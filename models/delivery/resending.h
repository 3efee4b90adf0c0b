// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/composedrequest.h"
#include "models/values/exchange.h"
#include "models/values/result.h"
#include "models/values/signing.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// A request of the log as it is sent once more.
struct Resending
{
    OutboundRequest request;
    /// Headers whose values the log does not have, because they are secrets: they are missing.
    QList<QByteArray> leftOut;
};

/// The same method, headers and bytes to the same place; a received one goes to @p receiverBase
/// ("http://127.0.0.1:PORT") under its own path. What belongs to the connection (Host, Content-Length …) is made anew.
Resending resending(const Exchange &exchange, const QString &receiverBase);

/// The scheme that a request with these headers seems to be signed by; None where there is no sign of one. A JSON Web
/// Token can't be told from one that is no signature, so JwtPayloadHash is never the answer.
SigningScheme schemeOf(const HeaderList &headers);

/// Where a webhook is, so that a request to one of its URLs is known as one to the webhook.
struct WebhookPlaces
{
    QString url;
    QString receiverUrl;
    /// As for resending().
    QString receiverBase;
};

/// A request of the log to be composed further: its body as text, its target the webhook where it was sent to one.
/// Secrets, and the headers of a signature, which would not fit a changed body, are left out (@p leftOut names them).
/// Fails with a sentence when the body is no text.
Result<ComposedRequest> composedRequest(const Exchange &exchange, const WebhookPlaces &places,
                                        QList<QByteArray> *leftOut = nullptr);

/// What was answered, as expectations: the status, and of our receiver's decisions what they have in common, unless
/// they say that an event was received before: sent once more it is not. Empty where there was no answer.
QList<Expectation> expectationsOf(const Exchange &exchange);

} // namespace Hookbench
