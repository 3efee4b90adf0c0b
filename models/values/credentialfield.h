// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"
#include "models/values/vendor.h"

#include <QList>

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

/// How Custom requests are authenticated.
enum class AuthType { ApiKey, Mac, OAuth, Jwt, Basic, Bearer, None };

inline constexpr NameTable<AuthType, 7> authTypeNames{{
    {AuthType::ApiKey, QLatin1StringView("api-key")},
    {AuthType::Mac, QLatin1StringView("mac")},
    {AuthType::OAuth, QLatin1StringView("oauth")},
    {AuthType::Jwt, QLatin1StringView("jwt")},
    {AuthType::Basic, QLatin1StringView("basic")},
    {AuthType::Bearer, QLatin1StringView("bearer")},
    {AuthType::None, QLatin1StringView("none")},
}};

/// The hash of MAC authentication. The mirrored product documents no values; these are our reading.
enum class MacHash { HmacSha256, HmacSha512, HmacSha1 };

inline constexpr NameTable<MacHash, 3> macHashNames{{
    {MacHash::HmacSha256, QLatin1StringView("hmac-sha-256")},
    {MacHash::HmacSha512, QLatin1StringView("hmac-sha-512")},
    {MacHash::HmacSha1, QLatin1StringView("hmac-sha-1")},
}};

/// What a Custom credential's messages count as in reports.
enum class ChannelType { Sms, Rcs, Mms };

inline constexpr NameTable<ChannelType, 3> channelTypeNames{{
    {ChannelType::Sms, QLatin1StringView("SMS")},
    {ChannelType::Rcs, QLatin1StringView("RCS")},
    {ChannelType::Mms, QLatin1StringView("MMS")},
}};

/// How the message id is found in a provider's answer: the first member of that name anywhere, or the value at a dotted
/// path.
enum class IdExtractor { FieldMatch, DotNotation };

inline constexpr NameTable<IdExtractor, 2> idExtractorNames{{
    {IdExtractor::FieldMatch, QLatin1StringView("field-match")},
    {IdExtractor::DotNotation, QLatin1StringView("dot-notation")},
}};

/// Everything a credential's form can ask besides vendor, name and headers.
enum class CredentialField {
    ServiceId,
    ApiToken,
    InboundNumber,
    OverrideUrl,
    ProjectId,
    AppId,
    ServicePlanId,
    SmsApiToken,
    CustomDataset, // "true" or absent
    Dataset,
    ApiRateLimit, // requests per second, 0 = unlimited
    ApiBaseUrl,
    ApiKey,
    PrincipalEntityId,
    ContentTemplateId,
    ValidityPeriod, // hours
    CallbackData,
    AccountSid,
    AuthToken,
    MessageSid,
    ProviderAppId,
    ProviderName,
    ProviderUrl,
    ChannelType, // see channelTypeNames
    AuthType, // see authTypeNames
    ApiKeyHeader, // which header the API token goes into
    ApiSecretKey,
    MacHash, // see macHashNames
    OAuthUrl,
    OAuthBody, // JSON with the client secret in it, so it is a secret as a whole
    JwtPayload, // JSON claims
    UserName,
    Password,
    MutualTls, // "true" or absent
    ClientCertificate, // PEM; public
    ClientKey, // PEM
    TrustedCertificates, // PEM; public
    ProviderPayload,
    IdExtractor, // see idExtractorNames
    IdPath,
    // What credentials held before there were webhooks.
    OptInKeywords,
    OptInMessage,
    OptOutKeywords,
    OptOutMessage,
    HelpKeywords,
    HelpMessage,
    DoubleOptInKeywords,
    DoubleOptInMessage,
    CustomInboundKeywords,
    DefaultInboundReply,
    FuzzyOptOut, // "true" or absent
    FuzzyAutoReply
};

inline constexpr NameTable<CredentialField, 52> credentialFieldNames{{
    {CredentialField::ServiceId, QLatin1StringView("service-id")},
    {CredentialField::ApiToken, QLatin1StringView("api-token")},
    {CredentialField::InboundNumber, QLatin1StringView("inbound-number")},
    {CredentialField::OverrideUrl, QLatin1StringView("override-url")},
    {CredentialField::ProjectId, QLatin1StringView("project-id")},
    {CredentialField::AppId, QLatin1StringView("app-id")},
    {CredentialField::ServicePlanId, QLatin1StringView("service-plan-id")},
    {CredentialField::SmsApiToken, QLatin1StringView("sms-api-token")},
    {CredentialField::CustomDataset, QLatin1StringView("custom-dataset")},
    {CredentialField::Dataset, QLatin1StringView("dataset")},
    {CredentialField::ApiRateLimit, QLatin1StringView("api-rate-limit")},
    {CredentialField::ApiBaseUrl, QLatin1StringView("api-base-url")},
    {CredentialField::ApiKey, QLatin1StringView("api-key")},
    {CredentialField::PrincipalEntityId, QLatin1StringView("principal-entity-id")},
    {CredentialField::ContentTemplateId, QLatin1StringView("content-template-id")},
    {CredentialField::ValidityPeriod, QLatin1StringView("validity-period")},
    {CredentialField::CallbackData, QLatin1StringView("callback-data")},
    {CredentialField::AccountSid, QLatin1StringView("account-sid")},
    {CredentialField::AuthToken, QLatin1StringView("auth-token")},
    {CredentialField::MessageSid, QLatin1StringView("message-sid")},
    {CredentialField::ProviderAppId, QLatin1StringView("provider-app-id")},
    {CredentialField::ProviderName, QLatin1StringView("provider-name")},
    {CredentialField::ProviderUrl, QLatin1StringView("provider-url")},
    {CredentialField::ChannelType, QLatin1StringView("channel-type")},
    {CredentialField::AuthType, QLatin1StringView("auth-type")},
    {CredentialField::ApiKeyHeader, QLatin1StringView("api-key-header")},
    {CredentialField::ApiSecretKey, QLatin1StringView("api-secret-key")},
    {CredentialField::MacHash, QLatin1StringView("mac-hash")},
    {CredentialField::OAuthUrl, QLatin1StringView("oauth-url")},
    {CredentialField::OAuthBody, QLatin1StringView("oauth-body")},
    {CredentialField::JwtPayload, QLatin1StringView("jwt-payload")},
    {CredentialField::UserName, QLatin1StringView("user-name")},
    {CredentialField::Password, QLatin1StringView("password")},
    {CredentialField::MutualTls, QLatin1StringView("mutual-tls")},
    {CredentialField::ClientCertificate, QLatin1StringView("client-certificate")},
    {CredentialField::ClientKey, QLatin1StringView("client-key")},
    {CredentialField::TrustedCertificates, QLatin1StringView("trusted-certificates")},
    {CredentialField::ProviderPayload, QLatin1StringView("provider-payload")},
    {CredentialField::IdExtractor, QLatin1StringView("id-extractor")},
    {CredentialField::IdPath, QLatin1StringView("id-path")},
    {CredentialField::OptInKeywords, QLatin1StringView("opt-in-keywords")},
    {CredentialField::OptInMessage, QLatin1StringView("opt-in-message")},
    {CredentialField::OptOutKeywords, QLatin1StringView("opt-out-keywords")},
    {CredentialField::OptOutMessage, QLatin1StringView("opt-out-message")},
    {CredentialField::HelpKeywords, QLatin1StringView("help-keywords")},
    {CredentialField::HelpMessage, QLatin1StringView("help-message")},
    {CredentialField::DoubleOptInKeywords, QLatin1StringView("double-opt-in-keywords")},
    {CredentialField::DoubleOptInMessage, QLatin1StringView("double-opt-in-message")},
    {CredentialField::CustomInboundKeywords, QLatin1StringView("custom-inbound-keywords")},
    {CredentialField::DefaultInboundReply, QLatin1StringView("default-inbound-reply")},
    {CredentialField::FuzzyOptOut, QLatin1StringView("fuzzy-opt-out")},
    {CredentialField::FuzzyAutoReply, QLatin1StringView("fuzzy-auto-reply")},
}};

/// What kind of control a field asks for, and how its text is checked.
enum class FieldKind { Text, Url, PhoneNumber, WholeNumber, Json, Choice, Toggle, Pem, LongText };

/// One field of a credential's form.
struct CredentialFieldSpec
{
    CredentialField field = CredentialField::ServiceId;
    FieldKind kind = FieldKind::Text;
    bool required = false;
    /// Kept in the keychain, never in the credential's fields.
    bool secret = false;
    /// Ours, not the mirrored product's: only the connection test uses it.
    bool ours = false;
};

/// What the choices made so far show and hide.
struct CredentialShape
{
    CredentialVendor vendor = CredentialVendor::Custom;
    AuthType authType = AuthType::ApiKey;
    bool mutualTls = false;
    bool customDataset = false;
};

namespace CredentialFields {

using Specs = QList<CredentialFieldSpec>;

/// What a Custom credential's authentication asks for, in the documented order.
inline Specs authentication(AuthType type)
{
    using enum CredentialField;
    switch (type) {
    case Hookbench::AuthType::ApiKey:
        return {{ApiToken, FieldKind::Text, true, true}, {ApiKeyHeader, FieldKind::Text, false, false, true}};
    case Hookbench::AuthType::Mac:
        return {{ApiToken, FieldKind::Text, true, true},
                {ApiSecretKey, FieldKind::Text, true, true},
                {MacHash, FieldKind::Choice, true}};
    case Hookbench::AuthType::OAuth:
        return {{ApiToken, FieldKind::Text, false, true},
                {OAuthUrl, FieldKind::Url, true},
                {OAuthBody, FieldKind::Json, true, true}};
    case Hookbench::AuthType::Jwt:
        return {{ApiToken, FieldKind::Text, true, true}, {JwtPayload, FieldKind::Json, true}};
    case Hookbench::AuthType::Basic:
        return {{UserName, FieldKind::Text, true}, {Password, FieldKind::Text, true, true}};
    case Hookbench::AuthType::Bearer:
        return {{ApiToken, FieldKind::Text, true, true}};
    case Hookbench::AuthType::None:
        break;
    }
    return {};
}

inline Specs custom(const CredentialShape &shape)
{
    using enum CredentialField;
    Specs specs{{ProviderAppId},
                {ProviderName},
                {ProviderUrl, FieldKind::Url, true},
                {ChannelType, FieldKind::Choice},
                {AuthType, FieldKind::Choice, true}};
    specs += authentication(shape.authType);
    specs += {{MutualTls, FieldKind::Toggle}};
    if (shape.mutualTls)
        specs
            += {{ClientCertificate, FieldKind::Pem, true, false, true}, {ClientKey, FieldKind::Pem, true, true, true}};
    specs += {{TrustedCertificates, FieldKind::Pem, false, false, true},
              {ProviderPayload, FieldKind::Json, true},
              {IdExtractor, FieldKind::Choice},
              {IdPath},
              {InboundNumber, FieldKind::PhoneNumber, false, false, true}};
    return specs;
}

inline Specs ofVendor(const CredentialShape &shape)
{
    using enum CredentialField;
    switch (shape.vendor) {
    case CredentialVendor::Sinch:
        return {{ServiceId, FieldKind::Text, true},
                {ApiToken, FieldKind::Text, true, true},
                {InboundNumber, FieldKind::PhoneNumber},
                {OverrideUrl, FieldKind::Url}};
    case CredentialVendor::SinchMms:
    case CredentialVendor::SinchConversational:
        // No page lists the fields of Sinch Conversational: those of Sinch MMS, with the number texts come in on, are
        // our reading.
        return shape.vendor == CredentialVendor::SinchMms ? Specs{{ProjectId, FieldKind::Text, true},
                                                                  {AppId, FieldKind::Text, true},
                                                                  {ApiToken, FieldKind::Text, true, true}}
                                                          : Specs{{ProjectId, FieldKind::Text, true},
                                                                  {AppId, FieldKind::Text, true},
                                                                  {ApiToken, FieldKind::Text, true, true},
                                                                  {InboundNumber, FieldKind::PhoneNumber}};
    case CredentialVendor::SinchRcs:
        return {{ProjectId, FieldKind::Text, true},          {AppId, FieldKind::Text, true},
                {ApiToken, FieldKind::Text, true, true},     {ServicePlanId, FieldKind::Text},
                {SmsApiToken, FieldKind::Text, false, true}, {ApiRateLimit, FieldKind::WholeNumber}};
    case CredentialVendor::Infobip:
        return {{ApiBaseUrl, FieldKind::Url, true},
                {ApiKey, FieldKind::Text, true, true},
                {PrincipalEntityId},
                {ContentTemplateId},
                {ValidityPeriod, FieldKind::WholeNumber},
                {CallbackData},
                {InboundNumber, FieldKind::PhoneNumber},
                {FuzzyOptOut, FieldKind::Toggle},
                {FuzzyAutoReply, FieldKind::LongText}};
    case CredentialVendor::Twilio:
        return {{AccountSid, FieldKind::Text, true},
                {AuthToken, FieldKind::Text, true, true},
                {MessageSid},
                {InboundNumber, FieldKind::PhoneNumber}};
    case CredentialVendor::Custom:
        return custom(shape);
    }
    return {};
}

/// The fields after vendor and name, in the documented order. Sinch MMS has no data set of inbound texts: it only
/// sends. Sinch RCS asks for the data set before the rate limit, the others ask for it last.
inline Specs of(const CredentialShape &shape)
{
    Specs specs = ofVendor(shape);
    if (shape.vendor == CredentialVendor::SinchMms)
        return specs;
    Specs dataset{{CredentialField::CustomDataset, FieldKind::Toggle}};
    if (shape.customDataset)
        dataset += {{CredentialField::Dataset, FieldKind::Text, true}};
    if (specs.last().field != CredentialField::ApiRateLimit)
        return specs + dataset;
    const CredentialFieldSpec limit = specs.takeLast();
    return specs + dataset + Specs{limit};
}

/// Keywords and messages that older credentials hold; none for vendors that never had them. Infobip's fuzzy fields
/// still stand in its form, see of().
inline Specs legacy(CredentialVendor vendor)
{
    using enum CredentialField;
    if (vendor != CredentialVendor::Sinch && vendor != CredentialVendor::Infobip)
        return {};
    Specs specs{{OptInKeywords, FieldKind::LongText},         {OptInMessage, FieldKind::LongText},
                {OptOutKeywords, FieldKind::LongText},        {OptOutMessage, FieldKind::LongText},
                {HelpKeywords, FieldKind::LongText},          {HelpMessage, FieldKind::LongText},
                {DoubleOptInKeywords, FieldKind::LongText},   {DoubleOptInMessage, FieldKind::LongText},
                {CustomInboundKeywords, FieldKind::LongText}, {DefaultInboundReply, FieldKind::LongText}};
    if (vendor == CredentialVendor::Sinch)
        specs += {{FuzzyOptOut, FieldKind::Toggle}, {FuzzyAutoReply, FieldKind::LongText}};
    return specs;
}

} // namespace CredentialFields

} // namespace Hookbench
