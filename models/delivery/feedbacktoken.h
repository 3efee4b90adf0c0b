// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/feedbackwebhook.h"
#include "models/values/jwt.h"
#include "models/values/result.h"

#include <QByteArray>

namespace Hookbench {

/// The header and the claims of a token that is made at @p now (milliseconds since the epoch, UTC) under the id @p id.
/// Claims that can't be read are left out.
Jwt feedbackClaims(const FeedbackJwt &settings, qint64 now, const QString &id);

/// The signed token. Fails with a sentence when the key is of another kind.
Result<QByteArray> feedbackToken(const FeedbackJwt &settings, const Secret &key, qint64 now, const QString &id);

/// What @p token says once it is believed: signed with the algorithm of the settings and no other, by the holder of
/// the key, within its time, and with their issuer, subject and audience where these are set. @p key is the shared
/// secret, or a public key or certificate in PEM form. Fails with a sentence otherwise.
Result<Jwt> checkFeedbackToken(const QByteArray &token, const FeedbackJwt &settings, const Secret &key, qint64 now);

/// What a pasted text has of a token: without "Bearer" and the blanks around it.
QByteArray tokenIn(const QString &text);

/// What checks the tokens that @p key signs: the key itself for HS256, the public key of a private one otherwise.
Result<Secret> checkingKey(const Secret &key, JwtAlgorithm algorithm);

} // namespace Hookbench
