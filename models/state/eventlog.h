// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/exchange.h"
#include "models/values/summarise.h"

#include <QObject>

#include <span>

namespace Hookbench {

/// The log of requests of the current sandbox. Holds no rows: it appends, tells how many there are, and reads pages.
class EventLog : public QObject
{
    Q_OBJECT
public:
    EventLog(EventStore &store, SandboxBook &sandboxes, QObject *parent = nullptr);

    /// Stores, then tells. On failure nothing was stored.
    Result<QList<qint64>> append(std::span<const ReceivedEntry> entries);
    Result<qint64> append(const Exchange &exchange);
    /// Newest first, ids below @p beforeId (0: from the newest).
    Result<QList<ExchangeSummary>> page(qint64 beforeId, int limit) const;
    Result<Exchange> exchange(qint64 id) const;
    qint64 count() const;
    /// Says that the log is to be read again, because another program has written to it.
    void reread();

    Result<ConsentState> consent(const ConsentKey &key) const;
    Result<bool> seen(const QUuid &webhookId, const QString &key) const;

Q_SIGNALS:
    /// Stored rows, oldest first.
    void appended(const QList<Hookbench::ExchangeSummary> &summaries);
    /// Another sandbox is looked at, or another program has written to the log.
    void reset();
    /// An append failed; the sentence says why.
    void failed(const Hookbench::Error &error);

private:
    EventStore &m_store;
    SandboxBook &m_sandboxes;
};

} // namespace Hookbench
