// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/oauthtoken.h"

#include "models/crypto/pem.h"
#include "models/delivery/endpoint.h"
#include "models/delivery/refusal.h"
#include "models/json/scanner.h"
#include "models/values/headerfield.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::AccessToken)
};

constexpr double defaultSeconds = 300;
constexpr double mostSeconds = 24 * 3600;

/// The scalar called @p name in the answer; a null string when there is none.
QString member(const Json::Document &json, QByteArrayView name)
{
    const bool object = json.isValid() && json.node(0).kind == Json::Kind::Object;
    const int place = object ? json.member(0, name) : -1;
    if (place < 0)
        return {};
    const Json::Node &node = json.node(place);
    return node.kind == Json::Kind::String || node.kind == Json::Kind::Number ? json.string(node) : QString{};
}

/// What RFC 6749 (5.2) lets the server say about a refusal.
QString reason(const Json::Document &json)
{
    QStringList parts{member(json, "error"), member(json, "error_description")};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(": "));
}

/// Milliseconds the token lasts. Some servers write the number as a string.
qint64 lifetime(const Json::Document &json)
{
    bool isNumber = false;
    double seconds = member(json, "expires_in").toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds))
        seconds = defaultSeconds;
    return qint64(std::clamp(seconds, 0.0, mostSeconds) * 1000);
}

} // namespace

Result<OutboundRequest> tokenRequest(const ApiCredential &credential, const Secret &body)
{
    const Result<Endpoint> endpoint
        = readEndpoint(CredentialField::OAuthUrl, credential.field(CredentialField::OAuthUrl));
    if (!endpoint)
        return endpoint.error();
    const Json::Document json = Json::Document::parse(body.bytes());
    // A fault would be told with what stands there, so only that there is one is told.
    if (!json.isValid())
        return Error{Sentences::tr("The OAuth body is no JSON. Check it and enter it again."), {}};
    if (json.node(0).kind != Json::Kind::Object)
        return refusal(Rule::CredentialJsonNotAnObject, CredentialField::OAuthBody,
                       {Json::kindName(json.node(0).kind)});
    OutboundRequest request;
    request.url = endpoint->url;
    request.headers = {{"Content-Type", "application/json; charset=UTF-8"}, {"Accept", "application/json"}};
    request.body = body.bytes();
    request.timeoutSeconds = 30;
    const QString trusted = credential.field(CredentialField::TrustedCertificates);
    if (!trusted.isEmpty() && !Pem::isCertificates(trusted.toUtf8()))
        return refusal(Rule::CredentialPemInvalid, CredentialField::TrustedCertificates);
    request.tls.trustedCertificates = trusted.toUtf8();
    return request;
}

Result<AccessToken> readAccessToken(const Exchange &answer, qint64 asked)
{
    if (answer.failure != Failure::None)
        return Error{Sentences::tr("No token was fetched. %1").arg(Words::summary(answer)), answer.failureDetail};
    const Json::Document json = Json::Document::parse(answer.responseBody);
    if (!answer.isSuccess())
        return Error{Sentences::tr("The OAuth server gave no token: its answer has the status %1.").arg(answer.status),
                     reason(json)};
    const QByteArray token = member(json, "access_token").toUtf8();
    if (token.isEmpty())
        return Error{Sentences::tr("The OAuth server gave no token: its answer has no “access_token”."), reason(json)};
    if (!isHeaderValue(token))
        return Error{Sentences::tr("The OAuth server gave a token with control characters, which can’t be sent."), {}};
    return AccessToken{Secret{token}, asked + lifetime(json)};
}

} // namespace Hookbench
