// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"

#include <algorithm>

namespace Hookbench {

/// A script that is being followed.
class ScriptRun
{
public:
    ScriptRun() = default;
    explicit ScriptRun(ReceiverScript script)
        : m_script{std::move(script)}
    {
    }

    const ReceiverScript &script() const { return m_script; }
    bool isEmpty() const { return m_script.steps.isEmpty(); }
    /// How many requests it was followed for.
    qsizetype taken() const { return m_taken; }
    /// What the endpoint does for the next request; a step that changes nothing when the script is empty.
    ScriptStep next()
    {
        if (isEmpty())
            return {};
        return m_script.steps.at(std::min(m_taken++, m_script.steps.size() - 1));
    }

private:
    ReceiverScript m_script;
    qsizetype m_taken = 0;
};

} // namespace Hookbench
