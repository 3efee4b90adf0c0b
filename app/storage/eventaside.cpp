// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventaside.h"

#include "app/storage/eventrows.h"

#include <QtConcurrentRun>

#include <limits>
#include <ranges>
#include <utility>

namespace Hookbench {

namespace {

constexpr int mostPagesInTheLog = 4 * pagesBetweenCheckpoints;

Error endedFirst()
{
    return {QCoreApplication::translate("Hookbench::SqlEventStore", "The program ended before it came to that."), {}};
}

} // namespace

struct EventAside::Desk
{
    explicit Desk(std::unique_ptr<NativeConnection> opened)
        : connection{std::move(opened)}
        , search{*connection}
        , selectSummary{*connection,
                        "SELECT " + summaryColumns() + eventsWithMarks() + "WHERE e.id = ? AND" + notRemoved()}
        , selectExchange{*connection,
                         "SELECT " + exchangeColumns() + eventsWithMarks() + "WHERE e.id = ? AND" + notRemoved()}
    {
    }

    std::unique_ptr<NativeConnection> connection;
    EventSearch search;
    NativeStatement selectSummary;
    NativeStatement selectExchange;
};

EventAside::Place::~Place() = default;

Result<EventAside::Desk *> EventAside::Place::desk(const QString &path)
{
    if (!m_desk) {
        Result<std::unique_ptr<NativeConnection>> opened = NativeConnection::open(path);
        if (!opened)
            return opened.error();
        m_desk = std::make_unique<Desk>(*std::move(opened));
    }
    return m_desk.get();
}

EventAside::EventAside(QString path)
    : m_path{std::move(path)}
{
    m_reading.setMaxThreadCount(1);
    m_working.setMaxThreadCount(1);
    m_copying.setMaxThreadCount(1);
}

EventAside::~EventAside()
{
    m_stop = true;
    m_reading.waitForDone();
    m_working.waitForDone();
    m_copying.waitForDone();
}

template<typename Value, typename Work>
QFuture<Result<Value>> EventAside::run(QThreadPool &pool, Place &place, Work work)
{
    return QtConcurrent::run(&pool, [this, &place, work = std::move(work)](QPromise<Result<Value>> &promise) mutable {
        const EventSearch::Stop stop = [this, &promise] { return m_stop.load() || promise.isCanceled(); };
        Result<Desk *> desk = place.desk(m_path);
        Result<Value> result = desk ? Result<Value>{endedFirst()} : Result<Value>{desk.error()};
        if (desk && !stop())
            result = work(**desk, stop, promise);
        promise.addResult(std::move(result));
    });
}

QFuture<Result<QList<ExchangeSummary>>> EventAside::page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                         int limit)
{
    using Page = QList<ExchangeSummary>;
    return run<Page>(m_reading, m_readingPlace,
                     [=](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<Page>> &) -> Result<Page> {
                         const Result<QList<qint64>> ids = desk.search.ids(sandboxId, filter, beforeId, limit, stop);
                         if (!ids)
                             return ids.error();
                         Page page;
                         page.reserve(ids->size());
                         for (const qint64 id : *ids) {
                             const Result<bool> row = desk.selectSummary.begin().bind(id).step();
                             if (!row)
                                 return row.error();
                             if (*row)
                                 page.append(summaryOf(desk.selectSummary));
                         }
                         desk.selectSummary.finish();
                         return page;
                     });
}

QFuture<Result<qint64>> EventAside::count(qint64 sandboxId, const EventFilter &filter)
{
    return run<qint64>(m_reading, m_readingPlace,
                       [=](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<qint64>> &) -> Result<qint64> {
                           return desk.search.count(sandboxId, filter, stop);
                       });
}

QFuture<Result<qint64>> EventAside::forEach(qint64 sandboxId, const EventFilter &filter,
                                            std::function<Result<>(const Exchange &)> take)
{
    return run<qint64>(
        m_working, m_workingPlace,
        [sandboxId, filter, take = std::move(take)](Desk &desk, const EventSearch::Stop &stop,
                                                    QPromise<Result<qint64>> &promise) -> Result<qint64> {
            const Result<QList<qint64>> ids
                = desk.search.ids(sandboxId, filter, 0, std::numeric_limits<qsizetype>::max(), stop);
            if (!ids)
                return ids.error();
            promise.setProgressRange(0, static_cast<int>(ids->size()));
            int rows = 0;
            for (const qint64 id : std::views::reverse(*ids)) {
                const Result<bool> row = desk.selectExchange.begin().bind(id).step();
                if (!row)
                    return row.error();
                if (!*row)
                    continue; // gone meanwhile
                const Exchange exchange = exchangeOf(desk.selectExchange);
                desk.selectExchange.finish();
                if (const Result<> done = take(exchange); !done)
                    return done.error();
                promise.setProgressValue(++rows);
                if (stop())
                    return endedFirst();
            }
            return qint64{rows};
        });
}

QFuture<Result<QList<qint64>>> EventAside::ids(qint64 sandboxId, const EventFilter &filter)
{
    using Ids = QList<qint64>;
    return run<Ids>(m_working, m_workingPlace,
                    [=](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<Ids>> &) -> Result<Ids> {
                        return desk.search.ids(sandboxId, filter, 0, std::numeric_limits<qsizetype>::max(), stop);
                    });
}

void EventAside::checkpoint(int pages)
{
    if (pages < pagesBetweenCheckpoints || m_stop || m_checkpointing.exchange(true))
        return;
    m_copying.start([this, pages] {
        const Result<Desk *> desk = m_copyingPlace.desk(m_path);
        Result<int> left = desk ? (*desk)->connection->checkpoint(false) : Result<int>{desk.error()};
        // Somebody who writes without a pause is always ahead of it: then all wait for the little that is left.
        if (left && pages > mostPagesInTheLog)
            left = (*desk)->connection->checkpoint(true);
        if (!left)
            qWarning("The write-ahead log could not be copied: %ls", qUtf16Printable(left.error().detail));
        m_checkpointing = false;
    });
}

} // namespace Hookbench
