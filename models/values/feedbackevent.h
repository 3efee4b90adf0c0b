// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/feedbackwebhook.h"

#include <optional>

namespace Hookbench {

/// What became of a message.
enum class FeedbackStatus { Sent, Delivered, Bounce, Error };

/// The spelling in the payload. The documented samples have "bounce" and "delivered"; the others are our reading.
inline constexpr NameTable<FeedbackStatus, 4> feedbackStatusNames{{
    {FeedbackStatus::Sent, QLatin1StringView("sent")},
    {FeedbackStatus::Delivered, QLatin1StringView("delivered")},
    {FeedbackStatus::Bounce, QLatin1StringView("bounce")},
    {FeedbackStatus::Error, QLatin1StringView("error")},
}};

/// Which form of the payload: the newest that is documented, or the one before it, which has no campaign type and no
/// details of SMS.
enum class FeedbackForm { Newest, Former };

inline constexpr NameTable<FeedbackForm, 2> feedbackFormNames{{
    {FeedbackForm::Newest, QLatin1StringView("newest")},
    {FeedbackForm::Former, QLatin1StringView("former")},
}};

/// Why a message failed.
struct FeedbackFailure
{
    QString category = {};
    QString type = {};
    QString code = {};
    QString reason = {};

    bool operator==(const FeedbackFailure &) const = default;
};

/// One message.feedback event, value by value. What its form or channel has no place for is not written.
struct FeedbackEvent
{
    FeedbackForm form = FeedbackForm::Newest;
    FeedbackChannel channel = FeedbackChannel::Sms;
    FeedbackStatus status = FeedbackStatus::Delivered;
    QString requestId = {};
    QString imsOrg = {};
    QString sandboxId = {};
    QString sandboxName = {};
    /// The e-mail address or the phone number.
    QString recipient = {};
    QString messageExecutionId = {};
    /// "transactional" or "marketing".
    QString messageType = {};
    QString campaignId = {};
    QString campaignVersionId = {};
    QString messageId = {};
    QString messageProfileId = {};
    /// "Scheduled" or "ApiTriggered".
    QString campaignType = {};
    std::optional<FeedbackFailure> failure = {};
    /// Nothing is written as null.
    std::optional<int> retryCount = {};
    /// Empty ones are written as null.
    QString encoding = {};
    QString numberOfMessageParts = {};
    QString deliveryTimestamp = {};

    bool operator==(const FeedbackEvent &) const = default;
};

/// What an endpoint reads out of a message.feedback payload.
struct FeedbackNotice
{
    QString requestId = {};
    std::optional<FeedbackChannel> channel = {};
    /// As spelt, also one that is not known.
    QString status = {};
    QString recipient = {};
    QString messageExecutionId = {};
    std::optional<FeedbackFailure> failure = {};

    bool operator==(const FeedbackNotice &) const = default;
};

} // namespace Hookbench
