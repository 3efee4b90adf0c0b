// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

namespace Hookbench {

/// What the log holds of a request that was cancelled before there was an answer. It may have reached the endpoint.
/// @p at is in milliseconds since the epoch.
Exchange givenUp(const OutboundRequest &request, qint64 at);

} // namespace Hookbench
