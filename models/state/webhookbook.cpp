// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/webhookbook.h"

#include "models/state/webhooktidying.h"
#include "models/values/namekey.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

WebhookBook::WebhookBook(WebhookStore &store, SandboxBook &sandboxes, CredentialBook &credentials, Clock clock,
                         std::function<QString()> userName, ReadMany readMany, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_credentials{credentials}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
    , m_readMany{readMany}
{
    // The credentials follow the sandbox first, so that one signal says both. A credential's name stands in its
    // webhooks too.
    connect(&m_credentials, &CredentialBook::changed, this, &WebhookBook::follow);
}

void WebhookBook::replaceAll(QList<SmsWebhookRecord> records)
{
    Q_EMIT aboutToReload();
    m_users.reset();
    m_webhooks = SortedWebhooks{std::move(records)};
    Q_EMIT reloaded();
}

void WebhookBook::tellChanged(const QList<int> &rows)
{
    if (rows.size() > fewToTell) {
        Q_EMIT aboutToReload();
        Q_EMIT reloaded();
        return;
    }
    for (const int row : rows)
        Q_EMIT changed(row);
}

WebhookSurroundings WebhookBook::surroundings(const SmsWebhook &webhook, const QUuid &id) const
{
    WebhookSurroundings around;
    around.credentials = m_credentials.credentials();
    // Of ten thousand names only the same one matters.
    const SmsWebhookRecord *namesake = findByName(webhook.name);
    if (namesake && namesake->id != id)
        around.otherNames.append(namesake->webhook.name);
    return around;
}

Diagnostics WebhookBook::check(const SmsWebhook &webhook, const QUuid &id) const
{
    return checkWebhook(webhook, surroundings(webhook, id));
}

Result<SmsWebhookRecord> WebhookBook::submit(const QUuid &id, const SmsWebhook &webhook)
{
    return store(id, webhook, id.isNull() ? RevisionAction::Created : RevisionAction::Updated);
}

Result<SmsWebhookRecord> WebhookBook::store(const QUuid &id, const SmsWebhook &webhook, RevisionAction action)
{
    beforeChange();
    const SmsWebhook tidy = tidied(webhook);
    WebhookSurroundings around = surroundings(tidy, id);
    // What once was stored without its credential may be so again: it is incomplete until one is chosen.
    if (action == RevisionAction::Restored)
        around.use = WebhookSurroundings::Use::Document;
    if (const auto error = firstError(checkWebhook(tidy, around)))
        return *error;
    SmsWebhookRecord record;
    record.id = id;
    record.webhook = tidy;
    const WebhookChange change{record, action, stamp()};
    const Result<QList<SmsWebhookRecord>> stored = m_store.save(m_sandboxes.current().id, std::span{&change, 1});
    if (!stored)
        return stored.error();
    put(stored->first());
    return stored->first();
}

Result<SmsWebhookRecord> WebhookBook::restoreRevision(const QUuid &id, int number)
{
    const Result<QList<Revision>> history = m_store.revisions(id);
    if (!history)
        return history.error();
    for (const Revision &revision : *history) {
        if (revision.number == number)
            return store(id, revision.webhook, RevisionAction::Restored);
    }
    return Error{tr("The webhook has no revision %1.").arg(number), id.toString(QUuid::WithoutBraces)};
}

Result<> WebhookBook::remove(const QUuid &id)
{
    beforeChange();
    if (auto done = m_store.remove(id, stamp()); !done)
        return done;
    m_removedFrom.insert(id, m_sandboxId);
    if (const int row = m_webhooks.rowOf(id); row >= 0)
        takeOut(row);
    return {};
}

Result<SmsWebhookRecord> WebhookBook::restore(const QUuid &id)
{
    beforeChange();
    Result<SmsWebhookRecord> stored = m_store.restore(id, stamp());
    if (stored && belongsHere(id))
        put(*stored);
    return stored;
}

Result<> WebhookBook::removeAll(const QList<QUuid> &ids)
{
    beforeChange();
    if (auto done = m_store.removeAll(ids, stamp()); !done)
        return done;
    for (const QUuid &id : ids)
        m_removedFrom.insert(id, m_sandboxId);
    if (ids.size() > fewToTell) {
        QList<SmsWebhookRecord> left;
        const QSet<QUuid> gone{ids.cbegin(), ids.cend()};
        for (const SmsWebhookRecord &record : m_webhooks.records()) {
            if (!gone.contains(record.id))
                left.append(record);
        }
        replaceAll(std::move(left));
        return {};
    }
    for (const QUuid &id : ids) {
        if (const int row = m_webhooks.rowOf(id); row >= 0)
            takeOut(row);
    }
    return {};
}

Result<> WebhookBook::restoreAll(const QList<QUuid> &ids)
{
    beforeChange();
    Result<QList<SmsWebhookRecord>> stored = m_store.restoreAll(ids, stamp());
    if (!stored)
        return stored.error();
    stored->removeIf([this](const SmsWebhookRecord &record) { return !belongsHere(record.id); });
    putAll(*stored);
    return {};
}

Result<QList<Revision>> WebhookBook::revisions(const QUuid &id) const
{
    return m_store.revisions(id);
}

const SmsWebhookRecord *WebhookBook::find(const QUuid &id) const
{
    return all().find(id);
}

const SmsWebhookRecord *WebhookBook::findByName(const QString &name) const
{
    return all().findByName(name);
}

QString WebhookBook::freeName(const QString &wish) const
{
    const QString base = wish.trimmed();
    QString name = base;
    for (int number = 2; findByName(name); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

QList<std::pair<Vendor, WebhookType>> WebhookBook::missingCounterparts() const
{
    QList<std::pair<Vendor, WebhookType>> missing;
    const QList<SmsWebhookRecord> &records = webhooks();
    for (const Vendor vendor : {Vendor::Infobip, Vendor::Custom}) {
        const auto has = [&](WebhookType type) {
            return std::any_of(records.cbegin(), records.cend(), [&](const SmsWebhookRecord &record) {
                return record.webhook.vendor == vendor && record.webhook.type == type;
            });
        };
        const bool inbound = has(WebhookType::Inbound);
        if (inbound != has(WebhookType::Feedback))
            missing.append({vendor, inbound ? WebhookType::Feedback : WebhookType::Inbound});
    }
    return missing;
}

QStringList WebhookBook::usersOf(const QString &credential) const
{
    const QList<SmsWebhookRecord> &records = webhooks();
    if (!m_users) {
        m_users.emplace();
        QHash<QString, QString> keys;
        for (const SmsWebhookRecord &record : records) {
            if (!record.webhook.takesInbound())
                continue;
            const QString &spelt = record.webhook.apiCredential;
            auto key = keys.constFind(spelt);
            if (key == keys.cend())
                key = keys.insert(spelt, nameKey(spelt));
            (*m_users)[*key].append(record.webhook.name);
        }
    }
    return m_users->value(nameKey(credential));
}

WebhookStatus WebhookBook::status(const SmsWebhookRecord &record) const
{
    if (!record.webhook.takesInbound())
        return WebhookStatus::Active;
    const QString &spelt = record.webhook.apiCredential;
    auto facts = m_credentialFacts.constFind(spelt);
    if (facts == m_credentialFacts.cend()) {
        CredentialFacts found;
        if (const ApiCredential *credential = m_credentials.findByName(spelt))
            found = {webhookVendor(credential->vendor), !credential->channelConfigurations.isEmpty()};
        facts = m_credentialFacts.insert(spelt, found);
    }
    if (facts->vendor != record.webhook.vendor)
        return WebhookStatus::Incomplete;
    return facts->attached ? WebhookStatus::Active : WebhookStatus::Waiting;
}

Stamp WebhookBook::stamp() const
{
    return {m_userName(), QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC)};
}

void WebhookBook::takeOut(int row)
{
    Q_EMIT aboutToRemove(row);
    m_users.reset();
    m_webhooks.removeAt(row);
    Q_EMIT removed(row);
}

void WebhookBook::put(const SmsWebhookRecord &record)
{
    const int from = m_webhooks.rowOf(record.id);
    const int to = m_webhooks.placeFor(record, from);
    m_users.reset();
    if (from < 0) {
        Q_EMIT aboutToInsert(to);
        m_webhooks.insert(to, record);
        Q_EMIT inserted(to);
        return;
    }
    if (from != to)
        Q_EMIT aboutToMove(from, to);
    m_webhooks.replace(from, to, record);
    if (from != to)
        Q_EMIT moved(from, to);
    Q_EMIT changed(to);
}

void WebhookBook::putAll(const QList<SmsWebhookRecord> &records)
{
    if (records.size() <= fewToTell) {
        for (const SmsWebhookRecord &record : records)
            put(record);
        return;
    }
    QHash<QUuid, SmsWebhookRecord> together;
    for (const SmsWebhookRecord &record : m_webhooks.records())
        together.insert(record.id, record);
    for (const SmsWebhookRecord &record : records)
        together.insert(record.id, record);
    replaceAll(together.values());
}

} // namespace Hookbench
