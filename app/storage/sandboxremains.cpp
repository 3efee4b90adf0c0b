// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sandboxremains.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/transaction.h"

#include <algorithm>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// A webhook goes with its keywords and its history: so many rows of others are worth as much time.
constexpr int rowsOfAWebhook = 8;

} // namespace

Result<int> SandboxRemains::some(int limit)
{
    const Result<qint64> id = removedSandbox(m_database);
    if (!id)
        return id.error();
    if (*id == 0)
        return 0;
    // In the order in which the tables refer to one another. The history comes before its events, which would have it
    // changed row by row.
    const auto history = [&] {
        return someRows(u"DELETE FROM consent_history WHERE id IN "
                        "(SELECT id FROM consent_history WHERE sandbox_id = ? LIMIT ?)"_s,
                        *id, limit);
    };
    const auto events = [&] { return someEvents(*id, limit); };
    const auto webhooks = [&] { return someWebhooks(*id, std::max(1, limit / rowsOfAWebhook)); };
    const auto consents = [&] {
        return someRows(u"DELETE FROM consents WHERE (sandbox_id, sender, profile) IN "
                        "(SELECT sandbox_id, sender, profile FROM consents WHERE sandbox_id = ? LIMIT ?)"_s,
                        *id, limit);
    };
    for (const auto &step : std::initializer_list<std::function<Result<int>()>>{history, events, webhooks, consents}) {
        Result<int> rows = step();
        if (!rows || *rows > 0)
            return rows;
    }
    return sandboxItself(*id);
}

Result<int> SandboxRemains::someRows(const QString &what, qint64 sandboxId, int limit)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    Statement remove{m_database, what};
    if (auto done = remove.run({sandboxId, limit}); !done)
        return done.error();
    if (auto done = transaction.commit(); !done)
        return done.error();
    return remove.changedRows();
}

Result<int> SandboxRemains::someEvents(qint64 sandboxId, int limit)
{
    if (!m_events || m_sandboxOfEvents != sandboxId) {
        m_events.emplace(m_database, u"SELECT id, webhook_id, outcomes FROM events WHERE sandbox_id = ? LIMIT ?"_s,
                         sandboxId);
        m_sandboxOfEvents = sandboxId;
    }
    return m_events->some(limit);
}

Result<int> SandboxRemains::someWebhooks(qint64 sandboxId, int limit)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    QStringList ids;
    Statement select{m_database, u"SELECT id FROM webhooks WHERE sandbox_id = ? LIMIT ?"_s};
    if (auto done = select.each({sandboxId, limit}, [&](const QSqlQuery &row) { ids.append(row.value(0).toString()); });
        !done)
        return done.error();
    Statement seen{m_database, u"DELETE FROM seen_events WHERE webhook_id = ?"_s};
    Statement webhook{m_database, u"DELETE FROM webhooks WHERE id = ?"_s};
    for (const QString &id : std::as_const(ids)) {
        if (auto done = seen.run({id}); !done)
            return done.error();
        if (auto done = webhook.run({id}); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return static_cast<int>(ids.size());
}

Result<int> SandboxRemains::sandboxItself(qint64 sandboxId)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(Durability::Relaxed); !begun)
        return begun.error();
    for (const QString &what :
         {u"DELETE FROM seen_events WHERE webhook_id IN (SELECT id FROM feedback_webhooks WHERE sandbox_id = ?)"_s,
          u"DELETE FROM event_facets WHERE sandbox_id = ?"_s, u"DELETE FROM api_credentials WHERE sandbox_id = ?"_s,
          u"DELETE FROM sandboxes WHERE id = ?"_s}) {
        Statement remove{m_database, what};
        if (auto done = remove.run({sandboxId}); !done)
            return done.error();
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return 1;
}

} // namespace Hookbench
