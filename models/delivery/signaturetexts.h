// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

/// The headers of the signing schemes, and the texts that are signed.
namespace Hookbench::SignatureTexts {

// Sinch, as its documentation of callbacks for the Conversation API has them.
inline const QByteArray sinchSignature = QByteArrayLiteral("x-sinch-webhook-signature");
inline const QByteArray sinchAlgorithm = QByteArrayLiteral("x-sinch-webhook-signature-algorithm");
inline const QByteArray sinchNonce = QByteArrayLiteral("x-sinch-webhook-signature-nonce");
inline const QByteArray sinchTime = QByteArrayLiteral("x-sinch-webhook-signature-timestamp");
inline const QByteArray sinchAlgorithmName = QByteArrayLiteral("HmacSHA256");

// Standard Webhooks 1.0.0.
inline const QByteArray webhookId = QByteArrayLiteral("webhook-id");
inline const QByteArray webhookTime = QByteArrayLiteral("webhook-timestamp");
inline const QByteArray webhookSignature = QByteArrayLiteral("webhook-signature");

inline bool isAuthorization(QByteArrayView header)
{
    return header.compare("Authorization", Qt::CaseInsensitive) == 0;
}

/// Body, nonce and time with dots between them.
QByteArray sinch(QByteArrayView body, QByteArrayView nonce, QByteArrayView time);

/// Id, time and body with dots between them.
QByteArray standardWebhook(QByteArrayView id, QByteArrayView time, QByteArrayView body);

/// SHA-256 in lower-case hexadecimal digits, which is how Vonage documents the claim payload_hash.
QByteArray payloadHash(const QByteArray &body);

/// How JSON texts are spelt by those who write them anew.
enum class Spelling { Minified, TwoSpaces, FourSpaces, Tabs, Spaced };

/// The JSON in @p body in another spelling: same keys, strings and numbers, other blanks. Nothing when it is no JSON,
/// or too large to be worth it (256 KiB).
std::optional<QByteArray> respelt(const QByteArray &body, Spelling spelling);

} // namespace Hookbench::SignatureTexts
