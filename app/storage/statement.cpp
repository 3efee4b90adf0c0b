// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/statement.h"

#include <QSqlError>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Statement::Statement(Database &database, QString sql)
    : m_database{database}
    , m_sql{std::move(sql)}
    , m_query{database.connection()}
{
    m_query.setForwardOnly(true);
}

Result<> Statement::start(const QVariantList &values)
{
    if (!m_prepared) {
        if (!m_query.prepare(m_sql))
            return m_database.error(m_query.lastError());
        m_prepared = true;
    }
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // QVariant::isNull() is silent about null texts, but the driver stores them as NULL.
        if (value.userType() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull())
            m_query.bindValue(i, u""_s);
        else if (value.userType() == QMetaType::QByteArray
                 && static_cast<const QByteArray *>(value.constData())->isNull())
            m_query.bindValue(i, QByteArray(""));
        else
            m_query.bindValue(i, value);
    }
    if (!m_query.exec()) {
        const Error error = m_database.error(m_query.lastError());
        m_query.finish();
        return error;
    }
    return {};
}

Result<> Statement::end()
{
    // Rows end at a failure too; only the error tells them apart. An unfinished read would hold the log back.
    const QSqlError error = m_query.lastError();
    m_query.finish();
    if (error.isValid())
        return m_database.error(error);
    return {};
}

Result<> Statement::run(const QVariantList &values)
{
    if (auto done = start(values); !done)
        return done;
    m_changedRows = m_query.numRowsAffected();
    m_insertedId = m_query.lastInsertId().toLongLong();
    // With RETURNING or VACUUM there may be rows nobody asked for.
    m_query.finish();
    return {};
}

} // namespace Hookbench
