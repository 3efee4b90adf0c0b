// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

/// Signatures on the curve Ed25519 (RFC 8032), with keys as raw bytes.
namespace Hookbench::Edwards {

inline constexpr qsizetype keySize = 32;
inline constexpr qsizetype signatureSize = 64;

/// The public key of a private one; empty when @p privateKey is not of keySize bytes.
QByteArray publicKey(QByteArrayView privateKey);

/// The signature of @p text; empty when @p privateKey is not of keySize bytes.
QByteArray sign(QByteArrayView text, QByteArrayView privateKey);

/// Whether @p signature is that of @p text; false for keys and signatures of another size.
bool isSignature(QByteArrayView signature, QByteArrayView text, QByteArrayView publicKey);

} // namespace Hookbench::Edwards
