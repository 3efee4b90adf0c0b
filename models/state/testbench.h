// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/retryprofile.h"
#include "models/delivery/samplerequest.h"
#include "models/delivery/signing.h"
#include "models/ports/clock.h"
#include "models/ports/eventsender.h"
#include "models/state/eventlog.h"
#include "models/state/testseries.h"
#include "models/values/exchange.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Hookbench {

/// Sends sample events and records what came of them. A refusal is a result, and is in the log too.
class TestBench : public QObject
{
    Q_OBJECT
public:
    TestBench(EventSender &sender, EventLog &log, Clock clock, QObject *parent = nullptr);

    ~TestBench() override;

    /// One request, recorded under the webhook's name. With a signer it is signed just before it is sent.
    QFuture<Exchange> send(const SmsWebhookRecord &webhook, const OutboundRequest &request, const Signer &signer = {});

    /// Tries again as the profile says, in real time; @p attempted hears of each attempt. The future holds the last
    /// one; cancelling it ends the waiting. With a signer every attempt is signed anew, just before it is sent.
    QFuture<Exchange> sendWithRetries(const SmsWebhookRecord &webhook, const OutboundRequest &request,
                                      const RetryProfile &profile, std::function<void(const Exchange &)> attempted = {},
                                      Signer signer = {});

    /// Many events by a plan, not started yet.
    std::unique_ptr<TestSeries> series(TestSeries::Plan plan);

private:
    struct Attempts;
    void attempt(const std::shared_ptr<Attempts> &attempts);
    void attempted(const std::shared_ptr<Attempts> &attempts, const Exchange &exchange);
    Exchange record(const SmsWebhookRecord &webhook, Exchange exchange);

    EventSender &m_sender;
    EventLog &m_log;
    Clock m_clock;
};

} // namespace Hookbench
