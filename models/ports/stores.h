// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/composedrequest.h"
#include "models/values/consent.h"
#include "models/values/draft.h"
#include "models/values/eventfilter.h"
#include "models/values/exchange.h"
#include "models/values/preferences.h"
#include "models/values/profile.h"
#include "models/values/replytext.h"
#include "models/values/result.h"
#include "models/values/sampleevent.h"
#include "models/values/sandbox.h"
#include "models/values/smswebhook.h"

#include <QFuture>
#include <QList>
#include <QUuid>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace Hookbench {

/// Keeps sandboxes. Synchronous, like all stores: what a call returned as done is on disk.
class SandboxStore
{
public:
    virtual ~SandboxStore() = default;
    virtual Result<QList<Sandbox>> sandboxes() = 0;
    /// Inserts when the id is 0. The name is unique in its organisation without regard to case.
    virtual Result<Sandbox> save(const Sandbox &sandbox) = 0;
    /// Removes the sandbox with everything in it: from then on no store knows any of it. The entries of its
    /// credentials' secrets join those to forget. The room that it takes is given back by DataCare::removeRemains.
    virtual Result<> remove(qint64 id) = 0;
    /// Counts what is in it; removed webhooks don't count.
    virtual Result<SandboxContents> contents(qint64 id) = 0;
};

/// Keeps API credentials, without their secrets: only which are kept, and under which entry.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    virtual Result<QList<ApiCredential>> credentials(qint64 sandboxId) = 0;
    /// Inserts when the id is 0. Webhooks that name it without having found it are tied to it. In the same transaction
    /// the entries of the secrets it refers to leave those to forget, and the entries it referred to before join them.
    virtual Result<ApiCredential> save(qint64 sandboxId, const ApiCredential &credential) = 0;
    /// Its webhooks keep the name they know it by and are incomplete; the entries of its secrets join those to forget.
    virtual Result<> remove(qint64 id) = 0;

    /// Keychain entries that no credential refers to: of secrets replaced, forgotten or begun. They outlive a kill, so
    /// that no secret stays behind in the keychain.
    virtual Result<QStringList> entriesToForget() = 0;
    /// Before a secret is written: should the program end before the credential is saved, the entry is to be forgotten.
    virtual Result<> expectEntries(const QStringList &entries) = 0;
    /// The keychain does not have them any more.
    virtual Result<> entriesForgotten(const QStringList &entries) = 0;
};

/// Keeps forms that were begun and not submitted. Survives a kill of the process; power loss may take the last moments.
class DraftStore
{
public:
    virtual ~DraftStore() = default;
    virtual Result<QList<Draft>> drafts(qint64 sandboxId) = 0;
    /// Replaces the draft of the same kind and subject.
    virtual Result<> save(qint64 sandboxId, const Draft &draft) = 0;
    virtual Result<> remove(qint64 sandboxId, DraftKind kind, const QString &subject) = 0;
};

/// Keeps the texts of the reply library; they belong to all sandboxes.
class ReplyStore
{
public:
    virtual ~ReplyStore() = default;
    /// In the order they were added.
    virtual Result<QList<ReplyText>> replies() = 0;
    /// Whether a text was ever kept, be it gone by now: tells a library that was emptied from a new one.
    virtual Result<bool> wasUsed() = 0;
    /// Inserts when the id is 0.
    virtual Result<ReplyText> save(const ReplyText &reply) = 0;
    /// Inserts all of them in one transaction, or none. Returns them as stored, in the same order.
    virtual Result<QList<ReplyText>> add(const QList<ReplyText> &replies) = 0;
    virtual Result<> remove(qint64 id) = 0;
    /// Brings a removed text back under its old id, and so to its old place.
    virtual Result<> restore(const ReplyText &reply) = 0;
};

/// Keeps a person's own sample events, by sandbox.
class SampleStore
{
public:
    virtual ~SampleStore() = default;
    /// In the order they were added.
    virtual Result<QList<SampleRecord>> samples(qint64 sandboxId) = 0;
    /// Inserts those with id 0 and changes the others, in one transaction, or none. Returns them as stored, in the same
    /// order. The name is unique in its sandbox without regard to case.
    virtual Result<QList<SampleRecord>> save(qint64 sandboxId, const QList<SampleRecord> &samples) = 0;
    virtual Result<> remove(qint64 id) = 0;
    /// Brings a removed sample back under its old id.
    virtual Result<> restore(qint64 sandboxId, const SampleRecord &sample) = 0;
};

/// Keeps a person's own profiles, by sandbox.
class ProfileStore
{
public:
    virtual ~ProfileStore() = default;
    /// In the order they were added.
    virtual Result<QList<ProfileRecord>> profiles(qint64 sandboxId) = 0;
    /// Inserts those with id 0 and changes the others, in one transaction, or none. Returns them as stored, in the same
    /// order. The name is unique in its sandbox without regard to case.
    virtual Result<QList<ProfileRecord>> save(qint64 sandboxId, const QList<ProfileRecord> &profiles) = 0;
    virtual Result<> remove(qint64 id) = 0;
    /// Brings a removed profile back under its old id.
    virtual Result<> restore(qint64 sandboxId, const ProfileRecord &profile) = 0;
};

/// Keeps composed requests, by sandbox.
class RequestStore
{
public:
    virtual ~RequestStore() = default;
    /// In the order they were added.
    virtual Result<QList<RequestRecord>> requests(qint64 sandboxId) = 0;
    /// Inserts those with id 0 and changes the others, in one transaction, or none. Returns them as stored, in the same
    /// order: of a body only what its source has a use for. The name is unique in its sandbox without regard to case.
    /// Refuses a request with a secret in it.
    virtual Result<QList<RequestRecord>> save(qint64 sandboxId, const QList<RequestRecord> &requests) = 0;
    virtual Result<> remove(qint64 id) = 0;
    /// Brings a removed request back under its old id.
    virtual Result<> restore(qint64 sandboxId, const RequestRecord &request) = 0;
};

/// One webhook to keep, and what its revision should say.
struct WebhookChange
{
    /// With a null id a new webhook is made.
    SmsWebhookRecord record;
    RevisionAction action = RevisionAction::Updated;
    Stamp stamp;
};

/// Keeps webhooks and every submitted state of them.
class WebhookStore
{
public:
    virtual ~WebhookStore() = default;
    virtual Result<QList<SmsWebhookRecord>> webhooks(qint64 sandboxId) = 0;
    /// The same list, read aside as it is at one moment after the call. The future always ends.
    virtual QFuture<Result<QList<SmsWebhookRecord>>> webhooksAside(qint64 sandboxId) = 0;
    /// How many there are, without reading them.
    virtual Result<qint64> count(qint64 sandboxId) = 0;
    /// All changes in one transaction with their revisions, or none. Returns the records as stored, in the same order.
    virtual Result<QList<SmsWebhookRecord>> save(qint64 sandboxId, std::span<const WebhookChange> changes) = 0;
    /// Takes the webhook from the list; its revisions stay and say so.
    virtual Result<> remove(const QUuid &id, const Stamp &stamp) = 0;
    /// Brings a removed webhook back under its old id and URL.
    virtual Result<SmsWebhookRecord> restore(const QUuid &id, const Stamp &stamp) = 0;
    /// The same for several, in one transaction, or for none.
    virtual Result<> removeAll(std::span<const QUuid> ids, const Stamp &stamp) = 0;
    virtual Result<QList<SmsWebhookRecord>> restoreAll(std::span<const QUuid> ids, const Stamp &stamp) = 0;
    virtual Result<QList<Revision>> revisions(const QUuid &id) = 0;
};

/// What a received request changes, kept in one transaction with its log entry.
struct ReceivedEntry
{
    Exchange exchange;
    QList<ConsentStep> consentSteps;
    /// Of its webhook. Without it the store asks its own webhooks, which knows nothing of those that are only files.
    std::optional<Vendor> vendor = {};
};

/// The log of requests, with the consents they led to. Rows are added and taken away; of what is in them only the pin
/// and the note change.
///
/// What looks through the whole log answers by a future and works aside, on the log as it is at one moment after the
/// call: every future ends, and one that is cancelled ends without a result.
class EventStore
{
public:
    virtual ~EventStore() = default;
    /// One transaction for all of them. Returns the ids in the same order. Survives a kill of the process; power loss
    /// may take the last moments.
    virtual Result<QList<qint64>> append(qint64 sandboxId, std::span<const ReceivedEntry> entries) = 0;
    /// Newest first, at most @p limit rows with an id below @p beforeId (0: from the newest).
    virtual Result<QList<ExchangeSummary>> page(qint64 sandboxId, qint64 beforeId, int limit) = 0;
    virtual Result<qint64> count(qint64 sandboxId) = 0;
    virtual Result<Exchange> exchange(qint64 id) = 0;
    /// Rows by their ids, in the order asked for; those that are gone are left out.
    virtual Result<QList<ExchangeSummary>> summaries(qint64 sandboxId, std::span<const qint64> ids) = 0;

    /// The same as the other page, through @p filter: fewer rows than @p limit are the last.
    virtual QFuture<Result<QList<ExchangeSummary>>> page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                         int limit)
        = 0;
    /// Exactly how many rows there are.
    virtual QFuture<Result<qint64>> count(qint64 sandboxId, const EventFilter &filter) = 0;
    /// Gives every row to @p take, oldest first and on another thread, until it fails, which fails the whole. Answers
    /// how many rows there were; the future's progress counts them.
    virtual QFuture<Result<qint64>> forEach(qint64 sandboxId, const EventFilter &filter,
                                            std::function<Result<>(const Exchange &)> take)
        = 0;

    /// Pinned rows stay when old ones are cleared away. In one transaction; rows that are gone are passed over.
    virtual Result<> setPinned(std::span<const qint64> ids, bool pinned) = 0;
    /// An empty note is none.
    virtual Result<> setNote(qint64 id, const QString &note) = 0;
    /// Takes rows out of the log, in one transaction; nobody sees them from then on. Answers with the number of this
    /// removal, with which it can be taken back for an hour (@p at is now, in milliseconds since the epoch, UTC).
    virtual Result<qint64> remove(std::span<const qint64> ids, qint64 at) = 0;
    /// The same for all rows that @p filter wants, in turns of the caller's event loop: when it fails or is cancelled
    /// on the way, what went before is gone.
    virtual QFuture<Result<qint64>> removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at) = 0;
    /// Brings back what a removal took; fails with a sentence when nothing of it is left. Answers how many rows.
    virtual Result<qint64> takeBack(qint64 removal) = 0;

    /// Until what it returns goes, or until rows are appended, consent and seen are asked of the log as it is at the
    /// first of them: a lock for all of them instead of one for each. A null answer saves nothing and harms nothing.
    virtual std::shared_ptr<void> askTogether() { return {}; }
    /// What the store's own webhooks say, those that were removed too.
    virtual std::optional<Vendor> vendorOf(const QUuid &webhookId) = 0;
    virtual Result<ConsentState> consent(qint64 sandboxId, const ConsentKey &key) = 0;
    /// Whether the webhook received an event with this key before (see dedupKey in models/delivery).
    virtual Result<bool> seen(const QUuid &webhookId, const QString &key) = 0;
};

/// Keeps the person's choices.
class PreferencesStore
{
public:
    virtual ~PreferencesStore() = default;
    virtual Result<Preferences> load() = 0;
    virtual Result<> save(const Preferences &preferences) = 0;
};

} // namespace Hookbench
