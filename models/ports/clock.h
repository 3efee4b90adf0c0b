// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace Hookbench {

/// Milliseconds since the epoch, UTC. Passed in, so that tests own the time.
using Clock = std::function<qint64()>;

} // namespace Hookbench
