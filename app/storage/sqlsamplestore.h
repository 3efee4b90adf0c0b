// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// A person's own sample events in SQLite: bodies byte for byte, fields with their spelling.
class SqlSampleStore final : public SampleStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlSampleStore)

public:
    explicit SqlSampleStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<SampleRecord>> samples(qint64 sandboxId) override;
    Result<QList<SampleRecord>> save(qint64 sandboxId, const QList<SampleRecord> &samples) override;
    Result<> remove(qint64 id) override;
    Result<> restore(qint64 sandboxId, const SampleRecord &sample) override;

private:
    Result<SampleRecord> write(qint64 sandboxId, const SampleRecord &sample);

    Database &m_database;
};

} // namespace Hookbench
