// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/opening.h"

#include "app/storage/migrations.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QVariant>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

constexpr int lockWait = 10'000;

/// Files that SQLite keeps beside a database.
QStringList companions(const QString &path)
{
    return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s};
}

QString native(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

QString suspicionMark(const QString &path)
{
    return path + u".check"_s;
}

Opening::Opening(const QString &path, const Migrations &migrations)
    : m_path{QFileInfo{path}.absoluteFilePath()}
    , m_migrations{migrations}
{
}

Result<std::unique_ptr<Database>> Opening::run()
{
    if (auto done = prepareFolder(); !done)
        return done.error();
    Attempt first = attempt();
    if (first.database)
        return std::move(first.database);
    if (first.soundness == Soundness::Damaged)
        return replaceDamaged();
    return first.error;
}

Result<std::unique_ptr<Database>> Opening::again()
{
    // SQLite would make an empty file.
    if (!QFileInfo::exists(m_path))
        return Error{tr("The database %1 is no longer there. Was it moved or deleted?").arg(native(m_path)), {}};
    std::unique_ptr<Database> database{new Database{m_path}};
    if (auto done = connect(*database); !done)
        return done.error();
    if (auto done = configure(*database); !done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Opening::replaceDamaged()
{
    // Two programs may find the damage at once. Only one may rename, and the other must not rename the fresh file.
    QLockFile lock{m_path + u".lock"_s};
    if (!lock.tryLock(lockWait))
        return Error{
            tr("Another program is setting the damaged database %1 aside. Try again in a moment.").arg(native(m_path)),
            {}};
    Attempt second = attempt();
    if (second.database)
        return std::move(second.database);
    if (second.soundness == Soundness::Sound)
        return second.error;
    Result<QString> aside = setAside();
    if (!aside)
        return aside.error();
    Attempt fresh = attempt();
    if (!fresh.database)
        return fresh.error;
    fresh.database->m_recoveredFrom = *aside;
    return std::move(fresh.database);
}

Result<> Opening::prepareFolder() const
{
    const QFileInfo info{m_path};
    if (info.isDir())
        return Error{tr("%1 is a folder. Choose a file for the database.").arg(native(m_path)), {}};
    if (!QDir{}.mkpath(info.absolutePath()))
        return Error{
            tr("The folder %1 can't be made. Choose another place for the database.").arg(native(info.absolutePath())),
            {}};
    if (info.exists() && !info.isWritable())
        return Error{tr("The database %1 can't be written to. Check who may write to the file and its folder.")
                         .arg(native(m_path)),
                     {}};
    return {};
}

Opening::Attempt Opening::attempt()
{
    const auto damaged = [](const Error &error) {
        // Both texts are SQLite's own and not translated.
        return error.detail.contains(u"file is not a database"_s) || error.detail.contains(u"malformed"_s);
    };
    Attempt result;
    if (endsTooEarly()) {
        result.soundness = Soundness::Damaged;
        return result;
    }
    const bool leftOpen = QFileInfo{m_path + u"-wal"_s}.size() > 0;
    std::unique_ptr<Database> database{new Database{m_path}};
    Result<> done = connect(*database);
    if (done)
        done = look(*database, leftOpen);
    if (done)
        done = checkUsable(*database, m_migrations);
    if (done)
        done = configure(*database);
    if (done)
        done = migrate(*database, m_migrations, database->m_backup);
    if (done) {
        QFile::remove(suspicionMark(m_path));
        result.database = std::move(database);
        return result;
    }
    result.error = done.error();
    result.soundness = damaged(done.error()) ? Soundness::Damaged : Soundness::Sound;
    return result;
}

Result<> Opening::connect(Database &database) const
{
    database.m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database.m_connectionName);
    if (!database.m_connection.isValid())
        return Error{tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."), {}};
    database.m_connection.setDatabaseName(m_path);
    database.m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database.m_connection.open())
        return database.error(database.m_connection.lastError());
    return {};
}

Result<> Opening::look(Database &database, bool leftOpen) const
{
    // Opening reads nothing: the first page is looked at with the first statement.
    const Result<QVariant> tables = database.scalar(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const bool small = QFileInfo{m_path}.size() < checkAlwaysBelow;
    if (!QFile::exists(suspicionMark(m_path)) && !(leftOpen && small))
        return {};
    const Result<QVariant> verdict = database.scalar(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != u"ok"_s)
        return Error{tr("The database %1 is damaged.").arg(native(m_path)), u"malformed: "_s + verdict->toString()};
    return {};
}

Result<> Opening::configure(Database &database) const
{
    // Large pages hold several events each; the setting counts only while a file is empty.
    // WAL lets the window read while the command line writes. A file system without shared memory keeps the old
    // journal, which is as safe.
    for (const QString &sql :
         {u"PRAGMA page_size = 16384"_s, u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s,
          u"PRAGMA foreign_keys = ON"_s, u"PRAGMA wal_autocheckpoint = 1000"_s,
          u"PRAGMA journal_size_limit = 33554432"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (auto done = database.execute(sql); !done)
            return done;
    }
    const Result<QVariant> keys = database.scalar(u"PRAGMA foreign_keys"_s);
    if (!keys)
        return keys.error();
    if (keys->toInt() != 1)
        return Error{tr("This build of SQLite can't keep foreign keys. Install the SQLite of your system."), {}};
    return {};
}

Result<QString> Opening::setAside() const
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString wanted = m_path + u".damaged-"_s + stamp;
    QString aside = wanted;
    // QFile::rename refuses a name that exists, so that nothing is ever overwritten.
    for (int number = 2; QFile::exists(aside) || QFile::exists(aside + u"-wal"_s); ++number)
        aside = wanted + u'-' + QString::number(number);
    QFile file{m_path};
    if (!file.rename(aside))
        return Error{tr("The database %1 is damaged, and it can't be renamed. Move it away, then start again.")
                         .arg(native(m_path)),
                     file.errorString()};
    // A log left behind would be replayed into the fresh file.
    for (const QString &companion : companions(m_path)) {
        QFile beside{companion};
        if (!beside.exists())
            continue;
        if (!beside.rename(aside + companion.mid(m_path.size())))
            return Error{tr("The file %1 can't be renamed. Move it away, then start again.").arg(native(companion)),
                         beside.errorString()};
    }
    QFile::remove(suspicionMark(m_path));
    return aside;
}

bool Opening::endsTooEarly() const
{
    // https://www.sqlite.org/fileformat2.html, 1.3: page size at 16, change counter at 24, pages at 28, "version valid
    // for" at 92.
    if (QFileInfo{m_path + u"-wal"_s}.size() > 0 || QFileInfo{m_path + u"-journal"_s}.size() > 0)
        return false;
    QFile file{m_path};
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray header = file.read(100);
    if (header.isEmpty())
        return false;
    if (header.size() < 100)
        return true;
    const auto number = [&](int offset) { return qFromBigEndian<quint32>(header.constData() + offset); };
    const int declared = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pageSize = declared == 1 ? 65536 : declared;
    if (!header.startsWith("SQLite format 3") || number(24) != number(92))
        return false;
    return number(28) * pageSize > file.size();
}

} // namespace Hookbench
