// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqleventstore.h"

#include "app/storage/eventrows.h"
#include "app/storage/sandboxrows.h"
#include "app/storage/transaction.h"
#include "models/delivery/eventmatcher.h"
#include "models/delivery/inboundprocessor.h"
#include "models/values/summarise.h"

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

SqlEventStore::SqlEventStore(Database &database)
    : m_database{database}
    , m_insertEvent{database, insertEventSql()}
    , m_insertSeen{database, u"INSERT INTO seen_events (webhook_id, dedup_key) VALUES (?, ?) ON CONFLICT DO NOTHING"_s}
    , m_writeConsent{database,
                     u"INSERT INTO consents (sandbox_id, sender, profile, state, at) VALUES (?, ?, ?, ?, ?) "
                     "ON CONFLICT (sandbox_id, sender, profile) DO UPDATE SET state = excluded.state, at = excluded.at"_s}
    , m_insertConsentStep{database,
                          u"INSERT INTO consent_history (sandbox_id, sender, profile, before, after, at, keyword, "
                          u"event_id) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s}
    , m_selectPage{database,
                   u"SELECT "_s + summaryColumns() + eventsWithMarks() + u"WHERE sandbox_id = "_s + presentSandbox
                       + u" AND id < ? AND"_s + notRemoved() + u"ORDER BY id DESC LIMIT ?"_s}
    , m_selectCount{database,
                    u"SELECT count(*) FROM events e WHERE sandbox_id = "_s + presentSandbox + u" AND"_s + notRemoved()}
    , m_selectConsent{database,
                      u"SELECT state FROM consents WHERE sandbox_id = "_s + presentSandbox
                          + u" AND sender = ? AND profile = ?"_s}
    , m_selectSeen{database, u"SELECT 1 FROM seen_events WHERE webhook_id = ? AND dedup_key = ?"_s}
{
}

Result<QList<qint64>> SqlEventStore::append(qint64 sandboxId, std::span<const ReceivedEntry> entries)
{
    QList<qint64> ids;
    if (entries.empty())
        return ids;
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
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
    return ids;
}

Result<qint64> SqlEventStore::appendOne(qint64 sandboxId, const ReceivedEntry &entry)
{
    if (auto done = m_insertEvent.run(eventValues(sandboxId, entry)); !done)
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
    const QString webhook = uuidText(exchange.webhookId);
    for (const EventOutcome &outcome : exchange.outcomes) {
        const QString key = outcome.duplicate ? QString{} : dedupKey(outcome.event);
        if (key.isEmpty())
            continue;
        if (auto done = m_insertSeen.run({webhook, key}); !done)
            return done;
    }
    return {};
}

Result<> SqlEventStore::setConsent(qint64 sandboxId, const ConsentStep &step, qint64 eventId)
{
    const QString after = nameIn(consentStateNames, step.after).toString();
    if (auto done = m_writeConsent.run({sandboxId, step.key.senderNumber, step.key.profileNumber, after, step.at});
        !done)
        return done;
    return m_insertConsentStep.run({sandboxId, step.key.senderNumber, step.key.profileNumber,
                                    nameIn(consentStateNames, step.before).toString(), after, step.at, step.keyword,
                                    eventId});
}

Result<QList<ExchangeSummary>> SqlEventStore::page(qint64 sandboxId, qint64 beforeId, int limit)
{
    QList<ExchangeSummary> found;
    const qint64 before = beforeId > 0 ? beforeId : std::numeric_limits<qint64>::max();
    const auto done
        = m_selectPage.each({sandboxId, before, limit}, [&](const QSqlQuery &row) { found.append(summaryOf(row)); });
    if (!done)
        return done.error();
    return found;
}

Result<qint64> SqlEventStore::count(qint64 sandboxId)
{
    qint64 rows = 0;
    const auto done = m_selectCount.each({sandboxId}, [&](const QSqlQuery &row) { rows = row.value(0).toLongLong(); });
    if (!done)
        return done.error();
    return rows;
}

Result<Exchange> SqlEventStore::exchange(qint64 id)
{
    std::optional<Exchange> found;
    Statement select{m_database,
                     u"SELECT "_s + exchangeColumns() + eventsWithMarks() + u"WHERE id = ? AND sandbox_id IN "_s
                         + presentSandboxes + u" AND"_s + notRemoved()};
    const auto done = select.each({id}, [&](const QSqlQuery &row) { found = exchangeOf(row); });
    if (!done)
        return done.error();
    if (!found)
        return Error{tr("The event is no longer in the log."), QString::number(id)};
    return *std::move(found);
}

Result<QList<ExchangeSummary>> SqlEventStore::summaries(qint64 sandboxId, std::span<const qint64> ids)
{
    QList<ExchangeSummary> found;
    Statement select{m_database,
                     u"SELECT "_s + summaryColumns() + eventsWithMarks() + u"WHERE sandbox_id = "_s + presentSandbox
                         + u" AND id = ? AND"_s + notRemoved()};
    for (const qint64 id : ids) {
        const auto done = select.each({sandboxId, id}, [&](const QSqlQuery &row) { found.append(summaryOf(row)); });
        if (!done)
            return done.error();
    }
    return found;
}

namespace {

Result<QList<Exchange>> wanted(Database &database, qint64 sandboxId, const EventFilter &filter)
{
    const EventMatcher matcher{filter};
    QList<Exchange> found;
    Statement select{database,
                     u"SELECT "_s + exchangeColumns() + eventsWithMarks() + u"WHERE sandbox_id = "_s + presentSandbox
                         + u" AND"_s + notRemoved() + u"ORDER BY id DESC"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        const Exchange exchange = exchangeOf(row);
        if (matcher.matches(exchange, valueIn(vendorNames, row.value(28).toString())))
            found.append(exchange);
    });
    if (!done)
        return done.error();
    return found;
}

} // namespace

QFuture<Result<QList<ExchangeSummary>>> SqlEventStore::page(qint64 sandboxId, const EventFilter &filter,
                                                            qint64 beforeId, int limit)
{
    using Page = Result<QList<ExchangeSummary>>;
    const Result<QList<Exchange>> rows = wanted(m_database, sandboxId, filter);
    if (!rows)
        return QtFuture::makeReadyFuture(Page{rows.error()});
    QList<ExchangeSummary> found;
    for (const Exchange &row : *rows) {
        if (found.size() < limit && (beforeId <= 0 || row.id < beforeId))
            found.append(summarise(row));
    }
    return QtFuture::makeReadyFuture(Page{found});
}

QFuture<Result<qint64>> SqlEventStore::count(qint64 sandboxId, const EventFilter &filter)
{
    const Result<QList<Exchange>> rows = wanted(m_database, sandboxId, filter);
    return QtFuture::makeReadyFuture(rows ? Result<qint64>{qint64{rows->size()}} : Result<qint64>{rows.error()});
}

QFuture<Result<qint64>> SqlEventStore::forEach(qint64 sandboxId, const EventFilter &filter,
                                               std::function<Result<>(const Exchange &)> take)
{
    const Result<QList<Exchange>> rows = wanted(m_database, sandboxId, filter);
    if (!rows)
        return QtFuture::makeReadyFuture(Result<qint64>{rows.error()});
    for (auto row = rows->crbegin(); row != rows->crend(); ++row) {
        if (const auto done = take(*row); !done)
            return QtFuture::makeReadyFuture(Result<qint64>{done.error()});
    }
    return QtFuture::makeReadyFuture(Result<qint64>{qint64{rows->size()}});
}

QFuture<Result<qint64>> SqlEventStore::removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at)
{
    const Result<QList<Exchange>> rows = wanted(m_database, sandboxId, filter);
    if (!rows)
        return QtFuture::makeReadyFuture(Result<qint64>{rows.error()});
    QList<qint64> ids;
    for (const Exchange &row : *rows)
        ids.append(row.id);
    return QtFuture::makeReadyFuture(remove(std::span{ids.constData(), static_cast<size_t>(ids.size())}, at));
}

Result<> SqlEventStore::setPinned(std::span<const qint64> ids, bool pinned)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement write{m_database,
                    u"INSERT INTO event_marks (event_id, pinned) SELECT id, ? FROM events WHERE id = ? "
                    "ON CONFLICT (event_id) DO UPDATE SET pinned = excluded.pinned"_s};
    for (const qint64 id : ids) {
        if (auto done = write.run({int{pinned}, id}); !done)
            return done;
    }
    return transaction.commit();
}

Result<> SqlEventStore::setNote(qint64 id, const QString &note)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement write{m_database,
                    u"INSERT INTO event_marks (event_id, note) SELECT id, ? FROM events WHERE id = ? "
                    "ON CONFLICT (event_id) DO UPDATE SET note = excluded.note"_s};
    if (auto done = write.run({note, id}); !done)
        return done;
    if (write.changedRows() == 0)
        return Error{tr("The event is no longer in the log."), QString::number(id)};
    return transaction.commit();
}

Result<qint64> SqlEventStore::remove(std::span<const qint64> ids, qint64 at)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    Statement removal{m_database, u"INSERT INTO event_removals (at) VALUES (?)"_s};
    if (auto done = removal.run({at}); !done)
        return done.error();
    Statement mark{m_database,
                   u"INSERT INTO removed_events (event_id, removal) SELECT id, ? FROM events WHERE id = ? "
                   "ON CONFLICT DO NOTHING"_s};
    for (const qint64 id : ids) {
        if (auto done = mark.run({removal.insertedId(), id}); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return removal.insertedId();
}

Result<qint64> SqlEventStore::takeBack(qint64 removal)
{
    Statement unmark{m_database, u"DELETE FROM removed_events WHERE removal = ?"_s};
    if (auto done = unmark.run({removal}); !done)
        return done.error();
    if (unmark.changedRows() == 0)
        return Error{tr("Nothing is left to bring back: what was removed is gone for good after an hour."),
                     QString::number(removal)};
    return qint64{unmark.changedRows()};
}

std::optional<Vendor> SqlEventStore::vendorOf(const QUuid &webhookId)
{
    std::optional<Vendor> vendor;
    Statement select{m_database, u"SELECT vendor FROM webhooks WHERE id = ?"_s};
    (void)select.each({uuidText(webhookId)},
                      [&](const QSqlQuery &row) { vendor = valueIn(vendorNames, row.value(0).toString()); });
    return vendor;
}

Result<ConsentState> SqlEventStore::consent(qint64 sandboxId, const ConsentKey &key)
{
    ConsentState state = ConsentState::Unknown;
    const auto done = m_selectConsent.each({sandboxId, key.senderNumber, key.profileNumber}, [&](const QSqlQuery &row) {
        state = valueIn(consentStateNames, row.value(0).toString()).value_or(ConsentState::Unknown);
    });
    if (!done)
        return done.error();
    return state;
}

Result<bool> SqlEventStore::seen(const QUuid &webhookId, const QString &key)
{
    bool known = false;
    const auto done = m_selectSeen.each({uuidText(webhookId), key}, [&](const QSqlQuery &) { known = true; });
    if (!done)
        return done.error();
    return known;
}

} // namespace Hookbench
