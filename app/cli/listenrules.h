// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/values/smswebhook.h"

#include <QCommandLineParser>
#include <QList>

namespace Hookbench::Cli {

/// Declares --script, --allow and --trust-forwarded.
void declareListenRules(QCommandLineParser &parser);

/// Has the receiver fail as the scripts say: FILE for every webhook, NAME=FILE for the one of @p served with this name
/// or id. Tells what is wrong.
ExitStatus applyScripts(Session &session, const QCommandLineParser &parser, const QList<SmsWebhookRecord> &served);

/// Has the receiver turn down whoever no --allow names. Tells what is wrong.
ExitStatus applyAllowList(Session &session, const QCommandLineParser &parser);

} // namespace Hookbench::Cli
