// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/credentialbook.h"

#include "models/checks/credentialchecks.h"
#include "models/state/credentialsubmission.h"
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

CredentialBook::CredentialBook(CredentialStore &store, SandboxBook &sandboxes, SecretBook &secrets, Clock clock,
                               std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_secrets{secrets}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
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

CredentialBook::~CredentialBook() = default;

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

Diagnostics CredentialBook::check(const ApiCredential &credential, const SecretChanges &secrets) const
{
    return complaints(credential, secrets, m_credentials);
}

Diagnostics CredentialBook::complaints(const ApiCredential &credential, const SecretChanges &secrets,
                                       const QList<ApiCredential> &neighbours) const
{
    CredentialSurroundings around;
    for (const ApiCredential &other : neighbours) {
        if (other.id != credential.id)
            around.otherNames.append(other.name);
    }
    for (const KeptSecret &kept : credential.secrets)
        around.secretSlots.insert(kept.slot);
    for (auto change = secrets.cbegin(); change != secrets.cend(); ++change) {
        if (!*change || (*change)->isEmpty()) {
            around.secretSlots.remove(change.key());
            continue;
        }
        around.secretSlots.insert(change.key());
        around.typed.insert(change.key(), **change);
    }
    return checkCredential(credential, around);
}

Result<ApiCredential> CredentialBook::save(const ApiCredential &credential)
{
    ApiCredential wanted = credential;
    wanted.name = credential.name.trimmed();
    wanted.setField(CredentialField::InboundNumber, credential.inboundNumber().trimmed());
    wanted.modified = stamp();
    if (wanted.id == 0)
        wanted.created = wanted.modified;
    // Whoever saves may have read it before its secrets were replaced.
    if (const ApiCredential *known = find(wanted.id))
        wanted.secrets = known->secrets;
    if (wanted.name.isEmpty())
        return Error{tr("An API credential needs a name."), {}};
    for (const ApiCredential &other : std::as_const(m_credentials)) {
        if (other.id != wanted.id && nameKey(other.name) == nameKey(wanted.name))
            return Error{tr("There is an API credential %1 already. Choose another name.").arg(other.name), {}};
    }
    Result<ApiCredential> stored = m_store.save(m_sandboxes.current().id, wanted);
    if (!stored)
        return stored;
    put(*stored);
    return stored;
}

void CredentialBook::put(const ApiCredential &credential)
{
    m_credentials.removeIf([&](const ApiCredential &known) { return known.id == credential.id; });
    m_credentials.insert(std::lower_bound(m_credentials.cbegin(), m_credentials.cend(), credential, before),
                         credential);
    Q_EMIT changed();
}

Result<> CredentialBook::forgetSecret(qint64 id, const QString &slot)
{
    const ApiCredential *known = find(id);
    if (!known || !known->secret(slot))
        return {};
    ApiCredential wanted = *known;
    wanted.secrets.removeIf([&](const KeptSecret &kept) { return kept.slot == slot; });
    wanted.modified = stamp();
    const Result<ApiCredential> stored = m_store.save(m_sandboxes.current().id, wanted);
    if (!stored)
        return stored.error();
    put(*stored);
    forgetLeftovers();
    return {};
}

Result<> CredentialBook::remove(qint64 id)
{
    if (auto done = m_store.remove(id); !done)
        return done;
    m_credentials.removeIf([id](const ApiCredential &known) { return known.id == id; });
    Q_EMIT changed();
    forgetLeftovers();
    return {};
}

const ApiCredential *CredentialBook::find(qint64 id) const
{
    for (const ApiCredential &credential : m_credentials) {
        if (credential.id == id)
            return &credential;
    }
    return nullptr;
}

const ApiCredential *CredentialBook::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    for (const ApiCredential &credential : m_credentials) {
        if (nameKey(credential.name) == key)
            return &credential;
    }
    return nullptr;
}

CredentialStatus CredentialBook::status(const ApiCredential &credential) const
{
    return credentialStatus(credential);
}

Result<QList<ApiCredential>> CredentialBook::credentialsOf(qint64 sandboxId) const
{
    return m_store.credentials(sandboxId);
}

Stamp CredentialBook::stamp() const
{
    return {m_userName(), QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC)};
}

} // namespace Hookbench
