// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqldraftstore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<Draft>> SqlDraftStore::drafts(qint64 sandboxId)
{
    QList<Draft> drafts;
    Statement select{m_database,
                     u"SELECT kind, subject, snapshot, based_on, at FROM drafts WHERE sandbox_id = "_s + presentSandbox
                         + u" ORDER BY at DESC, kind, subject"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        // A kind that a newer program knows is none of ours.
        const auto kind = valueIn(draftKindNames, row.value(0).toString());
        if (kind)
            drafts.append({*kind, row.value(1).toString(), row.value(2).toString(), row.value(3).toInt(),
                           QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC)});
    });
    if (!done)
        return done.error();
    return drafts;
}

Result<> SqlDraftStore::save(qint64 sandboxId, const Draft &draft)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun;
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there;
    Statement write{m_database,
                    u"INSERT INTO drafts (sandbox_id, kind, subject, snapshot, based_on, at) VALUES (?, ?, ?, ?, ?, ?) "
                    "ON CONFLICT (sandbox_id, kind, subject) DO UPDATE SET snapshot = excluded.snapshot, "
                    "based_on = excluded.based_on, at = excluded.at"_s};
    if (auto done = write.run({sandboxId, nameIn(draftKindNames, draft.kind).toString(), draft.subject, draft.snapshot,
                               draft.basedOn, draft.at.toMSecsSinceEpoch()});
        !done)
        return done;
    return transaction.commit();
}

Result<> SqlDraftStore::remove(qint64 sandboxId, DraftKind kind, const QString &subject)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM drafts WHERE sandbox_id = ? AND kind = ? AND subject = ?"_s};
    if (auto done = remove.run({sandboxId, nameIn(draftKindNames, kind).toString(), subject}); !done)
        return done;
    return transaction.commit();
}

} // namespace Hookbench
