// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/builtinmappings.h"

#include <algorithm>
#include <array>
#include <span>

namespace Hookbench {

namespace {

/// A row of the tables below. Markers are separated by blanks, each a JSON pointer with or without "=value"; in an
/// array it is always the first element.
struct Row
{
    EventKind kind;
    const char *markers;
    const char *text;
    bool binaryMessage = false;
};

// A report that carries the customer's own data names it first; the provider's message id stands in for it.
constexpr std::array infobip{
    Row{EventKind::Inbound, "/results/0/receivedAt /results/0/text /results/0/cleanText",
        R"({"results": [{"text": "{{inboundMessage}}", "cleanText": "{{inboundMessage 2}}", "from": "{{profileNumber}}",
            "messageId": "{{requestId}}", "receivedAt": "{{originTimestamp}}", "to": "{{inboundNumber}}"}]})"},
    Row{EventKind::Feedback, "/results/0/status /results/0/error /results/0/doneAt /results/0/seenAt /results/0/event",
        R"({"results": [{"callbackData": "{{client_reference}}", "messageId": "{{client_reference 2}}",
            "error": {"id": "{{failureCode}}", "name": "{{failureCode 2}}"},
            "status": {"groupName": "{{feedbackStatus}}", "name": "{{feedbackStatus 2}}"}, "event": "{{feedbackStatus 3}}"}]})"},
};

constexpr const char *sinchText = R"({"body": "{{inboundMessage}}", "from": "{{profileNumber}}", "id": "{{requestId}}",
    "received_at": "{{originTimestamp}}", "to": "{{inboundNumber}}"})";

constexpr std::array sinch{
    Row{EventKind::Inbound, "/type=mo_text", sinchText},
    Row{EventKind::Inbound, "/type=mo_binary", sinchText, true},
    Row{EventKind::Inbound, "/type=mo_media",
        R"({"body": {"message": "{{inboundMessage}}"}, "from": "{{profileNumber}}", "id": "{{requestId}}",
            "received_at": "{{originTimestamp}}", "to": "{{inboundNumber}}"})"},
    Row{EventKind::Feedback, "/type=delivery_report_sms /type=delivery_report_mms",
        R"({"client_reference": "{{client_reference}}", "batch_id": "{{client_reference 2}}",
            "statuses": [{"code": "{{failureCode}}", "status": "{{feedbackStatus}}"}]})"},
    Row{EventKind::Feedback, "/type=recipient_delivery_report_sms /type=recipient_delivery_report_mms",
        R"({"client_reference": "{{client_reference}}", "batch_id": "{{client_reference 2}}",
            "code": "{{failureCode}}", "status": "{{feedbackStatus}}"})"},
};

constexpr std::array sinchConversational{
    Row{EventKind::Inbound, "/message",
        R"({"message": {"contact_message": {"text_message": {"text": "{{inboundMessage}}"}},
            "channel_identity": {"identity": "{{profileNumber}}"}, "id": "{{requestId}}",
            "accept_time": "{{originTimestamp}}", "sender_id": "{{inboundNumber}}"}, "accepted_time": "{{originTimestamp 2}}"})"},
    Row{EventKind::Feedback, "/message_delivery_report",
        R"({"message_metadata": "{{client_reference}}", "message_delivery_report": {"metadata": "{{client_reference 2}}",
            "message_id": "{{client_reference 3}}", "reason": {"code": "{{failureCode}}"},
            "status": "{{feedbackStatus}}"}})"},
    Row{EventKind::Feedback, "/event_delivery_report",
        R"({"message_metadata": "{{client_reference 2}}", "event_delivery_report": {"metadata": "{{client_reference}}",
            "event_id": "{{client_reference 3}}", "reason": {"code": "{{failureCode}}"},
            "status": "{{feedbackStatus}}"}})"},
    // Our reading: consent told by the provider is feedback, and its error text is the reason.
    Row{EventKind::Feedback, "/opt_in_notification",
        R"({"message_metadata": "{{client_reference}}", "opt_in_notification": {"request_id": "{{client_reference 2}}",
            "error_details": {"description": "{{failureCode}}"}, "status": "{{feedbackStatus}}"}})"},
    Row{EventKind::Feedback, "/opt_out_notification",
        R"({"message_metadata": "{{client_reference}}", "opt_out_notification": {"request_id": "{{client_reference 2}}",
            "error_details": {"description": "{{failureCode}}"}, "status": "{{feedbackStatus}}"}})"},
};

std::span<const Row> rowsOf(Vendor vendor)
{
    switch (vendor) {
    case Vendor::Infobip:
        return infobip;
    case Vendor::Sinch:
        return sinch;
    case Vendor::SinchConversational:
        return sinchConversational;
    case Vendor::Twilio:
    case Vendor::Custom:
        break;
    }
    return {};
}

QList<Marker> markersOf(const char *text)
{
    QList<Marker> markers;
    const QStringList parts = QString::fromLatin1(text).split(QLatin1Char(' '));
    for (const QString &part : parts)
        markers.append({part.section(QLatin1Char('='), 0, 0).sliced(1).toLatin1().split('/'),
                        part.section(QLatin1Char('='), 1).toLatin1()});
    return markers;
}

bool takes(WebhookType type, EventKind kind)
{
    return type == WebhookType::Both || (type == WebhookType::Inbound) == (kind == EventKind::Inbound);
}

bool isString(const Json::Document &body, const Json::Node &node, QByteArrayView ascii)
{
    if (node.kind != Json::Kind::String)
        return false;
    // Nearly always there is no escape, and nothing to decode.
    return node.escaped ? body.string(node).toUtf8() == ascii
                        : body.raw(node).sliced(1, node.end - node.begin - 2) == ascii;
}

} // namespace

bool BuiltInMapping::recognises(const Json::Document &body) const
{
    return std::any_of(markers.cbegin(), markers.cend(), [&body](const Marker &marker) {
        int place = 0;
        for (const QByteArray &step : marker.steps) {
            place = body.node(place).kind == Json::Kind::Array ? body.element(place, 0) : body.member(place, step);
            if (place < 0)
                return false;
        }
        return marker.value.isEmpty() || isString(body, body.node(place), marker.value);
    });
}

QList<BuiltInMapping> builtInMappings(Vendor vendor, WebhookType type, ArrayReading arrayReading)
{
    QList<BuiltInMapping> mappings;
    for (const Row &row : rowsOf(vendor)) {
        if (takes(type, row.kind))
            mappings.append({row.kind, markersOf(row.markers),
                             PayloadTemplate::compileBuiltIn(row.text, row.kind, arrayReading), row.binaryMessage});
    }
    return mappings;
}

} // namespace Hookbench
