// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"
#include "models/values/exportedrequest.h"

namespace Hookbench {

/// The expectations that other tools can check. Left out: times, decisions of our receiver, and statuses in several
/// ranges.
QList<ExportedCheck> exportedChecks(const QList<Expectation> &expectations);

} // namespace Hookbench
