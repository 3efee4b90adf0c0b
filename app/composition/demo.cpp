// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/demo.h"

#include "models/delivery/inboundprocessor.h"
#include "models/delivery/samplerequest.h"
#include "models/documents/webhookdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

Result<QList<SmsWebhook>> demoWebhooks()
{
    QList<SmsWebhook> webhooks;
    const QDir folder{u":/demo"_s};
    const QStringList names = folder.entryList({u"*.webhook.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file{folder.filePath(name)};
        const WebhookDocument document
            = file.open(QIODevice::ReadOnly) ? readWebhookDocument(file.readAll()) : WebhookDocument{};
        if (!document.isValid())
            return Error{QCoreApplication::translate("Hookbench::Demo", "The demo sandbox could not be read."), name};
        webhooks << *document.webhook;
    }
    return webhooks;
}

Result<> chooseDemoSandbox(SandboxBook &book)
{
    const Sandbox demo{0, u"Luma"_s, u"demo"_s, false};
    for (const Sandbox &sandbox : book.sandboxes()) {
        if (sandbox.organisation == demo.organisation && sandbox.name == demo.name)
            return book.setCurrent(sandbox.id);
    }
    const Result<Sandbox> added = book.add(demo);
    return added ? book.setCurrent(added->id) : Result<>{added.error()};
}

/// The credential that a demo webhook uses: filled in but for its secrets, which nobody but the person has. Infobip's
/// is attached to no channel configuration, so that a webhook can be seen waiting.
ApiCredential demoCredential(const SmsWebhook &webhook)
{
    ApiCredential credential
        = namedCredential(credentialVendor(webhook.vendor), webhook.apiCredential, webhook.senderPhoneNumber);
    switch (webhook.vendor) {
    case Vendor::Sinch:
        credential.setField(CredentialField::ServiceId, u"luma-service-plan"_s);
        break;
    case Vendor::SinchConversational:
        credential.setField(CredentialField::ProjectId, u"luma-project"_s);
        credential.setField(CredentialField::AppId, u"luma-app"_s);
        break;
    case Vendor::Infobip:
        credential.setField(CredentialField::ApiBaseUrl, u"https://luma.api.example.com"_s);
        credential.setField(CredentialField::OptInKeywords, u"START, YES"_s);
        credential.setField(CredentialField::OptOutKeywords, u"STOP, ARRET"_s);
        credential.setField(CredentialField::CustomInboundKeywords, u"SPRING, SUMMER"_s);
        return credential;
    case Vendor::Custom:
        credential.setField(CredentialField::ProviderName, u"Luma SMS"_s);
        credential.setField(CredentialField::ProviderUrl, u"http://127.0.0.1:8026/messages"_s);
        credential.setField(CredentialField::AuthType, u"bearer"_s);
        credential.setField(CredentialField::ProviderPayload,
                            u"{\n  \"from\": \"{{fromNumber}}\",\n  \"to\": \"{{toNumber}}\",\n  \"text\": "
                            "\"{{message}}\",\n  \"authOption\": \"bearer\"\n}"_s);
        credential.setField(CredentialField::IdExtractor, u"field-match"_s);
        credential.setField(CredentialField::IdPath, u"messageId"_s);
        break;
    case Vendor::Twilio:
        break;
    }
    credential.channelConfigurations = {u"Luma_SMS_Marketing"_s};
    return credential;
}

Result<> addCredentials(CredentialBook &book, const QList<SmsWebhook> &webhooks)
{
    QStringList done;
    for (const ApiCredential &credential : book.credentials())
        done << credential.name;
    for (const SmsWebhook &webhook : webhooks) {
        if (webhook.apiCredential.isEmpty() || done.contains(webhook.apiCredential))
            continue;
        const Result<ApiCredential> saved = book.save(demoCredential(webhook));
        if (!saved)
            return saved.error();
        done << webhook.apiCredential;
    }
    return {};
}

/// What the receiver would have stored for the sample at that time.
ReceivedEntry receivedEntry(const DemoServices &services, const SmsWebhookRecord &record, const SampleEvent &sample,
                            qint64 at)
{
    const ReadyWebhook ready{record};
    const OutboundRequest request
        = sampleRequest(record.webhook, sample, services.desk.url(record.id), {0, u"demo"_s, at, QString{}});
    const InboundContext context{at,
                                 [&](const ConsentKey &key) {
                                     const Result<ConsentState> state = services.log.consent(key);
                                     return state ? *state : ConsentState::Unknown;
                                 },
                                 [](const QString &) { return false; }};
    const InboundResult result = processInbound(ready, "application/json", request.body, context);

    ReceivedEntry entry;
    entry.exchange.at = at;
    entry.exchange.webhookId = record.id;
    entry.exchange.webhookName = record.webhook.name;
    entry.exchange.method = request.method;
    entry.exchange.url = ReceiverDesk::pathPrefix + record.id.toString(QUuid::WithoutBraces);
    entry.exchange.requestHeaders = request.headers;
    entry.exchange.requestBody = request.body;
    entry.exchange.status = result.status;
    entry.exchange.responseBody = result.answer;
    entry.exchange.kind = result.kind;
    entry.exchange.outcomes = result.outcomes;
    entry.exchange.diagnostics = result.diagnostics;
    entry.consentSteps = result.consentSteps;
    return entry;
}

Result<> addHistory(const DemoServices &services)
{
    constexpr qint64 minute = qint64{60} * 1000;
    qint64 count = 0;
    for (const SmsWebhookRecord &record : services.webhooks.webhooks())
        count += services.samples.samplesFor(record.webhook).size();
    qint64 at = services.clock() - count * 3 * minute;
    for (const SmsWebhookRecord &record : services.webhooks.webhooks()) {
        const QList<SampleEvent> samples = services.samples.samplesFor(record.webhook);
        for (const SampleEvent &sample : samples) {
            const ReceivedEntry entry = receivedEntry(services, record, sample, at);
            if (const auto stored = services.log.append({&entry, 1}); !stored)
                return stored.error();
            at += 3 * minute;
        }
    }
    return {};
}

} // namespace

Result<> loadDemoSandbox(const DemoServices &services)
{
    const Result<QList<SmsWebhook>> webhooks = demoWebhooks();
    if (!webhooks)
        return webhooks.error();
    if (Result<> chosen = chooseDemoSandbox(services.sandboxes); !chosen)
        return chosen;
    // Only what is missing is added: a demo that was cut short is completed, and one that was edited stays as it is.
    if (Result<> done = addCredentials(services.credentials, *webhooks); !done)
        return done;
    QList<SmsWebhook> missing;
    for (const SmsWebhook &webhook : *webhooks) {
        if (!services.webhooks.findByName(webhook.name))
            missing << webhook;
    }
    if (const auto imported = services.webhooks.import(missing); !imported)
        return imported.error();
    return services.log.count() == 0 ? addHistory(services) : Result<>{};
}

} // namespace Hookbench
