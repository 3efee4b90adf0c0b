// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/templateparser.h"

#include "models/json/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

QStringView closeOf(Tongue tongue)
{
    return tongue == Tongue::Pql ? u"%}" : u"}}";
}

} // namespace

QStringView TemplateParser::nameOf(BlockKind kind)
{
    switch (kind) {
    case BlockKind::If:
        return u"if";
    case BlockKind::Unless:
        return u"unless";
    case BlockKind::Each:
        return u"each";
    case BlockKind::With:
        break;
    }
    return u"with";
}

bool TemplateParser::parseCondition(Block &block, Tongue tongue, QStringView close)
{
    const std::size_t from = m_program.code.size();
    ExpressionParser expression{m_cursor, m_names, tongue};
    if (!expression.parse()) {
        m_cursor.skipTag();
        return false;
    }
    expression.makeQuiet(from);
    if (const auto used = expression.thisUsed(); used && !m_names.entered.empty())
        m_cursor.complain(Rule::LanguageThisInCondition, used->at, used->length, {}, Severity::Warning);
    if (!end(block.at, close))
        return false;
    block.branch = emit(block.kind == BlockKind::Unless ? Code::JumpIf : Code::JumpUnless, block.at);
    return true;
}

/// as |name|, if it stands here.
bool TemplateParser::parseAlias(QStringView &alias)
{
    m_cursor.skipSpace();
    if (!m_cursor.takeWord(u"as", Tongue::Handlebars))
        return true;
    m_cursor.skipSpace();
    if (m_cursor.take(u'|')) {
        m_cursor.skipSpace();
        alias = m_cursor.takeName(Tongue::Handlebars);
        m_cursor.skipSpace();
        if (!alias.isEmpty() && m_cursor.take(u'|'))
            return true;
    }
    m_cursor.expected("alias"_L1);
    m_cursor.skipTag();
    return false;
}

bool TemplateParser::parseOpened(Block &block, Tongue tongue, QStringView close)
{
    if (block.kind == BlockKind::If || block.kind == BlockKind::Unless)
        return parseCondition(block, tongue, close);
    ExpressionParser expression{m_cursor, m_names, tongue};
    if (!expression.parse()) {
        m_cursor.skipTag();
        return false;
    }
    QStringView alias;
    if (!parseAlias(alias) || !end(block.at, close))
        return false;
    block.branch = emit(block.kind == BlockKind::Each ? Code::Each : Code::With, block.at);
    enter(block, alias);
    return true;
}

void TemplateParser::parseOpening(qint32 at, Tongue tongue)
{
    m_cursor.skipSpace();
    const qint32 nameAt = m_cursor.at();
    const QStringView name = m_cursor.takeName(tongue);
    Block block;
    block.at = at;
    block.length = m_cursor.at() - at;
    bool known = false;
    for (const BlockKind kind : {BlockKind::If, BlockKind::Unless, BlockKind::Each, BlockKind::With}) {
        if (name == nameOf(kind)) {
            block.kind = kind;
            known = true;
        }
    }
    if (!known) {
        const QStringList blocks{u"if"_s, u"unless"_s, u"each"_s, u"with"_s};
        const QString nearest = nearestName(name.toString(), blocks);
        const qint32 length = name.isEmpty() ? m_cursor.standingLength() : m_cursor.at() - nameAt;
        // At the end of the text there is nothing to say but that the tag is not closed.
        if (length > 0)
            m_cursor.complain(Rule::LanguageUnknownBlock, nameAt, length,
                              {name.isEmpty() ? m_cursor.standing() : name.toString(), nearest});
        m_cursor.skipTag();
        // Taken for the nearest, so that its end is not a fault of its own.
        block.whole = false;
        for (const BlockKind kind : {BlockKind::If, BlockKind::Unless, BlockKind::Each, BlockKind::With}) {
            if (nearest == nameOf(kind))
                block.kind = kind;
        }
        if (!nearest.isEmpty())
            open(std::move(block));
        return;
    }
    if (m_blocks.size() >= maximumNesting) {
        if (!m_saidTooDeep)
            m_cursor.complain(Rule::LanguageTooDeep, at, block.length, {QString::number(maximumNesting)});
        m_saidTooDeep = true;
        m_cursor.skipTag();
        block.whole = false;
    } else {
        block.whole = parseOpened(block, tongue, closeOf(tongue));
        // A broken each still gives its names to what is inside, or every use of them would be a fault.
        if (!block.whole && (block.kind == BlockKind::Each || block.kind == BlockKind::With))
            enter(block, {});
    }
    block.body = static_cast<qint32>(m_program.code.size());
    open(std::move(block));
}

void TemplateParser::open(Block block)
{
    ++m_open[static_cast<std::size_t>(block.kind)];
    m_blocks.push_back(std::move(block));
}

void TemplateParser::enter(Block &block, QStringView alias)
{
    m_names.entered.push_back({alias, block.kind == BlockKind::Each});
    block.entered = true;
}

/// The names of an each or with end at its else or at its end.
void TemplateParser::leave(Block &block)
{
    if (block.entered)
        m_names.entered.pop_back();
    block.entered = false;
}

void TemplateParser::parseElse(qint32 at, Tongue tongue)
{
    m_cursor.skipSpace();
    const bool furtherIf = m_cursor.takeWord(u"if", tongue);
    if (m_blocks.empty()) {
        m_cursor.complain(Rule::LanguageElseOutside, at, m_cursor.at() - at);
        return m_cursor.skipTag();
    }
    Block &block = m_blocks.back();
    if (block.hadElse) {
        m_cursor.complain(Rule::LanguageElseTwice, at, m_cursor.at() - at, {nameOf(block.kind).toString()});
        return m_cursor.skipTag();
    }
    if (furtherIf && block.kind != BlockKind::If) {
        m_cursor.complain(Rule::LanguageElseOutside, at, m_cursor.at() - at);
        return m_cursor.skipTag();
    }
    if (!furtherIf && !end(at, closeOf(tongue)))
        block.whole = false;
    if (block.branch >= 0) {
        if (block.kind == BlockKind::Each)
            emit(Code::Next, at, block.body);
        else if (block.kind == BlockKind::With)
            emit(Code::Leave, at);
        block.ends.push_back(emit(Code::Jump, at));
        aim(block.branch);
        block.branch = -1;
    }
    if (furtherIf)
        return parseElseIf(block, at, tongue);
    leave(block);
    block.hadElse = true;
}

void TemplateParser::parseElseIf(Block &block, qint32 at, Tongue tongue)
{
    const qint32 opened = block.at;
    block.at = at;
    block.whole = parseCondition(block, tongue, closeOf(tongue)) && block.whole;
    block.at = opened;
}

void TemplateParser::close(Block &block)
{
    if (block.branch >= 0 && block.kind == BlockKind::Each)
        emit(Code::Next, block.at, block.body);
    else if (block.branch >= 0 && block.kind == BlockKind::With)
        emit(Code::Leave, block.at);
    if (block.branch >= 0)
        aim(block.branch);
    for (const qint32 jump : block.ends)
        aim(jump);
    leave(block);
    --m_open[static_cast<std::size_t>(block.kind)];
    m_blocks.pop_back();
}

void TemplateParser::parseClosing(qint32 at, Tongue tongue)
{
    m_cursor.skipSpace();
    const QStringView name = m_cursor.takeName(tongue);
    const qint32 length = m_cursor.at() - at;
    bool opened = false;
    for (const BlockKind kind : {BlockKind::If, BlockKind::Unless, BlockKind::Each, BlockKind::With})
        opened = opened || (nameOf(kind) == name && m_open[static_cast<std::size_t>(kind)] > 0);
    if (!opened) {
        const QString due = m_blocks.empty() ? QString{} : nameOf(m_blocks.back().kind).toString();
        m_cursor.complain(Rule::LanguageUnopenedBlock, at, length, {name.toString(), due});
        return m_cursor.skipTag();
    }
    // What was opened later and not closed is closed here, each with a word.
    while (nameOf(m_blocks.back().kind) != name) {
        Block &inner = m_blocks.back();
        m_cursor.complain(Rule::LanguageUnclosedBlock, inner.at, inner.length, {nameOf(inner.kind).toString()});
        close(inner);
    }
    end(at, closeOf(tongue));
    close(m_blocks.back());
}

void TemplateParser::reportOpenBlocks()
{
    while (!m_blocks.empty()) {
        Block &block = m_blocks.back();
        m_cursor.complain(Rule::LanguageUnclosedBlock, block.at, block.length, {nameOf(block.kind).toString()});
        close(block);
    }
}

} // namespace Hookbench::Language
