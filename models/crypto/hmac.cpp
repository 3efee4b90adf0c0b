// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/hmac.h"

#include <QMessageAuthenticationCode>

#include <openssl/crypto.h>

namespace Hookbench {

namespace {

QCryptographicHash::Algorithm algorithmOf(MacHash hash)
{
    switch (hash) {
    case MacHash::HmacSha1:
        return QCryptographicHash::Sha1;
    case MacHash::HmacSha512:
        return QCryptographicHash::Sha512;
    case MacHash::HmacSha256:
        break;
    }
    return QCryptographicHash::Sha256;
}

} // namespace

QByteArray hmac(MacHash hash, QByteArrayView key, QByteArrayView text)
{
    return QMessageAuthenticationCode::hash(text.toByteArray(), key.toByteArray(), algorithmOf(hash));
}

bool sameBytes(QByteArrayView first, QByteArrayView second)
{
    if (first.size() != second.size())
        return false;
    return first.isEmpty() || CRYPTO_memcmp(first.data(), second.data(), std::size_t(first.size())) == 0;
}

} // namespace Hookbench
