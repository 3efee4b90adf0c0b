// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/value.h"

#include <QLocale>

#include <optional>

namespace Hookbench::Language {

/// Writes a moment by a pattern of Java's DateTimeFormatter, with the names of @p locale. Nothing when it is no
/// pattern, or when it asks for a zone that the moment lacks.
std::optional<QString> formatJavaDate(const Moment &moment, QStringView pattern, const QLocale &locale);

/// Reads a text by such a pattern; what the text does not say is the beginning of 1970 in UTC. Nothing when they don't
/// fit.
std::optional<Moment> readJavaDate(QStringView text, QStringView pattern, const QLocale &locale);

/// One piece of a pattern: a run of one letter, or literal text (letter is 0).
struct PatternPiece
{
    char16_t letter = 0;
    int count = 0;
    QString literal;
};

/// The pieces of a pattern; nothing when it is none.
std::optional<std::vector<PatternPiece>> piecesOf(QStringView pattern);

} // namespace Hookbench::Language
