// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/allowlist.h"
#include "models/delivery/receiversetup.h"
#include "models/state/credentialbook.h"
#include "models/state/preferencesbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/secretbook.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Hookbench {

/// How the person wants the receiver to behave: scripts, signatures, who may send. Keeps it among the preferences, and
/// sees to it that the desk behaves so. Secrets come from the keychain, or are typed and live as long as the program.
class ReceiverBook : public QObject
{
    Q_OBJECT
public:
    ReceiverBook(ReceiverDesk &desk, PreferencesBook &preferences, WebhookBook &webhooks, CredentialBook &credentials,
                 SecretBook &secrets, QList<AllowListPreset> presets, QObject *parent = nullptr);

    /// Takes what was set in an earlier run, once.
    void load();
    const ReceiverSetup &setup() const { return m_setup; }
    WebhookSetup setup(const QUuid &webhookId) const { return m_setup.webhooks.value(webhookId); }
    const QList<AllowListPreset> &presets() const { return m_presets; }

    /// Fails with a sentence when an entry of the list is none, or when it can't be kept; then everything is as before.
    Result<> save(const ReceiverSetup &setup);
    Result<> save(const QUuid &webhookId, const WebhookSetup &setup);
    /// Checks the webhook's signatures with a secret that was typed, until the program ends. Fails with a sentence when
    /// it can't be used; then the one before it stays.
    Result<> useSecret(const QUuid &webhookId, const Secret &secret);

    /// The secrets that are kept of the webhook's credential; one of them may check its signatures.
    QList<KeptSecret> keptSecrets(const QUuid &webhookId) const;
    /// Why signatures that should be checked are not; empty when they are, or need not be.
    QString signatureProblem(const QUuid &webhookId) const;

Q_SIGNALS:
    void changed();
    /// A signature rule began or ceased to be followed.
    void signaturesChanged();

private:
    void apply(const ReceiverSetup &before);
    void applyScripts(const ReceiverSetup &before);
    void applySignature(const QUuid &webhookId, const WebhookSetup &wanted);
    /// Asks the keychain for the secret, then follows the rule.
    void fetch(const QUuid &webhookId, const WebhookSetup &wanted);
    void follow(const QUuid &webhookId, const Secret &secret);

    ReceiverDesk &m_desk;
    PreferencesBook &m_preferences;
    WebhookBook &m_webhooks;
    CredentialBook &m_credentials;
    SecretBook &m_secrets;
    QList<AllowListPreset> m_presets;
    ReceiverSetup m_setup;
    QHash<QUuid, Secret> m_typed;
    QSet<QUuid> m_fetching;
    /// Sentences about secrets that could not be read or used.
    QHash<QUuid, QString> m_refusals;
};

} // namespace Hookbench
