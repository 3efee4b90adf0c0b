// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/checks/webhookchecks.h"
#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/credentialbook.h"
#include "models/state/sandboxbook.h"
#include "models/values/diagnostic.h"
#include "models/values/smswebhook.h"

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

/// The webhooks of the current sandbox, sorted by name. The only door through which webhooks change: checks again,
/// stores in one transaction, and only then tells.
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
    Result<QList<Revision>> revisions(const QUuid &id) const;
    /// All or nothing. A webhook of the same name (without regard to case) is updated. An unknown credential is no
    /// hindrance.
    Result<QList<ImportedWebhook>> import(const QList<SmsWebhook> &webhooks);

    const QList<SmsWebhookRecord> &webhooks() const { return m_webhooks; }
    /// Null when there is none.
    const SmsWebhookRecord *find(const QUuid &id) const;
    const SmsWebhookRecord *findByName(const QString &name) const;
    /// A name that no other webhook has: "NAME", "NAME 2", …
    QString freeName(const QString &wish) const;
    /// Whether something it needs is still missing (its credential), so that it can't work in the mirrored product yet.
    bool isIncomplete(const SmsWebhookRecord &record) const;

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
    WebhookSurroundings surroundings(const QUuid &id) const;
    int rowOf(const QUuid &id) const;
    int placeFor(const SmsWebhookRecord &record) const;
    void put(const SmsWebhookRecord &record);
    void replaceAll(QList<SmsWebhookRecord> records);
    void follow();
    Result<std::optional<WebhookChange>> importChange(const SmsWebhook &webhook, ImportedWebhook &imported) const;

    WebhookStore &m_store;
    SandboxBook &m_sandboxes;
    CredentialBook &m_credentials;
    Clock m_clock;
    std::function<QString()> m_userName;
    QList<SmsWebhookRecord> m_webhooks;
    qint64 m_sandboxId = 0;
};

} // namespace Hookbench
