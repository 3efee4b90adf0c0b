// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/eventmatcher.h"
#include "models/ports/stores.h"
#include "models/values/namekey.h"
#include "models/values/summarise.h"
#include "tests/support/fakesecretstore.h"

#include <QHash>
#include <QMap>
#include <QPromise>
#include <QSet>

#include <functional>
#include <limits>
#include <memory>
#include <utility>

namespace Hookbench::Testing {

/// What every fake store can do: refuse the next calls that write.
class Refusing
{
public:
    /// Set to make writes fail with it.
    std::optional<Error> refusal;
    /// Writes that were asked for, refused ones too.
    int writes = 0;

protected:
    bool refuses()
    {
        ++writes;
        return refusal.has_value();
    }
};

inline Error diskFull()
{
    return {QStringLiteral("There is no room left to save."), QStringLiteral("disk full")};
}

/// Sandboxes in memory.
class FakeSandboxStore : public SandboxStore, public Refusing
{
public:
    Result<QList<Sandbox>> sandboxes() override { return rows; }
    Result<Sandbox> save(const Sandbox &sandbox) override
    {
        if (refuses())
            return *refusal;
        Sandbox stored = sandbox;
        if (stored.id != 0) {
            for (Sandbox &row : rows) {
                if (row.id == stored.id)
                    row = stored;
            }
            return stored;
        }
        stored.id = ++lastId;
        rows.append(stored);
        return stored;
    }

    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        rows.removeIf([id](const Sandbox &row) { return row.id == id; });
        return {};
    }

    Result<SandboxContents> contents(qint64 id) override { return inside.value(id); }

    QList<Sandbox> rows;
    /// By sandbox; what contents says.
    QMap<qint64, SandboxContents> inside;
    qint64 lastId = 0;
};

/// Credentials in memory, by sandbox.
class FakeCredentialStore : public CredentialStore, public Refusing
{
public:
    Result<QList<ApiCredential>> credentials(qint64 sandboxId) override { return rows.value(sandboxId); }
    Result<ApiCredential> save(qint64 sandboxId, const ApiCredential &credential) override
    {
        if (refuses())
            return *refusal;
        if (saveRefusal)
            return *saveRefusal;
        ApiCredential stored = credential;
        ApiCredential *row = nullptr;
        for (ApiCredential &known : rows[sandboxId]) {
            if (known.id == stored.id)
                row = &known;
        }
        if (stored.id != 0 && !row)
            return Error{QStringLiteral("The credential is no longer there."), {}};
        if (!row) {
            stored.id = ++lastId;
            rows[sandboxId].append(ApiCredential{});
            row = &rows[sandboxId].last();
        }
        leave(*row);
        *row = stored;
        for (const KeptSecret &kept : stored.secrets)
            toForget.removeAll(kept.entry);
        return stored;
    }

    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        for (QList<ApiCredential> &credentials : rows) {
            for (const ApiCredential &row : std::as_const(credentials)) {
                if (row.id == id)
                    leave(row);
            }
            credentials.removeIf([id](const ApiCredential &row) { return row.id == id; });
        }
        return {};
    }
    Result<QStringList> entriesToForget() override { return toForget; }
    Result<> expectEntries(const QStringList &entries) override
    {
        if (refuses())
            return *refusal;
        toForget += entries;
        return {};
    }
    Result<> entriesForgotten(const QStringList &entries) override
    {
        if (journalRefusal)
            return *journalRefusal;
        for (const QString &entry : entries)
            toForget.removeAll(entry);
        return {};
    }

    QMap<qint64, QList<ApiCredential>> rows;
    QStringList toForget;
    qint64 lastId = 0;
    /// Set to make only save fail, or only entriesForgotten.
    std::optional<Error> saveRefusal;
    std::optional<Error> journalRefusal;

private:
    void leave(const ApiCredential &row)
    {
        for (const KeptSecret &kept : row.secrets) {
            if (!toForget.contains(kept.entry))
                toForget.append(kept.entry);
        }
    }
};

/// Webhooks and their history in memory, all or nothing like the real one.
class FakeWebhookStore : public WebhookStore, public Refusing
{
public:
    struct Row
    {
        qint64 sandboxId = 0;
        SmsWebhookRecord record;
        bool removed = false;
    };

    Result<QList<SmsWebhookRecord>> webhooks(qint64 sandboxId) override
    {
        Result<QList<SmsWebhookRecord>> found = stored(sandboxId);
        if (found)
            readAtOnce += found->size();
        return found;
    }
    Result<QList<SmsWebhookRecord>> stored(qint64 sandboxId) const
    {
        if (readRefusal)
            return *readRefusal;
        QList<SmsWebhookRecord> found;
        for (const Row &row : std::as_const(rows)) {
            if (row.sandboxId == sandboxId && !row.removed)
                found.append(row.record);
        }
        return found;
    }
    /// Answers when the test says so, with what is there at that moment.
    QFuture<Result<QList<SmsWebhookRecord>>> webhooksAside(qint64 sandboxId) override
    {
        aside.append({sandboxId, std::make_shared<QPromise<Result<QList<SmsWebhookRecord>>>>()});
        aside.last().second->start();
        return aside.last().second->future();
    }
    void answerAside()
    {
        for (const auto &[sandboxId, promise] : std::exchange(aside, {})) {
            promise->addResult(stored(sandboxId));
            promise->finish();
        }
    }
    Result<qint64> count(qint64 sandboxId) override
    {
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&](const Row &row) { return row.sandboxId == sandboxId && !row.removed; });
    }

    Result<QList<SmsWebhookRecord>> save(qint64 sandboxId, std::span<const WebhookChange> changes) override
    {
        ++saves;
        if (refuses())
            return *refusal;
        const QList<Row> before = rows;
        const QList<Revision> historyBefore = history;
        QList<SmsWebhookRecord> stored;
        for (const WebhookChange &change : changes) {
            Result<SmsWebhookRecord> record = saveOne(sandboxId, change);
            if (!record) {
                rows = before;
                history = historyBefore;
                return record.error();
            }
            stored.append(*record);
        }
        return stored;
    }

    Result<> remove(const QUuid &id, const Stamp &stamp) override
    {
        const auto done = mark(id, stamp, RevisionAction::Deleted);
        if (!done)
            return done.error();
        return {};
    }

    Result<SmsWebhookRecord> restore(const QUuid &id, const Stamp &stamp) override
    {
        return mark(id, stamp, RevisionAction::Restored);
    }

    Result<> removeAll(std::span<const QUuid> ids, const Stamp &stamp) override
    {
        const auto done = markAll(ids, stamp, RevisionAction::Deleted);
        if (!done)
            return done.error();
        return {};
    }

    Result<QList<SmsWebhookRecord>> restoreAll(std::span<const QUuid> ids, const Stamp &stamp) override
    {
        return markAll(ids, stamp, RevisionAction::Restored);
    }

    Result<QList<Revision>> revisions(const QUuid &id) override
    {
        QList<Revision> found;
        for (const Revision &revision : std::as_const(history)) {
            if (revision.webhookId == id)
                found.append(revision);
        }
        return found;
    }

    QList<Row> rows;
    QList<Revision> history;
    /// Calls of save.
    int saves = 0;
    /// Set to make reading fail with it.
    std::optional<Error> readRefusal;
    /// Rows that somebody waited for.
    qint64 readAtOnce = 0;
    /// What is read aside and not answered yet, by sandbox.
    QList<std::pair<qint64, std::shared_ptr<QPromise<Result<QList<SmsWebhookRecord>>>>>> aside;

private:
    Row *find(const QUuid &id)
    {
        for (Row &row : rows) {
            if (row.record.id == id)
                return &row;
        }
        return nullptr;
    }

    Result<SmsWebhookRecord> saveOne(qint64 sandboxId, const WebhookChange &change)
    {
        for (const Row &row : std::as_const(rows)) {
            if (row.sandboxId == sandboxId && !row.removed && row.record.id != change.record.id
                && nameKey(row.record.webhook.name) == nameKey(change.record.webhook.name))
                return Error{QStringLiteral("The name is taken."), {}};
        }
        Row *row = find(change.record.id);
        if (!change.record.id.isNull() && !row)
            return Error{QStringLiteral("The webhook is no longer there."), {}};
        if (!row) {
            rows.append({sandboxId, {QUuid::createUuid(), {}, change.stamp, {}, 0}, false});
            row = &rows.last();
        }
        row->record.webhook = change.record.webhook;
        row->record.modified = change.stamp;
        ++row->record.revision;
        history.append({row->record.id, row->record.revision, change.action, change.stamp, row->record.webhook});
        return row->record;
    }

    Result<QList<SmsWebhookRecord>> markAll(std::span<const QUuid> ids, const Stamp &stamp, RevisionAction action)
    {
        const QList<Row> before = rows;
        const QList<Revision> historyBefore = history;
        QList<SmsWebhookRecord> marked;
        for (const QUuid &id : ids) {
            Result<SmsWebhookRecord> record = mark(id, stamp, action);
            if (!record) {
                rows = before;
                history = historyBefore;
                return record.error();
            }
            marked.append(*record);
        }
        return marked;
    }

    Result<SmsWebhookRecord> mark(const QUuid &id, const Stamp &stamp, RevisionAction action)
    {
        if (refuses())
            return *refusal;
        const bool removes = action == RevisionAction::Deleted;
        Row *row = find(id);
        if (!row || row->removed == removes)
            return Error{QStringLiteral("The webhook is no longer there."), {}};
        row->removed = removes;
        row->record.modified = stamp;
        ++row->record.revision;
        history.append({id, row->record.revision, action, stamp, row->record.webhook});
        return row->record;
    }
};

/// The event log in memory. Remembers events under the keys that @ref keyOf gives, and consents.
class FakeEventStore : public EventStore, public Refusing
{
public:
    Result<QList<qint64>> append(qint64 sandboxId, std::span<const ReceivedEntry> entries) override
    {
        ++appends;
        if (refuses())
            return *refusal;
        QList<qint64> ids;
        for (const ReceivedEntry &entry : entries) {
            Exchange stored = entry.exchange;
            stored.id = ++lastId;
            ids.append(stored.id);
            rows.append({sandboxId, stored});
            if (entry.vendor)
                vendors.insert(stored.id, *entry.vendor);
            for (const EventOutcome &outcome : std::as_const(stored.outcomes)) {
                const QString key = keyOf && !outcome.duplicate ? keyOf(outcome.event) : QString{};
                if (!key.isEmpty())
                    known.insert({stored.webhookId, key});
            }
            for (const ConsentStep &step : entry.consentSteps) {
                consents.insert({sandboxId, step.key}, step.after);
                steps.append(step);
            }
        }
        return ids;
    }

    Result<QList<ExchangeSummary>> page(qint64 sandboxId, qint64 beforeId, int limit) override
    {
        ++pages;
        if (readRefusal)
            return *readRefusal;
        QList<ExchangeSummary> found;
        for (auto row = rows.crbegin(); row != rows.crend() && found.size() < limit; ++row) {
            if (row->first == sandboxId && !isRemoved(row->second.id) && (beforeId <= 0 || row->second.id < beforeId))
                found.append(summarise(row->second));
        }
        return found;
    }
    Result<QList<ExchangeSummary>> summaries(qint64 sandboxId, std::span<const qint64> ids) override
    {
        if (readRefusal)
            return *readRefusal;
        QList<ExchangeSummary> found;
        for (const qint64 id : ids) {
            if (const Exchange *row = find(id); row && !isRemoved(id) && sandboxOf(id) == sandboxId)
                found.append(summarise(*row));
        }
        return found;
    }
    /// Answers at once.
    QFuture<Result<QList<ExchangeSummary>>> page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                 int limit) override
    {
        ++filteredPages;
        if (readRefusal)
            return QtFuture::makeReadyFuture(Result<QList<ExchangeSummary>>{*readRefusal});
        QList<ExchangeSummary> found;
        for (const Exchange &row : wanted(sandboxId, filter)) {
            if (found.size() < limit && (beforeId <= 0 || row.id < beforeId))
                found.append(summarise(row));
        }
        return QtFuture::makeReadyFuture(Result<QList<ExchangeSummary>>{found});
    }
    QFuture<Result<qint64>> count(qint64 sandboxId, const EventFilter &filter) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{wanted(sandboxId, filter).size()}});
    }
    QFuture<Result<qint64>> forEach(qint64 sandboxId, const EventFilter &filter,
                                    std::function<Result<>(const Exchange &)> take) override
    {
        const QList<Exchange> found = wanted(sandboxId, filter);
        for (auto row = found.crbegin(); row != found.crend(); ++row) {
            if (const Result<> done = take(*row); !done)
                return QtFuture::makeReadyFuture(Result<qint64>{done.error()});
        }
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{found.size()}});
    }
    Result<> setPinned(std::span<const qint64> ids, bool pinned) override
    {
        if (refuses())
            return *refusal;
        for (const qint64 id : ids) {
            if (Exchange *row = find(id))
                row->pinned = pinned;
        }
        return {};
    }
    Result<> setNote(qint64 id, const QString &note) override
    {
        if (refuses())
            return *refusal;
        Exchange *row = find(id);
        if (!row)
            return Error{QStringLiteral("The event is no longer in the log."), {}};
        row->note = note;
        return {};
    }
    Result<qint64> remove(std::span<const qint64> ids, qint64) override
    {
        if (refuses())
            return *refusal;
        ++lastRemoval;
        for (const qint64 id : ids) {
            if (find(id) && !isRemoved(id))
                removals.insert(id, lastRemoval);
        }
        return lastRemoval;
    }
    QFuture<Result<qint64>> removeAll(qint64 sandboxId, const EventFilter &filter, qint64 at) override
    {
        QList<qint64> ids;
        for (const Exchange &row : wanted(sandboxId, filter))
            ids.append(row.id);
        return QtFuture::makeReadyFuture(remove(std::span{ids.constData(), static_cast<size_t>(ids.size())}, at));
    }
    Result<qint64> takeBack(qint64 removal) override
    {
        if (refuses())
            return *refusal;
        const qsizetype back = removals.removeIf([&](const auto &row) { return row.value() == removal; });
        if (back == 0)
            return Error{QStringLiteral("Nothing is left to bring back."), {}};
        return qint64{back};
    }
    std::optional<Vendor> vendorOf(const QUuid &webhookId) override
    {
        const auto found = webhookVendors.constFind(webhookId);
        return found == webhookVendors.cend() ? std::nullopt : std::optional{*found};
    }

    Result<qint64> count(qint64 sandboxId) override
    {
        return std::count_if(rows.cbegin(), rows.cend(),
                             [&](const auto &row) { return row.first == sandboxId && !isRemoved(row.second.id); });
    }

    Result<Exchange> exchange(qint64 id) override
    {
        for (const auto &row : std::as_const(rows)) {
            if (row.second.id == id && !isRemoved(id))
                return row.second;
        }
        return Error{QStringLiteral("The event is no longer in the log."), {}};
    }

    Result<ConsentState> consent(qint64 sandboxId, const ConsentKey &key) override
    {
        return consents.value({sandboxId, key}, ConsentState::Unknown);
    }

    Result<bool> seen(const QUuid &webhookId, const QString &key) override { return known.contains({webhookId, key}); }

    QList<std::pair<qint64, Exchange>> rows;
    QHash<std::pair<qint64, ConsentKey>, ConsentState> consents;
    QList<ConsentStep> steps;
    QSet<std::pair<QUuid, QString>> known;
    /// Set to dedupKey where repeated events matter.
    std::function<QString(const ExtractedEvent &)> keyOf;
    std::optional<Error> readRefusal;
    qint64 lastId = 0;
    /// Calls of append and page.
    int appends = 0;
    int pages = 0;
    /// Calls of the page with a filter.
    int filteredPages = 0;
    /// By row, as told with the entry, and by webhook.
    QHash<qint64, Vendor> vendors;
    QHash<QUuid, Vendor> webhookVendors;
    /// Rows that are removed and can be taken back, with the number of their removal.
    QHash<qint64, qint64> removals;
    qint64 lastRemoval = 0;

private:
    bool isRemoved(qint64 id) const { return removals.contains(id); }
    Exchange *find(qint64 id)
    {
        for (auto &row : rows) {
            if (row.second.id == id)
                return &row.second;
        }
        return nullptr;
    }
    qint64 sandboxOf(qint64 id) const
    {
        for (const auto &row : rows) {
            if (row.second.id == id)
                return row.first;
        }
        return 0;
    }
    /// Newest first.
    QList<Exchange> wanted(qint64 sandboxId, const EventFilter &filter)
    {
        const EventMatcher matcher{filter};
        QList<Exchange> found;
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            const auto told = vendors.constFind(row->second.id);
            const std::optional<Vendor> vendor
                = told != vendors.cend() ? std::optional{*told} : vendorOf(row->second.webhookId);
            if (row->first == sandboxId && !isRemoved(row->second.id) && matcher.matches(row->second, vendor))
                found.append(row->second);
        }
        return found;
    }
};

/// Drafts in memory, newest last.
class FakeDraftStore : public DraftStore, public Refusing
{
public:
    Result<QList<Draft>> drafts(qint64 sandboxId) override { return rows.value(sandboxId); }
    Result<> save(qint64 sandboxId, const Draft &draft) override
    {
        if (refuses())
            return *refusal;
        forget(sandboxId, draft.kind, draft.subject);
        rows[sandboxId].append(draft);
        return {};
    }
    Result<> remove(qint64 sandboxId, DraftKind kind, const QString &subject) override
    {
        if (refuses())
            return *refusal;
        forget(sandboxId, kind, subject);
        return {};
    }

    QMap<qint64, QList<Draft>> rows;

private:
    void forget(qint64 sandboxId, DraftKind kind, const QString &subject)
    {
        rows[sandboxId].removeIf([&](const Draft &draft) { return draft.kind == kind && draft.subject == subject; });
    }
};

/// The reply library in memory.
class FakeReplyStore : public ReplyStore, public Refusing
{
public:
    Result<QList<ReplyText>> replies() override { return rows; }
    Result<bool> wasUsed() override { return lastId != 0; }
    Result<ReplyText> save(const ReplyText &reply) override
    {
        if (refuses())
            return *refusal;
        ReplyText stored = reply;
        if (stored.id == 0) {
            stored.id = ++lastId;
            rows.append(stored);
            return stored;
        }
        for (ReplyText &row : rows) {
            if (row.id == stored.id) {
                row = stored;
                return stored;
            }
        }
        return Error{QStringLiteral("The reply message is no longer there."), {}};
    }
    Result<QList<ReplyText>> add(const QList<ReplyText> &replies) override
    {
        if (refuses())
            return *refusal;
        QList<ReplyText> stored = replies;
        for (ReplyText &reply : stored)
            reply.id = ++lastId;
        rows += stored;
        return stored;
    }
    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        rows.removeIf([id](const ReplyText &row) { return row.id == id; });
        return {};
    }
    Result<> restore(const ReplyText &reply) override
    {
        if (refuses())
            return *refusal;
        rows.append(reply);
        std::sort(rows.begin(), rows.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
        return {};
    }

    QList<ReplyText> rows;
    qint64 lastId = 0;
};

/// Own sample events in memory, by sandbox.
class FakeSampleStore : public SampleStore, public Refusing
{
public:
    Result<QList<SampleRecord>> samples(qint64 sandboxId) override
    {
        if (readRefusal)
            return *readRefusal;
        return rows.value(sandboxId);
    }
    Result<QList<SampleRecord>> save(qint64 sandboxId, const QList<SampleRecord> &samples) override
    {
        if (refuses())
            return *refusal;
        QList<SampleRecord> stored = samples;
        for (SampleRecord &record : stored) {
            if (record.id == 0) {
                record.id = ++lastId;
                rows[sandboxId].append(record);
                continue;
            }
            for (SampleRecord &row : rows[sandboxId]) {
                if (row.id == record.id)
                    row = record;
            }
        }
        return stored;
    }
    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        for (QList<SampleRecord> &records : rows)
            records.removeIf([id](const SampleRecord &row) { return row.id == id; });
        return {};
    }
    Result<> restore(qint64 sandboxId, const SampleRecord &sample) override
    {
        if (refuses())
            return *refusal;
        QList<SampleRecord> &records = rows[sandboxId];
        records.append(sample);
        std::sort(records.begin(), records.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
        return {};
    }

    QMap<qint64, QList<SampleRecord>> rows;
    std::optional<Error> readRefusal;
    qint64 lastId = 0;
};

/// Own profiles in memory, by sandbox.
class FakeProfileStore : public ProfileStore, public Refusing
{
public:
    Result<QList<ProfileRecord>> profiles(qint64 sandboxId) override
    {
        if (readRefusal)
            return *readRefusal;
        return rows.value(sandboxId);
    }
    Result<QList<ProfileRecord>> save(qint64 sandboxId, const QList<ProfileRecord> &profiles) override
    {
        if (refuses())
            return *refusal;
        QList<ProfileRecord> stored = profiles;
        for (ProfileRecord &record : stored) {
            if (record.id == 0) {
                record.id = ++lastId;
                rows[sandboxId].append(record);
                continue;
            }
            for (ProfileRecord &row : rows[sandboxId]) {
                if (row.id == record.id)
                    row = record;
            }
        }
        return stored;
    }
    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        for (QList<ProfileRecord> &records : rows)
            records.removeIf([id](const ProfileRecord &row) { return row.id == id; });
        return {};
    }
    Result<> restore(qint64 sandboxId, const ProfileRecord &profile) override
    {
        if (refuses())
            return *refusal;
        QList<ProfileRecord> &records = rows[sandboxId];
        records.append(profile);
        std::sort(records.begin(), records.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
        return {};
    }

    QMap<qint64, QList<ProfileRecord>> rows;
    std::optional<Error> readRefusal;
    qint64 lastId = 0;
};

/// Composed requests in memory, by sandbox.
class FakeRequestStore : public RequestStore, public Refusing
{
public:
    Result<QList<RequestRecord>> requests(qint64 sandboxId) override
    {
        if (readRefusal)
            return *readRefusal;
        return rows.value(sandboxId);
    }
    Result<QList<RequestRecord>> save(qint64 sandboxId, const QList<RequestRecord> &requests) override
    {
        if (refuses())
            return *refusal;
        QList<RequestRecord> stored = requests;
        for (RequestRecord &record : stored) {
            if (record.id == 0) {
                record.id = ++lastId;
                rows[sandboxId].append(record);
                continue;
            }
            for (RequestRecord &row : rows[sandboxId]) {
                if (row.id == record.id)
                    row = record;
            }
        }
        return stored;
    }
    Result<> remove(qint64 id) override
    {
        if (refuses())
            return *refusal;
        for (QList<RequestRecord> &records : rows)
            records.removeIf([id](const RequestRecord &row) { return row.id == id; });
        return {};
    }
    Result<> restore(qint64 sandboxId, const RequestRecord &request) override
    {
        if (refuses())
            return *refusal;
        QList<RequestRecord> &records = rows[sandboxId];
        records.append(request);
        std::sort(records.begin(), records.end(), [](const auto &one, const auto &other) { return one.id < other.id; });
        return {};
    }

    QMap<qint64, QList<RequestRecord>> rows;
    std::optional<Error> readRefusal;
    qint64 lastId = 0;
};

/// The person's choices in memory.
class FakePreferencesStore : public PreferencesStore, public Refusing
{
public:
    Result<Preferences> load() override { return stored; }
    Result<> save(const Preferences &preferences) override
    {
        if (refuses())
            return *refusal;
        stored = preferences;
        return {};
    }

    Preferences stored;
};

} // namespace Hookbench::Testing
