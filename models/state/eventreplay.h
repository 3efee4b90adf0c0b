// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/resending.h"
#include "models/state/receiverdesk.h"
#include "models/state/testbench.h"
#include "models/state/webhookbook.h"

namespace Hookbench {

/// Sends requests of the log once more: what comes of it is a row of its own.
class EventReplay
{
public:
    EventReplay(TestBench &bench, const WebhookBook &webhooks, const ReceiverDesk &desk)
        : m_bench{bench}
        , m_webhooks{webhooks}
        , m_desk{desk}
    {
    }

    /// Where the webhook of @p exchange is now.
    WebhookPlaces places(const Exchange &exchange) const;
    /// What would be sent, without a signature of now.
    Resending prepared(const Exchange &exchange) const;
    /// Sends it as it was, or, with a signer, signed anew. Cancel the future to cancel the request.
    QFuture<Exchange> send(const Exchange &exchange, const Signer &signer = {}) const;
    /// Whether it goes to this computer's receiver, and that does not run.
    bool wouldMissTheReceiver(const Exchange &exchange) const;

private:
    TestBench &m_bench;
    const WebhookBook &m_webhooks;
    const ReceiverDesk &m_desk;
};

} // namespace Hookbench
