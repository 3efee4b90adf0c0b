// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/loadsources.h"

#include "models/delivery/samplebody.h"
#include "models/json/scanner.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

struct LoadWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::LoadSource)
};

/// What a list calls the part.
QString titleOf(const LoadPart &part)
{
    return part.kind == LoadPartKind::Message ? LoadWords::tr("“%1”", "a text message").arg(part.text) : part.text;
}

std::optional<SampleEvent> inboundSample(const SmsWebhookRecord &webhook, const SampleBook &samples)
{
    const QList<SampleEvent> all = samples.samplesFor(webhook.webhook, webhook.id);
    const auto inbound = std::find_if(all.cbegin(), all.cend(),
                                      [](const SampleEvent &sample) { return sample.kind == EventKind::Inbound; });
    return inbound == all.cend() ? std::optional<SampleEvent>{} : *inbound;
}

} // namespace

Result<LoadRun::Source> loadSource(const LoadPart &part, const ComposedRequest &base, const SmsWebhookRecord *webhook,
                                   const std::optional<Addressee> &person, const LoadShelf &shelf)
{
    LoadRun::Source source{
        .title = titleOf(part), .weight = part.weight, .webhook = {}, .request = base, .context = {}};
    const SmsWebhookRecord *record = webhook;
    if (part.kind == LoadPartKind::Request) {
        const RequestRecord *saved = shelf.requests.findByName(part.text);
        if (!saved)
            return Error{LoadWords::tr("There is no saved request called “%1”.").arg(part.text), {}};
        source.request = saved->request;
        record = targetWebhook(saved->request.target, shelf.webhooks);
    } else {
        source.request.body = {};
        source.request.variants = {};
    }
    if (part.kind == LoadPartKind::Sample)
        source.request.body.sampleName = part.text;
    source.context = contextFor(source.request, record, shelf.samples, shelf.desk);
    source.context.person = person;
    if (record)
        source.webhook = *record;
    if (part.kind == LoadPartKind::Sample && !source.context.findSample(source.request.body))
        return Error{LoadWords::tr("There is no sample event called “%1” here.").arg(part.text), {}};
    if (part.kind == LoadPartKind::Message) {
        const std::optional<SampleEvent> sample
            = record ? inboundSample(*record, shelf.samples) : std::optional<SampleEvent>{};
        if (!sample)
            return Error{LoadWords::tr("A message needs a webhook that takes inbound messages. Choose one."), {}};
        Result<SampleEvent> made
            = withField(record->webhook, *sample, 0, Field::InboundMessage, Json::quoted(part.text));
        if (!made)
            return made.error();
        source.context.findSample = [event = *std::move(made)](const RequestBody &) { return std::optional{event}; };
    }
    return source;
}

} // namespace Hookbench
