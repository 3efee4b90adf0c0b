// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/webhookchecks.h"
#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/credentialbook.h"
#include "models/state/sandboxbook.h"
#include "models/state/sortedwebhooks.h"
#include "models/values/diagnostic.h"
#include "models/values/smswebhook.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QUuid>

#include <functional>
#include <optional>

namespace Hookbench {

/// What an import does with one document.
enum class ImportAction { Created, Updated, Unchanged };

inline constexpr NameTable<ImportAction, 3> importActionNames{{
    {ImportAction::Created, QLatin1StringView("created")},
    {ImportAction::Updated, QLatin1StringView("updated")},
    {ImportAction::Unchanged, QLatin1StringView("unchanged")},
}};

struct ImportedWebhook
{
    QString name;
    ImportAction action = ImportAction::Created;
    QUuid id;
};

/// What an import would do with one webhook.
struct ImportPlan
{
    ImportedWebhook outcome;
    /// As it would be stored.
    SmsWebhook webhook;
    /// Everything checkWebhook has to say about it in this sandbox; no places in a text.
    Diagnostics diagnostics;
    /// Why it can't be imported.
    std::optional<Error> refusal;
};

/// How very many webhooks are read: before anything else happens, or aside, so that a window goes on meanwhile.
enum class ReadMany { AtOnce, Aside };

/// The webhooks of the current sandbox, sorted by name. The only door through which webhooks change: checks again,
/// stores in one transaction, and only then tells. What changes very many rows at once is told as a reload.
///
/// Read aside, they come all together: nobody ever meets a part of them. Until then none are shown of a sandbox that is
/// looked at newly. Whoever asks for a webhook, or changes one, is answered from all of them and waits for the rest of
/// the reading; who only shows them asks for what is shown, and waits for nothing (docs/adr/0013).
class WebhookBook : public QObject
{
    Q_OBJECT
public:
    /// So many webhooks are read at once in any case: that takes a few milliseconds.
    static constexpr qint64 fewToRead = 500;

    /// @p userName gives the name for "modified by" at the time of each change.
    WebhookBook(WebhookStore &store, SandboxBook &sandboxes, CredentialBook &credentials, Clock clock,
                std::function<QString()> userName, ReadMany readMany = ReadMany::AtOnce, QObject *parent = nullptr);

    /// Reads them again. Says which rows changed where the same webhooks are there as before, and reloads otherwise.
    Result<> load();
    /// The same because somebody else may have written: what was read before answers until the rest is there.
    Result<> reread();

    /// Complaints about @p webhook as it would be submitted in place of @p id (null for a new one).
    Diagnostics check(const SmsWebhook &webhook, const QUuid &id) const;
    /// Stores a new webhook (null id) or a new revision. Refuses what check finds errors in, with the first error's
    /// sentence.
    Result<SmsWebhookRecord> submit(const QUuid &id, const SmsWebhook &webhook);
    Result<> remove(const QUuid &id);
    /// Undoes a removal.
    Result<SmsWebhookRecord> restore(const QUuid &id);
    /// Several at once, or none.
    Result<> removeAll(const QList<QUuid> &ids);
    Result<> restoreAll(const QList<QUuid> &ids);
    /// Oldest first.
    Result<QList<Revision>> revisions(const QUuid &id) const;
    /// Makes the state of revision @p number the newest one. Refused like submit when it can't be submitted any more.
    Result<SmsWebhookRecord> restoreRevision(const QUuid &id, int number);
    /// All or nothing. A webhook of the same name (without regard to case) is updated. An unknown credential is no
    /// hindrance.
    Result<QList<ImportedWebhook>> import(const QList<SmsWebhook> &webhooks);
    /// What import would do with each of them. Changes nothing.
    QList<ImportPlan> planImport(const QList<SmsWebhook> &webhooks) const;

    const QList<SmsWebhookRecord> &webhooks() const { return all().records(); }
    /// Those that were told of last, which a list shows. Never waits.
    const QList<SmsWebhookRecord> &shown() const { return (m_before ? *m_before : m_webhooks).records(); }
    /// How many webhooks of the sandbox are being read while none of them is shown; 0 when nobody has to wait.
    qint64 awaited() const { return m_awaited; }
    /// Null when there is none.
    const SmsWebhookRecord *find(const QUuid &id) const;
    const SmsWebhookRecord *findByName(const QString &name) const;
    /// A name that no other webhook has: "NAME", "NAME 2", …
    QString freeName(const QString &wish) const;
    /// Vendors that need two webhooks and have webhooks of one type only: the vendor, and the type that is missing.
    QList<std::pair<Vendor, WebhookType>> missingCounterparts() const;
    /// Names of the webhooks that use the credential called @p name.
    QStringList usersOf(const QString &credential) const;
    /// Whether it takes effect in the mirrored product.
    WebhookStatus status(const SmsWebhookRecord &record) const;
    bool isIncomplete(const SmsWebhookRecord &record) const { return status(record) == WebhookStatus::Incomplete; }

Q_SIGNALS:
    void aboutToReload();
    void reloaded();
    void aboutToInsert(int row);
    void inserted(int row);
    void changed(int row);
    /// @p to is the row it stands at afterwards.
    void aboutToMove(int from, int to);
    void moved(int from, int to);
    void aboutToRemove(int row);
    void removed(int row);
    /// The webhooks of the sandbox that is looked at now could not be read; the list is empty. The sentence says why.
    void failed(const Hookbench::Error &error);

private:
    /// So many rows are told one by one; more are told as a reload, because every row costs those who show them.
    static constexpr qsizetype fewToTell = 64;

    /// Webhooks that are being read aside.
    struct Reading
    {
        QFuture<Result<SortedWebhooks>> future;
        /// What is there from before is not what was asked for.
        bool needed = true;
    };
    /// What is known of a credential, by the spelling a webhook has.
    struct CredentialFacts
    {
        std::optional<Vendor> vendor;
        bool attached = false;
    };

    Stamp stamp() const;
    WebhookSurroundings surroundings(const SmsWebhook &webhook, const QUuid &id) const;
    ImportPlan plan(const SmsWebhook &webhook) const;
    Result<SmsWebhookRecord> store(const QUuid &id, const SmsWebhook &webhook, RevisionAction action);
    void put(const SmsWebhookRecord &record);
    void putAll(const QList<SmsWebhookRecord> &records);
    void takeOut(int row);
    bool belongsHere(const QUuid &id) const { return m_removedFrom.value(id, m_sandboxId) == m_sandboxId; }
    void replaceAll(QList<SmsWebhookRecord> records);
    void tellChanged(const QList<int> &rows);
    QList<WebhookStatus> statuses() const;
    void follow();
    void tellStatuses(const QList<WebhookStatus> &before);
    QList<std::pair<qint64, QString>> credentialNames() const;

    Result<> read(bool needed);
    void begin(qint64 sandboxId, qint64 count, bool needed);
    void arrived(int reading);
    void settle() const;
    void accept(SortedWebhooks webhooks) const;
    void beforeChange();
    void tellRead();
    void tellDifferences();
    /// What questions are answered from.
    const SortedWebhooks &all() const
    {
        if (m_reading && m_reading->needed)
            settle();
        return m_webhooks;
    }

    WebhookStore &m_store;
    SandboxBook &m_sandboxes;
    CredentialBook &m_credentials;
    Clock m_clock;
    std::function<QString()> m_userName;
    ReadMany m_readMany;
    // Whoever asks may be the one who ends a reading; it is told later, in a turn of its own.
    mutable SortedWebhooks m_webhooks;
    /// Those that were told of last, while the ones above have not been told.
    mutable std::optional<SortedWebhooks> m_before;
    mutable std::optional<Reading> m_reading;
    mutable std::optional<Error> m_untoldFailure;
    /// Counts what was begun, so that a reading that came too late is known.
    int m_readings = 0;
    qint64 m_awaited = 0;
    /// What a credential is called, or which sandbox it is, says more about webhooks than they do themselves.
    bool m_tellWhole = false;
    /// Made when it is asked for, forgotten when credentials change.
    mutable QHash<QString, CredentialFacts> m_credentialFacts;
    /// Of all credentials when the webhooks were read, by id: only a change of these changes what webhooks say.
    QList<std::pair<qint64, QString>> m_credentialNames;
    /// Names of the users of each credential, by its key. Forgotten when a webhook changes.
    mutable std::optional<QHash<QString, QStringList>> m_users;
    qint64 m_sandboxId = 0;
    /// Where the webhooks were that were removed in this run: brought back, they may belong to another sandbox than the
    /// one that is looked at by then.
    QHash<QUuid, qint64> m_removedFrom;
};

} // namespace Hookbench
