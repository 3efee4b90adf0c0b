// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
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
    /// Adds one; fails with a sentence when the organisation has one of that name.
    Result<Sandbox> add(const Sandbox &sandbox);
    /// Looks at another one, now and at the next start.
    Result<> setCurrent(qint64 id);
    /// Looks at another one for this run only.
    Result<> look(qint64 id);

    const QList<Sandbox> &sandboxes() const { return m_sandboxes; }
    const Sandbox &current() const { return m_current; }

Q_SIGNALS:
    void sandboxesChanged();
    void currentChanged();

private:
    SandboxStore &m_store;
    PreferencesStore &m_preferences;
    QList<Sandbox> m_sandboxes;
    Sandbox m_current;
};

} // namespace Hookbench
