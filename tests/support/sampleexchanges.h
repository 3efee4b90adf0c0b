// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

namespace Hookbench::Testing {

/// The webhook that the sample exchanges belong to.
inline QUuid sampleWebhookId()
{
    return QUuid::fromString(QStringLiteral("6f2d0a3e-51c7-4a7e-9d0b-0f3c5b7a9e11"));
}

/// A received STOP that opted a number out, with every part of it filled in.
inline Exchange receivedStop(const QString &requestId)
{
    ExtractedEvent event{
        EventKind::Inbound,
        {{Field::InboundMessage, FieldOrigin::Body, QStringLiteral("STOP"), {}, QStringLiteral("/inboundMessage")},
         {Field::ProfileNumber, FieldOrigin::Body, QStringLiteral("46701740612"), QStringLiteral("+46701740612"),
          QStringLiteral("/profileNumber")},
         {Field::RequestId, FieldOrigin::Body, requestId, {}, QStringLiteral("/requestId")},
         {Field::OriginTimestamp, FieldOrigin::TimeOfReceipt, {}, QStringLiteral("2026-03-01T12:00:00.000Z"), {}},
         {Field::InboundNumber, FieldOrigin::SenderNumber, QStringLiteral("+46701740605"), {}, {}}},
        true};
    Decision decision;
    decision.match = MatchKind::Exact;
    decision.category = Category::OptOut;
    decision.keyword = QStringLiteral("STOP");
    decision.consent = ConsentChange::OptedOut;
    decision.before = ConsentState::OptedIn;
    decision.after = ConsentState::OptedOut;
    decision.reply = QStringLiteral("Luma: you will get no more messages.");
    TraceStep matched;
    matched.kind = TraceKind::ExactMatch;
    matched.category = Category::OptOut;
    matched.keyword = QStringLiteral("STOP");
    decision.trace = {matched};

    Exchange exchange;
    exchange.direction = Direction::Received;
    exchange.at = 1'772'366'400'123;
    exchange.webhookId = sampleWebhookId();
    exchange.webhookName = QStringLiteral("Luma inbound");
    exchange.method = "POST";
    exchange.url = QStringLiteral("/journey/webhooks/ingest/6f2d0a3e-51c7-4a7e-9d0b-0f3c5b7a9e11");
    exchange.requestHeaders = {{"Host", "127.0.0.1:8025"}, {"content-type", "application/json"}};
    exchange.requestBody = "{\"inboundMessage\": \"STOP\"}";
    exchange.status = 200;
    exchange.responseHeaders = {{"Content-Type", "application/json"}};
    exchange.responseBody = "{\"decisions\":[]}";
    exchange.phases.total = 1234;
    exchange.kind = EventKind::Inbound;
    exchange.outcomes = {{event, decision, false}};
    exchange.diagnostics
        = {{Rule::ReadFilledWithReceiptTime, Severity::Info, {}, {}, {QStringLiteral("originTimestamp")}}};
    return exchange;
}

/// A sent request that nobody listened to.
inline Exchange sentRefused()
{
    Exchange exchange;
    exchange.direction = Direction::Sent;
    exchange.at = 1'772'366'401'456;
    exchange.webhookId = sampleWebhookId();
    exchange.webhookName = QStringLiteral("Luma inbound");
    exchange.method = "POST";
    exchange.url = QStringLiteral("http://127.0.0.1:1/journey/webhooks/ingest/x");
    exchange.requestHeaders = {{"Content-Type", "application/json"}};
    exchange.requestBody = "{}";
    exchange.phases = {10, -1, -1, -1, 250};
    exchange.failure = Failure::ConnectionRefused;
    exchange.failureDetail = QStringLiteral("Failed to connect to 127.0.0.1 port 1");
    exchange.attempt = 3;
    return exchange;
}

} // namespace Hookbench::Testing
