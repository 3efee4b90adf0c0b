// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/machine.h"

#include "models/json/nearest.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

constexpr int mostDiagnostics = 100;

} // namespace

Machine::Machine(const Template::Program &program, const Context &context, OutputKind kind)
    : m_program{program}
    , m_context{context}
    , m_output{kind, program.text.size() + 32}
    , m_random{context.seed}
{
    m_variables.resize(program.variables);
}

Evaluation Machine::run()
{
    const std::size_t end = m_program.code.size();
    while (m_at < end && !m_ended) {
        m_instruction = &m_program.code[m_at++];
        if (charge(1))
            step(*m_instruction);
    }
    Evaluation evaluation;
    evaluation.text = m_output.take();
    for (qsizetype i = 0; i < m_diagnostics.size(); ++i)
        m_diagnostics[i].position = positionIn(m_program.text, m_offsets[i]);
    evaluation.diagnostics = std::move(m_diagnostics);
    return evaluation;
}

bool Machine::charge(qint64 steps)
{
    m_steps += steps;
    if (m_steps <= m_context.limits.steps)
        return true;
    if (!m_ended)
        complain(Rule::LanguageTooManySteps, {QString::number(m_context.limits.steps)});
    m_ended = true;
    return false;
}

bool Machine::mayMake(qsizetype length)
{
    if (length <= m_context.limits.output)
        return true;
    if (!m_ended)
        complain(Rule::LanguageTextTooLong, {QString::number(m_context.limits.output)});
    m_ended = true;
    return false;
}

bool Machine::saidAlready(Rule rule) const
{
    if (m_diagnostics.size() >= mostDiagnostics)
        return true;
    for (qsizetype i = 0; i < m_diagnostics.size(); ++i) {
        if (m_offsets[i] == m_instruction->at && m_diagnostics[i].rule == rule)
            return true;
    }
    return false;
}

void Machine::complain(Rule rule, const QStringList &args)
{
    // In a loop, once is enough; how an evaluation ended is always said.
    const bool last = rule == Rule::LanguageTooManySteps || rule == Rule::LanguageTextTooLong;
    if (!last && saidAlready(rule))
        return;
    Diagnostic diagnostic;
    diagnostic.rule = rule;
    diagnostic.args = args;
    m_diagnostics.append(diagnostic);
    m_offsets.append(m_instruction->at);
}

/// SplitMix64: small, good enough for a coupon, and the same everywhere.
quint64 Machine::random()
{
    m_random += 0x9E3779B97F4A7C15U;
    quint64 mixed = m_random;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

const QRegularExpression *Machine::regex(const QString &pattern)
{
    constexpr qsizetype longest = 1000;
    if (pattern.size() > longest) {
        complain(Rule::LanguageRegexTooCostly, {QString{pattern.left(40) + u'…'}});
        return nullptr;
    }
    if (m_pattern != pattern || m_regex.pattern().isEmpty()) {
        // Limits in front of a pattern can only be lowered by what it says itself.
        m_regex.setPattern(u"(*LIMIT_MATCH=20000)(*LIMIT_DEPTH=2000)(*LIMIT_HEAP=4096)" + pattern);
        m_pattern = pattern;
    }
    if (m_regex.isValid())
        return &m_regex;
    complain(Rule::LanguageBadRegex, {pattern, m_regex.errorString()});
    return nullptr;
}

Value Machine::pop()
{
    Value value = std::move(m_stack.last());
    m_stack.removeLast();
    return value;
}

void Machine::write(const Value &value, bool raw)
{
    m_output.value(value, raw);
    mayMake(m_output.size());
}

void Machine::takeMember(const Instruction &it)
{
    const QStringView name = m_program.view(m_program.segments[static_cast<std::size_t>(it.a)]);
    const Value from = pop();
    const Value *member = descend(&from, name);
    // What has been complained about within this stretch is not said twice.
    const bool said = !m_offsets.isEmpty() && m_offsets.last() >= it.at && m_offsets.last() < it.at + it.length;
    if (!member && !it.quiet && !said)
        missing(m_program.view(it.at, it.length), &from, name);
    m_stack.append(member ? Value{*member} : Value{});
}

void Machine::step(const Instruction &it)
{
    switch (it.code) {
    case Code::Text:
        m_output.literal(m_program.view(it.at, it.length));
        mayMake(m_output.size());
        return;
    case Code::WritePath: {
        const Value *value = find(m_program.paths[static_cast<std::size_t>(it.a)], it.quiet);
        return write(value ? *value : Value{}, it.n == 1);
    }
    case Code::Write:
        write(top(), it.n == 1);
        m_stack.removeLast();
        return;
    case Code::Constant:
        m_stack.append(m_program.constants[static_cast<std::size_t>(it.a)]);
        return;
    case Code::Path: {
        const Value *value = find(m_program.paths[static_cast<std::size_t>(it.a)], it.quiet);
        m_stack.append(value ? *value : Value{});
        return;
    }
    case Code::Member:
        return takeMember(it);
    case Code::Call:
        return call(it);
    case Code::Negate:
        return negate();
    case Code::Let:
        m_variables[it.a] = pop();
        return;
    case Code::Offline:
        complain(Rule::LanguageNotOffline, {m_program.constants[static_cast<std::size_t>(it.a)].string()});
        if (it.n == 1)
            m_stack.append(Value{});
        return;
    case Code::Each:
    case Code::Next:
    case Code::With:
    case Code::Leave:
        return blockStep(it);
    case Code::Add:
    case Code::Subtract:
    case Code::Multiply:
    case Code::Divide:
    case Code::Remainder:
        return calculate(it.code);
    case Code::Equal:
    case Code::NotEqual:
    case Code::Less:
    case Code::LessOrEqual:
    case Code::Greater:
    case Code::GreaterOrEqual:
        return compare(it.code);
    default:
        return jumpStep(it);
    }
}

void Machine::jumpStep(const Instruction &it)
{
    const auto leave = [&](bool truth) {
        m_stack.last() = Value{truth};
        jump(it.a);
    };
    switch (it.code) {
    case Code::Jump:
        return jump(it.a);
    case Code::JumpUnless:
    case Code::JumpIf: {
        const bool truth = top().isTrue();
        m_stack.removeLast();
        if (truth == (it.code == Code::JumpIf))
            jump(it.a);
        return;
    }
    case Code::And:
        return top().isTrue() ? m_stack.removeLast() : leave(false);
    case Code::Or:
        return top().isTrue() ? leave(true) : m_stack.removeLast();
    case Code::Truth:
        m_stack.last() = Value{top().isTrue()};
        return;
    case Code::Fallback:
        return top().isEmpty() ? m_stack.removeLast() : jump(it.a);
    default:
        return;
    }
}

void Machine::enterEach(const Instruction &it)
{
    Value value = pop();
    if (value.type() != Value::Type::Array && !value.isNull()) {
        // The path is what the person wrote behind each, up to its alias and the end of the tag.
        QStringView tag = m_program.view(it.at, it.length);
        tag = tag.sliced(std::min(tag.size(), tag.indexOf(u"each") + 4)).chopped(2);
        const qsizetype alias = tag.indexOf(u" as ");
        complain(Rule::LanguageTypeMismatch,
                 {(alias < 0 ? tag : tag.first(alias)).trimmed().toString(), u"array"_s, typeName(value.type())});
    }
    if (value.elements().empty())
        return jump(it.a);
    m_frames.append({std::move(value), 0, true});
}

void Machine::blockStep(const Instruction &it)
{
    switch (it.code) {
    case Code::Each:
        return enterEach(it);
    case Code::Next: {
        Frame &frame = m_frames.last();
        if (static_cast<std::size_t>(++frame.index) < frame.value.elements().size())
            jump(it.a);
        else
            m_frames.removeLast();
        return;
    }
    case Code::With:
        if (top().isEmpty()) {
            m_stack.removeLast();
            return jump(it.a);
        }
        m_frames.append({pop(), 0, false});
        return;
    case Code::Leave:
        m_frames.removeLast();
        return;
    default:
        return;
    }
}

Evaluation evaluate(const Template &parsed, const Context &context, OutputKind kind)
{
    if (parsed.isUsable())
        return Machine{parsed.program(), context, kind}.run();
    Evaluation refused;
    for (const Fault &fault : parsed.faults()) {
        if (fault.diagnostic.severity == Severity::Error)
            refused.diagnostics.append(fault.diagnostic);
    }
    return refused;
}

Value rootsOf(const Value &object)
{
    for (const QStringView name : {u"profile", u"context", u"offers", u"audience"}) {
        if (object.type() == Value::Type::Object && object.member(name))
            return object;
    }
    return Value{Value::Object{{u"profile"_s, object}}};
}

} // namespace Hookbench::Language
