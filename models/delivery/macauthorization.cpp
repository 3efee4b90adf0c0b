// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/macauthorization.h"

#include "models/crypto/hmac.h"

namespace Hookbench {

namespace {

QByteArray seconds(const SigningMoment &moment)
{
    return QByteArray::number(moment.now / 1000);
}

} // namespace

QByteArray normalizedRequest(const QByteArray &method, const Endpoint &endpoint, const SigningMoment &moment)
{
    QByteArray text;
    for (const QByteArray &part : {seconds(moment), moment.nonce, method.toUpper(), endpoint.target, endpoint.host,
                                   QByteArray::number(endpoint.port), QByteArray{}})
        text.append(part).append('\n');
    return text;
}

QByteArray macAuthorization(const MacKey &mac, const QByteArray &method, const Endpoint &endpoint,
                            const SigningMoment &moment)
{
    const QByteArray code = hmac(mac.hash, mac.key, normalizedRequest(method, endpoint, moment)).toBase64();
    return "MAC id=\"" + mac.id + "\", ts=\"" + seconds(moment) + "\", nonce=\"" + moment.nonce + "\", mac=\"" + code
        + '"';
}

} // namespace Hookbench
