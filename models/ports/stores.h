// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/consent.h"
#include "models/values/exchange.h"
#include "models/values/preferences.h"
#include "models/values/result.h"
#include "models/values/sandbox.h"
#include "models/values/smswebhook.h"

#include <QList>
#include <QUuid>

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
};

/// Keeps API credentials, without their secrets.
class CredentialStore
{
public:
    virtual ~CredentialStore() = default;
    virtual Result<QList<ApiCredential>> credentials(qint64 sandboxId) = 0;
    /// Inserts when the id is 0. Webhooks that name it without having found it are tied to it.
    virtual Result<ApiCredential> save(qint64 sandboxId, const ApiCredential &credential) = 0;
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
    /// All changes in one transaction with their revisions, or none. Returns the records as stored, in the same order.
    virtual Result<QList<SmsWebhookRecord>> save(qint64 sandboxId, std::span<const WebhookChange> changes) = 0;
    /// Takes the webhook from the list; its revisions stay and say so.
    virtual Result<> remove(const QUuid &id, const Stamp &stamp) = 0;
    /// Brings a removed webhook back under its old id and URL.
    virtual Result<SmsWebhookRecord> restore(const QUuid &id, const Stamp &stamp) = 0;
    virtual Result<QList<Revision>> revisions(const QUuid &id) = 0;
};

/// What a received request changes, kept in one transaction with its log entry.
struct ReceivedEntry
{
    Exchange exchange;
    QList<ConsentStep> consentSteps;
};

/// The append-only log of requests, with the consents they led to.
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
