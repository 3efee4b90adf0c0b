// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

#include <QByteArray>

namespace Hookbench {

/// How a JSON Web Token is signed: with a shared secret, an RSA key or a key on the curve P-256.
enum class JwtAlgorithm { HS256, RS256, ES256 };

/// The spelling of RFC 7518.
inline constexpr NameTable<JwtAlgorithm, 3> jwtAlgorithmNames{{
    {JwtAlgorithm::HS256, QLatin1StringView("HS256")},
    {JwtAlgorithm::RS256, QLatin1StringView("RS256")},
    {JwtAlgorithm::ES256, QLatin1StringView("ES256")},
}};

/// What a token says, both as the JSON text that was signed.
struct Jwt
{
    QByteArray header;
    QByteArray claims;

    bool operator==(const Jwt &) const = default;
};

} // namespace Hookbench
