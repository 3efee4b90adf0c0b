// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/expressionparser.h"

#include "models/language/functiontable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

Instruction &ExpressionParser::emit(Code code, qint32 at, qint32 a, quint16 n)
{
    Instruction &instruction = m_program.code.emplace_back();
    instruction.code = code;
    instruction.n = n;
    instruction.a = a;
    instruction.at = at;
    instruction.length = m_cursor.at() - at;
    return instruction;
}

void ExpressionParser::emitConstant(Value value, qint32 at)
{
    m_program.constants.push_back(std::move(value));
    emit(Code::Constant, at, static_cast<qint32>(m_program.constants.size()) - 1);
}

bool ExpressionParser::deeper()
{
    if (++m_depth <= maximumNesting)
        return true;
    m_cursor.complain(Rule::LanguageTooDeep, m_cursor.at(), 1, {QString::number(maximumNesting)});
    return false;
}

void ExpressionParser::makeQuiet(std::size_t from)
{
    for (; from < m_program.code.size(); ++from)
        m_program.code[from].quiet = true;
}

bool ExpressionParser::parse()
{
    if (!deeper())
        return false;
    const bool done = parseFallback();
    --m_depth;
    return done;
}

bool ExpressionParser::parseFallback()
{
    std::vector<std::size_t> jumps;
    for (;;) {
        const std::size_t from = m_program.code.size();
        if (!parseBinary(0))
            return false;
        m_cursor.skipSpace();
        const qint32 at = m_cursor.at();
        if (!m_cursor.take(u"?:"))
            break;
        makeQuiet(from);
        jumps.push_back(m_program.code.size());
        emit(Code::Fallback, at);
    }
    for (const std::size_t jump : jumps)
        m_program.code[jump].a = static_cast<qint32>(m_program.code.size());
    return true;
}

bool ExpressionParser::takeOperator(int least, Code &code, int &strength)
{
    struct Operator
    {
        QStringView spelling;
        Code code;
        int strength;
    };
    static constexpr Operator operators[]{
        {u"!=", Code::NotEqual, 2}, {u"<=", Code::LessOrEqual, 2}, {u">=", Code::GreaterOrEqual, 2},
        {u"=", Code::Equal, 2},     {u"<", Code::Less, 2},         {u">", Code::Greater, 2},
        {u"+", Code::Add, 3},       {u"-", Code::Subtract, 3},     {u"*", Code::Multiply, 4},
        {u"/", Code::Divide, 4},    {u"%", Code::Remainder, 4},
    };
    const char16_t here = m_cursor.peek();
    if ((here == u'%' && m_cursor.peek(1) == u'}') || here == u'}' || here == u'\0')
        return false;
    if (here == u'a' || here == u'o') {
        const bool both = m_cursor.stands(u"and");
        strength = both ? 1 : 0;
        code = both ? Code::And : Code::Or;
        return strength >= least && m_cursor.takeWord(both ? u"and" : u"or", m_tongue);
    }
    for (const Operator &candidate : operators) {
        if (candidate.strength >= least && m_cursor.take(candidate.spelling)) {
            code = candidate.code;
            strength = candidate.strength;
            return true;
        }
    }
    return false;
}

bool ExpressionParser::parseBinary(int least)
{
    const qint32 from = m_cursor.at();
    if (!parseUnary())
        return false;
    for (;;) {
        m_cursor.skipSpace();
        const qint32 at = m_cursor.at();
        // What other languages write, and what stands for it here.
        static constexpr std::pair<QStringView, QStringView> foreign[]{
            {u"==", u"="}, {u"&&", u"and"}, {u"||", u"or"}, {u"<>", u"!="}};
        const char16_t here = m_cursor.peek();
        Code code = Code::Equal;
        int strength = 0;
        const std::pair<QStringView, QStringView> *other = nullptr;
        if (here == u'=' || here == u'&' || here == u'|' || here == u'<') {
            for (const auto &candidate : foreign) {
                if (m_cursor.stands(candidate.first))
                    other = &candidate;
            }
        }
        if (other) {
            m_cursor.complain(Rule::LanguageForeignOperator, at, 2,
                              {other->first.toString(), other->second.toString()});
            m_cursor.advance(other->first.startsWith(u"===") ? 3 : 2);
            m_cursor.take(u'=');
            strength = 2;
        } else if (!takeOperator(least, code, strength)) {
            return true;
        }
        const bool logical = !other && strength < 2;
        const std::size_t jump = m_program.code.size();
        if (logical)
            emit(code, at);
        m_cursor.skipSpace();
        if (!parseBinary(strength + 1))
            return false;
        if (logical) {
            emit(Code::Truth, at);
            m_program.code[jump].a = static_cast<qint32>(m_program.code.size());
        } else {
            emit(code, from);
        }
    }
}

bool ExpressionParser::parseUnary()
{
    m_cursor.skipSpace();
    const qint32 at = m_cursor.at();
    bool negative = false;
    while (m_cursor.take(u'-')) {
        negative = !negative;
        m_cursor.skipSpace();
    }
    if (m_cursor.peek() == u'!' && m_cursor.peek(1) != u'=') {
        m_cursor.complain(Rule::LanguageFunctionUnavailable, m_cursor.at(), 1, {u"!"_s, u"{%#unless%}"_s});
        return false;
    }
    if (!parsePostfix())
        return false;
    if (negative)
        emit(Code::Negate, at);
    return true;
}

bool ExpressionParser::parsePostfix()
{
    const qint32 at = m_cursor.at();
    const std::size_t from = m_program.code.size();
    if (!parsePrimary())
        return false;
    while (m_cursor.peek() == u'.') {
        m_cursor.advance();
        Segment segment;
        const qint32 name = m_cursor.at();
        if (!takeSegment(segment))
            return false;
        qint32 behind = m_cursor.at();
        m_cursor.skipSpace();
        if (m_cursor.peek() == u'(') {
            if (!parseCall(m_program.view(segment), name, 1, from))
                return false;
            continue;
        }
        m_cursor.moveTo(behind);
        m_program.segments.push_back(segment);
        emit(Code::Member, at, static_cast<qint32>(m_program.segments.size()) - 1);
    }
    return true;
}

bool ExpressionParser::parsePrimary()
{
    m_cursor.skipSpace();
    const qint32 at = m_cursor.at();
    const char16_t here = m_cursor.peek();
    if (here == u'"') {
        QString text;
        if (!parseString(text))
            return false;
        emitConstant(Value{std::move(text)}, at);
        return true;
    }
    if (here >= u'0' && here <= u'9')
        return parseNumber();
    if (here == u'[') {
        Value array;
        if (!parseArray(array))
            return false;
        emitConstant(std::move(array), at);
        return true;
    }
    if (here == u'(') {
        m_cursor.advance();
        if (!parse())
            return false;
        m_cursor.skipSpace();
        if (m_cursor.take(u')'))
            return true;
        m_cursor.expected("parenthesis"_L1);
        return false;
    }
    if (here == u'\'' || here == 0x2018 || here == 0x2019 || here == 0x201C || here == 0x201D || here == 0x201E) {
        m_cursor.complain(Rule::LanguageWrongQuote, at, 1, {QString{QChar{here}}});
        return false;
    }
    return parseNamed();
}

bool ExpressionParser::parseNamed()
{
    const qint32 at = m_cursor.at();
    if (m_cursor.takeWord(u"true", m_tongue) || m_cursor.takeWord(u"false", m_tongue)) {
        emitConstant(Value{m_program.text.at(at) == u't'}, at);
        return true;
    }
    if (m_cursor.takeWord(u"null", m_tongue) || m_cursor.takeWord(u"undefined", m_tongue)) {
        emitConstant(Value{}, at);
        return true;
    }
    if (m_cursor.take(u"@index")) {
        if (!Cursor::isNameCharacter(m_cursor.peek(), m_tongue))
            return parsePath(u"@index", at, false);
        m_cursor.moveTo(at);
    }
    if (m_cursor.peek() == u'`') {
        Segment segment;
        m_cursor.advance();
        return takeEscaped(u'`', segment) && parsePath(m_program.view(segment), segment.at, true);
    }
    const QStringView name = m_cursor.takeName(m_tongue);
    if (name.isEmpty()) {
        m_cursor.expected("value"_L1);
        return false;
    }
    const qint32 behind = m_cursor.at();
    m_cursor.skipSpace();
    if (m_cursor.peek() == u'(')
        return parseCall(name, at, 0, m_program.code.size());
    m_cursor.moveTo(behind);
    return parsePath(name, at, false);
}

} // namespace Hookbench::Language
