// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/retryprofile.h"

#include <QDateTime>

#include <algorithm>

namespace Hookbench {

namespace {

// Seconds of a Retry-After, which is a number or a date; nothing when it is neither.
std::optional<double> retryAfter(const Exchange &exchange)
{
    const QByteArray value = headerValue(exchange.responseHeaders, "Retry-After").trimmed();
    bool ok = false;
    const qint64 seconds = value.toLongLong(&ok);
    if (ok && seconds >= 0)
        return double(seconds);
    // Qt reads the zone as a number only.
    const QDateTime date = QDateTime::fromString(
        QString::fromLatin1(value).replace(QStringLiteral("GMT"), QStringLiteral("+0000")), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    const qint64 answeredAt = exchange.at + std::max<qint64>(exchange.phases.total, 0) / 1000;
    return std::max(0.0, double(date.toMSecsSinceEpoch() - answeredAt) / 1000.0);
}

} // namespace

bool contains(const StatusRanges &ranges, int status)
{
    return std::any_of(ranges.cbegin(), ranges.cend(),
                       [status](const auto &range) { return status >= range.first && status <= range.second; });
}

bool isRetried(const RetryProfile &profile, const AttemptResult &result)
{
    switch (result.failure) {
    case Failure::None:
    case Failure::AnswerTooLarge:
        return contains(profile.retried, result.status);
    case Failure::NameNotFound:
    case Failure::ConnectionRefused:
    case Failure::ConnectionLost:
    case Failure::TimedOut:
    case Failure::TlsFailed:
    case Failure::CertificateNotTrusted:
    case Failure::CertificateExpired:
    case Failure::CertificateOfOtherHost:
    case Failure::ClientCertificateMissing:
    case Failure::ClientCertificateRefused:
    case Failure::Other:
        return profile.retriesConnectionErrors;
    case Failure::BadUrl:
    case Failure::TlsOptionsUnusable:
    case Failure::Cancelled:
    case Failure::NotLoopback:
        break;
    }
    return false;
}

std::optional<double> waitBeforeRetry(const RetryProfile &profile, const AttemptResult &result)
{
    if (isDelivered(profile, result) || !isRetried(profile, result))
        return std::nullopt;
    const qsizetype index = std::max(result.attempt, 1) - 1;
    if (index >= profile.waits.size())
        return std::nullopt;
    double seconds = profile.waits.at(index);
    if (profile.honoursRetryAfter && result.status != 0)
        seconds = std::max(seconds, result.retryAfter.value_or(0.0));
    return seconds;
}

std::optional<double> waitBeforeRetry(const RetryProfile &profile, const Exchange &exchange)
{
    AttemptResult result{exchange.attempt, exchange.status, exchange.failure};
    if (profile.honoursRetryAfter)
        result.retryAfter = retryAfter(exchange);
    return waitBeforeRetry(profile, result);
}

bool isDelivered(const RetryProfile &profile, const AttemptResult &result)
{
    return result.failure == Failure::None && contains(profile.successes, result.status);
}

bool isDelivered(const RetryProfile &profile, const Exchange &exchange)
{
    return isDelivered(profile, AttemptResult{exchange.attempt, exchange.status, exchange.failure});
}

} // namespace Hookbench
