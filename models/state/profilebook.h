// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/profiledocument.h"
#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/profile.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Hookbench {

/// The people of previews: those the program brings along, and the person's own of the current sandbox. The only door
/// through which own ones change.
class ProfileBook : public QObject
{
    Q_OBJECT
public:
    ProfileBook(QList<Profile> builtIn, ProfileStore &store, SandboxBook &sandboxes, Clock clock,
                std::function<QString()> userName, QObject *parent = nullptr);

    /// Reads the own ones; from then on the book follows the current sandbox.
    Result<> load();

    /// The built-in ones in a fixed order, then the own ones in the order they were added.
    const QList<ProfileRecord> &records() const { return m_records; }
    /// Null when there is none of that id, or name (compared without regard to case; own ones first).
    const ProfileRecord *find(qint64 id) const;
    const ProfileRecord *findByName(const QString &name) const;
    /// Those whose name or attributes hold every word of @p text; all for an empty one.
    QList<ProfileRecord> search(const QString &text) const;

    /// Adds (id 0) or changes one. A name that is empty, too long or taken, and attributes that are no JSON object, are
    /// refused with a sentence. White space around the name goes; the attributes stay as they are, byte for byte.
    Result<ProfileRecord> save(const ProfileRecord &profile);
    /// Adds a copy, of a built-in one too, under a free name.
    Result<ProfileRecord> duplicate(qint64 id);
    /// Adds all of them (see readProfiles) under free names, or none.
    Result<QList<ProfileRecord>> import(const QList<Profile> &profiles);
    Result<> remove(qint64 id);
    /// Brings back what was removed, to the place where it was.
    Result<> restore(const ProfileRecord &profile);
    /// @p wanted, or @p wanted with a number behind it when that is taken.
    QString freeName(const QString &wanted) const;

    /// One of all, the same for the same seed and profiles; nothing when there is none.
    std::optional<ProfileRecord> random(quint32 seed) const;

Q_SIGNALS:
    void changed();
    /// The profiles of the sandbox that is looked at now could not be read; only the built-in ones are left.
    void failed(const Hookbench::Error &error);

private:
    Result<> check(const ProfileRecord &profile) const;
    ProfileRecord stamped(ProfileRecord profile) const;
    bool isTaken(const QString &name, qint64 except) const;

    ProfileStore &m_store;
    SandboxBook &m_sandboxes;
    Clock m_clock;
    std::function<QString()> m_userName;
    QList<ProfileRecord> m_records;
};

} // namespace Hookbench
