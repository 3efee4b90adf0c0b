// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"

#include "models/json/scanner.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hookbench {

/// What the answer of a receiver like ours says of one inbound text, as it is spelt there; empty where it is null.
struct AnsweredDecision
{
    QString message;
    /// "exact", "fuzzy" or "none"; empty for a text that was not decided on.
    QString match;
    QString category;
    QString keyword;
    QString consent;
    QString reply;
    /// The same text was received before, and nothing was decided.
    bool duplicate = false;

    bool operator==(const AnsweredDecision &) const = default;
};

/// The decisions in an answer of our receiver's shape ({"decisions": […]}), in the order of the body; nothing for any
/// other text.
std::optional<QList<AnsweredDecision>> answeredDecisions(const Json::Document &answer);
std::optional<QList<AnsweredDecision>> answeredDecisions(const QByteArray &answer);

/// The part of a decision as it is spelt there.
QString decisionPart(const AnsweredDecision &decision, DecisionPart part);

} // namespace Hookbench
