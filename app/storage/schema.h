// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hookbench {

/// The program's own schema, from the first version to the newest. A published version is never edited: a change is a
/// new one.
const Migrations &schemaMigrations();

} // namespace Hookbench
