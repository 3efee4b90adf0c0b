// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/cursor.h"

#include <QChar>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

constexpr int mostFaults = 100;

/// What a character can be part of, for the first 128.
enum Kind : quint8 { Nothing = 0, Space = 1, Name = 2, HandlebarsName = 4 };

constexpr std::array<quint8, 128> kinds = [] {
    std::array<quint8, 128> table{};
    for (char c = 'a'; c <= 'z'; ++c)
        table[static_cast<unsigned char>(c)] = Name | HandlebarsName;
    for (char c = 'A'; c <= 'Z'; ++c)
        table[static_cast<unsigned char>(c)] = Name | HandlebarsName;
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<unsigned char>(c)] = Name | HandlebarsName;
    for (const char c : {'_', '$'})
        table[static_cast<unsigned char>(c)] = Name | HandlebarsName;
    for (const char c : {'-', ':'})
        table[static_cast<unsigned char>(c)] = HandlebarsName;
    for (const char c : {' ', '\t', '\n', '\r', '\f', '\v'})
        table[static_cast<unsigned char>(c)] = Space;
    return table;
}();

} // namespace

bool Cursor::isNameCharacter(char16_t character, Tongue tongue)
{
    if (character < kinds.size())
        return (kinds[character] & (tongue == Tongue::Pql ? Name : HandlebarsName)) != 0;
    // Surrogates, letters of every script and emoji; what looks like nothing or like a quote is none.
    return !QChar::isSpace(character) && character != 0x201C && character != 0x201D && character != 0x201E
        && character != 0x2018 && character != 0x2019;
}

bool Cursor::take(char16_t character)
{
    if (m_at == m_end || *m_at != character)
        return false;
    ++m_at;
    return true;
}

bool Cursor::stands(QStringView word) const
{
    return m_end - m_at >= word.size() && std::equal(word.utf16(), word.utf16() + word.size(), m_at);
}

bool Cursor::take(QStringView word)
{
    if (!stands(word))
        return false;
    m_at += word.size();
    return true;
}

bool Cursor::takeWord(QStringView word, Tongue tongue)
{
    if (!stands(word))
        return false;
    const char16_t *behind = m_at + word.size();
    if (behind != m_end && isNameCharacter(*behind, tongue))
        return false;
    m_at = behind;
    return true;
}

void Cursor::skipSpace()
{
    while (m_at != m_end && (*m_at < kinds.size() ? (kinds[*m_at] & Space) != 0 : QChar::isSpace(*m_at)))
        ++m_at;
}

QStringView Cursor::takeName(Tongue tongue)
{
    const char16_t *begin = m_at;
    while (m_at != m_end && isNameCharacter(*m_at, tongue))
        ++m_at;
    return {begin, m_at};
}

qint32 Cursor::standingLength() const
{
    if (m_at == m_end)
        return 0;
    const char16_t *behind = m_at;
    while (behind != m_end && behind - m_at < 40 && isNameCharacter(*behind, Tongue::Pql))
        ++behind;
    if (behind != m_at) // never half a character
        return static_cast<qint32>(behind - m_at)
            + (behind != m_end && QChar::isHighSurrogate(behind[-1]) && QChar::isLowSurrogate(*behind) ? 1 : 0);
    for (const QStringView sign : {u"{{", u"}}", u"{%", u"%}", u"!=", u"<=", u">=", u"==", u"&&", u"||", u"?:"}) {
        if (stands(sign))
            return 2;
    }
    return 1;
}

QString Cursor::standing() const
{
    const QStringView word{m_at, standingLength()};
    QString text;
    for (const QChar character : word) {
        const bool seen = character.isPrint() || character.isSurrogate();
        if (seen && !character.isSpace())
            text += character;
        else
            text += u"U+%1"_s.arg(uint{character.unicode()}, 4, 16, QChar{u'0'}).toUpper();
    }
    return text;
}

void Cursor::toNextTag()
{
    while (m_at != m_end) {
        const char16_t *brace = std::find(m_at, m_end, u'{');
        if (brace == m_end || brace + 1 == m_end) {
            m_at = m_end;
            return;
        }
        m_at = brace;
        if (brace[1] == u'{' || brace[1] == u'%')
            return;
        ++m_at;
    }
}

bool Cursor::skipString()
{
    for (const char16_t *place = m_at + 1; place != m_end && *place != u'\n'; ++place) {
        if (*place == u'\\' && place + 1 != m_end) {
            ++place;
        } else if (*place == u'"') {
            m_at = place + 1;
            return true;
        }
    }
    return false;
}

void Cursor::skipTag()
{
    while (m_at != m_end) {
        if (stands(u"}}") || stands(u"%}")) {
            m_at += 2;
            take(u'}'); // of }}}
            return;
        }
        if (stands(u"{{") || stands(u"{%"))
            return;
        if (*m_at != u'"' || !skipString())
            ++m_at;
    }
}

bool Cursor::isFull() const
{
    return m_program.faults.size() >= mostFaults;
}

void Cursor::complain(Rule rule, qint32 at, qint32 length, const QStringList &args, Severity severity)
{
    if (isFull())
        return;
    Fault fault;
    fault.diagnostic.rule = rule;
    fault.diagnostic.severity = severity;
    fault.diagnostic.args = args;
    fault.offset = at;
    fault.length = length;
    m_program.faults.append(fault);
}

void Cursor::expected(QLatin1StringView expected, QStringView close)
{
    complain(Rule::LanguageUnexpected, at(), standingLength(), {standing(), QString{expected}, close.toString()});
}

} // namespace Hookbench::Language
