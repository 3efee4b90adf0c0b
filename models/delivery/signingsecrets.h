// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/signing.h"

#include <vector>

namespace Hookbench {

/// One secret of Standard Webhooks, decoded.
struct WebhookKey
{
    /// Whether it is a pair of keys (v1a) rather than a shared secret (v1).
    bool asymmetric = false;
    /// The shared secret, or the private key; empty for a public one.
    Secret secret;
    /// Of a pair.
    QByteArray publicKey;
};

/// The secrets in their order. Fails with a sentence that says which is wrong and how.
Result<std::vector<WebhookKey>> webhookKeys(const Secret &secret, KeyUse use);

} // namespace Hookbench
