// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/smswebhook.h"

namespace Hookbench::Testing {

/// A Custom inbound webhook that is complete and valid when there is a Custom API credential "Luma custom".
inline SmsWebhook customInbound(const QString &name = QStringLiteral("Luma inbound"))
{
    SmsWebhook webhook;
    webhook.name = name;
    webhook.vendor = Vendor::Custom;
    webhook.type = WebhookType::Inbound;
    webhook.apiCredential = QStringLiteral("Luma custom");
    webhook.senderPhoneNumber = QStringLiteral("+46701740605");
    webhook.keywordCategories = {
        {Category::OptIn,
         {QStringLiteral("SUBSCRIBE"), QStringLiteral("YES")},
         QStringLiteral("Welcome to Luma."),
         false,
         FuzzyProfile::AdobeLike,
         {}},
        {Category::OptOut, defaultKeywords(Category::OptOut), QStringLiteral("Luma: you will get no more messages."),
         true, FuzzyProfile::AdobeLike, QStringLiteral("Did you mean STOP? Reply STOP to unsubscribe.")},
        {Category::Help,
         {QStringLiteral("HELP")},
         QStringLiteral("Luma alerts. Reply STOP to leave."),
         false,
         FuzzyProfile::AdobeLike,
         {}},
    };
    webhook.defaultReplyMessage = QStringLiteral("Sorry, we did not get that.");
    webhook.payload = QStringLiteral("{\n"
                                     "  \"inboundMessage\": \"{{inboundMessage}}\",\n"
                                     "  \"profileNumber\": \"{{profileNumber}}\",\n"
                                     "  \"requestId\": \"{{requestId}}\",\n"
                                     "  \"originTimestamp\": \"{{originTimestamp}}\",\n"
                                     "  \"inboundNumber\": \"{{inboundNumber}}\"\n"
                                     "}");
    return webhook;
}

/// A Custom feedback webhook that is complete and valid on its own.
inline SmsWebhook customFeedback(const QString &name = QStringLiteral("Luma feedback"))
{
    SmsWebhook webhook;
    webhook.name = name;
    webhook.vendor = Vendor::Custom;
    webhook.type = WebhookType::Feedback;
    webhook.payload = QStringLiteral("{\n"
                                     "  \"clientReference\": \"{{client_reference}}\",\n"
                                     "  \"code\": \"{{failureCode}}\",\n"
                                     "  \"status\": \"{{feedbackStatus}}\"\n"
                                     "}");
    return webhook;
}

} // namespace Hookbench::Testing
