// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"
#include "models/values/localisedtext.h"
#include "models/values/stamp.h"
#include "models/values/vendor.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

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
    /// The provider's body with tokens in it; a body without tokens is sent as it is, byte for byte. Empty for Custom:
    /// there the webhook's own template is the body.
    QByteArray envelope;
    TimestampStyle timestampStyle = TimestampStyle::Rfc3339;
    /// Further events of the same body, each with the fields of its own: the one element of the outermost array with a
    /// token is repeated for them. Where there is no such array the body holds the first event only.
    QList<QList<SampleField>> further = {};
    /// What a person calls a built-in one; empty for own ones, which are called by their name.
    LocalisedText title = {};

    bool operator==(const SampleEvent &) const = default;
};

/// A sample as a list holds it.
struct SampleRecord
{
    /// Above 0 for own ones; below for those the program brings along, which can't be changed; 0 before it is stored.
    qint64 id = 0;
    SampleEvent event;
    /// The webhook whose mapping it is for; null for every webhook of the vendor.
    QUuid webhookId = {};
    Stamp modified = {};

    bool isBuiltIn() const { return id < 0; }
    bool operator==(const SampleRecord &) const = default;
};

} // namespace Hookbench
