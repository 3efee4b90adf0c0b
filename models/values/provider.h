// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/field.h"
#include "models/values/setupguide.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace Hookbench {

/// How a provider's requests carry their events.
enum class ProviderWire { Json, Form, Query, Xml, Unknown };

inline constexpr NameTable<ProviderWire, 5> providerWireNames{{
    {ProviderWire::Json, QLatin1StringView("json")},
    {ProviderWire::Form, QLatin1StringView("form")},
    {ProviderWire::Query, QLatin1StringView("query")},
    {ProviderWire::Xml, QLatin1StringView("xml")},
    {ProviderWire::Unknown, QLatin1StringView("unknown")},
}};

/// What a note about a provider is about.
enum class ProviderNoteKind { Setting, Signature, Retry, Trap };

inline constexpr NameTable<ProviderNoteKind, 4> providerNoteKindNames{{
    {ProviderNoteKind::Setting, QLatin1StringView("setting")},
    {ProviderNoteKind::Signature, QLatin1StringView("signature")},
    {ProviderNoteKind::Retry, QLatin1StringView("retry")},
    {ProviderNoteKind::Trap, QLatin1StringView("trap")},
}};

struct ProviderNote
{
    ProviderNoteKind kind = ProviderNoteKind::Trap;
    LocalisedText text;

    bool operator==(const ProviderNote &) const = default;
};

/// A body of the provider's shape with our own values.
struct ProviderSample
{
    /// "inbound", "delivered", "failed", "several", …
    QString id;
    LocalisedText title;
    QByteArray body;
    /// What the shape's template reads from it, an entry for each event; fields that are missing are left out.
    QList<QList<std::pair<Field, QString>>> expected;

    bool operator==(const ProviderSample &) const = default;
};

/// One kind of body that the provider sends, and a template that reads it.
struct ProviderShape
{
    QString id;
    EventKind kind = EventKind::Inbound;
    LocalisedText title;
    /// A ready template.
    QByteArray payload;
    /// Token names, as SmsWebhook::fieldsNotSent.
    QStringList fieldsNotSent;
    ArrayReading arrayReading = ArrayReading::EveryElement;
    QList<ProviderSample> samples;

    bool operator==(const ProviderShape &) const = default;
};

/// What is known about an SMS provider's webhooks.
struct Provider
{
    QString id;
    /// The brand as it is written; never translated.
    QString name;
    /// Earlier and other names that people search for.
    QStringList alsoCalled;
    ProviderWire wire = ProviderWire::Json;
    /// "application/json"; empty where it is not known.
    QString contentType;
    /// The vendor of the webhook form that is made for this provider; nothing for those that go with Custom.
    std::optional<Vendor> vendor;
    LocalisedText summary;
    /// Why its requests can't be taken in, and what helps; both empty when they can.
    LocalisedText reason;
    LocalisedText wayRound;
    QList<ProviderShape> shapes;
    QList<ProviderNote> notes;
    /// What to do there for a webhook of that type.
    QList<SetupStep> inboundSteps;
    QList<SetupStep> feedbackSteps;

    /// Whether there is a template to take.
    bool isUsable() const { return !shapes.isEmpty(); }
    bool operator==(const Provider &) const = default;
};

} // namespace Hookbench
