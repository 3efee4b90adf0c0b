// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace Hookbench {

/// Finds phone numbers in a text and hides all but their first two and last two digits behind asterisks. Rather hides
/// too much than too little: every run of 8 to 15 digits that is no part of a word counts, be it a time stamp.
class NumberMask
{
public:
    /// @p text (UTF-8) with its numbers hidden. JSON stays JSON: a number without quotes gets zeros for asterisks.
    static QByteArray masked(QByteArray text)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype digits = isDigit(text[at]) ? at : pastPlus(text, at);
            const bool international = digits > at;
            if (digits < 0 || (!international && at > 0 && isJoined(text[at - 1]))) {
                at = digits < 0 ? at + 1 : pastRun(text, at);
                continue;
            }
            const bool grouped = international || text[at] == '0';
            const qsizetype end = grouped ? pastGroups(text, digits) : pastRun(text, digits);
            const qsizetype count = std::count_if(text.cbegin() + digits, text.cbegin() + end, isDigit);
            const bool joined = end < text.size() && !international && isJoined(text[end]);
            if (count >= (international ? 7 : 8) && count <= 15 && !joined)
                hide(text, digits, end, count, isPlainNumber(text, at, end) ? '0' : '*');
            at = std::max(end, at + 1);
        }
        return text;
    }
    static QString masked(const QString &text) { return QString::fromUtf8(masked(text.toUtf8())); }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    /// Whether a digit beside it is part of something longer: a word, an identifier, a date.
    static bool isJoined(char c)
    {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.' || c == '%'
            || (static_cast<unsigned char>(c) & 0x80) != 0;
    }
    static qsizetype pastRun(const QByteArray &text, qsizetype at)
    {
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at;
    }
    /// Past a plus in one of its spellings, if a digit follows it; -1 otherwise.
    static qsizetype pastPlus(const QByteArray &text, qsizetype at)
    {
        for (const QByteArrayView plus : {QByteArrayView{"+"}, QByteArrayView{"%2b"}, QByteArrayView{"\\u002b"}}) {
            const qsizetype end = at + plus.size();
            if (end < text.size() && isDigit(text[end])
                && QByteArrayView{text}.sliced(at, plus.size()).compare(plus, Qt::CaseInsensitive) == 0)
                return end;
        }
        return -1;
    }
    /// Past groups of digits with one or two characters between, as people write numbers; at most 15 digits.
    static qsizetype pastGroups(const QByteArray &text, qsizetype at)
    {
        qsizetype end = pastRun(text, at);
        qsizetype count = end - at;
        while (count < 15) {
            qsizetype next = end;
            while (next < text.size() && next < end + 2 && QByteArrayView{" -.()/"}.contains(text[next]))
                ++next;
            const qsizetype group = pastRun(text, next) - next;
            if (next == end || group == 0 || count + group > 15)
                break;
            count += group;
            end = next + group;
        }
        return end;
    }
    static bool isPlainNumber(const QByteArray &text, qsizetype begin, qsizetype end)
    {
        if (text[begin] == '+' || text[begin] == '%' || text[begin] == '\\')
            return false;
        while (begin > 0 && isBlank(text[begin - 1]))
            --begin;
        while (end < text.size() && isBlank(text[end]))
            ++end;
        return begin > 0 && QByteArrayView{":[,"}.contains(text[begin - 1]) && end < text.size()
            && QByteArrayView{",]}"}.contains(text[end]);
    }
    static void hide(QByteArray &text, qsizetype begin, qsizetype end, qsizetype count, char cover)
    {
        qsizetype number = 0;
        for (qsizetype at = begin; at < end; ++at) {
            if (!isDigit(text[at]))
                continue;
            ++number;
            if (number > 2 && number <= count - 2)
                text[at] = cover;
        }
    }
};

} // namespace Hookbench
