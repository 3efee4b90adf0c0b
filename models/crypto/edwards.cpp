// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/edwards.h"

#include "models/crypto/keys.h"

namespace Hookbench::Edwards {

namespace {

using Context = std::unique_ptr<EVP_MD_CTX, Keys::Free>;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Keys::Key privateKeyOf(QByteArrayView bytes)
{
    if (bytes.size() != keySize)
        return nullptr;
    return Keys::Key{EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, raw(bytes), std::size_t(keySize))};
}

} // namespace

QByteArray publicKey(QByteArrayView privateKey)
{
    const Keys::OwnErrors errors;
    const Keys::Key key = privateKeyOf(privateKey);
    QByteArray bytes(keySize, '\0');
    auto size = std::size_t(keySize);
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size) != 1)
        return {};
    return bytes;
}

QByteArray sign(QByteArrayView text, QByteArrayView privateKey)
{
    const Keys::OwnErrors errors;
    const Keys::Key key = privateKeyOf(privateKey);
    const Context context{EVP_MD_CTX_new()};
    QByteArray bytes(signatureSize, '\0');
    auto size = std::size_t(signatureSize);
    if (!key || !context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size, raw(text),
                          std::size_t(text.size()))
            != 1)
        return {};
    return bytes;
}

bool isSignature(QByteArrayView signature, QByteArrayView text, QByteArrayView publicKey)
{
    if (signature.size() != signatureSize || publicKey.size() != keySize)
        return false;
    const Keys::OwnErrors errors;
    const Keys::Key key{EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, raw(publicKey), std::size_t(keySize))};
    const Context context{EVP_MD_CTX_new()};
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(context.get(), raw(signature), std::size_t(signature.size()), raw(text),
                            std::size_t(text.size()))
        == 1;
}

} // namespace Hookbench::Edwards
