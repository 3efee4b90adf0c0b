// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/extraction.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"
#include "models/values/smswebhook.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// The sample's body as it would be sent now, and what the webhook reads from it.
struct SampleReading
{
    QByteArray body;
    /// With normalised values, and diagnostics whose places are in the body.
    Extraction extraction;
    /// Required fields that no event of the body has, and that the webhook does not expect to be missing.
    QList<Field> missing;

    /// Whether every event can be processed and is of the sample's kind.
    bool fits = false;
};

/// Sends @p sample through the mapping of @p webhook, without sending anything. @p now is milliseconds since the epoch.
SampleReading readSample(const SmsWebhook &webhook, const SampleEvent &sample, qint64 now);

/// A sample of a pasted or logged body. When it holds one event that the webhook's mapping reads, message, numbers and
/// codes become fields to edit, and request id, client reference and time are made up freshly at each send; with more
/// events, or none, the body stays as it is. Fails with a sentence for an empty body.
Result<SampleEvent> sampleFromBody(const SmsWebhook &webhook, const QByteArray &body, const QString &name);

/// The sample with another value (a JSON literal) for a field of one of its events (from 0, as readSample lists them).
/// A field that the sample keeps apart is changed there, any other where the mapping finds it in the body. Fails with a
/// sentence when the value is no JSON text or number, or there is no such place.
Result<SampleEvent> withField(const SmsWebhook &webhook, const SampleEvent &sample, int event, Field field,
                              const QByteArray &json);

} // namespace Hookbench
