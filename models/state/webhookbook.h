// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/webhookchecks.h"
#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/credentialbook.h"
#include "models/state/sandboxbook.h"
#include "models/values/diagnostic.h"
#include "models/values/smswebhook.h"

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

/// The webhooks of the current sandbox, sorted by name. The only door through which webhooks change: checks again,
/// stores in one transaction, and only then tells. What changes very many rows at once is told as a reload.
class WebhookBook : public QObject
{
    Q_OBJECT
public:
    /// @p userName gives the name for "modified by" at the time of each change.
    WebhookBook(WebhookStore &store, SandboxBook &sandboxes, CredentialBook &credentials, Clock clock,
                std::function<QString()> userName, QObject *parent = nullptr);

    /// Reads them again. Says which rows changed where the same webhooks are there as before, and reloads otherwise.
    Result<> load();

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

    const QList<SmsWebhookRecord> &webhooks() const { return m_webhooks; }
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
    Stamp stamp() const;
    WebhookSurroundings surroundings(const SmsWebhook &webhook, const QUuid &id) const;
    ImportPlan plan(const SmsWebhook &webhook) const;
    Result<SmsWebhookRecord> store(const QUuid &id, const SmsWebhook &webhook, RevisionAction action);
    int rowOf(const QUuid &id) const;
    int firstOf(const QString &key) const;
    int placeFor(const SmsWebhookRecord &record, int from) const;
    void put(const SmsWebhookRecord &record);
    void putAll(const QList<SmsWebhookRecord> &records);
    void takeOut(int row);
    bool belongsHere(const QUuid &id) const { return m_removedFrom.value(id, m_sandboxId) == m_sandboxId; }
    void replaceAll(QList<SmsWebhookRecord> records);
    void tellChanged(const QList<int> &rows);
    QList<WebhookStatus> statuses() const;
    void follow();
    QList<std::pair<qint64, QString>> credentialNames() const;

    WebhookStore &m_store;
    SandboxBook &m_sandboxes;
    CredentialBook &m_credentials;
    Clock m_clock;
    std::function<QString()> m_userName;
    QList<SmsWebhookRecord> m_webhooks;
    /// What the webhooks are sorted by, row by row, and by id: making a key costs far more than finding one.
    QList<QString> m_keys;
    QHash<QUuid, QString> m_keyOf;
    /// What is known of a credential, by the spelling a webhook has. Made when it is asked for, forgotten when
    /// credentials change.
    struct CredentialFacts
    {
        std::optional<Vendor> vendor;
        bool attached = false;
    };
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
