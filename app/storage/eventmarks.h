// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/native.h"

#include <span>

namespace Hookbench {

/// Makes a number for a removal, in a transaction of its own or the caller's.
Result<qint64> beginRemoval(NativeConnection &connection, qint64 at);

/// Marks events as removed; inside a transaction of the caller's. Those that are gone or marked are passed over.
Result<> markRemoved(NativeConnection &connection, qint64 removal, std::span<const qint64> ids);

} // namespace Hookbench
