// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/characters.h"
#include "models/json/parser.h"

#include <array>
#include <cstring>

namespace Hookbench::Json {

namespace {

constexpr auto plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte)
        plain[byte] = byte != '"' && byte != '\\';
    return plain;
}();

/// Whether a string goes on past this byte without a closer look.
constexpr bool isPlain(char c)
{
    return plainBytes[static_cast<unsigned char>(c)];
}

constexpr quint64 repeated(quint8 byte)
{
    return 0x0101010101010101ULL * byte;
}

/// Whether all of the eight bytes at @p place are plain (a rare plain byte may be taken for one that is not; never the
/// reverse).
bool eightArePlain(const char *place)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, place, sizeof bytes);
    const quint64 quote = bytes ^ repeated('"');
    const quint64 backslash = bytes ^ repeated('\\');
    const quint64 suspects = (bytes - repeated(0x20)) | (quote - repeated(1)) | (backslash - repeated(1)) | bytes;
    return (suspects & repeated(0x80)) == 0;
}

int hexValue(const char *digits)
{
    int value = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = digits[i];
        const int digit = isDigit(c) ? c - '0'
            : c >= 'a' && c <= 'f'   ? c - 'a' + 10
            : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                     : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

} // namespace

bool Parser::takeString(bool &escaped)
{
    const char *const begin = m_at++;
    for (;;) {
        while (m_end - m_at >= 8 && eightArePlain(m_at))
            m_at += 8;
        while (m_at != m_end && isPlain(*m_at))
            ++m_at;
        if (m_at == m_end || *m_at == '\n' || *m_at == '\r')
            return fail(Rule::JsonUnterminatedString, begin);
        if (*m_at == '"') {
            ++m_at;
            return true;
        }
        if (*m_at == '\\') {
            escaped = true;
            if (!takeEscape())
                return false;
        } else if (static_cast<unsigned char>(*m_at) < 0x20) {
            return fail(Rule::JsonControlCharacter, m_at, {standing({m_begin, m_end}, offset(m_at))});
        } else if (!takeMultibyte()) {
            return false;
        }
    }
}

bool Parser::takeEscape()
{
    const char kind = m_end - m_at > 1 ? m_at[1] : '\0';
    if (kind == 'u')
        return takeUnicodeEscape();
    if (kind != '\0' && std::strchr("\"\\/bfnrt", kind)) {
        m_at += 2;
        return true;
    }
    if (m_end - m_at == 1)
        return fail(Rule::JsonUnterminatedString, m_at);
    const QString escape = QLatin1Char('\\') + standingCharacter({m_begin, m_end}, offset(m_at + 1));
    return fail(Rule::JsonBadEscape, m_at, {escape});
}

bool Parser::takeUnicodeEscape()
{
    const int unit = m_end - m_at >= 6 ? hexValue(m_at + 2) : -1;
    if (unit < 0) {
        const char *past = m_at + 2;
        while (past != m_end && past - m_at < 6 && isWord(*past))
            ++past;
        return fail(Rule::JsonBadEscape, m_at, {QString::fromUtf8(m_at, past - m_at)});
    }
    if (unit >= 0xDC00 && unit <= 0xDFFF)
        return fail(Rule::JsonLoneSurrogate, m_at);
    if (unit >= 0xD800 && unit <= 0xDBFF) {
        const bool pair = m_end - m_at >= 12 && m_at[6] == '\\' && m_at[7] == 'u';
        const int low = pair ? hexValue(m_at + 8) : -1;
        if (low < 0xDC00 || low > 0xDFFF)
            return fail(Rule::JsonLoneSurrogate, m_at);
        m_at += 6;
    }
    m_at += 6;
    return true;
}

bool Parser::takeMultibyte()
{
    const int length = utf8Length({m_at, m_end});
    if (length == 0)
        return fail(Rule::JsonInvalidUtf8, m_at);
    m_at += length;
    return true;
}

bool Parser::takeNumber()
{
    const char *const begin = m_at;
    const auto digits = [this] {
        const char *const first = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at - first;
    };
    if (*m_at == '-')
        ++m_at;
    const bool leadingZero = m_at != m_end && *m_at == '0';
    const auto integers = digits();
    bool good = integers == 1 || (integers > 1 && !leadingZero);
    if (good && m_at != m_end && *m_at == '.') {
        ++m_at;
        good = digits() > 0;
    }
    if (good && m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        ++m_at;
        if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
            ++m_at;
        good = digits() > 0;
    }
    // A sign ends no number: a date or a sum without quotes stands here.
    if (!good || (m_at != m_end && (isWord(*m_at) || *m_at == '.' || *m_at == '+' || *m_at == '-'))) {
        while (m_at != m_end && (isWord(*m_at) || *m_at == '.' || *m_at == '+' || *m_at == '-'))
            ++m_at;
        return fail(Rule::JsonBadNumber, begin, {quotation({begin, m_at})});
    }
    return true;
}

bool Parser::takeLiteral(QByteArrayView literal)
{
    const char *const begin = m_at;
    const auto length = literal.size();
    if (m_end - begin < length || std::memcmp(begin, literal.data(), static_cast<std::size_t>(length)) != 0
        || (m_end - begin > length && isWord(begin[length])))
        return fail(Rule::JsonBadLiteral, begin, {standing({m_begin, m_end}, offset(begin))});
    m_at += length;
    return true;
}

} // namespace Hookbench::Json
