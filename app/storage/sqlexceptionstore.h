// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/ports/exceptionstore.h"

namespace Hookbench {

/// Keeps them among the choices of the person, a row per language.
class SqlExceptionStore : public ExceptionStore
{
public:
    explicit SqlExceptionStore(Database &database)
        : m_database{database}
    {
    }

    Result<QMap<QString, QStringList>> load() override;
    Result<> save(const QString &language, const std::optional<QStringList> &words) override;

private:
    Database &m_database;
};

} // namespace Hookbench
