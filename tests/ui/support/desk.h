// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"
#include "models/state/credentialbook.h"
#include "models/state/eventlog.h"
#include "models/state/preferencesbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/sandboxbook.h"
#include "models/state/webhookbook.h"
#include "tests/support/fakestores.h"
#include "tests/support/samplewebhooks.h"
#include "ui/parts/asker.h"

namespace Hookbench::Testing {

/// Listens to nobody; hands over what a test sends it.
class FakeReceiver : public EventReceiver
{
    Q_OBJECT
public:
    using EventReceiver::EventReceiver;
    Result<quint16> start(quint16 wanted, Handler wantedHandler) override
    {
        if (refusal)
            return *refusal;
        handler = std::move(wantedHandler);
        listening = wanted == 0 ? quint16{40'000} : wanted;
        return listening;
    }
    void stop() override { listening = 0; }
    quint16 port() const override { return listening; }

    std::optional<Error> refusal;
    Handler handler;
    quint16 listening = 0;
};

/// Answers in the person's place, and remembers what was asked.
class FakeAsker : public Asker
{
public:
    void askLeave(QWidget *, const QString &what, std::function<void(Leave)> reply) override
    {
        leaves.append(what);
        reply(leave);
    }
    void askTyped(QWidget *, const QString &question, const QString &word, std::function<void(bool)> reply) override
    {
        questions.append(question);
        words.append(word);
        reply(typed);
    }

    Leave leave = Leave::Stay;
    bool typed = false;
    QStringList leaves;
    QStringList questions;
    QStringList words;
};

/// Every book a page needs, over stores in memory.
struct Desk
{
    Desk()
    {
        const bool loaded = preferences.load() && sandboxes.load() && credentials.load() && webhooks.load();
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    ApiCredential addCredential(const QString &name = QStringLiteral("Luma custom"), Vendor vendor = Vendor::Custom,
                                const QString &number = QStringLiteral("+46701740605"))
    {
        return *credentials.save({0, vendor, name, number});
    }

    FakePreferencesStore preferencesStore;
    FakeSandboxStore sandboxStore;
    FakeCredentialStore credentialStore;
    FakeWebhookStore webhookStore;
    FakeEventStore eventStore;
    FakeReceiver receiver;
    qint64 now = 1'772'704'800'000;
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    CredentialBook credentials{credentialStore, sandboxes};
    WebhookBook webhooks{webhookStore, sandboxes, credentials, [this] { return ++now; },
                         [] { return QStringLiteral("Kim"); }};
    EventLog log{eventStore, sandboxes};
    ReceiverDesk desk{receiver, webhooks, log, preferences, [this] { return ++now; }};
};

} // namespace Hookbench::Testing
