// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlreplystore.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Result<QList<ReplyText>> SqlReplyStore::replies()
{
    QList<ReplyText> found;
    Statement select{m_database, u"SELECT id, reply_use, language, text FROM replies ORDER BY id"_s};
    const auto done = select.each({}, [&](const QSqlQuery &row) {
        // A use that only a newer program knows stays where it is and is not shown.
        if (const auto use = valueIn(replyUseNames, row.value(1).toString()))
            found.append({row.value(0).toLongLong(), *use, row.value(2).toString(), row.value(3).toString()});
    });
    if (!done)
        return done.error();
    return found;
}

Result<bool> SqlReplyStore::wasUsed()
{
    // AUTOINCREMENT leaves its row in sqlite_sequence when the last text goes, and backups take it along.
    const Result<QVariant> count = m_database.scalar(u"SELECT count(*) FROM sqlite_sequence WHERE name = 'replies'"_s);
    if (!count)
        return count.error();
    return count->toInt() > 0;
}

Result<ReplyText> SqlReplyStore::insert(const ReplyText &reply)
{
    Statement write{m_database, u"INSERT INTO replies (reply_use, language, text) VALUES (?, ?, ?)"_s};
    if (auto done = write.run({nameIn(replyUseNames, reply.use).toString(), reply.language, reply.text}); !done)
        return done.error();
    ReplyText stored = reply;
    stored.id = write.insertedId();
    return stored;
}

Result<ReplyText> SqlReplyStore::save(const ReplyText &reply)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<ReplyText> stored = reply;
    if (reply.id == 0) {
        stored = insert(reply);
        if (!stored)
            return stored;
    } else {
        Statement write{m_database, u"UPDATE replies SET reply_use = ?, language = ?, text = ? WHERE id = ?"_s};
        if (auto done = write.run({nameIn(replyUseNames, reply.use).toString(), reply.language, reply.text, reply.id});
            !done)
            return done.error();
        if (write.changedRows() != 1)
            return Error{tr("The reply message is no longer there."), {}};
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<QList<ReplyText>> SqlReplyStore::add(const QList<ReplyText> &replies)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    QList<ReplyText> stored;
    for (const ReplyText &reply : replies) {
        Result<ReplyText> added = insert(reply);
        if (!added)
            return added.error();
        stored.append(*std::move(added));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<> SqlReplyStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM replies WHERE id = ?"_s};
    if (auto done = remove.run({id}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The reply message is no longer there."), {}};
    return transaction.commit();
}

Result<> SqlReplyStore::restore(const ReplyText &reply)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Somebody else may have brought it back already.
    Statement write{m_database,
                    u"INSERT OR REPLACE INTO replies (id, reply_use, language, text) VALUES (?, ?, ?, ?)"_s};
    if (auto done = write.run({reply.id, nameIn(replyUseNames, reply.use).toString(), reply.language, reply.text});
        !done)
        return done;
    return transaction.commit();
}

} // namespace Hookbench
