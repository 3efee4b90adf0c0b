// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/expressionparser.h"

#include "models/json/nearest.h"
#include "models/language/functiontable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

namespace {

/// Functions that other editors of Journey Optimizer have and this language has not, and what to use instead.
QStringView substituteFor(QStringView name)
{
    static constexpr std::pair<QStringView, QStringView> substitutes[]{
        {u"now", u"getCurrentZonedDateTime"}, {u"not", u"{%#unless%}"}, {u"if", u"{%#if%}"}};
    for (const auto &[unavailable, substitute] : substitutes) {
        if (name == unavailable)
            return substitute;
    }
    return {};
}

/// Tests for nothing: their argument may be nothing.
bool asksForNothing(QStringView name)
{
    return name == u"isNull" || name == u"isNotNull" || name == u"isEmpty" || name == u"isNotEmpty";
}

bool fits(Value::Type type, Parameter parameter)
{
    switch (parameter) {
    case Parameter::Text:
        return type != Value::Type::Array;
    case Parameter::Boolean:
        return type == Value::Type::Boolean;
    case Parameter::Number:
        return type == Value::Type::Integer || type == Value::Type::Double;
    case Parameter::Integer:
        return type == Value::Type::Integer;
    case Parameter::Array:
        return type == Value::Type::Array;
    case Parameter::DateTime:
    case Parameter::Map:
        return false; // there are no literals of these
    case Parameter::Anything:
    case Parameter::Property:
        break;
    }
    return true;
}

} // namespace

bool ExpressionParser::unknownFunction(QStringView name, qint32 at)
{
    if (m_cursor.isFull()) // looking for the nearest name takes its time
        return true;
    const auto length = static_cast<qint32>(name.size());
    const QStringView substitute = substituteFor(name);
    if (!substitute.isEmpty())
        m_cursor.complain(Rule::LanguageFunctionUnavailable, at, length, {name.toString(), substitute.toString()});
    else
        m_cursor.complain(Rule::LanguageUnknownFunction, at, length,
                          {name.toString(), nearestName(name.toString(), functionNames())});
    return true;
}

bool ExpressionParser::parseArguments(int &count, std::vector<std::size_t> &starts)
{
    m_cursor.advance(); // the parenthesis
    m_cursor.skipSpace();
    if (m_cursor.take(u')'))
        return true;
    for (;;) {
        starts.push_back(m_program.code.size());
        if (!parse())
            return false;
        ++count;
        m_cursor.skipSpace();
        if (m_cursor.take(u')'))
            return true;
        if (!m_cursor.take(u',')) {
            m_cursor.expected("argument-end"_L1);
            return false;
        }
    }
}

void ExpressionParser::checkLiteral(int function, int position, std::size_t from, std::size_t to)
{
    const Parameter parameter = parameterAt(function, position);
    const Instruction &only = m_program.code[from];
    const bool single = to - from == 1;
    const auto fault = [&](const QString &found) {
        m_cursor.complain(Rule::LanguageArgumentType, only.at, only.length,
                          {functionAt(function).name, QString::number(position + 1), parameterName(parameter), found});
    };
    if (parameter == Parameter::Property && single && only.code == Code::Path) {
        // The member of the elements to sort by: its name is meant, not its value.
        const Path &path = m_program.paths[static_cast<std::size_t>(only.a)];
        m_program.constants.emplace_back(m_program.view(path.at, path.length).toString());
        m_program.code[from].code = Code::Constant;
        m_program.code[from].a = static_cast<qint32>(m_program.constants.size()) - 1;
        m_program.paths.pop_back();
        return;
    }
    if (single && only.code == Code::Constant) {
        const Value &value = m_program.constants[static_cast<std::size_t>(only.a)];
        const bool right
            = parameter == Parameter::Property ? value.type() == Value::Type::String : fits(value.type(), parameter);
        if (!right && !value.isNull())
            fault(typeName(value.type()));
    } else if (parameter == Parameter::Property) {
        fault(u"expression"_s);
    }
}

bool ExpressionParser::checkCall(int function, QStringView name, qint32 at, const std::vector<std::size_t> &starts)
{
    const FunctionInfo &info = functionAt(function);
    const auto count = static_cast<int>(starts.size());
    if (count < info.leastArguments || count > info.mostArguments) {
        m_cursor.complain(Rule::LanguageArgumentCount, at, static_cast<qint32>(name.size()),
                          {name.toString(), QString::number(info.leastArguments), QString::number(info.mostArguments),
                           QString::number(count)});
        return false;
    }
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : m_program.code.size();
        checkLiteral(function, static_cast<int>(i), starts[i], end);
    }
    return true;
}

bool ExpressionParser::parseCall(QStringView name, qint32 at, int arguments, std::size_t from)
{
    if (!deeper())
        return false;
    std::vector<std::size_t> starts;
    if (arguments > 0) // value.function(…): the value is the first argument
        starts.push_back(from);
    const qint32 begin = arguments > 0 ? m_program.code[from].at : at;
    if (!parseArguments(arguments, starts))
        return false;
    --m_depth;
    const int function = functionIndex(name);
    if (needsJourneyOptimizer(name)) {
        m_program.code.resize(from);
        m_program.constants.emplace_back(name.toString());
        emit(Code::Offline, begin, static_cast<qint32>(m_program.constants.size()) - 1, 1);
        return true;
    }
    if (function < 0)
        return unknownFunction(name, at);
    checkCall(function, name, at, starts);
    if (asksForNothing(name))
        makeQuiet(from);
    emit(Code::Call, begin, function, static_cast<quint16>(arguments));
    return true;
}

} // namespace Hookbench::Language
