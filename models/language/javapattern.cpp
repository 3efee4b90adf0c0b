// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/javadate.h"

namespace Hookbench::Language {

namespace {

/// The longest run of a letter that Java allows; 0 for a letter that means nothing.
int longestRun(char16_t letter)
{
    switch (letter) {
    case u'y':
    case u'u':
    case u'Y':
    case u'A':
    case u'n':
    case u'N':
        return 19;
    case u'S':
        return 9;
    case u'D':
        return 3;
    case u'd':
    case u'H':
    case u'h':
    case u'K':
    case u'k':
    case u'm':
    case u's':
    case u'w':
        return 2;
    case u'W':
    case u'F':
    case u'a':
        return 1;
    case u'z':
    case u'O':
        return 4;
    case u'V':
        return 2;
    case u'G':
    case u'M':
    case u'L':
    case u'Q':
    case u'q':
    case u'E':
    case u'e':
    case u'c':
    case u'X':
    case u'x':
    case u'Z':
        return 5;
    default:
        return 0;
    }
}

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

} // namespace

std::optional<std::vector<PatternPiece>> piecesOf(QStringView pattern)
{
    std::vector<PatternPiece> pieces;
    const auto literal = [&]() -> QString & {
        if (pieces.empty() || pieces.back().letter != 0)
            pieces.emplace_back();
        return pieces.back().literal;
    };
    for (qsizetype i = 0; i < pattern.size();) {
        const QChar c = pattern[i];
        if (isLetter(c)) {
            qsizetype end = i;
            while (end < pattern.size() && pattern[end] == c)
                ++end;
            const auto count = static_cast<int>(std::min<qsizetype>(end - i, 100));
            const bool zoneId = c == u'V';
            const bool fullOffset = c == u'O' && count != 1 && count != 4;
            if (count > longestRun(c.unicode()) || (zoneId && count != 2) || fullOffset)
                return std::nullopt;
            pieces.push_back({c.unicode(), count, {}});
            i = end;
        } else if (c == u'\'') {
            // 'o''clock' has a quote in it, and '' alone is one.
            qsizetype at = i + 1;
            QString &quoted = literal();
            if (at < pattern.size() && pattern[at] == u'\'') {
                quoted += u'\'';
                i = at + 1;
                continue;
            }
            for (; at < pattern.size(); ++at) {
                if (pattern[at] != u'\'') {
                    quoted += pattern[at];
                } else if (at + 1 < pattern.size() && pattern[at + 1] == u'\'') {
                    quoted += u'\'';
                    ++at;
                } else {
                    break;
                }
            }
            if (at == pattern.size())
                return std::nullopt;
            i = at + 1;
        } else if (c == u'{' || c == u'}' || c == u'#') {
            return std::nullopt; // reserved
        } else {
            if (c != u'[' && c != u']') // what is optional is always there
                literal() += c;
            ++i;
        }
    }
    return pieces;
}

} // namespace Hookbench::Language
