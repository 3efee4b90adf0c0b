// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credentialfield.h"
#include "models/values/diagnostic.h"

#include <QByteArray>

namespace Hookbench {

/// Complaints about certificates: one or more, and nothing else.
void checkCertificates(CredentialField field, const QByteArray &pem, Diagnostics &found);

/// Complaints about a client's private key: one, without a password, of @p certificate where that is one.
void checkClientKey(const QByteArray &pem, const QByteArray &certificate, Diagnostics &found);

} // namespace Hookbench
