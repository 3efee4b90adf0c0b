// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace Hookbench {

/// Beside the database: a page was found damaged while working.
QString suspicionMark(const QString &path);

/// Databases up to this size are looked through page by page after an unclean end; larger ones only when a page was
/// found damaged, because a million rows take seconds.
inline constexpr qint64 checkAlwaysBelow = 16 * 1024 * 1024;

/// One opening of a database: prove that the file is sound, set it aside when it is not, and bring the schema up to
/// date.
///
/// What counts as damage: SQLite says "not a database" or "malformed" while the schema is read or migrated; the header
/// promises more pages than the file has; or PRAGMA quick_check finds something. quick_check runs when the last user of
/// the file did not close it (a write-ahead log was left) and it is small, or when a damaged page was met before.
class Opening
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Opening)

public:
    Opening(const QString &path, const Migrations &migrations);
    Result<std::unique_ptr<Database>> run();
    /// Only connects: the file has been opened and found sound before. Fails when it is gone.
    Result<std::unique_ptr<Database>> again();

private:
    enum class Soundness { Sound, Damaged };
    struct Attempt
    {
        std::unique_ptr<Database> database;
        Error error;
        Soundness soundness = Soundness::Sound;
    };

    Attempt attempt();
    Result<std::unique_ptr<Database>> replaceDamaged();
    Result<> prepareFolder() const;
    Result<> connect(Database &database) const;
    Result<> look(Database &database, bool leftOpen) const;
    Result<> configure(Database &database) const;
    Result<QString> setAside() const;
    bool endsTooEarly() const;

    QString m_path;
    const Migrations &m_migrations;
};

} // namespace Hookbench
