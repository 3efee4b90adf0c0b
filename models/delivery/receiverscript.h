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
    std::optional<int> status = {};
    /// Seconds.
    double delay = 0;
    std::optional<int> retryAfter = {};
    /// Closes without an answer.
    bool drop = false;
    /// Closes in the middle of the answer's body.
    bool partial = false;
    std::optional<QByteArray> body = {};

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

/// The longest delay and Retry-After of a step, in seconds: a day, longer than any sender waits.
inline constexpr int longestScriptWait = 24 * 60 * 60;

/// Reads {"steps": […]}; the members of a step are status, delay, retryAfter, drop, partial and body, none of which
/// must be there. Faults come with line and column.
ScriptDocument readReceiverScript(const QByteArray &text);

/// The script as a document, a step a line. Members that change nothing are left out.
QByteArray writeReceiverScript(const ReceiverScript &script);

} // namespace Hookbench
