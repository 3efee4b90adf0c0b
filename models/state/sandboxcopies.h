// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/clock.h"
#include "models/ports/stores.h"
#include "models/state/sandboxbook.h"
#include "models/state/webhookbook.h"
#include "models/values/diagnostic.h"
#include "models/values/difference.h"

#include <QObject>

#include <functional>
#include <vector>

namespace Hookbench {

/// What copying one webhook to another sandbox does, or would do.
struct CopyLine
{
    QUuid from;
    QString name;
    ImportAction action = ImportAction::Created;
    /// From what stands in the other sandbox to what would stand there; empty for a new one.
    FieldDifferences differences;
    /// The other sandbox has a credential of that name and vendor; without one the copy is incomplete.
    bool credentialFound = true;
    /// Feedback webhooks have no credential, so none is looked for.
    bool credentialNeeded = true;
};

/// How a webhook stands in two sandboxes, matched by name.
struct WebhookComparison
{
    QString name;
    /// Null where the sandbox has none of that name.
    QUuid left;
    QUuid right;
    FieldDifferences differences;
};

/// Compares webhooks between sandboxes and copies them over. Credentials are matched by name; they and their secrets
/// are never copied.
class SandboxCopies : public QObject
{
    Q_OBJECT
public:
    SandboxCopies(WebhookStore &webhooks, CredentialStore &credentials, SandboxBook &sandboxes, WebhookBook &book,
                  Clock clock, std::function<QString()> userName, QObject *parent = nullptr);

    /// What copy would do, in the order of @p ids. Fails when a webhook or a sandbox is no longer there.
    Result<QList<CopyLine>> preview(qint64 from, const QList<QUuid> &ids, qint64 to) const;
    /// All in one transaction, or none. A webhook of the same name (without regard to case) is replaced and keeps its
    /// id and URL there; one that is the same already is left alone.
    Result<QList<CopyLine>> copy(qint64 from, const QList<QUuid> &ids, qint64 to);
    /// Every webhook of the two, by name.
    Result<QList<WebhookComparison>> compare(qint64 left, qint64 right) const;

private:
    struct Plan
    {
        QList<CopyLine> lines;
        /// Of the lines that are not unchanged, in the same order.
        std::vector<WebhookChange> changes;
    };
    /// Nothing is stored by planning.
    Result<Plan> plan(qint64 from, const QList<QUuid> &ids, qint64 to) const;
    Result<> checkSandboxes(qint64 one, qint64 other) const;

    WebhookStore &m_webhooks;
    CredentialStore &m_credentials;
    SandboxBook &m_sandboxes;
    WebhookBook &m_book;
    Clock m_clock;
    std::function<QString()> m_userName;
};

} // namespace Hookbench
