// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/templateparser.h"

#include "models/language/functiontable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

qint32 TemplateParser::emit(Code code, qint32 at, qint32 a, quint16 n)
{
    Instruction &instruction = m_program.code.emplace_back();
    instruction.code = code;
    instruction.n = n;
    instruction.a = a;
    instruction.at = at;
    instruction.length = m_cursor.at() - at;
    return static_cast<qint32>(m_program.code.size()) - 1;
}

void TemplateParser::aim(qint32 jump)
{
    m_program.code[static_cast<std::size_t>(jump)].a = static_cast<qint32>(m_program.code.size());
}

void TemplateParser::run()
{
    while (!m_cursor.atEnd()) {
        const qint32 at = m_cursor.at();
        m_cursor.toNextTag();
        if (m_cursor.at() > at)
            emit(Code::Text, at);
        if (!m_cursor.atEnd())
            parseTag();
    }
    reportOpenBlocks();
}

void TemplateParser::parseTag()
{
    const qint32 at = m_cursor.at();
    if (m_cursor.take(u"{%")) {
        if (m_cursor.take(u'='))
            return parseOutput(at, false, u"%}");
        return parseStatement(at);
    }
    if (m_cursor.take(u"{{{"))
        return parseOutput(at, true, u"}}}");
    m_cursor.take(u"{{");
    if (m_cursor.peek() == u'!')
        return parseComment(at);
    m_cursor.skipSpace();
    if (m_cursor.take(u'#'))
        return parseOpening(at, Tongue::Handlebars);
    if (m_cursor.take(u'/'))
        return parseClosing(at, Tongue::Handlebars);
    if (m_cursor.takeWord(u"else", Tongue::Handlebars))
        return parseElse(at, Tongue::Handlebars);
    if (parseHelper(at))
        return;
    parseOutput(at, false, u"}}");
}

/// Takes the end of a tag, or complains and goes behind it.
bool TemplateParser::end(qint32 at, QStringView close)
{
    m_cursor.skipSpace();
    if (m_cursor.take(close))
        return true;
    if (m_cursor.atEnd() || m_cursor.stands(u"{{") || m_cursor.stands(u"{%")) {
        m_cursor.complain(Rule::LanguageUnclosedTag, at, m_cursor.at() - at,
                          {m_program.view(at, std::min(3, m_cursor.at() - at)).toString().trimmed(), close.toString()});
    } else {
        m_cursor.expected("end"_L1, close);
    }
    m_cursor.skipTag();
    return false;
}

void TemplateParser::parseOutput(qint32 at, bool raw, QStringView close)
{
    const std::size_t from = m_program.code.size();
    m_cursor.skipSpace();
    const qint32 place = m_cursor.at();
    const int before = m_cursor.complaints();
    // In {{{ a name ends at the first brace as everywhere, so nothing else differs.
    ExpressionParser expression{m_cursor, m_names, close == u"%}" ? Tongue::Pql : Tongue::Handlebars};
    if (!expression.parse()) {
        // An end of the text where a value is due is an open tag, not a missing value.
        if (m_cursor.atEnd() && m_cursor.complaints() > before
            && m_program.faults.last().diagnostic.rule == Rule::LanguageUnexpected) {
            m_program.faults.removeLast();
            m_cursor.moveTo(m_cursor.size());
            end(at, close);
            return;
        }
        return m_cursor.skipTag();
    }
    m_cursor.skipSpace();
    if (!end(at, close))
        return;
    const quint16 mode = raw ? 1 : 0;
    if (m_program.code.size() == from + 1 && m_program.code.back().code == Code::Path) {
        m_program.code.back().code = Code::WritePath;
        m_program.code.back().n = mode;
    } else if (m_program.code.size() > from) {
        emit(Code::Write, place, 0, mode);
    }
}

void TemplateParser::parseComment(qint32 at)
{
    const QStringView close = m_cursor.stands(u"!--") ? u"--}}" : u"}}";
    while (!m_cursor.atEnd() && !m_cursor.stands(close))
        m_cursor.advance();
    if (!m_cursor.take(close))
        m_cursor.complain(Rule::LanguageUnclosedTag, at, 3, {u"{{!"_s, close.toString()});
}

void TemplateParser::parseStatement(qint32 at)
{
    m_cursor.skipSpace();
    if (m_cursor.take(u'#'))
        return parseOpening(at, Tongue::Pql);
    if (m_cursor.take(u'/'))
        return parseClosing(at, Tongue::Pql);
    if (m_cursor.takeWord(u"else", Tongue::Pql))
        return parseElse(at, Tongue::Pql);
    if (m_cursor.takeWord(u"let", Tongue::Pql))
        return parseLet(at);
    for (const QStringView word : {u"if", u"unless", u"each", u"with", u"for", u"endif", u"elseif", u"endunless",
                                   u"endeach", u"endwith", u"endfor", u"elif", u"elsif"}) {
        if (m_cursor.takeWord(word, Tongue::Pql))
            return missingHash(at, word);
    }
    m_cursor.expected("statement"_L1);
    m_cursor.skipTag();
}

void TemplateParser::missingHash(qint32 at, QStringView word)
{
    const bool handlebars = m_program.text.at(at + 1) == u'{';
    const QString open = handlebars ? u"{{"_s : u"{%"_s;
    const QString close = handlebars ? u"}}"_s : u"%}"_s;
    QString right = u'#' + word;
    if (word.startsWith(u"end"))
        right = u'/' + word.sliced(3);
    else if (word.startsWith(u"el"))
        right = u"else if"_s;
    if (word.endsWith(u"for"))
        right = right.startsWith(u'/') ? u"/each"_s : u"#each"_s;
    m_cursor.complain(Rule::LanguageMissingHash, at, m_cursor.at() - at,
                      {QString{open + u' ' + word + u' ' + close}, QString{open + right + close}});
    m_cursor.skipTag();
}

void TemplateParser::parseLet(qint32 at)
{
    m_cursor.skipSpace();
    const qint32 nameAt = m_cursor.at();
    const QStringView name = m_cursor.takeName(Tongue::Pql);
    const bool digit = !name.isEmpty() && name.front() >= u'0' && name.front() <= u'9';
    if (name.isEmpty() || digit) {
        m_cursor.moveTo(nameAt);
        m_cursor.expected("name"_L1);
        return m_cursor.skipTag();
    }
    m_cursor.skipSpace();
    if (!m_cursor.take(u'=')) {
        m_cursor.expected("equals"_L1);
        return m_cursor.skipTag();
    }
    ExpressionParser expression{m_cursor, m_names, Tongue::Pql};
    const bool done = expression.parse();
    // Known from here on even after a fault, so that its uses are not faults too.
    qint32 index = m_names.variable(name);
    if (index < 0) {
        index = m_names.addVariable(name);
        m_program.variables = index + 1;
    }
    if (!done)
        return m_cursor.skipTag();
    if (end(at, u"%}"))
        emit(Code::Let, at, index);
}

/// {{datasetLookup datasetId="…"}}: helpers with named arguments, and blocks without their #.
bool TemplateParser::parseHelper(qint32 at)
{
    const qint32 nameAt = m_cursor.at();
    const QStringView name = m_cursor.takeName(Tongue::Handlebars);
    const bool spaced = m_cursor.peek() == u' ';
    if (spaced && needsJourneyOptimizer(name)) {
        m_cursor.skipTag();
        m_program.constants.emplace_back(name.toString());
        emit(Code::Offline, at, static_cast<qint32>(m_program.constants.size()) - 1);
        return true;
    }
    if (spaced && (name == u"each" || name == u"if" || name == u"unless" || name == u"with")) {
        m_cursor.skipSpace();
        // {{with}} alone, or compared, is a path of that name.
        if (Cursor::isNameCharacter(m_cursor.peek(), Tongue::Handlebars)) {
            m_cursor.moveTo(nameAt + static_cast<qint32>(name.size()));
            missingHash(at, name);
            return true;
        }
    }
    m_cursor.moveTo(nameAt);
    return false;
}

} // namespace Hookbench::Language
