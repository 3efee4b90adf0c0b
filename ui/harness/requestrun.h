// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/state/receiverdesk.h"
#include "models/state/testbench.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace Hookbench {

/// One request on its way, with its further attempts. Destroying it gives it up.
class RequestRun : public QObject
{
    Q_OBJECT
public:
    RequestRun(TestBench &bench, ReceiverDesk &desk, QObject *parent = nullptr);
    ~RequestRun() override;

    void start(const SmsWebhookRecord &webhook, const OutboundRequest &request, const RetryProfile &retry,
               const Signer &signer);
    void cancel();
    bool isRunning() const { return m_running; }
    /// The same request as the console's own receiver saw it last, where it did.
    const std::optional<Exchange> &received() const { return m_received; }

Q_SIGNALS:
    /// An attempt came back; after @p wait seconds there will be another one, where there will.
    void attempted(const Hookbench::Exchange &exchange, std::optional<double> wait);
    /// The last attempt came back.
    void finished(const Hookbench::Exchange &exchange);

private:
    TestBench &m_bench;
    OutboundRequest m_request;
    QFuture<Exchange> m_sending;
    std::optional<Exchange> m_received;
    bool m_running = false;
};

} // namespace Hookbench
