// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventaside.h"

#include "app/storage/eventmarks.h"
#include "app/storage/eventrows.h"
#include "app/storage/sandboxrows.h"

#include <QElapsedTimer>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>
#include <utility>

namespace Hookbench {

namespace {

/// Rows beside the index that a search looks at one by one.
constexpr qint64 mostNotIndexed = 500;
constexpr int rowsOfAPortion = 1000;
constexpr int millisecondsOfAPortion = 6;
constexpr int rowsOfARemoval = 500;

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
        , index{*connection}
        , selectSummary{*connection,
                        "SELECT " + summaryColumns() + eventsWithMarks() + "WHERE e.id = ? AND" + notRemoved()}
        , selectExchange{*connection,
                         "SELECT " + exchangeColumns() + eventsWithMarks() + "WHERE e.id = ? AND" + notRemoved()}
        , selectNewest{*connection, "SELECT coalesce(max(id), 0) FROM events"}
    {
    }

    std::unique_ptr<NativeConnection> connection;
    EventSearch search;
    EventIndex index;
    NativeStatement selectSummary;
    NativeStatement selectExchange;
    NativeStatement selectNewest;
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
}

EventAside::~EventAside()
{
    m_stop = true;
    wake();
    if (m_indexing)
        m_indexing->wait();
    m_reading.waitForDone();
    m_working.waitForDone();
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

Result<> EventAside::catchUp(Desk &desk, const EventSearch::Stop &stop) const
{
    for (;;) {
        const Result<bool> row = desk.selectNewest.begin().step();
        if (!row)
            return row.error();
        const qint64 newest = desk.selectNewest.number(0);
        desk.selectNewest.finish();
        const Result<qint64> watermark = desk.index.watermark();
        if (!watermark)
            return watermark.error();
        if (newest - *watermark <= mostNotIndexed || stop())
            return {};
        const Result<int> rows = desk.index.some(rowsOfAPortion, millisecondsOfAPortion);
        if (!rows)
            return rows.error();
        if (*rows == 0)
            return {};
    }
}

QFuture<Result<QList<ExchangeSummary>>> EventAside::page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                         int limit)
{
    using Page = QList<ExchangeSummary>;
    return run<Page>(m_reading, m_readingPlace,
                     [=, this](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<Page>> &) -> Result<Page> {
                         if (auto done = catchUp(desk, stop); !done)
                             return done.error();
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
    return run<qint64>(
        m_reading, m_readingPlace,
        [=, this](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<qint64>> &) -> Result<qint64> {
            if (auto done = catchUp(desk, stop); !done)
                return done.error();
            return desk.search.count(sandboxId, filter, stop);
        });
}

QFuture<Result<qint64>> EventAside::forEach(qint64 sandboxId, const EventFilter &filter,
                                            std::function<Result<>(const Exchange &)> take)
{
    return run<qint64>(
        m_working, m_workingPlace,
        [=, this](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<qint64>> &promise) -> Result<qint64> {
            if (auto done = catchUp(desk, stop); !done)
                return done.error();
            const Result<QList<qint64>> ids
                = desk.search.ids(sandboxId, filter, 0, std::numeric_limits<qsizetype>::max(), stop);
            if (!ids)
                return ids.error();
            promise.setProgressRange(0, static_cast<int>(ids->size()));
            int rows = 0;
            for (auto id = ids->crbegin(); id != ids->crend(); ++id) {
                const Result<bool> row = desk.selectExchange.begin().bind(*id).step();
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

QFuture<Result<qint64>> EventAside::removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at)
{
    return run<qint64>(
        m_working, m_workingPlace,
        [=, this](Desk &desk, const EventSearch::Stop &stop, QPromise<Result<qint64>> &) -> Result<qint64> {
            if (auto done = catchUp(desk, stop); !done)
                return done.error();
            const Result<QList<qint64>> ids
                = desk.search.ids(sandboxId, filter, 0, std::numeric_limits<qsizetype>::max(), stop);
            if (!ids)
                return ids.error();
            const std::span all{ids->constData(), static_cast<size_t>(ids->size())};
            const Result<qint64> removal = beginRemoval(*desk.connection, at);
            if (!removal)
                return removal.error();
            for (size_t first = 0; first < all.size() && !stop(); first += rowsOfARemoval) {
                const auto some = all.subspan(first, std::min<size_t>(rowsOfARemoval, all.size() - first));
                NativeTransaction transaction{*desk.connection};
                Result<> done = transaction.begin();
                if (done)
                    done = markRemoved(*desk.connection, *removal, some);
                if (done)
                    done = transaction.commit();
                if (!done)
                    return done.error();
                QThread::msleep(1); // whoever else wants to write
            }
            return *removal;
        });
}

void EventAside::startIndexing()
{
    if (m_indexing)
        return;
    m_indexing.reset(QThread::create([this] { index(); }));
    m_indexing->setObjectName(QStringLiteral("event index"));
    m_indexing->start(QThread::LowPriority);
}

void EventAside::wake()
{
    if (!m_indexing || (m_behind.exchange(true) && !m_stop))
        return;
    const QMutexLocker lock{&m_mutex};
    m_wake.wakeAll();
}

void EventAside::index()
{
    Place place;
    while (!m_stop) {
        {
            QMutexLocker lock{&m_mutex};
            while (!m_behind && !m_stop)
                m_wake.wait(&m_mutex);
        }
        m_behind = false;
        const Result<Desk *> desk = place.desk(m_path);
        Result<int> rows{1};
        while (desk && rows && *rows > 0 && !m_stop) {
            QElapsedTimer time;
            time.start();
            rows = (*desk)->index.some(rowsOfAPortion, millisecondsOfAPortion);
            // The lock is not fair: most of the time it is free.
            QThread::msleep(static_cast<unsigned long>(std::max<qint64>(3 * time.elapsed(), 5)));
        }
        if (!desk || !rows)
            qWarning("The event log is not indexed for now: %ls",
                     qUtf16Printable(desk ? rows.error().detail : desk.error().detail));
    }
}

} // namespace Hookbench
