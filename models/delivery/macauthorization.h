// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/endpoint.h"
#include "models/values/credentialchoices.h"

namespace Hookbench {

/// When a request is signed, and what makes the signature unlike every other.
struct SigningMoment
{
    /// Milliseconds since the epoch, UTC.
    qint64 now = 0;
    /// Letters and digits.
    QByteArray nonce;
};

/// The two halves of a MAC credential.
struct MacKey
{
    QByteArray id;
    QByteArray key;
    MacHash hash = MacHash::HmacSha256;
};

/// What MAC authentication signs: time, nonce, method, target, host and port, a line each, and an empty line for the
/// extension we don't use.
QByteArray normalizedRequest(const QByteArray &method, const Endpoint &endpoint, const SigningMoment &moment);

/// The value of the Authorization header. The mirrored product does not document how it signs; the OAuth working
/// group's draft "HTTP Authentication: MAC Access Authentication" is our reading. @p mac.id must not hold quotes.
QByteArray macAuthorization(const MacKey &mac, const QByteArray &method, const Endpoint &endpoint,
                            const SigningMoment &moment);

} // namespace Hookbench
