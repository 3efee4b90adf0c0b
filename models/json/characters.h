// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Hookbench::Json {

/// White space as JSON knows it.
constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What words without quotes are made of.
constexpr bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '$';
}

} // namespace Hookbench::Json
