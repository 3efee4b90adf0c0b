// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench {

/// Where every other object lives. Switched in the top bar.
struct Sandbox
{
    qint64 id = 0;
    QString organisation;
    QString name;
    /// Marks the window and asks before anything is sent.
    bool production = false;

    bool operator==(const Sandbox &) const = default;
};

/// How much there is in a sandbox.
struct SandboxContents
{
    int webhooks = 0;
    int credentials = 0;
    qint64 events = 0;

    bool operator==(const SandboxContents &) const = default;
};

} // namespace Hookbench
