// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/webhookchecks.h"

#include "models/checks/keywordchecks.h"
#include "models/payload/payloadtemplate.h"
#include "models/payload/phonenumbers.h"

#include <algorithm>

namespace Hookbench {

namespace {

using Use = WebhookSurroundings::Use;

void checkName(const QString &name, const WebhookSurroundings &surroundings, Diagnostics &found)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty()) {
        found.append({Rule::NameRequired, Severity::Error, {}, QStringLiteral("/name"), {}});
        return;
    }
    const bool taken = surroundings.known
        && std::any_of(surroundings.otherNames.cbegin(), surroundings.otherNames.cend(), [&](const QString &other) {
                           return other.trimmed().compare(trimmed, Qt::CaseInsensitive) == 0;
                       });
    if (taken)
        found.append({Rule::NameTaken, Severity::Error, {}, QStringLiteral("/name"), {trimmed}});
}

void checkCredential(const SmsWebhook &webhook, const WebhookSurroundings &surroundings, Diagnostics &found)
{
    const QString pointer = QStringLiteral("/apiCredential");
    const Severity missing = surroundings.use == Use::Form ? Severity::Error : Severity::Warning;
    if (webhook.apiCredential.isEmpty()) {
        found.append({Rule::CredentialRequired, missing, {}, pointer, {}});
        return;
    }
    if (!surroundings.known)
        return;
    const ApiCredential *namesake = nullptr;
    for (const ApiCredential &credential : surroundings.credentials) {
        if (credential.name != webhook.apiCredential)
            continue;
        if (webhookVendor(credential.vendor) == webhook.vendor)
            return;
        namesake = &credential;
    }
    if (namesake)
        found.append({Rule::CredentialOtherVendor,
                      Severity::Error,
                      {},
                      pointer,
                      {webhook.apiCredential, QString{credentialVendorBrand(namesake->vendor)}}});
    else
        found.append({Rule::CredentialUnknown, missing, {}, pointer, {webhook.apiCredential}});
}

void checkSender(const QString &typed, Diagnostics &found)
{
    const QString pointer = QStringLiteral("/senderPhoneNumber");
    const QString number = typed.trimmed();
    if (number.isEmpty()) {
        found.append({Rule::SenderRequired, Severity::Warning, {}, pointer, {}});
        return;
    }
    const NumberKind kind = parsePhoneNumber(number).kind;
    if (kind == NumberKind::Invalid)
        found.append({Rule::SenderInvalid, Severity::Error, {}, pointer, {number}});
    else if (kind == NumberKind::Alphanumeric)
        found.append({Rule::SenderCannotReceive, Severity::Warning, {}, pointer, {number}});
}

void checkPayload(const SmsWebhook &webhook, Diagnostics &found)
{
    const QString pointer = QStringLiteral("/payload");
    if (QStringView{webhook.payload}.trimmed().isEmpty()) {
        found.append({Rule::PayloadRequired, Severity::Error, {}, pointer, {}});
        return;
    }
    // Which tokens belong into the template is not known before the type is.
    if (webhook.type == WebhookType::Both)
        return;
    const EventKind kind = webhook.type == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound;
    const PayloadTemplate compiled
        = PayloadTemplate::compile(webhook.payload.toUtf8(), kind, webhook.fieldsNotSent, webhook.arrayReading);
    for (Diagnostic diagnostic : compiled.diagnostics()) {
        diagnostic.pointer
            = diagnostic.rule == Rule::PayloadFieldNotSentUnknown ? QStringLiteral("/fieldsNotSent") : pointer;
        found.append(std::move(diagnostic));
    }
}

/// Takes out what the vendor and type do not have.
SmsWebhook withoutForeignFields(SmsWebhook webhook)
{
    if (!vendorHasType(webhook.vendor))
        webhook.type = WebhookType::Both;
    if (!webhook.takesInbound() || !vendorHasWebhooks(webhook.vendor)) {
        webhook.apiCredential.clear();
        webhook.senderPhoneNumber.clear();
        webhook.keywordCategories.clear();
        webhook.defaultReplyMessage.clear();
    }
    if (!vendorHasPayload(webhook.vendor)) {
        webhook.payload.clear();
        webhook.fieldsNotSent.clear();
        webhook.arrayReading = ArrayReading::EveryElement;
    }
    return webhook;
}

} // namespace

Diagnostics checkWebhook(const SmsWebhook &webhook, const WebhookSurroundings &surroundings)
{
    const SmsWebhook shown
        = surroundings.use == Use::Form ? withoutHiddenFields(webhook) : withoutForeignFields(webhook);
    Diagnostics found;
    checkName(shown.name, surroundings, found);
    if (!vendorHasWebhooks(shown.vendor)) {
        found.append({Rule::VendorHasNoWebhooks,
                      Severity::Error,
                      {},
                      QStringLiteral("/vendor"),
                      {QString{vendorBrand(shown.vendor)}}});
        return found;
    }
    if (vendorHasType(shown.vendor) && shown.type == WebhookType::Both)
        found.append({Rule::TypeRequired, Severity::Error, {}, QStringLiteral("/type"), {}});
    if (shown.takesInbound()) {
        checkCredential(shown, surroundings, found);
        checkSender(shown.senderPhoneNumber, found);
        found.append(checkKeywordCategories(shown.keywordCategories));
    }
    if (vendorHasPayload(shown.vendor))
        checkPayload(shown, found);
    return found;
}

SmsWebhook withoutHiddenFields(const SmsWebhook &webhook)
{
    SmsWebhook shown = withoutForeignFields(webhook);
    for (KeywordCategory &panel : shown.keywordCategories) {
        if (panel.category == Category::OptOut)
            continue;
        panel.fuzzyLogic = false;
        panel.fuzzyProfile = FuzzyProfile::AdobeLike;
        panel.fuzzyAutoResponse.clear();
    }
    return shown;
}

} // namespace Hookbench
