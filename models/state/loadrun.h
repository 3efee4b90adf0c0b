// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/distinctvalues.h"
#include "models/ports/clock.h"
#include "models/state/loadtally.h"
#include "models/state/sandboxbook.h"
#include "models/state/testbench.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>
#include <memory>

namespace Hookbench {

/// How far many events have come.
struct LoadProgress
{
    qint64 sent = 0;
    /// Events in all; 0 where only the time is limited.
    qint64 count = 0;
    /// From 0 to 1, by the count or the time, whichever is nearer to its end.
    double share = 0;
    double seconds = 0;
    /// Of the last few seconds.
    double perSecond = 0;
    /// Until the end at this pace; absent while there is nothing to go by.
    std::optional<double> secondsLeft = {};
};

/// Many distinct events of a weighted mix through the bench and so into the log, with everything that is counted of
/// them. Never from a production sandbox.
class LoadRun : public QObject
{
    Q_OBJECT
public:
    /// One kind of event, with all that its requests are composed of.
    struct Source
    {
        QString title;
        int weight = 1;
        SmsWebhookRecord webhook;
        ComposedRequest request;
        CompositionContext context;
        Signer signer = {};
    };
    struct Order
    {
        QList<Source> sources;
        /// 0 for as many as there is time for.
        qint64 count = 100;
        int concurrency = 8;
        /// 0 for as fast as it goes.
        double ratePerSecond = 0;
        /// 0 for no end but the count.
        double durationSeconds = 0;
        RetryProfile retry = {};
        DistinctValues distinct = {};
    };
    enum class State { Idle, Running, Paused };

    LoadRun(TestBench &bench, SandboxBook &sandboxes, Clock clock, QObject *parent = nullptr);
    ~LoadRun() override;

    /// Begins; the report of the run before is gone. Refuses with a sentence from a production sandbox, while a run is
    /// under way, and where there is nothing to send or it can't be composed.
    Result<> start(const Order &order);
    /// What is under way ends, nothing new is begun until resume().
    void pause();
    void resume();
    /// Ends at once: what is under way is given up.
    void cancel();
    State state() const { return m_state; }
    bool isRunning() const { return m_state != State::Idle; }

    /// Where the first event of @p source goes.
    static QString firstUrl(const Source &source, const Order &order);

    LoadProgress progress() const;
    /// What is known so far.
    LoadReport report() const;
    /// What answers expect of the first so many that did not meet it would fill the memory, so only the last few
    /// refusals are held.
    const std::deque<Exchange> &lastRefusals() const { return m_refusals; }
    static constexpr std::size_t mostRefusals = 20;

Q_SIGNALS:
    void stateChanged();
    void exchanged(const QList<Hookbench::Exchange> &exchanges);
    /// After the last answer, or after cancel().
    void finished();

private:
    Result<> check(const Order &order) const;
    TestSeries::Plan plan() const;
    void take(const QList<Exchange> &exchanges, const QList<SeriesOutcome> &outcomes);
    void end();

    TestBench &m_bench;
    SandboxBook &m_sandboxes;
    Clock m_clock;
    Order m_order;
    State m_state = State::Idle;
    std::unique_ptr<TestSeries> m_series;
    LoadTally m_tally;
    LoadReport m_report;
    std::deque<Exchange> m_refusals;
    /// Seconds of the run and events that had come back by then, for the present pace.
    mutable std::deque<std::pair<double, qint64>> m_marks;
};

} // namespace Hookbench
