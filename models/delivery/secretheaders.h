// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

namespace Hookbench {

/// The exchange as it may be kept and shown: where a request header is a secret by its name, dots stand for its value,
/// and wherever the endpoint repeated it.
Exchange withoutSecretHeaders(Exchange exchange);

} // namespace Hookbench
