// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/expressionparser.h"

#include <array>

namespace Hookbench::Language {

/// Reads a whole text into its program: literal text, tags and blocks. Blocks are kept on a list of its own, so that
/// nesting costs no stack.
class TemplateParser
{
public:
    explicit TemplateParser(Template::Program &program)
        : m_program{program}
        , m_cursor{program}
    {
    }

    void run();

private:
    enum class BlockKind : quint8 { If, Unless, Each, With };
    struct Block
    {
        BlockKind kind = BlockKind::If;
        bool hadElse = false;
        /// Whether it could be read; a broken one only takes its end.
        bool whole = true;
        /// Whether it gave names to its body that are still known.
        bool entered = false;
        /// Where it was opened.
        qint32 at = 0;
        qint32 length = 0;
        /// The jump to the next branch; -1 when there is none to be set.
        qint32 branch = -1;
        /// The first instruction of the body.
        qint32 body = 0;
        /// Jumps to the end.
        std::vector<qint32> ends;
    };

    void parseTag();
    void parseOutput(qint32 at, bool raw, QStringView close);
    void parseComment(qint32 at);
    void parseStatement(qint32 at);
    void parseLet(qint32 at);
    void parseOpening(qint32 at, Tongue tongue);
    bool parseOpened(Block &block, Tongue tongue, QStringView close);
    bool parseAlias(QStringView &alias);
    void parseElse(qint32 at, Tongue tongue);
    void parseElseIf(Block &block, qint32 at, Tongue tongue);
    void parseClosing(qint32 at, Tongue tongue);
    void close(Block &block);
    void open(Block block);
    void enter(Block &block, QStringView alias);
    void leave(Block &block);
    bool parseHelper(qint32 at);
    bool parseCondition(Block &block, Tongue tongue, QStringView close);
    bool end(qint32 at, QStringView close);
    void missingHash(qint32 at, QStringView word);
    void reportOpenBlocks();
    qint32 emit(Code code, qint32 at, qint32 a = 0, quint16 n = 0);
    void aim(qint32 jump);
    static QStringView nameOf(BlockKind kind);

    Template::Program &m_program;
    Cursor m_cursor;
    Names m_names;
    std::vector<Block> m_blocks;
    /// How many of m_blocks are of each kind, so that a stray end needs no search.
    std::array<int, 4> m_open{};
    bool m_saidTooDeep = false;
};

} // namespace Hookbench::Language
