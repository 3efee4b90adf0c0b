// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlsandboxstore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<Sandbox>> SqlSandboxStore::sandboxes()
{
    QList<Sandbox> found;
    Statement select{
        m_database, u"SELECT id, organisation, name, production FROM sandboxes WHERE removed_at IS NULL ORDER BY id"_s};
    const auto done = select.each({}, [&](const QSqlQuery &row) {
        found.append(
            {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(), row.value(3).toBool()});
    });
    if (!done)
        return done.error();
    return found;
}

Result<Sandbox> SqlSandboxStore::save(const Sandbox &sandbox)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    const bool isNew = sandbox.id == 0;
    Statement write{m_database,
                    isNew ? u"INSERT INTO sandboxes (organisation, organisation_key, name, name_key, production) "
                            "VALUES (?, ?, ?, ?, ?)"_s
                          : u"UPDATE sandboxes SET organisation = ?, organisation_key = ?, name = ?, name_key = ?, "
                            "production = ? WHERE id = ? AND removed_at IS NULL"_s};
    QVariantList values{sandbox.organisation, nameKey(sandbox.organisation), sandbox.name, nameKey(sandbox.name),
                        int{sandbox.production}};
    if (!isNew)
        values.append(sandbox.id);
    if (auto done = write.run(values); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("The organisation has a sandbox %1 already. Choose another name.").arg(sandbox.name),
                         done.error().detail};
        return done.error();
    }
    if (!isNew && write.changedRows() != 1)
        return Error{tr("The sandbox %1 is no longer there.").arg(sandbox.name), {}};
    Sandbox stored = sandbox;
    if (isNew)
        stored.id = write.insertedId();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<SandboxContents> SqlSandboxStore::contents(qint64 id)
{
    SandboxContents found;
    Statement select{m_database,
                     u"SELECT (SELECT count(*) FROM webhooks WHERE sandbox_id = s.id AND deleted_at IS NULL), "
                     "(SELECT count(*) FROM api_credentials WHERE sandbox_id = s.id), "
                     "(SELECT count(*) FROM events WHERE sandbox_id = s.id) "
                     "FROM sandboxes s WHERE s.id = ? AND s.removed_at IS NULL"_s};
    const auto done = select.each({id}, [&](const QSqlQuery &row) {
        found = {row.value(0).toInt(), row.value(1).toInt(), row.value(2).toLongLong()};
    });
    if (!done)
        return done.error();
    return found;
}

Result<> SqlSandboxStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto there = requireSandbox(m_database, id); !there)
        return there;
    // What the keychain holds for this sandbox is remembered until it is forgotten there too. The name is free again:
    // no key of a name begins with a space.
    static const QStringList steps{
        u"INSERT OR IGNORE INTO secrets_to_forget (entry) SELECT s.entry FROM credential_secrets s JOIN "
        "api_credentials c ON c.id = s.credential_id WHERE c.sandbox_id = ?"_s,
        u"DELETE FROM credential_secrets WHERE credential_id IN (SELECT id FROM api_credentials WHERE sandbox_id = ?)"_s,
        u"INSERT OR IGNORE INTO feedback_entries_to_forget (entry) SELECT s.entry FROM feedback_secrets s JOIN "
        "feedback_webhooks f ON f.id = s.webhook_id WHERE f.sandbox_id = ?"_s,
        u"DELETE FROM feedback_secrets WHERE webhook_id IN (SELECT id FROM feedback_webhooks WHERE sandbox_id = ?)"_s,
        u"UPDATE sandboxes SET removed_at = unixepoch() * 1000, name_key = ' ' || id WHERE id = ?"_s,
    };
    for (const QString &step : steps) {
        Statement statement{m_database, step};
        if (auto done = statement.run({id}); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace Hookbench
