// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"
#include "models/values/vendor.h"

#include <optional>

namespace Hookbench {

/// The SMS provider an API credential belongs to. More than webhooks know: MMS and RCS only send.
enum class CredentialVendor { Sinch, SinchMms, SinchRcs, SinchConversational, Infobip, Twilio, Custom };

inline constexpr NameTable<CredentialVendor, 7> credentialVendorNames{{
    {CredentialVendor::Sinch, QLatin1StringView("sinch")},
    {CredentialVendor::SinchMms, QLatin1StringView("sinch-mms")},
    {CredentialVendor::SinchRcs, QLatin1StringView("sinch-rcs")},
    {CredentialVendor::SinchConversational, QLatin1StringView("sinch-conversational")},
    {CredentialVendor::Infobip, QLatin1StringView("infobip")},
    {CredentialVendor::Twilio, QLatin1StringView("twilio")},
    {CredentialVendor::Custom, QLatin1StringView("custom")},
}};

/// The vendor of the webhooks that a credential can be chosen for; nothing for MMS and RCS.
constexpr std::optional<Vendor> webhookVendor(CredentialVendor vendor)
{
    switch (vendor) {
    case CredentialVendor::Sinch:
        return Vendor::Sinch;
    case CredentialVendor::SinchConversational:
        return Vendor::SinchConversational;
    case CredentialVendor::Infobip:
        return Vendor::Infobip;
    case CredentialVendor::Twilio:
        return Vendor::Twilio;
    case CredentialVendor::Custom:
        return Vendor::Custom;
    case CredentialVendor::SinchMms:
    case CredentialVendor::SinchRcs:
        break;
    }
    return std::nullopt;
}

constexpr CredentialVendor credentialVendor(Vendor vendor)
{
    switch (vendor) {
    case Vendor::Sinch:
        return CredentialVendor::Sinch;
    case Vendor::SinchConversational:
        return CredentialVendor::SinchConversational;
    case Vendor::Infobip:
        return CredentialVendor::Infobip;
    case Vendor::Twilio:
        return CredentialVendor::Twilio;
    case Vendor::Custom:
        break;
    }
    return CredentialVendor::Custom;
}

/// Brands are never translated. Empty for Custom.
constexpr QLatin1StringView credentialVendorBrand(CredentialVendor vendor)
{
    switch (vendor) {
    case CredentialVendor::SinchMms:
        return QLatin1StringView("Sinch MMS");
    case CredentialVendor::SinchRcs:
        return QLatin1StringView("Sinch RCS");
    default:
        return vendorBrand(webhookVendor(vendor).value_or(Vendor::Custom));
    }
}

} // namespace Hookbench
