// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/eventmatcher.h"
#include "models/state/eventlog.h"

#include <QObject>

namespace Hookbench {

/// The log of the current sandbox through a filter. Rows that are appended are compared with the filter here, without
/// asking the store.
class FilteredLog : public QObject
{
    Q_OBJECT
public:
    explicit FilteredLog(EventLog &log, QObject *parent = nullptr);

    const EventFilter &filter() const { return m_matcher.filter(); }
    /// Tells (reset) when it is another one.
    void setFilter(const EventFilter &filter);
    /// Whether the row would be shown.
    bool wants(const Exchange &exchange) const;

    /// See EventStore; without a filter they come at once all the same.
    QFuture<Result<QList<ExchangeSummary>>> page(qint64 beforeId, int limit) const;
    QFuture<Result<qint64>> count() const;
    QFuture<Result<qint64>> forEach(std::function<Result<>(const Exchange &)> take) const;
    /// Takes everything out that is wanted now; the answer takes it back (EventLog::takeBack).
    QFuture<Result<qint64>> removeAll();
    EventLog &log() const { return m_log; }

Q_SIGNALS:
    /// Stored rows that are wanted, oldest first; never none.
    void appended(const QList<Hookbench::ExchangeSummary> &summaries);
    /// As the log's own. A row that is not wanted any more after a pin or a note stays until the next reset, so that
    /// nothing disappears under the pointer; the others are not sorted out.
    void changed(const QList<Hookbench::ExchangeSummary> &summaries);
    void removed(const QList<qint64> &ids);
    /// Another filter, or the log's own.
    void reset();

private:
    void take(std::span<const ReceivedEntry> entries, const QList<ExchangeSummary> &summaries);

    EventLog &m_log;
    EventMatcher m_matcher{EventFilter{}};
};

} // namespace Hookbench
