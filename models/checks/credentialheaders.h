// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/credentialchecks.h"

namespace Hookbench {

/// Complaints about the headers of a Custom credential, at "/headers/N/name" and "/headers/N/value".
void checkHeaders(const ApiCredential &credential, const CredentialSurroundings &surroundings, Diagnostics &found);

/// Complaints about the name of the header that an API key goes into.
void checkApiKeyHeader(const QString &name, Diagnostics &found);

} // namespace Hookbench
