// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/transaction.h"

#include <QtGlobal>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // SQLite has rolled back by itself after some failures (disk full); then there is nothing left to take back.
    if (const auto done = m_database.execute(u"ROLLBACK"_s);
        !done && !done.error().detail.contains(u"no transaction is active"_s))
        qWarning("Rollback failed: %ls", qUtf16Printable(done.error().detail));
}

Result<> Transaction::begin(Durability durability)
{
    // The setting can't change inside a transaction.
    if (auto done = m_database.setDurability(durability); !done)
        return done;
    auto begun = m_database.execute(u"BEGIN IMMEDIATE"_s);
    m_open = bool{begun};
    return begun;
}

Result<> Transaction::commit()
{
    auto done = m_database.execute(u"COMMIT"_s);
    if (done)
        m_open = false;
    return done;
}

Snapshot::~Snapshot()
{
    if (!m_open)
        return;
    if (const auto done = m_database.execute(u"COMMIT"_s); !done)
        qWarning("Ending a read failed: %ls", qUtf16Printable(done.error().detail));
}

Result<> Snapshot::begin()
{
    auto begun = m_database.execute(u"BEGIN"_s);
    m_open = bool{begun};
    return begun;
}

} // namespace Hookbench
