// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"

#include "models/checks/webhookchecks.h"
#include "models/documents/members.h"
#include "models/json/scanner.h"
#include "models/json/writer.h"
#include "models/words/words.h"

namespace Hookbench {

namespace {

using Json::Writer;

/// A list of texts on one line, so that one more keyword changes one line.
void writeTexts(Writer &writer, QLatin1StringView name, const QStringList &texts)
{
    writer.key(name).beginArray(true);
    for (const QString &text : texts)
        writer.value(QStringView{text});
    writer.endArray();
}

void writeText(Writer &writer, QLatin1StringView name, const QString &text)
{
    writer.member(name, QStringView{text});
}

/// Members at the end of an object are always written: one that came and went would change the line before it, too.
void writeCategory(Writer &writer, const KeywordCategory &panel)
{
    writer.beginObject();
    writer.member(Members::category, nameIn(categoryNames, panel.category));
    writeTexts(writer, Members::keywords, panel.keywords);
    writeText(writer, Members::replyMessage, panel.replyMessage);
    if (panel.category == Category::OptOut) {
        writer.member(Members::fuzzyLogic, panel.fuzzyLogic);
        writer.member(Members::fuzzyProfile, nameIn(fuzzyProfileNames, panel.fuzzyProfile));
        writeText(writer, Members::fuzzyAutoResponse, panel.fuzzyAutoResponse);
    }
    writer.endObject();
}

void writeInboundMembers(Writer &writer, const SmsWebhook &webhook)
{
    if (!webhook.apiCredential.isEmpty())
        writeText(writer, Members::apiCredential, webhook.apiCredential);
    if (!webhook.senderPhoneNumber.isEmpty())
        writeText(writer, Members::senderPhoneNumber, webhook.senderPhoneNumber);
    writer.key(Members::keywordCategories).beginArray();
    for (const KeywordCategory &panel : webhook.keywordCategories)
        writeCategory(writer, panel);
    writer.endArray();
    writeText(writer, Members::defaultReplyMessage, webhook.defaultReplyMessage);
}

void writePayload(Writer &writer, const SmsWebhook &webhook, const QByteArray &payload)
{
    if (!webhook.fieldsNotSent.isEmpty())
        writeTexts(writer, Members::fieldsNotSent, webhook.fieldsNotSent);
    if (webhook.arrayReading != ArrayReading::EveryElement)
        writer.member(Members::arrayReading, nameIn(arrayReadingNames, webhook.arrayReading));
    if (!payload.isEmpty())
        writer.key(Members::payload).raw(payload);
}

/// Why @p payload can't stand in a document; nothing if it can.
std::optional<Error> payloadFault(const QByteArray &payload)
{
    if (payload.isEmpty())
        return std::nullopt;
    const Json::Document document = Json::Document::parse(payload);
    if (document.isValid())
        return std::nullopt;
    const Diagnostic fault = document.diagnostics().value(0);
    return Error{Words::sentence(fault), Words::compilerLine(QString{Members::payload}, fault)};
}

} // namespace

Result<QByteArray> writeWebhookDocument(const SmsWebhook &webhook)
{
    const SmsWebhook shown = withoutHiddenFields(webhook);
    const QByteArray payload = shown.payload.toUtf8().trimmed();
    if (std::optional<Error> fault = payloadFault(payload))
        return *std::move(fault);
    Writer writer{Writer::Layout::Indented};
    writer.beginObject();
    writer.member(Members::format, webhookDocumentFormat);
    writeText(writer, Members::name, shown.name);
    writer.member(Members::vendor, nameIn(vendorNames, shown.vendor));
    if (vendorHasType(shown.vendor) && shown.type != WebhookType::Both)
        writer.member(Members::type, nameIn(webhookTypeNames, shown.type));
    if (shown.takesInbound() && vendorHasWebhooks(shown.vendor))
        writeInboundMembers(writer, shown);
    if (vendorHasPayload(shown.vendor))
        writePayload(writer, shown, payload);
    writer.endObject();
    return QByteArray{writer.text() + '\n'};
}

} // namespace Hookbench
