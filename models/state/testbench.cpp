// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/testbench.h"

#include "models/delivery/secretheaders.h"
#include "models/state/givenup.h"
#include "models/state/whenfinished.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>

#include <utility>

namespace Hookbench {

/// A request with the attempts that were made at it.
struct TestBench::Attempts
{
    SmsWebhookRecord webhook;
    OutboundRequest request;
    RetryProfile profile;
    std::function<void(const Exchange &)> attempted;
    Signer signer;
    QPromise<Exchange> promise;
    QFuture<Exchange> current;
    int number = 0;
    /// Lives while the attempts do, so that a cancelled future ends the waiting.
    std::unique_ptr<QFutureWatcher<Exchange>> watcher;
};

TestBench::TestBench(EventSender &sender, EventLog &log, Clock clock, QObject *parent)
    : QObject{parent}
    , m_sender{sender}
    , m_log{log}
    , m_clock{std::move(clock)}
{
}

TestBench::~TestBench() = default;

Exchange TestBench::record(const SmsWebhookRecord &webhook, Exchange exchange)
{
    exchange = withoutSecretHeaders(std::move(exchange));
    exchange.webhookId = webhook.id;
    exchange.webhookName = webhook.webhook.name;
    if (exchange.at == 0)
        exchange.at = m_clock();
    // A log that fails says so itself; what was sent is shown all the same.
    if (const Result<qint64> id = m_log.append(exchange))
        exchange.id = *id;
    return exchange;
}

QFuture<Exchange> TestBench::send(const SmsWebhookRecord &webhook, const OutboundRequest &request, const Signer &signer)
{
    // One attempt and no more, with the same care for cancelling.
    return sendWithRetries(webhook, request, RetryProfile{}, {}, signer);
}

QFuture<Exchange> TestBench::sendWithRetries(const SmsWebhookRecord &webhook, const OutboundRequest &request,
                                             const RetryProfile &profile,
                                             std::function<void(const Exchange &)> attempted, Signer signer)
{
    const auto attempts = std::make_shared<Attempts>();
    attempts->webhook = webhook;
    attempts->request = request;
    attempts->profile = profile;
    attempts->attempted = std::move(attempted);
    attempts->signer = std::move(signer);
    attempts->promise.start();
    attempts->watcher = std::make_unique<QFutureWatcher<Exchange>>();
    connect(attempts->watcher.get(), &QFutureWatcher<Exchange>::canceled, this,
            [weak = std::weak_ptr<Attempts>(attempts)] {
                if (const auto alive = weak.lock())
                    alive->current.cancel();
            });
    QFuture<Exchange> future = attempts->promise.future();
    attempts->watcher->setFuture(future);
    attempt(attempts);
    return future;
}

std::unique_ptr<TestSeries> TestBench::series(TestSeries::Plan plan)
{
    return std::make_unique<TestSeries>(m_sender, m_log, m_clock, std::move(plan));
}

void TestBench::attempt(const std::shared_ptr<Attempts> &attempts)
{
    if (attempts->promise.isCanceled()) {
        attempts->promise.finish();
        return;
    }
    ++attempts->number;
    // Kept as signed: the next attempt has another time, but the same message id.
    if (attempts->signer)
        attempts->request = attempts->signer(std::move(attempts->request), m_clock());
    attempts->current = m_sender.send(attempts->request);
    whenFinished(this, attempts->current, [this, attempts](const QFuture<Exchange> &ended) {
        // What was cancelled may have been sent all the same, so it is in the log too.
        Exchange exchange = ended.resultCount() > 0 ? ended.result() : givenUp(attempts->request, m_clock());
        exchange.attempt = attempts->number;
        attempted(attempts, record(attempts->webhook, std::move(exchange)));
    });
}

void TestBench::attempted(const std::shared_ptr<Attempts> &attempts, const Exchange &exchange)
{
    if (attempts->attempted)
        attempts->attempted(exchange);
    const std::optional<double> wait = waitBeforeRetry(attempts->profile, exchange);
    if (!wait || attempts->promise.isCanceled()) {
        attempts->promise.addResult(exchange);
        attempts->promise.finish();
        return;
    }
    auto *timer = new QTimer{this};
    timer->setSingleShot(true);
    const auto end = [timer] { timer->deleteLater(); };
    connect(timer, &QTimer::timeout, this, [this, attempts, end] {
        end();
        attempt(attempts);
    });
    // A cancelled wait is over at once: the next attempt sees that it is not wanted.
    connect(attempts->watcher.get(), &QFutureWatcher<Exchange>::canceled, timer, [timer] { timer->start(0); });
    timer->start(std::chrono::milliseconds{qint64(*wait * 1000.0)});
}

} // namespace Hookbench
