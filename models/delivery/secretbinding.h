// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/composedrequest.h"
#include "models/values/exchange.h"
#include "models/values/result.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <utility>

namespace Hookbench {

/// Whether the URL stays on this computer, where any secret may go.
bool staysHere(const QString &url);

/// Which hosts a secret may be used for.
struct SecretBinding
{
    /// What a person calls it; empty for one that was typed for the run, which goes to the host that the request names.
    QString name = {};
    /// In lower case, without ports.
    QStringList hosts = {};

    bool isTyped() const { return name.isEmpty(); }
};

/// The hosts of the credential's own URLs.
SecretBinding bindingOf(const ApiCredential &credential, const QString &secretName);

/// Whether a secret of @p binding may go with a request to @p target that comes to @p url; a sentence says why not. It
/// may go to this computer, to webhooks of the console and to its own hosts; never to a host that is only filled in
/// when the request is made.
Result<> checkBinding(const SecretBinding &binding, const RequestTarget &target, const QString &url);

/// Remembers to which host each secret header went, as long as it lives, by a hash.
class SecretHeaderHosts
{
public:
    /// The name of a header of @p request that is a secret and went to another host before, and that host. Nothing for
    /// a request that stays on this computer.
    std::optional<std::pair<QString, QString>> strayed(const OutboundRequest &request) const;
    /// The request goes out, or was allowed to.
    void bind(const OutboundRequest &request);

private:
    QHash<QByteArray, QStringList> m_hosts;
};

} // namespace Hookbench
