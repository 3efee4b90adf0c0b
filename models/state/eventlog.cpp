// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventlog.h"

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
    if (!summaries.isEmpty())
        Q_EMIT appended(summaries);
    return ids;
}

Result<qint64> EventLog::append(const Exchange &exchange)
{
    const ReceivedEntry entry{exchange, {}};
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
