// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/datacare.h"
#include "models/state/eventlog.h"
#include "models/state/preferencesbook.h"
#include "models/state/sandboxbook.h"

#include <QFuture>
#include <QObject>

namespace Hookbench {

/// Looks after the database: says how large it is, backs it up, takes old events out of the log as the preferences say,
/// and what is left of removed sandboxes.
class DataDesk : public QObject
{
    Q_OBJECT
public:
    DataDesk(DataCare &care, PreferencesBook &preferences, SandboxBook &sandboxes, EventLog &log, Clock clock,
             QObject *parent = nullptr);

    /// Where the database is.
    QString path() const;
    QFuture<Result<DataSizes>> measure() const;
    QFuture<Result<QString>> backUp();

    /// Takes old events out now, and once a day from now on; and what is left of removed sandboxes now, and whenever
    /// one is removed.
    void start();
    /// Takes them out when that was last done a day ago or more.
    void removeWhenDue();
    /// Takes them out now; answers how many there were. 0 when everything is to be kept. A second call while one is
    /// under way gets the answer of that one.
    QFuture<Result<qint64>> removeOld();
    /// Events are being taken out.
    bool isRemoving() const { return m_removing.isRunning(); }
    /// Takes what is left of removed sandboxes out of the database; answers how many rows that were.
    QFuture<Result<qint64>> removeRemains();
    /// Something is being taken out: somebody else writes to the database meanwhile.
    bool isWriting() const { return isRemoving() || m_removingRemains.isRunning(); }
    /// Events from before this time are too old now, in milliseconds since the epoch, UTC; 0 when none are.
    qint64 oldBefore() const;

Q_SIGNALS:
    /// Events were taken out of the log.
    void removed(qint64 events);
    /// They could not be, or what is left of a sandbox could not; the sentence says why.
    void failed(const Hookbench::Error &error);

private:
    DataCare &m_care;
    PreferencesBook &m_preferences;
    SandboxBook &m_sandboxes;
    EventLog &m_log;
    Clock m_clock;
    QFuture<Result<qint64>> m_removing;
    QFuture<Result<qint64>> m_removingRemains;
    qint64 m_lastRemoval = 0;
};

} // namespace Hookbench
