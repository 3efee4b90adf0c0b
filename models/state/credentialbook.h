// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/apicredential.h"

#include <QObject>

namespace Hookbench {

/// The API credentials of the current sandbox, by name. The only door through which they change.
class CredentialBook : public QObject
{
    Q_OBJECT
public:
    CredentialBook(CredentialStore &store, SandboxBook &sandboxes, QObject *parent = nullptr);

    Result<> load();
    /// Adds or changes one. Names are unique in the sandbox without regard to case.
    Result<ApiCredential> save(const ApiCredential &credential);

    const QList<ApiCredential> &credentials() const { return m_credentials; }

Q_SIGNALS:
    void changed();
    /// The credentials of the sandbox that is looked at now could not be read; the list is empty. The sentence says
    /// why.
    void failed(const Hookbench::Error &error);

private:
    CredentialStore &m_store;
    SandboxBook &m_sandboxes;
    QList<ApiCredential> m_credentials;
};

} // namespace Hookbench
