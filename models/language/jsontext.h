// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Hookbench::Language {

/// Appends @p content as it must stand inside a JSON string literal. Halves of characters become escapes.
void appendEscaped(QString &text, QStringView content);

} // namespace Hookbench::Language
