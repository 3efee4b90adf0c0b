// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/pem.h"

#include "models/crypto/keys.h"

namespace Hookbench::Pem {

Contents contents(QByteArrayView pem)
{
    const Keys::Held held = Keys::read(pem);
    Contents contents;
    contents.certificates = int(held.certificates.size());
    contents.privateKeys = int(held.privateKeys.size());
    contents.encryptedKeys = held.encryptedKeys;
    contents.publicKeys = int(held.publicKeys.size());
    contents.others = held.others;
    contents.damaged = held.damaged;
    if (!held.privateKeys.empty())
        contents.keyKind = Keys::kindOf(held.privateKeys.front().get());
    else if (!held.publicKeys.empty())
        contents.keyKind = Keys::kindOf(held.publicKeys.front().get());
    return contents;
}

bool looksLikePem(QByteArrayView text)
{
    return text.contains("-----BEGIN ");
}

bool isCertificates(QByteArrayView pem)
{
    const Contents found = contents(pem);
    return found.certificates > 0 && found.privateKeys + found.encryptedKeys + found.publicKeys + found.others == 0
        && !found.damaged;
}

bool isPrivateKey(QByteArrayView pem)
{
    const Contents found = contents(pem);
    return found.privateKeys == 1 && found.certificates + found.encryptedKeys + found.publicKeys + found.others == 0
        && !found.damaged;
}

KeyFit keyFit(QByteArrayView certificate, QByteArrayView key)
{
    const Keys::Held certificates = Keys::read(certificate);
    const Keys::Held keys = Keys::read(key);
    if (certificates.certificates.empty() || certificates.damaged)
        return KeyFit::NoCertificate;
    if (keys.privateKeys.empty())
        return keys.encryptedKeys > 0 ? KeyFit::KeyEncrypted : KeyFit::NoKey;
    const Keys::OwnErrors errors;
    return X509_check_private_key(certificates.certificates.front().get(), keys.privateKeys.front().get()) == 1
        ? KeyFit::Fits
        : KeyFit::OtherKey;
}

} // namespace Hookbench::Pem
