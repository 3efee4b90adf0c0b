// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/native.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <cstring>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Milliseconds for another connection.
constexpr int longestWait = 5000;
constexpr int longestRestart = 10;

} // namespace

NativeConnection::NativeConnection(QString path)
    : m_path{std::move(path)}
    , m_owned{true}
{
}

NativeConnection::NativeConnection(const Database &database)
    : m_path{database.path()}
{
    const QVariant handle = database.connection().driver()->handle();
    Q_ASSERT(std::strcmp(handle.typeName(), "sqlite3*") == 0);
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
}

Result<std::unique_ptr<NativeConnection>> NativeConnection::open(const QString &path)
{
    std::unique_ptr<NativeConnection> made{new NativeConnection{path}};
    // It is never made here; and the mutex is the caller's care.
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &made->m_handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK)
        return made->error();
    sqlite3_busy_timeout(made->m_handle, longestWait);
    if (auto done = made->execute("PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; "
                                  "PRAGMA journal_size_limit = 33554432");
        !done)
        return done.error();
    return made;
}

NativeConnection::~NativeConnection()
{
    if (m_owned)
        sqlite3_close_v2(m_handle);
}

Result<> NativeConnection::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Error NativeConnection::error() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle) : SQLITE_NOMEM;
    const QString text = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle)) : QString{};
    return Database::error(m_path, QSqlError{u"SQLite"_s, text, QSqlError::StatementError, QString::number(code)});
}

Result<int> NativeConnection::checkpoint(bool restart)
{
    int pages = 0;
    int copied = 0;
    // Who waits here for a long read keeps the writers waiting.
    sqlite3_busy_timeout(m_handle, longestRestart);
    const int code = sqlite3_wal_checkpoint_v2(
        m_handle, nullptr, restart ? SQLITE_CHECKPOINT_RESTART : SQLITE_CHECKPOINT_PASSIVE, &pages, &copied);
    sqlite3_busy_timeout(m_handle, longestWait);
    if (code == SQLITE_BUSY)
        return pages;
    if (code != SQLITE_OK)
        return error();
    return pages - copied;
}

void NativeConnection::tellPages(std::function<void(int)> tell)
{
    m_tellPages = std::move(tell);
    if (!m_tellPages) {
        sqlite3_wal_autocheckpoint(m_handle, pagesBetweenCheckpoints);
        return;
    }
    const auto called = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<NativeConnection *>(self)->m_tellPages(pages);
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, called, this);
}

NativeStatement::NativeStatement(NativeConnection &connection, QByteArray sql)
    : m_connection{connection}
    , m_sql{std::move(sql)}
{
}

NativeStatement::~NativeStatement()
{
    sqlite3_finalize(m_statement);
}

NativeStatement &NativeStatement::begin()
{
    if (!m_statement) {
        const int code = sqlite3_prepare_v3(m_connection.handle(), m_sql.constData(), static_cast<int>(m_sql.size()),
                                            SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
        m_failed = code != SQLITE_OK;
        if (m_failed)
            return *this;
    } else {
        sqlite3_reset(m_statement);
        m_failed = false;
    }
    m_bound = 0;
    m_texts.clear();
    return *this;
}

NativeStatement &NativeStatement::bind(qint64 value)
{
    m_failed = m_failed || sqlite3_bind_int64(m_statement, ++m_bound, value) != SQLITE_OK;
    return *this;
}

NativeStatement &NativeStatement::bind(QStringView text)
{
    m_texts.append(text.toUtf8());
    return bindUtf8(m_texts.last());
}

NativeStatement &NativeStatement::bindUtf8(QByteArrayView text)
{
    // No bytes at all would be NULL.
    const char *data = text.isEmpty() ? "" : text.data();
    m_failed = m_failed
        || sqlite3_bind_text(m_statement, ++m_bound, data, static_cast<int>(text.size()), SQLITE_STATIC) != SQLITE_OK;
    return *this;
}

NativeStatement &NativeStatement::bindBytes(QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    m_failed = m_failed
        || sqlite3_bind_blob64(m_statement, ++m_bound, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC)
            != SQLITE_OK;
    return *this;
}

NativeStatement &NativeStatement::bindNull()
{
    m_failed = m_failed || sqlite3_bind_null(m_statement, ++m_bound) != SQLITE_OK;
    return *this;
}

Result<bool> NativeStatement::step()
{
    if (m_failed)
        return m_connection.error();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_connection.error();
    sqlite3_reset(m_statement);
    return error;
}

Result<> NativeStatement::run()
{
    for (;;) {
        const Result<bool> row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    finish();
    return {};
}

void NativeStatement::finish()
{
    if (m_statement)
        sqlite3_reset(m_statement);
}

qint64 NativeStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString NativeStatement::text(int column) const
{
    return QString::fromUtf8(view(column));
}

QByteArrayView NativeStatement::view(int column) const
{
    const void *data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column)};
}

qint64 NativeStatement::insertedId() const
{
    return sqlite3_last_insert_rowid(m_connection.handle());
}

int NativeStatement::changedRows() const
{
    return sqlite3_changes(m_connection.handle());
}

NativeTransaction::~NativeTransaction()
{
    // SQLite has rolled back by itself after some failures (disk full); then there is nothing left to take back.
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0) {
        if (const auto done = m_connection.execute("ROLLBACK"); !done)
            qWarning("Rollback failed: %ls", qUtf16Printable(done.error().detail));
    }
}

Result<> NativeTransaction::begin()
{
    Result<> begun = m_connection.execute("BEGIN IMMEDIATE");
    m_open = bool{begun};
    return begun;
}

Result<> NativeTransaction::commit()
{
    Result<> done = m_connection.execute("COMMIT");
    if (done)
        m_open = false;
    return done;
}

NativeSnapshot::~NativeSnapshot()
{
    if (m_open && sqlite3_get_autocommit(m_connection.handle()) == 0)
        (void)m_connection.execute("COMMIT");
}

Result<> NativeSnapshot::begin()
{
    Result<> begun = m_connection.execute("BEGIN");
    m_open = bool{begun};
    return begun;
}

} // namespace Hookbench
