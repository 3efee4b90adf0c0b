// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"

namespace Hookbench::Json {

/// Whether two values mean the same: numbers by what they are worth, exactly (1, 1.0 and 10e-1 are one), strings
/// without their escapes, objects without regard to the order of their members; of doubled keys the first one counts.
/// Both documents must hold the node.
bool equal(const Document &first, int node, const Document &second, int other);

/// Whether two number literals are worth the same, however long they are.
bool equalNumbers(QByteArrayView first, QByteArrayView second);

} // namespace Hookbench::Json
