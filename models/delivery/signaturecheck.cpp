// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/signing.h"

#include "models/crypto/edwards.h"
#include "models/crypto/hmac.h"
#include "models/crypto/jwt.h"
#include "models/delivery/signaturetexts.h"
#include "models/delivery/signingsecrets.h"
#include "models/json/scanner.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Hookbench {

namespace {

using namespace SignatureTexts;

/// More signatures in one header than anybody's secrets make are not looked at.
constexpr int mostSignatures = 16;

SignatureFinding wrong(SignatureFault fault, const QByteArray &header = {}, const QString &text = {})
{
    return {SignatureVerdict::Wrong, fault, header, 0, text};
}

/// The value of a header that must be there once, without blanks around it. Otherwise @p finding says what is wrong.
QByteArray onlyValue(const HeaderList &headers, const QByteArray &name, SignatureFinding &finding)
{
    QByteArray found;
    int times = 0;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            found = value.trimmed();
            ++times;
        }
    }
    if (finding.fault != SignatureFault::None)
        return found;
    if (times > 1)
        finding = wrong(SignatureFault::HeaderDoubled, name);
    else if (found.isEmpty())
        finding = {SignatureVerdict::Missing, SignatureFault::HeaderMissing, name};
    return found;
}

/// Seconds since the epoch, in digits and nothing else.
std::optional<qint64> secondsIn(const QByteArray &text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (text.isEmpty() || text.size() > 12 || !digits)
        return std::nullopt;
    return text.toLongLong();
}

/// The body in other spellings, and what it means when the signature is right for one of them.
struct Variant
{
    QByteArray body;
    SignatureFault fault = SignatureFault::None;
};

QList<Variant> variants(const QByteArray &body)
{
    static constexpr std::pair<Spelling, SignatureFault> spellings[]{
        {Spelling::Minified, SignatureFault::BodyWasMinified},   {Spelling::TwoSpaces, SignatureFault::BodyWasIndented},
        {Spelling::FourSpaces, SignatureFault::BodyWasIndented}, {Spelling::Tabs, SignatureFault::BodyWasIndented},
        {Spelling::Spaced, SignatureFault::BodyWasSpaced},
    };
    QList<Variant> list;
    // Where it is only the end, that is what is said.
    QByteArray without = body;
    while (without.endsWith('\n') || without.endsWith('\r'))
        without.chop(1);
    list.append({without, SignatureFault::BodyEndWasChanged});
    list.append({without + '\n', SignatureFault::BodyEndWasChanged});
    for (const auto &[spelling, fault] : spellings) {
        if (std::optional<QByteArray> other = respelt(body, spelling))
            list.append({std::move(*other), fault});
    }
    return list;
}

/// Whether the signature is right for the body, or what it is right for instead. @p fits says so of one body.
template<typename Fits> SignatureFault bodyFault(const QByteArray &body, const Fits &fits)
{
    if (fits(body))
        return SignatureFault::None;
    for (const Variant &variant : variants(body)) {
        if (variant.body != body && fits(variant.body))
            return variant.fault;
    }
    return SignatureFault::OtherBytes;
}

/// What remains to be said of a signature that is right: whether it is too old, or came before. @p signedText is what
/// tells one message from another.
SignatureFinding timely(qint64 seconds, QByteArrayView signedText, const SigningSettings &settings, qint64 now,
                        ReplayMemory *memory)
{
    const qint64 age = now / 1000 - seconds;
    if (age > settings.toleranceSeconds)
        return {SignatureVerdict::Stale, SignatureFault::TooOld, {}, age};
    if (-age > settings.toleranceSeconds)
        return {SignatureVerdict::Stale, SignatureFault::FromTheFuture, {}, -age};
    if (memory) {
        const QByteArray key = QCryptographicHash::hash(signedText, QCryptographicHash::Sha256);
        if (memory->knows(key, now))
            return {SignatureVerdict::Replayed, SignatureFault::Repeated};
        // Until the last moment at which its time stamp would be believed.
        memory->remember(key, (seconds + settings.toleranceSeconds + 1) * 1000);
    }
    return {SignatureVerdict::Valid};
}

SignatureFinding checkSinch(const HeaderList &headers, const QByteArray &body, const SigningSettings &settings,
                            const Secret &secret, qint64 now, ReplayMemory *memory)
{
    SignatureFinding finding;
    const QByteArray spelt = onlyValue(headers, sinchSignature, finding);
    const QByteArray algorithm = onlyValue(headers, sinchAlgorithm, finding);
    const QByteArray nonce = onlyValue(headers, sinchNonce, finding);
    const QByteArray time = onlyValue(headers, sinchTime, finding);
    if (finding.fault != SignatureFault::None)
        return finding;
    if (algorithm.compare(sinchAlgorithmName, Qt::CaseInsensitive) != 0)
        return wrong(SignatureFault::OtherAlgorithm, sinchAlgorithm, QString::fromUtf8(algorithm.left(64)));
    const std::optional<qint64> seconds = secondsIn(time);
    if (!seconds)
        return wrong(SignatureFault::UnreadableTime, sinchTime);
    const auto given = QByteArray::fromBase64Encoding(spelt, QByteArray::AbortOnBase64DecodingErrors);
    if (!given)
        return wrong(SignatureFault::NothingToCompare, sinchSignature);
    const auto fits = [&](const QByteArray &text) {
        return sameBytes(*given, hmac(MacHash::HmacSha256, secret.bytes(), sinch(text, nonce, time)));
    };
    if (const SignatureFault fault = bodyFault(body, fits); fault != SignatureFault::None)
        return wrong(fault, sinchSignature);
    return timely(*seconds, sinch(body, nonce, time), settings, now, memory);
}

/// A signature in the header of Standard Webhooks, decoded.
struct GivenSignature
{
    bool asymmetric = false;
    QByteArray bytes;
};

/// Those of versions that are known; the others are for somebody else.
QList<GivenSignature> givenSignatures(const QByteArray &header)
{
    QList<GivenSignature> list;
    for (const QByteArray &word : header.split(' ')) {
        const bool shared = word.startsWith("v1,");
        if ((!shared && !word.startsWith("v1a,")) || list.size() >= mostSignatures)
            continue;
        const auto bytes
            = QByteArray::fromBase64Encoding(word.mid(word.indexOf(',') + 1), QByteArray::AbortOnBase64DecodingErrors);
        if (bytes && !(*bytes).isEmpty())
            list.append({!shared, *bytes});
    }
    return list;
}

bool fitsAny(const QList<GivenSignature> &given, const std::vector<WebhookKey> &keys, const QByteArray &text)
{
    bool fits = false;
    for (const WebhookKey &key : keys) {
        const QByteArray code = key.asymmetric ? QByteArray{} : hmac(MacHash::HmacSha256, key.secret.bytes(), text);
        for (const GivenSignature &signature : given) {
            if (signature.asymmetric != key.asymmetric)
                continue;
            fits |= key.asymmetric ? Edwards::isSignature(signature.bytes, text, key.publicKey)
                                   : sameBytes(signature.bytes, code);
        }
    }
    return fits;
}

SignatureFinding checkStandardWebhook(const HeaderList &headers, const QByteArray &body,
                                      const SigningSettings &settings, const Secret &secret, qint64 now,
                                      ReplayMemory *memory)
{
    SignatureFinding finding;
    const QByteArray spelt = onlyValue(headers, webhookSignature, finding);
    const QByteArray id = onlyValue(headers, webhookId, finding);
    const QByteArray time = onlyValue(headers, webhookTime, finding);
    if (finding.fault != SignatureFault::None)
        return finding;
    const std::optional<qint64> seconds = secondsIn(time);
    if (!seconds)
        return wrong(SignatureFault::UnreadableTime, webhookTime);
    const Result<std::vector<WebhookKey>> keys = webhookKeys(secret, KeyUse::Checking); // good, or we were not here
    const QList<GivenSignature> given = givenSignatures(spelt);
    const auto comparable = [&keys](const GivenSignature &signature) {
        return std::any_of(keys->begin(), keys->end(),
                           [&](const WebhookKey &key) { return key.asymmetric == signature.asymmetric; });
    };
    if (std::none_of(given.begin(), given.end(), comparable))
        return wrong(SignatureFault::NothingToCompare, webhookSignature);
    const auto fits = [&](const QByteArray &text) { return fitsAny(given, *keys, standardWebhook(id, time, text)); };
    if (const SignatureFault fault = bodyFault(body, fits); fault != SignatureFault::None)
        return wrong(fault, webhookSignature);
    return timely(*seconds, standardWebhook(id, time, body), settings, now, memory);
}

/// The claim called @p name as text, when it is of that kind.
std::optional<QString> claim(const Json::Document &claims, QByteArrayView name, Json::Kind kind)
{
    const int found = claims.member(0, name);
    if (found < 0 || claims.node(found).kind != kind)
        return std::nullopt;
    return claims.string(claims.node(found));
}

/// A time among the claims in seconds, which may have a fraction.
std::optional<qint64> timeClaim(const Json::Document &claims, QByteArrayView name)
{
    const std::optional<QString> text = claim(claims, name, Json::Kind::Number);
    const double seconds = text ? text->toDouble() : -1;
    return seconds >= 0 && seconds < 1e12 ? std::optional{qint64(seconds)} : std::nullopt;
}

SignatureFinding checkToken(const HeaderList &headers, const QByteArray &body, const SigningSettings &settings,
                            const Secret &secret, qint64 now, ReplayMemory *memory)
{
    const QByteArray &name = settings.jwtHeader;
    SignatureFinding finding;
    QByteArray token = onlyValue(headers, name, finding);
    if (finding.fault != SignatureFault::None)
        return finding;
    if (isAuthorization(name)) {
        if (token.size() < 7 || token.first(7).compare("Bearer ", Qt::CaseInsensitive) != 0)
            return wrong(SignatureFault::NothingToCompare, name);
        token = token.sliced(7).trimmed();
    }
    const Result<Jwt> jwt = verifyJwt(token, settings.jwtAlgorithm, secret.bytes());
    if (!jwt)
        return wrong(SignatureFault::TokenNotBelieved, name, jwt.error().summary);
    const Json::Document claims = Json::Document::parse(jwt->claims);
    const std::optional<QString> hash = claim(claims, "payload_hash", Json::Kind::String);
    if (!hash)
        return wrong(SignatureFault::NoPayloadHash, name);
    const QByteArray given = hash->toLatin1().toLower();
    const auto fits = [&given](const QByteArray &text) { return sameBytes(given, payloadHash(text)); };
    if (const SignatureFault fault = bodyFault(body, fits); fault != SignatureFault::None)
        return wrong(fault, name);
    const std::optional<qint64> issued = timeClaim(claims, "iat");
    if (!issued)
        return wrong(SignatureFault::NoIssueTime, name);
    if (const std::optional<qint64> expires = timeClaim(claims, "exp"); expires && *expires < now / 1000)
        return {SignatureVerdict::Stale, SignatureFault::TooOld, {}, now / 1000 - *expires};
    return timely(*issued, QByteArrayView{token}.first(token.lastIndexOf('.')), settings, now, memory);
}

} // namespace

SignatureFinding verifyRequest(const HeaderList &headers, const QByteArray &body, const SigningSettings &settings,
                               const Secret &secret, qint64 now, ReplayMemory *memory)
{
    if (settings.scheme == SigningScheme::None)
        return {};
    if (const Result<> good = checkSigningSecret(settings, secret, KeyUse::Checking); !good)
        return wrong(SignatureFault::SecretUnusable, {}, good.error().summary);
    switch (settings.scheme) {
    case SigningScheme::None:
        break;
    case SigningScheme::SinchHmac:
        return checkSinch(headers, body, settings, secret, now, memory);
    case SigningScheme::StandardWebhooks:
        return checkStandardWebhook(headers, body, settings, secret, now, memory);
    case SigningScheme::JwtPayloadHash:
        return checkToken(headers, body, settings, secret, now, memory);
    }
    return {};
}

} // namespace Hookbench
