// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialshape.h"
#include "models/values/secret.h"
#include "models/values/stamp.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// Whether a header's value is plain text or a secret that the keychain keeps.
enum class HeaderKind { Text, Secret };

inline constexpr NameTable<HeaderKind, 2> headerKindNames{{
    {HeaderKind::Text, QLatin1StringView("text")},
    {HeaderKind::Secret, QLatin1StringView("secret")},
}};

/// A header of Custom requests. Content-Type and Charset are always there and are not in this list.
struct CredentialHeader
{
    QString name;
    HeaderKind kind = HeaderKind::Text;
    /// Empty for a secret.
    QString value;
    /// Names the header's secret ("header-3"); unique in its credential, never used again.
    int slot = 0;

    bool operator==(const CredentialHeader &) const = default;
};

inline QString headerSecretSlot(int slot)
{
    return QStringLiteral("header-%1").arg(slot);
}

/// Whether a credential can be used: attached to a channel configuration, complete but attached to none, or with a
/// required field or secret missing.
enum class CredentialStatus { Attached, NotAttached, Incomplete };

inline constexpr NameTable<CredentialStatus, 3> credentialStatusNames{{
    {CredentialStatus::Attached, QLatin1StringView("attached")},
    {CredentialStatus::NotAttached, QLatin1StringView("not-attached")},
    {CredentialStatus::Incomplete, QLatin1StringView("incomplete")},
}};

/// An API credential without its secrets. Those live in the keychain; here is only which ones are kept, and under which
/// entry.
struct ApiCredential
{
    qint64 id = 0;
    CredentialVendor vendor = CredentialVendor::Custom;
    QString name;
    /// By field; no secrets, no empty values.
    QMap<CredentialField, QString> fields;
    /// Custom only.
    QList<CredentialHeader> headers;
    /// Names of the channel configurations it is attached to; empty: none, so its webhooks wait.
    QStringList channelConfigurations;
    /// By slot, in no order.
    QList<KeptSecret> secrets;
    Stamp created;
    Stamp modified;

    QString field(CredentialField which) const { return fields.value(which); }
    /// An empty value takes the field away.
    void setField(CredentialField which, const QString &value)
    {
        if (value.isEmpty())
            fields.remove(which);
        else
            fields.insert(which, value);
    }
    /// The number that inbound texts are sent to, offered as the webhook's sender number.
    QString inboundNumber() const { return field(CredentialField::InboundNumber); }
    bool isSet(CredentialField toggle) const { return field(toggle) == QStringLiteral("true"); }
    AuthType authType() const
    {
        return valueIn(authTypeNames, field(CredentialField::AuthType)).value_or(AuthType::ApiKey);
    }
    CredentialShape shape() const
    {
        return {vendor, authType(), isSet(CredentialField::MutualTls), isSet(CredentialField::CustomDataset)};
    }
    /// Null when no secret is kept there.
    const KeptSecret *secret(const QString &slot) const
    {
        for (const KeptSecret &kept : secrets) {
            if (kept.slot == slot)
                return &kept;
        }
        return nullptr;
    }

    bool operator==(const ApiCredential &) const = default;
};

/// A credential with nothing but a name and the number that texts come in on.
inline ApiCredential namedCredential(CredentialVendor vendor, const QString &name, const QString &inboundNumber = {},
                                     qint64 id = 0)
{
    ApiCredential credential;
    credential.id = id;
    credential.vendor = vendor;
    credential.name = name;
    credential.setField(CredentialField::InboundNumber, inboundNumber);
    return credential;
}

} // namespace Hookbench
