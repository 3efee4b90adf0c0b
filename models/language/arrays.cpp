// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/library.h"
#include "models/language/machine.h"

#include <QtNumeric>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

Value counted(std::size_t number)
{
    return Value{static_cast<qint64>(number)};
}

bool isIn(const Value &value, std::span<const Value> elements)
{
    return std::find(elements.begin(), elements.end(), value) != elements.end();
}

/// Whether all, or any, of the first are in the second; counts what that takes.
enum class HowMany { All, Any };
bool areIn(Call &call, std::span<const Value> first, std::span<const Value> second, HowMany howMany)
{
    if (!call.machine().charge(static_cast<qint64>(first.size() * second.size() / 4)))
        return false;
    const auto inSecond = [&](const Value &value) { return isIn(value, second); };
    return howMany == HowMany::All ? std::all_of(first.begin(), first.end(), inSecond)
                                   : std::any_of(first.begin(), first.end(), inSecond);
}

Value::Array distinctOf(Call &call)
{
    Value::Array kept;
    for (const Value &element : call.elements(0)) {
        if (!call.machine().charge(static_cast<qint64>(kept.size() / 4)))
            break;
        if (!isIn(element, kept))
            kept.push_back(element);
    }
    return kept;
}

/// The member that a path such as "price.amount" leads to.
const Value *memberAt(const Value &element, QStringView path)
{
    const Value *value = &element;
    for (const QStringView name : path.split(u'.')) {
        if (!value)
            break;
        value = value->member(name);
    }
    return value;
}

std::optional<double> sortNumber(const Value *value)
{
    if (!value || value->isNull())
        return std::nullopt;
    if (value->isNumber())
        return value->number();
    if (value->type() == Value::Type::DateTime)
        return static_cast<double>(value->moment().time.toMSecsSinceEpoch());
    if (value->type() == Value::Type::String) {
        if (const std::optional<Moment> moment = readIso(value->string()))
            return static_cast<double>(moment->time.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

Value sorted(Call &call, bool descending)
{
    struct Row
    {
        std::optional<double> number;
        const Value *element;
    };
    std::vector<Row> rows;
    const QString path = call.value(1).type() == Value::Type::String ? call.text(1) : QString{};
    for (const Value &element : call.elements(0))
        rows.push_back({sortNumber(memberAt(element, path)), &element});
    if (!call.machine().charge(static_cast<qint64>(rows.size()) * (path.size() / 8 + 1)))
        return {};
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        if (!a.number || !b.number)
            return a.number.has_value() && !b.number;
        return descending ? *a.number > *b.number : *a.number < *b.number;
    });
    const auto amount = std::clamp<qint64>(call.integer(2), 0, static_cast<qint64>(rows.size()));
    Value::Array first;
    for (qint64 i = 0; i < amount; ++i)
        first.push_back(*rows[static_cast<std::size_t>(i)].element);
    return Value{std::move(first)};
}

/// Whether every element is null or a number; complains about the first that is neither.
bool areNumbers(Call &call)
{
    for (const Value &element : call.elements(0)) {
        if (!element.isNull() && !element.isNumber()) {
            call.fail(Rule::LanguageTypeMismatch, {call.name(), u"number"_s, typeName(element.type())});
            return false;
        }
    }
    return true;
}

/// The largest or smallest; of texts the last or first by their characters.
Value extreme(Call &call, bool largest)
{
    const Value *best = nullptr;
    for (const Value &element : call.elements(0)) {
        if (element.isNull())
            continue;
        const bool comparable
            = element.isNumber() || element.type() == Value::Type::String || element.type() == Value::Type::DateTime;
        const bool same = !best || element.type() == best->type() || (element.isNumber() && best->isNumber());
        if (!comparable || !same)
            return call.fail(Rule::LanguageTypeMismatch,
                             {call.name(), best ? typeName(best->type()) : u"number"_s, typeName(element.type())});
        const auto before = [](const Value &a, const Value &b) {
            if (a.isNumber())
                return a.number() < b.number();
            return a.type() == Value::Type::String ? a.string() < b.string() : a.moment().time < b.moment().time;
        };
        if (!best || (largest ? before(*best, element) : before(element, *best)))
            best = &element;
    }
    return best ? *best : Value{};
}

} // namespace

Value countOnlyNull(Call &call)
{
    const auto elements = call.elements(0);
    return Value{static_cast<qint64>(std::count_if(elements.begin(), elements.end(), [](const Value &element) {
        return element.isNull() || (element.isNumber() && element.number() == 0);
    }))};
}

Value countWithNull(Call &call)
{
    return counted(call.elements(0).size());
}

Value count(Call &call)
{
    return counted(call.elements(0).size());
}

Value distinct(Call &call)
{
    return Value{distinctOf(call)};
}

Value distinctCountWithNull(Call &call)
{
    return counted(distinctOf(call).size());
}

Value head(Call &call)
{
    return call.elements(0).empty() ? Value{} : call.elements(0).front();
}

Value topN(Call &call)
{
    return sorted(call, true);
}

Value bottomN(Call &call)
{
    return sorted(call, false);
}

Value in(Call &call)
{
    return Value{isIn(call.value(0), call.elements(1))};
}

Value notIn(Call &call)
{
    return Value{!call.value(0).isNull() && !isIn(call.value(0), call.elements(1))};
}

Value includes(Call &call)
{
    return Value{isIn(call.value(1), call.elements(0))};
}

Value intersects(Call &call)
{
    return Value{areIn(call, call.elements(0), call.elements(1), HowMany::Any)};
}

Value subsetOf(Call &call)
{
    return Value{areIn(call, call.elements(0), call.elements(1), HowMany::All)};
}

Value supersetOf(Call &call)
{
    return Value{areIn(call, call.elements(1), call.elements(0), HowMany::All)};
}

Value sum(Call &call)
{
    if (!areNumbers(call))
        return {};
    qint64 whole = 0;
    double decimal = 0;
    bool isWhole = true;
    for (const Value &element : call.elements(0)) {
        decimal += element.number();
        isWhole = isWhole && element.type() != Value::Type::Double
            && (element.isNull() || !qAddOverflow(whole, element.integer(), &whole));
    }
    return isWhole ? Value{whole} : Value{decimal};
}

Value average(Call &call)
{
    if (!areNumbers(call))
        return {};
    double total = 0;
    double number = 0;
    for (const Value &element : call.elements(0)) {
        total += element.number();
        number += element.isNull() ? 0 : 1;
    }
    return number == 0 ? Value{} : Value{total / number};
}

Value max(Call &call)
{
    return extreme(call, true);
}

Value min(Call &call)
{
    return extreme(call, false);
}

Value isNull(Call &call)
{
    return Value{call.value(0).isNull()};
}

Value isNotNull(Call &call)
{
    return Value{!call.value(0).isNull()};
}

Value get(Call &call)
{
    const Value *member = call.value(0).member(call.text(1));
    return member ? *member : Value{};
}

Value keys(Call &call)
{
    Value::Array names;
    for (const Value::Member &member : call.value(0).members())
        names.emplace_back(member.name);
    return Value{std::move(names)};
}

Value values(Call &call)
{
    Value::Array all;
    for (const Value::Member &member : call.value(0).members())
        all.push_back(member.value);
    return Value{std::move(all)};
}

} // namespace Hookbench::Language::Library
