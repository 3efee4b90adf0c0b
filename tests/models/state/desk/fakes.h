// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/inboundprocessor.h"
#include "models/ports/eventreceiver.h"
#include "models/ports/eventsender.h"
#include "models/ports/stores.h"
#include "models/state/eventlog.h"
#include "models/state/preferencesbook.h"
#include "models/state/webhookbook.h"

#include <QPromise>
#include <QTimer>

#include "tests/support/fakesecretstore.h"

#include <functional>
#include <utility>

namespace Hookbench::Tests {

class FakeSandboxes : public SandboxStore
{
public:
    Result<QList<Sandbox>> sandboxes() override { return list; }
    Result<Sandbox> save(const Sandbox &sandbox) override
    {
        list.append(sandbox);
        list.back().id = list.size();
        return list.back();
    }
    Result<> remove(qint64) override { return {}; }
    Result<SandboxContents> contents(qint64) override { return SandboxContents{}; }
    QList<Sandbox> list{
        {.id = 1, .organisation = QStringLiteral("Luma"), .name = QStringLiteral("dev"), .production = false}};
};

class FakePreferences : public PreferencesStore
{
public:
    Result<Preferences> load() override { return kept; }
    Result<> save(const Preferences &preferences) override
    {
        kept = preferences;
        return {};
    }
    Preferences kept;
};

class FakeCredentials : public CredentialStore
{
public:
    Result<QList<ApiCredential>> credentials(qint64) override { return QList<ApiCredential>{}; }
    Result<ApiCredential> save(qint64, const ApiCredential &credential) override { return credential; }
    Result<> remove(qint64) override { return {}; }
    Result<QStringList> entriesToForget() override { return QStringList{}; }
    Result<> expectEntries(const QStringList &) override { return {}; }
    Result<> entriesForgotten(const QStringList &) override { return {}; }
};

class FakeWebhooks : public WebhookStore
{
public:
    Result<QList<SmsWebhookRecord>> webhooks(qint64) override { return list; }
    QFuture<Result<QList<SmsWebhookRecord>>> webhooksAside(qint64) override
    {
        QPromise<Result<QList<SmsWebhookRecord>>> promise;
        promise.start();
        promise.addResult(Result<QList<SmsWebhookRecord>>{list});
        promise.finish();
        return promise.future();
    }
    Result<qint64> count(qint64) override { return list.size(); }
    Result<QList<SmsWebhookRecord>> save(qint64, std::span<const WebhookChange>) override
    {
        return QList<SmsWebhookRecord>{};
    }
    Result<> remove(const QUuid &id, const Stamp &) override
    {
        list.removeIf([&id](const SmsWebhookRecord &record) { return record.id == id; });
        return {};
    }
    Result<SmsWebhookRecord> restore(const QUuid &, const Stamp &) override { return Error{}; }
    Result<> removeAll(std::span<const QUuid> ids, const Stamp &stamp) override
    {
        for (const QUuid &id : ids)
            (void)remove(id, stamp);
        return {};
    }
    Result<QList<SmsWebhookRecord>> restoreAll(std::span<const QUuid>, const Stamp &) override { return Error{}; }
    Result<QList<Revision>> revisions(const QUuid &) override { return QList<Revision>{}; }
    QList<SmsWebhookRecord> list;
};

/// Remembers what it is given, or fails when told to.
class FakeEvents : public EventStore
{
public:
    Result<QList<qint64>> append(qint64, std::span<const ReceivedEntry> entries) override
    {
        if (full)
            return Error{.summary = QStringLiteral("The disk is full."), .detail = {}};
        ++appends;
        QList<qint64> ids;
        for (const ReceivedEntry &entry : entries) {
            stored.append(entry);
            ids.append(stored.size());
            for (const ConsentStep &step : entry.consentSteps)
                consents.insert(step.key, step.after);
            for (const EventOutcome &outcome : entry.exchange.outcomes)
                keys.insert({entry.exchange.webhookId, dedupKey(outcome.event)});
        }
        return ids;
    }
    Result<QList<ExchangeSummary>> page(qint64, qint64, int) override { return QList<ExchangeSummary>{}; }
    Result<qint64> count(qint64) override { return qint64{stored.size()}; }
    Result<Exchange> exchange(qint64 id) override { return stored.value(id - 1).exchange; }
    // Nobody looks back into this one.
    Result<QList<ExchangeSummary>> summaries(qint64, std::span<const qint64>) override
    {
        return QList<ExchangeSummary>{};
    }
    QFuture<Result<QList<ExchangeSummary>>> page(qint64, const EventFilter &, qint64, int) override
    {
        return QtFuture::makeReadyFuture(Result<QList<ExchangeSummary>>{QList<ExchangeSummary>{}});
    }
    QFuture<Result<qint64>> count(qint64, const EventFilter &) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{stored.size()}});
    }
    QFuture<Result<qint64>> forEach(qint64, const EventFilter &, std::function<Result<>(const Exchange &)>) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{0}});
    }
    Result<> setPinned(std::span<const qint64>, bool) override { return {}; }
    Result<> setNote(qint64, const QString &) override { return {}; }
    Result<qint64> remove(std::span<const qint64>, qint64) override { return qint64{0}; }
    QFuture<Result<qint64>> removeAll(qint64, const EventFilter &, qint64) override
    {
        return QtFuture::makeReadyFuture(Result<qint64>{qint64{0}});
    }
    Result<qint64> takeBack(qint64) override { return qint64{0}; }
    std::optional<Vendor> vendorOf(const QUuid &) override { return {}; }
    Result<ConsentState> consent(qint64, const ConsentKey &key) override
    {
        if (unreadable)
            return Error{.summary = QStringLiteral("The database is damaged."), .detail = {}};
        return consents.value(key, ConsentState::Unknown);
    }
    Result<bool> seen(const QUuid &webhookId, const QString &key) override { return keys.contains({webhookId, key}); }

    QList<ReceivedEntry> stored;
    QHash<ConsentKey, ConsentState> consents;
    QSet<std::pair<QUuid, QString>> keys;
    int appends = 0;
    bool full = false;
    bool unreadable = false;
};

/// Hands requests to the handler by hand.
class FakeReceiver : public EventReceiver
{
public:
    Result<quint16> start(quint16 port, Handler given) override
    {
        // Like the real one, it lets go of its port first.
        current = 0;
        if (port == taken)
            return Error{.summary = QStringLiteral("The port is taken."), .detail = {}};
        handler = std::move(given);
        current = port == 0 ? quint16{40'000} : port;
        return current;
    }
    void stop() override { current = 0; }
    quint16 port() const override { return current; }

    Handler handler;
    quint16 current = 0;
    quint16 taken = 1;
};

/// Answers each request as told, in the turn after.
class FakeSender : public EventSender
{
public:
    /// Called in the order of sending.
    std::function<Exchange(const OutboundRequest &)> answer;
    QList<OutboundRequest> sent;

    Exchange exchange(const OutboundRequest &request)
    {
        sent.append(request);
        Exchange made = answer(request);
        made.direction = Direction::Sent;
        made.at = 1;
        made.method = request.method;
        made.url = request.url;
        made.requestHeaders = request.headers;
        made.requestBody = request.body;
        return made;
    }

    QFuture<Exchange> send(const OutboundRequest &request) override
    {
        auto promise = std::make_shared<QPromise<Exchange>>();
        promise->start();
        QTimer::singleShot(0, &m_context, [this, promise, request] {
            if (!promise->isCanceled())
                promise->addResult(exchange(request));
            promise->finish();
        });
        return promise->future();
    }

    std::unique_ptr<SendSeries> sendMany(SendPlan plan) override
    {
        return std::make_unique<Series>(*this, std::move(plan));
    }

    /// Largest number of exchanges handed over at a time.
    static constexpr qint64 batch = 50;

private:
    class Series : public SendSeries
    {
    public:
        Series(FakeSender &sender, SendPlan plan)
            : m_sender{sender}
            , m_plan{std::move(plan)}
        {
            connect(&m_timer, &QTimer::timeout, this, [this] { turn(); });
            m_timer.start(0);
        }
        void cancel() override { m_next = m_plan.count; }
        void stop() override { m_next = m_plan.count; }
        void setPaused(bool paused) override { paused ? m_timer.stop() : m_timer.start(0); }

    private:
        void turn()
        {
            QList<Exchange> done;
            QList<qint64> numbers;
            while (m_next < m_plan.count && done.size() < batch) {
                numbers.append(m_next);
                done.append(m_sender.exchange(m_plan.request(m_next++)));
            }
            if (!done.isEmpty())
                Q_EMIT exchanged(done, numbers);
            if (m_next >= m_plan.count) {
                m_timer.stop();
                Q_EMIT finished();
            }
        }
        FakeSender &m_sender;
        SendPlan m_plan;
        qint64 m_next = 0;
        QTimer m_timer;
    };

    QObject m_context;
};

/// A webhook that opts out on STOP and in on YES.
inline SmsWebhookRecord stopWebhook()
{
    SmsWebhookRecord record;
    record.id = QUuid::createUuid();
    record.revision = 1;
    record.webhook.name = QStringLiteral("Luma inbound");
    record.webhook.vendor = Vendor::Custom;
    record.webhook.senderPhoneNumber = QStringLiteral("+46701740600");
    KeywordCategory optOut;
    optOut.category = Category::OptOut;
    optOut.keywords = {QStringLiteral("STOP")};
    optOut.replyMessage = QStringLiteral("Bye.");
    KeywordCategory optIn;
    optIn.category = Category::OptIn;
    optIn.keywords = {QStringLiteral("YES")};
    optIn.replyMessage = QStringLiteral("Hello.");
    record.webhook.keywordCategories = {optOut, optIn};
    record.webhook.payload
        = QStringLiteral(R"({"text":"{{inboundMessage}}","from":"{{profileNumber}}","id":"{{requestId}}",)"
                         R"("at":"{{originTimestamp}}","to":"{{inboundNumber}}"})");
    return record;
}

/// Everything the desk and the bench stand on, over stores in memory.
struct House
{
    House()
    {
        webhookStore.list = {stopWebhook()};
        (void)preferences.load();
        (void)sandboxes.load();
        (void)credentials.load();
        (void)webhooks.load();
    }
    QUuid id() const { return webhookStore.list.front().id; }
    SmsWebhookRecord webhook() const { return webhookStore.list.front(); }

    FakeSandboxes sandboxStore;
    FakePreferences preferencesStore;
    FakeCredentials credentialStore;
    FakeWebhooks webhookStore;
    FakeEvents eventStore;
    Clock clock = [] { return qint64{1'772'704'800'000}; };
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    Testing::FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook credentials{credentialStore, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    WebhookBook webhooks{webhookStore, sandboxes, credentials, clock, [] { return QStringLiteral("me"); }};
    EventLog log{eventStore, sandboxes};
};

} // namespace Hookbench::Tests
