// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QString>

namespace Hookbench {

/// Stands in a statement where a sandbox's id is wanted, with one place for it: the id while there is such a sandbox,
/// and NULL, which is equal to nothing, once it is removed. What is left of a removed sandbox is so seen by nobody.
inline const QString presentSandbox = QStringLiteral("(SELECT id FROM sandboxes WHERE id = ? AND removed_at IS NULL)");
/// All of them, for statements that have no sandbox's id.
inline const QString presentSandboxes = QStringLiteral("(SELECT id FROM sandboxes WHERE removed_at IS NULL)");

/// Fails with a sentence when there is no such sandbox. Belongs into the transaction that writes something into it.
Result<> requireSandbox(Database &database, qint64 id);

/// The sentence for it.
Error sandboxGone(qint64 id);

/// The first sandbox that is removed and of which something is left; 0 when there is none.
Result<qint64> removedSandbox(Database &database);

} // namespace Hookbench
