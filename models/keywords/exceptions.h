// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Hookbench {

/// Whether @p word (normalised) is an everyday English, French or Swedish word that only looks like an opt-out keyword.
bool isFuzzyException(QStringView word);

} // namespace Hookbench
