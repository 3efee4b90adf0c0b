// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/eventindex.h"
#include "app/storage/statement.h"

namespace Hookbench {

/// Takes events out of the log and out of its index, with the keys by which they were recognised when they came again.
/// What refers to them otherwise (the history of consents) stays and refers to nothing.
class EventRemoval
{
public:
    /// @p which selects id, webhook_id and outcomes of events, with a place for @p value and one for how many.
    EventRemoval(Database &database, const QString &which, qint64 value);
    /// Those from before @p before, in milliseconds since the epoch.
    static EventRemoval ofOld(Database &database, qint64 before);
    /// Those that a person removed before that, and that can't be brought back any more.
    static EventRemoval ofRemoved(Database &database, qint64 before);
    /// At most @p limit events in one transaction; says how many there were, 0 at the end.
    Result<int> some(int limit);

private:
    struct Going
    {
        qint64 id = 0;
        QString webhookId;
        QString outcomes;
    };
    Result<> forget(const Going &event);

    Database &m_database;
    qint64 m_value;
    Statement m_select;
    Statement m_removeEvent;
    Statement m_removeSeen;
    NativeConnection m_connection;
    EventIndex m_index;
};

} // namespace Hookbench
