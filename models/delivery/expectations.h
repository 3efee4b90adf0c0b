// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/expectation.h"

#include <QList>

namespace Hookbench {

/// Whether @p exchange has what is expected of it, one result for each, in the same order. Header names are compared
/// without regard to case, and of several headers of a name any may be the one; JSON values by what they mean;
/// keywords without regard to case; everything else as it is spelt. Of several decisions each has to be as expected.
QList<ExpectationResult> check(const QList<Expectation> &expectations, const Exchange &exchange);

/// Whether all of them are met.
bool allPassed(const QList<ExpectationResult> &results);

} // namespace Hookbench
