// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// Composed requests in SQLite, as their documents.
class SqlRequestStore final : public RequestStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlRequestStore)

public:
    explicit SqlRequestStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<RequestRecord>> requests(qint64 sandboxId) override;
    Result<QList<RequestRecord>> save(qint64 sandboxId, const QList<RequestRecord> &requests) override;
    Result<> remove(qint64 id) override;
    Result<> restore(qint64 sandboxId, const RequestRecord &request) override;

private:
    Result<RequestRecord> write(qint64 sandboxId, const RequestRecord &request);
    Error taken(const RequestRecord &request, const Error &error) const;

    Database &m_database;
};

} // namespace Hookbench
