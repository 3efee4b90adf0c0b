// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlfeedbackstore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/documents/feedbackdocument.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

QDateTime moment(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

Result<QList<KeptSecret>> SqlFeedbackStore::secrets(const QString &id)
{
    QList<KeptSecret> found;
    Statement select{
        m_database,
        u"SELECT slot, entry, place, kept_by, kept_at FROM feedback_secrets WHERE webhook_id = ? ORDER BY slot"_s};
    const auto done = select.each({id}, [&](const QSqlQuery &row) {
        const auto place = valueIn(secretPlaceNames, row.value(2).toString());
        found.append({row.value(0).toString(),
                      row.value(1).toString(),
                      place.value_or(SecretPlace::Keychain),
                      {row.value(3).toString(), moment(row.value(4))}});
    });
    return done ? Result<QList<KeptSecret>>{found} : Result<QList<KeptSecret>>{done.error()};
}

Result<std::optional<FeedbackWebhookRecord>> SqlFeedbackStore::feedbackWebhook(qint64 sandboxId)
{
    std::optional<FeedbackWebhookRecord> record;
    Statement select{m_database,
                     u"SELECT id, document, created_by, created_at, modified_by, modified_at FROM feedback_webhooks "
                     u"WHERE sandbox_id = "_s
                         + presentSandbox};
    bool unreadable = false;
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        FeedbackDocument read = readFeedbackDocument(row.value(1).toString().toUtf8());
        unreadable = !read.isValid();
        if (unreadable)
            return;
        record = FeedbackWebhookRecord{QUuid::fromString(row.value(0).toString()),
                                       *std::move(read.webhook),
                                       {},
                                       {row.value(2).toString(), moment(row.value(3))},
                                       {row.value(4).toString(), moment(row.value(5))}};
    });
    if (!done)
        return done.error();
    if (unreadable)
        return Error{tr("The feedback webhook of this sandbox was written by a newer Hookbench. Update Hookbench."),
                     {}};
    if (record) {
        Result<QList<KeptSecret>> kept = secrets(idText(record->id));
        if (!kept)
            return kept.error();
        record->secrets = *std::move(kept);
    }
    return record;
}

Result<> SqlFeedbackStore::writeRow(qint64 sandboxId, const FeedbackWebhookRecord &record, bool isNew)
{
    const Result<QByteArray> document = writeFeedbackDocument(record.webhook);
    if (!document)
        return document.error();
    const QVariantList values{sandboxId,          QString::fromUtf8(*document),
                              record.created.by,  record.created.at.toMSecsSinceEpoch(),
                              record.modified.by, record.modified.at.toMSecsSinceEpoch(),
                              idText(record.id)};
    Statement statement{
        m_database,
        isNew ? u"INSERT INTO feedback_webhooks (sandbox_id, document, created_by, created_at, modified_by, "
                "modified_at, id) VALUES (?, ?, ?, ?, ?, ?, ?)"_s
              : u"UPDATE feedback_webhooks SET sandbox_id = ?, document = ?, created_by = ?, created_at = ?, "
                "modified_by = ?, modified_at = ? WHERE id = ?"_s};
    if (auto done = statement.run(values); !done) {
        if (!Database::isUniqueViolation(done.error()))
            return done;
        return Error{tr("This sandbox has a feedback webhook already. Only one configuration per organisation and "
                        "sandbox is allowed; edit the one that is there."),
                     done.error().detail};
    }
    if (!isNew && statement.changedRows() != 1)
        return Error{tr("The feedback webhook is no longer there."), {}};
    return {};
}

Result<> SqlFeedbackStore::writeSecrets(const FeedbackWebhookRecord &record)
{
    const QString id = idText(record.id);
    Statement leave{m_database,
                    u"INSERT OR IGNORE INTO feedback_entries_to_forget (entry) SELECT entry FROM feedback_secrets "
                    "WHERE webhook_id = ?"_s};
    Statement clear{m_database, u"DELETE FROM feedback_secrets WHERE webhook_id = ?"_s};
    for (Statement *statement : {&leave, &clear}) {
        if (auto done = statement->run({id}); !done)
            return done;
    }
    Statement insert{m_database,
                     u"INSERT INTO feedback_secrets (webhook_id, slot, entry, place, kept_by, kept_at) "
                     "VALUES (?, ?, ?, ?, ?, ?)"_s};
    Statement keep{m_database, u"DELETE FROM feedback_entries_to_forget WHERE entry = ?"_s};
    for (const KeptSecret &kept : record.secrets) {
        if (auto done = insert.run({id, kept.slot, kept.entry, QString{nameIn(secretPlaceNames, kept.place)},
                                    kept.kept.by, kept.kept.at.toMSecsSinceEpoch()});
            !done)
            return done;
        if (auto done = keep.run({kept.entry}); !done)
            return done;
    }
    return {};
}

Result<FeedbackWebhookRecord> SqlFeedbackStore::save(qint64 sandboxId, const FeedbackWebhookRecord &record)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    const bool isNew = record.id.isNull();
    FeedbackWebhookRecord wanted = record;
    if (isNew)
        wanted.id = QUuid::createUuid();
    if (auto done = writeRow(sandboxId, wanted, isNew); !done)
        return done.error();
    if (auto done = writeSecrets(wanted); !done)
        return done.error();
    // As it will be read again, so that the two are never different.
    Result<std::optional<FeedbackWebhookRecord>> stored = feedbackWebhook(sandboxId);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{tr("The feedback webhook is no longer there."), {}};
    if (auto done = transaction.commit(); !done)
        return done.error();
    return **stored;
}

Result<> SqlFeedbackStore::remove(const QUuid &id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    FeedbackWebhookRecord nothing;
    nothing.id = id;
    if (auto done = writeSecrets(nothing); !done)
        return done;
    Statement seen{m_database, u"DELETE FROM seen_events WHERE webhook_id = ?"_s};
    if (auto done = seen.run({idText(id)}); !done)
        return done;
    Statement remove{m_database, u"DELETE FROM feedback_webhooks WHERE id = ?"_s};
    if (auto done = remove.run({idText(id)}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The feedback webhook is no longer there."), {}};
    return transaction.commit();
}

Result<QStringList> SqlFeedbackStore::entriesToForget()
{
    QStringList entries;
    Statement select{m_database, u"SELECT entry FROM feedback_entries_to_forget ORDER BY entry"_s};
    const auto done = select.each({}, [&](const QSqlQuery &row) { entries.append(row.value(0).toString()); });
    return done ? Result<QStringList>{entries} : Result<QStringList>{done.error()};
}

Result<> SqlFeedbackStore::expectEntries(const QStringList &entries)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement insert{m_database, u"INSERT OR IGNORE INTO feedback_entries_to_forget (entry) VALUES (?)"_s};
    for (const QString &entry : entries) {
        if (auto done = insert.run({entry}); !done)
            return done;
    }
    return transaction.commit();
}

Result<> SqlFeedbackStore::entriesForgotten(const QStringList &entries)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM feedback_entries_to_forget WHERE entry = ?"_s};
    for (const QString &entry : entries) {
        if (auto done = remove.run({entry}); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace Hookbench
