// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlitedatacare.h"

#include "app/storage/eventremoval.h"
#include "app/storage/sandboxremains.h"
#include "app/storage/sandboxrows.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Bytes that the events fill. The room by page is exact; a SQLite that can't tell it leaves the sum of what is kept.
Result<qint64> eventBytes(Database &database)
{
    const Result<QVariant> pages = database.scalar(
        u"SELECT coalesce(sum(pgsize), 0) FROM dbstat WHERE aggregate = TRUE AND (name LIKE 'event%' OR "
        "name LIKE 'sqlite_autoindex_event%' OR name = 'search_words')"_s);
    if (pages)
        return pages->toLongLong();
    const Result<QVariant> sum = database.scalar(
        u"SELECT coalesce(sum(length(request_body) + length(response_body) + length(outcomes) + "
        "length(request_headers) + length(response_headers) + length(diagnostics)), 0) FROM events"_s);
    if (!sum)
        return sum.error();
    return sum->toLongLong();
}

Result<DataSizes> measured(const QString &path, qint64 before)
{
    Result<std::unique_ptr<Database>> opened = Database::openAgain(path);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    DataSizes sizes;
    sizes.database = QFileInfo{path}.size() + QFileInfo{path + u"-wal"_s}.size();
    const Result<QVariant> events
        = database.scalar(u"SELECT count(*) FROM events WHERE sandbox_id IN "_s + presentSandboxes);
    if (!events)
        return events.error();
    sizes.events = events->toLongLong();
    const Result<qint64> bytes = eventBytes(database);
    if (!bytes)
        return bytes.error();
    sizes.eventBytes = *bytes;
    Statement old{database,
                  u"SELECT count(*) FROM sandboxes s CROSS JOIN events e INDEXED BY events_at "
                  "ON e.sandbox_id = s.id AND s.removed_at IS NULL AND e.at < ? "
                  "AND NOT EXISTS (SELECT 1 FROM event_marks m WHERE m.event_id = e.id AND m.pinned)"_s};
    if (auto done = old.each({before}, [&](const QSqlQuery &row) { sizes.oldEvents = row.value(0).toLongLong(); });
        !done)
        return done.error();
    return sizes;
}

/// Beside the database: "hookbench-backup-20260301-120000.db".
QString freeBackupName(const QString &path)
{
    const QFileInfo info{path};
    const QString stamp = QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    const QString suffix = info.suffix().isEmpty() ? QString{} : QString{u'.' + info.suffix()};
    const QString wanted = info.completeBaseName() + u"-backup-"_s + stamp;
    QString name = wanted + suffix;
    for (int number = 2; info.dir().exists(name) || info.dir().exists(name + u".part"_s); ++number)
        name = wanted + u'-' + QString::number(number) + suffix;
    return info.dir().absoluteFilePath(name);
}

/// SQLite writes such a copy without waiting for the disk.
bool reachDisk(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadWrite) && ::fsync(file.handle()) == 0;
}

Result<QString> backedUp(const QString &path)
{
    Result<std::unique_ptr<Database>> opened = Database::openAgain(path);
    if (!opened)
        return opened.error();
    const QString wanted = freeBackupName(path);
    // A backup that was cut short must not look like one.
    const QString part = wanted + u".part"_s;
    Statement vacuum{**opened, u"VACUUM INTO ?"_s};
    if (auto done = vacuum.run({part}); !done) {
        QFile::remove(part);
        return done.error();
    }
    QFile::setPermissions(part, QFile::permissions(path));
    if (!reachDisk(part) || !QFile::rename(part, wanted)) {
        QFile::remove(part);
        return Error{
            SqliteDataCare::tr("The backup %1 could not be written to the disk. Free some space, check who may "
                               "write to the folder, then try again.")
                .arg(QDir::toNativeSeparators(wanted)),
            {}};
    }
    return wanted;
}

Error endedFirst()
{
    return {SqliteDataCare::tr("The program ended before it came to that."), {}};
}

/// Nobody who wants to write meanwhile shall wait longer than a few milliseconds.
template<typename Removal> Result<qint64> removed(Removal removal, const std::atomic_bool &stop)
{
    constexpr int mostAtOnce = 200;
    constexpr int leastAtOnce = 8;
    constexpr qint64 longest = 4;
    qint64 rows = 0;
    int atOnce = 64;
    while (!stop) {
        QElapsedTimer time;
        time.start();
        const Result<int> some = removal.some(atOnce);
        if (!some)
            return some.error();
        rows += *some;
        if (*some == 0)
            break;
        const qint64 took = time.elapsed();
        atOnce = std::clamp(took > longest           ? atOnce / 2
                                : took < longest / 2 ? atOnce * 2
                                                     : atOnce,
                            leastAtOnce, mostAtOnce);
        // The lock is not fair, and whoever waits for it looks again ever more rarely: most of the time it is free.
        QThread::msleep(static_cast<unsigned long>(std::max<qint64>(3 * took, 5)));
    }
    return rows;
}

Result<qint64> oldEventsRemoved(const QString &path, qint64 at, const std::atomic_bool &stop)
{
    const Result<std::unique_ptr<Database>> opened = Database::openAgain(path);
    if (!opened)
        return opened.error();
    return removed(EventRemoval::ofOld(**opened, at), stop);
}

Result<qint64> remainsRemoved(const QString &path, const std::atomic_bool &stop)
{
    const Result<std::unique_ptr<Database>> opened = Database::openAgain(path);
    if (!opened)
        return opened.error();
    // So long a person can bring back what was removed.
    constexpr qint64 hour = 60 * 60 * qint64{1000};
    Result<qint64> events
        = removed(EventRemoval::ofRemoved(**opened, QDateTime::currentMSecsSinceEpoch() - hour), stop);
    if (!events)
        return events;
    const Result<qint64> remains = removed(SandboxRemains{**opened}, stop);
    return remains ? Result<qint64>{*events + *remains} : remains;
}

} // namespace

SqliteDataCare::SqliteDataCare(const QString &path)
    : m_path{QFileInfo{path}.absoluteFilePath()}
{
    m_pool.setMaxThreadCount(1);
}

SqliteDataCare::~SqliteDataCare()
{
    m_stop = true;
    m_pool.waitForDone();
}

QFuture<Result<DataSizes>> SqliteDataCare::measure(qint64 before)
{
    return QtConcurrent::run(
        &m_pool, [this, before] { return m_stop ? Result<DataSizes>{endedFirst()} : measured(m_path, before); });
}

QFuture<Result<QString>> SqliteDataCare::backUp()
{
    return QtConcurrent::run(&m_pool, [this] { return m_stop ? Result<QString>{endedFirst()} : backedUp(m_path); });
}

QFuture<Result<qint64>> SqliteDataCare::removeEventsBefore(qint64 at)
{
    return QtConcurrent::run(&m_pool, [this, at] { return oldEventsRemoved(m_path, at, m_stop); });
}

QFuture<Result<qint64>> SqliteDataCare::removeRemains()
{
    return QtConcurrent::run(&m_pool, [this] { return remainsRemoved(m_path, m_stop); });
}

} // namespace Hookbench
