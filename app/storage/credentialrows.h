// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/values/apicredential.h"

namespace Hookbench {

/// The credentials of a sandbox with everything that belongs to them, by name.
Result<QList<ApiCredential>> readCredentials(Database &database, qint64 sandboxId);

/// As times are stored; 0 for none.
qint64 millisecondsOf(const QDateTime &time);
/// The other way round, in UTC.
QDateTime timeOfMilliseconds(qint64 milliseconds);

} // namespace Hookbench
