// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventsearch.h"
#include "models/ports/stores.h"

#include <QMutex>
#include <QPromise>
#include <QThreadPool>
#include <QWaitCondition>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

namespace Hookbench {

/// What is done with the event log beside the window, on threads and connections of its own: searching, reading all of
/// it, taking much out of it, and indexing.
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
    QFuture<Result<qint64>> removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at);

    /// From now on rows are indexed when they come, a few at a time with pauses between, so that writers wait for
    /// milliseconds at most. Without it they are when something is searched.
    void startIndexing();
    /// Rows were added.
    void wake();

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
    /// Until so few rows are not indexed that they can be looked at one by one.
    Result<> catchUp(Desk &desk, const EventSearch::Stop &stop) const;
    void index();

    QString m_path;
    std::atomic_bool m_stop = false;
    Place m_readingPlace;
    Place m_workingPlace;
    QThreadPool m_reading;
    QThreadPool m_working;
    std::unique_ptr<QThread> m_indexing;
    QMutex m_mutex;
    QWaitCondition m_wake;
    std::atomic_bool m_behind = true;
};

} // namespace Hookbench
