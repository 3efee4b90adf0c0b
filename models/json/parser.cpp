// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/json/parser.h"

#include "models/json/characters.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Hookbench::Json {

Parser::Parser(QByteArrayView text, std::vector<Node> &nodes, Diagnostics &diagnostics)
    : m_begin{text.data()}
    , m_end{text.data() + text.size()}
    , m_at{text.data()}
    , m_nodes{nodes}
    , m_diagnostics{diagnostics}
{
}

bool Parser::run()
{
    const bool good = takeText();
    reportRepeatedKeys();
    return good;
}

/// Inner objects are complete before the outer ones they stand in, so the places are sorted here; a fault comes after
/// them all.
void Parser::reportRepeatedKeys()
{
    constexpr std::size_t enough = 100;
    if (m_repeated.empty())
        return;
    std::sort(m_repeated.begin(), m_repeated.end());
    m_repeated.resize(qMin(m_repeated.size(), enough));
    const Diagnostics faults = std::exchange(m_diagnostics, {});
    Places places{{m_begin, m_end}};
    for (const int index : m_repeated) {
        const Node &node = m_nodes[static_cast<std::size_t>(index)];
        const QByteArrayView key{m_begin + node.keyBegin + 1, m_begin + node.keyEnd - 1};
        m_diagnostics.append(
            {Rule::JsonDuplicateKey, Severity::Error, places.at(node.keyBegin), {}, {keyQuotation(key)}});
    }
    m_diagnostics += faults;
}

bool Parser::takeText()
{
    if (m_end - m_at >= 3 && std::memcmp(m_at, "\xEF\xBB\xBF", 3) == 0)
        m_at += 3;
    skipSpace();
    if (m_at == m_end)
        return fail(Rule::JsonEmpty, m_begin);
    while (!m_finished) {
        if (!takeValue())
            return false;
    }
    return true;
}

inline void Parser::skipSpace()
{
    while (m_at != m_end && isSpace(*m_at))
        ++m_at;
}

inline void Parser::add(Kind kind, const char *begin, bool escaped)
{
    const auto index = static_cast<int>(m_nodes.size());
    m_nodes.push_back(
        {kind, escaped, m_keyEscaped, offset(begin), offset(m_at), m_keyBegin, m_keyEnd, index + 1, m_parent, 0});
    if (m_parent >= 0)
        ++m_nodes[static_cast<std::size_t>(m_parent)].size;
    m_keyBegin = m_keyEnd = 0;
    m_keyEscaped = false;
}

bool Parser::takeValue()
{
    if (m_at == m_end)
        return expected(Due::Value);
    if (m_nodes.size() >= std::size_t{Document::maximumValues})
        return fail(Rule::JsonTooLarge, m_at, {QString::number(Document::maximumValues), QStringLiteral("values")});
    const char *const begin = m_at;
    Kind kind = Kind::Number;
    bool escaped = false;
    bool good = false;
    switch (*m_at) {
    case '{':
        return takeContainer(Kind::Object);
    case '[':
        return takeContainer(Kind::Array);
    case '"':
        kind = Kind::String;
        good = takeString(escaped);
        break;
    case 't':
        kind = Kind::True;
        good = takeLiteral("true");
        break;
    case 'f':
        kind = Kind::False;
        good = takeLiteral("false");
        break;
    case 'n':
        kind = Kind::Null;
        good = takeLiteral("null");
        break;
    default:
        if (*m_at != '-' && !isDigit(*m_at))
            return expected(Due::Value);
        good = takeNumber();
    }
    if (!good)
        return false;
    add(kind, begin, escaped);
    return afterValue();
}

bool Parser::takeContainer(Kind kind)
{
    if (m_depth == Document::maximumDepth)
        return fail(Rule::JsonTooDeep, m_at, {QString::number(Document::maximumDepth)});
    ++m_depth;
    const char *const begin = m_at++;
    const auto index = static_cast<int>(m_nodes.size());
    add(kind, begin, false);
    m_parent = index;
    skipSpace();
    if (m_at != m_end && *m_at == (kind == Kind::Object ? '}' : ']')) {
        close();
        return afterValue();
    }
    if (kind == Kind::Object)
        return takeKey(nullptr);
    if (m_at == m_end)
        return expected(Due::Value);
    return true;
}

/// Takes a key and its colon, up to the value.
bool Parser::takeKey(const char *comma)
{
    if (m_at == m_end || *m_at != '"')
        return expected(Due::Key, comma);
    const char *const begin = m_at;
    bool escaped = false;
    if (!takeString(escaped))
        return false;
    m_keyBegin = offset(begin);
    m_keyEnd = offset(m_at);
    m_keyEscaped = escaped;
    skipSpace();
    if (m_at == m_end || *m_at != ':')
        return expected(Due::Colon);
    ++m_at;
    skipSpace();
    if (m_at == m_end)
        return expected(Due::Value);
    return true;
}

bool Parser::afterValue()
{
    const char *const valueEnd = m_at;
    for (;;) {
        skipSpace();
        if (m_parent < 0) {
            m_finished = m_at == m_end;
            return m_finished || expected(Due::EndOfText);
        }
        const bool inObject = m_nodes[static_cast<std::size_t>(m_parent)].kind == Kind::Object;
        const char next = m_at == m_end ? '\0' : *m_at;
        if (next == ',')
            return afterComma(m_at++);
        if (next != (inObject ? '}' : ']'))
            return expected(Due::CommaOrEnd, valueEnd);
        close();
    }
}

bool Parser::afterComma(const char *comma)
{
    skipSpace();
    if (m_nodes[static_cast<std::size_t>(m_parent)].kind == Kind::Object)
        return takeKey(comma);
    if (m_at == m_end || *m_at == ']')
        return expected(Due::Value, comma);
    return true;
}

/// Takes the closing bracket of the innermost container.
inline void Parser::close()
{
    ++m_at;
    --m_depth;
    const int index = m_parent;
    Node &container = m_nodes[static_cast<std::size_t>(index)];
    container.end = offset(m_at);
    container.next = static_cast<int>(m_nodes.size());
    m_parent = container.parent;
    if (container.kind == Kind::Object && container.size > 1)
        findRepeatedKeys({m_begin, m_end}, m_nodes, index, m_repeated);
}

bool Parser::fail(Rule rule, const char *place, const QStringList &args)
{
    m_diagnostics.append({rule, Severity::Error, positionAt({m_begin, m_end}, offset(place)), {}, args});
    return false;
}

/// Something else stands where @p due was due; @p before is the comma, or the end of the value, before it.
bool Parser::expected(Due due, const char *before)
{
    const bool inObject = m_parent >= 0 && m_nodes[static_cast<std::size_t>(m_parent)].kind == Kind::Object;
    const QByteArrayView key
        = due == Due::Colon ? QByteArrayView{m_begin + m_keyBegin + 1, m_begin + m_keyEnd - 1} : QByteArrayView{};
    m_diagnostics.append(
        explain({m_begin, m_end},
                {due, offset(m_at), before ? offset(before) : -1, inObject, m_parent >= 0 && !inObject, key}));
    return false;
}

} // namespace Hookbench::Json
