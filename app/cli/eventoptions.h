// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/values/eventfilter.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// Declares the options that say which events are meant.
void declareEventFilter(QCommandLineParser &parser);

/// What they say. Tells what is wrong and gives nothing on failure.
std::optional<EventFilter> chosenEvents(Session &session, const QCommandLineParser &parser);

} // namespace Hookbench::Cli
