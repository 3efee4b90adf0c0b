// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/jwt.h"
#include "models/values/names.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// How requests are signed: not at all, as Sinch does for its Conversation API and SMS, as Standard Webhooks 1.0.0 has
/// it, or with a JSON Web Token that holds a hash of the body.
enum class SigningScheme { None, SinchHmac, StandardWebhooks, JwtPayloadHash };

inline constexpr NameTable<SigningScheme, 4> signingSchemeNames{{
    {SigningScheme::None, QLatin1StringView("none")},
    {SigningScheme::SinchHmac, QLatin1StringView("sinch-hmac")},
    {SigningScheme::StandardWebhooks, QLatin1StringView("standard-webhooks")},
    {SigningScheme::JwtPayloadHash, QLatin1StringView("jwt-payload-hash")},
}};

/// Everything about a signature but its secret.
struct SigningSettings
{
    SigningScheme scheme = SigningScheme::None;
    /// JwtPayloadHash only.
    JwtAlgorithm jwtAlgorithm = JwtAlgorithm::HS256;
    /// JwtPayloadHash only: the header with the token. In Authorization it stands behind "Bearer".
    QByteArray jwtHeader = "Authorization";
    /// How far the time of a received signature may be from now, in seconds, either way.
    int toleranceSeconds = 300;

    bool operator==(const SigningSettings &) const = default;
};

/// What is wrong with a received signature.
enum class SignatureFault {
    None,
    HeaderMissing,
    HeaderDoubled,
    /// The header that names the algorithm names another one.
    OtherAlgorithm,
    UnreadableTime,
    /// The header holds nothing that could be a signature of this scheme and secret.
    NothingToCompare,
    OtherBytes,
    // It would be right for the same JSON in another spelling: somebody on the way wrote the body anew.
    BodyWasMinified, // is right for the body without blanks
    BodyWasIndented, // is right for the body with a line per member
    BodyWasSpaced, // is right for the body in one line with blanks behind commas and colons
    BodyEndWasChanged, // is right for the body with, or without, a line break at its end
    TooOld,
    FromTheFuture,
    Repeated,
    /// The token is none, or is signed with another key.
    TokenNotBelieved,
    NoPayloadHash,
    NoIssueTime,
    /// The secret can't be used for checking.
    SecretUnusable
};

/// What is thought of a received signature, and why.
struct SignatureFinding
{
    SignatureVerdict verdict = SignatureVerdict::NotChecked;
    SignatureFault fault = SignatureFault::None;
    /// The header that the fault is about, in the spelling of the scheme.
    QByteArray header = {};
    /// TooOld, FromTheFuture: how far it is from now.
    qint64 seconds = 0;
    /// OtherAlgorithm: the one that is named. TokenNotBelieved, SecretUnusable: the sentence that says why.
    QString text = {};

    bool operator==(const SignatureFinding &) const = default;
};

} // namespace Hookbench
