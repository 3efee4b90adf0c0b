// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/signature.h"

#include "models/crypto/hmac.h"
#include "models/crypto/keys.h"

#include <QCoreApplication>

#include <openssl/ec.h>

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Signature)
};

struct FreeNumbers
{
    void operator()(ECDSA_SIG *numbers) const { ECDSA_SIG_free(numbers); }
};
using Numbers = std::unique_ptr<ECDSA_SIG, FreeNumbers>;
using Context = std::unique_ptr<EVP_MD_CTX, Keys::Free>;

constexpr int leastRsaBits = 2048; // RFC 7518, 3.3
constexpr int numberSize = 32; // of P-256

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QString nameOf(JwtAlgorithm algorithm)
{
    return nameIn(jwtAlgorithmNames, algorithm);
}

Result<> checkSecret(QByteArrayView key)
{
    if (key.isEmpty())
        return Error{Sentences::tr("The key is empty. Enter it."), {}};
    // A public key is no secret: whoever has it could sign.
    if (Pem::looksLikePem(key))
        return Error{Sentences::tr("HS256 is signed with a shared secret, and this is a key or certificate in PEM "
                                   "form. Enter the secret, or choose RS256 or ES256."),
                     {}};
    return {};
}

Result<> checkKind(const EVP_PKEY *key, JwtAlgorithm algorithm)
{
    const Pem::KeyKind kind = Keys::kindOf(key);
    if (algorithm == JwtAlgorithm::ES256) {
        if (kind != Pem::KeyKind::EcP256)
            return Error{Sentences::tr("ES256 needs a key on the curve P-256, and this is another kind of key."), {}};
        return {};
    }
    if (kind != Pem::KeyKind::Rsa)
        return Error{Sentences::tr("RS256 needs an RSA key, and this is another kind of key."), {}};
    if (const int bits = EVP_PKEY_get_bits(key); bits < leastRsaBits)
        return Error{Sentences::tr("RS256 needs an RSA key of at least %1 bits. This one has %2.")
                         .arg(QString::number(leastRsaBits), QString::number(bits)),
                     {}};
    return {};
}

Error noPrivateKey(const Keys::Held &held, JwtAlgorithm algorithm)
{
    if (held.encryptedKeys > 0)
        return {Sentences::tr("The private key is protected by a password. Paste it without one."), {}};
    return {
        Sentences::tr("%1 is signed with a private key in PEM form. Paste the key whole, with its BEGIN and END lines.")
            .arg(nameOf(algorithm)),
        {}};
}

// OpenSSL writes both numbers as ASN.1, JSON Web Signatures one after the other.
QByteArray joined(const QByteArray &asn1)
{
    const unsigned char *at = raw(asn1);
    const Numbers numbers{d2i_ECDSA_SIG(nullptr, &at, long(asn1.size()))};
    QByteArray bytes(qsizetype{2} * numberSize, '\0');
    auto *out = reinterpret_cast<unsigned char *>(bytes.data());
    if (!numbers || BN_bn2binpad(ECDSA_SIG_get0_r(numbers.get()), out, numberSize) != numberSize
        || BN_bn2binpad(ECDSA_SIG_get0_s(numbers.get()), out + numberSize, numberSize) != numberSize)
        return {};
    return bytes;
}

QByteArray asn1Of(QByteArrayView bytes)
{
    if (bytes.size() != qsizetype{2} * numberSize)
        return {};
    const Numbers numbers{ECDSA_SIG_new()};
    if (!numbers
        || ECDSA_SIG_set0(numbers.get(), BN_bin2bn(raw(bytes), numberSize, nullptr),
                          BN_bin2bn(raw(bytes) + numberSize, numberSize, nullptr))
            != 1)
        return {};
    unsigned char *out = nullptr;
    const int size = i2d_ECDSA_SIG(numbers.get(), &out);
    if (size <= 0)
        return {};
    QByteArray asn1{reinterpret_cast<const char *>(out), size};
    OPENSSL_free(out);
    return asn1;
}

Result<QByteArray> signWith(EVP_PKEY *key, QByteArrayView text, JwtAlgorithm algorithm)
{
    const Context context{EVP_MD_CTX_new()};
    std::size_t size = 0;
    QByteArray bytes;
    bool made = context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestSign(context.get(), nullptr, &size, raw(text), std::size_t(text.size())) == 1;
    if (made) {
        bytes.resize(qsizetype(size));
        made = EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(bytes.data()), &size, raw(text),
                              std::size_t(text.size()))
            == 1;
        bytes.truncate(qsizetype(size));
    }
    if (made && algorithm == JwtAlgorithm::ES256)
        bytes = joined(bytes);
    if (!made || bytes.isEmpty())
        return Error{Sentences::tr("Nothing can be signed with this key."),
                     QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()))};
    return bytes;
}

bool verifyWith(EVP_PKEY *key, QByteArrayView signature, QByteArrayView text)
{
    const Context context{EVP_MD_CTX_new()};
    return context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context.get(), raw(signature), std::size_t(signature.size()), raw(text),
                            std::size_t(text.size()))
        == 1;
}

/// The key to check with: of the first certificate, or the first key.
EVP_PKEY *checkingKey(const Keys::Held &held)
{
    if (!held.certificates.empty())
        return X509_get0_pubkey(held.certificates.front().get());
    if (!held.publicKeys.empty())
        return held.publicKeys.front().get();
    return held.privateKeys.empty() ? nullptr : held.privateKeys.front().get();
}

} // namespace

Result<QByteArray> signature(QByteArrayView text, JwtAlgorithm algorithm, QByteArrayView key)
{
    if (algorithm == JwtAlgorithm::HS256) {
        if (const Result<> good = checkSecret(key); !good)
            return good.error();
        return hmac(MacHash::HmacSha256, key, text);
    }
    const Keys::OwnErrors errors;
    const Keys::Held held = Keys::read(key);
    if (held.privateKeys.empty())
        return noPrivateKey(held, algorithm);
    EVP_PKEY *const signing = held.privateKeys.front().get();
    if (const Result<> good = checkKind(signing, algorithm); !good)
        return good.error();
    return signWith(signing, text, algorithm);
}

Result<bool> isSignature(QByteArrayView signature, QByteArrayView text, JwtAlgorithm algorithm, QByteArrayView key)
{
    if (algorithm == JwtAlgorithm::HS256) {
        if (const Result<> good = checkSecret(key); !good)
            return good.error();
        return sameBytes(signature, hmac(MacHash::HmacSha256, key, text));
    }
    const Keys::OwnErrors errors;
    const Keys::Held held = Keys::read(key);
    EVP_PKEY *const checking = checkingKey(held);
    if (!checking)
        return Error{Sentences::tr("%1 is checked with a public key or a certificate in PEM form. Paste it whole, with "
                                   "its BEGIN and END lines.")
                         .arg(nameOf(algorithm)),
                     {}};
    if (const Result<> good = checkKind(checking, algorithm); !good)
        return good.error();
    if (algorithm == JwtAlgorithm::RS256)
        return verifyWith(checking, signature, text);
    const QByteArray asn1 = asn1Of(signature);
    return !asn1.isEmpty() && verifyWith(checking, asn1, text);
}

} // namespace Hookbench
