// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/payload/payloadreader.h"

#include "models/json/scanner.h"
#include "models/payload/bodywalk.h"
#include "models/payload/builtinmappings.h"

namespace Hookbench {

struct PayloadReader::Mappings
{
    Vendor vendor = Vendor::Custom;
    QList<BuiltInMapping> list;
};

PayloadReader::PayloadReader(const SmsWebhook &webhook)
    : PayloadReader{webhook.vendor, webhook.type}
{
    if (!vendorHasPayload(webhook.vendor))
        return;
    const EventKind kind = webhook.type == WebhookType::Feedback ? EventKind::Feedback : EventKind::Inbound;
    auto mappings = std::make_shared<Mappings>();
    mappings->vendor = webhook.vendor;
    mappings->list
        = {{kind,
            {},
            PayloadTemplate::compile(webhook.payload.toUtf8(), kind, webhook.fieldsNotSent, webhook.arrayReading),
            false}};
    m_mappings = std::move(mappings);
}

PayloadReader::PayloadReader(Vendor vendor, WebhookType type, ArrayReading arrayReading)
{
    auto mappings = std::make_shared<Mappings>();
    mappings->vendor = vendor;
    // One webhook takes both flows where the vendor has no type, whatever the caller's value says.
    mappings->list = builtInMappings(vendor, vendorHasType(vendor) ? type : WebhookType::Both, arrayReading);
    m_mappings = std::move(mappings);
}

Extraction PayloadReader::read(const QByteArray &body) const
{
    const Json::Document document = Json::Document::parse(body);
    Extraction extraction;
    if (!document.isValid()) {
        extraction.diagnostics = document.diagnostics();
        return extraction;
    }
    for (const BuiltInMapping &mapping : m_mappings->list) {
        // A webhook for one kind of event with one mapping takes the body for that, and says what it lacks.
        if (m_mappings->list.size() == 1 || mapping.recognises(document))
            return BodyWalk{document, mapping.payload.compiled(), mapping.binaryMessage}.run();
    }
    extraction.diagnostics = {{Rule::ReadUnknownEvent,
                               Severity::Info,
                               document.position(document.node(0).begin),
                               {},
                               {QString{vendorBrand(m_mappings->vendor)}}}};
    return extraction;
}

} // namespace Hookbench
