// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventremoval.h"

#include <optional>

namespace Hookbench {

/// Takes what is left of removed sandboxes out of the database. Nobody sees any of it meanwhile; what a kill leaves
/// behind is found again by the next one.
class SandboxRemains
{
public:
    explicit SandboxRemains(Database &database)
        : m_database{database}
    {
    }
    /// About @p limit rows in one transaction; says how many there were, 0 at the end.
    Result<int> some(int limit);

private:
    Result<int> someRows(const QString &what, qint64 sandboxId, int limit);
    Result<int> someEvents(qint64 sandboxId, int limit);
    Result<int> someWebhooks(qint64 sandboxId, int limit);
    Result<int> sandboxItself(qint64 sandboxId);

    Database &m_database;
    std::optional<EventRemoval> m_events;
    qint64 m_sandboxOfEvents = 0;
};

} // namespace Hookbench
