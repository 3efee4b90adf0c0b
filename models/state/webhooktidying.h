// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/result.h"
#include "models/values/smswebhook.h"

#include <optional>

namespace Hookbench {

/// The webhook as it is kept: without what its vendor and type don't have, and without white space around its name.
SmsWebhook tidied(const SmsWebhook &webhook);

/// The sentence of the first error; nothing where all can go on.
std::optional<Error> firstError(const Diagnostics &diagnostics);

} // namespace Hookbench
