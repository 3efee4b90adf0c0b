// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlprofilestore.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"
#include "models/values/namekey.h"

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

QVariantList valuesOf(qint64 sandboxId, const ProfileRecord &profile)
{
    return {sandboxId,
            profile.profile.name,
            nameKey(profile.profile.name),
            profile.profile.attributes,
            profile.modified.by,
            profile.modified.at.toMSecsSinceEpoch()};
}

} // namespace

Result<QList<ProfileRecord>> SqlProfileStore::profiles(qint64 sandboxId)
{
    QList<ProfileRecord> found;
    Statement select{m_database,
                     u"SELECT id, name, attributes_json, modified_by, modified_at FROM profiles WHERE sandbox_id = "_s
                         + presentSandbox + u" ORDER BY id"_s};
    const auto done = select.each({sandboxId}, [&](const QSqlQuery &row) {
        found.append({row.value(0).toLongLong(),
                      {row.value(1).toString(), row.value(2).toByteArray()},
                      {row.value(3).toString(), QDateTime::fromMSecsSinceEpoch(row.value(4).toLongLong(), Qt::UTC)}});
    });
    if (!done)
        return done.error();
    return found;
}

Result<ProfileRecord> SqlProfileStore::write(qint64 sandboxId, const ProfileRecord &profile)
{
    const bool isNew = profile.id == 0;
    Statement statement{
        m_database,
        isNew ? u"INSERT INTO profiles (sandbox_id, name, name_key, attributes_json, modified_by, modified_at) "
                "VALUES (?, ?, ?, ?, ?, ?)"_s
              : u"UPDATE profiles SET sandbox_id = ?, name = ?, name_key = ?, attributes_json = ?, modified_by = ?, "
                u"modified_at = ? "
                "WHERE id = ?"_s};
    QVariantList values = valuesOf(sandboxId, profile);
    if (!isNew)
        values.append(profile.id);
    if (auto done = statement.run(values); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is a profile “%1” already. Choose another name.").arg(profile.profile.name),
                         done.error().detail};
        return done.error();
    }
    if (!isNew && statement.changedRows() != 1)
        return Error{tr("The profile is no longer there."), {}};
    ProfileRecord stored = profile;
    if (isNew)
        stored.id = statement.insertedId();
    return stored;
}

Result<QList<ProfileRecord>> SqlProfileStore::save(qint64 sandboxId, const QList<ProfileRecord> &profiles)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    if (auto there = requireSandbox(m_database, sandboxId); !there)
        return there.error();
    QList<ProfileRecord> stored;
    for (const ProfileRecord &profile : profiles) {
        Result<ProfileRecord> written = write(sandboxId, profile);
        if (!written)
            return written.error();
        stored.append(*std::move(written));
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    return stored;
}

Result<> SqlProfileStore::remove(qint64 id)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    Statement remove{m_database, u"DELETE FROM profiles WHERE id = ?"_s};
    if (auto done = remove.run({id}); !done)
        return done;
    if (remove.changedRows() != 1)
        return Error{tr("The profile is no longer there."), {}};
    return transaction.commit();
}

Result<> SqlProfileStore::restore(qint64 sandboxId, const ProfileRecord &profile)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    // Somebody else may have brought it back already.
    Statement forget{m_database, u"DELETE FROM profiles WHERE id = ?"_s};
    if (auto done = forget.run({profile.id}); !done)
        return done;
    Statement insert{
        m_database,
        u"INSERT INTO profiles (sandbox_id, name, name_key, attributes_json, modified_by, modified_at, id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)"_s};
    if (auto done = insert.run(valuesOf(sandboxId, profile) + QVariantList{profile.id}); !done) {
        if (Database::isUniqueViolation(done.error()))
            return Error{tr("There is a profile “%1” already. Choose another name.").arg(profile.profile.name),
                         done.error().detail};
        return done;
    }
    return transaction.commit();
}

} // namespace Hookbench
