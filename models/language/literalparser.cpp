// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/expressionparser.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

bool ExpressionParser::parseNumber()
{
    const qint32 at = m_cursor.at();
    const auto digits = [&] {
        while (m_cursor.peek() >= u'0' && m_cursor.peek() <= u'9')
            m_cursor.advance();
    };
    digits();
    if (m_cursor.peek() == u'.' && m_cursor.peek(1) >= u'0' && m_cursor.peek(1) <= u'9') {
        m_cursor.advance();
        digits();
    }
    const Value value = Value::fromSpelling(m_program.view(at, m_cursor.at() - at));
    const bool whole = value.type() == Value::Type::Integer;
    if (whole)
        m_cursor.take(u'L'); // 56L is a long integer
    if (Cursor::isNameCharacter(m_cursor.peek(), Tongue::Pql)) {
        m_cursor.takeName(Tongue::Pql);
        m_cursor.complain(Rule::LanguageBadNumber, at, m_cursor.at() - at,
                          {m_program.view(at, m_cursor.at() - at).toString()});
        return false;
    }
    emitConstant(value, at);
    return true;
}

bool ExpressionParser::parseString(QString &text)
{
    const qint32 at = m_cursor.at();
    m_cursor.advance();
    qint32 plain = m_cursor.at();
    for (;;) {
        const char16_t here = m_cursor.peek();
        if (m_cursor.atEnd() || here == u'\n' || here == u'\r') {
            m_cursor.complain(Rule::LanguageUnterminatedString, at, m_cursor.at() - at);
            return false;
        }
        if (here == u'"') {
            text += m_program.view(plain, m_cursor.at() - plain);
            m_cursor.advance();
            return true;
        }
        if (here != u'\\') {
            m_cursor.advance();
            continue;
        }
        text += m_program.view(plain, m_cursor.at() - plain);
        const char16_t next = m_cursor.peek(1);
        if (next != u'\\' && next != u'"') {
            // Read on as if it were doubled, so that what follows is checked too.
            m_cursor.complain(Rule::LanguageSingleBackslash, m_cursor.at(), 1);
            plain = m_cursor.at();
            m_cursor.advance();
            continue;
        }
        plain = m_cursor.at() + 1;
        m_cursor.advance(2);
    }
}

bool ExpressionParser::parseElement(Value &element)
{
    const qint32 at = m_cursor.at();
    const char16_t here = m_cursor.peek();
    if (here == u'[')
        return parseArray(element);
    if (here == u'"') {
        QString text;
        if (!parseString(text))
            return false;
        element = Value{std::move(text)};
        return true;
    }
    if (m_cursor.takeWord(u"null", m_tongue) || m_cursor.takeWord(u"undefined", m_tongue))
        return true;
    if (m_cursor.takeWord(u"true", m_tongue) || m_cursor.takeWord(u"false", m_tongue)) {
        element = Value{m_program.text.at(at) == u't'};
        return true;
    }
    const bool negative = m_cursor.take(u'-');
    if (m_cursor.peek() >= u'0' && m_cursor.peek() <= u'9') {
        if (!parseNumber())
            return false;
        m_program.code.pop_back();
        element = std::move(m_program.constants.back());
        m_program.constants.pop_back();
        if (negative)
            element = Value::fromSpelling(QString{u'-' + element.toText()});
        return true;
    }
    m_cursor.moveTo(at);
    m_cursor.expected("literal"_L1);
    return false;
}

bool ExpressionParser::parseArray(Value &array)
{
    if (!deeper())
        return false;
    m_cursor.advance();
    Value::Array elements;
    for (;;) {
        m_cursor.skipSpace();
        if (elements.empty() && m_cursor.take(u']'))
            break;
        Value element;
        if (!parseElement(element))
            return false;
        elements.push_back(std::move(element));
        m_cursor.skipSpace();
        if (m_cursor.take(u']'))
            break;
        if (!m_cursor.take(u',')) {
            m_cursor.expected("element-end"_L1);
            return false;
        }
    }
    array = Value{std::move(elements)};
    --m_depth;
    return true;
}

} // namespace Hookbench::Language
