// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventsender.h"
#include "models/state/samplebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>
#include <QTimer>

#include <functional>
#include <utility>

namespace Hookbench::Testing {

/// Many requests that are answered in turn as @p answer says, a few at a time.
class FakeSeries : public SendSeries
{
public:
    FakeSeries(SendPlan plan, std::function<Exchange(const OutboundRequest &)> answer)
        : m_plan{std::move(plan)}
        , m_answer{std::move(answer)}
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
        while (m_next < m_plan.count && done.size() < 20) {
            const OutboundRequest request = m_plan.request(m_next);
            Exchange exchange = m_answer(request);
            exchange.direction = Direction::Sent;
            exchange.url = request.url;
            exchange.requestBody = request.body;
            done.append(exchange);
            numbers.append(m_next++);
        }
        if (!done.isEmpty())
            Q_EMIT exchanged(done, numbers);
        if (m_next >= m_plan.count) {
            m_timer.stop();
            Q_EMIT finished();
        }
    }

    SendPlan m_plan;
    std::function<Exchange(const OutboundRequest &)> m_answer;
    qint64 m_next = 0;
    QTimer m_timer;
};

/// Answers when a test says so; single requests at once where it says how.
class FakeSender : public EventSender
{
public:
    QFuture<Exchange> send(const OutboundRequest &request) override
    {
        requests.append(request);
        promise = std::make_unique<QPromise<Exchange>>();
        promise->start();
        const QFuture<Exchange> future = promise->future();
        if (always) {
            Exchange exchange = always(request);
            exchange.direction = Direction::Sent;
            exchange.url = request.url;
            exchange.method = request.method;
            exchange.requestBody = request.body;
            promise->addResult(exchange);
            promise->finish();
        }
        return future;
    }
    std::unique_ptr<SendSeries> sendMany(SendPlan plan) override
    {
        return std::make_unique<FakeSeries>(std::move(plan), always);
    }

    void answer(int status, const QByteArray &body, Failure failure = Failure::None)
    {
        Exchange exchange;
        exchange.direction = Direction::Sent;
        exchange.url = requests.last().url;
        exchange.requestBody = requests.last().body;
        exchange.status = status;
        exchange.responseBody = body;
        exchange.responseHeaders = {{"Content-Type", "application/json"}};
        exchange.failure = failure;
        exchange.phases.total = 12'000;
        promise->addResult(exchange);
        promise->finish();
        QCoreApplication::processEvents();
    }

    QList<OutboundRequest> requests;
    std::function<Exchange(const OutboundRequest &)> always;
    std::unique_ptr<QPromise<Exchange>> promise;
};

/// The program's samples for Custom webhooks.
inline QList<SampleEvent> customSamples()
{
    QFile file{QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/samples/custom.json")};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    return *readSampleEvents(file.readAll());
}

} // namespace Hookbench::Testing
