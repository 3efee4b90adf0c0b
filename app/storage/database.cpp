// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"

#include "app/storage/opening.h"
#include "app/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// SQLite's primary result codes that a person can do something about.
enum SqliteCode {
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

int primaryCode(const QSqlError &error)
{
    // Extended codes carry the primary one in their low byte.
    return error.nativeErrorCode().toInt() & 0xff;
}

} // namespace

Database::Database(QString path)
    : m_path{std::move(path)}
    , m_connectionName{u"hookbench-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)}
{
}

Database::~Database()
{
    if (m_connectionName.isEmpty())
        return;
    m_connection.close();
    // The last handle must be gone before its connection is removed.
    m_connection = {};
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    return open(path, schemaMigrations());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Migrations &migrations)
{
    return Opening{path, migrations}.run();
}

Result<std::unique_ptr<Database>> Database::openAgain(const QString &path)
{
    return Opening{path, schemaMigrations()}.again();
}

Result<> Database::execute(const QString &sql)
{
    QSqlQuery query{m_connection};
    if (!query.exec(sql))
        return error(query.lastError());
    return {};
}

Result<QVariant> Database::scalar(const QString &sql)
{
    QSqlQuery query{m_connection};
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return error(query.lastError());
    if (query.next())
        return query.value(0);
    if (query.lastError().isValid())
        return error(query.lastError());
    return QVariant{};
}

Result<qint64> Database::dataVersion()
{
    const Result<QVariant> version = scalar(u"PRAGMA data_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<int> Database::schemaVersion()
{
    const Result<QVariant> version = scalar(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toInt();
}

Result<> Database::setDurability(Durability durability)
{
    if (durability == m_durability)
        return {};
    auto done
        = execute(durability == Durability::Full ? u"PRAGMA synchronous = FULL"_s : u"PRAGMA synchronous = NORMAL"_s);
    if (done)
        m_durability = durability;
    return done;
}

Error Database::error(const QString &path, const QSqlError &error)
{
    const QString file = QDir::toNativeSeparators(path);
    const QString detail
        = error.driverText() + u": "_s + error.databaseText() + u" ("_s + error.nativeErrorCode() + u')';
    switch (primaryCode(error)) {
    case Busy:
    case Locked:
        return {tr("The database is in use by another program. Wait a moment and try again, or close the other one."),
                detail};
    case ReadOnly:
        return {tr("The database %1 can't be written to. Check who may write to the file and its folder.").arg(file),
                detail};
    case Full:
        return {
            tr("There is no room left to save. Free some space on the disk that holds %1, then try again.").arg(file),
            detail};
    case CannotOpen:
        return {
            tr("The database %1 can't be opened. Check that its folder exists and that you may write to it.").arg(file),
            detail};
    case IoError:
        return {tr("The disk that holds %1 did not read or write what was asked. Check the disk, then try again.")
                    .arg(file),
                detail};
    case Corrupt:
    case NotADatabase: {
        // A damaged page found while working makes the next opening look at every page.
        QFile mark{suspicionMark(path)};
        mark.open(QIODevice::WriteOnly);
        return {tr("The database %1 is damaged. Start the program again: it then checks the whole file.").arg(file),
                detail};
    }
    default:
        return {tr("The database did not do what was asked, and nothing was changed."), detail};
    }
}

bool Database::isUniqueViolation(const Error &error)
{
    return error.detail.contains(u"UNIQUE constraint failed"_s);
}

} // namespace Hookbench
