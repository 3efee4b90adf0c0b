// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/requestcontext.h"

namespace Hookbench {

const SmsWebhookRecord *targetWebhook(const RequestTarget &target, const WebhookBook &webhooks)
{
    if (!target.webhookId.isNull()) {
        if (const SmsWebhookRecord *record = webhooks.find(target.webhookId))
            return record;
    }
    return target.webhookName.isEmpty() ? nullptr : webhooks.findByName(target.webhookName);
}

std::optional<SampleEvent> namedSample(const RequestBody &body, const SmsWebhookRecord *webhook,
                                       const SampleBook &samples)
{
    if (body.sampleId > 0) {
        if (const SampleRecord *own = samples.find(body.sampleId))
            return own->event;
    }
    if (webhook)
        return samples.sample(webhook->webhook, body.sampleName, webhook->id);
    if (const SampleRecord *own = samples.findOwn(body.sampleName))
        return own->event;
    std::optional<SampleEvent> found;
    for (const SampleRecord &record : samples.records()) {
        if (record.event.name != body.sampleName)
            continue;
        if (found)
            return std::nullopt;
        found = record.event;
    }
    return found;
}

CompositionContext contextFor(const ComposedRequest &request, const SmsWebhookRecord *webhook,
                              const SampleBook &samples, const ReceiverDesk &desk)
{
    CompositionContext context;
    if (webhook) {
        context.webhook = webhook->webhook;
        context.webhookUrl = webhook->id.isNull() ? QString{} : desk.url(webhook->id);
        context.receiverUrl = webhook->id.isNull() ? QString{} : desk.receiverUrl(webhook->id);
    }
    QList<std::pair<RequestBody, SampleEvent>> found;
    const auto find = [&](const RequestBody &body) {
        if (body.source != BodySource::Sample)
            return;
        if (const std::optional<SampleEvent> sample = namedSample(body, webhook, samples))
            found.append({body, *sample});
    };
    find(request.body);
    for (const BodyVariant &variant : request.variants)
        find(variant.body);
    context.findSample = [found](const RequestBody &body) -> std::optional<SampleEvent> {
        for (const auto &[wanted, sample] : found) {
            if (wanted.sampleName == body.sampleName && wanted.sampleId == body.sampleId)
                return sample;
        }
        return std::nullopt;
    };
    return context;
}

} // namespace Hookbench
