// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlcredentialstore.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<ApiCredential>> SqlCredentialStore::credentials(qint64 sandboxId)
{
    QList<ApiCredential> found;
    Statement select{
        m_database,
        u"SELECT id, vendor, name, inbound_number FROM api_credentials WHERE sandbox_id = ? ORDER BY name_key"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        found.append({row.value(0).toLongLong(), valueIn(vendorNames, row.value(1).toString()).value_or(Vendor::Custom),
                      row.value(2).toString(), row.value(3).toString()});
    });
    if (!done)
        return done.error();
    return found;
}

Result<ApiCredential> SqlCredentialStore::save(qint64 sandboxId, const ApiCredential &credential)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<ApiCredential> stored = write(sandboxId, credential);
    if (!stored)
        return stored;
    if (auto done = tieWebhooks(sandboxId, *stored); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<ApiCredential> SqlCredentialStore::write(qint64 sandboxId, const ApiCredential &credential)
{
    const bool isNew = credential.id == 0;
    Statement statement{m_database,
                        isNew ? u"INSERT INTO api_credentials (vendor, name, name_key, inbound_number, sandbox_id) "
                                "VALUES (?, ?, ?, ?, ?)"_s
                              : u"UPDATE api_credentials SET vendor = ?, name = ?, name_key = ?, inbound_number = ? "
                                "WHERE sandbox_id = ? AND id = ?"_s};
    QVariantList values{nameIn(vendorNames, credential.vendor).toString(), credential.name, nameKey(credential.name),
                        credential.inboundNumber, sandboxId};
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
