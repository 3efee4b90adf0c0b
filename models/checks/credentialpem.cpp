// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialpem.h"

#include "models/checks/credentialvalues.h"
#include "models/crypto/pem.h"

namespace Hookbench {

namespace {

void complain(Rule rule, CredentialField field, const QStringList &args, Diagnostics &found)
{
    found.append({rule, Severity::Error, {}, fieldPointer(field), args});
}

} // namespace

void checkCertificates(CredentialField field, const QByteArray &pem, Diagnostics &found)
{
    if (!Pem::isCertificates(pem))
        complain(Rule::CredentialPemInvalid, field, {nameIn(credentialFieldNames, field)}, found);
}

void checkClientKey(const QByteArray &pem, const QByteArray &certificate, Diagnostics &found)
{
    constexpr CredentialField field = CredentialField::ClientKey;
    if (Pem::contents(pem).encryptedKeys > 0)
        complain(Rule::CredentialKeyEncrypted, field, {}, found);
    else if (!Pem::isPrivateKey(pem))
        complain(Rule::CredentialPemInvalid, field, {nameIn(credentialFieldNames, field)}, found);
    else if (Pem::keyFit(certificate, pem) == Pem::KeyFit::OtherKey)
        complain(Rule::CredentialKeyMismatch, field, {}, found);
}

} // namespace Hookbench
