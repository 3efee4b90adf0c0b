// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/files.h"

#include <memory>

namespace Hookbench {

/// The files that a person names, for those who read documents before there is a database.
std::unique_ptr<Files> documentFiles();

} // namespace Hookbench
