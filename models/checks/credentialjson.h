// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

namespace Hookbench {

/// Complaints about a field that holds a JSON object: the OAuth body, the claims of a JWT, the provider payload. Of a
/// secret nothing is quoted, only its places are told.
void checkJsonField(const ApiCredential &credential, CredentialField field, const QByteArray &text, Diagnostics &found);

} // namespace Hookbench
