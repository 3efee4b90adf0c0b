// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlsandboxstore.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<Sandbox>> SqlSandboxStore::sandboxes()
{
    QList<Sandbox> found;
    Statement select{m_database, u"SELECT id, organisation, name, production FROM sandboxes ORDER BY id"_s};
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
                            "production = ? WHERE id = ?"_s};
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

} // namespace Hookbench
