// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/result.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QSqlError;

namespace Hookbench {

class Database;

/// One step of the schema: takes a database from the version before it to @p version. Runs inside a transaction of its
/// own.
struct Migration
{
    int version = 0;
    std::function<Result<>(Database &)> apply;
};

using Migrations = std::vector<Migration>;

/// How much a commit must outlive: Full survives power loss, Relaxed a kill of the process.
enum class Durability { Full, Relaxed };

/// An open SQLite file with the newest schema: WAL, foreign keys on, every commit on disk unless a transaction asks for
/// less. Belongs to the thread that opened it. Refuses to know what the tables mean.
class Database
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Database)

public:
    /// Opens or makes the file at @p path and brings it to the newest schema. A damaged file is set aside under a new
    /// name (see recoveredFrom) and a fresh one made; a newer one, or another program's, is refused with a sentence.
    static Result<std::unique_ptr<Database>> open(const QString &path);
    /// The same with other migrations than the program's own; ascending versions.
    static Result<std::unique_ptr<Database>> open(const QString &path, const Migrations &migrations);
    /// A second connection to a file that this program has open already, for another thread: nothing is looked through,
    /// set aside or migrated.
    static Result<std::unique_ptr<Database>> openAgain(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    const QString &path() const { return m_path; }
    /// Where the damaged file stands now that was found instead of a database; empty when all was well.
    const QString &recoveredFrom() const { return m_recoveredFrom; }
    /// The copy that was made before the schema was changed; empty when it was not.
    const QString &backup() const { return m_backup; }

    /// Runs one statement without values.
    Result<> execute(const QString &sql);
    /// The first value of the first row of @p sql; invalid without a row.
    Result<QVariant> scalar(const QString &sql);
    /// A number that changes when another connection (also of another process) has changed the file.
    Result<qint64> dataVersion();
    /// Version of the schema in the file; 0 in an empty one.
    Result<int> schemaVersion();

    /// What went wrong as a sentence with a way out; the library's text is in the detail.
    Error error(const QSqlError &error) const { return Database::error(m_path, error); }
    static Error error(const QString &path, const QSqlError &error);
    /// Whether @p error says that a value is there already which must be unique.
    static bool isUniqueViolation(const Error &error);

    const QSqlDatabase &connection() const { return m_connection; }

private:
    friend class Opening;
    friend class Transaction;
    explicit Database(QString path);

    Result<> setDurability(Durability durability);

    QString m_path;
    QString m_connectionName;
    QSqlDatabase m_connection;
    QString m_recoveredFrom;
    QString m_backup;
    Durability m_durability = Durability::Full;
};

} // namespace Hookbench
