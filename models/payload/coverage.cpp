// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/coverage.h"

#include "models/payload/phonenumbers.h"
#include "models/payload/timestamps.h"
#include "models/values/excerpt.h"

#include <QUuid>

#include <algorithm>

namespace Hookbench {

namespace {

ValueShape timeShape(const QString &text)
{
    const std::optional<Timestamp> time = parseTimestamp(text);
    if (!time)
        return ValueShape::Text;
    switch (time->guess) {
    case TimestampGuess::None:
        return ValueShape::Rfc3339;
    case TimestampGuess::ZoneAssumedUtc:
        return ValueShape::TimeWithoutZone;
    case TimestampGuess::EpochSeconds:
        return ValueShape::EpochSeconds;
    case TimestampGuess::EpochMilliseconds:
        break;
    }
    return ValueShape::EpochMilliseconds;
}

ValueShape numberShape(const QString &text, const QString &region)
{
    const PhoneNumber number = parsePhoneNumber(text, region);
    switch (number.kind) {
    case NumberKind::Invalid:
        return ValueShape::Text;
    case NumberKind::ShortCode:
        return ValueShape::ShortCode;
    case NumberKind::Alphanumeric:
        return ValueShape::SenderName;
    case NumberKind::International:
        break;
    }
    if (number.assumedInternational)
        return ValueShape::DigitsWithCountryCode;
    const QString trimmed = text.trimmed();
    const bool international = trimmed.startsWith(u'+') || trimmed.startsWith(u"00")
        || trimmed.startsWith(QLatin1String("tel:+"), Qt::CaseInsensitive);
    return international ? ValueShape::InternationalNumber : ValueShape::NationalNumber;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

ValueShape plainShape(const QString &text)
{
    if (text == u"true" || text == u"false")
        return ValueShape::Truth;
    const QStringView magnitude = QStringView{text}.sliced(text.startsWith(u'-') ? 1 : 0);
    if (isDigits(magnitude))
        return ValueShape::WholeNumber;
    const qsizetype point = magnitude.indexOf(u'.');
    if (point > 0 && isDigits(magnitude.first(point)) && isDigits(magnitude.sliced(point + 1)))
        return ValueShape::DecimalNumber;
    return text.size() == 36 && !QUuid::fromString(text).isNull() ? ValueShape::Uuid : ValueShape::Text;
}

FieldCoverage &entryOf(Coverage &coverage, Field field)
{
    const auto place = std::lower_bound(coverage.fields.begin(), coverage.fields.end(), field,
                                        [](const FieldCoverage &entry, Field wanted) { return entry.field < wanted; });
    if (place != coverage.fields.end() && place->field == field)
        return *place;
    FieldCoverage entry;
    entry.field = field;
    return *coverage.fields.insert(place, entry);
}

void addValue(FieldCoverage &entry, const ExtractedField &field, int body, const QString &region)
{
    if (field.origin != FieldOrigin::Body) {
        if (++entry.missing == 1)
            entry.firstMissing = body;
        return;
    }
    ++entry.present;
    const ValueShape shape = valueShape(field.field, field.text, region);
    const auto known = std::find_if(entry.shapes.begin(), entry.shapes.end(),
                                    [shape](const ShapeCount &count) { return count.shape == shape; });
    if (known == entry.shapes.end())
        entry.shapes.append({shape, 1, excerpt(field.text), body});
    else
        ++known->events;
}

} // namespace

ValueShape valueShape(Field field, const QString &text, const QString &region)
{
    if (text.isEmpty())
        return ValueShape::Empty;
    switch (field) {
    case Field::InboundMessage:
        return ValueShape::Text;
    case Field::OriginTimestamp:
        return timeShape(text);
    case Field::ProfileNumber:
    case Field::InboundNumber:
        return numberShape(text, region);
    case Field::RequestId:
    case Field::ClientReference:
    case Field::FailureCode:
    case Field::FeedbackStatus:
        break;
    }
    return plainShape(text);
}

void addToCoverage(Coverage &coverage, const Extraction &extraction, const QString &region)
{
    const int body = coverage.bodies++;
    coverage.events += static_cast<int>(extraction.events.size());
    coverage.withoutEvents += extraction.events.isEmpty() ? 1 : 0;
    // A kind that was expected is listed even when no event of it came.
    for (const Field field : requiredFields(extraction.kind))
        entryOf(coverage, field);
    for (const ExtractedEvent &event : extraction.events) {
        for (const ExtractedField &field : event.fields)
            addValue(entryOf(coverage, field.field), field, body, region);
    }
}

} // namespace Hookbench
