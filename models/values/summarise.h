// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

namespace Hookbench {

/// Longest text of a summary, in UTF-16 units: a list shows a line, and a page of rows stays small.
inline constexpr qsizetype summaryTextLimit = 500;

/// The start of @p text that fits a summary; a surrogate pair is kept whole.
inline QString summaryText(const QString &text)
{
    if (text.size() <= summaryTextLimit)
        return text;
    const bool splits = text.at(summaryTextLimit - 1).isHighSurrogate();
    return text.left(summaryTextLimit - (splits ? 1 : 0));
}

/// What a list shows of an exchange: of several events the first, with their number beside it.
inline ExchangeSummary summarise(const Exchange &exchange)
{
    ExchangeSummary summary;
    summary.id = exchange.id;
    summary.direction = exchange.direction;
    summary.at = exchange.at;
    summary.webhookId = exchange.webhookId;
    summary.webhookName = exchange.webhookName;
    summary.kind = exchange.kind;
    summary.events = static_cast<int>(exchange.outcomes.size());
    summary.status = exchange.status;
    summary.failure = exchange.failure;
    summary.total = exchange.phases.total;
    summary.pinned = exchange.pinned;
    summary.hasNote = !exchange.note.isEmpty();
    if (exchange.direction == Direction::Sent)
        summary.text = summaryText(exchange.url);
    if (exchange.outcomes.isEmpty())
        return summary;

    const EventOutcome &first = exchange.outcomes.first();
    summary.from = summaryText(first.event.normalised(Field::ProfileNumber));
    if (exchange.direction == Direction::Received) {
        summary.text = summaryText(
            first.event.text(first.event.kind == EventKind::Feedback ? Field::FeedbackStatus : Field::InboundMessage));
    }
    summary.duplicate = first.duplicate;
    if (first.decision) {
        summary.decided = true;
        summary.match = first.decision->match;
        summary.category = first.decision->category;
        summary.consent = first.decision->consent;
    }
    return summary;
}

} // namespace Hookbench
