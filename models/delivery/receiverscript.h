// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace Hookbench {

/// One thing an endpoint does. Without a status the receiver answers as it would anyway.
struct ScriptStep
{
    std::optional<int> status;
    /// Seconds.
    double delay = 0;
    std::optional<int> retryAfter;
    bool drop = false;
    std::optional<QByteArray> body;

    bool operator==(const ScriptStep &) const = default;
};

/// What an endpoint does, in order, its last step for ever.
struct ReceiverScript
{
    QList<ScriptStep> steps;

    bool operator==(const ReceiverScript &) const = default;
};

struct ScriptDocument
{
    std::optional<ReceiverScript> script;
    Diagnostics diagnostics;
};

/// Reads {"steps": […]}. Faults come with line and column.
ScriptDocument readReceiverScript(const QByteArray &text);

} // namespace Hookbench
