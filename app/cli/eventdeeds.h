// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

#include <QCommandLineParser>

namespace Hookbench::Cli {

/// The event that @p id names. Tells what is wrong and gives nothing on failure.
std::optional<Exchange> namedEvent(Session &session, const QString &id);

/// events pin, unpin, note and delete, with what stands behind the word.
ExitStatus pinEvents(Session &session, const QStringList &ids, bool pinned);
ExitStatus noteEvent(Session &session, const QStringList &words);
ExitStatus deleteEvents(Session &session, const QStringList &ids);

/// events replay, with the options of signatures.
ExitStatus replayEvent(Session &session, const QCommandLineParser &parser, const QStringList &ids);

} // namespace Hookbench::Cli
