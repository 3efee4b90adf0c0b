// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/expressionparser.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

/// What must be put in backticks as a part of a path. Adobe names next, last and this "such as"; the rest are words
/// that the syntax itself uses.
bool isReserved(QStringView name)
{
    static constexpr QStringView words[]{u"next", u"last",  u"this", u"and",      u"or",
                                         u"true", u"false", u"null", u"undefined"};
    return name.size() <= 9 && std::find(std::begin(words), std::end(words), name) != std::end(words);
}

bool isNamespace(QStringView name)
{
    return name == u"profile" || name == u"context" || name == u"offers" || name == u"audience";
}

constexpr std::size_t many = 16;

} // namespace

qint32 Names::variable(QStringView name) const
{
    if (variables.size() > many)
        return manyVariables.value(name, -1);
    const auto found = std::find(variables.cbegin(), variables.cend(), name);
    return found == variables.cend() ? -1 : static_cast<qint32>(found - variables.cbegin());
}

qint32 Names::addVariable(QStringView name)
{
    variables.push_back(name);
    const auto count = static_cast<qint32>(variables.size());
    if (variables.size() == many + 1) {
        for (qint32 i = 0; i < count; ++i)
            manyVariables.insert(variables[static_cast<std::size_t>(i)], i);
    } else if (variables.size() > many) {
        manyVariables.insert(name, count - 1);
    }
    return count - 1;
}

bool ExpressionParser::takeEscaped(char16_t close, Segment &segment)
{
    const qint32 at = m_cursor.at();
    while (m_cursor.peek() != close) {
        if (m_cursor.atEnd() || m_cursor.peek() == u'\n') {
            m_cursor.complain(Rule::LanguageUnterminatedName, at - 1, m_cursor.at() - at + 1, {QString{QChar{close}}});
            return false;
        }
        m_cursor.advance();
    }
    segment = {at, m_cursor.at() - at};
    m_cursor.advance();
    return true;
}

bool ExpressionParser::takeSegment(Segment &segment)
{
    if (m_cursor.take(u'`'))
        return takeEscaped(u'`', segment);
    if (m_cursor.take(u'['))
        return takeEscaped(u']', segment);
    const qint32 at = m_cursor.at();
    const QStringView name = m_cursor.takeName(m_tongue);
    segment = {at, static_cast<qint32>(name.size())};
    if (name.isEmpty()) {
        m_cursor.expected("name"_L1);
        return false;
    }
    const bool number = name.front() >= u'0' && name.front() <= u'9';
    if (isReserved(name) || (number && m_tongue == Tongue::Pql)) // read on: what follows is checked too
        m_cursor.complain(number ? Rule::LanguageNumericName : Rule::LanguageReservedWord, at, segment.length,
                          {name.toString()});
    return true;
}

void ExpressionParser::resolve(Path &path, QStringView first, bool escaped)
{
    const auto depth = static_cast<int>(m_names.entered.size());
    path.depth = static_cast<quint8>(depth);
    path.base = Path::Base::Open;
    if (!escaped && first == u"@index") {
        path.base = Path::Base::Index;
        for (path.index = depth - 1; path.index >= 0; --path.index) {
            if (m_names.entered[static_cast<std::size_t>(path.index)].hasIndex)
                break;
        }
        return;
    }
    if (!escaped && first == u"this" && depth > 0) {
        path.base = Path::Base::Block;
        path.index = depth - 1;
        return;
    }
    for (int i = depth - 1; i >= 0; --i) {
        if (m_names.entered[static_cast<std::size_t>(i)].alias == first) {
            path.base = Path::Base::Block;
            path.index = i;
            return;
        }
    }
    if (const qint32 variable = m_names.variable(first); variable >= 0) {
        path.base = Path::Base::Variable;
        path.index = variable;
    } else if (isNamespace(first)) {
        path.base = Path::Base::Root;
    }
}

bool ExpressionParser::parsePath(QStringView first, qint32 at, bool escaped)
{
    Path path;
    path.at = at;
    path.firstSegment = static_cast<qint32>(m_program.segments.size());
    m_program.segments.push_back({at, static_cast<qint32>(first.size())});
    resolve(path, first, escaped);
    const auto length = static_cast<qint32>(first.size());
    if (path.base == Path::Base::Index && path.index < 0) {
        m_cursor.complain(Rule::LanguageIndexOutsideEach, at, length);
    } else if (!escaped && first == u"xEvent") {
        m_cursor.complain(Rule::LanguageNameUnavailable, at, length, {first.toString()});
    } else if (!escaped && path.base == Path::Base::Open && isReserved(first) && first != u"this") {
        m_cursor.complain(Rule::LanguageReservedWord, at, length, {first.toString()});
    }
    if (!escaped && first == u"this" && m_tongue == Tongue::Pql && !m_thisUsed)
        m_thisUsed = Segment{at, length};
    while (m_cursor.peek() == u'.' && path.base != Path::Base::Index) {
        const qint32 before = m_cursor.at();
        m_cursor.advance();
        Segment segment;
        if (!takeSegment(segment))
            return false;
        const qint32 behind = m_cursor.at();
        m_cursor.skipSpace();
        const bool call = m_cursor.peek() == u'(';
        m_cursor.moveTo(call ? before : behind); // value.function( is for parsePostfix
        if (call)
            break;
        m_program.segments.push_back(segment);
    }
    path.segments = static_cast<qint32>(m_program.segments.size() - static_cast<std::size_t>(path.firstSegment));
    path.length = m_cursor.at() - at;
    if (path.base == Path::Base::Open && !escaped && first == u"this") { // outside of every block it is the whole
        path.base = Path::Base::Root;
        ++path.firstSegment;
        --path.segments;
    }
    m_program.paths.push_back(path);
    emit(Code::Path, at, static_cast<qint32>(m_program.paths.size()) - 1);
    return true;
}

} // namespace Hookbench::Language
