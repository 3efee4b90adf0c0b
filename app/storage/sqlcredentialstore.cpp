// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlcredentialstore.h"

#include "app/storage/credentialrows.h"
#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/documents/snapshots.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<ApiCredential>> SqlCredentialStore::credentials(qint64 sandboxId)
{
    return readCredentials(m_database, sandboxId);
}

Result<ApiCredential> SqlCredentialStore::save(qint64 sandboxId, const ApiCredential &credential)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    Result<ApiCredential> stored = writeRow(sandboxId, credential);
    if (!stored)
        return stored;
    for (const auto step : {&SqlCredentialStore::writeParts, &SqlCredentialStore::writeSecrets}) {
        if (auto done = (this->*step)(*stored); !done)
            return done.error();
    }
    if (auto done = tieWebhooks(sandboxId, *stored); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<ApiCredential> SqlCredentialStore::writeRow(qint64 sandboxId, const ApiCredential &credential)
{
    const bool isNew = credential.id == 0;
    const QString what = isNew
        ? u"INSERT INTO api_credentials (vendor, name, name_key, channel_configurations, created_by, created_at, "
          "modified_by, modified_at, sandbox_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
        : u"UPDATE api_credentials SET vendor = ?, name = ?, name_key = ?, channel_configurations = ?, created_by = ?, "
          "created_at = ?, modified_by = ?, modified_at = ? WHERE sandbox_id = ? AND id = ?"_s;
    Statement statement{m_database, what};
    QVariantList values{nameIn(credentialVendorNames, credential.vendor).toString(),
                        credential.name,
                        nameKey(credential.name),
                        toJsonList(credential.channelConfigurations),
                        credential.created.by,
                        millisecondsOf(credential.created.at),
                        credential.modified.by,
                        millisecondsOf(credential.modified.at),
                        sandboxId};
    if (!isNew)
        values.append(credential.id);
    if (auto done = statement.run(values); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is an API credential %1 already. Choose another name.").arg(credential.name),
                         done.error().detail};
        return done.error();
    }
    if (!isNew && statement.changedRows() != 1)
        return Error{tr("The API credential %1 is no longer there.").arg(credential.name), {}};
    ApiCredential stored = credential;
    if (isNew)
        stored.id = statement.insertedId();
    return stored;
}

Result<> SqlCredentialStore::writeParts(const ApiCredential &credential)
{
    for (const QString &table : {u"credential_fields"_s, u"credential_headers"_s}) {
        Statement clear{m_database, u"DELETE FROM "_s + table + u" WHERE credential_id = ?"_s};
        if (auto done = clear.run({credential.id}); !done)
            return done;
    }
    Statement field{m_database, u"INSERT INTO credential_fields (credential_id, field, value) VALUES (?, ?, ?)"_s};
    for (auto entry = credential.fields.cbegin(); entry != credential.fields.cend(); ++entry) {
        if (auto done = field.run({credential.id, nameIn(credentialFieldNames, entry.key()).toString(), entry.value()});
            !done)
            return done;
    }
    Statement header{m_database,
                     u"INSERT INTO credential_headers (credential_id, position, name, kind, value, slot) VALUES (?, ?, "
                     "?, ?, ?, ?)"_s};
    for (qsizetype position = 0; position < credential.headers.size(); ++position) {
        const CredentialHeader &one = credential.headers.at(position);
        if (auto done = header.run({credential.id, position, one.name, nameIn(headerKindNames, one.kind).toString(),
                                    one.kind == HeaderKind::Secret ? QString{} : one.value, one.slot});
            !done)
            return done;
    }
    return {};
}

Result<> SqlCredentialStore::writeSecrets(const ApiCredential &credential)
{
    // What was referred to is to be forgotten, unless it is referred to again below.
    Statement leave{m_database,
                    u"INSERT OR IGNORE INTO secrets_to_forget (entry) SELECT entry FROM credential_secrets WHERE "
                    "credential_id = ?"_s};
    if (auto done = leave.run({credential.id}); !done)
        return done;
    Statement clear{m_database, u"DELETE FROM credential_secrets WHERE credential_id = ?"_s};
    if (auto done = clear.run({credential.id}); !done)
        return done;
    Statement refer{m_database,
                    u"INSERT INTO credential_secrets (credential_id, slot, entry, place, kept_by, kept_at) VALUES (?, "
                    "?, ?, ?, ?, ?)"_s};
    Statement keep{m_database, u"DELETE FROM secrets_to_forget WHERE entry = ?"_s};
    for (const KeptSecret &secret : credential.secrets) {
        if (auto done
            = refer.run({credential.id, secret.slot, secret.entry, nameIn(secretPlaceNames, secret.place).toString(),
                         secret.kept.by, millisecondsOf(secret.kept.at)});
            !done)
            return done;
        if (auto done = keep.run({secret.entry}); !done)
            return done;
    }
    return {};
}

Result<> SqlCredentialStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement leave{m_database,
                    u"INSERT OR IGNORE INTO secrets_to_forget (entry) SELECT entry FROM credential_secrets WHERE "
                    "credential_id = ?"_s};
    if (auto done = leave.run({id}); !done)
        return done;
    Statement remove{m_database, u"DELETE FROM api_credentials WHERE id = ? AND sandbox_id IN "_s + presentSandboxes};
    if (auto done = remove.run({id}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The API credential is no longer there."), {}};
    return transaction.commit();
}

Result<QStringList> SqlCredentialStore::entriesToForget()
{
    QStringList entries;
    Statement select{m_database, u"SELECT entry FROM secrets_to_forget ORDER BY entry"_s};
    if (auto done = select.each({}, [&](const QSqlQuery &row) { entries.append(row.value(0).toString()); }); !done)
        return done.error();
    return entries;
}

Result<> SqlCredentialStore::expectEntries(const QStringList &entries)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement insert{m_database, u"INSERT OR IGNORE INTO secrets_to_forget (entry) VALUES (?)"_s};
    for (const QString &entry : entries) {
        if (auto done = insert.run({entry}); !done)
            return done;
    }
    return transaction.commit();
}

Result<> SqlCredentialStore::entriesForgotten(const QStringList &entries)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM secrets_to_forget WHERE entry = ?"_s};
    for (const QString &entry : entries) {
        if (auto done = remove.run({entry}); !done)
            return done;
    }
    return transaction.commit();
}

Result<> SqlCredentialStore::tieWebhooks(qint64 sandboxId, const ApiCredential &credential)
{
    // Those that waited for the name, and those that know the credential under the name it had.
    Statement tie{
        m_database,
        u"UPDATE webhooks SET credential_id = ?, credential_name = ?, credential_key = ? WHERE sandbox_id = ? "
        "AND (credential_id = ? OR (credential_id IS NULL AND credential_key = ?))"_s};
    const QString key = nameKey(credential.name);
    return tie.run({credential.id, credential.name, key, sandboxId, credential.id, key});
}

} // namespace Hookbench
