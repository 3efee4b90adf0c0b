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
#include <vector>

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
    double p90 = 0;
    double p95 = 0;
    double p99 = 0;
    double max = 0;
};

/// What one exchange of a series was.
struct SeriesOutcome
{
    enum class Verdict { Delivered, GivenUp, TriedAgain };

    /// Which event it was an attempt at, from 0, and which part of the mix it is.
    qint64 number = 0;
    int part = 0;
    Verdict verdict = Verdict::Delivered;
};

/// Many sample events in a row, each distinct, recorded in batches in the log. Memory does not grow with the count:
/// only a limited number of events can wait for another attempt, and those above it are given up.
class TestSeries : public QObject
{
    Q_OBJECT
public:
    /// One kind of event of a mix.
    struct Part
    {
        SmsWebhookRecord webhook;
        /// Called on the sender's own thread, so it may only use what it holds.
        std::function<OutboundRequest(const SampleVariation &)> make;
        Signer signer = {};
        int timeoutSeconds = 90;
    };

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
        /// Where there are any, they are sent instead of all that: by turns, by their places in partOrder.
        QList<Part> parts = {};
        std::vector<int> partOrder = {};
        /// After this no event is begun, and none is tried again; 0 for no end. Pauses don't count.
        double durationSeconds = 0;
    };

    TestSeries(EventSender &sender, EventLog &log, Clock clock, Plan plan, QObject *parent = nullptr);
    ~TestSeries() override;

    /// Events that may wait for another attempt at the same time.
    static constexpr qsizetype mostWaiting = 4096;

    void start();
    void cancel();
    /// While it is paused nothing is begun or tried again; what is under way ends.
    void setPaused(bool paused);
    bool isPaused() const;
    /// Since the start, without the pauses.
    double activeSeconds() const;
    SeriesSummary summary() const;

Q_SIGNALS:
    /// Exchanges without their secrets, and what each of them was, in the same order.
    void exchanged(const QList<Hookbench::Exchange> &exchanges, const QList<Hookbench::SeriesOutcome> &outcomes);
    void finished();

private:
    void take(const QList<Exchange> &exchanges, const QList<qint64> &numbers);
    SendPlan sendPlan();
    SeriesOutcome count(const Exchange &exchange, qint64 number);
    bool planRetry(const Exchange &exchange, qint64 number);
    void startRetries();
    void retryEnded(Exchange exchange, qint64 number);
    void giveUpWaiting();
    void endInTime();
    void checkFinished();

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace Hookbench
