// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/credentialbook.h"

#include "models/values/namekey.h"

#include <algorithm>

namespace Hookbench {

namespace {

bool before(const ApiCredential &left, const ApiCredential &right)
{
    const QString leftKey = nameKey(left.name);
    const QString rightKey = nameKey(right.name);
    return leftKey != rightKey ? leftKey < rightKey : left.id < right.id;
}

} // namespace

CredentialBook::CredentialBook(CredentialStore &store, SandboxBook &sandboxes, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
{
    connect(&m_sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (const auto done = load(); !done) {
            // Those of another sandbox must not stay on the screen.
            m_credentials.clear();
            Q_EMIT changed();
            Q_EMIT failed(done.error());
        }
    });
}

Result<> CredentialBook::load()
{
    Result<QList<ApiCredential>> stored = m_store.credentials(m_sandboxes.current().id);
    if (!stored)
        return stored.error();
    m_credentials = *std::move(stored);
    std::sort(m_credentials.begin(), m_credentials.end(), before);
    Q_EMIT changed();
    return {};
}

Result<ApiCredential> CredentialBook::save(const ApiCredential &credential)
{
    ApiCredential wanted = credential;
    wanted.name = credential.name.trimmed();
    wanted.inboundNumber = credential.inboundNumber.trimmed();
    if (wanted.name.isEmpty())
        return Error{tr("An API credential needs a name."), {}};
    for (const ApiCredential &other : std::as_const(m_credentials)) {
        if (other.id != wanted.id && nameKey(other.name) == nameKey(wanted.name))
            return Error{tr("There is an API credential %1 already. Choose another name.").arg(other.name), {}};
    }
    Result<ApiCredential> stored = m_store.save(m_sandboxes.current().id, wanted);
    if (!stored)
        return stored;
    m_credentials.removeIf([&](const ApiCredential &known) { return known.id == stored->id; });
    m_credentials.insert(std::lower_bound(m_credentials.cbegin(), m_credentials.cend(), *stored, before), *stored);
    Q_EMIT changed();
    return stored;
}

} // namespace Hookbench
