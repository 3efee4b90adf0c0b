// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"

#include <QString>

#include <optional>

namespace Hookbench {

/// The field of a string that is nothing but a token, as in "{{requestId}}".
std::optional<Field> wholeToken(QStringView text);

/// The name in the first "{{name}}" inside a text, as spelt; a null view when there is none.
QStringView tokenInside(QStringView text);

/// The token of an event of @p kind that @p name was probably meant to be: without regard to case, punctuation and
/// small slips.
std::optional<Field> nearestToken(QStringView name, EventKind kind);

/// The kind of event whose templates hold this token.
EventKind kindOf(Field field);

} // namespace Hookbench
