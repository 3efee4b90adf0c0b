// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace Hookbench {

/// So long the write-ahead log may become before it is copied into the database.
inline constexpr int pagesBetweenCheckpoints = 1000;

/// A connection to the database through SQLite's own interface, for what is done for every request and for reading
/// aside (docs/adr/0016). Used by one thread at a time, which need not always be the same.
class NativeConnection
{
public:
    /// The connection that @p database has open, on the same thread; must be gone before it is.
    explicit NativeConnection(const Database &database);
    /// A connection of its own to a file that this program has open already.
    static Result<std::unique_ptr<NativeConnection>> open(const QString &path);
    ~NativeConnection();
    Q_DISABLE_COPY_MOVE(NativeConnection)

    sqlite3 *handle() const { return m_handle; }
    const QString &path() const { return m_path; }
    /// Runs statements without values and rows.
    Result<> execute(const char *sql);
    /// What went wrong last, as a sentence.
    Error error() const;
    /// Copies what the write-ahead log holds into the database, as far as nobody is in the way; with @p restart writers
    /// wait for the rest of it, so that the log begins anew. Answers how many pages are left.
    Result<int> checkpoint(bool restart);
    /// From now on @p tell is called after each commit with the number of pages in the write-ahead log, instead of a
    /// checkpoint in the turn of whoever comes over the limit. It must outlive the connection or be taken back with {}.
    void tellPages(std::function<void(int)> tell);

private:
    explicit NativeConnection(QString path);

    QString m_path;
    sqlite3 *m_handle = nullptr;
    bool m_owned = false;
    std::function<void(int)> m_tellPages;
};

/// A statement with `?` for its values, prepared at its first use and then kept. Values are bound in order after
/// begin(); what is bound is read until the next begin().
class NativeStatement
{
public:
    NativeStatement(NativeConnection &connection, QByteArray sql);
    ~NativeStatement();
    Q_DISABLE_COPY_MOVE(NativeStatement)

    /// Starts anew, without values.
    NativeStatement &begin();
    NativeStatement &bind(qint64 value);
    /// As UTF-8; a null text is an empty one.
    NativeStatement &bind(QStringView text);
    /// Text that is UTF-8, and stays where it is until the statement has ended.
    NativeStatement &bindUtf8(QByteArrayView text);
    NativeStatement &bindBytes(QByteArrayView bytes);
    NativeStatement &bindNull();

    /// True with a row, false at the end.
    Result<bool> step();
    /// Runs to the end, and lets go of the database.
    Result<> run();
    /// Lets go of the database before the end.
    void finish();

    qint64 number(int column) const;
    QString text(int column) const;
    /// Text or bytes; valid until the next step.
    QByteArrayView view(int column) const;
    QByteArray bytes(int column) const { return view(column).toByteArray(); }

    /// Of the last run.
    qint64 insertedId() const;
    int changedRows() const;

private:
    NativeConnection &m_connection;
    QByteArray m_sql;
    sqlite3_stmt *m_statement = nullptr;
    QVarLengthArray<QByteArray, 24> m_texts;
    int m_bound = 0;
    bool m_failed = false;
};

/// A write transaction over such a connection, as Transaction is: all or nothing.
class NativeTransaction
{
public:
    explicit NativeTransaction(NativeConnection &connection)
        : m_connection{connection}
    {
    }
    ~NativeTransaction();
    Q_DISABLE_COPY_MOVE(NativeTransaction)

    Result<> begin();
    Result<> commit();

private:
    NativeConnection &m_connection;
    bool m_open = false;
};

/// Several reads that see the database as it is at one moment.
class NativeSnapshot
{
public:
    explicit NativeSnapshot(NativeConnection &connection)
        : m_connection{connection}
    {
    }
    ~NativeSnapshot();
    Q_DISABLE_COPY_MOVE(NativeSnapshot)

    Result<> begin();

private:
    NativeConnection &m_connection;
    bool m_open = false;
};

} // namespace Hookbench
