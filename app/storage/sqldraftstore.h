// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// Drafts in SQLite. A commit does not wait for the disk: a draft outlives a kill of the process, not a power loss of
/// the same moment.
class SqlDraftStore final : public DraftStore
{
public:
    explicit SqlDraftStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<Draft>> drafts(qint64 sandboxId) override;
    Result<> save(qint64 sandboxId, const Draft &draft) override;
    Result<> remove(qint64 sandboxId, DraftKind kind, const QString &subject) override;

private:
    Database &m_database;
};

} // namespace Hookbench
