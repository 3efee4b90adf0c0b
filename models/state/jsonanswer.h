// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"

#include <utility>

namespace Hookbench {

/// An answer of the receiver's own, in JSON.
inline InboundAnswer jsonAnswer(int status, QByteArray body)
{
    InboundAnswer answer;
    answer.status = status;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = std::move(body);
    return answer;
}

} // namespace Hookbench
