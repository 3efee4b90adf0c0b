// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/feedbackchecks.h"
#include "models/delivery/feedbackrequest.h"
#include "models/ports/clock.h"
#include "models/ports/feedbackstore.h"
#include "models/state/sandboxbook.h"
#include "models/state/secretbook.h"
#include "models/values/result.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Hookbench {

/// The feedback webhook of the current sandbox, of which there is at most one. The only door through which it and its
/// secrets change: checks, keeps the secrets, stores, and only then tells.
class FeedbackBook : public QObject
{
    Q_OBJECT
public:
    FeedbackBook(FeedbackStore &store, SandboxBook &sandboxes, SecretBook &secrets, Clock clock,
                 std::function<QString()> userName, QObject *parent = nullptr);
    ~FeedbackBook() override;

    /// Follows the current sandbox once it was called.
    Result<> load();

    /// Nothing when the sandbox has none.
    const std::optional<FeedbackWebhookRecord> &record() const { return m_record; }
    /// Whether everything is kept that it needs to send.
    bool isComplete() const;

    /// Complaints about @p webhook as it would be submitted with @p secrets.
    FeedbackComplaints check(const FeedbackWebhook &webhook, const SecretChanges &secrets) const;
    /// Stores it and its secrets in one step, in the place of the one that is there. New secrets go under new entries,
    /// so that the old ones stay until all is stored; when the keychain or the database refuses, everything is as it
    /// was. One after the other: a second one meanwhile is refused. The future ends with the webhook as stored, or with
    /// the reason; without a result when the book went before.
    QFuture<Result<FeedbackWebhookRecord>> submit(const FeedbackWebhook &webhook, const SecretChanges &secrets);
    /// Stores it without touching its secrets: one that lacks some is incomplete. For imports.
    Result<FeedbackWebhookRecord> save(const FeedbackWebhook &webhook);
    Result<> remove();

    /// The secrets it needs to send. Fails with a sentence when one is missing or the keychain refuses.
    QFuture<Result<FeedbackSecrets>> secrets();
    /// Lets the keychain forget what nothing refers to any more; what it does not answer stays for the next time.
    void forgetLeftovers();

Q_SIGNALS:
    void changed();
    /// The webhook of the sandbox that is looked at now could not be read; there is none.
    void failed(const Hookbench::Error &error);

private:
    struct Submission;
    struct Reading;

    Result<FeedbackWebhookRecord> merged(const FeedbackWebhook &webhook, const SecretChanges &changes,
                                         const QList<KeptSecret> &fresh) const;
    void writeNext();
    void end(const Result<FeedbackWebhookRecord> &result);
    void readNext(const std::shared_ptr<Reading> &reading);
    void forgetNext(QStringList entries);
    Stamp stamp() const;

    FeedbackStore &m_store;
    SandboxBook &m_sandboxes;
    SecretBook &m_secrets;
    Clock m_clock;
    std::function<QString()> m_userName;
    std::optional<FeedbackWebhookRecord> m_record;
    std::unique_ptr<Submission> m_submission;
};

} // namespace Hookbench
