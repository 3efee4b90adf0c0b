// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/exceptions.h"
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
    /// @p exceptions are the words that fuzzy logic passes over.
    explicit DecisionEngine(const SmsWebhook &webhook, const FuzzyExceptions &exceptions = {});
    DecisionEngine(const DecisionEngine &);
    DecisionEngine(DecisionEngine &&) noexcept;
    DecisionEngine &operator=(const DecisionEngine &);
    DecisionEngine &operator=(DecisionEngine &&) noexcept;
    ~DecisionEngine();

    /// The trace of a message that fuzzy logic looked at also holds what the other strategies would have said: steps
    /// FuzzyMatch and FuzzyNoMatch without a category, those of a strategy that the profile leaves out with the count 0
    /// and only where it comes near a keyword.
    Decision decide(QStringView message, ConsentState before = ConsentState::Unknown) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> m_rules;
};

} // namespace Hookbench
