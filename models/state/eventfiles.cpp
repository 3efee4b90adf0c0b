// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/eventfiles.h"

#include "models/state/whenfinished.h"

#include <QPromise>
#include <QThreadPool>

namespace Hookbench {

/// Used by one thread after the other.
struct EventExportRun::Job
{
    std::shared_ptr<GrowingFile> file;
    EventExport writer;
};

EventExportRun::EventExportRun(std::shared_ptr<GrowingFile> file, EventExportOptions options)
    : m_job{std::make_shared<Job>(Job{std::move(file), EventExport{std::move(options)}})}
{
    connect(&m_reading, &QFutureWatcherBase::progressValueChanged, this,
            [this](int rows) { Q_EMIT progressed(rows, m_reading.progressMaximum()); });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_reading.future().resultCount() == 0) {
            m_job.reset();
            Q_EMIT cancelled();
            return;
        }
        const Result<qint64> read = m_reading.result();
        if (read) {
            close(*read);
            return;
        }
        m_job.reset();
        if (m_reading.isCanceled())
            Q_EMIT cancelled();
        else
            Q_EMIT failed(read.error());
    });
}

EventExportRun::~EventExportRun()
{
    m_reading.future().cancel();
}

void EventExportRun::start(const EventLog &log, const EventFilter &filter)
{
    if (const Result<> begun = m_job->file->append(m_job->writer.head()); !begun) {
        m_job.reset();
        Q_EMIT failed(begun.error());
        return;
    }
    // The job lives as long as the reading, whatever becomes of this.
    m_reading.setFuture(log.forEach(
        filter, [job = m_job](const Exchange &exchange) { return job->file->append(job->writer.row(exchange)); }));
}

void EventExportRun::cancel()
{
    m_reading.cancel();
}

void EventExportRun::close(qint64 events)
{
    // Bringing a large file to the disk takes its time.
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    whenFinished(this, promise->future(), [this, events](const QFuture<Result<>> &closed) {
        m_job.reset();
        const Result<> done = closed.result();
        if (done)
            Q_EMIT finished(events);
        else
            Q_EMIT failed(done.error());
    });
    QThreadPool::globalInstance()->start([promise, job = m_job] {
        const Result<> last = job->file->append(job->writer.tail());
        promise->addResult(last ? job->file->finish() : last);
        promise->finish();
    });
}

Result<std::shared_ptr<EventExportRun>> EventFiles::begin(const QString &path, const EventExportOptions &options) const
{
    Result<std::shared_ptr<GrowingFile>> file = m_maker.begin(path);
    if (!file)
        return file.error();
    return std::make_shared<EventExportRun>(*std::move(file), options);
}

} // namespace Hookbench
