// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"

#include <QString>

namespace Hookbench::Words {

/// What is expected, as a sentence: "The status is 200–299."
QString sentence(const Expectation &expectation);

/// The same with what was there instead: "Expected: The status is 200–299. Got: 503". Of one that is met the sentence
/// alone.
QString sentence(const ExpectationResult &result);

QString name(ExpectationSubject subject);
QString name(Comparison comparison);
QString name(DecisionPart part);
QString name(ExpectationVerdict verdict);

} // namespace Hookbench::Words
