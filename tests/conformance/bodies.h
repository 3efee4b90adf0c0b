// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/payloadreader.h"
#include "models/words/words.h"

#include <QTest>

namespace Hookbench::Testing {

/// A webhook of @p vendor and @p type; a Custom one reads results[] in the shape of eventBody().
inline SmsWebhook readingWebhook(Vendor vendor, WebhookType type)
{
    SmsWebhook webhook;
    webhook.name = QStringLiteral("Luma");
    webhook.vendor = vendor;
    webhook.type = type;
    webhook.senderPhoneNumber = QStringLiteral("+46701740600");
    webhook.defaultReplyMessage = QStringLiteral("Sorry?");
    if (vendor == Vendor::Custom && type == WebhookType::Inbound)
        webhook.payload = QStringLiteral(
            R"({"results":[{"text":"{{inboundMessage}}","from":"{{profileNumber}}","messageId":"{{requestId}}",
            "receivedAt":"{{originTimestamp}}"}],"to":"{{inboundNumber}}"})");
    else if (vendor == Vendor::Custom)
        webhook.payload = QStringLiteral(
            R"([{"ref":"{{client_reference}}","error":{"code":"{{failureCode}}"},"status":"{{feedbackStatus}}"}])");
    return webhook;
}

/// Every built-in mapping there is, and a template for each kind of event.
inline QList<SmsWebhook> readingWebhooks()
{
    QList<SmsWebhook> webhooks;
    for (const Vendor vendor : {Vendor::Infobip, Vendor::Custom}) {
        for (const WebhookType type : {WebhookType::Inbound, WebhookType::Feedback})
            webhooks.append(readingWebhook(vendor, type));
    }
    for (const Vendor vendor : {Vendor::Sinch, Vendor::SinchConversational})
        webhooks.append(readingWebhook(vendor, WebhookType::Both));
    return webhooks;
}

/// An inbound event as Infobip sends it, with @p text, which is JSON, for the message. The Custom webhook reads it too.
inline QByteArray eventBody(const QByteArray &text)
{
    return R"({"results":[{"from":"46701740605","messageId":"m-1","receivedAt":"2026-03-05T10:00:00Z","text":)" + text
        + R"(}],"to":"46701740600"})";
}

/// Whether there is such a place in the text: a line it has, and a column at most one past the line's end.
inline bool isPlaceIn(const QByteArray &text, TextPosition position)
{
    if (position.line < 1 || position.column < 1)
        return false;
    const TextPosition end = Json::positionAt(text, static_cast<int>(text.size()));
    return position.line < end.line || (position.line == end.line && position.column <= end.column);
}

/// Fails unless the diagnostic says a sentence that a person can take in.
inline void verifySentence(const Diagnostic &diagnostic)
{
    const QString sentence = Words::sentence(diagnostic);
    QVERIFY2(sentence != nameIn(ruleNames, diagnostic.rule), qPrintable(sentence));
    QVERIFY2(sentence.size() > 10 && sentence.size() < 1500, qPrintable(sentence.left(200)));
    for (const QChar c : sentence)
        QVERIFY2(c.unicode() >= 0x20, qPrintable(sentence));
}

} // namespace Hookbench::Testing
