// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/datadesk.h"

#include "models/state/whenfinished.h"

#include <QFuture>
#include <QTimer>

namespace Hookbench {

namespace {

constexpr qint64 day = 24 * 60 * 60 * qint64{1000};
// A timer of a whole day would run late on a computer that sleeps at night.
constexpr int lookEvery = 60 * 60 * 1000;

} // namespace

DataDesk::DataDesk(DataCare &care, PreferencesBook &preferences, SandboxBook &sandboxes, EventLog &log, Clock clock,
                   QObject *parent)
    : QObject{parent}
    , m_care{care}
    , m_preferences{preferences}
    , m_sandboxes{sandboxes}
    , m_log{log}
    , m_clock{std::move(clock)}
{
}

QString DataDesk::path() const
{
    return m_care.path();
}

QFuture<Result<DataSizes>> DataDesk::measure() const
{
    return m_care.measure(oldBefore());
}

QFuture<Result<QString>> DataDesk::backUp()
{
    return m_care.backUp();
}

void DataDesk::start()
{
    auto *timer = new QTimer{this};
    connect(timer, &QTimer::timeout, this, &DataDesk::removeWhenDue);
    // What a person removed from the log goes for good after an hour.
    connect(timer, &QTimer::timeout, this, &DataDesk::removeRemains);
    timer->start(lookEvery);
    connect(&m_sandboxes, &SandboxBook::removed, this, &DataDesk::removeRemains);
    removeOld();
    removeRemains();
}

void DataDesk::removeWhenDue()
{
    if (m_clock() - m_lastRemoval >= day)
        removeOld();
}

qint64 DataDesk::oldBefore() const
{
    const int days = m_preferences.preferences().logRetentionDays;
    return days == 0 ? 0 : m_clock() - days * day;
}

QFuture<Result<qint64>> DataDesk::removeOld()
{
    if (isRemoving())
        return m_removing;
    m_lastRemoval = m_clock();
    if (oldBefore() == 0)
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{0}});
    m_removing = m_care.removeEventsBefore(oldBefore());
    whenFinished(this, m_removing, [this](const QFuture<Result<qint64>> &done) {
        if (done.resultCount() == 0)
            return;
        const Result<qint64> events = done.result();
        // Some may be gone before a failure.
        if (!events || *events > 0)
            m_log.reread();
        if (!events)
            Q_EMIT failed(events.error());
        else if (*events > 0)
            Q_EMIT removed(*events);
    });
    return m_removing;
}

QFuture<Result<qint64>> DataDesk::removeRemains()
{
    // One that is under way finds what was removed after it began, but it may be about to end.
    m_removingRemains = m_care.removeRemains();
    whenFinished(this, m_removingRemains, [this](const QFuture<Result<qint64>> &done) {
        if (done.resultCount() > 0 && !done.result())
            Q_EMIT failed(done.result().error());
    });
    return m_removingRemains;
}

} // namespace Hookbench
