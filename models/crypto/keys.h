// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/crypto/pem.h"

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <vector>

/// OpenSSL's objects, for this room alone.
namespace Hookbench::Keys {

struct Free
{
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Certificate = std::unique_ptr<X509, Free>;

/// OpenSSL's errors belong to the thread: what went wrong here is nobody else's business.
class OwnErrors
{
public:
    OwnErrors() { ERR_set_mark(); }
    ~OwnErrors() { ERR_pop_to_mark(); }
    OwnErrors(const OwnErrors &) = delete;
    OwnErrors &operator=(const OwnErrors &) = delete;
};

/// Everything a PEM text holds, in its order.
struct Held
{
    std::vector<Certificate> certificates;
    std::vector<Key> privateKeys;
    std::vector<Key> publicKeys;
    int encryptedKeys = 0;
    /// Blocks of other kinds: certificate requests, parameters, revocation lists.
    int others = 0;
    bool damaged = false;
};

/// Reads without ever asking anybody for a password.
Held read(QByteArrayView pem);

Pem::KeyKind kindOf(const EVP_PKEY *key);

} // namespace Hookbench::Keys
