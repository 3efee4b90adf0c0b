// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/decisionengine.h"
#include "models/texts/conversation.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// What came of one line of a test.
struct ConversationOutcome
{
    ConversationLine line;
    bool passed = true;
    /// As the file would spell them: the reply, * or -, or a state.
    QString expected;
    QString got;

    bool operator==(const ConversationOutcome &) const = default;
};

/// What came of a test.
struct ConversationResult
{
    QString name;
    /// Of its title.
    int line = 0;
    QList<ConversationOutcome> outcomes;

    /// The first line that failed; null when all passed.
    const ConversationOutcome *failure() const;
    bool passed() const { return !failure(); }

    bool operator==(const ConversationResult &) const = default;
};

/// Has the engine decide every text of @p test in order, each number with its own consent, and compares.
ConversationResult runConversation(const ConversationTest &test, const DecisionEngine &engine);

} // namespace Hookbench
