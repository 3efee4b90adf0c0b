// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventreplay.h"

namespace Hookbench {

WebhookPlaces EventReplay::places(const Exchange &exchange) const
{
    const QString receiverUrl = m_desk.receiverUrl(exchange.webhookId);
    return {m_desk.url(exchange.webhookId), receiverUrl,
            receiverUrl.left(receiverUrl.indexOf(ReceiverDesk::pathPrefix))};
}

Resending EventReplay::prepared(const Exchange &exchange) const
{
    return resending(exchange, places(exchange).receiverBase);
}

QFuture<Exchange> EventReplay::send(const Exchange &exchange, const Signer &signer) const
{
    SmsWebhookRecord webhook;
    if (const SmsWebhookRecord *known = m_webhooks.find(exchange.webhookId)) {
        webhook = *known;
    } else {
        webhook.id = exchange.webhookId;
        webhook.webhook.name = exchange.webhookName;
    }
    return m_bench.send(webhook, prepared(exchange).request, signer);
}

bool EventReplay::wouldMissTheReceiver(const Exchange &exchange) const
{
    return !m_desk.isRunning() && prepared(exchange).request.url.startsWith(places(exchange).receiverBase + u'/');
}

} // namespace Hookbench
