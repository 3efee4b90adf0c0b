// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventsender.h"
#include "models/state/samplebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QPromise>

namespace Hookbench::Testing {

/// Answers when a test says so.
class FakeSender : public EventSender
{
public:
    QFuture<Exchange> send(const OutboundRequest &request) override
    {
        requests.append(request);
        promise = std::make_unique<QPromise<Exchange>>();
        promise->start();
        return promise->future();
    }
    std::unique_ptr<SendSeries> sendMany(SendPlan) override { return nullptr; }

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
