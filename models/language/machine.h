// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/language/evaluator.h"
#include "models/language/output.h"
#include "models/language/program.h"

#include <QRegularExpression>
#include <QVarLengthArray>

namespace Hookbench::Language {

/// Runs a program once. Everything it may cost is counted.
class Machine
{
public:
    Machine(const Template::Program &program, const Context &context, OutputKind kind);

    Evaluation run();

    // What functions may ask for.
    const Context &context() const { return m_context; }
    /// Counts @p steps; false, and the evaluation ends, when that is too many.
    bool charge(qint64 steps);
    /// Whether a text of that length may be made; if not, the evaluation ends.
    bool mayMake(qsizetype length);
    /// Complains about the instruction that is being done.
    void complain(Rule rule, const QStringList &args);
    quint64 random();
    /// The compiled expression; nullptr and a complaint when it is none.
    const QRegularExpression *regex(const QString &pattern);

private:
    struct Frame
    {
        Value value;
        qsizetype index = 0;
        bool each = false;
    };

    void step(const Instruction &instruction);
    void jumpStep(const Instruction &instruction);
    void takeMember(const Instruction &instruction);
    void blockStep(const Instruction &instruction);
    void write(const Value &value, bool raw);
    void enterEach(const Instruction &instruction);
    void call(const Instruction &instruction);
    /// Makes an argument fit its parameter. Gives false when the call's value is null.
    bool prepare(Value &argument, const Instruction &instruction, int position);
    void compare(Code code);
    void calculate(Code code);
    void negate();
    const Value &top() const { return m_stack.last(); }
    Value pop();
    void jump(qint32 to) { m_at = static_cast<std::size_t>(to); }

    /// The value a path leads to; nullptr, with a complaint unless it is quiet, when it leads nowhere. Valid until the
    /// next one is asked for.
    const Value *find(const Path &path, bool quiet);
    const Value *start(const Path &path, int &segment);
    const Value *descend(const Value *from, QStringView name);
    const Value &entered(qsizetype block) const;
    void missing(QStringView path, const Value *at, QStringView name);
    bool saidAlready(Rule rule) const;

    const Template::Program &m_program;
    const Context &m_context;
    Output m_output;
    Diagnostics m_diagnostics;
    QVarLengthArray<Value, 8> m_stack;
    QVarLengthArray<Value, 4> m_variables;
    QVarLengthArray<Frame, 2> m_frames;
    const Instruction *m_instruction = nullptr;
    std::size_t m_at = 0;
    qint64 m_steps = 0;
    bool m_ended = false;
    quint64 m_random = 0;
    Value m_scratch;
    QString m_pattern;
    QRegularExpression m_regex;
    QList<qint32> m_offsets;
};

/// One call of a function: its arguments, which fit its parameters, and what it may do besides.
class Call
{
public:
    Call(Machine &machine, std::span<Value> arguments, QLatin1StringView name)
        : m_machine{machine}
        , m_arguments{arguments}
        , m_name{name}
    {
    }

    Machine &machine() { return m_machine; }
    const Context &context() const { return m_machine.context(); }
    QString name() const { return m_name; }
    std::size_t size() const { return m_arguments.size(); }
    std::span<const Value> arguments() const { return m_arguments; }

    const Value &value(std::size_t i) const { return m_arguments[i]; }
    const QString &text(std::size_t i) const { return m_arguments[i].string(); }
    qint64 integer(std::size_t i) const { return m_arguments[i].integer(); }
    double number(std::size_t i) const { return m_arguments[i].number(); }
    const Moment &moment(std::size_t i) const { return m_arguments[i].moment(); }
    std::span<const Value> elements(std::size_t i) const { return m_arguments[i].elements(); }
    /// Whether the optional argument is true; true when it is missing.
    bool flag(std::size_t i) const { return i >= m_arguments.size() || m_arguments[i].boolean(); }

    /// Null, with a complaint.
    Value fail(Rule rule, const QStringList &args)
    {
        m_machine.complain(rule, args);
        return {};
    }

private:
    Machine &m_machine;
    std::span<Value> m_arguments;
    QLatin1StringView m_name;
};

} // namespace Hookbench::Language
