// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/macauthorization.h"
#include "models/values/apicredential.h"
#include "models/values/result.h"

#include <QMap>

#include <optional>
#include <utility>

namespace Hookbench {

/// Secrets at hand, by slot.
using SecretMap = QMap<QString, Secret>;

/// The header that the credential's authentication sets, in the spelling of the form; empty for None.
QByteArray authenticationHeaderName(const ApiCredential &credential);

/// The header with its value, or nothing for None. What the mirrored product does not document is our reading: the API
/// key stands bare in its header; a JWT is signed with the API token, as HS256 for plain text and as RS256 or ES256
/// for a private key in PEM form; MAC as in macAuthorization; an OAuth token is sent as Bearer whatever its type is
/// called, and the API token of OAuth is not sent. Fails with a sentence when a secret is missing or can't be used.
Result<std::optional<std::pair<QByteArray, QByteArray>>>
authenticationHeader(const ApiCredential &credential, const SecretMap &secrets, const Endpoint &endpoint,
                     const SigningMoment &moment, const Secret &accessToken);

/// The claims with "iat" and "exp" (five minutes later, our reading) where they have none, everything else as typed.
Result<QByteArray> claimsWithTimes(const QString &claims, qint64 now);

} // namespace Hookbench
