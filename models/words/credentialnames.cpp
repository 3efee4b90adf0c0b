// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace Hookbench::Words {

namespace {

const char *fieldLabel(CredentialField field)
{
    switch (field) {
    case CredentialField::ServiceId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Service ID");
    case CredentialField::ApiToken:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API Token");
    case CredentialField::InboundNumber:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Inbound Number");
    case CredentialField::OverrideUrl:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Override URL");
    case CredentialField::ProjectId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Project ID");
    case CredentialField::AppId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "App ID");
    case CredentialField::ServicePlanId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Service Plan ID");
    case CredentialField::SmsApiToken:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "SMS API Token");
    case CredentialField::CustomDataset:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Use custom dataset for inbound");
    case CredentialField::Dataset:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Dataset");
    case CredentialField::ApiRateLimit:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API rate limit (requests per second)");
    case CredentialField::ApiBaseUrl:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API base URL");
    case CredentialField::ApiKey:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API key");
    case CredentialField::PrincipalEntityId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Principal Entity ID (DLT)");
    case CredentialField::ContentTemplateId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Content Template ID (DLT)");
    case CredentialField::ValidityPeriod:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Validity Period (hours)");
    case CredentialField::CallbackData:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Callback Data");
    case CredentialField::AccountSid:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Account SID");
    case CredentialField::AuthToken:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Auth Token");
    case CredentialField::MessageSid:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Message SID");
    case CredentialField::ProviderAppId:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Provider AppId");
    case CredentialField::ProviderName:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Provider Name");
    case CredentialField::ProviderUrl:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Provider URL");
    case CredentialField::ChannelType:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Channel type");
    case CredentialField::AuthType:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Auth Type");
    case CredentialField::ApiKeyHeader:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Header for the API Token");
    case CredentialField::ApiSecretKey:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API Secret Key");
    case CredentialField::MacHash:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Mac Authorization Hash Format");
    case CredentialField::OAuthUrl:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "OAuth URL");
    case CredentialField::OAuthBody:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "OAuth Body");
    case CredentialField::JwtPayload:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "JWT Payload");
    case CredentialField::UserName:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "User name");
    case CredentialField::Password:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Password");
    case CredentialField::MutualTls:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "mTLS support");
    case CredentialField::ClientCertificate:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Client certificate");
    case CredentialField::ClientKey:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Client key");
    case CredentialField::TrustedCertificates:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Trusted certificates");
    case CredentialField::ProviderPayload:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Provider Payload");
    case CredentialField::IdExtractor:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Message ID extractor");
    case CredentialField::IdPath:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Message ID field");
    case CredentialField::OptInKeywords:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-In Keywords");
    case CredentialField::OptInMessage:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-In Message");
    case CredentialField::OptOutKeywords:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-Out Keywords");
    case CredentialField::OptOutMessage:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Opt-Out Message");
    case CredentialField::HelpKeywords:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Help Keywords");
    case CredentialField::HelpMessage:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Help Message");
    case CredentialField::DoubleOptInKeywords:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Double Opt-In Keywords");
    case CredentialField::DoubleOptInMessage:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Double Opt-In Message");
    case CredentialField::CustomInboundKeywords:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Custom Inbound Keywords");
    case CredentialField::DefaultInboundReply:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Default Inbound Reply Message");
    case CredentialField::FuzzyOptOut:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy Opt-out");
    case CredentialField::FuzzyAutoReply:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Fuzzy Auto Reply");
    }
    return nullptr;
}

const char *wordFor(AuthType value)
{
    switch (value) {
    case AuthType::ApiKey:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "API key");
    case AuthType::Mac:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "MAC authentication");
    case AuthType::OAuth:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "OAuth authentication");
    case AuthType::Jwt:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "JWT authentication");
    case AuthType::Basic:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Basic authentication");
    case AuthType::Bearer:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Bearer authentication");
    case AuthType::None:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "No Authentication");
    }
    return nullptr;
}

const char *wordFor(IdExtractor value)
{
    switch (value) {
    case IdExtractor::FieldMatch:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Field Match");
    case IdExtractor::DotNotation:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Dot Notation");
    }
    return nullptr;
}

const char *wordFor(HeaderKind value)
{
    switch (value) {
    case HeaderKind::Text:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Text");
    case HeaderKind::Secret:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Secret");
    }
    return nullptr;
}

} // namespace

QString name(CredentialVendor vendor)
{
    const QLatin1StringView brand = credentialVendorBrand(vendor);
    return brand.isEmpty() ? name(Vendor::Custom) : QString{brand};
}

QString name(CredentialField field)
{
    return phrase(fieldLabel(field));
}

QString name(AuthType type)
{
    return phrase(wordFor(type));
}

QString name(IdExtractor extractor)
{
    return phrase(wordFor(extractor));
}

QString name(HeaderKind kind)
{
    return phrase(wordFor(kind));
}

QString name(MacHash hash)
{
    // The names of algorithms are the same everywhere.
    switch (hash) {
    case MacHash::HmacSha256:
        return QStringLiteral("HMAC-SHA-256");
    case MacHash::HmacSha512:
        return QStringLiteral("HMAC-SHA-512");
    case MacHash::HmacSha1:
        break;
    }
    return QStringLiteral("HMAC-SHA-1");
}

QString secretName(const ApiCredential &credential, const QString &slot)
{
    if (const auto field = valueIn(credentialFieldNames, slot))
        return name(*field);
    for (const CredentialHeader &header : credential.headers) {
        if (headerSecretSlot(header.slot) == slot)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Header %1"), {header.name});
    }
    return slot;
}

} // namespace Hookbench::Words
