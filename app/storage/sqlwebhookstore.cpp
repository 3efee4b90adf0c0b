// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlwebhookstore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "app/storage/webhookrows.h"

#include <QtConcurrentRun>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

Result<QList<SmsWebhookRecord>> readAside(const QString &path, qint64 sandboxId)
{
    const Result<std::unique_ptr<Database>> opened = Database::openAgain(path);
    if (!opened)
        return opened.error();
    return readWebhooks(**opened, sandboxId);
}

} // namespace

SqlWebhookStore::SqlWebhookStore(Database &database)
    : m_database{database}
{
    m_pool.setMaxThreadCount(1);
}

QFuture<Result<QList<SmsWebhookRecord>>> SqlWebhookStore::webhooksAside(qint64 sandboxId)
{
    return QtConcurrent::run(&m_pool, readAside, m_database.path(), sandboxId);
}

Result<qint64> SqlWebhookStore::count(qint64 sandboxId)
{
    return countWebhooks(m_database, sandboxId);
}

Result<QList<SmsWebhookRecord>> SqlWebhookStore::webhooks(qint64 sandboxId)
{
    return readWebhooks(m_database, sandboxId);
}

Result<QList<SmsWebhookRecord>> SqlWebhookStore::save(qint64 sandboxId, std::span<const WebhookChange> changes)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    QList<SmsWebhookRecord> stored;
    for (const WebhookChange &change : changes) {
        Result<SmsWebhookRecord> record = saveOne(sandboxId, change);
        if (!record)
            return record.error();
        stored.append(*std::move(record));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<SmsWebhookRecord> SqlWebhookStore::saveOne(qint64 sandboxId, const WebhookChange &change)
{
    SmsWebhookRecord record = change.record;
    const bool isNew = record.id.isNull();
    if (isNew) {
        record.id = QUuid::createUuid();
        record.created = change.stamp;
        record.revision = 1;
    } else {
        const Result<SmsWebhookRecord> before = existing(record.id, false);
        if (!before)
            return before.error();
        record.created = before->created;
        record.revision = before->revision + 1;
    }
    record.modified = change.stamp;
    if (auto done = writeWebhook(m_database, sandboxId, record, isNew); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is a webhook %1 already. Choose another name.").arg(record.webhook.name),
                         done.error().detail};
        return done.error();
    }
    if (auto done
        = writeRevision(m_database, {record.id, record.revision, change.action, change.stamp, record.webhook});
        !done)
        return done.error();
    // The credential's own spelling, and times in whole milliseconds, are what later reads show.
    return existing(record.id, false);
}

Result<> SqlWebhookStore::remove(const QUuid &id, const Stamp &stamp)
{
    return removeAll(std::span{&id, 1}, stamp);
}

Result<SmsWebhookRecord> SqlWebhookStore::restore(const QUuid &id, const Stamp &stamp)
{
    const Result<QList<SmsWebhookRecord>> restored = restoreAll(std::span{&id, 1}, stamp);
    if (!restored)
        return restored.error();
    return restored->first();
}

Result<> SqlWebhookStore::removeAll(std::span<const QUuid> ids, const Stamp &stamp)
{
    const Result<QList<SmsWebhookRecord>> removed = mark(ids, stamp, RevisionAction::Deleted);
    if (!removed)
        return removed.error();
    return {};
}

Result<QList<SmsWebhookRecord>> SqlWebhookStore::restoreAll(std::span<const QUuid> ids, const Stamp &stamp)
{
    return mark(ids, stamp, RevisionAction::Restored);
}

Result<QList<SmsWebhookRecord>> SqlWebhookStore::mark(std::span<const QUuid> ids, const Stamp &stamp,
                                                      RevisionAction action)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    QList<SmsWebhookRecord> marked;
    for (const QUuid &id : ids) {
        Result<SmsWebhookRecord> record = markOne(id, stamp, action);
        if (!record)
            return record.error();
        marked.append(*std::move(record));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return marked;
}

Result<SmsWebhookRecord> SqlWebhookStore::markOne(const QUuid &id, const Stamp &stamp, RevisionAction action)
{
    const bool removes = action == RevisionAction::Deleted;
    Result<SmsWebhookRecord> record = existing(id, !removes);
    if (!record)
        return record;
    record->modified = stamp;
    ++record->revision;
    const qint64 at = stamp.at.toMSecsSinceEpoch();
    Statement update{
        m_database,
        u"UPDATE webhooks SET deleted_at = ?, modified_by = ?, modified_at = ?, revision = ? WHERE id = ?"_s};
    if (auto done = update.run({removes ? QVariant{at} : QVariant{}, stamp.by, at, record->revision, idText(id)});
        !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is another webhook %1 by now. Rename that one, then bring this one back.")
                             .arg(record->webhook.name),
                         done.error().detail};
        return done.error();
    }
    if (auto done = writeRevision(m_database, {id, record->revision, action, stamp, record->webhook}); !done)
        return done.error();
    Result<std::optional<SmsWebhookRecord>> stored = readWebhook(m_database, id);
    if (!stored)
        return stored.error();
    return **stored;
}

Result<SmsWebhookRecord> SqlWebhookStore::existing(const QUuid &id, bool removed)
{
    bool there = false;
    Statement select{m_database,
                     u"SELECT deleted_at IS NOT NULL FROM webhooks WHERE id = ? AND sandbox_id IN "_s
                         + presentSandboxes};
    const auto done
        = select.each({idText(id)}, [&](const QSqlQuery &row) { there = row.value(0).toBool() == removed; });
    if (!done)
        return done.error();
    if (!there) {
        return removed ? Error{tr("The webhook is not among the removed ones."), idText(id)}
                       : Error{tr("The webhook is no longer there. Someone else has removed it."), idText(id)};
    }
    const Result<std::optional<SmsWebhookRecord>> found = readWebhook(m_database, id);
    if (!found)
        return found.error();
    return **found;
}

Result<QList<Revision>> SqlWebhookStore::revisions(const QUuid &id)
{
    return readRevisions(m_database, id);
}

} // namespace Hookbench
