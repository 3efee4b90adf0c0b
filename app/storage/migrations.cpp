// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"

#include "app/storage/statement.h"
#include "app/storage/transaction.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

QString native(const Database &database)
{
    return QDir::toNativeSeparators(database.path());
}

Result<> checkOwner(Database &database, int version)
{
    const Result<QVariant> owner = database.scalar(u"PRAGMA application_id"_s);
    if (!owner)
        return owner.error();
    const Result<QVariant> tables = database.scalar(u"SELECT count(*) FROM sqlite_master"_s);
    if (!tables)
        return tables.error();
    const bool empty = version == 0 && tables->toInt() == 0 && owner->toInt() == 0;
    if (empty || owner->toInt() == databaseApplicationId)
        return {};
    return Error{QCoreApplication::translate(
                     "Hookbench::Database",
                     "%1 is the database of another program. Choose another file; this one was not touched.")
                     .arg(native(database)),
                 {}};
}

Error tooNew(const Database &database, int version, int newest)
{
    return {QCoreApplication::translate(
                "Hookbench::Database",
                "%1 was written by a newer Hookbench. Update Hookbench, or choose another database; this one "
                "was not touched.")
                .arg(native(database)),
            u"user_version %1, known up to %2"_s.arg(version).arg(newest)};
}

Result<QString> makeBackup(Database &database, int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString wanted = database.path() + u".backup-v%1-"_s.arg(version) + stamp;
    QString backup = wanted;
    for (int number = 2; QFile::exists(backup); ++number)
        backup = wanted + u'-' + QString::number(number);
    Statement vacuum{database, u"VACUUM INTO ?"_s};
    if (auto done = vacuum.run({backup}); !done)
        return done.error();
    return backup;
}

Result<> step(Database &database, const Migration &migration)
{
    Transaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Another program may have done it while this one waited for the lock.
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    if (*version >= migration.version)
        return {};
    if (auto done = migration.apply(database); !done)
        return done;
    if (auto done = executeAll(database,
                               {u"PRAGMA user_version = %1"_s.arg(migration.version),
                                u"PRAGMA application_id = %1"_s.arg(databaseApplicationId)});
        !done)
        return done;
    return transaction.commit();
}

} // namespace

Result<> executeAll(Database &database, const QStringList &statements)
{
    for (const QString &sql : statements) {
        if (auto done = database.execute(sql); !done)
            return done;
    }
    return {};
}

Result<> checkUsable(Database &database, const Migrations &migrations)
{
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    // Another program numbers its versions too; only one of our own can be "newer".
    if (auto done = checkOwner(database, *version); !done)
        return done;
    const int newest = migrations.empty() ? 0 : migrations.back().version;
    if (*version > newest)
        return tooNew(database, *version, newest);
    return {};
}

Result<> migrate(Database &database, const Migrations &migrations, QString &backup)
{
    const Result<int> version = database.schemaVersion();
    if (!version)
        return version.error();
    const bool upToDate = migrations.empty() || *version >= migrations.back().version;
    if (upToDate)
        return {};
    if (*version > 0) {
        const Result<QString> copy = makeBackup(database, *version);
        if (!copy)
            return copy.error();
        backup = *copy;
    }
    for (const Migration &migration : migrations) {
        if (migration.version <= *version)
            continue;
        if (auto done = step(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace Hookbench
