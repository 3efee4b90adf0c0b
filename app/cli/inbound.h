// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/keywords/decisionengine.h"

namespace Hookbench::Cli {

/// The webhook that @p argument means, if inbound messages reach it. Tells what is wrong and sets @p failure otherwise.
std::optional<NamedWebhook> inboundWebhook(Session &session, const QString &argument, ExitStatus &failure);

/// Its engine. A webhook of the database passes over the everyday words that were chosen there, a document over those
/// that the program brings along, so that it decides the same everywhere.
DecisionEngine engineOf(Session &session, const NamedWebhook &webhook);

} // namespace Hookbench::Cli
