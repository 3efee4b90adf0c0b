// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/tlsfailure.h"

namespace Hookbench {

namespace {

// X509_V_OK and X509_V_ERR_… of OpenSSL.
constexpr long verdictGood = 0;
constexpr long verdictNone = 1;
constexpr long verdictNotYetValid = 9;
constexpr long verdictExpired = 10;

// Alerts of TLS (RFC 8446, 6.2), by which an endpoint says what it thinks of the client's certificate.
constexpr int alertHandshakeFailure = 40;
constexpr int alertBadCertificate = 42;
constexpr int alertCertificateUnknown = 46;
constexpr int alertUnknownAuthority = 48;
constexpr int alertAccessDenied = 49;
constexpr int alertCertificateRequired = 116;

/// The alert that the endpoint sent, from the code of OpenSSL's error in libcurl's text ("error:0A00045C:…").
std::optional<int> alertIn(QByteArrayView text)
{
    constexpr int alertOffset = 1000; // SSL_AD_REASON_OFFSET
    constexpr unsigned reasonMask = 0x7fffff;
    const qsizetype at = text.indexOf("error:");
    if (at < 0 || text.size() < at + 14)
        return std::nullopt;
    bool isHex = false;
    const unsigned code = text.sliced(at + 6, 8).toByteArray().toUInt(&isHex, 16);
    const int reason = int(code & reasonMask);
    return isHex && reason > alertOffset && reason < alertOffset + 256 ? std::optional{reason - alertOffset}
                                                                       : std::nullopt;
}

std::optional<Failure> saidByAlert(const TlsClues &clues)
{
    const std::optional<int> alert = alertIn(clues.text);
    if (!alert)
        return std::nullopt;
    if (*alert == alertCertificateRequired)
        return Failure::ClientCertificateMissing;
    const bool aboutCertificate = (*alert >= alertBadCertificate && *alert <= alertCertificateUnknown)
        || *alert == alertUnknownAuthority || *alert == alertAccessDenied;
    if (clues.clientCertificateSent && (aboutCertificate || *alert == alertHandshakeFailure))
        return Failure::ClientCertificateRefused;
    // Some endpoints call a certificate bad that never came.
    return *alert == alertBadCertificate ? Failure::ClientCertificateMissing : Failure::TlsFailed;
}

Failure saidByVerdict(const TlsClues &clues)
{
    // libcurl takes the endpoint's alert that the client's certificate has expired for a verdict of its own, and has
    // nothing to tell about it.
    if (clues.clientCertificateSent && clues.verdict == verdictNone
        && clues.text.contains("SSL certificate verification failed"))
        return Failure::ClientCertificateRefused;
    switch (clues.verdict) {
    case verdictGood:
    case verdictNone: // libcurl compares the host before it asks for the verdict
        return Failure::CertificateOfOtherHost;
    case verdictNotYetValid:
    case verdictExpired:
        return Failure::CertificateExpired;
    default:
        return Failure::CertificateNotTrusted;
    }
}

} // namespace

std::optional<Failure> tlsFailure(const TlsClues &clues)
{
    switch (clues.code) {
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
        return saidByVerdict(clues);
    case CURLE_SSL_CERTPROBLEM:
        return Failure::TlsOptionsUnusable;
    case CURLE_SSL_CACERT_BADFILE:
        return clues.ownTrust ? Failure::TlsOptionsUnusable : Failure::TlsFailed;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return saidByAlert(clues).value_or(Failure::TlsFailed);
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        // With TLS 1.3 the endpoint judges the client's certificate after the connection stands.
        return saidByAlert(clues);
    default:
        return std::nullopt;
    }
}

} // namespace Hookbench
