// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Hookbench {

/// A stretch of two texts that are compared: in both, in the first only, or in the second only.
struct TextPiece
{
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;

    bool operator==(const TextPiece &) const = default;
};

/// Two texts word by word; what was taken out stands before what took its place. All Same and Removed pieces in order
/// are the first text, all Same and Added pieces the second.
QList<TextPiece> compareWords(const QString &before, const QString &after);

/// Two texts line by line, a piece for each line, without its line break.
QList<TextPiece> compareLines(const QString &before, const QString &after);

} // namespace Hookbench
