// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/textpieces.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace Hookbench {

namespace {

/// Comparing takes the product of both counts; beyond this many cells the middle counts as replaced in whole.
constexpr qsizetype mostCells = 1'000'000;

using Kind = TextPiece::Kind;

/// Runs of letters and digits, runs of blanks, and every other character by itself.
QStringList wordsOf(const QString &text)
{
    const auto kindOf = [](QChar letter) { return letter.isSpace() ? 1 : letter.isLetterOrNumber() ? 2 : 0; };
    QStringList words;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const bool pair = text.at(from).isHighSurrogate() && to < text.size();
        const int kind = pair ? 0 : kindOf(text.at(from));
        to += pair ? 1 : 0;
        while (kind != 0 && to < text.size() && kindOf(text.at(to)) == kind)
            ++to;
        words.append(text.mid(from, to - from));
        from = to;
    }
    return words;
}

/// The pieces of the middle, where the first and the last of both differ, by the longest common sequence.
void compareMiddle(const QStringList &before, const QStringList &after, QList<TextPiece> &pieces)
{
    const auto rows = static_cast<std::size_t>(before.size());
    const auto columns = static_cast<std::size_t>(after.size());
    const auto at = [columns](std::size_t row, std::size_t column) { return row * (columns + 1) + column; };
    std::vector<int> longest((rows + 1) * (columns + 1), 0);
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            longest[at(row, column)] = before.at(qsizetype(row)) == after.at(qsizetype(column))
                ? longest[at(row + 1, column + 1)] + 1
                : std::max(longest[at(row + 1, column)], longest[at(row, column + 1)]);
        }
    }
    std::size_t row = 0;
    std::size_t column = 0;
    while (row < rows || column < columns) {
        const bool both = row < rows && column < columns;
        if (both && before.at(qsizetype(row)) == after.at(qsizetype(column))) {
            pieces.append({Kind::Same, before.at(qsizetype(row++))});
            ++column;
        } else if (row < rows && (!both || longest[at(row + 1, column)] >= longest[at(row, column + 1)])) {
            pieces.append({Kind::Removed, before.at(qsizetype(row++))});
        } else {
            pieces.append({Kind::Added, after.at(qsizetype(column++))});
        }
    }
}

QList<TextPiece> compare(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    QList<TextPiece> pieces;
    for (qsizetype i = 0; i < head; ++i)
        pieces.append({Kind::Same, before.at(i)});
    const QStringList one = before.mid(head, before.size() - head - tail);
    const QStringList other = after.mid(head, after.size() - head - tail);
    if (one.size() * other.size() <= mostCells) {
        compareMiddle(one, other, pieces);
    } else {
        for (const QString &text : one)
            pieces.append({Kind::Removed, text});
        for (const QString &text : other)
            pieces.append({Kind::Added, text});
    }
    for (qsizetype i = before.size() - tail; i < before.size(); ++i)
        pieces.append({Kind::Same, before.at(i)});
    return pieces;
}

/// Neighbours of one kind as one piece, and between two that are the same first all that went, then all that came.
QList<TextPiece> joined(const QList<TextPiece> &pieces)
{
    QList<TextPiece> result;
    QString removed;
    QString added;
    const auto flush = [&] {
        if (!removed.isEmpty())
            result.append({Kind::Removed, removed});
        if (!added.isEmpty())
            result.append({Kind::Added, added});
        removed.clear();
        added.clear();
    };
    for (const TextPiece &piece : pieces) {
        if (piece.kind == Kind::Removed) {
            removed += piece.text;
        } else if (piece.kind == Kind::Added) {
            added += piece.text;
        } else {
            flush();
            if (!result.isEmpty() && result.last().kind == Kind::Same)
                result.last().text += piece.text;
            else
                result.append(piece);
        }
    }
    flush();
    return result;
}

QStringList linesOf(const QString &text)
{
    return text.isEmpty() ? QStringList{} : text.split(QLatin1Char{'\n'});
}

} // namespace

QList<TextPiece> compareWords(const QString &before, const QString &after)
{
    return joined(compare(wordsOf(before), wordsOf(after)));
}

QList<TextPiece> compareLines(const QString &before, const QString &after)
{
    return compare(linesOf(before), linesOf(after));
}

} // namespace Hookbench
