// SPDX-License-Identifier: GPL-3.0-or-later
// Where each vendor has what the form asks for.
#include "ui/credentials/credentialhelp.h"

#include "models/words/words.h"

namespace Hookbench {

using namespace Qt::StringLiterals;

namespace {

QString bold(CredentialField field)
{
    return u"<b>%1</b>"_s.arg(Words::name(field).toHtmlEscaped());
}

} // namespace

QStringList CredentialHelp::stepsOf(CredentialVendor vendor)
{
    using enum CredentialField;
    switch (vendor) {
    case CredentialVendor::Sinch:
        return {
            tr("Log in to the Sinch Build dashboard."), tr("Go to SMS, then to APIs, and open your service plan."),
            tr("Copy its service plan ID and its API token and paste them here as %1 and %2.")
                .arg(bold(ServiceId), bold(ApiToken)),
            tr("Under Numbers, copy the number that subscribers text to and paste it as %1.").arg(bold(InboundNumber))};
    case CredentialVendor::SinchMms:
    case CredentialVendor::SinchConversational: {
        QStringList steps{
            tr("Log in to the Sinch Build dashboard and choose your project. Copy %1.").arg(bold(ProjectId)),
            tr("Go to Conversation API, then to Apps, and copy %1 of the app that sends.").arg(bold(AppId)),
            tr("Under Access keys, create a key. Join key ID and key secret with a colon, encode the whole as Base64 "
               "and paste it as %1. The key secret is shown only once.")
                .arg(bold(ApiToken))};
        if (vendor == CredentialVendor::SinchMms)
            steps.append(tr("It only sends. Create API credentials for %1 too, which track inbound messages and manage "
                            "consent.")
                             .arg(u"<b>%1</b>"_s.arg(Words::name(CredentialVendor::Sinch))));
        else
            steps.append(tr("The mirrored product lists no fields for this vendor; that they are those of %1 with the "
                            "number is our reading.")
                             .arg(Words::name(CredentialVendor::SinchMms)));
        return steps;
    }
    case CredentialVendor::SinchRcs:
        return {
            tr("Log in to the Sinch Build dashboard and choose your project. Copy %1.").arg(bold(ProjectId)),
            tr("Go to Conversation API, then to Apps, and copy %1 of the app with your RCS agent.").arg(bold(AppId)),
            tr("Under Access keys, create a key. Join key ID and key secret with a colon, encode the whole as "
               "Base64 and paste it as %1. The key secret is shown only once.")
                .arg(bold(ApiToken)),
            tr("For texts where RCS does not reach, go to SMS, then to APIs, and copy %1 and its token, which is "
               "%2.")
                .arg(bold(ServicePlanId), bold(SmsApiToken))};
    case CredentialVendor::Infobip:
        return {
            tr("Log in to the Infobip portal."),
            tr("Go to Developer tools, then to API keys. The API base URL also stands on the home page."),
            tr("Copy %1 and %2 and paste them here.").arg(bold(ApiKey), bold(ApiBaseUrl)),
            tr("Under Numbers, copy the number that subscribers text to and paste it as %1.").arg(bold(InboundNumber))};
    case CredentialVendor::Twilio:
        return {tr("Log in to the Twilio console."),
                tr("Under Account info on its home page, copy %1 and %2 and paste them here.")
                    .arg(bold(AccountSid), bold(AuthToken)),
                tr("Go to Messaging, then to Services, and paste the SID of your messaging service as %1.")
                    .arg(bold(MessageSid)),
                tr("Under Phone Numbers, copy the number that subscribers text to and paste it as %1.")
                    .arg(bold(InboundNumber))};
    case CredentialVendor::Custom:
        break;
    }
    return {tr("In your provider's documentation, find the address that takes a message and paste it as %1.")
                .arg(bold(ProviderUrl)),
            tr("Find out how requests prove who sends them and choose it as %1; the fields below it take what the "
               "provider gave you.")
                .arg(bold(CredentialField::AuthType)),
            tr("Paste the provider's sample request as %1 and put {{fromNumber}}, {{toNumber}} and {{message}} where "
               "the numbers and the text stand.")
                .arg(bold(ProviderPayload)),
            tr("In the provider's sample answer, look for the ID of the message and enter its name or path as %1.")
                .arg(bold(IdPath)),
            tr("Choose Verify connection and send yourself a text, then Submit.")};
}

QString CredentialHelp::steps(CredentialVendor vendor)
{
    const QString brand = vendor == CredentialVendor::Custom ? tr("a provider of your own") : Words::name(vendor);
    QString text = u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(
        tr("Follow the steps below to send SMS messages using %1:").arg(u"<b>%1</b>"_s.arg(brand.toHtmlEscaped())));
    int number = 0;
    for (const QString &step : stepsOf(vendor)) {
        ++number;
        text += u"<p style=\"margin:0 0 4px 0\">%1. %2</p>"_s.arg(QString::number(number), step);
    }
    return text;
}

} // namespace Hookbench
