// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/names.h"

namespace Hookbench {

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

} // namespace Hookbench
