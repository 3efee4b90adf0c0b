// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keywords/decisionengine.h"
#include "models/texts/messagereader.h"

#include <QList>

#include <array>
#include <functional>

namespace Hookbench {

/// A message that would be decided differently.
struct ReplayChange
{
    /// Of the file, or the id of the event.
    qint64 line = 0;
    QString message;
    Decision before;
    Decision after;
};

/// How many messages each category got, in the order of categoryNames; the last place is for none.
using CategoryCounts = std::array<qint64, categoryNames.size() + 1>;

/// What a replay came to.
struct ReplaySummary
{
    qint64 messages = 0;
    qint64 changed = 0;
    CategoryCounts before{};
    CategoryCounts after{};
    /// Changes of which the consent after them is another, by what it is then: in the order of consentStateNames.
    std::array<qint64, consentStateNames.size()> consents{};

    ReplaySummary &operator+=(const ReplaySummary &other);
    bool operator==(const ReplaySummary &) const = default;
};

/// The place of a category in CategoryCounts.
std::size_t countPlace(std::optional<Category> category);

/// The changes among some messages.
struct ReplayPart
{
    QList<ReplayChange> changes;
    ReplaySummary summary;
};

/// Decides every message with both engines, from unknown consent. A message changes when its category, what it does to
/// consent, or the reply does; the way it matched alone does not count. Pure, for any thread.
ReplayPart replayMessages(const QList<MessageRow> &rows, const DecisionEngine &before, const DecisionEngine &after);

/// Takes the changes of a part of the file, in the order of the file, with the sum so far; false stops the replay.
using TakeReplay = std::function<bool(const QList<ReplayChange> &changes, const ReplaySummary &sum)>;

/// Reads a file to its end and decides on @p threads threads (0: as many as the machine has); the caller's waits and
/// gives the parts to @p take. At most a few blocks are in memory at any time. Fails with the sentence of the first
/// fault of the file, after what stood before it was given.
Result<ReplaySummary> replayFile(MessageReader &reader, const DecisionEngine &before, const DecisionEngine &after,
                                 const TakeReplay &take, unsigned threads = 0);

} // namespace Hookbench
