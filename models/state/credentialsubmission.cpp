// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/credentialsubmission.h"

#include "models/checks/credentialchecks.h"
#include "models/state/webhooktidying.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QUuid>

#include <algorithm>

namespace Hookbench {

namespace {

const ApiCredential *withId(const QList<ApiCredential> &credentials, qint64 id)
{
    const auto found = std::find_if(credentials.cbegin(), credentials.cend(),
                                    [id](const ApiCredential &credential) { return credential.id == id; });
    return id == 0 || found == credentials.cend() ? nullptr : &*found;
}

} // namespace

QFuture<Result<ApiCredential>> CredentialBook::submit(const ApiCredential &credential, const SecretChanges &secrets)
{
    auto submission = std::make_unique<Submission>();
    submission->sandboxId = m_sandboxes.current().id;
    submission->credential = credential;
    submission->changes = secrets;
    submission->promise.start();
    QFuture<Result<ApiCredential>> future = submission->promise.future();
    m_submissions.push_back(std::move(submission));
    if (m_submissions.size() == 1)
        begin();
    return future;
}

/// The credential as it would be stored now: its secrets are those that are stored now, but for the changed ones.
Result<ApiCredential> CredentialBook::merged(const Submission &submission) const
{
    const Result<QList<ApiCredential>> stored = m_store.credentials(submission.sandboxId);
    if (!stored)
        return stored.error();
    ApiCredential wanted = submission.credential;
    const ApiCredential *known = withId(*stored, wanted.id);
    if (wanted.id != 0 && !known)
        return Error{tr("The API credential %1 is no longer there.").arg(wanted.name), {}};
    wanted.secrets = known ? known->secrets : QList<KeptSecret>{};
    wanted.secrets.removeIf([&](const KeptSecret &kept) { return submission.changes.contains(kept.slot); });
    for (const Submission::Fresh &fresh : submission.fresh)
        wanted.secrets.append(fresh.kept);
    wanted.modified = stamp();
    wanted.created = known ? known->created : wanted.modified;
    wanted = withoutHiddenFields(wanted);
    SecretChanges shown;
    for (const Submission::Fresh &fresh : submission.fresh) {
        if (wanted.secret(fresh.kept.slot))
            shown.insert(fresh.kept.slot, fresh.secret);
    }
    if (const auto error = firstError(complaints(wanted, shown, *stored)))
        return *error;
    return wanted;
}

void CredentialBook::begin()
{
    Submission &submission = *m_submissions.front();
    for (auto change = submission.changes.cbegin(); change != submission.changes.cend(); ++change) {
        if (!*change || (*change)->isEmpty())
            continue;
        const QString entry = change.key() + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces);
        submission.fresh.append({{change.key(), entry, m_secrets.place(), stamp()}, **change});
    }
    const Result<ApiCredential> wanted = merged(submission);
    if (!wanted) {
        submission.fresh.clear();
        end(wanted.error());
        return;
    }
    // A secret that the chosen vendor and authentication have no field for is not worth an entry.
    submission.fresh.removeIf([&](const Submission::Fresh &fresh) { return !wanted->secret(fresh.kept.slot); });

    QStringList expected;
    for (const Submission::Fresh &fresh : std::as_const(submission.fresh)) {
        if (fresh.kept.place == SecretPlace::Keychain)
            expected.append(fresh.kept.entry);
    }
    if (!expected.isEmpty()) {
        if (const auto done = m_store.expectEntries(expected); !done) {
            submission.fresh.clear();
            end(done.error());
            return;
        }
    }
    writeSecrets();
}

void CredentialBook::writeSecrets()
{
    Submission &submission = *m_submissions.front();
    if (submission.written == submission.fresh.size()) {
        store();
        return;
    }
    const Submission::Fresh &next = submission.fresh.at(submission.written);
    whenFinished(this, m_secrets.keep(next.kept, next.secret), [this](const QFuture<Result<>> &kept) {
        const Result<> done
            = kept.resultCount() > 0 ? kept.result() : Result<>{Error{Words::sentence(KeychainState::Failed), {}}};
        if (!done) {
            end(done.error());
            return;
        }
        ++m_submissions.front()->written;
        writeSecrets();
    });
}

void CredentialBook::store()
{
    const Submission &submission = *m_submissions.front();
    // Once more: the keychain may have taken minutes.
    const Result<ApiCredential> wanted = merged(submission);
    end(wanted ? m_store.save(submission.sandboxId, *wanted) : wanted);
}

void CredentialBook::end(const Result<ApiCredential> &result)
{
    Submission &submission = *m_submissions.front();
    if (result) {
        if (submission.sandboxId == m_sandboxes.current().id)
            put(*result);
    } else {
        // Those in the keychain are in the journal, also one whose writing was not answered.
        for (const Submission::Fresh &fresh : std::as_const(submission.fresh)) {
            if (fresh.kept.place == SecretPlace::Memory)
                m_secrets.forget(fresh.kept);
        }
    }
    submission.promise.addResult(result);
    submission.promise.finish();
    m_submissions.pop_front();
    forgetLeftovers();
    if (!m_submissions.empty())
        begin();
}

QStringList CredentialBook::entriesToForget() const
{
    const auto isFresh = [this](const QString &entry) {
        return std::any_of(
            m_submissions.cbegin(), m_submissions.cend(), [&](const std::unique_ptr<Submission> &submission) {
                return std::any_of(submission->fresh.cbegin(), submission->fresh.cend(),
                                   [&](const Submission::Fresh &fresh) { return fresh.kept.entry == entry; });
            });
    };
    Result<QStringList> entries = m_store.entriesToForget();
    if (!entries)
        return {};
    // What is being written now is in the journal only for the case that the program ends meanwhile.
    entries->removeIf(isFresh);
    return *std::move(entries);
}

void CredentialBook::forgetLeftovers()
{
    const bool atWork = !m_forgetting.isEmpty();
    for (const QString &entry : entriesToForget()) {
        if (m_forgetting.contains(entry))
            continue;
        // The journal does not say where it was kept: one that this run has in memory never was in the keychain.
        if (m_secrets.isInMemory(entry)) {
            m_secrets.forget({{}, entry, SecretPlace::Memory, {}});
            forgotten(entry);
        } else {
            m_forgetting.append(entry);
        }
    }
    Q_EMIT leftoversChanged();
    if (!atWork)
        forgetNext();
}

void CredentialBook::forgetNext()
{
    if (m_forgetting.isEmpty())
        return;
    const KeptSecret kept{{}, m_forgetting.constFirst(), SecretPlace::Keychain, {}};
    whenFinished(this, m_secrets.forget(kept), [this, entry = kept.entry](const QFuture<Result<>> &answer) {
        if (answer.resultCount() > 0 && answer.result()) {
            forgotten(entry);
        } else if (m_secrets.state() != KeychainState::Available && m_secrets.state() != KeychainState::Failed) {
            // It would not answer for the others either.
            m_forgetting.clear();
            Q_EMIT leftoversChanged();
            return;
        }
        m_forgetting.removeFirst();
        forgetNext();
        Q_EMIT leftoversChanged();
    });
}

void CredentialBook::forgotten(const QString &entry)
{
    // Should the journal refuse, the keychain is asked once more another time: it counts what it does not have as
    // forgotten.
    (void)m_store.entriesForgotten({entry});
}

} // namespace Hookbench
