// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/jwt.h"
#include "models/values/names.h"
#include "models/values/secret.h"
#include "models/values/stamp.h"

#include <QList>
#include <QString>
#include <QUuid>

namespace Hookbench {

/// Over which channel the messages went that are reported of.
enum class FeedbackChannel { Email, Sms };

inline constexpr NameTable<FeedbackChannel, 2> feedbackChannelNames{{
    {FeedbackChannel::Email, QLatin1StringView("email")},
    {FeedbackChannel::Sms, QLatin1StringView("sms")},
}};

/// How requests prove who sends them.
enum class FeedbackAuthentication { None, Jwt };

inline constexpr NameTable<FeedbackAuthentication, 2> feedbackAuthenticationNames{{
    {FeedbackAuthentication::None, QLatin1StringView("none")},
    {FeedbackAuthentication::Jwt, QLatin1StringView("jwt")},
}};

/// Seconds that a token may be good for.
inline constexpr int longestTokenLifetime = 86'400;

/// What is in a token besides its times and its id. The mirrored product documents none of these fields; they are our
/// reading.
struct FeedbackJwt
{
    JwtAlgorithm algorithm = JwtAlgorithm::HS256;
    /// Empty ones are left out of the token.
    QString issuer = {};
    QString subject = {};
    QString audience = {};
    int lifetimeSeconds = 300;
    /// A JSON object with claims of one's own, as typed; empty for none.
    QString extraClaims = {};

    bool operator==(const FeedbackJwt &) const = default;
};

/// A header that goes with each request.
struct FeedbackHeader
{
    QString name = {};
    /// Empty where the value is a secret, which only the keychain has.
    QString value = {};

    bool operator==(const FeedbackHeader &) const = default;
};

/// Where reports of messages are posted to, and how.
struct FeedbackWebhook
{
    QString name = {};
    /// In the order of the enumeration, each at most once.
    QList<FeedbackChannel> channels = {};
    QString url = {};
    FeedbackAuthentication authentication = FeedbackAuthentication::None;
    FeedbackJwt jwt = {};
    QList<FeedbackHeader> headers = {};

    bool operator==(const FeedbackWebhook &) const = default;
};

/// A feedback webhook as it is stored: at most one in a sandbox.
struct FeedbackWebhookRecord
{
    /// Null before it is stored.
    QUuid id = {};
    FeedbackWebhook webhook = {};
    /// Which secrets are kept, and under which name the keychain has them.
    QList<KeptSecret> secrets = {};
    Stamp created = {};
    Stamp modified = {};

    /// Null when none is kept.
    const KeptSecret *secret(const QString &slot) const
    {
        for (const KeptSecret &kept : secrets) {
            if (kept.slot == slot)
                return &kept;
        }
        return nullptr;
    }
    bool operator==(const FeedbackWebhookRecord &) const = default;
};

/// The slot of the key that signs tokens. Each algorithm has its own: a key for one is none for another.
inline QString jwtKeySlot(JwtAlgorithm algorithm)
{
    return QStringLiteral("jwt-key-") + QString{nameIn(jwtAlgorithmNames, algorithm)}.toLower();
}

/// The slot of the value of a secret header.
inline QString headerSlot(const QString &name)
{
    return QStringLiteral("header-") + name.trimmed().toLower();
}

} // namespace Hookbench
