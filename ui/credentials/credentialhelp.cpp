// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialhelp.h"

#include "models/words/words.h"

namespace Hookbench {

using namespace Qt::StringLiterals;

CredentialHelp::Text CredentialHelp::ofForm(CredentialVendor vendor)
{
    if (vendor == CredentialVendor::SinchMms) {
        return {tr("Configure your MMS provider with Journey Optimizer"),
                tr("Adobe Journey Optimizer sends media content through MMS service providers. Select your provider, "
                   "and fill in your API credentials.")};
    }
    return {tr("Configure your SMS provider with Journey Optimizer"),
            tr("Adobe Journey Optimizer sends text messages through SMS service providers. Select your provider, and "
               "fill in your API credentials.")};
}

CredentialHelp::Text CredentialHelp::ofHeaders()
{
    return {tr("Header parameters"),
            tr("Specify the label, type, and value of additional headers to enable proper authentication, content "
               "formatting, and effective API communication.")};
}

CredentialHelp::Text CredentialHelp::of(CredentialField field, const CredentialShape &shape)
{
    const QString help = text(field, shape);
    switch (field) {
    case CredentialField::AuthType:
        return {tr("Authentication type"), help};
    case CredentialField::ProviderPayload:
        return {tr("Provider payload"), help};
    default:
        return {Words::name(field), help};
    }
}

QString CredentialHelp::text(CredentialField field, const CredentialShape &shape)
{
    switch (field) {
    case CredentialField::InboundNumber:
        return tr("The number that subscribers text to. A webhook with this API credential is offered it as its Sender "
                  "Phone Number. Give it in international form, such as +46 70 174 06 05, or as a short code.");
    case CredentialField::CustomDataset:
        return tr("Inbound texts are written to a dataset of your own instead of the standard one. Its schema must be "
                  "an XDM ExperienceEvent with the message interaction, message execution and message profile details, "
                  "and schema and dataset must be enabled for Profile.");
    case CredentialField::Dataset:
        return tr("The name of the dataset that takes the inbound texts.");
    case CredentialField::FuzzyOptOut:
        return tr("When enabled, Fuzzy Opt-out detects inbound messages that closely resemble defined opt-out keywords "
                  "(e.g., CANCIL) and automatically sends a confirmation reply to verify the user's unsubscribe "
                  "intent. If the user confirms via the defined prompt, they are unsubscribed.");
    case CredentialField::FuzzyAutoReply:
        return tr("The confirmation reply that is sent when a text only resembles an opt-out keyword.");
    case CredentialField::AccountSid:
        return tr("Which Twilio account sends. It begins with AC.");
    case CredentialField::AuthToken:
        return tr("The token that proves you own the Twilio account. It goes to the keychain and nowhere else.");
    case CredentialField::MessageSid:
        return tr("The messaging service that sends. It begins with MG. That it means the messaging service is our "
                  "reading.");
    default:
        break;
    }
    for (const QString &found : {sinchText(field, shape.vendor), infobipText(field), authenticationText(field)}) {
        if (!found.isEmpty())
            return found;
    }
    return customText(field);
}

QString CredentialHelp::sinchText(CredentialField field, CredentialVendor vendor)
{
    switch (field) {
    case CredentialField::ServiceId:
        return tr("The ID of the Sinch service plan that sends.");
    case CredentialField::ApiToken:
        if (vendor == CredentialVendor::Sinch)
            return tr("The token of the Sinch service plan. It goes to the keychain and nowhere else.");
        if (vendor != CredentialVendor::Custom) {
            return tr("Base64 API Token out of your Sinch Project Access keys: key ID, colon and key secret, encoded "
                      "as Base64. It goes to the keychain and nowhere else.");
        }
        return tr("The token or key that your provider gave you. It goes to the keychain and nowhere else.");
    case CredentialField::OverrideUrl:
        return tr("Where Sinch posts delivery reports and inbound texts instead of the standard address. Leave it "
                  "empty to keep that.");
    case CredentialField::ProjectId:
        return tr("The Sinch project that owns the app.");
    case CredentialField::AppId:
        return tr("The app of the Sinch Conversation API that sends.");
    case CredentialField::ServicePlanId:
        return tr("The Sinch service plan that sends a text instead where RCS does not reach.");
    case CredentialField::SmsApiToken:
        return tr("The token of that service plan. It goes to the keychain and nowhere else.");
    case CredentialField::ApiRateLimit:
        return tr("How many requests per second may be sent to Sinch. 0 means no limit.");
    default:
        return {};
    }
}

QString CredentialHelp::infobipText(CredentialField field)
{
    switch (field) {
    case CredentialField::ApiBaseUrl:
        return tr("The address of your own at Infobip, with https:// in front.");
    case CredentialField::ApiKey:
        return tr("The key of your Infobip account. It goes to the keychain and nowhere else.");
    case CredentialField::PrincipalEntityId:
        return tr("For texts to India: the ID under which your company is registered with a DLT operator.");
    case CredentialField::ContentTemplateId:
        return tr("For texts to India: the ID under which the text's template is registered with a DLT operator.");
    case CredentialField::ValidityPeriod:
        return tr("For how many hours Infobip tries to deliver a text. 48 when left empty.");
    case CredentialField::CallbackData:
        return tr("Additional client data that will be sent on the Notify URL.");
    default:
        return {};
    }
}

QString CredentialHelp::authenticationText(CredentialField field)
{
    switch (field) {
    case CredentialField::AuthType:
        return tr("Specify the authentication method needed to access the API, this ensures secure and authorized "
                  "communication with the external service.");
    case CredentialField::ApiKeyHeader:
        return tr("Which header takes the API Token when the connection is verified. Providers differ, and the "
                  "mirrored product does not say; this field is our own.");
    case CredentialField::ApiSecretKey:
        return tr("The key that requests are signed with. It goes to the keychain and nowhere else.");
    case CredentialField::MacHash:
        return tr("How requests are signed. The mirrored product does not name the choices; these are our reading.");
    case CredentialField::OAuthUrl:
        return tr("Where a token is fetched before the message is sent. The client certificate is not used there.");
    case CredentialField::OAuthBody:
        return tr("What is posted to the OAuth URL: a JSON object with grant_type, client_id and client_secret. "
                  "Because of the client secret all of it goes to the keychain and nowhere else.");
    case CredentialField::JwtPayload:
        return tr("The claims of the token, as a JSON object: issuer (iss), subject (sub), audience (aud) and "
                  "expiration (exp). The connection test adds iat and exp where they are missing; that is our "
                  "reading.");
    case CredentialField::UserName:
        return tr("The name for Basic authentication. That it is a field of its own is our reading.");
    case CredentialField::Password:
        return tr("The password for Basic authentication. It goes to the keychain and nowhere else.");
    case CredentialField::MutualTls:
        return tr("The provider asks for a client certificate. It is shown to the Provider URL only, never to the "
                  "OAuth URL. The mirrored product shows a certificate of its own (CN "
                  "ajo-sms.aep-mtls.adobe.com), so the provider must trust the CA chain of Adobe Experience Platform.");
    case CredentialField::ClientCertificate:
        return tr("The certificate that the connection test shows, as PEM, its chain after it.");
    case CredentialField::ClientKey:
        return tr("The private key of the client certificate, as PEM without a password. It goes to the keychain and "
                  "nowhere else.");
    case CredentialField::TrustedCertificates:
        return tr("Certificates, as PEM, that the connection test trusts besides those of this computer: for a "
                  "provider's test server with a certificate of its own.");
    default:
        return {};
    }
}

QString CredentialHelp::customText(CredentialField field)
{
    switch (field) {
    case CredentialField::ProviderAppId:
        return tr("What your provider calls the app or account that sends.");
    case CredentialField::ProviderName:
        return tr("What the provider is called in reports.");
    case CredentialField::ProviderUrl:
        return tr("Specify the URL of the external API you plan to connect to. This URL serves as the endpoint for "
                  "accessing the API's features and functionalities.");
    case CredentialField::ChannelType:
        return tr("Optional. Classifies the messages as SMS, RCS or MMS: the value is written in XDM experience "
                  "events, so that delivery can be reported and tracked by channel.");
    case CredentialField::ProviderPayload:
        return tr("Provide the request payload to ensure the correct data is sent for processing and response "
                  "generation.");
    case CredentialField::IdExtractor:
    case CredentialField::IdPath:
        return tr("Field Match: Enter the field name (e.g. messageId). AJO will scan the response and return the first "
                  "matching value. Dot Notation: Enter the path to the field (e.g. messages.0.id). Use numeric "
                  "segments for arrays. No $ prefix. Leave blank if your provider supports passing a callback data "
                  "field instead.");
    default:
        return {};
    }
}

QString CredentialHelp::hint(const CredentialFieldSpec &spec, const CredentialShape &shape)
{
    if (spec.field == CredentialField::ProviderPayload) {
        if (shape.authType == AuthType::Basic || shape.authType == AuthType::Bearer) {
            return tr("It must use {{fromNumber}}, {{toNumber}} and {{message}}. With Basic or Bearer authentication "
                      "it must also hold the member authOption.");
        }
        return tr("It must use {{fromNumber}}, {{toNumber}} and {{message}}.");
    }
    if (spec.field == CredentialField::InboundNumber && spec.ours)
        return tr("Our own field: offered as the Sender Phone Number of its webhooks, and as the sender of the "
                  "connection test.");
    if (spec.ours)
        return tr("Our own field: only the connection test uses it.");
    return {};
}

QString CredentialHelp::example(CredentialField field)
{
    const auto such = [](const QString &value) { return tr("Example: %1").arg(value); };
    switch (field) {
    case CredentialField::InboundNumber:
        return such(u"+46701740605"_s);
    case CredentialField::ProviderUrl:
        return such(u"https://api.example.com/messages"_s);
    case CredentialField::OAuthUrl:
        return such(u"https://auth.example.com/token"_s);
    case CredentialField::ApiBaseUrl:
        return such(u"https://abc123.api.infobip.com"_s);
    case CredentialField::IdPath:
        return such(u"messageId"_s);
    case CredentialField::ApiKeyHeader:
        return tr("%1 when left empty").arg(u"Authorization"_s);
    case CredentialField::ValidityPeriod:
        return tr("%1 when left empty").arg(48);
    case CredentialField::ApiRateLimit:
        return tr("0: no limit");
    case CredentialField::OAuthBody:
        return such(uR"({"grant_type": "client_credentials", "client_id": "…", "client_secret": "…"})"_s);
    case CredentialField::JwtPayload:
        return such(uR"({"iss": "…", "sub": "…", "aud": "…"})"_s);
    case CredentialField::ClientCertificate:
    case CredentialField::TrustedCertificates:
        return such(u"-----BEGIN CERTIFICATE-----"_s);
    case CredentialField::ClientKey:
        return such(u"-----BEGIN PRIVATE KEY-----"_s);
    case CredentialField::ProviderPayload:
        return such(uR"({
  "from": "{{fromNumber}}",
  "to": "{{toNumber}}",
  "content": "{{message}}",
  "contentType": "TEXT"
})"_s);
    default:
        return {};
    }
}

} // namespace Hookbench
