// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hookbench {

/// Marks a file as this program's ("Hbch" as a number in SQLite's header).
inline constexpr int databaseApplicationId = 0x48626368;

/// Refuses another program's database and one of a newer version, before anything is written to it.
Result<> checkUsable(Database &database, const Migrations &migrations);

/// Brings the database to the newest version, one transaction each, after a copy of it (@p backup says where) when it
/// holds anything. A step that fails leaves the version before it.
Result<> migrate(Database &database, const Migrations &migrations, QString &backup);

/// Runs the statements one after the other and stops at the first that fails.
Result<> executeAll(Database &database, const QStringList &statements);

} // namespace Hookbench
