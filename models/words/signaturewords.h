// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/signing.h"

#include <QString>

namespace Hookbench::Words {

/// What is thought of a signature and why, in one sentence; empty when it was not checked.
QString sentence(const SignatureFinding &finding);

/// "Right", "Missing", … for a table.
QString name(SignatureVerdict verdict);

/// What a person calls the scheme: "Sinch HMAC", "Standard Webhooks", …
QString name(SigningScheme scheme);

} // namespace Hookbench::Words
