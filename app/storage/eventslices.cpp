// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventslices.h"

#include "app/storage/eventmarks.h"
#include "app/storage/transaction.h"

#include <QFutureWatcher>

#include <algorithm>
#include <utility>

namespace Hookbench {

namespace {

constexpr int millisecondsBetween = 6;
constexpr int millisecondsOfASlice = 4;
constexpr int rowsOfASlice = 500;

Error endedFirst()
{
    return {QCoreApplication::translate("Hookbench::SqlEventStore", "The program ended before it came to that."), {}};
}

} // namespace

EventSlices::EventSlices(Database &database, NativeConnection &connection, EventIndex &index)
    : m_database{database}
    , m_connection{connection}
    , m_index{index}
{
    m_timer.setInterval(millisecondsBetween);
    m_timer.callOnTimeout(&m_timer, [this] { slice(); });
}

EventSlices::~EventSlices()
{
    for (const auto &list : {m_removals, m_searching}) {
        for (const std::shared_ptr<Removal> &removal : list)
            end(*removal, endedFirst());
    }
}

void EventSlices::startIndexing()
{
    m_indexes = true;
    wake();
}

void EventSlices::wake()
{
    if (!m_indexes)
        return;
    m_behind = true;
    if (!m_timer.isActive())
        m_timer.start();
}

void EventSlices::slice()
{
    if (!m_removals.empty()) {
        const std::shared_ptr<Removal> removal = m_removals.front();
        const Result<> done = removal->promise.isCanceled() ? Result<>{endedFirst()} : removeSome(*removal);
        if (!done || removal->done == removal->ids.size()) {
            m_removals.erase(m_removals.begin());
            end(*removal, done ? Result<qint64>{removal->number} : Result<qint64>{done.error()});
        }
        return;
    }
    const Result<int> rows = m_behind ? indexSome() : Result<int>{0};
    if (!rows)
        qWarning("The event log is not indexed for now: %ls", qUtf16Printable(rows.error().detail));
    if (!rows || *rows == 0) {
        m_behind = false;
        m_timer.stop();
    }
}

Result<int> EventSlices::indexSome()
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    Result<int> rows = m_index.takeNext(rowsOfASlice, millisecondsOfASlice);
    Result<> done;
    if (rows && *rows > 0)
        done = transaction.commit();
    if (!rows || !done)
        m_index.forget();
    if (!done)
        return done.error();
    return rows;
}

Result<> EventSlices::removeSome(Removal &removal)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun;
    const qsizetype count = std::min<qsizetype>(rowsOfASlice, removal.ids.size() - removal.done);
    const std::span some{removal.ids.constData() + removal.done, static_cast<size_t>(count)};
    if (auto done = markRemoved(m_connection, removal.number, some); !done)
        return done;
    if (auto done = transaction.commit(); !done)
        return done;
    removal.done += count;
    return {};
}

QFuture<Result<qint64>> EventSlices::remove(qint64 number, const QFuture<Result<QList<qint64>>> &ids)
{
    auto removal = std::make_shared<Removal>();
    removal->number = number;
    removal->promise.start();
    m_searching.push_back(removal);
    auto *watcher = new QFutureWatcher<Result<QList<qint64>>>{&m_timer};
    QObject::connect(watcher, &QFutureWatcherBase::finished, &m_timer, [this, watcher, removal] {
        watcher->deleteLater();
        std::erase(m_searching, removal);
        const QFuture<Result<QList<qint64>>> found = watcher->future();
        if (found.resultCount() == 0 || !found.result()) {
            end(*removal, found.resultCount() == 0 ? endedFirst() : found.result().error());
            return;
        }
        removal->ids = *found.result();
        m_removals.push_back(removal);
        m_timer.start();
    });
    watcher->setFuture(ids);
    return removal->promise.future();
}

void EventSlices::end(Removal &removal, Result<qint64> result)
{
    removal.promise.addResult(std::move(result));
    removal.promise.finish();
}

} // namespace Hookbench
