// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/signing.h"

#include "models/crypto/edwards.h"
#include "models/crypto/hmac.h"
#include "models/crypto/jwt.h"
#include "models/delivery/signaturetexts.h"
#include "models/delivery/signingsecrets.h"
#include "models/json/writer.h"
#include "models/values/headerfield.h"

#include <QCryptographicHash>
#include <QUuid>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

void setHeader(HeaderList &headers, const QByteArray &name, const QByteArray &value)
{
    headers.append(std::pair{name, value});
}

void signAsSinch(OutboundRequest &request, const Secret &secret, const SigningStamp &stamp)
{
    const QByteArray time = QByteArray::number(stamp.now / 1000);
    const QByteArray text = SignatureTexts::sinch(request.body, stamp.id, time);
    setHeader(request.headers, SignatureTexts::sinchTime, time);
    setHeader(request.headers, SignatureTexts::sinchNonce, stamp.id);
    setHeader(request.headers, SignatureTexts::sinchAlgorithm, SignatureTexts::sinchAlgorithmName);
    setHeader(request.headers, SignatureTexts::sinchSignature,
              hmac(MacHash::HmacSha256, secret.bytes(), text).toBase64());
}

Result<> signAsStandardWebhook(OutboundRequest &request, const QByteArray &id, const Secret &secret,
                               const SigningStamp &stamp)
{
    const Result<std::vector<WebhookKey>> keys = webhookKeys(secret, KeyUse::Signing);
    if (!keys)
        return keys.error();
    const QByteArray time = QByteArray::number(stamp.now / 1000);
    const QByteArray text = SignatureTexts::standardWebhook(id, time, request.body);
    QByteArrayList signatures;
    for (const WebhookKey &key : *keys) {
        const QByteArray &bytes = key.secret.bytes();
        const QByteArray made = key.asymmetric ? Edwards::sign(text, bytes) : hmac(MacHash::HmacSha256, bytes, text);
        signatures << QByteArray{key.asymmetric ? "v1a," : "v1,"}.append(made.toBase64());
    }
    setHeader(request.headers, SignatureTexts::webhookId, id);
    setHeader(request.headers, SignatureTexts::webhookTime, time);
    setHeader(request.headers, SignatureTexts::webhookSignature, signatures.join(' '));
    return {};
}

Result<> signWithToken(OutboundRequest &request, const SigningSettings &settings, const Secret &secret,
                       const SigningStamp &stamp)
{
    Json::Writer claims;
    claims.beginObject().member("iat"_L1, stamp.now / 1000);
    claims.member("jti"_L1, QStringView{QString::fromLatin1(stamp.id)});
    claims.member("payload_hash"_L1, QStringView{QString::fromLatin1(SignatureTexts::payloadHash(request.body))});
    claims.endObject();
    const Result<QByteArray> token = signJwt(claims.text(), settings.jwtAlgorithm, secret.bytes());
    if (!token)
        return token.error();
    const bool bearer = SignatureTexts::isAuthorization(settings.jwtHeader);
    setHeader(request.headers, settings.jwtHeader, bearer ? "Bearer " + *token : *token);
    return {};
}

/// The message id that the request has, where it can stay.
QByteArray keptId(const OutboundRequest &request)
{
    const QByteArray id = headerValue(request.headers, SignatureTexts::webhookId);
    return isHeaderValue(id) ? id.trimmed() : QByteArray{};
}

} // namespace

QList<QByteArray> signatureHeaders(const SigningSettings &settings)
{
    switch (settings.scheme) {
    case SigningScheme::None:
        break;
    case SigningScheme::SinchHmac:
        return {SignatureTexts::sinchTime, SignatureTexts::sinchNonce, SignatureTexts::sinchAlgorithm,
                SignatureTexts::sinchSignature};
    case SigningScheme::StandardWebhooks:
        return {SignatureTexts::webhookId, SignatureTexts::webhookTime, SignatureTexts::webhookSignature};
    case SigningScheme::JwtPayloadHash:
        return {settings.jwtHeader};
    }
    return {};
}

OutboundRequest unsignedRequest(OutboundRequest request, const SigningSettings &settings)
{
    for (const QByteArray &name : signatureHeaders(settings)) {
        request.headers.removeIf(
            [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    }
    return request;
}

Result<OutboundRequest> signRequest(OutboundRequest request, const SigningSettings &settings, const Secret &secret,
                                    const SigningStamp &stamp)
{
    if (const Result<> good = checkSigningSecret(settings, secret, KeyUse::Signing); !good)
        return good.error();
    QByteArray id = keptId(request);
    if (id.isEmpty())
        id = "msg_" + stamp.id;
    request = unsignedRequest(std::move(request), settings);
    Result<> done;
    switch (settings.scheme) {
    case SigningScheme::None:
        break;
    case SigningScheme::SinchHmac:
        signAsSinch(request, secret, stamp);
        break;
    case SigningScheme::StandardWebhooks:
        done = signAsStandardWebhook(request, id, secret, stamp);
        break;
    case SigningScheme::JwtPayloadHash:
        done = signWithToken(request, settings, secret, stamp);
        break;
    }
    if (!done)
        return done.error();
    return request;
}

Result<Signer> makeSigner(const SigningSettings &settings, const Secret &secret)
{
    if (settings.scheme == SigningScheme::None)
        return Signer{};
    // What goes wrong goes wrong here: later there is nobody to tell.
    if (const Result<OutboundRequest> trial = signRequest({}, settings, secret, {0, "trial"}); !trial)
        return trial.error();
    return Signer{[settings, secret](OutboundRequest request, qint64 now) {
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::Id128);
        Result<OutboundRequest> made = signRequest(request, settings, secret, {now, id});
        return made ? std::move(*made) : std::move(request);
    }};
}

} // namespace Hookbench
