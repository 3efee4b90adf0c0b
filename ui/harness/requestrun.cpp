// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/harness/requestrun.h"

#include "models/state/whenfinished.h"

#include <QPointer>

namespace Hookbench {

RequestRun::RequestRun(TestBench &bench, ReceiverDesk &desk, QObject *parent)
    : QObject{parent}
    , m_bench{bench}
{
    connect(&desk, &ReceiverDesk::received, this, [this](const QList<Exchange> &exchanges) {
        for (const Exchange &exchange : exchanges) {
            if (m_running && exchange.requestBody == m_request.body && exchange.method == m_request.method)
                m_received = exchange;
        }
    });
}

RequestRun::~RequestRun()
{
    m_sending.cancel();
}

void RequestRun::start(const SmsWebhookRecord &webhook, const OutboundRequest &request, const RetryProfile &retry,
                       const Signer &signer)
{
    if (m_running)
        return;
    m_running = true;
    m_received.reset();
    m_request = request;
    m_sending = m_bench.sendWithRetries(
        webhook, request, retry,
        [self = QPointer<RequestRun>{this}, retry](const Exchange &exchange) {
            if (self)
                Q_EMIT self->attempted(exchange, waitBeforeRetry(retry, exchange));
        },
        signer);
    whenFinished(this, m_sending, [this](const QFuture<Exchange> &sent) {
        m_running = false;
        Exchange last;
        last.direction = Direction::Sent;
        last.url = m_request.url;
        last.failure = Failure::Cancelled;
        Q_EMIT finished(sent.resultCount() > 0 ? sent.result() : last);
    });
}

void RequestRun::cancel()
{
    m_sending.cancel();
}

} // namespace Hookbench
