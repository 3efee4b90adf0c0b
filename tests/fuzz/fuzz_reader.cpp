// SPDX-License-Identifier: GPL-3.0-or-later
// The input is a byte that chooses how to read, a template, a byte 0xFF (which is in no UTF-8 text), and a body.
// Templates, the reader, the receiver's processing, coverage and rendering must keep their promises about them.
#include "models/delivery/inboundprocessor.h"
#include "models/json/scanner.h"
#include "models/payload/bodywalk.h"
#include "models/payload/coverage.h"
#include "models/payload/payloadreader.h"
#include "models/words/words.h"
#include "tests/conformance/cases.h"
#include "tests/fuzz/fuzzing.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Hookbench;
using namespace Hookbench::Fuzzing;

namespace {

constexpr char separator = '\xFF';
constexpr qint64 receiptTime = 1'772'704'800'000;

struct Way
{
    Vendor vendor;
    WebhookType type;
};

constexpr std::array<Way, 8> ways{{
    {Vendor::Custom, WebhookType::Inbound},
    {Vendor::Custom, WebhookType::Feedback},
    {Vendor::Infobip, WebhookType::Inbound},
    {Vendor::Infobip, WebhookType::Feedback},
    {Vendor::Sinch, WebhookType::Both},
    {Vendor::SinchConversational, WebhookType::Both},
    {Vendor::Infobip, WebhookType::Both},
    {Vendor::Twilio, WebhookType::Inbound},
}};

constexpr int firstElementBit = 8;
constexpr int notSentBit = 16;

const QByteArrayList &templates()
{
    static const QByteArrayList texts{
        R"({"results":[{"text":"{{inboundMessage}}","from":"{{profileNumber}}","id":"{{requestId}}","at":"{{originTimestamp}}"}],"to":"{{inboundNumber}}"})",
        R"([[{"a-b":"{{inboundMessage}}"},{"c d":{"":"{{profileNumber}}"}}]])",
        R"({"a":["{{inboundMessage}}"],"b":["{{profileNumber}}"],"c":[[["{{requestId}}"]]],"a":1})",
        R"({"text":{{inboundMessage}},})",
        R"({"{{requestId}}":"x {{inboundMessage}}","y":"{{profileNumbr}}","z":"{{profileNumber}}","z":"{{profileNumber}}"})",
    };
    return texts;
}

const QByteArrayList &feedbackTemplates()
{
    static const QByteArrayList texts{
        R"([{"ref":"{{client_reference}}","error":{"code":"{{failureCode}}"},"status":"{{feedbackStatus}}"}])",
        R"({"s":[{"e":["{{failureCode}}"],"st":"{{feedbackStatus}}"}],"ref":"{{client_reference}}"})",
    };
    return texts;
}

const QByteArrayList &bodies()
{
    static const QByteArrayList texts{
        R"({"results":[{"text":"STOP","from":"46701740605","id":"1","at":1772704800},{"text":"","from":null,"at":"2026-03-05 10:00:00"}],"to":"+46701740600"})",
        R"([[{"a-b":"\ud83c\udf37"},{"a-b":1e400,"c d":{"":-0}}],[]])",
        R"({"a":[1,2,3],"b":["x",{},null],"c":[[["\u0000"]],[[]]]})",
        R"([{"ref":"r","error":{"code":0},"status":"sent"},{"ref":[],"error":[],"status":true}])",
        R"({"s":[{"e":[],"st":"failed"},{"e":["1","2"]}],"ref":"r"})",
    };
    return texts;
}

QByteArray input(int choice, const QByteArray &text, const QByteArray &body)
{
    return QByteArray(1, static_cast<char>(choice)) + text + separator + body;
}

QByteArrayList providerBodies()
{
    QByteArrayList all;
    const QDir folder{QStringLiteral(HOOKBENCH_TEST_DATA "/providers")};
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file{folder.filePath(name)};
        if (name != QStringLiteral("expected.json") && file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

void checkDiagnostics(const Diagnostics &diagnostics, const QByteArray &text)
{
    const TextPosition end = Json::positionAt(text, static_cast<int>(text.size()));
    for (const Diagnostic &diagnostic : diagnostics) {
        // What normalising adds has a pointer for its place.
        if (diagnostic.position.line > 0)
            require(diagnostic.position <= end, "a complaint has a place in the text");
        else
            require(diagnostic.rule >= Rule::ReadFilledWithReceiptTime, "a complaint about a text has a place");
        const QString sentence = Words::sentence(diagnostic);
        require(sentence.size() > 10 && sentence.size() < 3000, "a complaint is told in a sentence");
    }
}

void checkTemplate(const SmsWebhook &webhook, EventKind kind)
{
    const QByteArray text = webhook.payload.toUtf8();
    const auto compiled = PayloadTemplate::compile(text, kind, webhook.fieldsNotSent, webhook.arrayReading);
    checkDiagnostics(compiled.diagnostics(), text);
    require(std::is_sorted(compiled.diagnostics().cbegin(), compiled.diagnostics().cend(),
                           [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; }),
            "complaints about a template come in the order of the text");
    if (!compiled.isUsable())
        return;
    for (const Field field : requiredFields(kind)) {
        const bool declared = webhook.fieldsNotSent.contains(QString{nameIn(fieldNames, field)});
        require(declared || compiled.boundFields().contains(field), "a usable template reads every field");
    }
}

void checkField(const ExtractedField &field, const Json::Document &body)
{
    if (field.origin == FieldOrigin::Missing) {
        require(field.text.isNull() && field.path.isNull(), "a missing field has neither text nor path");
        return;
    }
    const int place = body.find(field.path);
    require(place >= 0, "a field's path leads into the body");
    const Json::Node &node = body.node(place);
    require(node.kind != Json::Kind::Object && node.kind != Json::Kind::Array && node.kind != Json::Kind::Null,
            "a field is a scalar");
    require(body.string(node) == field.text && !field.text.isNull(), "a field is what stands at its path");
}

void checkExtraction(const Extraction &extraction, const QByteArray &body)
{
    const auto document = Json::Document::parse(body);
    require(document.isValid() || (extraction.events.isEmpty() && extraction.kind == EventKind::Other),
            "broken JSON gives no events");
    require(extraction.events.size() <= BodyWalk::maximumEvents, "a body gives no more events than the limit");
    require(extraction.diagnostics.size() <= BodyWalk::maximumDiagnostics + 200, "complaints have a limit");
    checkDiagnostics(extraction.diagnostics, body);
    for (const ExtractedEvent &event : extraction.events) {
        require(event.kind == extraction.kind, "events are of the body's kind");
        const QList<Field> fields = requiredFields(event.kind);
        require(event.fields.size() == fields.size(), "an event lists all fields of its kind");
        for (qsizetype i = 0; i < fields.size(); ++i) {
            require(event.fields[i].field == fields[i], "the fields of an event are in their order");
            checkField(event.fields[i], document);
        }
    }
}

/// White space between tokens is nothing to the reader.
void checkFormatted(const PayloadReader &reader, const Extraction &extraction, const QByteArray &body)
{
    if (!Json::Document::parse(body).isValid())
        return;
    const Extraction again = reader.read(Json::formatted(body));
    require(again.kind == extraction.kind && again.events == extraction.events,
            "a body that is formatted is read as before");
}

/// "First element only" takes what the other reading takes first.
void checkFirstElement(SmsWebhook webhook, const QByteArray &body)
{
    const auto read = [&](ArrayReading arrays) {
        webhook.arrayReading = arrays;
        // A webhook's own choice is for its own template.
        return (webhook.vendor == Vendor::Custom ? PayloadReader{webhook}
                                                 : PayloadReader{webhook.vendor, webhook.type, arrays})
            .read(body);
    };
    const Extraction first = read(ArrayReading::FirstElement);
    checkExtraction(first, body);
    require(first.events.size() <= 1, "the first element only gives one event at most");
    const Extraction every = read(ArrayReading::EveryElement);
    if (!first.events.isEmpty() && !every.events.isEmpty())
        require(first.events.first() == every.events.first(), "both readings begin with the same event");
}

void checkNormalised(Extraction &extraction, const SmsWebhook &webhook)
{
    const Receipt receipt{receiptTime, webhook.senderPhoneNumber, webhook.fieldsNotSent};
    normalise(extraction, receipt);
    Extraction again = extraction;
    again.diagnostics.clear();
    normalise(again, receipt);
    require(again.events == extraction.events, "normalising twice changes nothing");
    Coverage coverage;
    addToCoverage(coverage, extraction);
    for (const FieldCoverage &entry : coverage.fields) {
        int shaped = 0;
        for (const ShapeCount &count : entry.shapes)
            shaped += count.events;
        require(shaped == entry.present, "every value has one shape");
        require(entry.present + entry.missing <= coverage.events, "a field is there or missing");
    }
}

void checkReceived(const SmsWebhook &webhook, const Extraction &extraction, const QByteArray &body)
{
    SmsWebhookRecord record;
    record.webhook = webhook;
    const InboundResult result = processInbound(ReadyWebhook{record}, "application/json", body, {receiptTime, {}, {}});
    const bool valid = Json::Document::parse(body).isValid();
    require(valid == (result.status != 400), "broken JSON is answered 400, and nothing else is");
    require(result.status == 200 || result.status == 400 || result.status == 422,
            "a body of JSON has one of three answers");
    require(Json::Document::parse(result.answer).isValid(), "answers are JSON");
    require(result.outcomes.size() == extraction.events.size(), "each event has its outcome");
}

/// What is rendered from a usable template is read back.
void checkRendered(const SmsWebhook &webhook, EventKind kind, const Extraction &extraction)
{
    const QByteArray text = webhook.payload.toUtf8();
    const auto document = Json::Document::parse(text);
    if (webhook.vendor != Vendor::Custom || !document.isValid() || extraction.events.isEmpty())
        return;
    QList<SampleField> values;
    for (const ExtractedField &field : extraction.events.first().fields) {
        if (field.origin != FieldOrigin::Missing)
            values.append({field.field, Json::quoted(field.text)});
    }
    const QByteArray rendered = renderBody(text, values);
    require(Json::Document::parse(rendered).isValid() || !document.nodes().front().size, "a rendered body is JSON");
    if (!PayloadTemplate::compile(text, kind, webhook.fieldsNotSent).isUsable() || !document.diagnostics().isEmpty())
        return;
    const Extraction again = PayloadReader{webhook}.read(rendered);
    if (values.size() != requiredFields(kind).size())
        return;
    require(again.events.size() == 1, "a rendered body holds one event");
    for (const ExtractedField &field : extraction.events.first().fields)
        require(again.events.first().text(field.field) == field.text, "what was rendered is read");
}

} // namespace

namespace Hookbench::Fuzzing {

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const QByteArray &text : templates()) {
        for (const QByteArray &body : bodies())
            all << input(0, text, body) << input(firstElementBit | notSentBit, text, body);
    }
    for (const QByteArray &text : feedbackTemplates()) {
        for (const QByteArray &body : bodies())
            all << input(1, text, body) << input(1 | firstElementBit | notSentBit, text, body);
    }
    for (const QByteArray &body : providerBodies()) {
        for (int way = 2; way < static_cast<int>(ways.size()); ++way)
            all << input(way, {}, body);
    }
    int way = 0;
    for (const Testing::Case &one : Testing::allCases())
        all << input(way++ % 32, one.text.contains(separator) ? QByteArray{} : one.text, one.text);
    return all;
}

} // namespace Hookbench::Fuzzing

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray all{reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
    const qsizetype cut = all.indexOf(separator, 1);
    if (cut < 0)
        return 0;
    const int choice = static_cast<unsigned char>(all.front());
    const Way way = ways[static_cast<std::size_t>(choice) % ways.size()];
    const EventKind kind = way.type == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound;
    SmsWebhook webhook;
    webhook.vendor = way.vendor;
    webhook.type = way.type;
    webhook.senderPhoneNumber = QStringLiteral("+46701740600");
    webhook.defaultReplyMessage = QStringLiteral("Sorry?");
    webhook.payload = QString::fromUtf8(all.mid(1, cut - 1));
    webhook.arrayReading = (choice & firstElementBit) != 0 ? ArrayReading::FirstElement : ArrayReading::EveryElement;
    if ((choice & notSentBit) != 0)
        webhook.fieldsNotSent = QStringList{QStringLiteral("originTimestamp"), QStringLiteral("inboundNumber")};
    const QByteArray body = all.mid(cut + 1);

    checkTemplate(webhook, kind);
    const PayloadReader reader{webhook};
    const Extraction extraction = reader.read(body);
    require(reader.read(body) == extraction, "the same bytes give the same extraction");
    checkExtraction(extraction, body);
    checkFormatted(reader, extraction, body);
    checkFirstElement(webhook, body);
    checkRendered(webhook, kind, extraction);
    checkReceived(webhook, extraction, body);
    Extraction normalised = extraction;
    checkNormalised(normalised, webhook);
    return 0;
}
