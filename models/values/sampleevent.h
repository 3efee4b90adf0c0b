// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"
#include "models/values/vendor.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Hookbench {

/// How a provider spells the time of an event.
enum class TimestampStyle { Rfc3339, Infobip, SpaceSeparated, EpochSeconds, EpochMilliseconds };

inline constexpr NameTable<TimestampStyle, 5> timestampStyleNames{{
    {TimestampStyle::Rfc3339, QLatin1StringView("rfc3339")},
    {TimestampStyle::Infobip, QLatin1StringView("infobip")},
    {TimestampStyle::SpaceSeparated, QLatin1StringView("space-separated")},
    {TimestampStyle::EpochSeconds, QLatin1StringView("epoch-seconds")},
    {TimestampStyle::EpochMilliseconds, QLatin1StringView("epoch-milliseconds")},
}};

/// A field's value in a sample, as a JSON literal ("\"STOP\"", "0"), so that numbers keep their spelling.
struct SampleField
{
    Field field = Field::InboundMessage;
    QByteArray json;

    bool operator==(const SampleField &) const = default;
};

/// A named event to try things with. A field that is left out is made up freshly when it is a request id, a client
/// reference or a time, and otherwise absent from the body.
struct SampleEvent
{
    /// Stable name, used on the command line: "stop", "delivered", …
    QString name;
    Vendor vendor = Vendor::Custom;
    EventKind kind = EventKind::Inbound;
    QList<SampleField> fields;
    /// The provider's body with tokens in it. Empty for Custom: there the webhook's own template is the body.
    QByteArray envelope;
    TimestampStyle timestampStyle = TimestampStyle::Rfc3339;

    bool operator==(const SampleEvent &) const = default;
};

} // namespace Hookbench
