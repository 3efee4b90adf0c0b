// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

namespace Hookbench {

/// The SMS provider a webhook belongs to.
enum class Vendor { Sinch, SinchConversational, Infobip, Twilio, Custom };

inline constexpr NameTable<Vendor, 5> vendorNames{{
    {Vendor::Sinch, QLatin1StringView("sinch")},
    {Vendor::SinchConversational, QLatin1StringView("sinch-conversational")},
    {Vendor::Infobip, QLatin1StringView("infobip")},
    {Vendor::Twilio, QLatin1StringView("twilio")},
    {Vendor::Custom, QLatin1StringView("custom")},
}};

/// What a webhook takes in. The two Sinch vendors have one webhook for both flows, so theirs is always Both.
enum class WebhookType { Inbound, Feedback, Both };

inline constexpr NameTable<WebhookType, 3> webhookTypeNames{{
    {WebhookType::Inbound, QLatin1StringView("inbound")},
    {WebhookType::Feedback, QLatin1StringView("feedback")},
    {WebhookType::Both, QLatin1StringView("both")},
}};

/// Whether the form shows Type for this vendor (and the document has the member).
constexpr bool vendorHasType(Vendor vendor)
{
    return vendor == Vendor::Infobip || vendor == Vendor::Custom;
}

/// Whether this vendor's payload is described by the user. The others have built-in templates.
constexpr bool vendorHasPayload(Vendor vendor)
{
    return vendor == Vendor::Custom;
}

/// Whether webhooks exist for this vendor at all. Twilio posts form data, which is not supported.
constexpr bool vendorHasWebhooks(Vendor vendor)
{
    return vendor != Vendor::Twilio;
}

/// How many webhooks the vendor needs to cover inbound and feedback.
constexpr int webhooksNeeded(Vendor vendor)
{
    return !vendorHasWebhooks(vendor) ? 0 : vendorHasType(vendor) ? 2 : 1;
}

/// The brand as it is written; brands are never translated. Empty for Custom, whose word is translated by those who
/// show it.
constexpr QLatin1StringView vendorBrand(Vendor vendor)
{
    switch (vendor) {
    case Vendor::Sinch:
        return QLatin1StringView("Sinch");
    case Vendor::SinchConversational:
        return QLatin1StringView("Sinch Conversational");
    case Vendor::Infobip:
        return QLatin1StringView("Infobip");
    case Vendor::Twilio:
        return QLatin1StringView("Twilio");
    case Vendor::Custom:
        break;
    }
    return {};
}

} // namespace Hookbench
