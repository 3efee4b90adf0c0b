// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sandboxbook.h"

#include "models/checks/settingchecks.h"
#include "models/words/words.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

SandboxBook::SandboxBook(SandboxStore &store, PreferencesStore &preferences, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_preferences{preferences}
{
}

Result<> SandboxBook::load()
{
    Result<QList<Sandbox>> stored = m_store.sandboxes();
    if (!stored)
        return stored.error();
    if (stored->isEmpty()) {
        const Result<Sandbox> first = m_store.save({0, u"Luma"_s, u"dev"_s, false});
        if (!first)
            return first.error();
        stored->append(*first);
    }
    const Result<Preferences> preferences = m_preferences.load();
    if (!preferences)
        return preferences.error();

    const Sandbox before = m_current;
    m_sandboxes = *std::move(stored);
    m_current = m_sandboxes.first();
    for (const Sandbox &sandbox : std::as_const(m_sandboxes)) {
        if (sandbox.id == preferences->sandboxId)
            m_current = sandbox;
    }
    Q_EMIT sandboxesChanged();
    if (m_current != before)
        Q_EMIT currentChanged();
    return {};
}

const Sandbox *SandboxBook::find(qint64 id) const
{
    const auto found = std::find_if(m_sandboxes.cbegin(), m_sandboxes.cend(),
                                    [id](const Sandbox &sandbox) { return sandbox.id == id; });
    return found == m_sandboxes.cend() ? nullptr : &*found;
}

Diagnostics SandboxBook::check(const Sandbox &sandbox) const
{
    return checkSandbox(sandbox, m_sandboxes);
}

Result<Sandbox> SandboxBook::add(const Sandbox &sandbox)
{
    Sandbox wanted = tidied(sandbox);
    wanted.id = 0;
    if (const Diagnostics complaints = check(wanted); !complaints.isEmpty())
        return Error{Words::sentence(complaints.first()), {}};
    Result<Sandbox> stored = m_store.save(wanted);
    if (!stored)
        return stored;
    m_sandboxes.append(*stored);
    Q_EMIT sandboxesChanged();
    return stored;
}

Result<Sandbox> SandboxBook::change(const Sandbox &sandbox)
{
    const Sandbox wanted = tidied(sandbox);
    const Sandbox *before = find(wanted.id);
    if (!before)
        return gone(wanted.id);
    if (const Diagnostics complaints = check(wanted); !complaints.isEmpty())
        return Error{Words::sentence(complaints.first()), {}};
    if (*before == wanted)
        return wanted;
    Result<Sandbox> stored = m_store.save(wanted);
    if (!stored)
        return stored;
    for (Sandbox &row : m_sandboxes) {
        if (row.id == stored->id)
            row = *stored;
    }
    const bool isCurrent = m_current.id == stored->id;
    if (isCurrent)
        m_current = *stored;
    Q_EMIT sandboxesChanged();
    if (isCurrent)
        Q_EMIT currentChanged();
    return stored;
}

Result<> SandboxBook::remove(qint64 id)
{
    if (!find(id))
        return gone(id);
    if (m_sandboxes.size() == 1)
        return Error{tr("This is the last sandbox, and everything lives in one. Create another one first."), {}};
    if (Result<> removed = m_store.remove(id); !removed)
        return removed;
    m_sandboxes.removeIf([id](const Sandbox &sandbox) { return sandbox.id == id; });
    const bool wasCurrent = m_current.id == id;
    if (wasCurrent)
        m_current = m_sandboxes.first();
    Q_EMIT sandboxesChanged();
    if (wasCurrent)
        Q_EMIT currentChanged();
    Q_EMIT removed();
    // What is remembered names a sandbox that is gone, and the next start falls back to the first one: that is the one
    // looked at now, so nothing is left to store.
    return {};
}

Result<SandboxContents> SandboxBook::contents(qint64 id) const
{
    return m_store.contents(id);
}

Result<> SandboxBook::setCurrent(qint64 id)
{
    Result<Preferences> preferences = m_preferences.load();
    if (!preferences)
        return preferences.error();
    if (find(id) && preferences->sandboxId != id) {
        preferences->sandboxId = id;
        if (auto saved = m_preferences.save(*preferences); !saved)
            return saved;
    }
    // Only what is remembered is shown. An unknown one is refused here.
    return look(id);
}

Result<> SandboxBook::look(qint64 id)
{
    const Sandbox *wanted = find(id);
    if (!wanted)
        return gone(id);
    if (*wanted == m_current)
        return {};
    m_current = *wanted;
    Q_EMIT currentChanged();
    return {};
}

Error SandboxBook::gone(qint64 id) const
{
    return {tr("The sandbox is no longer there."), QString::number(id)};
}

} // namespace Hookbench
