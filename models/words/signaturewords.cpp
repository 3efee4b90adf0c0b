// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/signaturewords.h"

#include "models/words/phrase.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hookbench::Words {

namespace {

/// About the headers and the secret.
QString headerSentence(const SignatureFinding &finding)
{
    const QString header = QString::fromLatin1(finding.header);
    switch (finding.fault) {
    case SignatureFault::HeaderMissing:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The header %1 is missing, so this request is not signed as it must be."),
                      {header});
    case SignatureFault::HeaderDoubled:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The header %1 is there more than once, and which one counts is not said. "
                                        "Send it once."),
                      {header});
    case SignatureFault::OtherAlgorithm:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The header %1 says “%2”, and HmacSHA256 is the only one that is known."),
                      {header, finding.text});
    case SignatureFault::UnreadableTime:
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The header %1 is no time: seconds since 1970, in digits only."),
            {header});
    case SignatureFault::NothingToCompare:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The header %1 has no signature of the kind that the secret can check."),
                      {header});
    case SignatureFault::TokenNotBelieved:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The token in the header %1 is not believed: %2"),
                      {header, finding.text});
    case SignatureFault::NoPayloadHash:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The token in the header %1 has no claim payload_hash, so it says nothing "
                                        "about this body."),
                      {header});
    case SignatureFault::NoIssueTime:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The token in the header %1 has no claim iat, so nobody knows how old it is."),
                      {header});
    case SignatureFault::SecretUnusable:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The signature can't be checked: %1"), {finding.text});
    default:
        return {};
    }
}

/// About the body.
QString bodySentence(SignatureFault fault)
{
    switch (fault) {
    case SignatureFault::OtherBytes:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is not that of this body and this secret. The body was changed "
                                        "on its way, or the sender has another secret."));
    case SignatureFault::BodyWasMinified:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right for the same JSON without blanks: the body was written "
                                        "anew after it was signed. Sign and send the same bytes."));
    case SignatureFault::BodyWasIndented:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right for the same JSON with a line per member: the body was "
                                        "written anew after it was signed. Sign and send the same bytes."));
    case SignatureFault::BodyWasSpaced:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right for the same JSON with blanks behind commas and "
                                        "colons: the body was written anew after it was signed. Sign and send the same "
                                        "bytes."));
    case SignatureFault::BodyEndWasChanged:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right but for the line break at the end of the body, which "
                                        "was added or removed after it was signed. Sign and send the same bytes."));
    default:
        return {};
    }
}

/// A time span as people count it.
QString span(qint64 seconds)
{
    const QLocale locale;
    if (seconds < 120)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 s"), {locale.toString(seconds)});
    if (seconds < 7200)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 min"), {locale.toString(seconds / 60)});
    if (seconds < 2 * 86400)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 h"), {locale.toString(seconds / 3600)});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 d"), {locale.toString(seconds / 86400)});
}

} // namespace

QString sentence(const SignatureFinding &finding)
{
    if (finding.verdict == SignatureVerdict::Valid)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The signature is right."));
    switch (finding.fault) {
    case SignatureFault::None:
        return {};
    case SignatureFault::TooOld:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right but %1 too old to be believed now. Sign each attempt "
                                        "anew, and look at the clocks on both sides."),
                      {span(finding.seconds)});
    case SignatureFault::FromTheFuture:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right, but its time is %1 ahead. Look at the clocks on both "
                                        "sides."),
                      {span(finding.seconds)});
    case SignatureFault::Repeated:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words",
                                        "The signature is right, but the same signed request came before: somebody "
                                        "sends a recording. Sign each attempt anew."));
    default:
        break;
    }
    const QString body = bodySentence(finding.fault);
    return body.isEmpty() ? headerSentence(finding) : body;
}

QString name(SignatureVerdict verdict)
{
    switch (verdict) {
    case SignatureVerdict::NotChecked:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Not checked"));
    case SignatureVerdict::Valid:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Right"));
    case SignatureVerdict::Missing:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Missing"));
    case SignatureVerdict::Wrong:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Wrong"));
    case SignatureVerdict::Stale:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Too old"));
    case SignatureVerdict::Replayed:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Repeated"));
    }
    return {};
}

QString name(SigningScheme scheme)
{
    switch (scheme) {
    case SigningScheme::None:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Not signed"));
    case SigningScheme::SinchHmac:
        return QStringLiteral("Sinch HMAC");
    case SigningScheme::StandardWebhooks:
        return QStringLiteral("Standard Webhooks");
    case SigningScheme::JwtPayloadHash:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "JSON Web Token with a hash of the body"));
    }
    return {};
}

} // namespace Hookbench::Words
