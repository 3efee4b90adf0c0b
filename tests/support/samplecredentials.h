// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"

#include <QDateTime>

namespace Hookbench::Testing {

/// A reference to a secret that somebody kept in the keychain.
inline KeptSecret keptSecret(const QString &slot, SecretPlace place = SecretPlace::Keychain)
{
    return {slot,
            slot + QStringLiteral("-6f9619ff"),
            place,
            {QStringLiteral("Kim"), QDateTime::fromString(QStringLiteral("2026-03-05T09:30:00Z"), Qt::ISODate)}};
}

/// A Custom credential with everything filled in that MAC authentication asks for, its two secrets kept.
inline ApiCredential customCredential(qint64 id = 0)
{
    ApiCredential credential
        = namedCredential(CredentialVendor::Custom, QStringLiteral("Luma custom"), QStringLiteral("+46701740605"), id);
    credential.setField(CredentialField::ProviderAppId, QStringLiteral("luma-app"));
    credential.setField(CredentialField::ProviderName, QStringLiteral("Nordic Texts"));
    credential.setField(CredentialField::ProviderUrl, QStringLiteral("https://api.example.com/messages"));
    credential.setField(CredentialField::AuthType, QStringLiteral("mac"));
    credential.setField(CredentialField::MacHash, QStringLiteral("hmac-sha-512"));
    credential.setField(CredentialField::ProviderPayload, QStringLiteral(R"({
  "from": "{{fromNumber}}",
  "to": "{{toNumber}}",
  "content": "{{message}}"
})"));
    credential.setField(CredentialField::IdExtractor, QStringLiteral("dot-notation"));
    credential.setField(CredentialField::IdPath, QStringLiteral("messages.0.id"));
    credential.headers = {{QStringLiteral("X-Brand"), HeaderKind::Text, QStringLiteral("Luma"), 1},
                          {QStringLiteral("X-Key"), HeaderKind::Secret, {}, 2}};
    credential.channelConfigurations = {QStringLiteral("Luma_marketing")};
    credential.secrets = {keptSecret(QStringLiteral("api-token")), keptSecret(QStringLiteral("api-secret-key")),
                          keptSecret(QStringLiteral("header-2"))};
    return credential;
}

} // namespace Hookbench::Testing
