// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/sandbox.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// Every complaint about @p sandbox as it would be stored among @p sandboxes, each with its field ("/organisation",
/// "/name"). The one with its own id is not in its way.
Diagnostics checkSandbox(const Sandbox &sandbox, const QList<Sandbox> &sandboxes);
/// Without white space around its names.
Sandbox tidied(const Sandbox &sandbox);

/// Complaints about a port as it was typed: 1024 to 65535, because those below are kept for the system.
Diagnostics checkPort(const QString &typed);
/// Complaints about a base URL as it was typed: http or https with a host, without login, query and fragment. Empty is
/// fine.
Diagnostics checkBaseUrl(const QString &typed);
/// Complaints about a number of days as it was typed.
Diagnostics checkRetention(const QString &typed);

} // namespace Hookbench
