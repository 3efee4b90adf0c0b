// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/extraction.h"
#include "models/values/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>
#include <utility>

namespace Hookbench {

/// Header names and values in the order and spelling of the wire.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// The first value of the header @p name, compared without regard to case; null when absent.
inline QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

enum class Direction { Received, Sent };

inline constexpr NameTable<Direction, 2> directionNames{{
    {Direction::Received, QLatin1StringView("received")},
    {Direction::Sent, QLatin1StringView("sent")},
}};

/// Why a request got no answer. A refusal is a result, not an error.
enum class Failure {
    None,
    NameNotFound,
    ConnectionRefused,
    ConnectionLost,
    TimedOut,
    TlsFailed,
    CertificateNotTrusted,
    CertificateExpired, // or not valid yet
    CertificateOfOtherHost,
    ClientCertificateMissing,
    ClientCertificateRefused,
    TlsOptionsUnusable, // see TlsOptions
    BadUrl,
    AnswerTooLarge,
    Cancelled,
    NotLoopback,
    Other
};

inline constexpr NameTable<Failure, 17> failureNames{{
    {Failure::None, QLatin1StringView("none")},
    {Failure::NameNotFound, QLatin1StringView("name-not-found")},
    {Failure::ConnectionRefused, QLatin1StringView("connection-refused")},
    {Failure::ConnectionLost, QLatin1StringView("connection-lost")},
    {Failure::TimedOut, QLatin1StringView("timed-out")},
    {Failure::TlsFailed, QLatin1StringView("tls-failed")},
    {Failure::CertificateNotTrusted, QLatin1StringView("certificate-not-trusted")},
    {Failure::CertificateExpired, QLatin1StringView("certificate-expired")},
    {Failure::CertificateOfOtherHost, QLatin1StringView("certificate-of-other-host")},
    {Failure::ClientCertificateMissing, QLatin1StringView("client-certificate-missing")},
    {Failure::ClientCertificateRefused, QLatin1StringView("client-certificate-refused")},
    {Failure::TlsOptionsUnusable, QLatin1StringView("tls-options-unusable")},
    {Failure::BadUrl, QLatin1StringView("bad-url")},
    {Failure::AnswerTooLarge, QLatin1StringView("answer-too-large")},
    {Failure::Cancelled, QLatin1StringView("cancelled")},
    {Failure::NotLoopback, QLatin1StringView("not-loopback")},
    {Failure::Other, QLatin1StringView("other")},
}};

/// How long each part took, in microseconds, each from the start of the request; -1 where it did not happen.
struct Phases
{
    qint64 nameLookup = -1;
    qint64 connect = -1;
    qint64 tls = -1;
    qint64 firstByte = -1;
    qint64 total = -1;

    bool operator==(const Phases &) const = default;
};

/// What was agreed with an https server; empty texts where there was no TLS.
struct TlsDetails
{
    /// As OpenSSL spells it: "TLSv1.3".
    QString protocol;
    QString cipher;
    /// Of the server's certificate.
    QString subject;
    QString issuer;
    /// As OpenSSL prints the end of its validity.
    QString validUntil;

    bool operator==(const TlsDetails &) const = default;
};

/// What is thought of the signature of a received request.
enum class SignatureVerdict {
    NotChecked,
    Valid,
    Missing,
    Wrong,
    Stale, // right, but its time stamp is too far from now
    Replayed, // right, but the same was received before
};

inline constexpr NameTable<SignatureVerdict, 6> signatureVerdictNames{{
    {SignatureVerdict::NotChecked, QLatin1StringView("not-checked")},
    {SignatureVerdict::Valid, QLatin1StringView("valid")},
    {SignatureVerdict::Missing, QLatin1StringView("missing")},
    {SignatureVerdict::Wrong, QLatin1StringView("wrong")},
    {SignatureVerdict::Stale, QLatin1StringView("stale")},
    {SignatureVerdict::Replayed, QLatin1StringView("replayed")},
}};

/// What one event of a received body came to.
struct EventOutcome
{
    ExtractedEvent event;
    /// Inbound events that could be processed and are no duplicates have one.
    std::optional<Decision> decision;
    /// The same request id (inbound) or id and status (feedback) was received before.
    bool duplicate = false;

    bool operator==(const EventOutcome &) const = default;
};

/// One request, sent or received, with everything that is known of it.
struct Exchange
{
    /// 0 before it is stored.
    qint64 id = 0;
    Direction direction = Direction::Received;
    /// Start, milliseconds since the epoch, UTC.
    qint64 at = 0;
    /// Null when no webhook answers to the URL.
    QUuid webhookId;
    QString webhookName;
    QByteArray method;
    /// Received: path and query. Sent: the whole URL.
    QString url;
    HeaderList requestHeaders;
    /// Raw bytes.
    QByteArray requestBody;
    /// HTTP status; 0 without an answer.
    int status = 0;
    HeaderList responseHeaders;
    QByteArray responseBody;
    Phases phases;
    /// Sent only.
    TlsDetails tls;
    /// The address of the other side, without its port; empty where a sent request reached nobody.
    QString peer;
    /// Received only.
    SignatureVerdict signature = SignatureVerdict::NotChecked;
    Failure failure = Failure::None;
    /// Raw text of the library; for the details.
    QString failureDetail;
    /// Which attempt this was, from 1.
    int attempt = 1;
    /// Received only.
    EventKind kind = EventKind::Other;
    QList<EventOutcome> outcomes;
    Diagnostics diagnostics;
    /// Kept when old rows are cleared away.
    bool pinned = false;
    /// What somebody wrote beside it.
    QString note;

    /// Whether it was answered, with a status of 200 to 299.
    bool isSuccess() const { return status >= 200 && status < 300; }

    bool operator==(const Exchange &) const = default;
};

/// What a list shows of an exchange, without its bytes.
struct ExchangeSummary
{
    qint64 id = 0;
    Direction direction = Direction::Received;
    qint64 at = 0;
    QUuid webhookId;
    QString webhookName;
    EventKind kind = EventKind::Other;
    /// Profile number of the first event.
    QString from;
    /// Message or feedback status of the first event; for a sent request the URL.
    QString text;
    int events = 0;
    MatchKind match = MatchKind::None;
    std::optional<Category> category;
    ConsentChange consent = ConsentChange::Unchanged;
    bool decided = false;
    bool duplicate = false;
    int status = 0;
    Failure failure = Failure::None;
    /// Microseconds.
    qint64 total = -1;
    bool pinned = false;
    bool hasNote = false;

    bool operator==(const ExchangeSummary &) const = default;
};

/// How an https request proves who is asking and whom it trusts, beyond what the system trusts. PEM texts, empty where
/// not wanted.
struct TlsOptions
{
    /// Trusted besides the system's authorities, for servers with certificates of their own.
    QByteArray trustedCertificates;
    /// The client certificate, its chain after it.
    QByteArray clientCertificate;
    Secret clientKey;

    bool operator==(const TlsOptions &) const = default;
};

/// A request ready to go: exact bytes, nothing is added but what HTTP needs.
struct OutboundRequest
{
    QByteArray method = "POST";
    QString url;
    HeaderList headers;
    QByteArray body;
    /// Seconds until the whole exchange is given up.
    int timeoutSeconds = 90;
    TlsOptions tls = {};

    bool operator==(const OutboundRequest &) const = default;
};

} // namespace Hookbench
