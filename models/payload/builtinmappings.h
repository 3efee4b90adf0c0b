// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/payload/payloadtemplate.h"
#include "models/values/vendor.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Hookbench {

/// A place of a body by which one of a vendor's events is known.
struct Marker
{
    /// Names of the members on the way there; in an array the way goes through its first element.
    QByteArrayList steps;
    /// What the string there must be, in ASCII; any value will do when empty.
    QByteArray value;
};

/// How one kind of a vendor's bodies is read.
struct BuiltInMapping
{
    EventKind kind = EventKind::Inbound;
    /// Any of them is enough.
    QList<Marker> markers;
    PayloadTemplate payload;
    /// The message is base64, not text.
    bool binaryMessage = false;

    bool recognises(const Json::Document &body) const;
};

/// The mappings of a vendor that take what @p type says, in the order in which they are tried. None for Custom and
/// Twilio.
QList<BuiltInMapping> builtInMappings(Vendor vendor, WebhookType type,
                                      ArrayReading arrayReading = ArrayReading::EveryElement);

} // namespace Hookbench
