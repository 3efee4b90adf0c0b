// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/functions.h"

namespace Hookbench::Language {

/// What a parameter takes. Scalars become text where text is due; null where a text is due is an empty one, and where
/// anything else is due makes the whole call null.
enum class Parameter : char {
    Text = 's',
    Boolean = 'b',
    Number = 'n',
    Integer = 'i',
    DateTime = 'd',
    Array = 'a',
    Map = 'm',
    Anything = 'v',
    Property = 'p'
};

/// The parameter at @p position (from 0) of the function at @p index.
Parameter parameterAt(int index, int position);
/// The index of a function; -1 when there is none of that name.
int functionIndex(QStringView name);
const FunctionInfo &functionAt(int index);

/// Names that are known and can't be used here: "now" is replaced by a function, datasetLookup needs Journey Optimizer.
bool needsJourneyOptimizer(QStringView name);

/// "a text", "a number", … by a name that models/words knows.
QString parameterName(Parameter parameter);

} // namespace Hookbench::Language
