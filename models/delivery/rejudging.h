// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/inboundprocessor.h"
#include "models/values/result.h"

namespace Hookbench {

/// What the body of @p exchange would come to at @p webhook, as the exchange that the log would have: with the consents
/// that its decisions began from, at the time it came, and as if none of its events had come before. Nothing is sent or
/// stored. Fails with a sentence when there is nothing to read, or it is packed.
Result<Exchange> rejudged(const Exchange &exchange, const ReadyWebhook &webhook);

} // namespace Hookbench
