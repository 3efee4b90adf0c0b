// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Hookbench {

/// How much room the data takes.
struct DataSizes
{
    /// Bytes of the database with its write-ahead log.
    qint64 database = 0;
    /// Events of all sandboxes, and the bytes they fill in the database.
    qint64 events = 0;
    qint64 eventBytes = 0;
    /// Events from before the time that was asked about.
    qint64 oldEvents = 0;

    bool operator==(const DataSizes &) const = default;
};

} // namespace Hookbench
