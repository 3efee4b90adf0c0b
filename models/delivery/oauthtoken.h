// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/exchange.h"
#include "models/values/result.h"

namespace Hookbench {

/// An access token and until when it is good, milliseconds since the epoch, UTC.
struct AccessToken
{
    Secret token;
    qint64 expires = 0;

    /// Whether it can still be used: half a minute is kept in hand.
    bool isFresh(qint64 now) const { return now + 30'000 < expires; }
};

/// The request for a token: the OAuth body as it is kept, posted as JSON. Never with a client certificate; fails with a
/// sentence when URL or body can't be used.
Result<OutboundRequest> tokenRequest(const ApiCredential &credential, const Secret &body);

/// The token in the OAuth server's answer to a request begun at @p asked. Fails with a sentence when there is none; the
/// detail has what the server says about it, which may repeat what it was sent. Where the answer does not say how long
/// the token lasts, five minutes are our reading.
Result<AccessToken> readAccessToken(const Exchange &answer, qint64 asked);

} // namespace Hookbench
