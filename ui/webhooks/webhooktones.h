// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"
#include "ui/parts/theme.h"

namespace Hookbench {

/// The tone of a webhook's state, wherever it is shown.
constexpr Tone toneOf(WebhookStatus status)
{
    switch (status) {
    case WebhookStatus::Active:
        return Tone::Positive;
    case WebhookStatus::Waiting:
        return Tone::Notice;
    case WebhookStatus::Incomplete:
        break;
    }
    return Tone::Negative;
}

} // namespace Hookbench
