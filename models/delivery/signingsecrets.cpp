// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/signingsecrets.h"

#include "models/crypto/edwards.h"
#include "models/crypto/hmac.h"
#include "models/crypto/signature.h"

#include <QCoreApplication>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Signing)
};

constexpr qsizetype leastShared = 24;
constexpr qsizetype mostShared = 64;

/// The bytes of a secret behind its prefix; empty when they are no base64.
Secret decoded(QByteArrayView base64)
{
    auto bytes = QByteArray::fromBase64Encoding(base64.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes ? Secret{std::move(*bytes)} : Secret{};
}

Error noBase64(const char *prefix)
{
    return {Sentences::tr("What follows %1 in the secret is not base64. Copy the secret whole.")
                .arg(QLatin1StringView{prefix}),
            {}};
}

Result<WebhookKey> sharedKey(QByteArrayView base64)
{
    WebhookKey key;
    key.secret = decoded(base64);
    if (key.secret.isEmpty())
        return noBase64("whsec_");
    const qsizetype size = key.secret.bytes().size();
    if (size < leastShared || size > mostShared) {
        return Error{Sentences::tr("The secret is %1 bytes long behind whsec_, and Standard Webhooks wants %2 to %3.")
                         .arg(QString::number(size), QString::number(leastShared), QString::number(mostShared)),
                     {}};
    }
    return key;
}

Result<WebhookKey> privateKey(QByteArrayView base64)
{
    const Secret bytes = decoded(base64);
    if (bytes.isEmpty())
        return noBase64("whsk_");
    // Many programs keep the public key behind the private one.
    const QByteArrayView both{bytes.bytes()};
    WebhookKey key;
    key.asymmetric = true;
    if (both.size() == Edwards::keySize || both.size() == 2 * Edwards::keySize) {
        key.secret = Secret{both.first(Edwards::keySize).toByteArray()};
        key.publicKey = Edwards::publicKey(key.secret.bytes());
    }
    const bool fits = both.size() == Edwards::keySize || both.sliced(both.size() / 2) == QByteArrayView{key.publicKey};
    if (key.publicKey.isEmpty() || !fits)
        return Error{Sentences::tr("What follows whsk_ in the secret is no private key for Ed25519: 32 bytes, or 64 "
                                   "with the public key behind them."),
                     {}};
    return key;
}

Result<WebhookKey> publicKey(QByteArrayView base64, KeyUse use)
{
    if (use == KeyUse::Signing)
        return Error{Sentences::tr("whpk_ is a public key, which checks signatures and makes none. Enter the private "
                                   "key, which begins with whsk_."),
                     {}};
    WebhookKey key;
    key.asymmetric = true;
    key.publicKey = decoded(base64).bytes();
    if (key.publicKey.isEmpty())
        return noBase64("whpk_");
    if (key.publicKey.size() != Edwards::keySize)
        return Error{Sentences::tr("What follows whpk_ in the secret is no public key for Ed25519: 32 bytes."), {}};
    return key;
}

Result<WebhookKey> readKey(QByteArrayView word, KeyUse use)
{
    if (word.startsWith("whsec_"))
        return sharedKey(word.sliced(6));
    if (word.startsWith("whsk_"))
        return privateKey(word.sliced(5));
    if (word.startsWith("whpk_"))
        return publicKey(word.sliced(5), use);
    return Error{Sentences::tr("A secret of Standard Webhooks begins with whsec_, or with whsk_ or whpk_ for a pair of "
                               "keys. Put whsec_ in front of it if you have the base64 text alone."),
                 {}};
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

} // namespace

Result<std::vector<WebhookKey>> webhookKeys(const Secret &secret, KeyUse use)
{
    std::vector<WebhookKey> keys;
    const QByteArrayView text{secret.bytes()};
    for (qsizetype at = 0; at < text.size();) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && !isBlank(text[end]))
            ++end;
        Result<WebhookKey> key = readKey(text.sliced(at, end - at), use);
        if (!key)
            return key.error();
        keys.push_back(std::move(*key));
        at = end;
    }
    if (keys.empty())
        return Error{Sentences::tr("The secret is empty. Enter it."), {}};
    return keys;
}

Result<> checkSigningSecret(const SigningSettings &settings, const Secret &secret, KeyUse use)
{
    if (settings.scheme == SigningScheme::None)
        return {};
    const QByteArray &bytes = secret.bytes();
    if (bytes.trimmed().isEmpty())
        return Error{Sentences::tr("The secret is empty. Enter it."), {}};
    if (settings.scheme == SigningScheme::StandardWebhooks) {
        const Result<std::vector<WebhookKey>> keys = webhookKeys(secret, use);
        return keys ? Result<>{} : Result<>{keys.error()};
    }
    if (settings.scheme == SigningScheme::SinchHmac) {
        if (isBlank(bytes.front()) || isBlank(bytes.back()))
            return Error{Sentences::tr("The secret begins or ends with a blank, which would count. Remove it."), {}};
        return {};
    }
    // A trial says best what is wrong with a key.
    if (use == KeyUse::Signing) {
        const Result<QByteArray> made = signature("trial", settings.jwtAlgorithm, bytes);
        return made ? Result<>{} : Result<>{made.error()};
    }
    const Result<bool> checked = isSignature("trial", "trial", settings.jwtAlgorithm, bytes);
    return checked ? Result<>{} : Result<>{checked.error()};
}

} // namespace Hookbench
