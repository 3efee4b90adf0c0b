// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/keywordcategory.h"

namespace Hookbench {

/// Every complaint about keyword categories, in their order.
Diagnostics checkKeywordCategories(const QList<KeywordCategory> &categories);

} // namespace Hookbench
