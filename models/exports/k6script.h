// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exportedrequest.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QList>

namespace Hookbench {

/// The requests as a script for k6, sent one after the other by each virtual user, with their checks; all of those have
/// to hold (a threshold). @p stages is the load; without any the script runs once. Secrets are __ENV.AUTHORIZATION
/// (k6 run -e AUTHORIZATION=…). Headers of one name are put together with commas, as k6 keeps one value for each.
/// Fails with a sentence when a request can't be one.
Result<QByteArray> k6Script(const QList<ExportedRequest> &requests, const QList<LoadStage> &stages = {});

} // namespace Hookbench
