// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace Hookbench {

/// How a stretch of code looks. The editor knows the colours.
enum class CodeStyle : char {
    Plain,
    Name,
    Text,
    Number,
    Word,
    Sign,
    Comment,
    /// A token that is right where it is, one too many, and one that is none.
    Token,
    DoubledToken,
    UnknownToken
};

/// What a line hands on to the next one.
struct CodeState
{
    /// Brackets that are open.
    int depth = 0;
    /// A number of the styler's own, from 0 to 15: inside a comment, and the like.
    int mode = 0;

    bool operator==(const CodeState &) const = default;
};

/// Says how code looks, line by line, so that an edit costs the lines in sight and not the whole text. Must be a pure
/// function of its arguments and what it was told before.
class CodeStyler
{
public:
    /// The state behind the line, and how few brackets were open within it: that is where it can be folded.
    struct Line
    {
        CodeState after;
        int lowest = 0;
    };

    virtual ~CodeStyler() = default;
    /// Writes one style for each byte of @p line (with its line end) to @p styles.
    virtual Line style(QByteArrayView line, CodeState before, CodeStyle *styles) const = 0;
};

} // namespace Hookbench
