// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/eventexport.h"
#include "models/ports/growingfile.h"
#include "models/state/eventlog.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace Hookbench {

/// Events on their way into a file, on other threads. Destroying it cancels; a file that was not finished is none.
class EventExportRun : public QObject
{
    Q_OBJECT
public:
    EventExportRun(std::shared_ptr<GrowingFile> file, EventExportOptions options);
    ~EventExportRun() override;

    void start(const EventLog &log, const EventFilter &filter);
    /// What was written so far goes; failed() or cancelled() follows.
    void cancel();

Q_SIGNALS:
    void progressed(int rows, int of);
    /// The file is there, with so many events.
    void finished(qint64 events);
    void failed(const Hookbench::Error &error);
    void cancelled();

private:
    struct Job;
    void close(qint64 events);

    std::shared_ptr<Job> m_job;
    QFutureWatcher<Result<qint64>> m_reading;
};

/// Files that events leave the log in.
class EventFiles
{
public:
    explicit EventFiles(FileMaker &maker)
        : m_maker{maker}
    {
    }

    /// Begins a file; the caller connects what comes back and starts it. Fails with a sentence when it can't be
    /// written.
    Result<std::shared_ptr<EventExportRun>> begin(const QString &path, const EventExportOptions &options) const;

private:
    FileMaker &m_maker;
};

} // namespace Hookbench
