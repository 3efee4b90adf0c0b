// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// A person's own profiles in SQLite, their attributes byte for byte.
class SqlProfileStore final : public ProfileStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlProfileStore)

public:
    explicit SqlProfileStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<ProfileRecord>> profiles(qint64 sandboxId) override;
    Result<QList<ProfileRecord>> save(qint64 sandboxId, const QList<ProfileRecord> &profiles) override;
    Result<> remove(qint64 id) override;
    Result<> restore(qint64 sandboxId, const ProfileRecord &profile) override;

private:
    Result<ProfileRecord> write(qint64 sandboxId, const ProfileRecord &profile);

    Database &m_database;
};

} // namespace Hookbench
