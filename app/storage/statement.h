// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace Hookbench {

/// A statement with `?` for its values, prepared at its first use and then kept. Null texts and bytes are stored as
/// empty ones; only an invalid QVariant is NULL.
class Statement
{
public:
    Statement(Database &database, QString sql);

    /// Runs it for what it changes.
    Result<> run(const QVariantList &values = {});
    /// Runs it and calls @p row with the query for each row.
    template<typename Row> Result<> each(const QVariantList &values, Row &&row)
    {
        if (auto done = start(values); !done)
            return done;
        while (m_query.next())
            row(std::as_const(m_query));
        return end();
    }

    qint64 insertedId() const { return m_insertedId; }
    int changedRows() const { return m_changedRows; }

private:
    Result<> start(const QVariantList &values);
    Result<> end();

    Database &m_database;
    QString m_sql;
    QSqlQuery m_query;
    qint64 m_insertedId = 0;
    int m_changedRows = 0;
    bool m_prepared = false;
};

} // namespace Hookbench
