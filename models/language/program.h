// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/template.h"
#include "models/language/value.h"

#include <vector>

namespace Hookbench::Language {

/// What the evaluator does, one step at a time, on a stack of values. There is no recursion left in it.
enum class Code : quint8 {
    Text, // writes text[at, at + length)
    Constant, // pushes constants[a]
    Path, // pushes the value of paths[a]
    Member, // replaces the top by its member segments[a]
    Call, // replaces the top n values by the result of function a
    Negate,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    Remainder,
    And, // when the top is false, leaves false and jumps to a; else drops it
    Or, // when the top is true, leaves true and jumps to a; else drops it
    Truth, // replaces the top by whether it is true
    Fallback, // when the top is something, jumps to a; else drops it
    Write, // writes the top and drops it; n is 1 for {{{ }}}
    WritePath, // writes the value of paths[a]; n is 1 for {{{ }}}
    Jump, // to a
    JumpUnless, // drops the top; jumps to a when it is false
    JumpIf,
    Each, // drops the top, an array, and enters its first element; jumps to a when there is none
    Next, // enters the next element and jumps to a, or leaves the array
    With, // drops the top and enters it; jumps to a when it is empty
    Leave,
    Let, // variables[a] becomes the top, which is dropped
    Offline, // complains that constants[a] needs Journey Optimizer
};

struct Instruction
{
    Code code = Code::Text;
    /// Whether a path that leads nowhere is null without a fault here.
    bool quiet = false;
    quint16 n = 0;
    qint32 a = 0;
    /// The stretch of the text it stands for.
    qint32 at = 0;
    qint32 length = 0;
};

/// One part of a path, by its place in the text.
struct Segment
{
    qint32 at = 0;
    qint32 length = 0;
};

struct Path
{
    enum class Base : quint8 {
        Root, // the first segment is a namespace
        Open, // the first segment is looked for in the entered blocks, then among the namespaces
        Variable, // the first segment is variable number index
        Block, // the first segment is this, or the alias, of the entered block number index
        Index // @index of the entered block number index
    };
    Base base = Base::Open;
    /// Blocks entered around it.
    quint8 depth = 0;
    qint32 segments = 0;
    qint32 index = 0;
    qint32 firstSegment = 0;
    qint32 at = 0;
    qint32 length = 0;
};

struct Template::Program
{
    QString text;
    std::vector<Instruction> code;
    std::vector<Value> constants;
    std::vector<Path> paths;
    std::vector<Segment> segments;
    int variables = 0;
    QList<Fault> faults;

    QStringView view(qint32 at, qint32 length) const { return QStringView{text}.sliced(at, length); }
    QStringView view(const Segment &segment) const { return view(segment.at, segment.length); }
};

} // namespace Hookbench::Language
