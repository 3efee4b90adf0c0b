// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/secretbinding.h"

#include "models/delivery/addressrange.h"
#include "models/values/secretheader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUrl>

namespace Hookbench {

namespace {

struct BindingWords
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::SecretBinding)
};

QString hostOf(const QString &url)
{
    return QUrl{url}.host().toLower();
}

/// Whether the part of a typed URL that names the host is filled in for somebody.
bool hasFilledInHost(const QString &typed)
{
    const qsizetype begin = typed.indexOf(u"//");
    const qsizetype end = begin < 0 ? -1 : typed.indexOf(u'/', begin + 2);
    const QStringView authority = QStringView{typed}.first(begin < 0 || end < 0 ? typed.size() : end);
    return authority.contains(u"{{") || authority.contains(u"{%");
}

QByteArray hashOf(const QByteArray &value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256);
}

QString nameOf(const std::pair<QByteArray, QByteArray> &header)
{
    return QString::fromLatin1(header.first);
}

} // namespace

bool staysHere(const QString &url)
{
    const QString host = hostOf(url);
    const std::optional<NetworkAddress> address = readNetworkAddress(host);
    return host == u"localhost" || (address && address->isLoopback());
}

SecretBinding bindingOf(const ApiCredential &credential, const QString &secretName)
{
    SecretBinding binding{.name
                          = BindingWords::tr("%1: %2", "API credential: its secret").arg(credential.name, secretName)};
    for (const CredentialField field : {CredentialField::ProviderUrl, CredentialField::OverrideUrl,
                                        CredentialField::ApiBaseUrl, CredentialField::OAuthUrl}) {
        const QString host = hostOf(credential.field(field));
        if (!host.isEmpty() && !binding.hosts.contains(host))
            binding.hosts.append(host);
    }
    return binding;
}

Result<> checkBinding(const SecretBinding &binding, const RequestTarget &target, const QString &url)
{
    if (target.kind != TargetKind::Url)
        return {};
    if (hasFilledInHost(target.url))
        return Error{BindingWords::tr("A secret goes only to a host that is written out. Write the host into the URL "
                                      "instead of filling it in, or send without a secret."),
                     {}};
    const QString host = hostOf(url);
    if (binding.isTyped() || staysHere(url) || binding.hosts.contains(host))
        return {};
    if (binding.hosts.isEmpty())
        return Error{BindingWords::tr("The secret %1 stays on this computer, because its API credential names no host. "
                                      "It does not go to %2. Type a secret for this run instead.")
                         .arg(binding.name, host),
                     {}};
    return Error{BindingWords::tr("The secret %1 goes only to %2, not to %3. Type a secret for this run instead.")
                     .arg(binding.name, binding.hosts.join(QStringLiteral(", ")), host),
                 {}};
}

std::optional<std::pair<QString, QString>> SecretHeaderHosts::strayed(const OutboundRequest &request) const
{
    if (staysHere(request.url))
        return std::nullopt;
    const QString host = hostOf(request.url);
    for (const auto &header : request.headers) {
        const QStringList known = isSecretHeader(nameOf(header)) ? m_hosts.value(hashOf(header.second)) : QStringList{};
        if (!known.isEmpty() && !known.contains(host))
            return std::pair{nameOf(header), known.first()};
    }
    return std::nullopt;
}

void SecretHeaderHosts::bind(const OutboundRequest &request)
{
    if (staysHere(request.url))
        return;
    const QString host = hostOf(request.url);
    for (const auto &header : request.headers) {
        if (!isSecretHeader(nameOf(header)))
            continue;
        QStringList &known = m_hosts[hashOf(header.second)];
        if (!known.contains(host))
            known.append(host);
    }
}

} // namespace Hookbench
