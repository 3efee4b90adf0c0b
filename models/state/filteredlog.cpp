// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/filteredlog.h"

namespace Hookbench {

FilteredLog::FilteredLog(EventLog &log, QObject *parent)
    : QObject{parent}
    , m_log{log}
{
    connect(&m_log, &EventLog::stored, this, &FilteredLog::take);
    connect(&m_log, &EventLog::changed, this, &FilteredLog::changed);
    connect(&m_log, &EventLog::removed, this, &FilteredLog::removed);
    connect(&m_log, &EventLog::reset, this, &FilteredLog::reset);
}

void FilteredLog::setFilter(const EventFilter &filter)
{
    if (filter == m_matcher.filter())
        return;
    m_matcher = EventMatcher{filter};
    Q_EMIT reset();
}

bool FilteredLog::wants(const Exchange &exchange) const
{
    return m_matcher.matches(exchange, m_log.vendorOf(exchange.webhookId));
}

QFuture<Result<QList<ExchangeSummary>>> FilteredLog::page(qint64 beforeId, int limit) const
{
    if (filter().isEmpty())
        return QtFuture::makeReadyFuture(m_log.page(beforeId, limit));
    return m_log.page(filter(), beforeId, limit);
}

QFuture<Result<qint64>> FilteredLog::count() const
{
    return m_log.count(filter());
}

QFuture<Result<qint64>> FilteredLog::forEach(std::function<Result<>(const Exchange &)> take) const
{
    return m_log.forEach(filter(), std::move(take));
}

QFuture<Result<qint64>> FilteredLog::removeAll()
{
    return m_log.removeAll(filter());
}

void FilteredLog::take(std::span<const ReceivedEntry> entries, const QList<ExchangeSummary> &summaries)
{
    if (filter().isEmpty()) {
        Q_EMIT appended(summaries);
        return;
    }
    QList<ExchangeSummary> wanted;
    for (qsizetype i = 0; i < summaries.size(); ++i) {
        const ReceivedEntry &entry = entries[static_cast<size_t>(i)];
        const std::optional<Vendor> vendor = entry.vendor ? entry.vendor : m_log.vendorOf(entry.exchange.webhookId);
        if (m_matcher.matches(entry.exchange, vendor))
            wanted.append(summaries.at(i));
    }
    if (!wanted.isEmpty())
        Q_EMIT appended(wanted);
}

} // namespace Hookbench
