// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/retryprofile.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::RetryProfile)
};

using Ranges = QList<std::pair<int, int>>;

bool contains(const Ranges &ranges, int status)
{
    return std::any_of(ranges.cbegin(), ranges.cend(),
                       [status](const auto &range) { return status >= range.first && status <= range.second; });
}

// "429" or "500-599".
std::optional<std::pair<int, int>> readRange(const QString &text)
{
    const qsizetype dash = text.indexOf(u'-');
    bool lowOk = false;
    bool highOk = false;
    const int low = QStringView(text).left(dash < 0 ? text.size() : dash).toInt(&lowOk);
    const int high = dash < 0 ? text.toInt(&highOk) : QStringView(text).mid(dash + 1).toInt(&highOk);
    if (!lowOk || !highOk || low < 100 || high > 599 || low > high)
        return std::nullopt;
    return std::pair{low, high};
}

// Reads the members of a profile and remembers the first one that is not as it should be.
class ProfileReader
{
public:
    explicit ProfileReader(const QByteArray &json)
        : m_document{Json::Document::parse(json)}
    {
    }

    Result<RetryProfile> read()
    {
        if (!m_document.isValid()) {
            const Diagnostics &faults = m_document.diagnostics();
            return fault(faults.isEmpty() ? QString{} : Words::compilerLine(QStringLiteral("retry"), faults.front()));
        }
        if (m_document.nodes().front().kind != Json::Kind::Object)
            return fault(QStringLiteral("not an object"));
        RetryProfile profile;
        profile.name = text("name");
        profile.waits = waits();
        profile.schedulePublished = truth("schedulePublished", true);
        profile.successes = ranges("successes");
        profile.retried = ranges("retried");
        profile.retriesConnectionErrors = truth("retriesConnectionErrors", true);
        profile.honoursRetryAfter = truth("honoursRetryAfter", false);
        if (profile.name.isEmpty() || profile.successes.isEmpty())
            complain("name, successes");
        if (!m_complaint.isEmpty())
            return fault(m_complaint);
        return profile;
    }

private:
    static Error fault(const QString &detail)
    {
        return {.summary = Sentences::tr("This retry profile can't be read."), .detail = detail};
    }

    void complain(const char *member)
    {
        if (m_complaint.isEmpty())
            m_complaint = QLatin1StringView(member);
    }

    QString text(const char *name)
    {
        const int index = m_document.member(0, name);
        return index < 0 ? QString{} : m_document.string(m_document.nodes()[size_t(index)]);
    }

    bool truth(const char *name, bool absent)
    {
        const int index = m_document.member(0, name);
        if (index < 0)
            return absent;
        const Json::Kind kind = m_document.nodes()[size_t(index)].kind;
        if (kind != Json::Kind::True && kind != Json::Kind::False)
            complain(name);
        return kind == Json::Kind::True;
    }

    QStringList scalars(const char *name)
    {
        const int index = m_document.member(0, name);
        if (index < 0 || m_document.nodes()[size_t(index)].kind != Json::Kind::Array) {
            complain(name);
            return {};
        }
        QStringList texts;
        const Json::Node array = m_document.nodes()[size_t(index)];
        if (array.size == 0)
            return {};
        for (int child = index + 1; child < array.next; child = m_document.nodes()[size_t(child)].next)
            texts.append(m_document.string(m_document.nodes()[size_t(child)]));
        return texts;
    }

    QList<double> waits()
    {
        QList<double> seconds;
        for (const QString &spelt : scalars("waits")) {
            bool ok = false;
            seconds.append(spelt.toDouble(&ok));
            if (!ok || seconds.back() < 0)
                complain("waits");
        }
        return seconds;
    }

    Ranges ranges(const char *name)
    {
        Ranges found;
        for (const QString &spelt : scalars(name)) {
            if (const auto range = readRange(spelt))
                found.append(*range);
            else
                complain(name);
        }
        return found;
    }

    Json::Document m_document;
    QString m_complaint;
};

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

bool isRetried(const RetryProfile &profile, const Exchange &exchange)
{
    switch (exchange.failure) {
    case Failure::None:
    case Failure::AnswerTooLarge:
        return contains(profile.retried, exchange.status);
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

} // namespace

Result<RetryProfile> readRetryProfile(const QByteArray &json)
{
    return ProfileReader{json}.read();
}

std::optional<double> waitBeforeRetry(const RetryProfile &profile, const Exchange &exchange)
{
    if (isDelivered(profile, exchange) || !isRetried(profile, exchange))
        return std::nullopt;
    const qsizetype index = std::max(exchange.attempt, 1) - 1;
    if (index >= profile.waits.size())
        return std::nullopt;
    double seconds = profile.waits.at(index);
    if (profile.honoursRetryAfter && exchange.status != 0)
        seconds = std::max(seconds, retryAfter(exchange).value_or(0.0));
    return seconds;
}

bool isDelivered(const RetryProfile &profile, const Exchange &exchange)
{
    return exchange.failure == Failure::None && contains(profile.successes, exchange.status);
}

} // namespace Hookbench
