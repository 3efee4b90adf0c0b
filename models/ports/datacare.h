// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/datasizes.h"
#include "models/values/result.h"

#include <QFuture>
#include <QString>

namespace Hookbench {

/// The database as a file that can be looked after. All of it may take seconds in a large database, so every call
/// returns at once and the work is done aside, one after the other. Every future ends; what has not begun
/// when it goes away is not done.
class DataCare
{
public:
    virtual ~DataCare() = default;
    virtual QString path() const = 0;
    /// Counts; @p before (milliseconds since the epoch, UTC) divides old events from the others.
    virtual QFuture<Result<DataSizes>> measure(qint64 before) = 0;
    /// Copies the database, as it is at this moment, to a new file beside it; answers with its path. Secrets are not in
    /// it.
    virtual QFuture<Result<QString>> backUp() = 0;
    /// Takes the events of all sandboxes from before @p at (milliseconds since the epoch, UTC) out of the log, a few at
    /// a time so that nobody else waits long; answers how many there were. Consents and their history stay, without
    /// their event. An event that comes again after its first is gone counts as new. When it fails on the way, what
    /// went before is gone.
    virtual QFuture<Result<qint64>> removeEventsBefore(qint64 at) = 0;
    /// Takes what was in sandboxes that are removed out of the database, in the same small steps; answers how many rows
    /// that were. Nobody sees them any more in any case. What it did not get to is left for the next call.
    virtual QFuture<Result<qint64>> removeRemains() = 0;
};

} // namespace Hookbench
