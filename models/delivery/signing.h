// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/replaymemory.h"
#include "models/values/exchange.h"
#include "models/values/result.h"
#include "models/values/secret.h"
#include "models/values/signing.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Hookbench {

/// When a request is signed, and what makes it unlike every other.
struct SigningStamp
{
    /// Milliseconds since the epoch, UTC.
    qint64 now = 0;
    /// Letters and digits. The nonce of Sinch's scheme, the id of a token, and the message id of Standard Webhooks
    /// where the request has none yet.
    QByteArray id;
};

enum class KeyUse { Signing, Checking };

/// Whether @p secret is of the kind that the scheme needs; a sentence says what is wrong otherwise. Standard Webhooks
/// takes several, with blanks or line breaks between them: whsec_ (shared), whsk_ (private), whpk_ (public, for
/// checking only).
Result<> checkSigningSecret(const SigningSettings &settings, const Secret &secret, KeyUse use);

/// The request with the headers of its signature, over its body as it stands. Those of an earlier signature go, but a
/// webhook-id stays: it is the same in every attempt at a message. Fails with a sentence when the secret can't be used.
Result<OutboundRequest> signRequest(OutboundRequest request, const SigningSettings &settings, const Secret &secret,
                                    const SigningStamp &stamp);

/// What is thought of the signature of a request, from its raw bytes. @p now is milliseconds since the epoch, UTC. A
/// request that is believed is remembered in @p memory, and found to be replayed when it comes again; without a memory
/// nothing is.
SignatureFinding verifyRequest(const HeaderList &headers, const QByteArray &body, const SigningSettings &settings,
                               const Secret &secret, qint64 now, ReplayMemory *memory);

/// Signs requests, each time anew. May be called on any thread, with milliseconds since the epoch, UTC.
using Signer = std::function<OutboundRequest(OutboundRequest, qint64 now)>;

/// What signs with these settings; empty for SigningScheme::None. Fails with a sentence when the secret can't be used.
Result<Signer> makeSigner(const SigningSettings &settings, const Secret &secret);

/// The names of the headers that the scheme writes, in its spelling.
QList<QByteArray> signatureHeaders(const SigningSettings &settings);

/// The request without them: as it was before it was signed.
OutboundRequest unsignedRequest(OutboundRequest request, const SigningSettings &settings);

} // namespace Hookbench
