// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/retryprofile.h"

#include <QList>

namespace Hookbench {

class FileChooser;
class ScriptFiles;

/// What a rehearsal works with. Whoever composes it keeps all of it alive longer.
struct RehearsalServices
{
    /// The one that never tries again first.
    const QList<RetryProfile> &profiles;
    ScriptFiles &scripts;
    FileChooser &chooser;
};

} // namespace Hookbench
