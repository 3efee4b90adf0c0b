// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/feedbackstore.h"

#include <QCoreApplication>

namespace Hookbench {

/// Feedback webhooks in SQLite, as their documents.
class SqlFeedbackStore final : public FeedbackStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlFeedbackStore)

public:
    explicit SqlFeedbackStore(Database &database)
        : m_database{database}
    {
    }

    Result<std::optional<FeedbackWebhookRecord>> feedbackWebhook(qint64 sandboxId) override;
    Result<FeedbackWebhookRecord> save(qint64 sandboxId, const FeedbackWebhookRecord &record) override;
    Result<> remove(const QUuid &id) override;
    Result<QStringList> entriesToForget() override;
    Result<> expectEntries(const QStringList &entries) override;
    Result<> entriesForgotten(const QStringList &entries) override;

private:
    Result<QList<KeptSecret>> secrets(const QString &id);
    Result<> writeRow(qint64 sandboxId, const FeedbackWebhookRecord &record, bool isNew);
    Result<> writeSecrets(const FeedbackWebhookRecord &record);

    Database &m_database;
};

} // namespace Hookbench
