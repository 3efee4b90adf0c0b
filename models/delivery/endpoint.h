// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialfield.h"
#include "models/values/result.h"

#include <QByteArray>
#include <QString>

namespace Hookbench {

/// Where a request goes, in the spelling of the wire.
struct Endpoint
{
    /// Without fragment, everything encoded that has to be.
    QString url;
    bool secure = true;
    /// Lower case, without the port; an IPv6 address in brackets.
    QByteArray host;
    int port = 443;
    /// Path and query, as in the request line.
    QByteArray target;
};

/// Reads the URL in @p field of a credential. https, or http to this computer; fails with a sentence otherwise, and for
/// a URL that holds a user name or password.
Result<Endpoint> readEndpoint(CredentialField field, const QString &typed);

} // namespace Hookbench
