// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/values/diagnostic.h"
#include "models/values/sandbox.h"

#include <QObject>

namespace Hookbench {

/// The sandboxes, and which one is looked at. The only door through which either changes: check, store, then tell.
class SandboxBook : public QObject
{
    Q_OBJECT
public:
    SandboxBook(SandboxStore &store, PreferencesStore &preferences, QObject *parent = nullptr);

    /// Reads the sandboxes; makes the first one ("dev") in a fresh database. The current one is the one last chosen.
    Result<> load();
    /// Complaints about @p sandbox as add (id 0) or change would be asked to store it.
    Diagnostics check(const Sandbox &sandbox) const;
    /// Adds one; fails with a sentence when the organisation has one of that name.
    Result<Sandbox> add(const Sandbox &sandbox);
    /// Stores another name, organisation or production flag for the sandbox with that id. What is in it stays.
    Result<Sandbox> change(const Sandbox &sandbox);
    /// Removes it with everything in it; the last one stays. When it is the current one, the first of the others is
    /// looked at. The keychain entries of its credentials are then among those to forget
    /// (CredentialBook::forgetLeftovers).
    Result<> remove(qint64 id);
    /// Counts what is in it.
    Result<SandboxContents> contents(qint64 id) const;
    /// Looks at another one, now and at the next start.
    Result<> setCurrent(qint64 id);
    /// Looks at another one for this run only.
    Result<> look(qint64 id);

    const QList<Sandbox> &sandboxes() const { return m_sandboxes; }
    const Sandbox &current() const { return m_current; }
    /// Null when there is none.
    const Sandbox *find(qint64 id) const;

Q_SIGNALS:
    void sandboxesChanged();
    /// Another one is looked at, or the current one has another name, organisation or flag.
    void currentChanged();
    /// One is gone for everyone; the room that it takes in the database is still to be given back.
    void removed();

private:
    Error gone(qint64 id) const;

    SandboxStore &m_store;
    PreferencesStore &m_preferences;
    QList<Sandbox> m_sandboxes;
    Sandbox m_current;
};

} // namespace Hookbench
