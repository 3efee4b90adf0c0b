// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventaside.h"
#include "app/storage/eventslices.h"
#include "app/storage/native.h"

namespace Hookbench {

/// The event log in SQLite. Its commits outlive a kill of the process; a power cut may take the last ones, which is
/// what makes it fast enough for a receiver under load (ADR 16).
class SqlEventStore final : public EventStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlEventStore)

public:
    /// Keeps prepared statements, and must be gone before @p database is.
    explicit SqlEventStore(Database &database);
    ~SqlEventStore() override;
    Q_DISABLE_COPY_MOVE(SqlEventStore)

    Result<QList<qint64>> append(qint64 sandboxId, std::span<const ReceivedEntry> entries) override;
    Result<QList<ExchangeSummary>> page(qint64 sandboxId, qint64 beforeId, int limit) override;
    Result<qint64> count(qint64 sandboxId) override;
    Result<Exchange> exchange(qint64 id) override;
    Result<QList<ExchangeSummary>> summaries(qint64 sandboxId, std::span<const qint64> ids) override;
    QFuture<Result<QList<ExchangeSummary>>> page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                 int limit) override;
    QFuture<Result<qint64>> count(qint64 sandboxId, const EventFilter &filter) override;
    QFuture<Result<qint64>> forEach(qint64 sandboxId, const EventFilter &filter,
                                    std::function<Result<>(const Exchange &)> take) override;
    Result<> setPinned(std::span<const qint64> ids, bool pinned) override;
    Result<> setNote(qint64 id, const QString &note) override;
    Result<qint64> remove(std::span<const qint64> ids, qint64 at) override;
    QFuture<Result<qint64>> removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at) override;
    Result<qint64> takeBack(qint64 removal) override;
    std::shared_ptr<void> askTogether() override;
    std::optional<Vendor> vendorOf(const QUuid &webhookId) override;
    Result<ConsentState> consent(qint64 sandboxId, const ConsentKey &key) override;
    Result<bool> seen(const QUuid &webhookId, const QString &key) override;

    /// From now on rows are indexed in the turns of this thread's event loop: a window asks for it, a program that only
    /// receives or sends does not.
    void startIndexing() { m_slices.startIndexing(); }

private:
    Result<> requireSandbox(qint64 sandboxId);
    Result<qint64> appendOne(qint64 sandboxId, const ReceivedEntry &entry);
    Result<> remember(const Exchange &exchange);
    Result<> setConsent(qint64 sandboxId, const ConsentStep &step, qint64 eventId);
    Result<> writeNote(qint64 id, const QString &note);

    Database &m_database;
    NativeConnection m_connection;
    NativeStatement m_selectSandbox;
    NativeStatement m_insertEvent;
    NativeStatement m_insertSeen;
    NativeStatement m_writeConsent;
    NativeStatement m_insertConsentStep;
    NativeStatement m_selectPage;
    NativeStatement m_selectSummary;
    NativeStatement m_selectExchange;
    NativeStatement m_selectCount;
    NativeStatement m_selectConsent;
    NativeStatement m_selectSeen;
    NativeStatement m_selectVendor;
    std::unique_ptr<NativeSnapshot> m_together;
    EventIndex m_index;
    EventAside m_aside;
    EventSlices m_slices;
};

} // namespace Hookbench
