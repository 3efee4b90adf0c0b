// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/feedbackwebhook.h"
#include "models/values/result.h"

#include <QStringList>

#include <optional>

namespace Hookbench {

/// Keeps the feedback webhook of each sandbox, at most one, without its secrets: only which are kept, and under which
/// entry. Synchronous, like all stores.
class FeedbackStore
{
public:
    virtual ~FeedbackStore() = default;
    /// Nothing when the sandbox has none.
    virtual Result<std::optional<FeedbackWebhookRecord>> feedbackWebhook(qint64 sandboxId) = 0;
    /// Inserts with a null id, under a new one. A second one in a sandbox is refused with a sentence. In the same
    /// transaction the entries it refers to leave those to forget, and those it referred to before join them.
    virtual Result<FeedbackWebhookRecord> save(qint64 sandboxId, const FeedbackWebhookRecord &record) = 0;
    /// The entries of its secrets join those to forget.
    virtual Result<> remove(const QUuid &id) = 0;

    /// Keychain entries that no feedback webhook refers to: of secrets replaced, forgotten or begun.
    virtual Result<QStringList> entriesToForget() = 0;
    /// Before a secret is written: should the program end before the webhook is saved, the entry is to be forgotten.
    virtual Result<> expectEntries(const QStringList &entries) = 0;
    /// The keychain does not have them any more.
    virtual Result<> entriesForgotten(const QStringList &entries) = 0;
};

} // namespace Hookbench
