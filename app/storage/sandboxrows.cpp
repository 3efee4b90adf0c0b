// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sandboxrows.h"

#include "app/storage/statement.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<> requireSandbox(Database &database, qint64 id)
{
    bool there = false;
    Statement select{database, u"SELECT "_s + presentSandbox + u" IS NOT NULL"_s};
    if (auto done = select.each({id}, [&](const QSqlQuery &row) { there = row.value(0).toBool(); }); !done)
        return done;
    if (!there)
        return sandboxGone(id);
    return {};
}

Error sandboxGone(qint64 id)
{
    return {QCoreApplication::translate("Hookbench::SqlSandboxStore", "The sandbox is no longer there."),
            QString::number(id)};
}

Result<qint64> removedSandbox(Database &database)
{
    const Result<QVariant> id
        = database.scalar(u"SELECT coalesce(min(id), 0) FROM sandboxes WHERE removed_at IS NOT NULL"_s);
    if (!id)
        return id.error();
    return id->toLongLong();
}

} // namespace Hookbench
