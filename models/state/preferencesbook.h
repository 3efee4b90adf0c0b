// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/stores.h"
#include "models/values/preferences.h"

#include <QObject>

namespace Hookbench {

/// The person's choices. The only door through which they change.
class PreferencesBook : public QObject
{
    Q_OBJECT
public:
    explicit PreferencesBook(PreferencesStore &store, QObject *parent = nullptr);

    Result<> load();
    /// Which sandbox is looked at is left as it is stored: that is the sandbox book's to say.
    Result<> save(const Preferences &preferences);
    const Preferences &preferences() const { return m_preferences; }
Q_SIGNALS:
    void changed(const Hookbench::Preferences &before);

private:
    PreferencesStore &m_store;
    Preferences m_preferences;
};

} // namespace Hookbench
