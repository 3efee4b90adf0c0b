// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/secretheaders.h"

#include "models/delivery/redaction.h"
#include "models/values/secretheader.h"

namespace Hookbench {

Exchange withoutSecretHeaders(Exchange exchange)
{
    Redaction redaction;
    bool found = false;
    for (const auto &[name, value] : std::as_const(exchange.requestHeaders)) {
        if (value.isEmpty() || !isSecretHeader(QString::fromUtf8(name)))
            continue;
        redaction.hideHeaderValue(value);
        found = true;
    }
    return found ? redaction.exchange(std::move(exchange)) : exchange;
}

} // namespace Hookbench
