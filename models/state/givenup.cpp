// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/givenup.h"

namespace Hookbench {

Exchange givenUp(const OutboundRequest &request, qint64 at)
{
    Exchange exchange;
    exchange.direction = Direction::Sent;
    exchange.at = at;
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.requestHeaders = request.headers;
    exchange.requestBody = request.body;
    exchange.failure = Failure::Cancelled;
    return exchange;
}

} // namespace Hookbench
