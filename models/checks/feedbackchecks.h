// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/diagnostic.h"
#include "models/values/feedbackwebhook.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Hookbench {

/// What a complaint about a feedback webhook is about.
enum class FeedbackField {
    Name,
    Channels,
    Url,
    Key,
    Issuer,
    Subject,
    Audience,
    Lifetime,
    Claims,
    HeaderName,
    HeaderValue
};

inline constexpr NameTable<FeedbackField, 11> feedbackFieldNames{{
    {FeedbackField::Name, QLatin1StringView("name")},
    {FeedbackField::Channels, QLatin1StringView("channels")},
    {FeedbackField::Url, QLatin1StringView("url")},
    {FeedbackField::Key, QLatin1StringView("key")},
    {FeedbackField::Issuer, QLatin1StringView("issuer")},
    {FeedbackField::Subject, QLatin1StringView("subject")},
    {FeedbackField::Audience, QLatin1StringView("audience")},
    {FeedbackField::Lifetime, QLatin1StringView("lifetime")},
    {FeedbackField::Claims, QLatin1StringView("claims")},
    {FeedbackField::HeaderName, QLatin1StringView("header-name")},
    {FeedbackField::HeaderValue, QLatin1StringView("header-value")},
}};

/// One thing that is wrong, or worth knowing, with a sentence in the language of the application.
struct FeedbackComplaint
{
    FeedbackField field = FeedbackField::Name;
    /// The row of a header; -1 for the other fields.
    int row = -1;
    Severity severity = Severity::Error;
    QString sentence;

    bool operator==(const FeedbackComplaint &) const = default;
};
using FeedbackComplaints = QList<FeedbackComplaint>;

/// Everything about @p webhook but its secrets.
FeedbackComplaints checkFeedbackWebhook(const FeedbackWebhook &webhook);

/// The same, and whether the secrets it needs are among those that are @p kept (slots) or are new and of the right
/// kind.
FeedbackComplaints checkFeedbackWebhook(const FeedbackWebhook &webhook, const QStringList &kept,
                                        const SecretChanges &secrets);

/// What is wrong with @p key for signing by @p algorithm: a sentence that does not repeat it, or nothing. A shared
/// secret that is shorter than RFC 7518 asks for is warned of.
FeedbackComplaints checkJwtKey(const Secret &key, JwtAlgorithm algorithm);

/// What is wrong with the URL of an endpoint: https, or http to this computer; no user, fragment or non-host.
FeedbackComplaints checkFeedbackUrl(const QString &url);

/// The first sentence that is an error; empty when there is none.
QString firstError(const FeedbackComplaints &complaints);

/// The slots of the secrets the webhook needs as it is.
QStringList neededSecrets(const FeedbackWebhook &webhook);

} // namespace Hookbench
