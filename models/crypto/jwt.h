// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/jwt.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Hookbench {

/// Base64 for URLs, without padding (RFC 7515, 2).
QByteArray base64Url(QByteArrayView bytes);
/// The bytes of @p text; nothing when it is not exactly what base64Url writes.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

/// A signed token with the claims as spelt, which must be a JSON object. @p key as for signature(). Fails with a
/// sentence when claims or key can't be used.
Result<QByteArray> signJwt(QByteArrayView claims, JwtAlgorithm algorithm, QByteArrayView key);

/// What @p token says, once its signature is found to be of @p algorithm and no other, and good. @p key as for
/// isSignature(). Fails with a sentence otherwise. What the claims say about time and audience is the caller's affair.
Result<Jwt> verifyJwt(QByteArrayView token, JwtAlgorithm algorithm, QByteArrayView key);

} // namespace Hookbench
