// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/smswebhook.h"

#include <QHash>
#include <QStringView>

#include <memory>

namespace Hookbench {

/// Decides what an inbound message does: (webhook, message, consent state) in, decision with a trace out. Pure; built
/// once per webhook, then shared freely between threads.
class DecisionEngine
{
public:
    explicit DecisionEngine(const SmsWebhook &webhook);
    DecisionEngine(const DecisionEngine &);
    DecisionEngine(DecisionEngine &&) noexcept;
    DecisionEngine &operator=(const DecisionEngine &);
    DecisionEngine &operator=(DecisionEngine &&) noexcept;
    ~DecisionEngine();

    Decision decide(QStringView message, ConsentState before = ConsentState::Unknown) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace Hookbench
