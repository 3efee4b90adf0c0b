// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/credentialbook.h"
#include "models/words/words.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace Hookbench::Testing {

using namespace Qt::StringLiterals;

inline const QString tokenSlot = u"api-token"_s;
inline const QString keySlot = u"api-secret-key"_s;

/// Complete when its two secrets are given.
inline ApiCredential macCredential(const QString &name = u"Luma custom"_s)
{
    ApiCredential credential;
    credential.vendor = CredentialVendor::Custom;
    credential.name = name;
    credential.setField(CredentialField::ProviderUrl, u"https://sms.example.com/send"_s);
    credential.setField(CredentialField::AuthType, u"mac"_s);
    credential.setField(CredentialField::MacHash, u"hmac-sha-256"_s);
    credential.setField(CredentialField::ProviderPayload,
                        uR"({"from":"{{fromNumber}}","to":"{{toNumber}}","text":"{{message}}"})"_s);
    return credential;
}

inline SecretChanges bothSecrets(const QByteArray &token = "luma-token", const QByteArray &key = "luma-key")
{
    return {{tokenSlot, Secret{token}}, {keySlot, Secret{key}}};
}

/// A book with everything around it played.
struct CredentialDesk
{
    CredentialDesk()
    {
        if (!sandboxes.load())
            qFatal("no sandbox");
        open();
    }

    void open()
    {
        book.reset();
        secrets = std::make_unique<SecretBook>(keychain);
        book = std::make_unique<CredentialBook>(
            store, sandboxes, *secrets, [this] { return ++now; }, [] { return u"Astrid"_s; });
        if (!book->load())
            qFatal("no credentials");
    }

    qint64 sandbox() const { return sandboxes.current().id; }
    const QList<ApiCredential> &rows() { return store.rows[sandbox()]; }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    FakeSecretStore keychain;
    SandboxBook sandboxes{sandboxStore, preferences};
    qint64 now = 1'772'366'400'000;
    std::unique_ptr<SecretBook> secrets;
    std::unique_ptr<CredentialBook> book;
};

/// The result of a submit, waited for.
#define SUBMIT(name, ...)                                                                                              \
    const auto name##Future = __VA_ARGS__;                                                                             \
    QTRY_VERIFY(name##Future.isFinished());                                                                            \
    QCOMPARE(name##Future.resultCount(), 1);                                                                           \
    const Result<ApiCredential> name = name##Future.result()

/// What every entry is: referred to by a credential and in the keychain, and nothing besides.
#define NOTHING_LEAKED(desk)                                                                                           \
    do {                                                                                                               \
        QTRY_COMPARE((desk).store.toForget, QStringList{});                                                            \
        QStringList referred;                                                                                          \
        for (const QList<ApiCredential> &credentials : std::as_const((desk).store.rows)) {                             \
            for (const ApiCredential &credential : credentials) {                                                      \
                for (const KeptSecret &kept : credential.secrets)                                                      \
                    referred.append(kept.entry);                                                                       \
            }                                                                                                          \
        }                                                                                                              \
        referred.sort();                                                                                               \
        QCOMPARE(QStringList((desk).keychain.secrets.keys()), referred);                                               \
    } while (false)

} // namespace Hookbench::Testing
