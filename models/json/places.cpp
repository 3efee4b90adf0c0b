// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/scanner.h"

namespace Hookbench::Json {

Places::Places(QByteArrayView text)
    : m_text{text}
    , m_offset{text.startsWith("\xEF\xBB\xBF") ? 3 : 0}
    , m_position{1, 1}
{
}

TextPosition Places::at(int offset)
{
    if (offset < m_offset)
        *this = Places{m_text};
    const qsizetype end = qMin<qsizetype>(offset, m_text.size());
    for (; m_offset < end; ++m_offset) {
        const char c = m_text[m_offset];
        const bool halfOfCrLf = c == '\r' && m_offset + 1 < m_text.size() && m_text[m_offset + 1] == '\n';
        if (c == '\n' || (c == '\r' && !halfOfCrLf))
            m_position = {m_position.line + 1, 1};
        else if (!halfOfCrLf && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U)
            ++m_position.column;
    }
    return m_position;
}

TextPosition positionAt(QByteArrayView text, int offset)
{
    return Places{text}.at(offset);
}

int offsetAt(QByteArrayView text, TextPosition position)
{
    const auto isEnd = [text](qsizetype at) { return text[at] == '\n' || text[at] == '\r'; };
    qsizetype at = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (int line = 1; line < position.line && at < text.size(); ++line) {
        while (at < text.size() && !isEnd(at))
            ++at;
        if (at < text.size())
            at += text.sliced(at).startsWith("\r\n") ? 2 : 1;
    }
    for (int column = 1; column < position.column && at < text.size() && !isEnd(at); ++column) {
        do
            ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U);
    }
    return static_cast<int>(at);
}

QString kindName(Kind kind)
{
    switch (kind) {
    case Kind::Object:
        return QStringLiteral("object");
    case Kind::Array:
        return QStringLiteral("array");
    case Kind::String:
        return QStringLiteral("string");
    case Kind::Number:
        return QStringLiteral("number");
    case Kind::True:
    case Kind::False:
        return QStringLiteral("boolean");
    case Kind::Null:
        break;
    }
    return QStringLiteral("null");
}

} // namespace Hookbench::Json
