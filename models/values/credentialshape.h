// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialchoices.h"
#include "models/values/credentialfield.h"
#include "models/values/credentialvendor.h"

#include <QList>

namespace Hookbench {

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
