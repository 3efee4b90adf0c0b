// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/feedbackstore.h"

#include <QMap>

namespace Hookbench::Testing {

/// Feedback webhooks in memory, one for each sandbox. Refuses when it is told to.
class FakeFeedbackStore : public FeedbackStore
{
public:
    Result<std::optional<FeedbackWebhookRecord>> feedbackWebhook(qint64 sandboxId) override
    {
        if (refusal)
            return *refusal;
        const auto found = records.constFind(sandboxId);
        return found == records.cend() ? std::optional<FeedbackWebhookRecord>{} : std::optional{*found};
    }
    Result<FeedbackWebhookRecord> save(qint64 sandboxId, const FeedbackWebhookRecord &record) override
    {
        if (refusal)
            return *refusal;
        if (record.id.isNull() && records.contains(sandboxId))
            return Error{QStringLiteral("There is one already."), {}};
        FeedbackWebhookRecord stored = record;
        if (stored.id.isNull())
            stored.id = QUuid::createUuid();
        leave(records.value(sandboxId));
        for (const KeptSecret &kept : stored.secrets)
            journal.removeAll(kept.entry);
        records.insert(sandboxId, stored);
        return stored;
    }
    Result<> remove(const QUuid &id) override
    {
        for (auto record = records.begin(); record != records.end(); ++record) {
            if (record->id != id)
                continue;
            leave(*record);
            records.erase(record);
            return {};
        }
        return Error{QStringLiteral("It is no longer there."), {}};
    }
    Result<QStringList> entriesToForget() override { return journal; }
    Result<> expectEntries(const QStringList &entries) override
    {
        if (refusal)
            return *refusal;
        journal += entries;
        return {};
    }
    Result<> entriesForgotten(const QStringList &entries) override
    {
        for (const QString &entry : entries)
            journal.removeAll(entry);
        return {};
    }

    QMap<qint64, FeedbackWebhookRecord> records;
    QStringList journal;
    std::optional<Error> refusal;

private:
    void leave(const FeedbackWebhookRecord &record)
    {
        for (const KeptSecret &kept : record.secrets)
            journal.append(kept.entry);
    }
};

} // namespace Hookbench::Testing
