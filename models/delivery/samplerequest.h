// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/profile.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QString>

namespace Hookbench {

/// Which of many: makes the events of a series distinct.
struct SampleVariation
{
    /// From 0. The first is the sample as it is; later ones come from other profile numbers.
    qint64 index = 0;
    /// Makes request ids of different runs different. Letters and digits.
    QString run;
    /// Milliseconds since the epoch, UTC.
    qint64 now = 0;
    /// Overrides the sample's profile number where not empty.
    QString profileNumber;
    /// The same, but the number is that of this event and not counted up by the index.
    QString exactNumber = {};
    /// Overrides the request id or client reference where not empty; further events of the body count on from it.
    QString messageId = {};
    /// Overrides the sample's time where not 0; milliseconds since the epoch, UTC.
    qint64 eventTime = 0;
};

/// The number that the person texts from: mobilePhone.number of the attributes, or of their `profile`. Fails with a
/// sentence when they are no JSON or have none.
Result<QString> mobileNumber(const Profile &profile);

/// The body that is sent for @p sample to @p webhook: the sample's envelope, or the webhook's own template for Custom.
/// Request id and time are made up freshly where the sample leaves them out; the inbound number is the webhook's sender
/// number where it does.
QByteArray sampleBody(const SmsWebhook &webhook, const SampleEvent &sample, const SampleVariation &variation);

/// The request: POST, Content-Type application/json, the body above.
OutboundRequest sampleRequest(const SmsWebhook &webhook, const SampleEvent &sample, const QString &url,
                              const SampleVariation &variation);

} // namespace Hookbench
