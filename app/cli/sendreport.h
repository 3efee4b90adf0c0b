// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/delivery/composition.h"
#include "models/values/exchange.h"
#include "models/values/expectation.h"
#include "models/values/loadreport.h"

#include <QFile>

namespace Hookbench::Cli {

/// Tells what is wrong with a request on standard error, and whether it can be sent: Done, or the exit status.
ExitStatus tellFaults(Session &session, const ComposedRequest &request, const PreparedRequest &prepared);

/// One attempt with its answer, and in JSON what became of the expectations.
void tellAttempt(Output &out, const Exchange &exchange, const QList<ExpectationResult> &results);

/// A line for each expectation that is not met, and how many are. Says nothing where nothing was expected, nor in JSON.
void tellExpectations(Output &out, const QList<ExpectationResult> &results);

/// One JSON object for each request that ended.
void writeLogLine(QFile &file, const Exchange &exchange);

/// The figures of many.
void tellSummary(Output &out, const LoadReport &report);

} // namespace Hookbench::Cli
