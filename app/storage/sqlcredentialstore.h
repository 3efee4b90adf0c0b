// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// API credentials in SQLite, without their secrets: only which ones are kept, and under which entry of the keychain.
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
    Result<> remove(qint64 id) override;
    Result<QStringList> entriesToForget() override;
    Result<> expectEntries(const QStringList &entries) override;
    Result<> entriesForgotten(const QStringList &entries) override;

private:
    Result<ApiCredential> writeRow(qint64 sandboxId, const ApiCredential &credential);
    Result<> writeParts(const ApiCredential &credential);
    Result<> writeSecrets(const ApiCredential &credential);
    Result<> tieWebhooks(qint64 sandboxId, const ApiCredential &credential);

    Database &m_database;
};

} // namespace Hookbench
