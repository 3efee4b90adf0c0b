// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadtemplate.h"
#include "models/values/extraction.h"
#include "models/values/smswebhook.h"

#include <QByteArray>

#include <memory>

namespace Hookbench {

/// Reads provider JSON through one webhook's mapping: its own template, or the built-in ones of its vendor, chosen by
/// what the body holds. Built once per webhook, then pure: the same bytes give the same extraction.
class PayloadReader
{
public:
    explicit PayloadReader(const SmsWebhook &webhook);
    /// The built-in mapping of @p vendor. Custom has none: nothing can be read.
    PayloadReader(Vendor vendor, WebhookType type, ArrayReading arrayReading = ArrayReading::EveryElement);

    /// All events of the body with their text; normalised values are left empty (see normalise). Every event lists all
    /// fields of its kind, missing ones too. Of equal keys the first counts. Our reading: an inbound event needs
    /// inboundMessage and profileNumber, a feedback event client_reference or feedbackStatus. Broken JSON and events
    /// the vendor's mappings do not know give kind Other without events.
    Extraction read(const QByteArray &body) const;

private:
    struct Mappings;
    /// Never changes once built, so copies share it.
    std::shared_ptr<const Mappings> m_mappings;
};

/// What the reader cannot know by itself.
struct Receipt
{
    /// Milliseconds since the epoch, UTC.
    qint64 at = 0;
    /// The webhook's sender number, for bodies that lack inboundNumber; also gives the region of numbers without one.
    QString senderNumber;
    /// Fields whose absence is expected: it is said as an information, not as a warning.
    QStringList fieldsNotSent;
};

/// Fills in what the provider never sends, and puts the normalised time and numbers beside the text. Says in the
/// diagnostics what had to be filled in, assumed or could not be understood.
void normalise(Extraction &extraction, const Receipt &receipt);

} // namespace Hookbench
