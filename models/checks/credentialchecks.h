// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QSet>
#include <QStringList>

namespace Hookbench {

/// What a credential is checked against besides itself.
struct CredentialSurroundings
{
    /// Names of the other credentials in the sandbox.
    QStringList otherNames;
    /// Slots whose secret is kept now, or was typed into the form.
    QSet<QString> secretSlots;
    /// What was typed as the secret of a slot, for those whose form is checked too (OAuth body, client key). Slots that
    /// only the keychain knows are not in it.
    QMap<QString, Secret> typed;
};

/// Every complaint about @p credential with the pointer of its field: "/vendor", "/name", "/fields/api-token",
/// "/headers/2/name", "/headers/2/value", "/channelConfigurations/0". Errors forbid Submit, warnings don't.
Diagnostics checkCredential(const ApiCredential &credential, const CredentialSurroundings &surroundings);

/// Attached, not attached, or incomplete where a required field or secret is missing.
CredentialStatus credentialStatus(const ApiCredential &credential);

/// The credential as it is submitted: without what its vendor and choices do not show, white space trimmed, and without
/// references to secrets it has no field for.
ApiCredential withoutHiddenFields(const ApiCredential &credential);

} // namespace Hookbench
