// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/javadate.h"
#include "models/language/library.h"
#include "models/language/machine.h"

#include <QCryptographicHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hookbench::Language::Library {

namespace {

constexpr double longest = 9223372036854774784.0; // the largest double that is a 64-bit integer

Value wholeOf(Call &call, double number, const QString &spelt)
{
    if (!(std::abs(number) <= longest))
        return call.fail(Rule::LanguageBadConversion, {call.name(), spelt});
    return Value{static_cast<qint64>(number)};
}

QString digest(const QString &text, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), algorithm).toHex());
}

/// A value as a point in time; nothing when it is none.
std::optional<Moment> momentOf(const Value &value)
{
    if (value.type() == Value::Type::DateTime)
        return value.moment();
    if (value.type() == Value::Type::String)
        return readIso(value.string());
    constexpr double yearOne = -62'135'596'800'000;
    constexpr double yearTenThousand = 253'402'300'800'000;
    if (!value.isNumber() || !(value.number() >= yearOne && value.number() < yearTenThousand))
        return std::nullopt;
    return Moment{QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(value.number()), Qt::UTC)};
}

Moment epoch()
{
    return Moment{QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)};
}

} // namespace

Value encode64(Call &call)
{
    return Value{QString::fromLatin1(call.text(0).toUtf8().toBase64())};
}

Value decode64(Call &call)
{
    const auto decoded = QByteArray::fromBase64Encoding(call.text(0).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? Value{QString::fromUtf8(*decoded)} : call.value(0);
}

Value md5(Call &call)
{
    return Value{digest(call.text(0), QCryptographicHash::Md5)};
}

Value sha256(Call &call)
{
    return Value{digest(call.text(0), QCryptographicHash::Sha256)};
}

Value stringToInteger(Call &call)
{
    bool whole = false;
    const qint64 number = call.text(0).trimmed().toLongLong(&whole);
    return whole ? Value{number} : call.fail(Rule::LanguageBadConversion, {call.name(), call.text(0)});
}

Value stringToNumber(Call &call)
{
    bool number = false;
    const QString text = call.text(0).trimmed();
    const double value = text.toDouble(&number);
    if (!number || !std::isfinite(value))
        return call.value(0);
    bool whole = false;
    const qint64 integer = text.toLongLong(&whole);
    return whole ? Value{integer} : Value{value};
}

Value toInt(Call &call)
{
    const Value &value = call.value(0);
    switch (value.type()) {
    case Value::Type::Null:
    case Value::Type::Integer:
        return value;
    case Value::Type::Boolean:
        return Value{qint64{value.boolean() ? 1 : 0}};
    case Value::Type::Double:
        return wholeOf(call, value.number(), value.toText());
    case Value::Type::String: {
        bool whole = false;
        const qint64 integer = value.string().trimmed().toLongLong(&whole);
        if (whole)
            return Value{integer};
        bool number = false;
        const double decimal = value.string().trimmed().toDouble(&number);
        if (number)
            return wholeOf(call, decimal, value.string());
        break;
    }
    default:
        break;
    }
    return call.fail(Rule::LanguageBadConversion, {call.name(), value.toText().left(100)});
}

Value toString(Call &call)
{
    return call.value(0).isNull() ? Value{} : Value{call.value(0).toText()};
}

Value toBool(Call &call)
{
    const Value &value = call.value(0);
    if (value.type() == Value::Type::String)
        return Value{value.string().trimmed().compare(u"true", Qt::CaseInsensitive) == 0};
    return Value{value.isTrue()};
}

Value stringToDate(Call &call)
{
    const std::optional<Moment> moment
        = call.size() > 1 ? readJavaDate(call.text(0), call.text(1), call.context().locale) : readIso(call.text(0));
    return moment ? Value{*moment} : call.fail(Rule::LanguageBadDate, {call.name(), call.text(0)});
}

Value toDateTime(Call &call)
{
    const Value &value = call.value(0);
    if (value.isNull())
        return {};
    const std::optional<Moment> moment = call.size() > 1 && value.type() == Value::Type::String
        ? readJavaDate(value.string(), call.text(1), call.context().locale)
        : momentOf(value);
    return Value{moment.value_or(epoch())};
}

Value toDateTimeOnly(Call &call)
{
    if (call.value(0).isNull())
        return {};
    const QDateTime time = momentOf(call.value(0)).value_or(epoch()).time;
    return Value{Moment{QDateTime{time.date(), time.time(), Qt::UTC}, false}};
}

} // namespace Hookbench::Language::Library
