// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/jwt.h"

#include "models/crypto/signature.h"
#include "models/json/scanner.h"

#include <QCoreApplication>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Jwt)
};

constexpr auto urlForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

bool isObject(const Json::Document &json)
{
    return json.isValid() && json.node(0).kind == Json::Kind::Object;
}

/// Whether the header lets the token be believed at all.
Result<> checkHeader(const QByteArray &header, JwtAlgorithm algorithm)
{
    const Json::Document json = Json::Document::parse(header);
    // A repeated "alg" would mean one thing here and another elsewhere.
    if (!isObject(json) || !json.diagnostics().isEmpty())
        return Error{Sentences::tr("The header of the token is no JSON object."), {}};
    const int named = json.member(0, "alg");
    if (named < 0 || json.node(named).kind != Json::Kind::String)
        return Error{Sentences::tr("The token does not say how it is signed."), {}};
    const QString name = json.string(json.node(named));
    if (name.compare(u"none", Qt::CaseInsensitive) == 0)
        return Error{Sentences::tr("The token is not signed (its algorithm is “none”), so it is not believed."), {}};
    if (name != nameIn(jwtAlgorithmNames, algorithm))
        return Error{Sentences::tr("The token is signed with “%1”, and %2 is expected.")
                         .arg(name.left(32), QString{nameIn(jwtAlgorithmNames, algorithm)}),
                     {}};
    if (json.member(0, "crit") >= 0)
        return Error{Sentences::tr("The token demands an extension that is not known here (“crit”)."), {}};
    return {};
}

Error noToken()
{
    return {Sentences::tr("This is no signed JSON Web Token: three parts in base64url with dots between them."), {}};
}

} // namespace

QByteArray base64Url(QByteArrayView bytes)
{
    return bytes.toByteArray().toBase64(urlForm);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const QByteArray spelt = text.toByteArray();
    const auto decoded = QByteArray::fromBase64Encoding(spelt, urlForm | QByteArray::AbortOnBase64DecodingErrors);
    // Padding and stray bits at the end are decoded too, but make a second spelling of the same bytes.
    if (!decoded || base64Url(*decoded) != spelt)
        return std::nullopt;
    return *decoded;
}

Result<QByteArray> signJwt(QByteArrayView claims, JwtAlgorithm algorithm, QByteArrayView key)
{
    if (!isObject(Json::Document::parse(claims.toByteArray())))
        return Error{Sentences::tr("The claims of the token must be a JSON object, in braces."), {}};
    QByteArray header = "{\"alg\":\"";
    const QLatin1StringView name = nameIn(jwtAlgorithmNames, algorithm);
    header.append(name.data(), name.size()).append("\",\"typ\":\"JWT\"}");
    QByteArray token = base64Url(header) + '.' + base64Url(claims);
    const Result<QByteArray> signedPart = signature(token, algorithm, key);
    if (!signedPart)
        return signedPart.error();
    token += '.' + base64Url(*signedPart);
    return token;
}

Result<Jwt> verifyJwt(QByteArrayView token, JwtAlgorithm algorithm, QByteArrayView key)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (second < 0)
        return noToken();
    const auto header = fromBase64Url(token.first(first));
    const auto claims = fromBase64Url(token.sliced(first + 1, second - first - 1));
    const auto signedPart = fromBase64Url(token.sliced(second + 1));
    if (!header || !claims || !signedPart)
        return noToken();
    if (const Result<> good = checkHeader(*header, algorithm); !good)
        return good.error();
    const Result<bool> good = isSignature(*signedPart, token.first(second), algorithm, key);
    if (!good)
        return good.error();
    if (!*good)
        return Error{Sentences::tr("The signature is not that of this token and this key."), {}};
    if (!isObject(Json::Document::parse(*claims)))
        return Error{Sentences::tr("The claims of the token are no JSON object."), {}};
    return Jwt{*header, *claims};
}

} // namespace Hookbench
