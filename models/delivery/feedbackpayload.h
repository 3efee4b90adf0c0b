// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/extraction.h"
#include "models/values/feedbackevent.h"
#include "models/values/result.h"

#include <QByteArray>

namespace Hookbench {

/// The message.feedback payload, indented, with its members in the order of the documented samples.
QByteArray feedbackPayload(const FeedbackEvent &event);

/// An event with values like those of the documented samples, and @p requestId.
FeedbackEvent sampleFeedbackEvent(FeedbackStatus status, FeedbackChannel channel, FeedbackForm form,
                                  const QString &requestId);

/// A request id like those of the samples: letters and digits, different every time.
QString freshRequestId();

/// What a payload says. Fails with a sentence when it is no message.feedback event, or lacks what it can't be without:
/// request id, channel and status.
Result<FeedbackNotice> readFeedbackPayload(const QByteArray &body);

/// The notice as the log keeps it.
ExtractedEvent extractedFrom(const FeedbackNotice &notice);

} // namespace Hookbench
