// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

#include <QThreadPool>

namespace Hookbench {

/// Webhooks and their history in SQLite. What a call returned as done outlives a power cut.
class SqlWebhookStore final : public WebhookStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlWebhookStore)

public:
    explicit SqlWebhookStore(Database &database);

    Result<QList<SmsWebhookRecord>> webhooks(qint64 sandboxId) override;
    /// On a thread and a connection of its own.
    QFuture<Result<QList<SmsWebhookRecord>>> webhooksAside(qint64 sandboxId) override;
    Result<qint64> count(qint64 sandboxId) override;
    Result<QList<SmsWebhookRecord>> save(qint64 sandboxId, std::span<const WebhookChange> changes) override;
    Result<> remove(const QUuid &id, const Stamp &stamp) override;
    Result<SmsWebhookRecord> restore(const QUuid &id, const Stamp &stamp) override;
    Result<> removeAll(std::span<const QUuid> ids, const Stamp &stamp) override;
    Result<QList<SmsWebhookRecord>> restoreAll(std::span<const QUuid> ids, const Stamp &stamp) override;
    Result<QList<Revision>> revisions(const QUuid &id) override;

private:
    Result<SmsWebhookRecord> saveOne(qint64 sandboxId, const WebhookChange &change);
    Result<QList<SmsWebhookRecord>> mark(std::span<const QUuid> ids, const Stamp &stamp, RevisionAction action);
    Result<SmsWebhookRecord> markOne(const QUuid &id, const Stamp &stamp, RevisionAction action);
    Result<SmsWebhookRecord> existing(const QUuid &id, bool removed);

    Database &m_database;
    QThreadPool m_pool;
};

} // namespace Hookbench
