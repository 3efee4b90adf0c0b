// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sandboxcopies.h"

#include "models/documents/compare.h"
#include "models/values/namekey.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace Hookbench {

namespace {

/// The credential of that name and vendor; null when there is none.
const ApiCredential *credentialFor(const SmsWebhook &webhook, const QList<ApiCredential> &credentials)
{
    const QString key = nameKey(webhook.apiCredential);
    const auto found = std::find_if(credentials.cbegin(), credentials.cend(), [&](const ApiCredential &credential) {
        return nameKey(credential.name) == key && webhookVendor(credential.vendor) == webhook.vendor;
    });
    return found == credentials.cend() ? nullptr : &*found;
}

QHash<QString, SmsWebhookRecord> byName(const QList<SmsWebhookRecord> &records)
{
    QHash<QString, SmsWebhookRecord> found;
    for (const SmsWebhookRecord &record : records)
        found.insert(nameKey(record.webhook.name), record);
    return found;
}

/// What differs, without the ways in which two sandboxes spell the same credential.
FieldDifferences differencesOf(const SmsWebhook &before, SmsWebhook after)
{
    if (nameKey(before.apiCredential) == nameKey(after.apiCredential))
        after.apiCredential = before.apiCredential;
    return compareWebhooks(before, after);
}

} // namespace

SandboxCopies::SandboxCopies(WebhookStore &webhooks, CredentialStore &credentials, SandboxBook &sandboxes,
                             WebhookBook &book, Clock clock, std::function<QString()> userName, QObject *parent)
    : QObject{parent}
    , m_webhooks{webhooks}
    , m_credentials{credentials}
    , m_sandboxes{sandboxes}
    , m_book{book}
    , m_clock{std::move(clock)}
    , m_userName{std::move(userName)}
{
}

Result<> SandboxCopies::checkSandboxes(qint64 one, qint64 other) const
{
    for (const qint64 id : {one, other}) {
        const QList<Sandbox> &known = m_sandboxes.sandboxes();
        if (std::none_of(known.cbegin(), known.cend(), [id](const Sandbox &sandbox) { return sandbox.id == id; }))
            return Error{tr("The sandbox is no longer there. Choose another one."), QString::number(id)};
    }
    if (one == other)
        return Error{tr("These are the same sandbox. Choose another one."), {}};
    return {};
}

Result<SandboxCopies::Plan> SandboxCopies::plan(qint64 from, const QList<QUuid> &ids, qint64 to) const
{
    if (const Result<> done = checkSandboxes(from, to); !done)
        return done.error();
    const Result<QList<SmsWebhookRecord>> sources = m_webhooks.webhooks(from);
    if (!sources)
        return sources.error();
    const Result<QList<SmsWebhookRecord>> targets = m_webhooks.webhooks(to);
    if (!targets)
        return targets.error();
    const Result<QList<ApiCredential>> credentials = m_credentials.credentials(to);
    if (!credentials)
        return credentials.error();

    const QHash<QString, SmsWebhookRecord> there = byName(*targets);
    const Stamp stamp{m_userName(), QDateTime::fromMSecsSinceEpoch(m_clock(), Qt::UTC)};
    Plan plan;
    QSet<QUuid> planned;
    for (const QUuid &id : ids) {
        const auto source = std::find_if(sources->cbegin(), sources->cend(),
                                         [&id](const SmsWebhookRecord &record) { return record.id == id; });
        if (source == sources->cend())
            return Error{tr("A webhook that was to be copied is no longer there. Nothing was copied."),
                         id.toString(QUuid::WithoutBraces)};
        if (planned.contains(id))
            continue;
        planned.insert(id);

        SmsWebhookRecord record;
        record.webhook = source->webhook;
        const ApiCredential *credential = credentialFor(record.webhook, *credentials);
        if (credential)
            record.webhook.apiCredential = credential->name;
        CopyLine line{id,
                      record.webhook.name,
                      ImportAction::Created,
                      {},
                      credential != nullptr || !record.webhook.takesInbound(),
                      record.webhook.takesInbound()};
        if (const auto known = there.constFind(nameKey(record.webhook.name)); known != there.cend()) {
            record.id = known->id;
            line.differences = differencesOf(known->webhook, record.webhook);
            line.action = line.differences.isEmpty() ? ImportAction::Unchanged : ImportAction::Updated;
        }
        if (line.action != ImportAction::Unchanged)
            plan.changes.push_back({record, RevisionAction::Copied, stamp});
        plan.lines.append(line);
    }
    return plan;
}

Result<QList<CopyLine>> SandboxCopies::preview(qint64 from, const QList<QUuid> &ids, qint64 to) const
{
    Result<Plan> planned = plan(from, ids, to);
    if (!planned)
        return planned.error();
    return std::move(planned->lines);
}

Result<QList<CopyLine>> SandboxCopies::copy(qint64 from, const QList<QUuid> &ids, qint64 to)
{
    Result<Plan> planned = plan(from, ids, to);
    if (!planned)
        return planned.error();
    if (planned->changes.empty())
        return std::move(planned->lines);
    if (const auto stored = m_webhooks.save(to, planned->changes); !stored)
        return stored.error();
    // Whoever looks at that sandbox sees the copies. They are stored, even should the list fail to be read again.
    if (m_sandboxes.current().id == to) {
        if (const Result<> loaded = m_book.load(); !loaded)
            return Error{tr("The webhooks are copied, but the list could not be read again. %1",
                            "%1 is a sentence that says why")
                             .arg(loaded.error().summary),
                         loaded.error().detail};
    }
    return std::move(planned->lines);
}

Result<QList<WebhookComparison>> SandboxCopies::compare(qint64 left, qint64 right) const
{
    if (const Result<> done = checkSandboxes(left, right); !done)
        return done.error();
    const Result<QList<SmsWebhookRecord>> lefts = m_webhooks.webhooks(left);
    if (!lefts)
        return lefts.error();
    const Result<QList<SmsWebhookRecord>> rights = m_webhooks.webhooks(right);
    if (!rights)
        return rights.error();

    // Sorted by the folded name, as lists of webhooks are.
    QMap<QString, WebhookComparison> found;
    for (const SmsWebhookRecord &record : *lefts)
        found.insert(nameKey(record.webhook.name), {record.webhook.name, record.id, {}, {}});
    const QHash<QString, SmsWebhookRecord> leftByName = byName(*lefts);
    for (const SmsWebhookRecord &record : *rights) {
        const QString key = nameKey(record.webhook.name);
        if (const auto other = leftByName.constFind(key); other != leftByName.cend()) {
            found[key].right = record.id;
            found[key].differences = differencesOf(other->webhook, record.webhook);
        } else {
            found.insert(key, {record.webhook.name, {}, record.id, {}});
        }
    }
    return found.values();
}

} // namespace Hookbench
