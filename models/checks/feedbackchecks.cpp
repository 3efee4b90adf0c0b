// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/feedbackchecks.h"

#include "models/checks/feedbackclaims.h"
#include "models/values/headerfield.h"
#include "models/values/secretheader.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackChecks)
};

constexpr qsizetype longestName = 200;
constexpr qsizetype mostHeaders = 50;
constexpr qsizetype longestHeader = 4096;

FeedbackComplaint error(FeedbackField field, const QString &sentence, int row = -1)
{
    return {field, row, Severity::Error, sentence};
}

/// Four numbers of a byte each, as QUrl spells an IPv4 address.
bool isFourBytes(const QStringList &labels)
{
    return labels.size() == 4 && std::all_of(labels.begin(), labels.end(), [](const QString &label) {
               bool ok = false;
               const int value = label.toInt(&ok);
               return ok && value >= 0 && value <= 255 && QString::number(value) == label;
           });
}

bool isLoopback(const QString &host)
{
    const QStringList labels = host.split(u'.');
    return host.compare(QLatin1StringView("localhost"), Qt::CaseInsensitive) == 0 || host == QLatin1StringView("::1")
        || (isFourBytes(labels) && labels.first() == QLatin1StringView("127"));
}

bool isLabel(const QString &label)
{
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), fits);
}

/// A name of labels, or an address. What is in brackets was an IPv6 address for QUrl already.
bool isHost(const QString &host)
{
    if (host.contains(u':'))
        return true;
    QStringList labels = QString::fromLatin1(QUrl::toAce(host)).split(u'.');
    if (labels.size() > 1 && labels.last().isEmpty())
        labels.removeLast();
    const QString &last = labels.last();
    const bool numeric = !last.isEmpty() && std::all_of(last.begin(), last.end(), [](QChar c) { return c.isDigit(); });
    return numeric ? isFourBytes(labels) : std::all_of(labels.begin(), labels.end(), isLabel);
}

void checkHeaderName(const QString &name, int row, QSet<QString> &known, FeedbackAuthentication authentication,
                     FeedbackComplaints &complaints)
{
    const auto complain
        = [&](const QString &sentence) { complaints.append(error(FeedbackField::HeaderName, sentence, row)); };
    const QString key = name.toLower();
    const QByteArray bytes = name.toUtf8();
    if (name.isEmpty())
        return complain(Sentences::tr("Name the header, or remove the row."));
    if (!isHeaderName(bytes))
        return complain(
            Sentences::tr("“%1” is no header name. Use letters, digits and hyphens, without blanks.").arg(name));
    if (isReservedHeader(bytes))
        return complain(Sentences::tr("%1 is set by the request itself. Remove the row.").arg(name));
    if (authentication == FeedbackAuthentication::Jwt && key == QLatin1StringView("authorization"))
        return complain(
            Sentences::tr("JWT Authentication writes the Authorization header. Remove the row, or choose No "
                          "Authentication."));
    if (known.contains(key))
        return complain(Sentences::tr("There are two rows for %1. Remove one of them.").arg(name));
    known.insert(key);
}

void checkHeaders(const FeedbackWebhook &webhook, FeedbackComplaints &complaints)
{
    QSet<QString> known;
    for (int row = 0; row < webhook.headers.size(); ++row) {
        const FeedbackHeader &header = webhook.headers.at(row);
        checkHeaderName(header.name.trimmed(), row, known, webhook.authentication, complaints);
        if (row == mostHeaders)
            complaints.append(error(FeedbackField::HeaderName,
                                    Sentences::tr("At most %n headers are sent.", nullptr, int(mostHeaders)), row));
        const QByteArray value = header.value.toUtf8();
        if (!isHeaderValue(value))
            complaints.append(error(FeedbackField::HeaderValue,
                                    Sentences::tr("A header's value has no line breaks or control characters."), row));
        else if (value.size() > longestHeader)
            complaints.append(
                error(FeedbackField::HeaderValue,
                      Sentences::tr("A header's value takes %n bytes at most.", nullptr, int(longestHeader)), row));
        else if (holdsSecret(header.name, header.value))
            complaints.append(error(
                FeedbackField::HeaderValue,
                Sentences::tr("The value of %1 is a secret, which only the keychain holds.").arg(header.name), row));
    }
}

void checkJwt(const FeedbackJwt &jwt, FeedbackComplaints &complaints)
{
    if (jwt.lifetimeSeconds < 1 || jwt.lifetimeSeconds > longestTokenLifetime)
        complaints.append(error(FeedbackField::Lifetime,
                                Sentences::tr("A token is good for 1 to %1 seconds.").arg(longestTokenLifetime)));
    else if (jwt.lifetimeSeconds > 3600)
        complaints.append({FeedbackField::Lifetime, -1, Severity::Warning,
                           Sentences::tr("Whoever gets hold of a token can use it for more than an hour.")});
    if (const QString wrong = extraClaimsFault(jwt.extraClaims); !wrong.isEmpty())
        complaints.append(error(FeedbackField::Claims, wrong));
}

} // namespace

FeedbackComplaints checkFeedbackUrl(const QString &url)
{
    const QString text = url.trimmed();
    const auto one = [](const QString &sentence) { return FeedbackComplaints{error(FeedbackField::Url, sentence)}; };
    if (text.isEmpty())
        return one(Sentences::tr("Type the URL of the endpoint that shall hear of the messages."));
    if (hasLogin(text))
        return one(
            Sentences::tr("A URL with a user name or password in it is not taken. Use Authentication or a header."));
    const QUrl parsed{text, QUrl::StrictMode};
    const bool https = parsed.scheme() == QLatin1StringView("https");
    const bool http = parsed.scheme() == QLatin1StringView("http");
    if (!parsed.isValid() || !(https || http))
        return one(Sentences::tr("This is no URL of an endpoint. It begins with https:// and has no blanks."));
    if (text.contains(u'#'))
        return one(Sentences::tr("What stands behind # is never sent to an endpoint. Remove it."));
    if (parsed.host().isEmpty() || !isHost(parsed.host()))
        return one(Sentences::tr(
            "The URL names no host. Between https:// and the next slash stands one like hooks.example.com."));
    if (http && !isLoopback(parsed.host()))
        return one(
            Sentences::tr("Only https is taken. http is for an endpoint on this computer, such as http://127.0.0.1."));
    if (http)
        return {{FeedbackField::Url, -1, Severity::Warning,
                 Sentences::tr("http to this computer is for testing. The mirrored product takes https only.")}};
    return {};
}

FeedbackComplaints checkFeedbackWebhook(const FeedbackWebhook &webhook)
{
    FeedbackComplaints complaints;
    const QString name = webhook.name.trimmed();
    if (name.isEmpty())
        complaints.append(error(FeedbackField::Name, Sentences::tr("Give the webhook a name.")));
    else if (name.size() > longestName)
        complaints.append(error(FeedbackField::Name,
                                Sentences::tr("A name takes %n characters at most.", nullptr, int(longestName))));
    if (webhook.channels.isEmpty())
        complaints.append(error(FeedbackField::Channels, Sentences::tr("Choose at least one channel.")));
    complaints += checkFeedbackUrl(webhook.url);
    if (webhook.authentication == FeedbackAuthentication::Jwt)
        checkJwt(webhook.jwt, complaints);
    checkHeaders(webhook, complaints);
    return complaints;
}

FeedbackComplaints checkFeedbackWebhook(const FeedbackWebhook &webhook, const QStringList &kept,
                                        const SecretChanges &secrets)
{
    FeedbackComplaints complaints = checkFeedbackWebhook(webhook);
    const auto isNew = [&](const QString &slot) {
        const auto change = secrets.constFind(slot);
        return change != secrets.cend() && *change && !(*change)->isEmpty();
    };
    const auto isThere
        = [&](const QString &slot) { return isNew(slot) || (kept.contains(slot) && !secrets.contains(slot)); };
    if (webhook.authentication == FeedbackAuthentication::Jwt) {
        const QString slot = jwtKeySlot(webhook.jwt.algorithm);
        if (isNew(slot))
            complaints += checkJwtKey(**secrets.constFind(slot), webhook.jwt.algorithm);
        else if (!isThere(slot))
            complaints.append(error(FeedbackField::Key,
                                    Sentences::tr("Paste the key that tokens are signed with, or choose its file.")));
    }
    for (int row = 0; row < webhook.headers.size(); ++row) {
        const QString name = webhook.headers.at(row).name;
        if (!isSecretHeader(name))
            continue;
        const QString slot = headerSlot(name);
        if (!isThere(slot))
            complaints.append(error(FeedbackField::HeaderValue, Sentences::tr("Type the value of %1.").arg(name), row));
        else if (isNew(slot) && !isHeaderValue((*secrets.constFind(slot))->bytes()))
            complaints.append(error(FeedbackField::HeaderValue,
                                    Sentences::tr("A header's value has no line breaks or control characters."), row));
    }
    return complaints;
}

QString firstError(const FeedbackComplaints &complaints)
{
    const auto found = std::find_if(complaints.cbegin(), complaints.cend(), [](const FeedbackComplaint &complaint) {
        return complaint.severity == Severity::Error;
    });
    return found == complaints.cend() ? QString{} : found->sentence;
}

QStringList neededSecrets(const FeedbackWebhook &webhook)
{
    QStringList slots;
    if (webhook.authentication == FeedbackAuthentication::Jwt)
        slots.append(jwtKeySlot(webhook.jwt.algorithm));
    for (const FeedbackHeader &header : webhook.headers) {
        if (isSecretHeader(header.name))
            slots.append(headerSlot(header.name));
    }
    return slots;
}

} // namespace Hookbench
