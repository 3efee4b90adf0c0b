// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/receiverbook.h"

#include "models/state/whenfinished.h"

#include <utility>

namespace Hookbench {

using namespace Qt::Literals::StringLiterals;

namespace {

// Its name among what the preferences keep for others.
const QString keptAs = u"receiver"_s;

} // namespace

ReceiverBook::ReceiverBook(ReceiverDesk &desk, PreferencesBook &preferences, WebhookBook &webhooks,
                           CredentialBook &credentials, SecretBook &secrets, QList<AllowListPreset> presets,
                           QObject *parent)
    : QObject{parent}
    , m_desk{desk}
    , m_preferences{preferences}
    , m_webhooks{webhooks}
    , m_credentials{credentials}
    , m_secrets{secrets}
    , m_presets{std::move(presets)}
{
}

void ReceiverBook::load()
{
    const ReceiverSetup before
        = std::exchange(m_setup, readReceiverSetup(m_preferences.preferences().arrangement.value(keptAs).toUtf8()));
    // What another version took for an address lets nobody in here.
    m_setup.allowed.removeIf([this](const QString &entry) { return !allowedRanges({entry}, m_presets); });
    apply(before);
    Q_EMIT changed();
}

Result<> ReceiverBook::save(const ReceiverSetup &setup)
{
    if (setup == m_setup)
        return {};
    if (const auto ranges = allowedRanges(setup.allowed, m_presets); !ranges)
        return ranges.error();
    Preferences preferences = m_preferences.preferences();
    preferences.arrangement.insert(keptAs, QString::fromUtf8(writeReceiverSetup(setup)));
    if (Result<> kept = m_preferences.save(preferences); !kept)
        return kept;
    const ReceiverSetup before = std::exchange(m_setup, setup);
    apply(before);
    Q_EMIT changed();
    return {};
}

Result<> ReceiverBook::save(const QUuid &webhookId, const WebhookSetup &setup)
{
    ReceiverSetup all = m_setup;
    if (setup == WebhookSetup{})
        all.webhooks.remove(webhookId);
    else
        all.webhooks.insert(webhookId, setup);
    return save(all);
}

void ReceiverBook::apply(const ReceiverSetup &before)
{
    applyScripts(before);
    if (m_setup.onlyAllowed)
        m_desk.setAllowList(AllowList{*allowedRanges(m_setup.allowed, m_presets), m_setup.trustForwarded});
    else
        m_desk.setAllowList({});
    const QSet<QUuid> touched = QSet<QUuid>{before.webhooks.keyBegin(), before.webhooks.keyEnd()}
        + QSet<QUuid>{m_setup.webhooks.keyBegin(), m_setup.webhooks.keyEnd()};
    for (const QUuid &id : touched) {
        const WebhookSetup old = before.webhooks.value(id);
        const WebhookSetup now = setup(id);
        if (old.signing != now.signing || old.required != now.required || old.slot != now.slot)
            applySignature(id, now);
    }
}

void ReceiverBook::applyScripts(const ReceiverSetup &before)
{
    // Only those that are others now: setting one begins it anew.
    if (before.script != m_setup.script)
        m_desk.setScript(m_setup.script);
    const QMap<QUuid, WebhookSetup> gone = before.webhooks;
    for (auto old = gone.begin(); old != gone.end(); ++old) {
        if (old->script != setup(old.key()).script)
            m_desk.setScript(old.key(), setup(old.key()).script);
    }
    for (auto now = m_setup.webhooks.cbegin(); now != m_setup.webhooks.cend(); ++now) {
        if (!gone.contains(now.key()) && !now->script.steps.isEmpty())
            m_desk.setScript(now.key(), now->script);
    }
}

void ReceiverBook::applySignature(const QUuid &webhookId, const WebhookSetup &wanted)
{
    // Never under the rule of before: what is shown has to be what is done.
    (void)m_desk.setSignatureRule(webhookId, std::nullopt);
    m_refusals.remove(webhookId);
    m_fetching.remove(webhookId);
    if (wanted.signing.scheme != SigningScheme::None) {
        if (!wanted.slot.isEmpty())
            fetch(webhookId, wanted);
        else if (m_typed.contains(webhookId))
            follow(webhookId, m_typed.value(webhookId));
    }
    Q_EMIT signaturesChanged();
}

void ReceiverBook::fetch(const QUuid &webhookId, const WebhookSetup &wanted)
{
    for (const KeptSecret &kept : keptSecrets(webhookId)) {
        if (kept.slot != wanted.slot)
            continue;
        m_fetching.insert(webhookId);
        whenFinished(this, m_secrets.read(kept), [this, webhookId, wanted](const QFuture<Result<Secret>> &read) {
            const WebhookSetup now = setup(webhookId);
            if (read.resultCount() == 0 || now.signing != wanted.signing || now.slot != wanted.slot)
                return;
            m_fetching.remove(webhookId);
            if (const Result<Secret> secret = read.result())
                follow(webhookId, *secret);
            else
                m_refusals.insert(webhookId, secret.error().summary);
            Q_EMIT signaturesChanged();
        });
        return;
    }
}

void ReceiverBook::follow(const QUuid &webhookId, const Secret &secret)
{
    const WebhookSetup wanted = setup(webhookId);
    const Result<> set = m_desk.setSignatureRule(webhookId, SignatureRule{wanted.signing, secret, wanted.required});
    if (set)
        m_refusals.remove(webhookId);
    else
        m_refusals.insert(webhookId, set.error().summary);
}

Result<> ReceiverBook::useSecret(const QUuid &webhookId, const Secret &secret)
{
    const WebhookSetup wanted = setup(webhookId);
    if (Result<> good = checkSigningSecret(wanted.signing, secret, KeyUse::Checking); !good)
        return good;
    m_typed.insert(webhookId, secret);
    follow(webhookId, secret);
    Q_EMIT signaturesChanged();
    return {};
}

QList<KeptSecret> ReceiverBook::keptSecrets(const QUuid &webhookId) const
{
    const SmsWebhookRecord *record = m_webhooks.find(webhookId);
    const ApiCredential *credential = record ? m_credentials.findByName(record->webhook.apiCredential) : nullptr;
    return credential ? credential->secrets : QList<KeptSecret>{};
}

QString ReceiverBook::signatureProblem(const QUuid &webhookId) const
{
    const WebhookSetup wanted = setup(webhookId);
    if (wanted.signing.scheme == SigningScheme::None || m_desk.signatureRule(webhookId))
        return {};
    if (m_refusals.contains(webhookId))
        return m_refusals.value(webhookId);
    if (wanted.slot.isEmpty())
        return tr("Nothing is checked yet: type the secret, which is not kept.");
    if (m_fetching.contains(webhookId))
        return tr("Nothing is checked yet: the keychain is asked for the secret.");
    return tr("Nothing is checked: the credential does not keep this secret any more. Choose another one, or type it.");
}

} // namespace Hookbench
