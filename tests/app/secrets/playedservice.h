// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench::Testing {

/// Owns the name of a secret service on the session bus and behaves as @p how says, until it is killed:
/// silent (never answers), dying (ends at the first question), half (says that the entry is there, and never hands it
/// out), closed-window, wrong-password, right-password, no-window (a locked keyring whose window is closed, takes a
/// wrong or the right password, or never answers), wallet (a KWallet that opens), shut-wallet (one whose window is
/// closed). Prints a line when the name is owned.
int play(const QString &how);

} // namespace Hookbench::Testing
