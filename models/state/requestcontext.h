// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/composition.h"
#include "models/state/receiverdesk.h"
#include "models/state/samplebook.h"
#include "models/state/webhookbook.h"

namespace Hookbench {

/// The webhook that a target means: of its id, else of its name; null when there is none.
const SmsWebhookRecord *targetWebhook(const RequestTarget &target, const WebhookBook &webhooks);

/// The sample that a body names: the own one of its id, else one of its name, for an empty name the webhook's first.
/// Without a webhook an own one goes first, and a name that samples of several vendors have is none.
std::optional<SampleEvent> namedSample(const RequestBody &body, const SmsWebhookRecord *webhook,
                                       const SampleBook &samples);

/// What @p request is composed with: its samples, and the URLs and mapping of @p webhook, which may be null. Holds
/// values only, so that it can be used on any thread. Person, language and variation are the caller's.
CompositionContext contextFor(const ComposedRequest &request, const SmsWebhookRecord *webhook,
                              const SampleBook &samples, const ReceiverDesk &desk);

} // namespace Hookbench
