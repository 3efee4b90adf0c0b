// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/csvcell.h"

#include <QByteArrayView>
#include <QStringBuilder>

#include <algorithm>

namespace Hookbench {

namespace {

/// Full-width = + - @.
constexpr QByteArrayView wide[]{"\xef\xbc\x9d", "\xef\xbc\x8b", "\xef\xbc\x8d", "\xef\xbc\xa0"};

bool isPhoneNumber(QByteArrayView text)
{
    return text.size() > 1 && text[0] == '+' && text[1] >= '0' && text[1] <= '9'
        && std::all_of(text.begin() + 1, text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || c == ' ' || c == '*'; });
}

/// Whether a cell that begins here would be taken for a formula.
bool isFormula(QByteArrayView text)
{
    while (!text.isEmpty() && text[0] == ' ')
        text = text.sliced(1);
    if (text.isEmpty())
        return false;
    return QByteArrayView{"=+-@\t\r\n"}.contains(text[0])
        || std::any_of(std::begin(wide), std::end(wide), [text](QByteArrayView sign) { return text.startsWith(sign); });
}

} // namespace

QByteArray csvCell(QByteArray utf8)
{
    utf8.replace('\0', "\xef\xbf\xbd");
    if (isPhoneNumber(utf8))
        return utf8;
    QByteArray cell;
    bool begins = true;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (begins && isFormula(QByteArrayView{utf8}.sliced(at)))
            cell += '\'';
        // The line feed of a pair belongs to the carriage return before it.
        const char c = utf8[at];
        begins = c == ';' || c == '\t' || c == '\n' || (c == '\r' && (at + 1 == utf8.size() || utf8[at + 1] != '\n'));
        cell += c;
        if (c == '"')
            cell += c;
    }
    const bool quoted = cell.startsWith('\'') || cell.startsWith(' ') || cell.endsWith(' ')
        || std::any_of(cell.cbegin(), cell.cend(), [](char c) { return QByteArrayView{",;\"\t\r\n"}.contains(c); });
    if (!quoted)
        return cell;
    return '"' + cell + '"';
}

} // namespace Hookbench
