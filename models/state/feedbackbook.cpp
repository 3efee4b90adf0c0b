// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/feedbackbook.h"

#include "models/state/whenfinished.h"
#include "models/values/secretheader.h"

#include <QPromise>

namespace Hookbench {

namespace {

struct Fresh
{
    KeptSecret kept;
    Secret secret;
};

/// Of a secret header the keychain has the value, and nobody else.
FeedbackWebhook tidied(FeedbackWebhook webhook)
{
    webhook.name = webhook.name.trimmed();
    webhook.url = webhook.url.trimmed();
    for (FeedbackHeader &header : webhook.headers) {
        header.name = header.name.trimmed();
        if (isSecretHeader(header.name))
            header.value.clear();
    }
    return webhook;
}

} // namespace

/// A submission under way. One whose keychain takes long may outlive the look at its sandbox.
struct FeedbackBook::Submission
{
    qint64 sandboxId = 0;
    FeedbackWebhook webhook;
    SecretChanges changes;
    QList<Fresh> fresh;
    qsizetype written = 0;
    QPromise<Result<FeedbackWebhookRecord>> promise;

    QList<KeptSecret> kept() const
    {
        QList<KeptSecret> all;
        for (const Fresh &one : fresh)
            all.append(one.kept);
        return all;
    }
};

struct FeedbackBook::Reading
{
    QList<KeptSecret> wanted;
    FeedbackSecrets found;
    QPromise<Result<FeedbackSecrets>> promise;
};

FeedbackBook::FeedbackBook(FeedbackStore &store, SandboxBook &sandboxes, SecretBook &secrets, Clock clock,
                           std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_secrets{secrets}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
{
    connect(&sandboxes, &SandboxBook::currentChanged, this, [this] {
        if (const Result<> done = load(); !done)
            Q_EMIT failed(done.error());
    });
    connect(&sandboxes, &SandboxBook::removed, this, &FeedbackBook::forgetLeftovers);
}

FeedbackBook::~FeedbackBook() = default;

Stamp FeedbackBook::stamp() const
{
    return {m_userName ? m_userName() : QString{}, QDateTime::fromMSecsSinceEpoch(m_clock ? m_clock() : 0, Qt::UTC)};
}

Result<> FeedbackBook::load()
{
    Result<std::optional<FeedbackWebhookRecord>> stored = m_store.feedbackWebhook(m_sandboxes.current().id);
    std::optional<FeedbackWebhookRecord> record = stored ? *stored : std::nullopt;
    if (record != m_record) {
        m_record = std::move(record);
        Q_EMIT changed();
    }
    return stored ? Result<>{} : Result<>{stored.error()};
}

FeedbackComplaints FeedbackBook::check(const FeedbackWebhook &webhook, const SecretChanges &secrets) const
{
    QStringList kept;
    if (m_record) {
        for (const KeptSecret &secret : m_record->secrets)
            kept.append(secret.slot);
    }
    return checkFeedbackWebhook(tidied(webhook), kept, secrets);
}

bool FeedbackBook::isComplete() const
{
    return m_record && firstError(check(m_record->webhook, {})).isEmpty();
}

Result<FeedbackWebhookRecord> FeedbackBook::merged(const FeedbackWebhook &webhook, const SecretChanges &changes,
                                                   const QList<KeptSecret> &fresh) const
{
    FeedbackWebhookRecord wanted;
    if (m_record)
        wanted = *m_record;
    wanted.webhook = tidied(webhook);
    const QStringList needed = neededSecrets(wanted.webhook);
    wanted.secrets.removeIf([&](const KeptSecret &kept) { return changes.contains(kept.slot); });
    wanted.secrets += fresh;
    // Nobody can see or change what the form does not show.
    wanted.secrets.removeIf([&](const KeptSecret &kept) { return !needed.contains(kept.slot); });
    wanted.modified = stamp();
    if (wanted.id.isNull())
        wanted.created = wanted.modified;
    return wanted;
}

QFuture<Result<FeedbackWebhookRecord>> FeedbackBook::submit(const FeedbackWebhook &webhook,
                                                            const SecretChanges &secrets)
{
    auto submission = std::make_unique<Submission>();
    submission->sandboxId = m_sandboxes.current().id;
    submission->webhook = webhook;
    submission->changes = secrets;
    submission->promise.start();
    QFuture<Result<FeedbackWebhookRecord>> future = submission->promise.future();
    const auto refuse = [&submission, &future](const Error &error) {
        submission->promise.addResult(Result<FeedbackWebhookRecord>{error});
        submission->promise.finish();
        return future;
    };
    if (m_submission)
        return refuse({tr("The webhook is being stored. Wait for the keychain, and submit again."), {}});
    if (const QString wrong = firstError(check(webhook, secrets)); !wrong.isEmpty())
        return refuse({wrong, {}});
    const QStringList needed = neededSecrets(tidied(webhook));
    QStringList expected;
    for (auto change = secrets.cbegin(); change != secrets.cend(); ++change) {
        if (!*change || (*change)->isEmpty() || !needed.contains(change.key()))
            continue;
        const QString entry
            = QStringLiteral("feedback-%1-%2").arg(change.key(), QUuid::createUuid().toString(QUuid::WithoutBraces));
        submission->fresh.append({{change.key(), entry, m_secrets.place(), stamp()}, **change});
        if (m_secrets.place() == SecretPlace::Keychain)
            expected.append(entry);
    }
    if (!expected.isEmpty()) {
        if (const Result<> done = m_store.expectEntries(expected); !done)
            return refuse(done.error());
    }
    m_submission = std::move(submission);
    writeNext();
    return future;
}

void FeedbackBook::writeNext()
{
    Submission &submission = *m_submission;
    if (submission.written == submission.fresh.size()) {
        if (submission.sandboxId != m_sandboxes.current().id) {
            end(Error{tr("Another sandbox was chosen before the keychain answered, so nothing was stored."), {}});
            return;
        }
        const Result<FeedbackWebhookRecord> wanted = merged(submission.webhook, submission.changes, submission.kept());
        end(wanted ? m_store.save(submission.sandboxId, *wanted) : wanted);
        return;
    }
    const Fresh &next = submission.fresh.at(submission.written);
    whenFinished(this, m_secrets.keep(next.kept, next.secret), [this](const QFuture<Result<>> &kept) {
        const Result<> done
            = kept.resultCount() > 0 ? kept.result() : Result<>{Error{tr("The keychain did not answer."), {}}};
        if (!done) {
            end(done.error());
            return;
        }
        ++m_submission->written;
        writeNext();
    });
}

void FeedbackBook::end(const Result<FeedbackWebhookRecord> &result)
{
    const std::unique_ptr<Submission> submission = std::move(m_submission);
    if (result) {
        if (submission->sandboxId == m_sandboxes.current().id)
            m_record = *result;
    } else {
        // Those in the keychain are in the journal, also one whose writing was not answered.
        for (const Fresh &fresh : std::as_const(submission->fresh)) {
            if (fresh.kept.place == SecretPlace::Memory)
                m_secrets.forget(fresh.kept);
        }
    }
    submission->promise.addResult(result);
    submission->promise.finish();
    forgetLeftovers();
    if (result)
        Q_EMIT changed();
}

Result<FeedbackWebhookRecord> FeedbackBook::save(const FeedbackWebhook &webhook)
{
    if (const QString wrong = firstError(checkFeedbackWebhook(tidied(webhook))); !wrong.isEmpty())
        return Error{wrong, {}};
    const Result<FeedbackWebhookRecord> wanted = merged(webhook, {}, {});
    Result<FeedbackWebhookRecord> stored = wanted ? m_store.save(m_sandboxes.current().id, *wanted) : wanted;
    if (!stored)
        return stored;
    m_record = *stored;
    forgetLeftovers();
    Q_EMIT changed();
    return stored;
}

Result<> FeedbackBook::remove()
{
    if (!m_record)
        return Error{tr("The feedback webhook is no longer there."), {}};
    if (Result<> done = m_store.remove(m_record->id); !done)
        return done;
    m_record.reset();
    forgetLeftovers();
    Q_EMIT changed();
    return {};
}

QFuture<Result<FeedbackSecrets>> FeedbackBook::secrets()
{
    const auto reading = std::make_shared<Reading>();
    reading->promise.start();
    QFuture<Result<FeedbackSecrets>> future = reading->promise.future();
    const QStringList needed = m_record ? neededSecrets(m_record->webhook) : QStringList{};
    for (const QString &slot : needed) {
        if (const KeptSecret *kept = m_record->secret(slot)) {
            reading->wanted.append(*kept);
            continue;
        }
        reading->promise.addResult(Result<FeedbackSecrets>{
            Error{tr("A key or the value of a header is not kept. Edit the webhook and type it."), slot}});
        reading->promise.finish();
        return future;
    }
    readNext(reading);
    return future;
}

void FeedbackBook::readNext(const std::shared_ptr<Reading> &reading)
{
    if (reading->wanted.isEmpty()) {
        reading->promise.addResult(Result<FeedbackSecrets>{reading->found});
        reading->promise.finish();
        return;
    }
    const KeptSecret kept = reading->wanted.takeFirst();
    whenFinished(this, m_secrets.read(kept), [this, reading, kept](const QFuture<Result<Secret>> &answer) {
        const Result<Secret> secret = answer.resultCount() > 0
            ? answer.result()
            : Result<Secret>{Error{tr("The keychain did not answer."), {}}};
        if (!secret) {
            reading->promise.addResult(Result<FeedbackSecrets>{secret.error()});
            reading->promise.finish();
            return;
        }
        reading->found.insert(kept.slot, *secret);
        readNext(reading);
    });
}

void FeedbackBook::forgetLeftovers()
{
    Result<QStringList> entries = m_store.entriesToForget();
    // What is being written now is in the journal only for the case that the program ends meanwhile.
    if (entries && !m_submission)
        forgetNext(*std::move(entries));
}

void FeedbackBook::forgetNext(QStringList entries)
{
    if (entries.isEmpty() || m_submission)
        return;
    const QString entry = entries.takeFirst();
    const SecretPlace place = m_secrets.isInMemory(entry) ? SecretPlace::Memory : SecretPlace::Keychain;
    whenFinished(this, m_secrets.forget({{}, entry, place, {}}),
                 [this, entry, entries](const QFuture<Result<>> &answer) {
                     if (answer.resultCount() == 0 || !answer.result())
                         return;
                     // Should the journal refuse, the keychain is asked once more another time.
                     (void)m_store.entriesForgotten({entry});
                     forgetNext(entries);
                 });
}

} // namespace Hookbench
