// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench {

/// What is wrong with claims of one's own: no JSON object, a key twice, or a claim that a token has already. A
/// sentence, or nothing.
QString extraClaimsFault(const QString &json);

} // namespace Hookbench
