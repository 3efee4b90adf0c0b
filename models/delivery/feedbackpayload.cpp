// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/feedbackpayload.h"

#include "models/json/scanner.h"
#include "models/json/writer.h"

#include <QCoreApplication>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::FeedbackPayload)
};

void text(Json::Writer &writer, QLatin1StringView name, const QString &value)
{
    writer.member(name, QStringView{value});
}

void textOrNull(Json::Writer &writer, QLatin1StringView name, const QString &value)
{
    value.isEmpty() ? writer.key(name).null() : writer.member(name, QStringView{value});
}

void writeExecution(Json::Writer &writer, const FeedbackEvent &event)
{
    const bool newest = event.form == FeedbackForm::Newest;
    writer.key("messageExecution"_L1).beginObject();
    text(writer, "messageExecutionID"_L1, event.messageExecutionId);
    text(writer, "messageType"_L1, event.messageType);
    text(writer, "campaignID"_L1, event.campaignId);
    text(writer, "campaignVersionID"_L1, event.campaignVersionId);
    if (newest && event.channel == FeedbackChannel::Sms) {
        text(writer, "messageID"_L1, event.messageId);
        text(writer, "messageProfileID"_L1, event.messageProfileId);
    }
    if (newest)
        text(writer, "campaignType"_L1, event.campaignType);
    writer.endObject();
}

void writeFailure(Json::Writer &writer, const std::optional<FeedbackFailure> &failure)
{
    writer.key("messageFailure"_L1);
    if (!failure) {
        writer.null();
        return;
    }
    writer.beginObject();
    text(writer, "category"_L1, failure->category);
    text(writer, "type"_L1, failure->type);
    text(writer, "code"_L1, failure->code);
    text(writer, "reason"_L1, failure->reason);
    writer.endObject();
}

void writeFeedback(Json::Writer &writer, const FeedbackEvent &event)
{
    writer.key("messageDeliveryFeedback"_L1).beginObject();
    writer.key("feedbackStatus"_L1).beginObject();
    writer.member("value"_L1, nameIn(feedbackStatusNames, event.status));
    writer.endObject();
    writer.key("offers"_L1).null();
    writer.key("messageExclusion"_L1).null();
    writeFailure(writer, event.failure);
    writer.key("retryCount"_L1);
    event.retryCount ? writer.value(*event.retryCount) : writer.null();
    if (event.form == FeedbackForm::Newest) {
        if (event.channel == FeedbackChannel::Sms) {
            writer.key("responseCode"_L1).null();
            writer.key("responseDurationMillis"_L1).null();
        }
        textOrNull(writer, "encoding"_L1, event.encoding);
        textOrNull(writer, "numberOfMessageParts"_L1, event.numberOfMessageParts);
        textOrNull(writer, "deliveryTimestamp"_L1, event.deliveryTimestamp);
    }
    writer.endObject();
}

void writeIdentity(Json::Writer &writer, const FeedbackEvent &event)
{
    const bool email = event.channel == FeedbackChannel::Email;
    writer.key("identityMap"_L1).beginObject();
    // The capital is the mirrored product's own.
    writer.key(email ? "email"_L1 : "Phone"_L1).beginArray();
    writer.beginObject();
    text(writer, "id"_L1, event.recipient);
    if (email)
        writer.member("primary"_L1, true);
    writer.endObject().endArray().endObject();
}

/// The text of a member somewhere below the root; empty when it is missing, null or no scalar.
QString scalar(const Json::Document &body, QStringView pointer)
{
    const int place = body.find(pointer);
    if (place < 0)
        return {};
    const Json::Kind kind = body.node(place).kind;
    const bool isText = kind == Json::Kind::String || kind == Json::Kind::Number;
    return isText ? body.string(body.node(place)) : QString{};
}

std::optional<FeedbackFailure> failureIn(const Json::Document &body)
{
    const int place = body.find(u"/messageDeliveryFeedback/messageFailure");
    if (place < 0 || body.node(place).kind != Json::Kind::Object)
        return std::nullopt;
    const auto part
        = [&](QStringView name) { return scalar(body, QString{u"/messageDeliveryFeedback/messageFailure/"_s + name}); };
    return FeedbackFailure{part(u"category"), part(u"type"), part(u"code"), part(u"reason")};
}

QString recipientIn(const Json::Document &body)
{
    for (const QStringView pointer :
         {QStringView{u"/channelContext/profileNumber"}, QStringView{u"/channelContext/profileAddress"},
          QStringView{u"/identityMap/Phone/0/id"}, QStringView{u"/identityMap/email/0/id"}}) {
        if (QString found = scalar(body, pointer); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace

QByteArray feedbackPayload(const FeedbackEvent &event)
{
    Json::Writer writer{Json::Writer::Layout::Indented};
    writer.beginObject();
    text(writer, "requestId"_L1, event.requestId);
    text(writer, "imsOrg"_L1, event.imsOrg);
    writer.key("sandbox"_L1).beginObject();
    text(writer, "id"_L1, event.sandboxId);
    text(writer, "name"_L1, event.sandboxName);
    writer.endObject();
    writer.member("channel"_L1, nameIn(feedbackChannelNames, event.channel));
    writer.member("eventType"_L1, "message.feedback"_L1);
    if (event.form == FeedbackForm::Newest && event.channel == FeedbackChannel::Sms) {
        writer.key("channelContext"_L1).beginObject();
        writer.key("profileAddress"_L1).null();
        text(writer, "profileNumber"_L1, event.recipient);
        writer.endObject();
    }
    writeExecution(writer, event);
    writeFeedback(writer, event);
    writeIdentity(writer, event);
    writer.endObject();
    return QByteArray{writer.text() + '\n'};
}

FeedbackEvent sampleFeedbackEvent(FeedbackStatus status, FeedbackChannel channel, FeedbackForm form,
                                  const QString &requestId)
{
    const bool email = channel == FeedbackChannel::Email;
    FeedbackEvent event;
    event.form = form;
    event.channel = channel;
    event.status = status;
    event.requestId = requestId;
    event.imsOrg = u"7A1B2C3D4E5F60718293A4B5@AdobeOrg"_s;
    event.sandboxId = u"5d0b7a32-0c6e-4b0e-9a51-6a7d4e1f2c90"_s;
    event.sandboxName = u"prod"_s;
    event.recipient = email ? u"astrid@luma.example"_s : u"+46701740605"_s;
    event.messageExecutionId = email ? u"HUMA-40417205"_s : u"UMA-40417206"_s;
    event.messageType = u"transactional"_s;
    event.campaignId = u"3b9d1c2e-7f44-4a0b-8a86-90d3a1b6c5e4"_s;
    event.campaignVersionId = u"c7e2a9f0-1b3d-4c58-9e67-2f8a0d4b6c13"_s;
    event.messageId = u"9f4e6d1a-52b8-4c7f-b0a3-7d1e5c2f8a64"_s;
    event.messageProfileId = u"e1a7c3d5-8b26-4f90-a4d2-6c0b9e3f7a18"_s;
    event.campaignType = u"ApiTriggered"_s;
    if (status == FeedbackStatus::Bounce)
        event.failure = FeedbackFailure{u"sync"_s, u"Ignored"_s, u"25"_s, u"Admin Failure"_s};
    // Only a bounce has a published sample; what an error holds is our reading.
    else if (status == FeedbackStatus::Error)
        event.failure = FeedbackFailure{u"sync"_s, u"Error"_s, u"403"_s, u"Internal error"_s};
    if (email)
        event.retryCount = 0;
    else if (status == FeedbackStatus::Delivered) {
        event.encoding = u"GSM"_s;
        event.numberOfMessageParts = u"2"_s;
        event.deliveryTimestamp = u"2026-10-06T18:22:41.512Z"_s;
    }
    return event;
}

QString freshRequestId()
{
    static constexpr QStringView letters = u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    QString id;
    for (int i = 0; i < 32; ++i)
        id += letters[QRandomGenerator::global()->bounded(int(letters.size()))];
    return id;
}

Result<FeedbackNotice> readFeedbackPayload(const QByteArray &body)
{
    const Json::Document json = Json::Document::parse(body);
    if (!json.isValid()) {
        const TextPosition place = json.diagnostics().isEmpty() ? TextPosition{} : json.diagnostics().first().position;
        return Error{Sentences::tr("The body is no JSON: see line %1, column %2.").arg(place.line).arg(place.column),
                     {}};
    }
    const QString type = scalar(json, u"/eventType");
    if (type != "message.feedback"_L1)
        return Error{
            type.isEmpty()
                ? Sentences::tr("The body has no eventType, so it is no message.feedback event.")
                : Sentences::tr("The body is a “%1” event, and message.feedback is expected.").arg(type.left(64)),
            {}};
    FeedbackNotice notice;
    notice.requestId = scalar(json, u"/requestId");
    notice.channel = valueIn(feedbackChannelNames, scalar(json, u"/channel"));
    notice.status = scalar(json, u"/messageDeliveryFeedback/feedbackStatus/value");
    notice.recipient = recipientIn(json);
    notice.messageExecutionId = scalar(json, u"/messageExecution/messageExecutionID");
    notice.failure = failureIn(json);
    for (const auto &[value, path] :
         {std::pair{notice.requestId, u"requestId"_s}, std::pair{scalar(json, u"/channel"), u"channel"_s},
          std::pair{notice.status, u"messageDeliveryFeedback.feedbackStatus.value"_s}}) {
        if (value.isEmpty())
            return Error{Sentences::tr("The event has no %1.").arg(path), {}};
    }
    return notice;
}

ExtractedEvent extractedFrom(const FeedbackNotice &notice)
{
    ExtractedEvent event;
    event.kind = EventKind::Feedback;
    event.processable = true;
    const auto add = [&event](Field field, const QString &value, QStringView path) {
        event.fields.append({field,
                             value.isEmpty() ? FieldOrigin::Missing : FieldOrigin::Body,
                             value,
                             {},
                             value.isEmpty() ? QString{} : path.toString()});
    };
    add(Field::RequestId, notice.requestId, u"/requestId");
    add(Field::ProfileNumber, notice.recipient, u"/identityMap");
    add(Field::ClientReference, notice.messageExecutionId, u"/messageExecution/messageExecutionID");
    const QString failure
        = notice.failure ? QString{notice.failure->code + u' ' + notice.failure->reason}.trimmed() : QString{};
    add(Field::FailureCode, failure, u"/messageDeliveryFeedback/messageFailure");
    add(Field::FeedbackStatus, notice.status, u"/messageDeliveryFeedback/feedbackStatus/value");
    return event;
}

} // namespace Hookbench
