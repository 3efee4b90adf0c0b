// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/webhookbook.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"

#include <QTest>

namespace Hookbench::Testing {

/// A webhook book over stores in memory, with the API credential that the sample webhooks name.
struct WebhookDesk
{
    WebhookDesk()
    {
        book = std::make_unique<WebhookBook>(
            store, sandboxes, credentials, [this] { return now; }, [] { return QStringLiteral("Åsa"); });
        QVERIFY(sandboxes.load());
        QVERIFY(credentials.save(namedCredential(CredentialVendor::Custom, QStringLiteral("Luma custom"))));
        QVERIFY(book->load());
    }
    QUuid submit(const QString &name) const
    {
        const auto stored = book->submit({}, customInbound(name));
        return stored ? stored->id : QUuid{};
    }
    QStringList names() const
    {
        QStringList found;
        for (const SmsWebhookRecord &record : book->webhooks())
            found.append(record.webhook.name);
        return found;
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore credentialStore;
    FakeWebhookStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    qint64 now = 1'772'366'400'000;
    std::unique_ptr<WebhookBook> book;
};

} // namespace Hookbench::Testing
