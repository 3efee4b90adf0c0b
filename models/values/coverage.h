// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// How a value is written, as far as it matters to whoever maps it. Two shapes of one field in one provider's bodies
/// deserve a look.
enum class ValueShape {
    Empty,
    Rfc3339,
    TimeWithoutZone,
    EpochSeconds,
    EpochMilliseconds,
    InternationalNumber,
    DigitsWithCountryCode,
    NationalNumber,
    ShortCode,
    SenderName,
    WholeNumber,
    DecimalNumber,
    Truth,
    Uuid,
    Text
};

inline constexpr NameTable<ValueShape, 15> valueShapeNames{{
    {ValueShape::Empty, QLatin1StringView("empty")},
    {ValueShape::Rfc3339, QLatin1StringView("rfc-3339")},
    {ValueShape::TimeWithoutZone, QLatin1StringView("time-without-zone")},
    {ValueShape::EpochSeconds, QLatin1StringView("epoch-seconds")},
    {ValueShape::EpochMilliseconds, QLatin1StringView("epoch-milliseconds")},
    {ValueShape::InternationalNumber, QLatin1StringView("international-number")},
    {ValueShape::DigitsWithCountryCode, QLatin1StringView("digits-with-country-code")},
    {ValueShape::NationalNumber, QLatin1StringView("national-number")},
    {ValueShape::ShortCode, QLatin1StringView("short-code")},
    {ValueShape::SenderName, QLatin1StringView("sender-name")},
    {ValueShape::WholeNumber, QLatin1StringView("whole-number")},
    {ValueShape::DecimalNumber, QLatin1StringView("decimal-number")},
    {ValueShape::Truth, QLatin1StringView("true-or-false")},
    {ValueShape::Uuid, QLatin1StringView("uuid")},
    {ValueShape::Text, QLatin1StringView("text")},
}};

/// One way in which a field's values were written.
struct ShapeCount
{
    ValueShape shape = ValueShape::Text;
    int events = 0;
    /// The first such value, shortened, and the body it stood in, counted from 0.
    QString example;
    int body = 0;

    bool operator==(const ShapeCount &) const = default;
};

/// What became of one field in many events.
struct FieldCoverage
{
    Field field = Field::InboundMessage;
    /// Events whose body held the field, and events whose body did not.
    int present = 0;
    int missing = 0;
    /// The first body with an event that lacks it, counted from 0; -1 when none does.
    int firstMissing = -1;
    /// In the order in which they came.
    QList<ShapeCount> shapes;

    bool operator==(const FieldCoverage &) const = default;
};

/// What many bodies came to, read through one mapping.
struct Coverage
{
    int bodies = 0;
    int events = 0;
    /// Bodies in which there was no event to read.
    int withoutEvents = 0;
    /// The fields of all kinds of events that came, each once, in the order of requiredFields().
    QList<FieldCoverage> fields;

    bool operator==(const Coverage &) const = default;
};

} // namespace Hookbench
