// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>

/// PEM texts: certificates and keys as people paste them.
namespace Hookbench::Pem {

enum class KeyKind { Rsa, EcP256, OtherEc, Edwards, Other };

/// What a PEM text holds. Text around the blocks is no fault.
struct Contents
{
    int certificates = 0;
    /// Private keys that can be used as they stand.
    int privateKeys = 0;
    /// Private keys that only a password opens.
    int encryptedKeys = 0;
    int publicKeys = 0;
    /// Anything else between BEGIN and END: a certificate request, a revocation list, …
    int others = 0;
    /// A block is cut off, or its content is not what its BEGIN line says.
    bool damaged = false;
    /// Of the first private key, or else of the first public key.
    std::optional<KeyKind> keyKind = {};

    bool operator==(const Contents &) const = default;
};

Contents contents(QByteArrayView pem);

/// Whether @p text has the look of PEM, well-formed or not.
bool looksLikePem(QByteArrayView text);

/// Whether @p pem is one or more certificates and nothing else.
bool isCertificates(QByteArrayView pem);

/// Whether @p pem is one private key, without a password, and nothing else.
bool isPrivateKey(QByteArrayView pem);

/// How a private key goes with a certificate. With a chain, the first certificate counts.
enum class KeyFit { Fits, OtherKey, NoCertificate, NoKey, KeyEncrypted };

KeyFit keyFit(QByteArrayView certificate, QByteArrayView key);

} // namespace Hookbench::Pem
