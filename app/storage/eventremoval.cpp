// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventremoval.h"

#include "app/storage/transaction.h"
#include "models/delivery/inboundprocessor.h"
#include "models/delivery/outcomejson.h"
#include "models/values/exchange.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

EventRemoval::EventRemoval(Database &database, const QString &which, qint64 value)
    : m_database{database}
    , m_value{value}
    , m_select{database, which}
    , m_removeEvent{database, u"DELETE FROM events WHERE id = ?"_s}
    , m_removeSeen{database, u"DELETE FROM seen_events WHERE webhook_id = ? AND dedup_key = ?"_s}
    , m_connection{database}
    , m_index{m_connection}
{
}

EventRemoval EventRemoval::ofOld(Database &database, qint64 before)
{
    // By sandbox, as the index is; without it a log in which nothing is old would be read from end to end.
    return {database,
            u"SELECT e.id, e.webhook_id, e.outcomes FROM sandboxes s CROSS JOIN events e INDEXED BY events_at "
            "ON e.sandbox_id = s.id AND s.removed_at IS NULL AND e.at < ? "
            "AND NOT EXISTS (SELECT 1 FROM event_marks m WHERE m.event_id = e.id AND m.pinned) LIMIT ?"_s,
            before};
}

EventRemoval EventRemoval::ofRemoved(Database &database, qint64 before)
{
    return {database,
            u"SELECT e.id, e.webhook_id, e.outcomes FROM event_removals v CROSS JOIN removed_events r ON "
            "r.removal = v.id CROSS JOIN events e ON e.id = r.event_id WHERE v.at < ? LIMIT ?"_s,
            before};
}

Result<int> EventRemoval::some(int limit)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    std::vector<Going> events;
    const auto read = m_select.each({m_value, limit}, [&](const QSqlQuery &row) {
        events.push_back({row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString()});
    });
    if (!read)
        return read.error();
    for (const Going &event : events) {
        if (auto done = forget(event); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return static_cast<int>(events.size());
}

Result<> EventRemoval::forget(const Going &event)
{
    // The mirror of what the store remembers when an event is appended. Events that were sent have no outcomes.
    const QList<EventOutcome> outcomes
        = event.webhookId.isEmpty() ? QList<EventOutcome>{} : outcomesFromJson(event.outcomes.toUtf8());
    for (const EventOutcome &outcome : outcomes) {
        const QString key = outcome.duplicate ? QString{} : dedupKey(outcome.event);
        if (key.isEmpty())
            continue;
        if (auto done = m_removeSeen.run({event.webhookId, key}); !done)
            return done;
    }
    if (auto done = m_index.takeOut(event.id); !done)
        return done;
    return m_removeEvent.run({event.id});
}

} // namespace Hookbench
