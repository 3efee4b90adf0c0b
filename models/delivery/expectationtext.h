// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/expectation.h"
#include "models/values/result.h"

#include <QStringView>

namespace Hookbench {

/// Reads an expectation as it is typed on the command line; fails with a sentence that shows the right form. The words
/// are the same in every language:
///
///     status 200 | status 2xx | status 200-299,404
///     header NAME | header NAME absent | header NAME = TEXT | header NAME contains TEXT
///     body POINTER | body POINTER absent | body POINTER = JSON | body POINTER contains TEXT
///     body contains TEXT
///     time 500 (milliseconds at most)
///     decision CATEGORY | decision exact|fuzzy|none | decision consent CONSENT | decision keyword WORD
///
/// "exists" may follow a NAME or POINTER alone. TEXT goes to the end, its quotes too; JSON that is none is taken as a
/// text. A POINTER with blanks in it, and the empty one, stand in double quotes.
Result<Expectation> readExpectation(QStringView text);

/// The text that reads as @p expectation.
QString writeExpectation(const Expectation &expectation);

/// The forms above without their explanation, one a line, for the help.
QString expectationForms();

} // namespace Hookbench
