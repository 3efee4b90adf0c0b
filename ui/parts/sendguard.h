// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/sandbox.h"
#include "ui/parts/asker.h"

#include <functional>

namespace Hookbench {

/// Calls @p go: at once, or from a production sandbox when the person has typed its name. Whatever sends something from
/// the window asks here, each time. @p go is not called when @p over is gone by then.
void guardSend(Asker &asker, QWidget *over, const Sandbox &sandbox, const QString &url, std::function<void()> go);

} // namespace Hookbench
