// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/keys.h"

#include <openssl/obj_mac.h>
#include <openssl/objects.h>
#include <openssl/pem.h>

#include <limits>

namespace Hookbench::Keys {

namespace {

/// One block as OpenSSL reads it; its bytes may be a key and are overwritten at the end.
struct Block
{
    Block() = default;
    ~Block()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, std::size_t(size));
    }
    Block(const Block &) = delete;
    Block &operator=(const Block &) = delete;

    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
};

void takeCertificate(const Block &block, Held &held)
{
    const unsigned char *at = block.data;
    Certificate certificate{d2i_X509(nullptr, &at, block.size)};
    if (certificate && at == block.data + block.size)
        held.certificates.push_back(std::move(certificate));
    else
        held.damaged = true;
}

void takeKey(Key key, std::vector<Key> &keys, Held &held)
{
    if (key)
        keys.push_back(std::move(key));
    else
        held.damaged = true;
}

void takeBlock(const Block &block, Held &held)
{
    const QByteArrayView name{block.name};
    const unsigned char *at = block.data;
    if (name == "CERTIFICATE" || name == "X509 CERTIFICATE")
        takeCertificate(block, held);
    else if (name == "ENCRYPTED PRIVATE KEY" || (name.endsWith("PRIVATE KEY") && *block.header != '\0'))
        // The old form has lines in front of the key that say how it is encrypted.
        ++held.encryptedKeys;
    else if (name == "PRIVATE KEY" || name == "RSA PRIVATE KEY" || name == "EC PRIVATE KEY")
        takeKey(Key{d2i_AutoPrivateKey(nullptr, &at, block.size)}, held.privateKeys, held);
    else if (name == "PUBLIC KEY")
        takeKey(Key{d2i_PUBKEY(nullptr, &at, block.size)}, held.publicKeys, held);
    else if (name == "RSA PUBLIC KEY")
        takeKey(Key{d2i_PublicKey(EVP_PKEY_RSA, nullptr, &at, block.size)}, held.publicKeys, held);
    else if (name != "EC PARAMETERS") // which some programs write in front of an EC key
        ++held.others;
}

} // namespace

Held read(QByteArrayView pem)
{
    Held held;
    if (pem.size() > std::numeric_limits<int>::max()) {
        held.damaged = true;
        return held;
    }
    const OwnErrors errors;
    const std::unique_ptr<BIO, Free> bio{BIO_new_mem_buf(pem.isEmpty() ? "" : pem.data(), int(pem.size()))};
    while (bio) {
        Block block;
        if (PEM_read_bio(bio.get(), &block.name, &block.header, &block.data, &block.size) == 0) {
            if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
                held.damaged = true;
            break;
        }
        takeBlock(block, held);
    }
    return held;
}

Pem::KeyKind kindOf(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return Pem::KeyKind::Rsa;
    case EVP_PKEY_ED25519:
    case EVP_PKEY_ED448:
        return Pem::KeyKind::Edwards;
    case EVP_PKEY_EC: {
        char name[64] = {};
        std::size_t length = 0;
        const bool known = EVP_PKEY_get_group_name(key, name, sizeof name, &length) == 1;
        return known && OBJ_sn2nid(name) == NID_X9_62_prime256v1 ? Pem::KeyKind::EcP256 : Pem::KeyKind::OtherEc;
    }
    default:
        return Pem::KeyKind::Other;
    }
}

} // namespace Hookbench::Keys
