// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/loadrun.h"
#include "models/state/requestbook.h"
#include "models/state/requestcontext.h"
#include "models/values/loadmix.h"

namespace Hookbench {

/// Where the parts of a mix come from.
struct LoadShelf
{
    const WebhookBook &webhooks;
    const SampleBook &samples;
    const RequestBook &requests;
    const ReceiverDesk &desk;
};

/// What @p part sends: a sample or a message goes where @p base goes, as it is otherwise; a saved request goes its own
/// way. @p webhook is that of @p base, and may be null. A message is texted in the webhook's first inbound sample. Not
/// signed. Fails with a sentence when there is no such sample or request.
Result<LoadRun::Source> loadSource(const LoadPart &part, const ComposedRequest &base, const SmsWebhookRecord *webhook,
                                   const std::optional<Addressee> &person, const LoadShelf &shelf);

} // namespace Hookbench
