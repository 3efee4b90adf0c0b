// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/webhookbook.h"

#include "models/documents/webhookdocument.h"
#include "models/values/namekey.h"
#include "models/words/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

bool before(const SmsWebhookRecord &left, const SmsWebhookRecord &right)
{
    const QString leftKey = nameKey(left.webhook.name);
    const QString rightKey = nameKey(right.webhook.name);
    return leftKey != rightKey ? leftKey < rightKey : left.id < right.id;
}

/// The webhook as it is kept: without what its vendor and type don't have, and without white space around its name.
SmsWebhook tidied(const SmsWebhook &webhook)
{
    SmsWebhook tidy = withoutHiddenFields(webhook);
    tidy.name = tidy.name.trimmed();
    return tidy;
}

/// Whether both come to the same document. A payload that is no JSON has no document; then the values are compared.
bool sameDocument(const SmsWebhook &left, const SmsWebhook &right)
{
    const Result<QByteArray> one = writeWebhookDocument(left);
    const Result<QByteArray> other = writeWebhookDocument(right);
    return one && other ? *one == *other : left == right;
}

std::optional<Error> firstError(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return Error{Words::sentence(diagnostic), nameIn(ruleNames, diagnostic.rule) + u' ' + diagnostic.pointer};
    }
    return std::nullopt;
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
    std::sort(stored->begin(), stored->end(), before);
    const bool sameRows = sandboxId == m_sandboxId
        && std::equal(stored->cbegin(), stored->cend(), m_webhooks.cbegin(), m_webhooks.cend(),
                      [](const auto &left, const auto &right) { return left.id == right.id; });
    m_sandboxId = sandboxId;
    if (!sameRows) {
        replaceAll(*std::move(stored));
        return {};
    }
    for (int row = 0; row < m_webhooks.size(); ++row) {
        if (m_webhooks.at(row) == stored->at(row))
            continue;
        m_webhooks[row] = stored->at(row);
        Q_EMIT changed(row);
    }
    return {};
}

void WebhookBook::replaceAll(QList<SmsWebhookRecord> records)
{
    Q_EMIT aboutToReload();
    m_webhooks = std::move(records);
    Q_EMIT reloaded();
}

void WebhookBook::follow()
{
    const bool sameSandbox = m_sandboxId == m_sandboxes.current().id;
    if (const auto done = load(); !done) {
        m_sandboxId = m_sandboxes.current().id;
        if (!sameSandbox)
            replaceAll({});
        Q_EMIT failed(done.error());
        return;
    }
    // Whether a webhook is complete depends on the credentials, not only on itself.
    for (int row = 0; sameSandbox && row < m_webhooks.size(); ++row)
        Q_EMIT changed(row);
}

WebhookSurroundings WebhookBook::surroundings(const QUuid &id) const
{
    WebhookSurroundings around;
    around.credentials = m_credentials.credentials();
    for (const SmsWebhookRecord &record : std::as_const(m_webhooks)) {
        if (record.id != id)
            around.otherNames.append(record.webhook.name);
    }
    return around;
}

Diagnostics WebhookBook::check(const SmsWebhook &webhook, const QUuid &id) const
{
    return checkWebhook(webhook, surroundings(id));
}

Result<SmsWebhookRecord> WebhookBook::submit(const QUuid &id, const SmsWebhook &webhook)
{
    const SmsWebhook tidy = tidied(webhook);
    if (const auto error = firstError(check(tidy, id)))
        return *error;
    SmsWebhookRecord record;
    record.id = id;
    record.webhook = tidy;
    const WebhookChange change{record, id.isNull() ? RevisionAction::Created : RevisionAction::Updated, stamp()};
    const Result<QList<SmsWebhookRecord>> stored = m_store.save(m_sandboxes.current().id, std::span{&change, 1});
    if (!stored)
        return stored.error();
    put(stored->first());
    return stored->first();
}

Result<> WebhookBook::remove(const QUuid &id)
{
    if (auto done = m_store.remove(id, stamp()); !done)
        return done;
    if (const int row = rowOf(id); row >= 0) {
        Q_EMIT aboutToRemove(row);
        m_webhooks.removeAt(row);
        Q_EMIT removed(row);
    }
    return {};
}

Result<SmsWebhookRecord> WebhookBook::restore(const QUuid &id)
{
    Result<SmsWebhookRecord> stored = m_store.restore(id, stamp());
    if (stored)
        put(*stored);
    return stored;
}

Result<QList<Revision>> WebhookBook::revisions(const QUuid &id) const
{
    return m_store.revisions(id);
}

Result<QList<ImportedWebhook>> WebhookBook::import(const QList<SmsWebhook> &webhooks)
{
    QList<ImportedWebhook> imported;
    std::vector<WebhookChange> changes;
    QSet<QString> names;
    for (const SmsWebhook &webhook : webhooks) {
        const QString key = nameKey(webhook.name);
        if (names.contains(key))
            return Error{tr("Two of the webhooks are called %1. Rename one of them.").arg(webhook.name), {}};
        names.insert(key);
        ImportedWebhook one;
        Result<std::optional<WebhookChange>> change = importChange(webhook, one);
        if (!change)
            return change.error();
        imported.append(one);
        if (*change)
            changes.push_back(**std::move(change));
    }
    if (changes.empty())
        return imported;
    const Result<QList<SmsWebhookRecord>> stored = m_store.save(m_sandboxes.current().id, changes);
    if (!stored)
        return stored.error();
    auto record = stored->cbegin();
    for (ImportedWebhook &one : imported) {
        if (one.action == ImportAction::Unchanged)
            continue;
        one.id = record->id;
        put(*record++);
    }
    return imported;
}

Result<std::optional<WebhookChange>> WebhookBook::importChange(const SmsWebhook &webhook,
                                                               ImportedWebhook &imported) const
{
    SmsWebhook tidy = tidied(webhook);
    const SmsWebhookRecord *known = findByName(tidy.name);
    // A credential may come later: until then the webhook counts as incomplete.
    WebhookSurroundings around = surroundings(known ? known->id : QUuid{});
    around.use = WebhookSurroundings::Use::Document;
    if (const auto error = firstError(checkWebhook(tidy, around)))
        return Error{tr("%1: %2", "name of a webhook: what is wrong with it").arg(tidy.name, error->summary),
                     error->detail};
    // The database shows a credential as the credential itself is spelt.
    if (known && nameKey(known->webhook.apiCredential) == nameKey(tidy.apiCredential))
        tidy.apiCredential = known->webhook.apiCredential;

    imported.name = tidy.name;
    imported.action = known ? ImportAction::Updated : ImportAction::Created;
    imported.id = known ? known->id : QUuid{};
    if (known && sameDocument(known->webhook, tidy)) {
        imported.action = ImportAction::Unchanged;
        return std::optional<WebhookChange>{};
    }
    SmsWebhookRecord record;
    record.id = imported.id;
    record.webhook = tidy;
    return std::optional{WebhookChange{record, RevisionAction::Imported, stamp()}};
}

const SmsWebhookRecord *WebhookBook::find(const QUuid &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_webhooks.at(row);
}

const SmsWebhookRecord *WebhookBook::findByName(const QString &name) const
{
    const QString key = nameKey(name);
    for (const SmsWebhookRecord &record : m_webhooks) {
        if (nameKey(record.webhook.name) == key)
            return &record;
    }
    return nullptr;
}

QString WebhookBook::freeName(const QString &wish) const
{
    const QString base = wish.trimmed();
    QString name = base;
    for (int number = 2; findByName(name); ++number)
        name = base + u' ' + QString::number(number);
    return name;
}

bool WebhookBook::isIncomplete(const SmsWebhookRecord &record) const
{
    if (!record.webhook.takesInbound())
        return false;
    const QString key = nameKey(record.webhook.apiCredential);
    const QList<ApiCredential> &credentials = m_credentials.credentials();
    return std::none_of(credentials.cbegin(), credentials.cend(), [&](const ApiCredential &credential) {
        return credential.vendor == record.webhook.vendor && nameKey(credential.name) == key;
    });
}

Stamp WebhookBook::stamp() const
{
    return {m_userName(), QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC)};
}

int WebhookBook::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_webhooks.size(); ++row) {
        if (m_webhooks.at(row).id == id)
            return row;
    }
    return -1;
}

int WebhookBook::placeFor(const SmsWebhookRecord &record) const
{
    // Counts, instead of searching by halves: the row itself may still stand under its old name.
    return static_cast<int>(std::count_if(m_webhooks.cbegin(), m_webhooks.cend(), [&](const SmsWebhookRecord &other) {
        return other.id != record.id && before(other, record);
    }));
}

void WebhookBook::put(const SmsWebhookRecord &record)
{
    const int from = rowOf(record.id);
    const int to = placeFor(record);
    if (from < 0) {
        Q_EMIT aboutToInsert(to);
        m_webhooks.insert(to, record);
        Q_EMIT inserted(to);
        return;
    }
    if (from != to) {
        Q_EMIT aboutToMove(from, to);
        m_webhooks.move(from, to);
        Q_EMIT moved(from, to);
    }
    m_webhooks[to] = record;
    Q_EMIT changed(to);
}

} // namespace Hookbench
