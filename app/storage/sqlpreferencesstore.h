// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/stores.h"

namespace Hookbench {

/// The person's choices in SQLite, one row each. Rows of a newer program that this one does not know are left alone.
class SqlPreferencesStore final : public PreferencesStore
{
public:
    explicit SqlPreferencesStore(Database &database)
        : m_database{database}
    {
    }

    Result<Preferences> load() override;
    Result<> save(const Preferences &preferences) override;

private:
    Database &m_database;
};

} // namespace Hookbench
