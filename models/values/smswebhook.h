// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordcategory.h"
#include "models/values/stamp.h"
#include "models/values/vendor.h"

#include <QList>
#include <QUuid>

namespace Hookbench {

/// How a one-element template array is applied to a longer array in the body. The mirrored product documents neither;
/// both are our reading.
enum class ArrayReading { EveryElement, FirstElement };

inline constexpr NameTable<ArrayReading, 2> arrayReadingNames{{
    {ArrayReading::EveryElement, QLatin1StringView("every-element")},
    {ArrayReading::FirstElement, QLatin1StringView("first-element")},
}};

/// One configured SMS webhook, as its document and its form hold it. Knows neither its URL nor who stored it.
struct SmsWebhook
{
    QString name;
    Vendor vendor = Vendor::Custom;
    WebhookType type = WebhookType::Inbound;
    /// Name of the API credential; may name one that is not there, then the webhook is incomplete.
    QString apiCredential;
    QString senderPhoneNumber;
    QList<KeywordCategory> keywordCategories;
    QString defaultReplyMessage;
    /// Custom only: the template's JSON text, exactly as typed.
    QString payload;
    /// Custom only: required tokens that this provider never sends, by token name.
    QStringList fieldsNotSent;
    /// Custom only.
    ArrayReading arrayReading = ArrayReading::EveryElement;

    /// Whether inbound texts reach this webhook, and so keywords, replies, credential and sender apply.
    bool takesInbound() const { return type != WebhookType::Feedback; }
    bool takesFeedback() const { return type != WebhookType::Inbound; }

    bool operator==(const SmsWebhook &) const = default;
};

/// A webhook as it is stored.
struct SmsWebhookRecord
{
    /// Also the last part of its URL. Null before the first submit.
    QUuid id;
    SmsWebhook webhook;
    Stamp created;
    Stamp modified;
    /// Counts the submits, from 1.
    int revision = 0;

    bool operator==(const SmsWebhookRecord &) const = default;
};

/// Whether a webhook takes effect in the mirrored product: at once when its API credential is attached to a channel
/// configuration, otherwise it waits for one. Without the credential it needs it is incomplete. A feedback webhook has
/// no API credential to wait for and counts as active (our reading).
enum class WebhookStatus { Active, Waiting, Incomplete };

inline constexpr NameTable<WebhookStatus, 3> webhookStatusNames{{
    {WebhookStatus::Active, QLatin1StringView("active")},
    {WebhookStatus::Waiting, QLatin1StringView("waiting")},
    {WebhookStatus::Incomplete, QLatin1StringView("incomplete")},
}};

/// What a revision came from. Copied: from a webhook of another sandbox.
enum class RevisionAction { Created, Updated, Deleted, Restored, Imported, Copied };

inline constexpr NameTable<RevisionAction, 6> revisionActionNames{{
    {RevisionAction::Created, QLatin1StringView("created")},
    {RevisionAction::Updated, QLatin1StringView("updated")},
    {RevisionAction::Deleted, QLatin1StringView("deleted")},
    {RevisionAction::Restored, QLatin1StringView("restored")},
    {RevisionAction::Imported, QLatin1StringView("imported")},
    {RevisionAction::Copied, QLatin1StringView("copied")},
}};

/// One submitted state of a webhook.
struct Revision
{
    QUuid webhookId;
    int number = 0;
    RevisionAction action = RevisionAction::Created;
    Stamp stamp;
    SmsWebhook webhook;

    bool operator==(const Revision &) const = default;
};

} // namespace Hookbench
