// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/state/chaosrun.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// --chaos and where its reports go.
void declareChaosOptions(QCommandLineParser &parser);

/// The cases that --chaos names. Tells what is wrong and gives nothing for an unknown one, and beside options that are
/// for many events or attempts.
std::optional<QList<ChaosCase>> chosenCases(Session &session, const QCommandLineParser &parser);

/// Runs the cases and tells of each. AnswerIsNo when one failed, when none passed, and when the run was interrupted.
ExitStatus runChaos(Session &session, const QCommandLineParser &parser, const ChaosRun::Order &order);

} // namespace Hookbench::Cli
