// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/coverage.h"
#include "models/values/extraction.h"

#include <QString>

namespace Hookbench {

/// Counts one more body into @p coverage, which needs no memory of the bodies before. What the receiver filled in
/// counts as missing: the body lacks it. @p region ("SE") helps to tell national numbers, as in parsePhoneNumber.
void addToCoverage(Coverage &coverage, const Extraction &extraction, const QString &region = {});

/// How @p text, a value of @p field, is written. A message is text, whatever it looks like.
ValueShape valueShape(Field field, const QString &text, const QString &region = {});

} // namespace Hookbench
