// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"

#include "models/checks/webhookchecks.h"
#include "models/documents/members.h"
#include "models/json/objectreader.h"

#include <algorithm>

namespace Hookbench {

namespace {

QString whyNot(QLatin1StringView what, QLatin1StringView value)
{
    return what + u':' + value;
}

void readCategory(ObjectReader &reader, int object, KeywordCategory &panel)
{
    reader.expectOnly(object,
                      {Members::category, Members::keywords, Members::replyMessage, Members::fuzzyLogic,
                       Members::fuzzyProfile, Members::fuzzyAutoResponse});
    reader.require(object, Members::category);
    reader.require(object, Members::keywords);
    const std::optional<Category> category = reader.choice(object, Members::category, categoryNames);
    panel.category = category.value_or(Category::Custom);
    panel.keywords = reader.texts(object, Members::keywords).value_or(QStringList{});
    panel.replyMessage = reader.text(object, Members::replyMessage).value_or(QString{});
    if (category && *category != Category::OptOut) {
        const QString why = whyNot(QLatin1StringView("category"), nameIn(categoryNames, *category));
        for (const QLatin1StringView name : {Members::fuzzyLogic, Members::fuzzyProfile, Members::fuzzyAutoResponse})
            reader.forbid(object, name, why);
        return;
    }
    panel.fuzzyLogic = reader.truth(object, Members::fuzzyLogic).value_or(false);
    panel.fuzzyProfile
        = reader.choice(object, Members::fuzzyProfile, fuzzyProfileNames).value_or(FuzzyProfile::AdobeLike);
    panel.fuzzyAutoResponse = reader.text(object, Members::fuzzyAutoResponse).value_or(QString{});
}

void readCategories(ObjectReader &reader, SmsWebhook &webhook)
{
    const int array = reader.container(0, Members::keywordCategories, Json::Kind::Array);
    if (array < 0)
        return;
    const Json::Document &document = reader.document();
    int position = 0;
    for (int child = array + 1; child < document.node(array).next; child = document.node(child).next, ++position) {
        KeywordCategory &panel = webhook.keywordCategories.emplaceBack();
        if (document.node(child).kind == Json::Kind::Object)
            readCategory(reader, child, panel);
        else
            reader.wrongType(child, QStringLiteral("%1[%2]").arg(Members::keywordCategories).arg(position),
                             QLatin1StringView("object"));
    }
}

void readInboundMembers(ObjectReader &reader, SmsWebhook &webhook)
{
    webhook.apiCredential = reader.text(0, Members::apiCredential).value_or(QString{});
    webhook.senderPhoneNumber = reader.text(0, Members::senderPhoneNumber).value_or(QString{});
    readCategories(reader, webhook);
    webhook.defaultReplyMessage = reader.text(0, Members::defaultReplyMessage).value_or(QString{});
}

void readPayload(ObjectReader &reader, SmsWebhook &webhook)
{
    webhook.fieldsNotSent = reader.texts(0, Members::fieldsNotSent).value_or(QStringList{});
    webhook.arrayReading
        = reader.choice(0, Members::arrayReading, arrayReadingNames).value_or(ArrayReading::EveryElement);
    const int payload = reader.find(0, Members::payload);
    if (payload < 0)
        return;
    const Json::Node &node = reader.document().node(payload);
    if (node.kind == Json::Kind::Object || node.kind == Json::Kind::Array)
        webhook.payload = QString::fromUtf8(reader.document().raw(node));
    else
        reader.wrongType(payload, QString{Members::payload}, QLatin1StringView("container"));
}

void readType(ObjectReader &reader, SmsWebhook &webhook)
{
    webhook.type = WebhookType::Both;
    const QLatin1StringView vendor = nameIn(vendorNames, webhook.vendor);
    if (!vendorHasType(webhook.vendor)) {
        reader.forbid(0, Members::type, whyNot(QLatin1StringView("vendor"), vendor));
        return;
    }
    // Both is how a webhook without the member is held, and no value of it.
    const NameTable<WebhookType, 2> choices{webhookTypeNames[0], webhookTypeNames[1]};
    reader.require(0, Members::type);
    webhook.type = reader.choice(0, Members::type, choices).value_or(WebhookType::Both);
}

/// The members that depend on the vendor and the type. The payload is left as the document spells it.
void readVendorMembers(ObjectReader &reader, SmsWebhook &webhook)
{
    readType(reader, webhook);
    if (webhook.takesInbound()) {
        readInboundMembers(reader, webhook);
    } else {
        const QString why = whyNot(QLatin1StringView("type"), nameIn(webhookTypeNames, webhook.type));
        for (const QLatin1StringView name : {Members::apiCredential, Members::senderPhoneNumber,
                                             Members::keywordCategories, Members::defaultReplyMessage})
            reader.forbid(0, name, why);
    }
    if (vendorHasPayload(webhook.vendor)) {
        readPayload(reader, webhook);
    } else {
        const QString why = whyNot(QLatin1StringView("vendor"), nameIn(vendorNames, webhook.vendor));
        for (const QLatin1StringView name : {Members::fieldsNotSent, Members::arrayReading, Members::payload})
            reader.forbid(0, name, why);
    }
}

/// Where a complaint of checkWebhook stands in the document: at its member, or at the nearest thing around it that is
/// there.
TextPosition placeOf(const Json::Document &document, QString pointer, TextPosition inside)
{
    int node = document.find(pointer);
    const bool exact = node >= 0;
    while (node < 0) {
        pointer.truncate(std::max<qsizetype>(0, pointer.lastIndexOf(u'/')));
        node = document.find(pointer);
    }
    const TextPosition start = document.position(document.node(node).begin);
    if (!exact || inside.line < 1)
        return start;
    if (inside.line == 1)
        return {start.line, start.column + inside.column - 1};
    return {start.line + inside.line - 1, inside.column};
}

bool isAbout(const Diagnostics &diagnostics, const QString &pointer)
{
    return std::any_of(diagnostics.cbegin(), diagnostics.cend(), [&](const Diagnostic &diagnostic) {
        const bool around = pointer.startsWith(diagnostic.pointer + u'/');
        return !diagnostic.pointer.isEmpty() && (diagnostic.pointer == pointer || around);
    });
}

/// Adds what is wrong with the webhook, except where the document's own form has been complained about already.
void addChecks(const Json::Document &document, const SmsWebhook &webhook, Diagnostics &diagnostics)
{
    WebhookSurroundings surroundings;
    surroundings.known = false;
    surroundings.use = WebhookSurroundings::Use::Document;
    const Diagnostics ofForm = diagnostics;
    for (Diagnostic &diagnostic : checkWebhook(webhook, surroundings)) {
        if (isAbout(ofForm, diagnostic.pointer))
            continue;
        if (diagnostic.rule == Rule::PayloadTokenRepeated && diagnostic.args.size() > 1) {
            // The line of the first token is counted in the payload, but the reader looks at the document.
            const TextPosition payload = placeOf(document, diagnostic.pointer, {});
            diagnostic.args[1] = QString::number(diagnostic.args[1].toInt() + payload.line - 1);
        }
        diagnostic.position = placeOf(document, diagnostic.pointer, diagnostic.position);
        // Both the text as a whole and the payload in it are looked at for doubled keys; the payload knows its pointer.
        const auto said = std::find_if(diagnostics.begin(), diagnostics.end(), [&](const Diagnostic &other) {
            return other.rule == diagnostic.rule && other.position == diagnostic.position
                && other.args == diagnostic.args;
        });
        if (said == diagnostics.end())
            diagnostics.append(std::move(diagnostic));
        else
            said->pointer = diagnostic.pointer;
    }
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
}

bool readFormat(ObjectReader &reader)
{
    reader.require(0, Members::format);
    const std::optional<QString> format = reader.text(0, Members::format);
    if (!format || *format == webhookDocumentFormat)
        return true;
    reader.complain(Rule::DocumentUnknownFormat, reader.find(0, Members::format),
                    {*format, QString{webhookDocumentFormat}});
    return false;
}

WebhookDocument readObject(const Json::Document &document)
{
    ObjectReader reader{document};
    if (!readFormat(reader))
        return {std::nullopt, document.diagnostics() + reader.diagnostics()};
    reader.expectOnly(0,
                      {Members::format, Members::name, Members::vendor, Members::type, Members::apiCredential,
                       Members::senderPhoneNumber, Members::keywordCategories, Members::defaultReplyMessage,
                       Members::fieldsNotSent, Members::arrayReading, Members::payload});
    SmsWebhook webhook;
    reader.require(0, Members::name);
    webhook.name = reader.text(0, Members::name).value_or(QString{});
    reader.require(0, Members::vendor);
    const std::optional<Vendor> vendor = reader.choice(0, Members::vendor, vendorNames);
    webhook.vendor = vendor.value_or(Vendor::Custom);
    const bool hasWebhooks = vendor && vendorHasWebhooks(*vendor);
    if (hasWebhooks)
        readVendorMembers(reader, webhook);

    WebhookDocument result{webhook, document.diagnostics() + reader.diagnostics()};
    // Without a vendor nothing is known about what else there should be.
    if (vendor)
        addChecks(document, webhook, result.diagnostics);
    result.webhook->payload = QString::fromUtf8(Json::formatted(webhook.payload.toUtf8()));
    return result;
}

} // namespace

WebhookDocument readWebhookDocument(const QByteArray &text)
{
    const Json::Document document = Json::Document::parse(text);
    if (!document.isValid())
        return {std::nullopt, document.diagnostics()};
    const Json::Node &root = document.node(0);
    if (root.kind != Json::Kind::Object) {
        return {std::nullopt,
                {{Rule::DocumentNotAnObject,
                  Severity::Error,
                  document.position(root.begin),
                  {},
                  {Json::kindName(root.kind)}}}};
    }
    return readObject(document);
}

} // namespace Hookbench
