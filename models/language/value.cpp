// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/value.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

/// A number whose spelling says more than a double holds.
struct Value::SpeltNumber
{
    double number = 0;
    QString spelling;
};

namespace {

/// The shortest decimal that reads back as the same double, without an exponent where people would write none.
QString shortest(double number)
{
    if (std::isnan(number))
        return u"NaN"_s;
    if (std::isinf(number))
        return number > 0 ? u"Infinity"_s : u"-Infinity"_s;
    const double size = std::abs(number);
    if (size < 1e15 && number == std::floor(number))
        return QString::number(static_cast<qint64>(number));
    return QString::number(number, size >= 1e-6 && size < 1e21 ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace

Value::Value(Moment moment)
    : m_data{std::make_shared<const Moment>(std::move(moment))}
{
}

Value::Value(Array elements)
    : m_data{std::make_shared<const Array>(std::move(elements))}
{
}

Value::Value(Object members)
    : m_data{std::make_shared<const Object>(std::move(members))}
{
}

Value Value::fromSpelling(QStringView number)
{
    bool whole = false;
    const qint64 integer = number.toLongLong(&whole);
    if (whole && number != u"-0")
        return Value{integer};
    const double value = number.toDouble();
    if (shortest(value) == number)
        return Value{value};
    Value spelt;
    spelt.m_data = std::make_shared<const SpeltNumber>(SpeltNumber{value, number.toString()});
    return spelt;
}

Value::Type Value::type() const
{
    const std::size_t index = m_data.index();
    return index > static_cast<std::size_t>(Type::Object) ? Type::Double : static_cast<Type>(index);
}

double Value::number() const
{
    if (const auto *integer = std::get_if<qint64>(&m_data))
        return static_cast<double>(*integer);
    if (const auto *number = std::get_if<double>(&m_data))
        return *number;
    const auto *spelt = std::get_if<std::shared_ptr<const SpeltNumber>>(&m_data);
    return spelt ? (*spelt)->number : 0;
}

std::span<const Value> Value::elements() const
{
    const auto *array = std::get_if<std::shared_ptr<const Array>>(&m_data);
    return array ? std::span<const Value>{**array} : std::span<const Value>{};
}

std::span<const Value::Member> Value::members() const
{
    const auto *object = std::get_if<std::shared_ptr<const Object>>(&m_data);
    return object ? std::span<const Member>{**object} : std::span<const Member>{};
}

const Value *Value::member(QStringView name) const
{
    if (type() == Type::Array) {
        bool number = false;
        const qulonglong index = name.toULongLong(&number);
        const auto all = elements();
        return number && index < all.size() ? &all[index] : nullptr;
    }
    for (const Member &member : members()) {
        if (member.name == name)
            return &member.value;
    }
    return nullptr;
}

bool Value::isEmpty() const
{
    switch (type()) {
    case Type::Null:
        return true;
    case Type::String:
        return string().isEmpty();
    case Type::Array:
        return elements().empty();
    case Type::Object:
        return members().empty();
    default:
        return false;
    }
}

bool Value::isTrue() const
{
    switch (type()) {
    case Type::Boolean:
        return boolean();
    case Type::Integer:
    case Type::Double:
        return number() != 0;
    case Type::DateTime:
    case Type::Object:
        return true;
    default:
        return !isEmpty();
    }
}

QString Value::toText() const
{
    switch (type()) {
    case Type::Null:
        return {};
    case Type::Boolean:
        return boolean() ? u"true"_s : u"false"_s;
    case Type::Integer:
        return QString::number(integer());
    case Type::Double: {
        const auto *spelt = std::get_if<std::shared_ptr<const SpeltNumber>>(&m_data);
        return spelt ? (*spelt)->spelling : shortest(number());
    }
    case Type::String:
        return string();
    case Type::DateTime:
        return isoText(moment());
    case Type::Array:
    case Type::Object:
        break;
    }
    return toJson();
}

bool operator==(const Value &first, const Value &second)
{
    const Value::Type type = first.type();
    if (first.isNumber() && second.isNumber()) {
        if (type == second.type() && type == Value::Type::Integer)
            return first.integer() == second.integer();
        return first.number() == second.number();
    }
    if (type != second.type())
        return false;
    switch (type) {
    case Value::Type::Boolean:
        return first.boolean() == second.boolean();
    case Value::Type::String:
        return first.string() == second.string();
    case Value::Type::DateTime:
        return first.moment().time == second.moment().time;
    case Value::Type::Array:
        return std::ranges::equal(first.elements(), second.elements());
    case Value::Type::Object:
        return std::ranges::equal(
            first.members(), second.members(),
            [](const Value::Member &a, const Value::Member &b) { return a.name == b.name && a.value == b.value; });
    default:
        return true;
    }
}

QString typeName(Value::Type type)
{
    switch (type) {
    case Value::Type::Null:
        return u"null"_s;
    case Value::Type::Boolean:
        return u"boolean"_s;
    case Value::Type::Integer:
        return u"integer"_s;
    case Value::Type::Double:
        return u"double"_s;
    case Value::Type::String:
        return u"string"_s;
    case Value::Type::DateTime:
        return u"date-time"_s;
    case Value::Type::Array:
        return u"array"_s;
    case Value::Type::Object:
        break;
    }
    return u"object"_s;
}

} // namespace Hookbench::Language
