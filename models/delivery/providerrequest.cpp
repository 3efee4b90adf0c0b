// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/providerrequest.h"

#include "models/crypto/pem.h"
#include "models/delivery/providerpayload.h"
#include "models/delivery/refusal.h"
#include "models/json/scanner.h"
#include "models/values/headerfield.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ProviderRequest)
};

QString slotOf(CredentialField field)
{
    return nameIn(credentialFieldNames, field);
}

Result<QByteArray> body(const ApiCredential &credential, const TestMessage &message)
{
    const QString payload = credential.field(CredentialField::ProviderPayload);
    if (payload.trimmed().isEmpty())
        return refusal(Rule::CredentialFieldRequired, CredentialField::ProviderPayload);
    const PayloadValues values{credential.inboundNumber(), message.number.trimmed(), message.text};
    if (values.toNumber.isEmpty())
        return Error{Sentences::tr("The number is empty. Enter whom the test message goes to."), {}};
    if (values.fromNumber.isEmpty() && usesVariable(payload, QLatin1StringView("fromNumber")))
        return Error{Sentences::tr("The provider payload uses {{fromNumber}}, and the credential has no inbound "
                                   "number. Enter it."),
                     {}};
    const QByteArray rendered = renderProviderPayload(payload, values);
    const Json::Document json = Json::Document::parse(rendered);
    if (!json.isValid())
        return Error{Sentences::tr("The provider payload is no JSON. %1").arg(jsonFault(json)), {}};
    return rendered;
}

bool contains(const HeaderList &headers, QByteArrayView name)
{
    return std::any_of(headers.cbegin(), headers.cend(),
                       [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

Result<HeaderList> tableHeaders(const ApiCredential &credential, const SecretMap &secrets)
{
    const QByteArray taken = authenticationHeaderName(credential);
    HeaderList headers;
    for (const CredentialHeader &header : credential.headers) {
        const QString shown = header.name.trimmed();
        const QByteArray name = shown.toUtf8();
        const bool secret = header.kind == HeaderKind::Secret;
        const QByteArray value
            = secret ? secrets.value(headerSecretSlot(header.slot)).bytes().trimmed() : header.value.trimmed().toUtf8();
        if (name.isEmpty())
            return refusal(Rule::CredentialHeaderNameRequired);
        if (!isHeaderName(name))
            return refusal(Rule::CredentialHeaderNameInvalid, {shown});
        if (isReservedHeader(name) || name.compare(taken, Qt::CaseInsensitive) == 0)
            return refusal(Rule::CredentialHeaderReserved, {shown});
        if (contains(headers, name))
            return refusal(Rule::CredentialHeaderRepeated, {shown});
        if (secret && value.isEmpty())
            return refusal(Rule::CredentialHeaderSecretRequired, {shown});
        if (!isHeaderValue(value))
            return refusal(Rule::CredentialHeaderValueInvalid, {shown});
        headers.append({name, value});
    }
    return headers;
}

Result<> checkClientKey(const TlsOptions &tls)
{
    switch (Pem::keyFit(tls.clientCertificate, tls.clientKey.bytes())) {
    case Pem::KeyFit::Fits:
        return {};
    case Pem::KeyFit::OtherKey:
        return refusal(Rule::CredentialKeyMismatch);
    case Pem::KeyFit::KeyEncrypted:
        return refusal(Rule::CredentialKeyEncrypted);
    case Pem::KeyFit::NoCertificate:
        return refusal(Rule::CredentialPemInvalid, CredentialField::ClientCertificate);
    case Pem::KeyFit::NoKey:
        break;
    }
    return refusal(Rule::CredentialPemInvalid, CredentialField::ClientKey);
}

Result<TlsOptions> tlsOptions(const ApiCredential &credential, const SecretMap &secrets, const Endpoint &endpoint)
{
    TlsOptions tls;
    tls.trustedCertificates = credential.field(CredentialField::TrustedCertificates).toUtf8();
    if (!tls.trustedCertificates.isEmpty() && !Pem::isCertificates(tls.trustedCertificates))
        return refusal(Rule::CredentialPemInvalid, CredentialField::TrustedCertificates);
    if (!credential.isSet(CredentialField::MutualTls))
        return tls;
    if (!endpoint.secure)
        return Error{Sentences::tr("A client certificate is shown over https only, and the provider URL begins with "
                                   "http. Use https or turn mTLS off."),
                     {}};
    tls.clientCertificate = credential.field(CredentialField::ClientCertificate).toUtf8();
    tls.clientKey = secrets.value(slotOf(CredentialField::ClientKey));
    if (tls.clientCertificate.isEmpty())
        return refusal(Rule::CredentialFieldRequired, CredentialField::ClientCertificate);
    if (tls.clientKey.isEmpty())
        return refusal(Rule::CredentialSecretRequired, CredentialField::ClientKey);
    if (const Result<> good = checkClientKey(tls); !good)
        return good.error();
    return tls;
}

} // namespace

Result<OutboundRequest> providerRequest(const ApiCredential &credential, const SecretMap &secrets,
                                        const TestMessage &message, const SigningMoment &moment,
                                        const Secret &accessToken)
{
    if (credential.vendor != CredentialVendor::Custom)
        return Error{Sentences::tr("Only connections of Custom credentials can be verified here."), {}};
    const Result<Endpoint> endpoint
        = readEndpoint(CredentialField::ProviderUrl, credential.field(CredentialField::ProviderUrl));
    if (!endpoint)
        return endpoint.error();
    const Result<QByteArray> payload = body(credential, message);
    if (!payload)
        return payload.error();
    const Result<HeaderList> table = tableHeaders(credential, secrets);
    if (!table)
        return table.error();
    const auto authentication = authenticationHeader(credential, secrets, *endpoint, moment, accessToken);
    if (!authentication)
        return authentication.error();
    const Result<TlsOptions> tls = tlsOptions(credential, secrets, *endpoint);
    if (!tls)
        return tls.error();

    OutboundRequest request;
    request.url = endpoint->url;
    request.headers = HeaderList{{"Content-Type", "application/json; charset=UTF-8"}} + *table;
    if (*authentication)
        request.headers.append(**authentication);
    request.body = *payload;
    request.timeoutSeconds = 30;
    request.tls = *tls;
    return request;
}

QStringList secretSlots(const ApiCredential &credential)
{
    QStringList names;
    for (const CredentialFieldSpec &spec : CredentialFields::of(credential.shape())) {
        if (spec.secret && spec.required && spec.field != CredentialField::OAuthBody)
            names.append(slotOf(spec.field));
    }
    for (const CredentialHeader &header : credential.headers) {
        if (header.kind == HeaderKind::Secret)
            names.append(headerSecretSlot(header.slot));
    }
    return names;
}

} // namespace Hookbench
