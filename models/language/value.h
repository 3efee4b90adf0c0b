// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <variant>
#include <vector>

namespace Hookbench::Language {

/// A date and time. Without a zone ("date time only") it is kept as if it were UTC and written without an offset.
struct Moment
{
    QDateTime time;
    bool hasZone = true;
};

/// A value of the personalisation language: cheap to copy, never changed once it is shared.
class Value
{
public:
    enum class Type : quint8 { Null, Boolean, Integer, Double, String, DateTime, Array, Object };
    struct Member;
    using Array = std::vector<Value>;
    /// Members in their order; of doubled names the first one counts.
    using Object = std::vector<Member>;

    Value() = default;
    explicit Value(bool truth)
        : m_data{truth}
    {
    }
    explicit Value(qint64 number)
        : m_data{number}
    {
    }
    explicit Value(double number)
        : m_data{number}
    {
    }
    explicit Value(QString text)
        : m_data{std::move(text)}
    {
    }
    explicit Value(Moment moment);
    explicit Value(Array elements);
    explicit Value(Object members);
    Value(const char *) = delete;

    /// A number as JSON spells it: an integer where it fits 64 bits, else a double that is written as it was spelt.
    static Value fromSpelling(QStringView number);
    /// The value at @p node of a valid document, null for -1.
    static Value fromJson(const Json::Document &document, int node = 0);

    Type type() const;
    bool isNull() const { return m_data.index() == 0; }
    bool isNumber() const { return type() == Type::Integer || type() == Type::Double; }
    /// What counts as nothing for the fallback: null, an empty text, array or object.
    bool isEmpty() const;
    /// Conditions: null, false, 0, an empty text and an empty array are false, everything else is true.
    bool isTrue() const;

    /// Each must only be asked of a value of its type.
    bool boolean() const { return std::get<bool>(m_data); }
    qint64 integer() const { return std::get<qint64>(m_data); }
    const QString &string() const { return std::get<QString>(m_data); }
    const Moment &moment() const { return *std::get<std::shared_ptr<const Moment>>(m_data); }
    /// An integer or a double, as a double.
    double number() const;

    /// The elements of an array; empty for anything else.
    std::span<const Value> elements() const;
    /// The members of an object; empty for anything else.
    std::span<const Member> members() const;
    /// The member called @p name, or the element at that index; nullptr when there is none.
    const Value *member(QStringView name) const;

    /// As text: booleans as true and false, doubles in the shortest form, date-times in ISO 8601 as Java's
    /// ZonedDateTime writes them, arrays and objects as JSON, null as nothing.
    QString toText() const;
    /// As JSON; date-times are strings.
    QString toJson() const;

    /// Equal types and contents; integers and doubles compare as numbers, date-times as points in time, everything else
    /// of different types is different.
    friend bool operator==(const Value &first, const Value &second);

private:
    struct SpeltNumber;
    std::variant<std::monostate, bool, qint64, double, QString, std::shared_ptr<const Moment>,
                 std::shared_ptr<const Array>, std::shared_ptr<const Object>, std::shared_ptr<const SpeltNumber>>
        m_data;
};

struct Value::Member
{
    QString name;
    Value value;
};

/// "null", "boolean", "integer", "double", "string", "date-time", "array" or "object", for the arguments of
/// diagnostics.
QString typeName(Value::Type type);

/// ISO 8601 as Java writes it: no seconds when they are zero, the zone's name in brackets where it has one.
QString isoText(const Moment &moment);

/// Reads an ISO 8601 date ("2024-11-01") or date-time with or without offset and "[zone]"; without an offset it is UTC.
std::optional<Moment> readIso(QStringView text);

} // namespace Hookbench::Language
