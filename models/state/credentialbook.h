// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/state/secretbook.h"
#include "models/values/apicredential.h"
#include "models/values/diagnostic.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>
#include <memory>

namespace Hookbench {

/// The API credentials of the current sandbox, by name. The only door through which they and their secrets change:
/// checks, keeps the secrets, stores, and only then tells.
class CredentialBook : public QObject
{
    Q_OBJECT
public:
    CredentialBook(CredentialStore &store, SandboxBook &sandboxes, SecretBook &secrets, Clock clock,
                   std::function<QString()> userName, QObject *parent = nullptr);
    ~CredentialBook() override;

    Result<> load();

    /// Complaints about @p credential as it would be submitted with @p secrets.
    Diagnostics check(const ApiCredential &credential, const SecretChanges &secrets) const;
    /// Stores it (a new one has id 0) and its secrets in one step. New secrets go under new entries, so the old ones
    /// stay until all is stored; when the keychain or the database refuses, everything is as it was. An empty secret
    /// counts as none. The kept secrets of @p credential itself are not looked at: those that are stored count. It
    /// goes into the sandbox that is looked at now, whichever is looked at when the keychain has answered. The future
    /// ends with the credential as stored, or with the reason; without a result when the book went before.
    QFuture<Result<ApiCredential>> submit(const ApiCredential &credential, const SecretChanges &secrets);
    /// Stores a credential; the secrets of one that is there stay as they are. Only its name is checked: one that lacks
    /// required fields is incomplete.
    Result<ApiCredential> save(const ApiCredential &credential);
    /// Lets the keychain forget one secret of a credential that stays, incomplete if the secret is required.
    Result<> forgetSecret(qint64 id, const QString &slot);
    /// Its webhooks become incomplete, its secrets are forgotten.
    Result<> remove(qint64 id);
    /// Lets the keychain forget what no credential refers to any more; what it does not answer stays for the next time.
    void forgetLeftovers();
    /// How many secrets wait to be forgotten. Those that are being written now are not among them.
    int leftovers() const { return static_cast<int>(entriesToForget().size()); }

    const QList<ApiCredential> &credentials() const { return m_credentials; }
    /// Null when there is none.
    const ApiCredential *find(qint64 id) const;
    const ApiCredential *findByName(const QString &name) const;
    CredentialStatus status(const ApiCredential &credential) const;
    /// The credentials of another sandbox, for copying and comparing.
    Result<QList<ApiCredential>> credentialsOf(qint64 sandboxId) const;

Q_SIGNALS:
    void changed();
    /// Secrets began or ceased to wait to be forgotten, or the keychain could not forget them now.
    void leftoversChanged();
    /// The credentials of the sandbox that is looked at now could not be read; the list is empty. The sentence says
    /// why.
    void failed(const Hookbench::Error &error);

private:
    struct Submission;

    void begin();
    void writeSecrets();
    void store();
    void end(const Result<ApiCredential> &result);
    Result<ApiCredential> merged(const Submission &submission) const;
    Diagnostics complaints(const ApiCredential &credential, const SecretChanges &secrets,
                           const QList<ApiCredential> &neighbours) const;
    void put(const ApiCredential &credential);
    QStringList entriesToForget() const;
    void forgetNext();
    void forgotten(const QString &entry);
    Stamp stamp() const;

    CredentialStore &m_store;
    SandboxBook &m_sandboxes;
    SecretBook &m_secrets;
    Clock m_clock;
    std::function<QString()> m_userName;
    QList<ApiCredential> m_credentials;
    /// Those that wait for the one in front, which is at work. One after the other: each begins from what the one
    /// before it stored.
    std::deque<std::unique_ptr<Submission>> m_submissions;
    /// What the keychain is being asked to forget; the first one now.
    QStringList m_forgetting;
};

} // namespace Hookbench
