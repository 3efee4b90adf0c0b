// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqleventstore.h"

#include "app/storage/eventmarks.h"
#include "app/storage/eventrows.h"
#include "app/storage/sandboxrows.h"
#include "app/storage/transaction.h"
#include "models/delivery/inboundprocessor.h"

#include <limits>

namespace Hookbench {

namespace {

QByteArray uuidText(const QUuid &id)
{
    return id.toByteArray(QUuid::WithoutBraces);
}

QByteArrayView nameView(QLatin1StringView name)
{
    return {name.data(), name.size()};
}

QByteArray inSandbox()
{
    return "WHERE sandbox_id = " + presentSandbox.toUtf8() + " AND";
}

/// Indexed rows are counted by kind, the others one by one; those that can only be taken back are few.
QByteArray countSql()
{
    return "SELECT coalesce((SELECT sum(row_count) FROM event_facets WHERE sandbox_id = s.id), 0) "
           "+ (SELECT count(*) FROM events INDEXED BY events_sandbox WHERE sandbox_id = s.id "
           "AND id > (SELECT indexed_to FROM index_state)) "
           "- (SELECT count(*) FROM removed_events r CROSS JOIN events e ON e.id = r.event_id "
           "WHERE e.sandbox_id = s.id) "
           "FROM sandboxes s WHERE s.id = ? AND s.removed_at IS NULL";
}

} // namespace

SqlEventStore::SqlEventStore(Database &database)
    : m_database{database}
    , m_connection{database}
    , m_selectSandbox{m_connection, "SELECT " + presentSandbox.toUtf8() + " IS NOT NULL"}
    , m_insertEvent{m_connection, insertEventSql()}
    , m_insertSeen{m_connection, "INSERT INTO seen_events (webhook_id, dedup_key) VALUES (?, ?) ON CONFLICT DO NOTHING"}
    , m_writeConsent{m_connection,
                     "INSERT INTO consents (sandbox_id, sender, profile, state, at) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (sandbox_id, sender, profile) DO UPDATE SET state = excluded.state, at = excluded.at"}
    , m_insertConsentStep{m_connection,
                          "INSERT INTO consent_history (sandbox_id, sender, profile, before, after, at, keyword, "
                          "event_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"}
    , m_selectPage{m_connection,
                   "SELECT " + summaryColumns() + eventsWithMarks() + inSandbox() + " e.id < ? AND" + notRemoved()
                       + "ORDER BY e.id DESC LIMIT ?"}
    , m_selectSummary{m_connection,
                      "SELECT " + summaryColumns() + eventsWithMarks() + inSandbox() + " e.id = ? AND" + notRemoved()}
    , m_selectExchange{m_connection,
                       "SELECT " + exchangeColumns() + eventsWithMarks() + "WHERE e.id = ? AND sandbox_id IN "
                           + presentSandboxes.toUtf8() + " AND" + notRemoved()}
    , m_selectCount{m_connection, countSql()}
    , m_selectConsent{m_connection,
                      "SELECT state FROM consents WHERE sandbox_id = " + presentSandbox.toUtf8()
                          + " AND sender = ? AND profile = ?"}
    , m_selectSeen{m_connection, "SELECT 1 FROM seen_events WHERE webhook_id = ? AND dedup_key = ?"}
    , m_selectVendor{m_connection, "SELECT vendor FROM webhooks WHERE id = ?"}
    , m_index{m_connection}
    , m_aside{database.path()}
    , m_slices{database, m_connection, m_index}
{
    m_connection.tellPages([this](int pages) { m_aside.checkpoint(pages); });
}

SqlEventStore::~SqlEventStore()
{
    m_connection.tellPages({});
}

Result<> SqlEventStore::requireSandbox(qint64 sandboxId)
{
    const Result<bool> row = m_selectSandbox.begin().bind(sandboxId).step();
    if (!row)
        return row.error();
    const bool there = m_selectSandbox.number(0) != 0;
    m_selectSandbox.finish();
    if (!there)
        return sandboxGone(sandboxId);
    return {};
}

Result<QList<qint64>> SqlEventStore::append(qint64 sandboxId, std::span<const ReceivedEntry> entries)
{
    QList<qint64> ids;
    if (entries.empty())
        return ids;
    m_together.reset();
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    if (auto there = requireSandbox(sandboxId); !there)
        return there.error();
    ids.reserve(static_cast<qsizetype>(entries.size()));
    for (const ReceivedEntry &entry : entries) {
        const Result<qint64> id = appendOne(sandboxId, entry);
        if (!id)
            return id.error();
        ids.append(*id);
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    m_slices.wake();
    return ids;
}

Result<qint64> SqlEventStore::appendOne(qint64 sandboxId, const ReceivedEntry &entry)
{
    EventTexts texts;
    bindEvent(m_insertEvent, sandboxId, entry, texts);
    if (auto done = m_insertEvent.run(); !done)
        return done.error();
    const qint64 id = m_insertEvent.insertedId();
    if (auto done = remember(entry.exchange); !done)
        return done.error();
    for (const ConsentStep &step : entry.consentSteps) {
        if (auto done = setConsent(sandboxId, step, id); !done)
            return done.error();
    }
    return id;
}

Result<> SqlEventStore::remember(const Exchange &exchange)
{
    if (exchange.direction != Direction::Received || exchange.webhookId.isNull())
        return {};
    const QByteArray webhook = uuidText(exchange.webhookId);
    for (const EventOutcome &outcome : exchange.outcomes) {
        const QString key = outcome.duplicate ? QString{} : dedupKey(outcome.event);
        if (key.isEmpty())
            continue;
        if (auto done = m_insertSeen.begin().bindUtf8(webhook).bind(key).run(); !done)
            return done;
    }
    return {};
}

Result<> SqlEventStore::setConsent(qint64 sandboxId, const ConsentStep &step, qint64 eventId)
{
    const QByteArrayView before = nameView(nameIn(consentStateNames, step.before));
    const QByteArrayView after = nameView(nameIn(consentStateNames, step.after));
    m_writeConsent.begin().bind(sandboxId).bind(step.key.senderNumber).bind(step.key.profileNumber);
    if (auto done = m_writeConsent.bindUtf8(after).bind(step.at).run(); !done)
        return done;
    m_insertConsentStep.begin().bind(sandboxId).bind(step.key.senderNumber).bind(step.key.profileNumber);
    m_insertConsentStep.bindUtf8(before).bindUtf8(after).bind(step.at).bind(step.keyword).bind(eventId);
    return m_insertConsentStep.run();
}

Result<QList<ExchangeSummary>> SqlEventStore::page(qint64 sandboxId, qint64 beforeId, int limit)
{
    QList<ExchangeSummary> found;
    m_selectPage.begin().bind(sandboxId).bind(beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max()).bind(limit);
    for (;;) {
        const Result<bool> row = m_selectPage.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        found.append(summaryOf(m_selectPage));
    }
    m_selectPage.finish();
    return found;
}

Result<qint64> SqlEventStore::count(qint64 sandboxId)
{
    const Result<bool> row = m_selectCount.begin().bind(sandboxId).step();
    if (!row)
        return row.error();
    const qint64 rows = *row ? m_selectCount.number(0) : 0;
    m_selectCount.finish();
    return rows;
}

Result<Exchange> SqlEventStore::exchange(qint64 id)
{
    const Result<bool> row = m_selectExchange.begin().bind(id).step();
    if (!row)
        return row.error();
    if (!*row) {
        m_selectExchange.finish();
        return Error{tr("The event is no longer in the log."), QString::number(id)};
    }
    Exchange found = exchangeOf(m_selectExchange);
    m_selectExchange.finish();
    return found;
}

Result<QList<ExchangeSummary>> SqlEventStore::summaries(qint64 sandboxId, std::span<const qint64> ids)
{
    QList<ExchangeSummary> found;
    for (const qint64 id : ids) {
        const Result<bool> row = m_selectSummary.begin().bind(sandboxId).bind(id).step();
        if (!row)
            return row.error();
        if (*row)
            found.append(summaryOf(m_selectSummary));
    }
    m_selectSummary.finish();
    return found;
}

QFuture<Result<QList<ExchangeSummary>>> SqlEventStore::page(qint64 sandboxId, const EventFilter &filter,
                                                            qint64 beforeId, int limit)
{
    // Another program may have added rows.
    m_slices.wake();
    return m_aside.page(sandboxId, filter, beforeId, limit);
}

QFuture<Result<qint64>> SqlEventStore::count(qint64 sandboxId, const EventFilter &filter)
{
    return m_aside.count(sandboxId, filter);
}

QFuture<Result<qint64>> SqlEventStore::forEach(qint64 sandboxId, const EventFilter &filter,
                                               std::function<Result<>(const Exchange &)> take)
{
    return m_aside.forEach(sandboxId, filter, std::move(take));
}

QFuture<Result<qint64>> SqlEventStore::removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at)
{
    const Result<qint64> removal = beginRemoval(m_connection, at);
    if (!removal)
        return QtFuture::makeReadyFuture(Result<qint64>{removal});
    return m_slices.remove(*removal, m_aside.ids(sandboxId, filter));
}

std::shared_ptr<void> SqlEventStore::askTogether()
{
    auto snapshot = std::make_unique<NativeSnapshot>(m_connection);
    // Without it each question takes its own lock.
    if (m_together || !snapshot->begin())
        return {};
    m_together = std::move(snapshot);
    return {this, [](SqlEventStore *store) { store->m_together.reset(); }};
}

Result<ConsentState> SqlEventStore::consent(qint64 sandboxId, const ConsentKey &key)
{
    const Result<bool> row
        = m_selectConsent.begin().bind(sandboxId).bind(key.senderNumber).bind(key.profileNumber).step();
    if (!row)
        return row.error();
    const ConsentState state = *row
        ? valueIn(consentStateNames, m_selectConsent.text(0)).value_or(ConsentState::Unknown)
        : ConsentState::Unknown;
    m_selectConsent.finish();
    return state;
}

Result<bool> SqlEventStore::seen(const QUuid &webhookId, const QString &key)
{
    const QByteArray webhook = uuidText(webhookId);
    Result<bool> known = m_selectSeen.begin().bindUtf8(webhook).bind(key).step();
    m_selectSeen.finish();
    return known;
}

std::optional<Vendor> SqlEventStore::vendorOf(const QUuid &webhookId)
{
    const QByteArray webhook = uuidText(webhookId);
    const Result<bool> row = m_selectVendor.begin().bindUtf8(webhook).step();
    const std::optional<Vendor> vendor
        = row && *row ? valueIn(vendorNames, m_selectVendor.text(0)) : std::optional<Vendor>{};
    m_selectVendor.finish();
    return vendor;
}

} // namespace Hookbench
