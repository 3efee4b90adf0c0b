// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/webhookrows.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/documents/snapshots.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

QDateTime timeOf(const QVariant &milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

/// Rows by id, in the order they came.
struct Found
{
    QList<SmsWebhookRecord> records;
    QHash<QString, qsizetype> places;

    SmsWebhook *webhook(const QVariant &id)
    {
        const auto place = places.constFind(id.toString());
        return place == places.cend() ? nullptr : &records[*place].webhook;
    }
};

SmsWebhookRecord recordOf(const QSqlQuery &row)
{
    SmsWebhookRecord record;
    record.id = QUuid::fromString(row.value(0).toString());
    SmsWebhook &webhook = record.webhook;
    webhook.name = row.value(1).toString();
    webhook.vendor = valueIn(vendorNames, row.value(2).toString()).value_or(Vendor::Custom);
    webhook.type = valueIn(webhookTypeNames, row.value(3).toString()).value_or(WebhookType::Inbound);
    webhook.apiCredential = row.value(4).toString();
    webhook.senderPhoneNumber = row.value(5).toString();
    webhook.defaultReplyMessage = row.value(6).toString();
    webhook.payload = row.value(7).toString();
    webhook.fieldsNotSent = fromJsonList(row.value(8).toString());
    webhook.arrayReading = valueIn(arrayReadingNames, row.value(9).toString()).value_or(ArrayReading::EveryElement);
    record.created = {row.value(10).toString(), timeOf(row.value(11))};
    record.modified = {row.value(12).toString(), timeOf(row.value(13))};
    record.revision = row.value(14).toInt();
    return record;
}

// Below, @p which is a condition on webhooks w with one place for @p value.

Result<> readRows(Database &database, const QString &which, const QVariant &value, Found &found)
{
    Statement webhooks{database,
                       u"SELECT w.id, w.name, w.vendor, w.type, coalesce(c.name, w.credential_name), w.sender, "
                       "w.default_reply, w.payload, w.fields_not_sent, w.array_reading, w.created_by, w.created_at, "
                       "w.modified_by, w.modified_at, w.revision "
                       "FROM webhooks w LEFT JOIN api_credentials c ON c.id = w.credential_id WHERE "_s
                           + which};
    return webhooks.each({value}, [&](const QSqlQuery &row) {
        found.places.insert(row.value(0).toString(), found.records.size());
        found.records.append(recordOf(row));
    });
}

Result<> readCategories(Database &database, const QString &which, const QVariant &value, Found &found)
{
    Statement categories{database,
                         u"SELECT k.webhook_id, k.category, k.reply, k.fuzzy_logic, k.fuzzy_profile, k.fuzzy_response "
                         "FROM keyword_categories k JOIN webhooks w ON w.id = k.webhook_id WHERE "_s
                             + which + u" ORDER BY k.webhook_id, k.position"_s};
    return categories.each({value}, [&](const QSqlQuery &row) {
        SmsWebhook *webhook = found.webhook(row.value(0));
        if (!webhook)
            return;
        KeywordCategory category;
        category.category = valueIn(categoryNames, row.value(1).toString()).value_or(Category::Custom);
        category.replyMessage = row.value(2).toString();
        category.fuzzyLogic = row.value(3).toBool();
        category.fuzzyProfile = valueIn(fuzzyProfileNames, row.value(4).toString()).value_or(FuzzyProfile::AdobeLike);
        category.fuzzyAutoResponse = row.value(5).toString();
        webhook->keywordCategories.append(category);
    });
}

Result<> readKeywords(Database &database, const QString &which, const QVariant &value, Found &found)
{
    Statement keywords{database,
                       u"SELECT k.webhook_id, k.category_position, k.keyword "
                       "FROM keywords k JOIN webhooks w ON w.id = k.webhook_id WHERE "_s
                           + which + u" ORDER BY k.webhook_id, k.category_position, k.position"_s};
    return keywords.each({value}, [&](const QSqlQuery &row) {
        // Positions count from 0 without gaps: that is how writeWebhook numbers them.
        SmsWebhook *webhook = found.webhook(row.value(0));
        const int category = row.value(1).toInt();
        if (webhook && category < webhook->keywordCategories.size())
            webhook->keywordCategories[category].keywords.append(row.value(2).toString());
    });
}

Result<QList<SmsWebhookRecord>> readWhere(Database &database, const QString &which, const QVariant &value)
{
    Found found;
    for (const auto read : {readRows, readCategories, readKeywords}) {
        if (auto done = read(database, which, value, found); !done)
            return done.error();
    }
    return found.records;
}

Result<QVariant> credentialId(Database &database, qint64 sandboxId, const QString &key)
{
    QVariant id;
    if (key.isEmpty())
        return id;
    Statement select{database, u"SELECT id FROM api_credentials WHERE sandbox_id = ? AND name_key = ?"_s};
    const auto done = select.each({sandboxId, key}, [&](const QSqlQuery &row) { id = row.value(0); });
    if (!done)
        return done.error();
    return id;
}

Result<> writeCategories(Database &database, const QString &id, const QList<KeywordCategory> &categories)
{
    Statement clear{database, u"DELETE FROM keyword_categories WHERE webhook_id = ?"_s};
    if (auto done = clear.run({id}); !done)
        return done;
    Statement addCategory{database,
                          u"INSERT INTO keyword_categories (webhook_id, position, category, reply, fuzzy_logic, "
                          "fuzzy_profile, fuzzy_response) VALUES (?, ?, ?, ?, ?, ?, ?)"_s};
    Statement addKeyword{
        database, u"INSERT INTO keywords (webhook_id, category_position, position, keyword) VALUES (?, ?, ?, ?)"_s};
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const KeywordCategory &category = categories.at(i);
        auto done
            = addCategory.run({id, i, nameIn(categoryNames, category.category).toString(), category.replyMessage,
                               int{category.fuzzyLogic}, nameIn(fuzzyProfileNames, category.fuzzyProfile).toString(),
                               category.fuzzyAutoResponse});
        for (qsizetype k = 0; done && k < category.keywords.size(); ++k)
            done = addKeyword.run({id, i, k, category.keywords.at(k)});
        if (!done)
            return done;
    }
    return {};
}

} // namespace

QString idText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<QList<SmsWebhookRecord>> readWebhooks(Database &database, qint64 sandboxId)
{
    // The three reads must see the same webhooks.
    Snapshot snapshot{database};
    if (auto begun = snapshot.begin(); !begun)
        return begun.error();
    return readWhere(database, u"w.sandbox_id = "_s + presentSandbox + u" AND w.deleted_at IS NULL"_s, sandboxId);
}

Result<qint64> countWebhooks(Database &database, qint64 sandboxId)
{
    qint64 count = 0;
    Statement select{database,
                     u"SELECT count(*) FROM webhooks WHERE sandbox_id = "_s + presentSandbox
                         + u" AND deleted_at IS NULL"_s};
    if (auto done = select.each({sandboxId}, [&](const QSqlQuery &row) { count = row.value(0).toLongLong(); }); !done)
        return done.error();
    return count;
}

Result<std::optional<SmsWebhookRecord>> readWebhook(Database &database, const QUuid &id)
{
    const auto found = readWhere(database, u"w.id = ?"_s, idText(id));
    if (!found)
        return found.error();
    return found->isEmpty() ? std::nullopt : std::optional{found->first()};
}

Result<> writeWebhook(Database &database, qint64 sandboxId, const SmsWebhookRecord &record, bool isNew)
{
    const SmsWebhook &webhook = record.webhook;
    const QString credentialKey = nameKey(webhook.apiCredential);
    const Result<QVariant> credential = credentialId(database, sandboxId, credentialKey);
    if (!credential)
        return credential.error();
    Statement write{
        database,
        isNew
            ? u"INSERT INTO webhooks (name, name_key, vendor, type, credential_id, credential_name, credential_key, "
              "sender, default_reply, payload, fields_not_sent, array_reading, created_by, created_at, modified_by, "
              "modified_at, revision, sandbox_id, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            : u"UPDATE webhooks SET name = ?, name_key = ?, vendor = ?, type = ?, credential_id = ?, "
              "credential_name = ?, credential_key = ?, sender = ?, default_reply = ?, payload = ?, "
              "fields_not_sent = ?, array_reading = ?, created_by = ?, created_at = ?, modified_by = ?, "
              "modified_at = ?, revision = ? WHERE sandbox_id = ? AND id = ?"_s};
    const QString id = idText(record.id);
    auto done
        = write.run({webhook.name, nameKey(webhook.name), nameIn(vendorNames, webhook.vendor).toString(),
                     nameIn(webhookTypeNames, webhook.type).toString(), *credential, webhook.apiCredential,
                     credentialKey, webhook.senderPhoneNumber, webhook.defaultReplyMessage, webhook.payload,
                     toJsonList(webhook.fieldsNotSent), nameIn(arrayReadingNames, webhook.arrayReading).toString(),
                     record.created.by, record.created.at.toMSecsSinceEpoch(), record.modified.by,
                     record.modified.at.toMSecsSinceEpoch(), record.revision, sandboxId, id});
    if (done)
        done = writeCategories(database, id, webhook.keywordCategories);
    return done;
}

Result<> writeRevision(Database &database, const Revision &revision)
{
    Statement insert{
        database, u"INSERT INTO revisions (webhook_id, number, action, by, at, document) VALUES (?, ?, ?, ?, ?, ?)"_s};
    return insert.run({idText(revision.webhookId), revision.number,
                       nameIn(revisionActionNames, revision.action).toString(), revision.stamp.by,
                       revision.stamp.at.toMSecsSinceEpoch(), toRevisionDocument(revision.webhook)});
}

Result<QList<Revision>> readRevisions(Database &database, const QUuid &id)
{
    QList<Revision> found;
    bool readable = true;
    Statement select{database,
                     u"SELECT number, action, by, at, document FROM revisions WHERE webhook_id = "
                     "(SELECT id FROM webhooks WHERE id = ? AND sandbox_id IN "_s
                         + presentSandboxes + u") ORDER BY number"_s};
    const auto done = select.each({idText(id)}, [&](const QSqlQuery &row) {
        const std::optional<SmsWebhook> webhook = fromRevisionDocument(row.value(4).toString());
        readable = readable && webhook;
        found.append({id,
                      row.value(0).toInt(),
                      valueIn(revisionActionNames, row.value(1).toString()).value_or(RevisionAction::Updated),
                      {row.value(2).toString(), timeOf(row.value(3))},
                      webhook.value_or(SmsWebhook{})});
    });
    if (!done)
        return done.error();
    if (!readable)
        return Error{QCoreApplication::translate("Hookbench::SqlWebhookStore", "The webhook's history can't be read."),
                     idText(id)};
    return found;
}

} // namespace Hookbench
