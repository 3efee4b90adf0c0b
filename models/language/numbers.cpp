// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/library.h"
#include "models/language/locales.h"
#include "models/language/machine.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Hookbench::Language {

std::optional<QLocale> localeNamed(const QString &name)
{
    const QLocale locale{name};
    const bool known = locale.language() != QLocale::C || name == u"C";
    return known && name.size() < 64 ? std::optional{locale} : std::nullopt;
}

namespace Library {

namespace {

/// A rounded double; a whole number where it is one, so that it is written without decimals.
Value rounded(const Value &value, double (*round)(double))
{
    return value.type() == Value::Type::Integer ? value : Value{round(value.number())};
}

Value inLocale(Call &call, QString (*write)(const QLocale &locale, double number))
{
    const std::optional<QLocale> locale = localeNamed(call.text(1));
    if (!locale)
        return call.fail(Rule::LanguageUnknownLocale, {call.text(1)});
    return Value{write(*locale, call.number(0))};
}

} // namespace

Value absolute(Call &call)
{
    const Value &value = call.value(0);
    if (value.type() == Value::Type::Integer && value.integer() != std::numeric_limits<qint64>::min())
        return Value{std::abs(value.integer())};
    return Value{std::abs(value.number())};
}

Value roundDown(Call &call)
{
    return rounded(call.value(0), [](double number) { return std::floor(number); });
}

Value roundUp(Call &call)
{
    return rounded(call.value(0), [](double number) { return std::ceil(number); });
}

Value random(Call &call)
{
    return Value{static_cast<double>(call.machine().random() >> 11U) * 0x1.0p-53};
}

Value toHexString(Call &call)
{
    const Value &value = call.value(0);
    if (value.type() != Value::Type::Integer && !(std::abs(value.number()) < 9.2e18))
        return call.fail(Rule::LanguageBadConversion, {call.name(), value.toText()});
    const qint64 whole = value.type() == Value::Type::Integer ? value.integer() : static_cast<qint64>(value.number());
    return Value{QString::number(static_cast<quint64>(whole), 16)};
}

Value toPercentage(Call &call)
{
    return Value{QString{QString::number(call.number(0) * 100, 'f', 0) + u'%'}};
}

Value toPrecision(Call &call)
{
    const auto decimals = static_cast<int>(std::clamp<qint64>(call.integer(1), 0, 20));
    return Value{QString::number(call.number(0), 'f', decimals)};
}

Value formatNumber(Call &call)
{
    return inLocale(call, [](const QLocale &locale, double number) {
        // As many of three decimals as are not zero.
        int decimals = 3;
        const QString exact = QString::number(number, 'f', decimals);
        while (decimals > 0 && exact.at(exact.size() - 4 + decimals) == u'0')
            --decimals;
        return locale.toString(number, 'f', std::isfinite(number) ? decimals : 0);
    });
}

Value formatCurrency(Call &call)
{
    return inLocale(call, [](const QLocale &locale, double number) { return locale.toCurrencyString(number); });
}

Value ampCompare(Call &call)
{
    const Value &first = call.value(0);
    const Value &second = call.value(1);
    const qint64 which = call.integer(2);
    if (which == 1 || which == 2)
        return Value{(first == second) == (which == 1)};
    if (which < 1 || which > 6)
        return call.fail(Rule::LanguageArgumentType, {call.name(), u"3"_s, u"1…6"_s, QString::number(which)});
    double difference = 0;
    if (first.isNumber() && second.isNumber())
        difference = first.number() - second.number();
    else if (first.type() == Value::Type::String && second.type() == Value::Type::String)
        difference = first.string().compare(second.string());
    else if (first.type() == Value::Type::DateTime && second.type() == Value::Type::DateTime)
        difference = static_cast<double>(second.moment().time.msecsTo(first.moment().time));
    else if (first.isNull() || second.isNull())
        return Value{false};
    else
        return call.fail(Rule::LanguageTypeMismatch, {call.name(), typeName(first.type()), typeName(second.type())});
    const bool equal = difference == 0;
    const bool greater = which <= 4 ? difference > 0 : difference < 0;
    return Value{greater || (equal && which % 2 == 0)};
}

} // namespace Library

} // namespace Hookbench::Language
