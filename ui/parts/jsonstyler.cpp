// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/jsonstyler.h"

#include <algorithm>

namespace Hookbench {

namespace {

constexpr int inComment = 1;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWord(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
}

bool isNumber(char c)
{
    return isDigit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
}

/// Styles while @p belongs says so and gives the place behind it.
template<typename Belongs>
qsizetype styleRun(QByteArrayView line, qsizetype at, CodeStyle style, CodeStyle *styles, Belongs belongs)
{
    while (at < line.size() && belongs(line[at]))
        styles[at++] = style;
    return at;
}

qsizetype styleComment(QByteArrayView line, qsizetype at, qsizetype from, int &mode, CodeStyle *styles)
{
    const qsizetype close = line.indexOf("*/", from);
    mode = close < 0 ? inComment : 0;
    const qsizetype past = close < 0 ? line.size() : close + 2;
    std::fill(styles + at, styles + past, CodeStyle::Comment);
    return past;
}

} // namespace

CodeStyle JsonStyler::tokenStyle(QByteArrayView name) const
{
    return m_tokens.value(name.toByteArray(), CodeStyle::UnknownToken);
}

qsizetype JsonStyler::styleString(QByteArrayView line, qsizetype at, CodeStyle *styles) const
{
    qsizetype past = at + 1;
    while (past < line.size() && line[past] != '"' && line[past] != '\n' && line[past] != '\r')
        past += line[past] == '\\' && past + 1 < line.size() ? 2 : 1;
    if (past < line.size() && line[past] == '"')
        ++past;
    past = std::min(past, line.size());
    qsizetype next = past;
    while (next < line.size() && isSpace(line[next]))
        ++next;
    const bool isName = next < line.size() && line[next] == ':';
    std::fill(styles + at, styles + past, isName ? CodeStyle::Name : CodeStyle::Text);
    if (m_tokens.isEmpty())
        return past;
    const QByteArrayView literal = line.sliced(at, past - at);
    for (qsizetype open = literal.indexOf("{{"); open >= 0; open = literal.indexOf("{{", open)) {
        const qsizetype close = literal.indexOf("}}", open + 2);
        if (close < 0)
            break;
        const CodeStyle style = tokenStyle(literal.sliced(open + 2, close - open - 2));
        std::fill(styles + at + open, styles + at + close + 2, style);
        open = close + 2;
    }
    return past;
}

CodeStyler::Line JsonStyler::style(QByteArrayView line, CodeState before, CodeStyle *styles) const
{
    Line result{before, before.depth};
    qsizetype at = before.mode == inComment ? styleComment(line, 0, 0, result.after.mode, styles) : 0;
    while (at < line.size()) {
        const char c = line[at];
        const QByteArrayView rest = line.sliced(at);
        if (c == '"') {
            at = styleString(line, at, styles);
        } else if (rest.startsWith("/*")) {
            at = styleComment(line, at, at + 2, result.after.mode, styles);
        } else if (rest.startsWith("//")) {
            at = styleRun(line, at, CodeStyle::Comment, styles, [](char one) { return one != '\n' && one != '\r'; });
        } else if (!m_tokens.isEmpty() && rest.startsWith("{{") && rest.indexOf("}}") > 0) {
            const qsizetype length = rest.indexOf("}}") + 2;
            std::fill(styles + at, styles + at + length, CodeStyle::UnknownToken);
            at += length;
        } else if (c == '{' || c == '[') {
            ++result.after.depth;
            styles[at++] = CodeStyle::Sign;
        } else if (c == '}' || c == ']') {
            result.after.depth = std::max(0, result.after.depth - 1);
            result.lowest = std::min(result.lowest, result.after.depth);
            styles[at++] = CodeStyle::Sign;
        } else if (isDigit(c) || c == '-') {
            at = styleRun(line, at, CodeStyle::Number, styles, isNumber);
        } else if (isWord(c)) {
            at = styleRun(line, at, CodeStyle::Word, styles, isWord);
        } else {
            styles[at++] = c == ',' || c == ':' ? CodeStyle::Sign : CodeStyle::Plain;
        }
    }
    return result;
}

} // namespace Hookbench
