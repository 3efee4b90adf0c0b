// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"
#include "models/values/smswebhook.h"

#include <QHash>
#include <QList>

namespace Hookbench {

/// The id of a webhook as the tables spell it.
QString idText(const QUuid &id);

/// Reads webhooks with their categories and keywords: all of a sandbox that are not removed, in no order.
Result<QList<SmsWebhookRecord>> readWebhooks(Database &database, qint64 sandboxId);
/// How many these are.
Result<qint64> countWebhooks(Database &database, qint64 sandboxId);
/// One webhook, removed or not; nothing when there is none.
Result<std::optional<SmsWebhookRecord>> readWebhook(Database &database, const QUuid &id);

/// Writes the webhook's row, and its categories and keywords in place of those that were there.
Result<> writeWebhook(Database &database, qint64 sandboxId, const SmsWebhookRecord &record, bool isNew);

/// Adds one entry to the webhook's history.
Result<> writeRevision(Database &database, const Revision &revision);
/// The webhook's history, oldest first.
Result<QList<Revision>> readRevisions(Database &database, const QUuid &id);

} // namespace Hookbench
