// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/feedbackclaims.h"

#include "models/checks/feedbackchecks.h"
#include "models/crypto/jwt.h"
#include "models/crypto/pem.h"
#include "models/json/scanner.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackChecks)
};

/// RFC 7518, 3.2: as long as the hash.
constexpr qsizetype shortestSharedSecret = 32;

QString pemFault(const Pem::Contents &found, JwtAlgorithm algorithm)
{
    if (found.encryptedKeys > 0)
        return Sentences::tr("This key is protected by a password. Take the password off first, for instance with "
                             "openssl pkey.");
    if (found.privateKeys == 0 && found.publicKeys > 0)
        return Sentences::tr("This is a public key. Tokens are signed with the private key.");
    if (found.privateKeys == 0 && found.certificates > 0)
        return Sentences::tr("This is a certificate. Tokens are signed with its private key.");
    if (found.damaged || found.privateKeys == 0)
        return Sentences::tr("There is no whole private key in this text. It begins with a line like “%1”.")
            .arg(QLatin1StringView("-----BEGIN PRIVATE KEY-----"));
    if (found.privateKeys > 1)
        return Sentences::tr("There is more than one private key in this text. Leave the one that signs.");
    if (algorithm == JwtAlgorithm::RS256 && found.keyKind != Pem::KeyKind::Rsa)
        return Sentences::tr(
            "RS256 signs with an RSA key, and this is another kind. Choose ES256 for a key on the curve P-256.");
    if (algorithm == JwtAlgorithm::ES256 && found.keyKind == Pem::KeyKind::Rsa)
        return Sentences::tr("ES256 signs with a key on the curve P-256, and this is an RSA key. Choose RS256 for it.");
    if (algorithm == JwtAlgorithm::ES256 && found.keyKind != Pem::KeyKind::EcP256)
        return Sentences::tr("ES256 signs with a key on the curve P-256, and this one is on another.");
    return {};
}

} // namespace

QString extraClaimsFault(const QString &json)
{
    if (json.trimmed().isEmpty())
        return {};
    const Json::Document document = Json::Document::parse(json.toUtf8());
    if (!document.isValid() || document.node(0).kind != Json::Kind::Object) {
        const TextPosition place
            = document.diagnostics().isEmpty() ? TextPosition{} : document.diagnostics().first().position;
        return place.line > 0
            ? Sentences::tr("The claims are no JSON object: see line %1, column %2.").arg(place.line).arg(place.column)
            : Sentences::tr("The claims are no JSON object. Write them in braces, with quoted names.");
    }
    if (!document.diagnostics().isEmpty())
        return Sentences::tr("A claim stands there twice. Remove one of them.");
    constexpr std::array<QStringView, 7> ours{u"iss", u"sub", u"aud", u"iat", u"nbf", u"exp", u"jti"};
    for (int child = 1; child < document.node(0).next; child = document.node(child).next) {
        const QString name = document.key(document.node(child));
        if (std::any_of(ours.begin(), ours.end(), [&](QStringView known) { return name == known; }))
            return Sentences::tr("The claim “%1” is set by the fields and the clock. Remove it here.").arg(name);
    }
    return {};
}

FeedbackComplaints checkJwtKey(const Secret &key, JwtAlgorithm algorithm)
{
    const auto one = [](const QString &sentence, Severity severity = Severity::Error) {
        return FeedbackComplaints{{FeedbackField::Key, -1, severity, sentence}};
    };
    if (key.isEmpty())
        return one(Sentences::tr("Paste the key that tokens are signed with, or choose its file."));
    if (algorithm == JwtAlgorithm::HS256) {
        if (Pem::looksLikePem(key.bytes()))
            return one(Sentences::tr(
                "This is a key file, and HS256 signs with a shared secret. Choose RS256 or ES256 for it."));
        if (key.bytes().size() < shortestSharedSecret)
            return one(Sentences::tr("The secret is shorter than the %n bytes that RFC 7518 asks for.", nullptr,
                                     int(shortestSharedSecret)),
                       Severity::Warning);
        return {};
    }
    if (!Pem::looksLikePem(key.bytes()))
        return one(Sentences::tr("%1 signs with a private key in PEM form. Choose HS256 for a shared secret.")
                       .arg(QString{nameIn(jwtAlgorithmNames, algorithm)}));
    if (const QString wrong = pemFault(Pem::contents(key.bytes()), algorithm); !wrong.isEmpty())
        return one(wrong);
    // What else can be wrong with it shows when it is used.
    if (const Result<QByteArray> tried = signJwt("{}", algorithm, key.bytes()); !tried)
        return one(tried.error().summary);
    return {};
}

} // namespace Hookbench
