// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/jwt.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QByteArrayView>

namespace Hookbench {

/// The signature of @p text as JSON Web Signatures have it (RFC 7518): raw bytes, for ES256 both numbers one after the
/// other. @p key is the shared secret for HS256 and a private key in PEM form for the others; fails with a sentence
/// when it is another kind of key.
Result<QByteArray> signature(QByteArrayView text, JwtAlgorithm algorithm, QByteArrayView key);

/// Whether @p signature is that of @p text. @p key is the shared secret for HS256, and a public key or a certificate in
/// PEM form for the others; fails with a sentence when it is another kind of key.
Result<bool> isSignature(QByteArrayView signature, QByteArrayView text, JwtAlgorithm algorithm, QByteArrayView key);

} // namespace Hookbench
