// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventreceiver.h"
#include "models/state/credentialbook.h"
#include "models/state/draftbook.h"
#include "models/state/eventlog.h"
#include "models/state/preferencesbook.h"
#include "models/state/receiverdesk.h"
#include "models/state/replybook.h"
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
        // Like the real one, it lets go of its port first.
        listening = 0;
        if (refusal)
            return *refusal;
        if (taken.contains(wanted))
            return Error{QStringLiteral("Port %1 is taken by another program.").arg(wanted), {}};
        handler = std::move(wantedHandler);
        listening = wanted == 0 ? quint16{40'000} : wanted;
        return listening;
    }
    void stop() override { listening = 0; }
    quint16 port() const override { return listening; }

    std::optional<Error> refusal;
    /// Ports that another program listens on.
    QList<quint16> taken;
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
    void ask(QWidget *, const QString &title, const QString &sentence, const QString &,
             std::function<void(bool)> reply) override
    {
        asked.append(title);
        sentences.append(sentence);
        reply(agreed);
    }
    void askTyped(QWidget *, const QString &question, const QString &word, std::function<void(bool)> reply) override
    {
        questions.append(question);
        words.append(word);
        reply(typed);
    }

    Leave leave = Leave::Stay;
    bool typed = false;
    bool agreed = false;
    QStringList asked;
    QStringList sentences;
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
        return *credentials.save(namedCredential(credentialVendor(vendor), name, number));
    }

    FakePreferencesStore preferencesStore;
    FakeSandboxStore sandboxStore;
    FakeCredentialStore credentialStore;
    FakeWebhookStore webhookStore;
    FakeEventStore eventStore;
    FakeDraftStore draftStore;
    FakeReplyStore replyStore;
    FakeReceiver receiver;
    qint64 now = 1'772'704'800'000;
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    WebhookBook webhooks{webhookStore, sandboxes, credentials, [this] { return ++now; },
                         [] { return QStringLiteral("Kim"); }};
    DraftBook drafts{draftStore, sandboxes, [this] { return now; }};
    ReplyBook replies{replyStore};
    EventLog log{eventStore, sandboxes};
    ReceiverDesk desk{receiver, webhooks, log, preferences, [this] { return ++now; }};
};

} // namespace Hookbench::Testing
