// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// API credentials in SQLite, without their secrets.
class SqlCredentialStore final : public CredentialStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlCredentialStore)

public:
    explicit SqlCredentialStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<ApiCredential>> credentials(qint64 sandboxId) override;
    Result<ApiCredential> save(qint64 sandboxId, const ApiCredential &credential) override;

private:
    Result<ApiCredential> write(qint64 sandboxId, const ApiCredential &credential);
    Result<> tieWebhooks(qint64 sandboxId, const ApiCredential &credential);

    Database &m_database;
};

} // namespace Hookbench
