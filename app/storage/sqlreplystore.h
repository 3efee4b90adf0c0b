// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// The reply library in SQLite. That it was used once is known by SQLite's own count of the ids it has given.
class SqlReplyStore final : public ReplyStore
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SqlReplyStore)

public:
    explicit SqlReplyStore(Database &database)
        : m_database{database}
    {
    }

    Result<QList<ReplyText>> replies() override;
    Result<bool> wasUsed() override;
    Result<ReplyText> save(const ReplyText &reply) override;
    Result<QList<ReplyText>> add(const QList<ReplyText> &replies) override;
    Result<> remove(qint64 id) override;
    Result<> restore(const ReplyText &reply) override;

private:
    Result<ReplyText> insert(const ReplyText &reply);

    Database &m_database;
};

} // namespace Hookbench
