// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sandboxbook.h"

#include "models/values/namekey.h"

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

Result<Sandbox> SandboxBook::add(const Sandbox &sandbox)
{
    Sandbox wanted = sandbox;
    wanted.id = 0;
    wanted.organisation = sandbox.organisation.trimmed();
    wanted.name = sandbox.name.trimmed();
    if (wanted.name.isEmpty())
        return Error{tr("A sandbox needs a name."), {}};
    for (const Sandbox &other : std::as_const(m_sandboxes)) {
        if (nameKey(other.organisation) == nameKey(wanted.organisation) && nameKey(other.name) == nameKey(wanted.name))
            return Error{tr("The organisation has a sandbox %1 already. Choose another name.").arg(other.name), {}};
    }
    Result<Sandbox> stored = m_store.save(wanted);
    if (!stored)
        return stored;
    m_sandboxes.append(*stored);
    Q_EMIT sandboxesChanged();
    return stored;
}

Result<> SandboxBook::setCurrent(qint64 id)
{
    const bool known = std::any_of(m_sandboxes.cbegin(), m_sandboxes.cend(),
                                   [id](const Sandbox &sandbox) { return sandbox.id == id; });
    Result<Preferences> preferences = m_preferences.load();
    if (!preferences)
        return preferences.error();
    if (known && preferences->sandboxId != id) {
        preferences->sandboxId = id;
        if (auto saved = m_preferences.save(*preferences); !saved)
            return saved;
    }
    // Only what is remembered is shown. An unknown one is refused here.
    return look(id);
}

Result<> SandboxBook::look(qint64 id)
{
    const auto wanted = std::find_if(m_sandboxes.cbegin(), m_sandboxes.cend(),
                                     [id](const Sandbox &sandbox) { return sandbox.id == id; });
    if (wanted == m_sandboxes.cend())
        return Error{tr("The sandbox is no longer there."), QString::number(id)};
    if (*wanted == m_current)
        return {};
    m_current = *wanted;
    Q_EMIT currentChanged();
    return {};
}

} // namespace Hookbench
