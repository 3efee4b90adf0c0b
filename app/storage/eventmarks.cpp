// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventmarks.h"

#include "app/storage/sqleventstore.h"
#include "app/storage/transaction.h"

namespace Hookbench {

Result<qint64> beginRemoval(NativeConnection &connection, qint64 at)
{
    NativeStatement insert{connection, "INSERT INTO event_removals (at) VALUES (?)"};
    if (auto done = insert.begin().bind(at).run(); !done)
        return done.error();
    return insert.insertedId();
}

Result<> markRemoved(NativeConnection &connection, qint64 removal, std::span<const qint64> ids)
{
    NativeStatement mark{connection,
                         "INSERT INTO removed_events (event_id, removal) SELECT id, ? FROM events WHERE id = ? "
                         "ON CONFLICT DO NOTHING"};
    for (const qint64 id : ids) {
        if (auto done = mark.begin().bind(removal).bind(id).run(); !done)
            return done;
    }
    return {};
}

Result<> SqlEventStore::setPinned(std::span<const qint64> ids, bool pinned)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    NativeStatement write{m_connection,
                          "INSERT INTO event_marks (event_id, pinned) SELECT id, ? FROM events WHERE id = ? "
                          "ON CONFLICT (event_id) DO UPDATE SET pinned = excluded.pinned"};
    for (const qint64 id : ids) {
        if (auto done = write.begin().bind(pinned).bind(id).run(); !done)
            return done;
    }
    return transaction.commit();
}

Result<> SqlEventStore::setNote(qint64 id, const QString &note)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // The note is one of the texts that the row is found by.
    if (auto done = m_index.takeOut(id); !done)
        return done;
    if (auto done = writeNote(id, note); !done)
        return done;
    if (auto done = m_index.takeIn(id); !done)
        return done;
    return transaction.commit();
}

Result<> SqlEventStore::writeNote(qint64 id, const QString &note)
{
    NativeStatement write{m_connection,
                          "INSERT INTO event_marks (event_id, note) SELECT id, ? FROM events WHERE id = ? "
                          "ON CONFLICT (event_id) DO UPDATE SET note = excluded.note"};
    if (auto done = write.begin().bind(note).bind(id).run(); !done)
        return done;
    if (write.changedRows() == 0)
        return Error{tr("The event is no longer in the log."), QString::number(id)};
    return {};
}

Result<qint64> SqlEventStore::remove(std::span<const qint64> ids, qint64 at)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Result<qint64> removal = beginRemoval(m_connection, at);
    if (!removal)
        return removal;
    if (auto done = markRemoved(m_connection, *removal, ids); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return removal;
}

Result<qint64> SqlEventStore::takeBack(qint64 removal)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    NativeStatement unmark{m_connection, "DELETE FROM removed_events WHERE removal = ?"};
    if (auto done = unmark.begin().bind(removal).run(); !done)
        return done.error();
    const qint64 rows = unmark.changedRows();
    if (rows == 0)
        return Error{tr("Nothing is left to bring back: what was removed is gone for good after an hour."),
                     QString::number(removal)};
    if (auto done = transaction.commit(); !done)
        return done.error();
    return rows;
}

} // namespace Hookbench
