// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/credentialrows.h"

#include "app/storage/sandboxrows.h"
#include "app/storage/statement.h"
#include "models/documents/snapshots.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Credentials in order, and where each stands.
struct Found
{
    QList<ApiCredential> credentials;
    QHash<qint64, qsizetype> places;

    ApiCredential *at(const QVariant &id)
    {
        const auto place = places.constFind(id.toLongLong());
        return place == places.cend() ? nullptr : &credentials[*place];
    }
};

Result<> readRows(Database &database, qint64 sandboxId, Found &found)
{
    Statement select{database,
                     u"SELECT id, vendor, name, channel_configurations, created_by, created_at, modified_by, "
                     "modified_at FROM api_credentials WHERE sandbox_id = "_s
                         + presentSandbox + u" ORDER BY name_key"_s};
    return select.each({sandboxId}, [&](const QSqlQuery &row) {
        ApiCredential credential;
        credential.id = row.value(0).toLongLong();
        credential.vendor = valueIn(credentialVendorNames, row.value(1).toString()).value_or(CredentialVendor::Custom);
        credential.name = row.value(2).toString();
        credential.channelConfigurations = fromJsonList(row.value(3).toString());
        credential.created = {row.value(4).toString(), timeOfMilliseconds(row.value(5).toLongLong())};
        credential.modified = {row.value(6).toString(), timeOfMilliseconds(row.value(7).toLongLong())};
        found.places.insert(credential.id, found.credentials.size());
        found.credentials.append(credential);
    });
}

Result<> readFields(Database &database, qint64 sandboxId, Found &found)
{
    Statement select{database,
                     u"SELECT f.credential_id, f.field, f.value FROM credential_fields f JOIN api_credentials c ON "
                     "c.id = f.credential_id WHERE c.sandbox_id = ?"_s};
    return select.each({sandboxId}, [&](const QSqlQuery &row) {
        const std::optional<CredentialField> field = valueIn(credentialFieldNames, row.value(1).toString());
        if (ApiCredential *credential = found.at(row.value(0)); credential && field)
            credential->setField(*field, row.value(2).toString());
    });
}

Result<> readHeaders(Database &database, qint64 sandboxId, Found &found)
{
    Statement select{database,
                     u"SELECT h.credential_id, h.name, h.kind, h.value, h.slot FROM credential_headers h JOIN "
                     "api_credentials c ON c.id = h.credential_id WHERE c.sandbox_id = ? ORDER BY h.credential_id, "
                     "h.position"_s};
    return select.each({sandboxId}, [&](const QSqlQuery &row) {
        if (ApiCredential *credential = found.at(row.value(0))) {
            credential->headers.append({row.value(1).toString(),
                                        valueIn(headerKindNames, row.value(2).toString()).value_or(HeaderKind::Text),
                                        row.value(3).toString(), row.value(4).toInt()});
        }
    });
}

Result<> readSecrets(Database &database, qint64 sandboxId, Found &found)
{
    Statement select{
        database,
        u"SELECT s.credential_id, s.slot, s.entry, s.place, s.kept_by, s.kept_at FROM credential_secrets s "
        "JOIN api_credentials c ON c.id = s.credential_id WHERE c.sandbox_id = ? ORDER BY "
        "s.credential_id, s.slot"_s};
    return select.each({sandboxId}, [&](const QSqlQuery &row) {
        if (ApiCredential *credential = found.at(row.value(0))) {
            credential->secrets.append(
                {row.value(1).toString(),
                 row.value(2).toString(),
                 valueIn(secretPlaceNames, row.value(3).toString()).value_or(SecretPlace::Keychain),
                 {row.value(4).toString(), timeOfMilliseconds(row.value(5).toLongLong())}});
        }
    });
}

} // namespace

Result<QList<ApiCredential>> readCredentials(Database &database, qint64 sandboxId)
{
    Found found;
    for (const auto read : {readRows, readFields, readHeaders, readSecrets}) {
        if (auto done = read(database, sandboxId, found); !done)
            return done.error();
    }
    return std::move(found.credentials);
}

qint64 millisecondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

QDateTime timeOfMilliseconds(qint64 milliseconds)
{
    return milliseconds == 0 ? QDateTime{} : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

} // namespace Hookbench
