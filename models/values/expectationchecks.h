// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/expectation.h"

namespace Hookbench {

/// Milliseconds that an expectation of time may allow: what the longest time-out has.
inline constexpr qint64 longestExpectedTime = 3'600'000;

/// Whether a decision of our receiver can have @p value as that part of it.
inline bool isDecisionValue(DecisionPart part, QStringView value)
{
    switch (part) {
    case DecisionPart::Match:
        return valueIn(matchKindNames, value).has_value();
    case DecisionPart::Category:
        return valueIn(categoryNames, value).has_value();
    case DecisionPart::Consent:
        return valueIn(consentChangeNames, value).has_value();
    case DecisionPart::Keyword:
        break;
    }
    return !value.trimmed().isEmpty();
}

} // namespace Hookbench
