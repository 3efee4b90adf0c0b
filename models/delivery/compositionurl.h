// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QString>

namespace Hookbench {

/// A typed URL as it goes on the wire: other scripts encoded, the rest as typed. Fails with a sentence for what is no
/// http or https URL, and for one that holds a password.
Result<QString> wireUrl(const QString &typed);

} // namespace Hookbench
