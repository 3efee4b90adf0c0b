// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// Sandboxes in SQLite.
class SqlSandboxStore final : public SandboxStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlSandboxStore)

public:
    explicit SqlSandboxStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<Sandbox>> sandboxes() override;
    Result<Sandbox> save(const Sandbox &sandbox) override;
    Result<> remove(qint64 id) override;
    Result<SandboxContents> contents(qint64 id) override;

private:
    Database &m_database;
};

} // namespace Hookbench
