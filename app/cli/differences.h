// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "models/values/difference.h"

namespace Hookbench::Cli {

/// A line for each field that differs: {"field","kind":"added"|"removed"|"changed","before","after"}, or in words.
void tellDifferences(Output &output, const FieldDifferences &differences);

} // namespace Hookbench::Cli
