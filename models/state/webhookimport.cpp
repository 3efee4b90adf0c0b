// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/webhookchecks.h"
#include "models/documents/webhookdocument.h"
#include "models/state/webhookbook.h"
#include "models/state/webhooktidying.h"
#include "models/values/namekey.h"
#include "models/words/words.h"

#include <QSet>

#include <algorithm>

namespace Hookbench {

namespace {

/// Whether both come to the same document. A payload that is no JSON has no document; then the values are compared.
bool sameDocument(const SmsWebhook &left, const SmsWebhook &right)
{
    const Result<QByteArray> one = writeWebhookDocument(left);
    const Result<QByteArray> other = writeWebhookDocument(right);
    return one && other ? *one == *other : left == right;
}

} // namespace

SmsWebhook tidied(const SmsWebhook &webhook)
{
    SmsWebhook tidy = withoutHiddenFields(webhook);
    tidy.name = tidy.name.trimmed();
    return tidy;
}

std::optional<Error> firstError(const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.severity == Severity::Error)
            return Error{Words::sentence(diagnostic), nameIn(ruleNames, diagnostic.rule) + u' ' + diagnostic.pointer};
    }
    return std::nullopt;
}

QList<ImportPlan> WebhookBook::planImport(const QList<SmsWebhook> &webhooks) const
{
    QList<ImportPlan> plans;
    QSet<QString> names;
    for (const SmsWebhook &webhook : webhooks) {
        plans.append(plan(webhook));
        const QString key = nameKey(webhook.name);
        if (names.contains(key))
            plans.last().refusal
                = Error{tr("Two of the webhooks are called %1. Rename one of them.").arg(webhook.name), {}};
        names.insert(key);
    }
    return plans;
}

ImportPlan WebhookBook::plan(const SmsWebhook &webhook) const
{
    ImportPlan plan;
    plan.webhook = tidied(webhook);
    SmsWebhook &tidy = plan.webhook;
    const SmsWebhookRecord *known = findByName(tidy.name);
    // The database shows a credential as the credential itself is spelt.
    if (const ApiCredential *credential = m_credentials.findByName(tidy.apiCredential))
        tidy.apiCredential = credential->name;
    else if (known && nameKey(known->webhook.apiCredential) == nameKey(tidy.apiCredential))
        tidy.apiCredential = known->webhook.apiCredential;

    plan.outcome.name = tidy.name;
    plan.outcome.action = known ? ImportAction::Updated : ImportAction::Created;
    plan.outcome.id = known ? known->id : QUuid{};
    if (known && sameDocument(known->webhook, tidy))
        plan.outcome.action = ImportAction::Unchanged;
    // A credential may come later: until then the webhook counts as incomplete.
    WebhookSurroundings around = surroundings(tidy, plan.outcome.id);
    around.use = WebhookSurroundings::Use::Document;
    plan.diagnostics = checkWebhook(tidy, around);
    if (const auto error = firstError(plan.diagnostics))
        plan.refusal = Error{tr("%1: %2", "name of a webhook: what is wrong with it").arg(tidy.name, error->summary),
                             error->detail};
    return plan;
}

Result<QList<ImportedWebhook>> WebhookBook::import(const QList<SmsWebhook> &webhooks)
{
    beforeChange();
    QList<ImportedWebhook> imported;
    std::vector<WebhookChange> changes;
    for (const ImportPlan &planned : planImport(webhooks)) {
        if (planned.refusal)
            return *planned.refusal;
        imported.append(planned.outcome);
        if (planned.outcome.action == ImportAction::Unchanged)
            continue;
        SmsWebhookRecord record;
        record.id = planned.outcome.id;
        record.webhook = planned.webhook;
        changes.push_back({record, RevisionAction::Imported, stamp()});
    }
    if (changes.empty())
        return imported;
    const Result<QList<SmsWebhookRecord>> stored = m_store.save(m_sandboxes.current().id, changes);
    if (!stored)
        return stored.error();
    auto record = stored->cbegin();
    for (ImportedWebhook &one : imported) {
        if (one.action != ImportAction::Unchanged)
            one.id = (record++)->id;
    }
    putAll(*stored);
    return imported;
}

} // namespace Hookbench
