// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/curlimport.h"
#include "models/values/composedrequest.h"

namespace Hookbench {

/// A request to be composed further of one that came from a command. Fails with a sentence when its body is no text.
Result<ComposedRequest> composedOf(const ImportedRequest &imported);

} // namespace Hookbench
