// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/ansiquotes.h"

#include <QString>

namespace Hookbench {

namespace {

int digitValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : 99;
}

/// The number of up to @p most digits at @p at; @p at ends behind them.
uint takeNumber(const QByteArray &text, qsizetype &at, int base, int most)
{
    uint value = 0;
    for (; most > 0 && at < text.size() && digitValue(text[at]) < base; ++at, --most)
        value = value * static_cast<uint>(base) + static_cast<uint>(digitValue(text[at]));
    return value;
}

/// The character of a one-letter escape; -1 for none.
int plainEscape(char c)
{
    constexpr QByteArrayView letters{"abefnrtvE\\'\"?"};
    constexpr QByteArrayView meanings{"\a\b\x1b\f\n\r\t\v\x1b\\'\"?"};
    const qsizetype index = letters.indexOf(c);
    return index < 0 ? -1 : meanings[index];
}

} // namespace

qsizetype appendAnsiEscape(QByteArray &word, const QByteArray &text, qsizetype at)
{
    if (at + 1 >= text.size()) {
        word += '\\';
        return 1;
    }
    const char kind = text[at + 1];
    qsizetype end = at + 2;
    if (const int plain = plainEscape(kind); plain >= 0) {
        word += static_cast<char>(plain);
    } else if (digitValue(kind) < 8) {
        end = at + 1;
        word += static_cast<char>(takeNumber(text, end, 8, 3));
    } else if (kind == 'x' && end < text.size() && digitValue(text[end]) < 16) {
        word += static_cast<char>(takeNumber(text, end, 16, 2));
    } else if ((kind == 'u' || kind == 'U') && end < text.size() && digitValue(text[end]) < 16) {
        const char32_t code = takeNumber(text, end, 16, kind == 'u' ? 4 : 8);
        // Browsers write the halves of a pair one by one.
        qsizetype low = end + 2;
        if (code >= 0xD800 && code < 0xDC00 && text.mid(end, 2) == "\\u") {
            const char16_t pair[]{static_cast<char16_t>(code), static_cast<char16_t>(takeNumber(text, low, 16, 4))};
            word += QString::fromUtf16(pair, 2).toUtf8();
            end = low;
        } else {
            word += QString::fromUcs4(&code, 1).toUtf8();
        }
    } else {
        word += '\\';
        word += kind;
    }
    return end - at;
}

QByteArray printfResult(const QByteArray &format, QList<QByteArray> arguments)
{
    QByteArray printed;
    for (qsizetype at = 0; at < format.size();) {
        if (format[at] == '\\') {
            at += appendAnsiEscape(printed, format, at);
        } else if (format[at] == '%' && at + 1 < format.size() && (format[at + 1] == '%' || format[at + 1] == 's')) {
            if (format[at + 1] == '%')
                printed += '%';
            else if (!arguments.isEmpty())
                printed += arguments.takeFirst();
            at += 2;
        } else {
            printed += format[at++];
        }
    }
    return printed;
}

} // namespace Hookbench
