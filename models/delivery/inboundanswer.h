// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/inboundprocessor.h"

namespace Hookbench {

/// The 200 answer: {"decisions": […]} for inbound texts, {"events": […]} for feedback, in the order of the body. An
/// event that could not be processed names its missing tokens; a duplicate says so and decides nothing.
QByteArray outcomesAnswer(EventKind kind, const QList<EventOutcome> &outcomes);

/// The 400 answer for broken JSON.
QByteArray brokenJsonAnswer(const Diagnostic &fault);

/// The 415 answer: what was sent, and what is understood instead.
QByteArray wrongFormatAnswer(BodyFormat format, QByteArrayView contentType);

/// The 200 answer to an event of the provider's that holds nothing to read: no events, and why.
QByteArray ignoredAnswer(const Diagnostics &diagnostics);

/// The 422 answer: the tokens without which nothing could be processed, and everything the reader found. A body without
/// any event lacks those of the webhook's own kind.
QByteArray notProcessableAnswer(const SmsWebhook &webhook, const QList<EventOutcome> &outcomes,
                                const Diagnostics &diagnostics);

/// The tokens that @p event lacks and can't be processed without.
QList<Field> missingFields(const ExtractedEvent &event);

} // namespace Hookbench
