// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/statement.h"

namespace Hookbench {

/// Takes old events out of the log, with the keys by which they were recognised when they came again. What refers to
/// them otherwise (the history of consents) stays and refers to nothing.
class EventRemoval
{
public:
    EventRemoval(Database &database, qint64 before);
    /// At most @p limit events in one transaction; says how many there were, fewer than the limit at the end.
    Result<int> some(int limit);

private:
    struct OldEvent
    {
        qint64 id = 0;
        QString webhookId;
        QString outcomes;
    };
    Result<> forget(const OldEvent &event);

    Database &m_database;
    qint64 m_before;
    Statement m_select;
    Statement m_removeEvent;
    Statement m_removeSeen;
};

} // namespace Hookbench
