// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/requestauthentication.h"

#include "models/crypto/jwt.h"
#include "models/crypto/pem.h"
#include "models/delivery/refusal.h"
#include "models/json/scanner.h"
#include "models/values/headerfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RequestAuthentication)
};

constexpr qint64 tokenSeconds = 300;

QString slotOf(CredentialField field)
{
    return nameIn(credentialFieldNames, field);
}

class Authentication
{
public:
    Authentication(const ApiCredential &credential, const SecretMap &secrets, const Endpoint &endpoint,
                   const SigningMoment &moment)
        : m_credential{credential}
        , m_secrets{secrets}
        , m_endpoint{endpoint}
        , m_moment{moment}
    {
    }

    Result<QByteArray> value(const Secret &accessToken) const
    {
        switch (m_credential.authType()) {
        case AuthType::ApiKey:
            return secret(CredentialField::ApiToken, Trimmed::Yes);
        case AuthType::Mac:
            return mac();
        case AuthType::OAuth:
            if (accessToken.isEmpty())
                return refusal(Rule::CredentialSecretRequired, CredentialField::OAuthBody);
            return bearer(accessToken.bytes());
        case AuthType::Jwt:
            return jwt();
        case AuthType::Basic:
            return basic();
        case AuthType::Bearer:
            return bearer(secret(CredentialField::ApiToken, Trimmed::Yes));
        case AuthType::None:
            break;
        }
        return QByteArray{};
    }

private:
    /// Blanks around a value would be lost on the wire anyway, and come from pasting.
    enum class Trimmed { Yes, No };

    Result<QByteArray> secret(CredentialField field, Trimmed trimmed) const
    {
        QByteArray bytes = m_secrets.value(slotOf(field)).bytes();
        if (trimmed == Trimmed::Yes)
            bytes = bytes.trimmed();
        if (bytes.isEmpty())
            return refusal(Rule::CredentialSecretRequired, field);
        return bytes;
    }

    static Result<QByteArray> bearer(const Result<QByteArray> &token)
    {
        if (!token)
            return token.error();
        QByteArray value = "Bearer " + *token;
        return value;
    }

    Result<QByteArray> basic() const
    {
        const QString user = m_credential.field(CredentialField::UserName);
        const Result<QByteArray> password = secret(CredentialField::Password, Trimmed::No);
        if (!password)
            return password.error();
        // RFC 7617: the first colon ends the name.
        if (user.contains(u':'))
            return Error{Sentences::tr("The user name holds a colon, which Basic authentication can’t send."), {}};
        if (!isHeaderValue(user.toUtf8()) || !isHeaderValue(*password))
            return unsendable(CredentialField::Password);
        const QByteArray pair = user.toUtf8() + ':' + *password;
        QByteArray value = "Basic " + pair.toBase64();
        return value;
    }

    Result<QByteArray> mac() const
    {
        const Result<QByteArray> id = secret(CredentialField::ApiToken, Trimmed::Yes);
        const Result<QByteArray> key = secret(CredentialField::ApiSecretKey, Trimmed::No);
        if (!id || !key)
            return id ? key : id;
        const auto hash = valueIn(macHashNames, m_credential.field(CredentialField::MacHash));
        if (!hash)
            return refusal(Rule::CredentialFieldRequired, CredentialField::MacHash);
        const bool plain = std::all_of(id->cbegin(), id->cend(),
                                       [](char c) { return c >= ' ' && c < 0x7f && c != '"' && c != '\\'; });
        if (!plain)
            return unsendable(CredentialField::ApiToken);
        return macAuthorization({*id, *key, *hash}, "POST", m_endpoint, m_moment);
    }

    Result<QByteArray> jwt() const
    {
        const Result<QByteArray> key = secret(CredentialField::ApiToken, Trimmed::No);
        if (!key)
            return key.error();
        const Result<QByteArray> claims
            = claimsWithTimes(m_credential.field(CredentialField::JwtPayload), m_moment.now);
        if (!claims)
            return claims.error();
        JwtAlgorithm algorithm = JwtAlgorithm::HS256;
        if (Pem::looksLikePem(*key)) {
            const std::optional<Pem::KeyKind> kind = Pem::contents(*key).keyKind;
            if (kind && *kind != Pem::KeyKind::Rsa && *kind != Pem::KeyKind::EcP256)
                return Error{Sentences::tr("The API token is a private key that no JSON Web Token is signed with here. "
                                           "Use an RSA key or one on the curve P-256."),
                             {}};
            algorithm = kind == Pem::KeyKind::EcP256 ? JwtAlgorithm::ES256 : JwtAlgorithm::RS256;
        }
        return bearer(signJwt(*claims, algorithm, *key));
    }

    static Error unsendable(CredentialField field)
    {
        return {Sentences::tr("%1: it holds characters that can’t be sent in a header. Enter it again.")
                    .arg(Words::name(field)),
                {}};
    }

    const ApiCredential &m_credential;
    const SecretMap &m_secrets;
    const Endpoint &m_endpoint;
    const SigningMoment &m_moment;
};

} // namespace

QByteArray authenticationHeaderName(const ApiCredential &credential)
{
    if (credential.authType() == AuthType::None)
        return {};
    const QString chosen = credential.field(CredentialField::ApiKeyHeader).trimmed();
    const bool ownHeader = credential.authType() == AuthType::ApiKey && !chosen.isEmpty();
    return ownHeader ? chosen.toUtf8() : QByteArray{"Authorization"};
}

Result<std::optional<std::pair<QByteArray, QByteArray>>>
authenticationHeader(const ApiCredential &credential, const SecretMap &secrets, const Endpoint &endpoint,
                     const SigningMoment &moment, const Secret &accessToken)
{
    const QByteArray name = authenticationHeaderName(credential);
    if (name.isEmpty())
        return std::optional<std::pair<QByteArray, QByteArray>>{};
    if (!isHeaderName(name))
        return refusal(Rule::CredentialHeaderNameInvalid, {QString::fromUtf8(name)});
    if (isReservedHeader(name))
        return refusal(Rule::CredentialHeaderReserved, {QString::fromUtf8(name)});
    const Result<QByteArray> value = Authentication{credential, secrets, endpoint, moment}.value(accessToken);
    if (!value)
        return value.error();
    if (!isHeaderValue(*value))
        return refusal(Rule::CredentialHeaderValueInvalid, {QString::fromUtf8(name)});
    return std::optional{std::pair{name, *value}};
}

Result<QByteArray> claimsWithTimes(const QString &claims, qint64 now)
{
    const Json::Document json = Json::Document::parse(claims.toUtf8());
    if (!json.isValid())
        return Error{Sentences::tr("The JWT payload is no JSON. %1").arg(jsonFault(json)), {}};
    const Json::Node &root = json.node(0);
    if (root.kind != Json::Kind::Object)
        return refusal(Rule::CredentialJsonNotAnObject, CredentialField::JwtPayload, {Json::kindName(root.kind)});
    const qint64 seconds = now / 1000;
    QByteArray added;
    if (json.member(0, "iat") < 0)
        added += ",\"iat\":" + QByteArray::number(seconds);
    if (json.member(0, "exp") < 0)
        added += ",\"exp\":" + QByteArray::number(seconds + tokenSeconds);
    QByteArray text = json.raw(root).toByteArray();
    if (root.size == 0 && !added.isEmpty())
        added.remove(0, 1);
    text.insert(text.size() - 1, added);
    return text;
}

} // namespace Hookbench
