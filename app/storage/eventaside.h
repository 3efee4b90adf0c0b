// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventsearch.h"
#include "models/ports/stores.h"

#include <QPromise>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace Hookbench {

/// What is done with the event log beside the window, on threads and connections of its own: searching, reading all of
/// it, and copying the write-ahead log. Nothing is changed.
class EventAside
{
public:
    /// @p path is a database that is open already.
    explicit EventAside(QString path);
    /// Ends what is under way after its current few rows; every future ends.
    ~EventAside();
    Q_DISABLE_COPY_MOVE(EventAside)

    QFuture<Result<QList<ExchangeSummary>>> page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                 int limit);
    QFuture<Result<qint64>> count(qint64 sandboxId, const EventFilter &filter);
    QFuture<Result<qint64>> forEach(qint64 sandboxId, const EventFilter &filter,
                                    std::function<Result<>(const Exchange &)> take);
    QFuture<Result<QList<qint64>>> ids(qint64 sandboxId, const EventFilter &filter);

    /// The write-ahead log has so many pages: it is copied into the database, which takes the disk's time.
    void checkpoint(int pages);

private:
    struct Desk;
    /// The connection of a thread, made when it is first needed.
    class Place
    {
    public:
        Result<Desk *> desk(const QString &path);
        ~Place();

    private:
        std::unique_ptr<Desk> m_desk;
    };

    template<typename Value, typename Work> QFuture<Result<Value>> run(QThreadPool &pool, Place &place, Work work);

    QString m_path;
    std::atomic_bool m_stop = false;
    Place m_readingPlace;
    Place m_workingPlace;
    QThreadPool m_reading;
    QThreadPool m_working;
    QThreadPool m_copying;
    Place m_copyingPlace;
    std::atomic_bool m_checkpointing = false;
};

} // namespace Hookbench
