// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functionentries.h"
#include "models/language/functiontable.h"
#include "models/language/machine.h"

#include <QtNumeric>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

/// A text beside a date-time is read as one.
Value likeOther(const Value &value, const Value &other)
{
    if (value.type() == Value::Type::String && other.type() == Value::Type::DateTime) {
        if (std::optional<Moment> moment = readIso(value.string()))
            return Value{*std::move(moment)};
    }
    return value;
}

/// -1, 0 or 1; nothing for values that have no order among them.
std::optional<int> order(const Value &first, const Value &second)
{
    const auto sign = [](const auto &a, const auto &b) { return a < b ? -1 : b < a ? 1 : 0; };
    if (first.type() == Value::Type::Integer && second.type() == Value::Type::Integer)
        return sign(first.integer(), second.integer());
    if (first.isNumber() && second.isNumber())
        return sign(first.number(), second.number());
    if (first.type() != second.type())
        return std::nullopt;
    if (first.type() == Value::Type::String)
        return sign(first.string(), second.string());
    if (first.type() == Value::Type::DateTime)
        return sign(first.moment().time, second.moment().time);
    return std::nullopt;
}

/// The value of whole numbers; nothing when it does not fit.
std::optional<qint64> whole(Code code, qint64 first, qint64 second)
{
    qint64 result = 0;
    switch (code) {
    case Code::Add:
        return qAddOverflow(first, second, &result) ? std::nullopt : std::optional{result};
    case Code::Subtract:
        return qSubOverflow(first, second, &result) ? std::nullopt : std::optional{result};
    case Code::Multiply:
        return qMulOverflow(first, second, &result) ? std::nullopt : std::optional{result};
    case Code::Remainder:
        return second == -1 ? 0 : first % second;
    default:
        break;
    }
    if (second == -1 && first == std::numeric_limits<qint64>::min())
        return std::nullopt;
    return first % second == 0 ? std::optional{first / second} : std::nullopt;
}

double decimal(Code code, double first, double second)
{
    switch (code) {
    case Code::Add:
        return first + second;
    case Code::Subtract:
        return first - second;
    case Code::Multiply:
        return first * second;
    case Code::Divide:
        return first / second;
    default:
        return std::fmod(first, second);
    }
}

/// Makes a value fit a parameter; false when it can't.
bool convert(Value &value, Parameter parameter)
{
    const Value::Type type = value.type();
    switch (parameter) {
    case Parameter::Text:
        if (type == Value::Type::Array || type == Value::Type::Object)
            return false;
        if (type != Value::Type::String)
            value = Value{value.toText()};
        return true;
    case Parameter::Integer:
        if (type == Value::Type::Double && std::abs(value.number()) < 9e15
            && std::trunc(value.number()) == value.number())
            value = Value{static_cast<qint64>(value.number())};
        return value.type() == Value::Type::Integer;
    case Parameter::DateTime:
        if (type == Value::Type::String) { // a profile in JSON has no date-times of its own
            if (std::optional<Moment> moment = readIso(value.string()))
                value = Value{*std::move(moment)};
        }
        return value.type() == Value::Type::DateTime;
    case Parameter::Boolean:
        return type == Value::Type::Boolean;
    case Parameter::Number:
        return value.isNumber();
    case Parameter::Array:
        return type == Value::Type::Array;
    case Parameter::Map:
        return type == Value::Type::Object;
    case Parameter::Anything:
    case Parameter::Property:
        break;
    }
    return true;
}

} // namespace

void Machine::compare(Code code)
{
    const Value right = pop();
    const Value second = likeOther(right, top());
    const Value first = likeOther(top(), right);
    bool truth = false;
    if (code == Code::Equal || code == Code::NotEqual) {
        if (first.type() == Value::Type::Array || first.type() == Value::Type::Object)
            charge(static_cast<qint64>(first.elements().size() + first.members().size()));
        truth = (first == second) == (code == Code::Equal);
    } else if (!first.isNull() && !second.isNull()) {
        const std::optional<int> which = order(first, second);
        if (!which) {
            complain(Rule::LanguageTypeMismatch,
                     {m_program.view(m_instruction->at, m_instruction->length).trimmed().toString(),
                      typeName(first.type()), typeName(second.type())});
        } else {
            truth = code == Code::Less      ? *which < 0
                : code == Code::LessOrEqual ? *which <= 0
                : code == Code::Greater     ? *which > 0
                                            : *which >= 0;
        }
    }
    m_stack.last() = Value{truth};
}

void Machine::calculate(Code code)
{
    const Value second = pop();
    const Value first = std::move(m_stack.last());
    m_stack.last() = Value{};
    if (first.isNull() || second.isNull())
        return;
    if (!first.isNumber() || !second.isNumber()) {
        complain(Rule::LanguageTypeMismatch,
                 {m_program.view(m_instruction->at, m_instruction->length).trimmed().toString(), u"number"_s,
                  typeName(first.isNumber() ? second.type() : first.type())});
        return;
    }
    if ((code == Code::Divide || code == Code::Remainder) && second.number() == 0) {
        complain(Rule::LanguageDivisionByZero, {});
        return;
    }
    if (first.type() == Value::Type::Integer && second.type() == Value::Type::Integer) {
        if (const std::optional<qint64> result = whole(code, first.integer(), second.integer())) {
            m_stack.last() = Value{*result};
            return;
        }
    }
    m_stack.last() = Value{decimal(code, first.number(), second.number())};
}

void Machine::negate()
{
    const Value value = pop();
    const bool fits = value.type() == Value::Type::Integer && value.integer() != std::numeric_limits<qint64>::min();
    if (fits)
        m_stack.append(Value{-value.integer()});
    else if (value.isNumber())
        m_stack.append(Value{-value.number()});
    else
        m_stack.append(Value{});
    if (!value.isNumber() && !value.isNull())
        complain(Rule::LanguageTypeMismatch,
                 {m_program.view(m_instruction->at, m_instruction->length).trimmed().toString(), u"number"_s,
                  typeName(value.type())});
}

bool Machine::prepare(Value &argument, const Instruction &it, int position)
{
    const Parameter parameter = parameterAt(it.a, position);
    const Value::Type type = argument.type();
    if (convert(argument, parameter))
        return true;
    if (type != Value::Type::Null)
        complain(Rule::LanguageArgumentType,
                 {functionAt(it.a).name, QString::number(position + 1), parameterName(parameter), typeName(type)});
    return false;
}

void Machine::call(const Instruction &it)
{
    const qsizetype first = m_stack.size() - it.n;
    const std::span<Value> arguments{m_stack.data() + first, it.n};
    bool callable = true;
    qint64 cost = 0;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        callable = prepare(arguments[i], it, static_cast<int>(i)) && callable;
        if (arguments[i].type() == Value::Type::String)
            cost += arguments[i].string().size() / 16;
        else
            cost += static_cast<qint64>(arguments[i].elements().size() + arguments[i].members().size());
    }
    Value result;
    if (callable && charge(cost)) {
        Call done{*this, arguments, functionAt(it.a).name};
        result = implementationAt(it.a)(done);
        if (result.type() == Value::Type::String)
            mayMake(result.string().size());
    }
    m_stack.resize(first + 1);
    m_stack.last() = std::move(result);
}

} // namespace Hookbench::Language
