// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/extraction.h"
#include "models/values/feedbackevent.h"
#include "models/values/reportoutcome.h"

#include <QString>

namespace Hookbench::Words {

QString name(FeedbackChannel channel);
/// As the mirrored product names it: "Sent", "Delivered", "Bounce", "Errors".
QString name(FeedbackStatus status);
QString name(FeedbackForm form);
QString name(FeedbackAuthentication authentication);
QString name(ReportOutcome outcome);

/// The event in plain words: "The message to +46… bounced: 25 Admin Failure."
QString sentence(const FeedbackNotice &notice);

/// The notice that the log kept as an event with a request id.
FeedbackNotice feedbackNotice(const ExtractedEvent &event);

/// A report's status: "DELIVERED_TO_HANDSET: delivered (final)"
QString sentence(const ReportedStatus &status);

} // namespace Hookbench::Words
