// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/plantedsecrets.h"

#include "tests/support/certificates.h"

using namespace Qt::StringLiterals;

namespace Hookbench::Testing {

namespace {

const Tests::Made &clientCertificate()
{
    static const Tests::Made made = Tests::certificate({});
    return made;
}

QString textFor(const CredentialFieldSpec &spec)
{
    switch (spec.kind) {
    case FieldKind::Url:
        return u"https://sms.example.com/send"_s;
    case FieldKind::PhoneNumber:
        return u"+46701740605"_s;
    case FieldKind::WholeNumber:
        return u"48"_s;
    case FieldKind::Pem:
        return QString::fromUtf8(clientCertificate().pem());
    case FieldKind::Toggle:
        return {};
    case FieldKind::Json:
        if (spec.field == CredentialField::JwtPayload)
            return uR"({"iss":"luma","sub":"luma","aud":"sms","exp":1772366400})"_s;
        return uR"({"authOption":"x","from":"{{fromNumber}}","to":"{{toNumber}}","text":"{{message}}"})"_s;
    case FieldKind::Choice:
        if (spec.field == CredentialField::ChannelType)
            return u"SMS"_s;
        if (spec.field == CredentialField::MacHash)
            return u"hmac-sha-256"_s;
        return spec.field == CredentialField::IdExtractor ? u"dot-notation"_s : QString{};
    case FieldKind::Text:
        return spec.field == CredentialField::ApiKeyHeader ? u"X-Api-Key"_s : u"luma.id"_s;
    case FieldKind::LongText:
        break;
    }
    return u"Luma"_s;
}

} // namespace

QByteArray newPlantedSecret()
{
    static int number = 0;
    return plantedPrefix + "n" + QByteArray::number(++number) + "z";
}

QList<QByteArray> plantedForms()
{
    const QString text = QString::fromLatin1(plantedPrefix);
    QList<QByteArray> forms{plantedPrefix, plantedPrefix.toHex(),
                            QByteArray{reinterpret_cast<const char *>(text.utf16()), text.size() * 2}};
    // Base64 differs with the place modulo three; what its neighbours have a part in is left out.
    for (int before = 0; before < 3; ++before) {
        const QByteArray shifted = QByteArray(before, 'x') + plantedPrefix;
        const QByteArray coded = shifted.toBase64(QByteArray::OmitTrailingEquals);
        forms.append(coded.mid(4, coded.size() - 6));
    }
    return forms;
}

bool isIn(const QByteArray &bytes, const QList<QByteArray> &forms)
{
    return std::any_of(forms.cbegin(), forms.cend(), [&](const QByteArray &form) { return bytes.contains(form); });
}

ApiCredential plantedCredential(const CredentialShape &shape, const QString &name)
{
    ApiCredential credential;
    credential.vendor = shape.vendor;
    credential.name = name;
    for (const CredentialFieldSpec &spec : CredentialFields::of(shape)) {
        if (!spec.secret)
            credential.setField(spec.field, textFor(spec));
    }
    if (shape.vendor == CredentialVendor::Custom) {
        credential.setField(CredentialField::AuthType, nameIn(authTypeNames, shape.authType));
        credential.setField(CredentialField::MutualTls, u"true"_s);
        credential.headers = {{u"X-Brand"_s, HeaderKind::Text, u"Luma"_s, 1}, {u"X-Key"_s, HeaderKind::Secret, {}, 2}};
    }
    return credential;
}

QList<CredentialShape> everyShape()
{
    QList<CredentialShape> shapes;
    for (const auto &[vendor, spelling] : credentialVendorNames) {
        if (vendor != CredentialVendor::Custom) {
            shapes.append({vendor, AuthType::None, false, false});
            continue;
        }
        for (const auto &[type, name] : authTypeNames)
            shapes.append({vendor, type, true, false});
    }
    return shapes;
}

QStringList secretSlots(const ApiCredential &credential)
{
    QStringList found;
    for (const CredentialFieldSpec &spec : CredentialFields::of(credential.shape())) {
        if (spec.secret)
            found.append(nameIn(credentialFieldNames, spec.field));
    }
    for (const CredentialHeader &header : credential.headers) {
        if (header.kind == HeaderKind::Secret)
            found.append(headerSecretSlot(header.slot));
    }
    return found;
}

Secret secretFor(const QString &slot, QList<QByteArray> &forms)
{
    if (slot == nameIn(credentialFieldNames, CredentialField::OAuthBody))
        return Secret{R"({"grant_type":"client_credentials","client_id":"luma","client_secret":")" + newPlantedSecret()
                      + R"("})"};
    if (slot == nameIn(credentialFieldNames, CredentialField::ClientKey)) {
        const QByteArray pem = clientCertificate().keyPem();
        const QByteArray line = pem.split('\n').at(1);
        if (!forms.contains(line))
            forms += {line, line.toBase64(), QByteArray::fromBase64(line).mid(0, 40)};
        return Secret{pem};
    }
    return Secret{newPlantedSecret()};
}

} // namespace Hookbench::Testing
