// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/sampleevent.h"

#include <QString>

namespace Hookbench {

/// What a person calls a built-in sample ("Opt-out: STOP"); the name as it is for others.
QString sampleTitle(const SampleEvent &sample);

} // namespace Hookbench
