// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/crypto/publickey.h"

#include "models/crypto/keys.h"

#include <openssl/pem.h>

#include <QCoreApplication>

namespace Hookbench::Pem {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::Pem)
};

} // namespace

Result<QByteArray> publicKeyOf(QByteArrayView privateKey)
{
    const Error none{Sentences::tr("There is no private key here that a public key could be made of."), {}};
    const Keys::Held held = Keys::read(privateKey);
    if (held.privateKeys.empty())
        return none;
    const Keys::OwnErrors errors;
    const std::unique_ptr<BIO, Keys::Free> bio{BIO_new(BIO_s_mem())};
    if (!bio || PEM_write_bio_PUBKEY(bio.get(), held.privateKeys.front().get()) != 1)
        return none;
    const char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray{bytes, qsizetype(size)};
}

} // namespace Hookbench::Pem
