// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/draftbook.h"

namespace Hookbench {

DraftBook::DraftBook(DraftStore &store, SandboxBook &sandboxes, Clock clock, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_clock{std::move(clock)}
{
    // Another sandbox has other drafts.
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, &DraftBook::changed);
}

Result<QList<Draft>> DraftBook::drafts() const
{
    return m_store.drafts(m_sandboxes.current().id);
}

std::optional<Draft> DraftBook::find(DraftKind kind, const QString &subject) const
{
    const Result<QList<Draft>> all = drafts();
    if (!all)
        return std::nullopt;
    for (const Draft &draft : *all) {
        if (draft.kind == kind && draft.subject == subject)
            return draft;
    }
    return std::nullopt;
}

Result<> DraftBook::keep(Draft draft)
{
    draft.at = QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC);
    if (auto done = m_store.save(m_sandboxes.current().id, draft); !done)
        return done;
    Q_EMIT changed();
    return {};
}

Result<> DraftBook::drop(DraftKind kind, const QString &subject)
{
    if (auto done = m_store.remove(m_sandboxes.current().id, kind, subject); !done)
        return done;
    Q_EMIT changed();
    return {};
}

} // namespace Hookbench
