// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/state/draftbook.h"
#include "models/state/sandboxbook.h"
#include "models/state/secretbook.h"
#include "tests/support/fakestores.h"

#include <QPromise>

#include <vector>

namespace Hookbench::Testing {

/// A keychain that lets everybody wait until it is told to answer.
class HeldSecretStore : public FakeSecretStore
{
public:
    QFuture<SecretAnswer> write(const QString &entry, const Secret &secret) override
    {
        if (!holding)
            return FakeSecretStore::write(entry, secret);
        ++writes;
        secrets.insert(entry, secret);
        held.emplace_back();
        held.back().start();
        return held.back().future();
    }
    void answerAll(KeychainState how = KeychainState::Available)
    {
        std::vector<QPromise<SecretAnswer>> now;
        std::swap(now, held);
        for (QPromise<SecretAnswer> &promise : now) {
            promise.addResult(SecretAnswer{how, {}, {}});
            promise.finish();
        }
    }

    bool holding = false;
    std::vector<QPromise<SecretAnswer>> held;
};

/// The books a credential's form talks to, over stores in memory.
struct CredentialDesk
{
    CredentialDesk()
    {
        const bool loaded = bool(sandboxes.load()) && bool(credentials.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    FakePreferencesStore preferencesStore;
    FakeSandboxStore sandboxStore;
    FakeCredentialStore credentialStore;
    FakeDraftStore draftStore;
    HeldSecretStore secretStore;
    qint64 now = 1'772'704'800'000;
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [this] { return now += 1000; },
                               [] { return QStringLiteral("Kim"); }};
    DraftBook drafts{draftStore, sandboxes, [this] { return now; }};
};

} // namespace Hookbench::Testing
