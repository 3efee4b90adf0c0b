// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/requestauthentication.h"
#include "models/values/exchange.h"

namespace Hookbench {

/// A message to send as a test.
struct TestMessage
{
    /// Whom it goes to; sent as typed, without the blanks around it.
    QString number;
    QString text;
};

/// The request that sends @p message as the Custom @p credential says. Content-Type and Charset, which the form fixes,
/// become one header (our reading); then the headers of the table, then the authentication. From is the credential's
/// inbound number (our reading). Fails with a sentence when something is missing or can't be sent; a value that would
/// break out of its header can't.
Result<OutboundRequest> providerRequest(const ApiCredential &credential, const SecretMap &secrets,
                                        const TestMessage &message, const SigningMoment &moment,
                                        const Secret &accessToken = {});

/// The slots of the secrets that a test message needs, without the OAuth body.
QStringList secretSlots(const ApiCredential &credential);

} // namespace Hookbench
