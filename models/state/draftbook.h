// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/values/draft.h"

#include <QObject>

#include <optional>

namespace Hookbench {

/// Forms of the current sandbox that were begun and not submitted, so that a crash loses at most the last moment of
/// typing.
class DraftBook : public QObject
{
    Q_OBJECT
public:
    DraftBook(DraftStore &store, SandboxBook &sandboxes, Clock clock, QObject *parent = nullptr);

    Result<QList<Draft>> drafts() const;
    /// Nothing when there is none.
    std::optional<Draft> find(DraftKind kind, const QString &subject) const;
    /// Takes the time itself.
    Result<> keep(Draft draft);
    /// The form was submitted or its draft thrown away.
    Result<> drop(DraftKind kind, const QString &subject);

Q_SIGNALS:
    void changed();

private:
    DraftStore &m_store;
    SandboxBook &m_sandboxes;
    Clock m_clock;
};

} // namespace Hookbench
