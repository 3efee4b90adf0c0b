// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventlog.h"

#include "models/state/whenfinished.h"

#include <QDateTime>

namespace Hookbench {

EventLog::EventLog(EventStore &store, SandboxBook &sandboxes, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
{
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, &EventLog::reset);
}

Result<QList<qint64>> EventLog::append(std::span<const ReceivedEntry> entries)
{
    Result<QList<qint64>> ids = m_store.append(m_sandboxes.current().id, entries);
    if (!ids) {
        Q_EMIT failed(ids.error());
        return ids;
    }
    QList<ExchangeSummary> summaries;
    summaries.reserve(ids->size());
    for (qsizetype i = 0; i < ids->size(); ++i) {
        summaries.append(summarise(entries[static_cast<size_t>(i)].exchange));
        summaries.last().id = ids->at(i);
    }
    if (!summaries.isEmpty()) {
        Q_EMIT appended(summaries);
        Q_EMIT stored(entries, summaries);
    }
    return ids;
}

Result<qint64> EventLog::append(const Exchange &exchange, std::optional<Vendor> vendor)
{
    const ReceivedEntry entry{exchange, {}, vendor};
    const Result<QList<qint64>> ids = append(std::span{&entry, 1});
    if (!ids)
        return ids.error();
    return ids->first();
}

Result<QList<ExchangeSummary>> EventLog::page(qint64 beforeId, int limit) const
{
    return m_store.page(m_sandboxes.current().id, beforeId, limit);
}

Result<Exchange> EventLog::exchange(qint64 id) const
{
    return m_store.exchange(id);
}

Result<QList<ExchangeSummary>> EventLog::summaries(std::span<const qint64> ids) const
{
    return m_store.summaries(m_sandboxes.current().id, ids);
}

QFuture<Result<QList<ExchangeSummary>>> EventLog::page(const EventFilter &filter, qint64 beforeId, int limit) const
{
    return m_store.page(m_sandboxes.current().id, filter, beforeId, limit);
}

QFuture<Result<qint64>> EventLog::count(const EventFilter &filter) const
{
    return m_store.count(m_sandboxes.current().id, filter);
}

QFuture<Result<qint64>> EventLog::forEach(const EventFilter &filter,
                                          std::function<Result<>(const Exchange &)> take) const
{
    return m_store.forEach(m_sandboxes.current().id, filter, std::move(take));
}

Result<> EventLog::setPinned(std::span<const qint64> ids, bool pinned)
{
    Result<> done = m_store.setPinned(ids, pinned);
    if (done)
        tellChanged(ids);
    return done;
}

Result<> EventLog::setNote(qint64 id, const QString &note)
{
    Result<> done = m_store.setNote(id, note);
    if (done)
        tellChanged(std::span{&id, 1});
    return done;
}

void EventLog::tellChanged(std::span<const qint64> ids)
{
    if (const Result<QList<ExchangeSummary>> rows = summaries(ids); rows && !rows->isEmpty())
        Q_EMIT changed(*rows);
}

Result<qint64> EventLog::remove(std::span<const qint64> ids)
{
    Result<qint64> removal = m_store.remove(ids, QDateTime::currentMSecsSinceEpoch());
    if (removal)
        Q_EMIT removed(QList<qint64>{ids.begin(), ids.end()});
    return removal;
}

QFuture<Result<qint64>> EventLog::removeAll(const EventFilter &filter)
{
    QFuture<Result<qint64>> removing
        = m_store.removeAll(m_sandboxes.current().id, filter, QDateTime::currentMSecsSinceEpoch());
    // Some may be gone when it fails or is cancelled.
    whenFinished(this, removing, [this](const QFuture<Result<qint64>> &) { Q_EMIT reset(); });
    return removing;
}

Result<qint64> EventLog::takeBack(qint64 removal)
{
    Result<qint64> rows = m_store.takeBack(removal);
    if (rows)
        Q_EMIT reset();
    return rows;
}

std::optional<Vendor> EventLog::vendorOf(const QUuid &webhookId) const
{
    if (webhookId.isNull())
        return {};
    const auto known = m_vendors.constFind(webhookId);
    return known != m_vendors.cend() ? *known : *m_vendors.insert(webhookId, m_store.vendorOf(webhookId));
}

qint64 EventLog::count() const
{
    const Result<qint64> rows = m_store.count(m_sandboxes.current().id);
    return rows ? *rows : 0;
}

void EventLog::reread()
{
    Q_EMIT reset();
}

Result<ConsentState> EventLog::consent(const ConsentKey &key) const
{
    return m_store.consent(m_sandboxes.current().id, key);
}

Result<bool> EventLog::seen(const QUuid &webhookId, const QString &key) const
{
    return m_store.seen(webhookId, key);
}

} // namespace Hookbench
