// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/exchange.h"
#include "models/values/summarise.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>
#include <span>

namespace Hookbench {

/// The log of requests of the current sandbox. Holds no rows: it appends, tells how many there are, reads pages, and
/// changes the little of a row that can change. FilteredLog looks at it through a filter.
class EventLog : public QObject
{
    Q_OBJECT
public:
    EventLog(EventStore &store, SandboxBook &sandboxes, QObject *parent = nullptr);

    /// Stores, then tells. On failure nothing was stored.
    Result<QList<qint64>> append(std::span<const ReceivedEntry> entries);
    /// @p vendor as in ReceivedEntry.
    Result<qint64> append(const Exchange &exchange, std::optional<Vendor> vendor = {});
    /// Newest first, ids below @p beforeId (0: from the newest).
    Result<QList<ExchangeSummary>> page(qint64 beforeId, int limit) const;
    Result<Exchange> exchange(qint64 id) const;
    /// Rows by their ids, in the order asked for; those that are gone are left out.
    Result<QList<ExchangeSummary>> summaries(std::span<const qint64> ids) const;
    qint64 count() const;

    /// See EventStore for these three.
    QFuture<Result<QList<ExchangeSummary>>> page(const EventFilter &filter, qint64 beforeId, int limit) const;
    QFuture<Result<qint64>> count(const EventFilter &filter) const;
    QFuture<Result<qint64>> forEach(const EventFilter &filter, std::function<Result<>(const Exchange &)> take) const;

    /// Pins or unpins, then tells (changed).
    Result<> setPinned(std::span<const qint64> ids, bool pinned);
    /// Writes a note, then tells (changed); an empty one takes it away.
    Result<> setNote(qint64 id, const QString &note);
    /// Takes rows out, then tells (removed). The answer takes it back.
    Result<qint64> remove(std::span<const qint64> ids);
    /// Takes everything out that @p filter wants, aside; then tells (reset). The answer takes it back.
    QFuture<Result<qint64>> removeAll(const EventFilter &filter);
    /// Brings back what a removal took, then tells (reset). Possible for an hour.
    Result<qint64> takeBack(qint64 removal);
    /// As the store knows it; remembered.
    std::optional<Vendor> vendorOf(const QUuid &webhookId) const;
    /// Says that the log is to be read again, because another program has written to it.
    void reread();

    /// See EventStore.
    std::shared_ptr<void> askTogether() const { return m_store.askTogether(); }
    Result<ConsentState> consent(const ConsentKey &key) const;
    Result<bool> seen(const QUuid &webhookId, const QString &key) const;

Q_SIGNALS:
    /// Stored rows, oldest first.
    void appended(const QList<Hookbench::ExchangeSummary> &summaries);
    /// The same moment, with everything that was stored, in the same order; the entries live as long as the call.
    void stored(std::span<const Hookbench::ReceivedEntry> entries, const QList<Hookbench::ExchangeSummary> &summaries);
    /// Rows as they are now, after a pin or a note.
    void changed(const QList<Hookbench::ExchangeSummary> &summaries);
    void removed(const QList<qint64> &ids);
    /// Another sandbox is looked at, rows came back or went in great number, or another program has written to the log.
    void reset();
    /// An append failed; the sentence says why.
    void failed(const Hookbench::Error &error);

private:
    void tellChanged(std::span<const qint64> ids);

    EventStore &m_store;
    SandboxBook &m_sandboxes;
    mutable QHash<QUuid, std::optional<Vendor>> m_vendors;
};

} // namespace Hookbench
