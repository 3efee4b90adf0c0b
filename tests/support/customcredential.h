// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"

namespace Hookbench::Tests {

inline QString slotOf(CredentialField field)
{
    return nameIn(credentialFieldNames, field);
}

/// A Custom credential that can send a message, but for its secrets.
inline ApiCredential customCredential(AuthType type, const QString &url)
{
    ApiCredential credential
        = namedCredential(CredentialVendor::Custom, QStringLiteral("Luma gateway"), QStringLiteral("+46701740600"), 7);
    credential.setField(CredentialField::ProviderUrl, url);
    credential.setField(CredentialField::AuthType, nameIn(authTypeNames, type));
    credential.setField(CredentialField::ProviderPayload,
                        QStringLiteral("{\n  \"from\": \"{{fromNumber}}\",\n  \"to\":[\"{{toNumber}}\"], "
                                       "\"text\": \"Luma: {{message}}\", \"price\": 1.10\n}"));
    switch (type) {
    case AuthType::Mac:
        credential.setField(CredentialField::MacHash, nameIn(macHashNames, MacHash::HmacSha256));
        break;
    case AuthType::Jwt:
        credential.setField(CredentialField::JwtPayload, QStringLiteral("{\"iss\": \"luma\", \"aud\": \"sms\"}"));
        break;
    case AuthType::Basic:
        credential.setField(CredentialField::UserName, QStringLiteral("luma"));
        break;
    default:
        break;
    }
    return credential;
}

} // namespace Hookbench::Tests
