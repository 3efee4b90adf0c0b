// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventindex.h"
#include "models/ports/stores.h"

#include <QObject>
#include <QPromise>
#include <QTimer>

#include <memory>
#include <vector>

namespace Hookbench {

/// What is written into the event log little by little, a few milliseconds in a turn of the event loop: its index, and
/// the marks of rows that are removed in great number. It is done on the window's own connection, because for any
/// other the window would take it for another program's writing and read everything again.
class EventSlices
{
public:
    EventSlices(Database &database, NativeConnection &connection, EventIndex &index);
    /// Every future ends.
    ~EventSlices();
    Q_DISABLE_COPY_MOVE(EventSlices)

    /// From now on rows are indexed when they come.
    void startIndexing();
    /// There may be rows to index.
    void wake();
    /// Marks the rows that @p ids comes to as removed under @p removal, with which the answer ends.
    QFuture<Result<qint64>> remove(qint64 removal, const QFuture<Result<QList<qint64>>> &ids);

private:
    struct Removal
    {
        qint64 number = 0;
        QList<qint64> ids;
        qsizetype done = 0;
        QPromise<Result<qint64>> promise;
    };
    void slice();
    Result<int> indexSome();
    Result<> removeSome(Removal &removal);
    void end(Removal &removal, Result<qint64> result);

    Database &m_database;
    NativeConnection &m_connection;
    EventIndex &m_index;
    QTimer m_timer;
    bool m_indexes = false;
    bool m_behind = false;
    /// Those whose rows are known come before those whose rows are still searched.
    std::vector<std::shared_ptr<Removal>> m_removals;
    std::vector<std::shared_ptr<Removal>> m_searching;
};

} // namespace Hookbench
