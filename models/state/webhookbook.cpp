// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/webhookbook.h"

#include "models/state/webhooktidying.h"
#include "models/values/namekey.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// So many rows are told one by one; more are told as a reload, because every row costs those who show them.
constexpr qsizetype fewRows = 64;

/// What a webhook is sorted by, and where it stood before.
struct Keyed
{
    QString key;
    int row = 0;
};

std::vector<Keyed> sorted(const QList<SmsWebhookRecord> &records)
{
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(records.size()));
    for (int row = 0; row < records.size(); ++row)
        keyed.push_back({nameKey(records.at(row).webhook.name), row});
    std::sort(keyed.begin(), keyed.end(), [&records](const Keyed &left, const Keyed &right) {
        const int order = left.key.compare(right.key);
        return order != 0 ? order < 0 : records.at(left.row).id < records.at(right.row).id;
    });
    return keyed;
}

} // namespace

WebhookBook::WebhookBook(WebhookStore &store, SandboxBook &sandboxes, CredentialBook &credentials, Clock clock,
                         std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_store{store}
    , m_sandboxes{sandboxes}
    , m_credentials{credentials}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
{
    // The credentials follow the sandbox first, so that one signal says both. A credential's name stands in its
    // webhooks too.
    connect(&m_credentials, &CredentialBook::changed, this, &WebhookBook::follow);
}

Result<> WebhookBook::load()
{
    const qint64 sandboxId = m_sandboxes.current().id;
    Result<QList<SmsWebhookRecord>> stored = m_store.webhooks(sandboxId);
    if (!stored)
        return stored.error();
    const bool sameRows = sandboxId == m_sandboxId && stored->size() == m_webhooks.size()
        && std::all_of(stored->cbegin(), stored->cend(),
                       [this](const SmsWebhookRecord &record) { return m_keyOf.contains(record.id); });
    m_sandboxId = sandboxId;
    m_credentialNames = credentialNames();
    if (!sameRows) {
        replaceAll(*std::move(stored));
        return {};
    }
    QList<int> changedRows;
    for (const SmsWebhookRecord &record : std::as_const(*stored)) {
        const int row = rowOf(record.id);
        if (m_webhooks.at(row) == record)
            continue;
        // A new name has another place.
        if (m_webhooks.at(row).webhook.name != record.webhook.name) {
            replaceAll(*std::move(stored));
            return {};
        }
        changedRows.append(row);
    }
    if (changedRows.isEmpty())
        return {};
    m_users.reset();
    for (const SmsWebhookRecord &record : std::as_const(*stored))
        m_webhooks[rowOf(record.id)] = record;
    std::sort(changedRows.begin(), changedRows.end());
    tellChanged(changedRows);
    return {};
}

QList<std::pair<qint64, QString>> WebhookBook::credentialNames() const
{
    QList<std::pair<qint64, QString>> names;
    for (const ApiCredential &credential : m_credentials.credentials())
        names.append({credential.id, credential.name});
    return names;
}

void WebhookBook::replaceAll(QList<SmsWebhookRecord> records)
{
    Q_EMIT aboutToReload();
    m_users.reset();
    m_webhooks.clear();
    m_keys.clear();
    m_keyOf.clear();
    m_keyOf.reserve(records.size());
    m_keys.reserve(records.size());
    m_webhooks.reserve(records.size());
    for (const Keyed &keyed : sorted(records)) {
        m_webhooks.append(std::move(records[keyed.row]));
        m_keyOf.insert(m_webhooks.last().id, keyed.key);
        m_keys.append(keyed.key);
    }
    Q_EMIT reloaded();
}

void WebhookBook::tellChanged(const QList<int> &rows)
{
    if (rows.size() > fewRows) {
        Q_EMIT aboutToReload();
        Q_EMIT reloaded();
        return;
    }
    for (const int row : rows)
        Q_EMIT changed(row);
}

QList<WebhookStatus> WebhookBook::statuses() const
{
    QList<WebhookStatus> all;
    all.reserve(m_webhooks.size());
    for (const SmsWebhookRecord &record : m_webhooks)
        all.append(status(record));
    return all;
}

void WebhookBook::follow()
{
    // As they were told last: what is kept of the credentials is from before they changed.
    const QList<WebhookStatus> before = statuses();
    m_credentialFacts.clear();
    const bool sameSandbox = m_sandboxId == m_sandboxes.current().id;
    // Reading thousands again takes a while, and most changes of a credential leave its name alone.
    const bool sameNames = sameSandbox && m_credentialNames == credentialNames();
    if (const auto done = sameNames ? Result<>{} : load(); !done) {
        m_sandboxId = m_sandboxes.current().id;
        // No names are these: the next change reads again.
        m_credentialNames = {{-1, {}}};
        if (!sameSandbox)
            replaceAll({});
        Q_EMIT failed(done.error());
        return;
    }
    if (!sameSandbox || before.size() != m_webhooks.size())
        return;
    // Whether a webhook takes effect depends on the credentials, not only on itself.
    QList<int> changedRows;
    for (int row = 0; row < m_webhooks.size(); ++row) {
        if (status(m_webhooks.at(row)) != before.at(row))
            changedRows.append(row);
    }
    tellChanged(changedRows);
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
    if (auto done = m_store.remove(id, stamp()); !done)
        return done;
    m_removedFrom.insert(id, m_sandboxId);
    if (const int row = rowOf(id); row >= 0)
        takeOut(row);
    return {};
}

Result<SmsWebhookRecord> WebhookBook::restore(const QUuid &id)
{
    Result<SmsWebhookRecord> stored = m_store.restore(id, stamp());
    if (stored && belongsHere(id))
        put(*stored);
    return stored;
}

Result<> WebhookBook::removeAll(const QList<QUuid> &ids)
{
    if (auto done = m_store.removeAll(ids, stamp()); !done)
        return done;
    for (const QUuid &id : ids)
        m_removedFrom.insert(id, m_sandboxId);
    if (ids.size() > fewRows) {
        QList<SmsWebhookRecord> left;
        const QSet<QUuid> gone{ids.cbegin(), ids.cend()};
        for (const SmsWebhookRecord &record : std::as_const(m_webhooks)) {
            if (!gone.contains(record.id))
                left.append(record);
        }
        replaceAll(std::move(left));
        return {};
    }
    for (const QUuid &id : ids) {
        if (const int row = rowOf(id); row >= 0)
            takeOut(row);
    }
    return {};
}

Result<> WebhookBook::restoreAll(const QList<QUuid> &ids)
{
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
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_webhooks.at(row);
}

const SmsWebhookRecord *WebhookBook::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    const int row = firstOf(key);
    return row < m_keys.size() && m_keys.at(row) == key ? &m_webhooks.at(row) : nullptr;
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
    for (const Vendor vendor : {Vendor::Infobip, Vendor::Custom}) {
        const auto has = [&](WebhookType type) {
            return std::any_of(m_webhooks.cbegin(), m_webhooks.cend(), [&](const SmsWebhookRecord &record) {
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
    if (!m_users) {
        m_users.emplace();
        QHash<QString, QString> keys;
        for (const SmsWebhookRecord &record : m_webhooks) {
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

int WebhookBook::firstOf(const QString &key) const
{
    return static_cast<int>(std::lower_bound(m_keys.cbegin(), m_keys.cend(), key) - m_keys.cbegin());
}

int WebhookBook::rowOf(const QUuid &id) const
{
    const auto key = m_keyOf.constFind(id);
    if (key == m_keyOf.cend())
        return -1;
    int row = firstOf(*key);
    while (m_webhooks.at(row).id != id)
        ++row;
    return row;
}

int WebhookBook::placeFor(const SmsWebhookRecord &record, int from) const
{
    const QString key = nameKey(record.webhook.name);
    int place = firstOf(key);
    while (place < m_keys.size() && m_keys.at(place) == key && m_webhooks.at(place).id < record.id)
        ++place;
    // The row itself may still stand before it, under its old name.
    return from >= 0 && from < place ? place - 1 : place;
}

void WebhookBook::takeOut(int row)
{
    Q_EMIT aboutToRemove(row);
    m_users.reset();
    m_keyOf.remove(m_webhooks.at(row).id);
    m_keys.removeAt(row);
    m_webhooks.removeAt(row);
    Q_EMIT removed(row);
}

void WebhookBook::put(const SmsWebhookRecord &record)
{
    const int from = rowOf(record.id);
    const int to = placeFor(record, from);
    const QString key = nameKey(record.webhook.name);
    m_users.reset();
    if (from < 0) {
        Q_EMIT aboutToInsert(to);
        m_webhooks.insert(to, record);
        m_keys.insert(to, key);
        m_keyOf.insert(record.id, key);
        Q_EMIT inserted(to);
        return;
    }
    if (from != to)
        Q_EMIT aboutToMove(from, to);
    m_webhooks.move(from, to);
    m_keys.move(from, to);
    m_webhooks[to] = record;
    m_keys[to] = key;
    m_keyOf[record.id] = key;
    if (from != to)
        Q_EMIT moved(from, to);
    Q_EMIT changed(to);
}

void WebhookBook::putAll(const QList<SmsWebhookRecord> &records)
{
    if (records.size() <= fewRows) {
        for (const SmsWebhookRecord &record : records)
            put(record);
        return;
    }
    QHash<QUuid, SmsWebhookRecord> all;
    for (const SmsWebhookRecord &record : std::as_const(m_webhooks))
        all.insert(record.id, record);
    for (const SmsWebhookRecord &record : records)
        all.insert(record.id, record);
    replaceAll(all.values());
}

} // namespace Hookbench
