// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/replay.h"

#include <algorithm>
#include <deque>
#include <future>
#include <thread>
#include <utility>

namespace Hookbench {

namespace {

bool isChange(const Decision &before, const Decision &after)
{
    return before.category != after.category || before.consent != after.consent || before.reply != after.reply;
}

struct BlockPart
{
    ReplayPart part;
    Result<> read;
};

BlockPart replayBlock(const MessageReader &reader, const MessageBlock &block, const DecisionEngine &before,
                      const DecisionEngine &after)
{
    QList<MessageRow> rows;
    Result<> read = reader.rows(block, rows);
    return {replayMessages(rows, before, after), std::move(read)};
}

} // namespace

ReplaySummary &ReplaySummary::operator+=(const ReplaySummary &other)
{
    messages += other.messages;
    changed += other.changed;
    for (std::size_t i = 0; i < before.size(); ++i) {
        before[i] += other.before[i];
        after[i] += other.after[i];
    }
    for (std::size_t i = 0; i < consents.size(); ++i)
        consents[i] += other.consents[i];
    return *this;
}

std::size_t countPlace(std::optional<Category> category)
{
    for (std::size_t i = 0; i < categoryNames.size(); ++i) {
        if (category && categoryNames[i].first == *category)
            return i;
    }
    return categoryNames.size();
}

ReplayPart replayMessages(const QList<MessageRow> &rows, const DecisionEngine &before, const DecisionEngine &after)
{
    ReplayPart part;
    ReplaySummary &sum = part.summary;
    sum.messages = rows.size();
    for (const MessageRow &row : rows) {
        Decision old = before.decide(row.text);
        Decision next = after.decide(row.text);
        ++sum.before[countPlace(old.category)];
        ++sum.after[countPlace(next.category)];
        if (!isChange(old, next))
            continue;
        ++sum.changed;
        if (old.after != next.after)
            ++sum.consents[static_cast<std::size_t>(next.after)];
        part.changes.append({row.line, row.text, std::move(old), std::move(next)});
    }
    return part;
}

Result<ReplaySummary> replayFile(MessageReader &reader, const DecisionEngine &before, const DecisionEngine &after,
                                 const TakeReplay &take, unsigned threads)
{
    const std::size_t most = std::max(1u, threads > 0 ? threads : std::thread::hardware_concurrency());
    std::deque<std::future<BlockPart>> parts;
    ReplaySummary sum;
    std::optional<Error> fault;
    bool ended = false;
    bool stopped = false;
    while (!stopped && (!ended || !parts.empty())) {
        // One block more than there are threads waits for its turn.
        while (!ended && parts.size() <= most) {
            Result<std::optional<MessageBlock>> block = reader.nextBlock();
            ended = !block || !*block;
            if (!block)
                fault = block.error();
            if (ended)
                break;
            parts.push_back(std::async(std::launch::async, [&reader, &before, &after, bytes = **std::move(block)] {
                return replayBlock(reader, bytes, before, after);
            }));
        }
        if (parts.empty())
            break;
        const BlockPart done = parts.front().get();
        parts.pop_front();
        sum += done.part.summary;
        stopped = !take(done.part.changes, sum);
        if (!done.read)
            return done.read.error();
    }
    if (fault && !stopped)
        return *fault;
    return sum;
}

} // namespace Hookbench
