// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/cursor.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Hookbench::Language {

/// A block that is entered around a place, and what its value is called there.
struct EnteredBlock
{
    QStringView alias;
    bool hasIndex = false;
};

/// The names that the text itself gives, as far as it is read.
struct Names
{
    std::vector<EnteredBlock> entered;
    std::vector<QStringView> variables;
    /// The same once they are many; a template with a hundred thousand must not take a minute.
    QHash<QStringView, qint32> manyVariables;

    /// The number of a variable; -1 when there is none of that name.
    qint32 variable(QStringView name) const;
    qint32 addVariable(QStringView name);
};

/// Turns one expression into instructions that leave its value on the stack. Complains and gives false when it is none;
/// the cursor then stands where it went wrong.
class ExpressionParser
{
public:
    ExpressionParser(Cursor &cursor, const Names &names, Tongue tongue)
        : m_cursor{cursor}
        , m_program{cursor.program()}
        , m_names{names}
        , m_tongue{tongue}
    {
    }

    bool parse();
    /// Paths from instruction @p from on may lead nowhere without a fault.
    void makeQuiet(std::size_t from);
    /// this was used in a condition: where.
    std::optional<Segment> thisUsed() const { return m_thisUsed; }

private:
    bool parseFallback();
    bool parseBinary(int least);
    bool parseUnary();
    bool parsePostfix();
    bool parsePrimary();
    bool parseNumber();
    bool parseString(QString &text);
    bool parseArray(Value &array);
    bool parseElement(Value &element);
    bool parseNamed();
    bool parsePath(QStringView first, qint32 at, bool escaped);
    bool parseMember(qint32 from);
    bool parseCall(QStringView name, qint32 at, int arguments, std::size_t from);
    bool parseArguments(int &count, std::vector<std::size_t> &starts);
    bool checkCall(int function, QStringView name, qint32 at, const std::vector<std::size_t> &starts);
    void checkLiteral(int function, int position, std::size_t from, std::size_t to);
    bool unknownFunction(QStringView name, qint32 at);
    bool takeOperator(int least, Code &code, int &strength);
    /// The rest of a segment in backticks or brackets; false and a complaint without an end.
    bool takeEscaped(char16_t close, Segment &segment);
    bool takeSegment(Segment &segment);
    void resolve(Path &path, QStringView first, bool escaped);
    Instruction &emit(Code code, qint32 at, qint32 a = 0, quint16 n = 0);
    void emitConstant(Value value, qint32 at);
    bool deeper();

    Cursor &m_cursor;
    Template::Program &m_program;
    const Names &m_names;
    Tongue m_tongue;
    int m_depth = 0;
    std::optional<Segment> m_thisUsed;
};

} // namespace Hookbench::Language
