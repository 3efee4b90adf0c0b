// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/tlssession.h"

#include <openssl/bio.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <memory>

namespace Hookbench {

namespace {

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

QString textOf(BIO *bio)
{
    char *text = nullptr;
    const long length = BIO_get_mem_data(bio, &text);
    return length > 0 ? QString::fromUtf8(text, qsizetype(length)) : QString{};
}

QString nameText(const X509_NAME *name)
{
    const Bio bio{BIO_new(BIO_s_mem())};
    // RFC 2253 writes the last part first; here as a person reads it. Letters beyond ASCII stay as they are.
    constexpr unsigned long flags
        = XN_FLAG_ONELINE & ~static_cast<unsigned long>(XN_FLAG_SPC_EQ) & ~ASN1_STRFLGS_ESC_MSB;
    X509_NAME_print_ex(bio.get(), name, 0, flags);
    return textOf(bio.get());
}

QString timeText(const ASN1_TIME *time)
{
    const Bio bio{BIO_new(BIO_s_mem())};
    ASN1_TIME_print(bio.get(), time);
    return textOf(bio.get());
}

} // namespace

TlsDetails tlsDetailsOf(void *ssl)
{
    TlsDetails details;
    const auto *session = static_cast<const SSL *>(ssl);
    if (!session)
        return details;
    details.protocol = QString::fromLatin1(SSL_get_version(session));
    details.cipher = QString::fromLatin1(SSL_get_cipher_name(session));
    // Borrowed: the session keeps it.
    const X509 *certificate = SSL_get0_peer_certificate(session);
    if (!certificate)
        return details;
    details.subject = nameText(X509_get_subject_name(certificate));
    details.issuer = nameText(X509_get_issuer_name(certificate));
    details.validUntil = timeText(X509_get0_notAfter(certificate));
    return details;
}

} // namespace Hookbench
