// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbacktoken.h"

#include "models/crypto/jwt.h"
#include "models/crypto/pem.h"
#include "models/crypto/publickey.h"
#include "models/json/scanner.h"
#include "models/json/writer.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackToken)
};

/// Clocks differ: how far a token may seem to be made in the future, in seconds.
constexpr qint64 clockDifference = 60;

/// Seconds since the epoch, which may have a fraction.
std::optional<double> seconds(const Json::Document &claims, QByteArrayView name)
{
    const int place = claims.member(0, name);
    if (place < 0 || claims.node(place).kind != Json::Kind::Number)
        return std::nullopt;
    bool ok = false;
    const double value = claims.string(claims.node(place)).toDouble(&ok);
    return ok ? std::optional{value} : std::nullopt;
}

QString moment(double seconds)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC).toString(Qt::ISODate);
}

Result<> checkTimes(const Json::Document &claims, qint64 now)
{
    const double present = double(now) / 1000.0;
    const std::optional<double> end = seconds(claims, "exp");
    if (!end)
        return Error{Sentences::tr("The token does not say when it expires (exp)."), {}};
    if (*end <= present)
        return Error{Sentences::tr("The token expired at %1.").arg(moment(*end)), {}};
    const std::optional<double> begin = seconds(claims, "nbf");
    if (begin && *begin > present + double(clockDifference))
        return Error{Sentences::tr("The token is not good before %1.").arg(moment(*begin)), {}};
    const std::optional<double> made = seconds(claims, "iat");
    if (made && *made > present + double(clockDifference))
        return Error{Sentences::tr("The token was made in the future, at %1. Compare the clocks.").arg(moment(*made)),
                     {}};
    return {};
}

/// The texts of a claim that is a text, or a list of them as "aud" may be.
QStringList texts(const Json::Document &claims, QByteArrayView name)
{
    const int place = claims.member(0, name);
    if (place < 0)
        return {};
    const Json::Node &node = claims.node(place);
    if (node.kind == Json::Kind::String)
        return {claims.string(node)};
    QStringList found;
    if (node.kind == Json::Kind::Array) {
        for (int child = place + 1; child < node.next; child = claims.node(child).next) {
            if (claims.node(child).kind == Json::Kind::String)
                found.append(claims.string(claims.node(child)));
        }
    }
    return found;
}

/// Whose the token is and for whom.
Result<> checkParties(const Json::Document &claims, const FeedbackJwt &settings)
{
    const QStringList audiences = texts(claims, "aud");
    if (!settings.audience.isEmpty() && !audiences.contains(settings.audience))
        return Error{
            audiences.isEmpty()
                ? Sentences::tr("The token names no audience (aud), and “%1” is expected.").arg(settings.audience)
                : Sentences::tr("The token is for “%1” (aud), and “%2” is expected.")
                      .arg(audiences.join(u", "_s).left(200), settings.audience),
            {}};
    const auto same = [&](QByteArrayView name, const QString &expected) {
        return expected.isEmpty() || texts(claims, name) == QStringList{expected};
    };
    if (!same("iss", settings.issuer))
        return Error{Sentences::tr("The token does not come from “%1” (iss).").arg(settings.issuer), {}};
    if (!same("sub", settings.subject))
        return Error{Sentences::tr("The token is not about “%1” (sub).").arg(settings.subject), {}};
    return {};
}

} // namespace

Jwt feedbackClaims(const FeedbackJwt &settings, qint64 now, const QString &id)
{
    Json::Writer writer;
    writer.beginObject();
    const auto text = [&writer](QLatin1StringView name, const QString &value) {
        if (!value.isEmpty())
            writer.member(name, QStringView{value});
    };
    text("iss"_L1, settings.issuer);
    text("sub"_L1, settings.subject);
    text("aud"_L1, settings.audience);
    writer.member("iat"_L1, now / 1000);
    writer.member("exp"_L1, now / 1000 + settings.lifetimeSeconds);
    text("jti"_L1, id);
    const Json::Document more = Json::Document::parse(settings.extraClaims.toUtf8());
    if (more.isValid() && more.node(0).kind == Json::Kind::Object) {
        for (int child = 1; child < more.node(0).next; child = more.node(child).next)
            writer.key(QStringView{more.key(more.node(child))}).raw(more.raw(more.node(child)));
    }
    writer.endObject();
    const QLatin1StringView name = nameIn(jwtAlgorithmNames, settings.algorithm);
    QByteArray header = "{\"alg\":\"";
    header.append(name.data(), name.size()).append("\",\"typ\":\"JWT\"}");
    return {header, writer.text()};
}

Result<QByteArray> feedbackToken(const FeedbackJwt &settings, const Secret &key, qint64 now, const QString &id)
{
    return signJwt(feedbackClaims(settings, now, id).claims, settings.algorithm, key.bytes());
}

Result<Jwt> checkFeedbackToken(const QByteArray &token, const FeedbackJwt &settings, const Secret &key, qint64 now)
{
    Result<Jwt> signedWell = verifyJwt(token, settings.algorithm, key.bytes());
    if (!signedWell)
        return signedWell;
    const Json::Document claims = Json::Document::parse(signedWell->claims);
    // A repeated claim would mean one thing here and another elsewhere.
    if (!claims.diagnostics().isEmpty())
        return Error{Sentences::tr("A claim stands twice in the token, so it is not believed."), {}};
    if (const Result<> good = checkTimes(claims, now); !good)
        return good.error();
    if (const Result<> good = checkParties(claims, settings); !good)
        return good.error();
    return signedWell;
}

QByteArray tokenIn(const QString &text)
{
    QString token = text.simplified();
    for (const QLatin1StringView prefix : {"Authorization:"_L1, "Bearer "_L1}) {
        if (token.startsWith(prefix, Qt::CaseInsensitive))
            token = token.sliced(prefix.size()).trimmed();
    }
    token.remove(u' ');
    return token.toUtf8();
}

Result<Secret> checkingKey(const Secret &key, JwtAlgorithm algorithm)
{
    if (algorithm == JwtAlgorithm::HS256)
        return key;
    const Pem::Contents found = Pem::contents(key.bytes());
    if (found.privateKeys == 0 && (found.publicKeys > 0 || found.certificates > 0))
        return key;
    const Result<QByteArray> made = Pem::publicKeyOf(key.bytes());
    return made ? Result<Secret>{Secret{*made}} : Result<Secret>{made.error()};
}

} // namespace Hookbench
