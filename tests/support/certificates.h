// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

/// Keys and certificates made while a test runs, so that none lies in the repository and none expires there.
namespace Hookbench::Tests {

using MadeKey = std::shared_ptr<EVP_PKEY>;

inline MadeKey ecKey(const char *curve = "P-256")
{
    return {EVP_EC_gen(curve), EVP_PKEY_free};
}

inline MadeKey rsaKey(std::size_t bits = 2048)
{
    return {EVP_RSA_gen(bits), EVP_PKEY_free};
}

inline MadeKey edKey()
{
    return {EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"), EVP_PKEY_free};
}

template<typename Write> QByteArray pemBy(Write write)
{
    BIO *const bio = BIO_new(BIO_s_mem());
    write(bio);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    const QByteArray pem{data, size};
    BIO_free(bio);
    return pem;
}

inline QByteArray privatePem(const MadeKey &key)
{
    return pemBy(
        [&](BIO *bio) { PEM_write_bio_PKCS8PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

/// "BEGIN RSA PRIVATE KEY" or "BEGIN EC PRIVATE KEY", with @p password where there is one.
inline QByteArray traditionalPem(const MadeKey &key, const char *password = nullptr)
{
    return pemBy([&](BIO *bio) {
        PEM_write_bio_PrivateKey_traditional(bio, key.get(), password ? EVP_aes_128_cbc() : nullptr, nullptr, 0,
                                             nullptr, const_cast<char *>(password));
    });
}

inline QByteArray encryptedPem(const MadeKey &key, const char *password)
{
    return pemBy([&](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_256_cbc(), nullptr, 0, nullptr,
                                      const_cast<char *>(password));
    });
}

inline QByteArray publicPem(const MadeKey &key)
{
    return pemBy([&](BIO *bio) { PEM_write_bio_PUBKEY(bio, key.get()); });
}

/// A certificate with its key.
struct Made
{
    std::shared_ptr<X509> certificate;
    MadeKey key;

    QByteArray pem() const
    {
        return pemBy([this](BIO *bio) { PEM_write_bio_X509(bio, certificate.get()); });
    }
    QByteArray keyPem() const { return privatePem(key); }
};

/// What a certificate is to say.
struct Wanted
{
    const char *name = "luma.example";
    /// As in "IP:127.0.0.1,DNS:localhost"; none for authorities and clients.
    const char *alternativeNames = nullptr;
    bool authority = false;
    /// Seconds from now.
    long validFrom = -3600;
    long validUntil = 24L * 3600;
};

inline void extend(X509 *certificate, X509 *issuer, int what, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// Signed by @p issuer, or by itself.
inline Made certificate(const Wanted &wanted, const Made *issuer = nullptr)
{
    static long serial = 0;
    Made made{{X509_new(), X509_free}, ecKey()};
    X509 *const raw = made.certificate.get();
    X509_set_version(raw, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(raw), wanted.validFrom);
    X509_gmtime_adj(X509_getm_notAfter(raw), wanted.validUntil);
    X509_set_pubkey(raw, made.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wanted.name), -1, -1, 0);
    const Made &signer = issuer ? *issuer : made;
    X509_set_issuer_name(raw, X509_get_subject_name(signer.certificate.get()));
    X509 *const above = signer.certificate.get();
    extend(raw, above, NID_basic_constraints, wanted.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (wanted.authority)
        extend(raw, above, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(raw, above, NID_subject_key_identifier, "hash");
    if (issuer)
        extend(raw, above, NID_authority_key_identifier, "keyid");
    if (wanted.alternativeNames)
        extend(raw, above, NID_subject_alt_name, wanted.alternativeNames);
    X509_sign(raw, signer.key.get(), EVP_sha256());
    return made;
}

} // namespace Hookbench::Tests
