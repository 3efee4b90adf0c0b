// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/retryprofile.h"
#include "models/delivery/samplerequest.h"
#include "models/delivery/signing.h"
#include "models/language/value.h"
#include "models/ports/clock.h"
#include "models/ports/eventsender.h"
#include "models/state/eventlog.h"
#include "models/values/exchange.h"
#include "models/values/sampleevent.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Hookbench {

/// The figures of many events. Percentiles in milliseconds, of all attempts that were answered.
struct SeriesSummary
{
    /// Events whose first attempt has ended.
    qint64 sent = 0;
    /// Events that were delivered, at once or in the end.
    qint64 ok = 0;
    /// Events that were given up.
    qint64 failed = 0;
    /// Attempts after the first.
    qint64 retried = 0;
    double seconds = 0;
    double perSecond = 0;
    double p50 = 0;
    double p95 = 0;
    double p99 = 0;
};

/// Many sample events in a row, each distinct, recorded in batches in the log. Memory does not grow with the count:
/// only a limited number of events can wait for another attempt, and those above it are given up.
class TestSeries : public QObject
{
    Q_OBJECT
public:
    struct Plan
    {
        SmsWebhookRecord webhook;
        SampleEvent sample;
        QString url;
        qint64 count = 1;
        int concurrency = 1;
        double ratePerSecond = 0;
        int timeoutSeconds = 90;
        RetryProfile retry;
        /// Overrides the sample's profile number where not empty.
        QString profileNumber = {};
        /// Whom the requests are personalised for (see personOf), where it is somebody.
        std::optional<Language::Value> person = {};
        /// Signs every attempt, where there is one.
        Signer signer = {};
        /// Makes each request instead of the sample, URL, time-out and person; for requests that are composed. Called
        /// on the sender's own thread, so it may only use what it holds.
        std::function<OutboundRequest(const SampleVariation &)> make = {};
    };

    TestSeries(EventSender &sender, EventLog &log, Clock clock, Plan plan, QObject *parent = nullptr);
    ~TestSeries() override;

    /// Events that may wait for another attempt at the same time.
    static constexpr qsizetype mostWaiting = 4096;

    void start();
    void cancel();
    SeriesSummary summary() const;

Q_SIGNALS:
    void exchanged(const QList<Hookbench::Exchange> &exchanges);
    void finished();

private:
    void take(const QList<Exchange> &exchanges);
    bool planRetry(const Exchange &exchange);
    void startRetries();
    void retryEnded(Exchange exchange);
    void checkFinished();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Hookbench
