// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"

#include <QPromise>

namespace Hookbench {

/// One credential on its way to the keychain and the database.
struct CredentialBook::Submission
{
    /// A secret that was entered, and the entry it gets.
    struct Fresh
    {
        KeptSecret kept;
        Secret secret;
    };

    /// Where it goes, whichever sandbox is looked at meanwhile.
    qint64 sandboxId = 0;
    ApiCredential credential;
    SecretChanges changes;
    /// In the order they are written; those before @ref written are in their place.
    QList<Fresh> fresh;
    qsizetype written = 0;
    QPromise<Result<ApiCredential>> promise;
};

} // namespace Hookbench
