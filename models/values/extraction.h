// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/field.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Hookbench {

/// Where a field's value comes from.
enum class FieldOrigin {
    /// Read from the body.
    Body,
    /// The body lacks it; the receiver filled in the time of receipt.
    TimeOfReceipt,
    /// The body lacks it; the receiver filled in the webhook's sender number.
    SenderNumber,
    /// The body lacks it.
    Missing
};

inline constexpr NameTable<FieldOrigin, 4> fieldOriginNames{{
    {FieldOrigin::Body, QLatin1StringView("body")},
    {FieldOrigin::TimeOfReceipt, QLatin1StringView("time-of-receipt")},
    {FieldOrigin::SenderNumber, QLatin1StringView("sender-number")},
    {FieldOrigin::Missing, QLatin1StringView("missing")},
}};

/// A field as it was read.
struct ExtractedField
{
    Field field = Field::InboundMessage;
    FieldOrigin origin = FieldOrigin::Missing;
    /// A scalar exactly as the body spells it (strings without quotes and with escapes resolved).
    QString text;
    /// Times as RFC 3339 in UTC, phone numbers as E.164; empty where there is nothing to normalise or it could not be
    /// done.
    QString normalised;
    /// JSON pointer into the body.
    QString path;

    bool operator==(const ExtractedField &) const = default;
};

/// One event of a body: a body may hold many.
struct ExtractedEvent
{
    EventKind kind = EventKind::Inbound;
    QList<ExtractedField> fields;
    /// False when a field is missing without which nothing can be done: inboundMessage or profileNumber; for feedback
    /// both client_reference and feedbackStatus.
    bool processable = false;

    /// The field's text, or a null string when it is missing.
    QString text(Field field) const
    {
        for (const ExtractedField &candidate : fields) {
            if (candidate.field == field && candidate.origin != FieldOrigin::Missing)
                return candidate.text;
        }
        return {};
    }
    /// The normalised value where there is one, else the text.
    QString normalised(Field field) const
    {
        for (const ExtractedField &candidate : fields) {
            if (candidate.field == field && candidate.origin != FieldOrigin::Missing)
                return candidate.normalised.isEmpty() ? candidate.text : candidate.normalised;
        }
        return {};
    }

    bool operator==(const ExtractedEvent &) const = default;
};

/// What a body was read as.
struct Extraction
{
    EventKind kind = EventKind::Other;
    QList<ExtractedEvent> events;
    Diagnostics diagnostics;

    bool operator==(const Extraction &) const = default;
};

} // namespace Hookbench
