// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/endpoint.h"

#include "models/delivery/refusal.h"

#include <QUrl>

#include <utility>

namespace Hookbench {

namespace {

bool isLoopback(const QString &host)
{
    return host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
}

} // namespace

Result<Endpoint> readEndpoint(CredentialField field, const QString &typed)
{
    QUrl url{typed.trimmed(), QUrl::StrictMode};
    // What was typed may hold a password, which is told to nobody.
    if (!url.userInfo().isEmpty())
        return refusal(Rule::CredentialUrlInvalid, field, {QString{u'…' + url.host()}});
    const bool secure = url.scheme() == u"https";
    if (!url.isValid() || url.host().isEmpty() || (!secure && url.scheme() != u"http"))
        return refusal(Rule::CredentialUrlInvalid, field, {typed.trimmed()});
    if (!secure && !isLoopback(url.host()))
        return refusal(Rule::CredentialUrlNotHttps, field, {typed.trimmed()});

    url.setFragment({});
    if (url.query().isEmpty())
        url.setQuery(QString{});
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    Endpoint endpoint;
    endpoint.url = QString::fromLatin1(url.toEncoded());
    endpoint.secure = secure;
    endpoint.host = url.host(QUrl::FullyEncoded).toLatin1().toLower();
    if (endpoint.host.contains(':'))
        endpoint.host = '[' + endpoint.host + ']';
    endpoint.port = url.port(secure ? 443 : 80);
    endpoint.target
        = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveUserInfo | QUrl::RemovePort);
    return endpoint;
}

} // namespace Hookbench
