// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace Hookbench {

/// A stretch of a text that is nearly JSON, by its place in bytes.
struct Piece
{
    enum class Kind {
        /// A string as JSON has it.
        String,
        /// A string in typographic or single quotes, which are one character at each end.
        QuotedOtherwise,
        Open,
        Close,
        Comma,
        Colon,
        Comment,
        /// Dots that stand for what was left out.
        Ellipsis,
        /// {{token}} without quotes.
        Token,
        /// A number, a literal or any other word.
        Word,
        Other
    };

    Kind kind = Kind::Other;
    int begin = 0;
    int end = 0;
    /// QuotedOtherwise only: the bytes of the quote at each end.
    int openLength = 1;
    int closeLength = 1;

    bool operator==(const Piece &) const = default;
};

/// Takes a text apart as somebody reads it who knows what was meant: documentation pages have comments, typographic
/// quotes, dots and tokens without quotes in their JSON. White space is left out. Never fails.
std::vector<Piece> piecesOf(QByteArrayView text);

/// The index of the piece at @p offset, or of the first one behind it; the number of pieces when there is none.
std::size_t pieceAt(const std::vector<Piece> &pieces, int offset);

} // namespace Hookbench
