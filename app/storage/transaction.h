// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hookbench {

/// A write transaction: all or nothing. What is not committed is taken back when it goes out of scope.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database{database}
    {
    }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Takes the write lock at once, so that it can't be lost half way. Waits up to five seconds for another program.
    Result<> begin(Durability durability = Durability::Full);
    Result<> commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Several reads that see the database as it is at one moment, whatever others write meanwhile.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database{database}
    {
    }
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    Result<> begin();

private:
    Database &m_database;
    bool m_open = false;
};

} // namespace Hookbench
