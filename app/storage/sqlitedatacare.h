// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/datacare.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <atomic>

namespace Hookbench {

/// Looks after a SQLite database on a thread and connections of its own, so that the window waits for none of it.
class SqliteDataCare final : public DataCare
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqliteDataCare)

public:
    /// @p path is a database that is open already.
    explicit SqliteDataCare(const QString &path);
    /// Ends the removal that is under way after its current few events; waits for a backup that is under way.
    ~SqliteDataCare() override;
    Q_DISABLE_COPY_MOVE(SqliteDataCare)

    QString path() const override { return m_path; }
    QFuture<Result<DataSizes>> measure(qint64 before) override;
    QFuture<Result<QString>> backUp() override;
    QFuture<Result<qint64>> removeEventsBefore(qint64 at) override;
    QFuture<Result<qint64>> removeRemains() override;

private:
    QString m_path;
    std::atomic_bool m_stop = false;
    QThreadPool m_pool;
};

} // namespace Hookbench
