// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/chaoscase.h"

#include <QString>

namespace Hookbench::Words {

/// What a person calls the case: "Duplicate", …
QString name(ChaosCase chaosCase);

/// What is done, in one sentence.
QString description(ChaosCase chaosCase);

/// What a sound endpoint answers, in one sentence.
QString expectation(ChaosCase chaosCase);

/// "Passed", "Failed", "Can't tell".
QString name(ChaosVerdict verdict);

} // namespace Hookbench::Words
