// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/chaospack.h"
#include "models/ports/clock.h"
#include "models/state/sandboxbook.h"
#include "models/state/testbench.h"
#include "models/values/chaoscase.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Hookbench {

/// Runs cases of the chaos pack against one endpoint, one request after the other, through the bench and so into the
/// log. Never from a production sandbox.
class ChaosRun : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        SmsWebhookRecord webhook;
        /// The first of each kind counts.
        QList<SampleEvent> samples;
        QString url;
        /// In the order of the pack, each once.
        QList<ChaosCase> cases = allChaosCases();
        int timeoutSeconds = 90;
        /// Overrides the samples' profile number where not empty.
        QString profileNumber = {};
        /// Whom the requests are personalised for, where it is somebody.
        std::optional<Language::Value> person = {};
        /// Without one the cases about signatures can't tell anything.
        Signer signer = {};
    };

    ChaosRun(TestBench &bench, SandboxBook &sandboxes, Clock clock, QObject *parent = nullptr);
    ~ChaosRun() override;

    /// Begins; the report of the run before is gone. Refuses with a sentence from a production sandbox, without cases,
    /// and while a run is under way.
    Result<> start(const Order &order);
    /// Ends the request under way and starts no other; cases that were not whole can't tell.
    void cancel();
    bool isRunning() const { return m_running; }

    /// What is known so far.
    const ChaosReport &report() const { return m_report; }
    /// How many cases of how many have ended.
    int done() const { return int(m_report.results.size()); }
    int total() const { return int(m_order.cases.size()); }
    /// Says the reasons again, in the present language of the application.
    void retell();

Q_SIGNALS:
    void started();
    void caseStarted(Hookbench::ChaosCase chaosCase);
    /// Also tells of progress: done() and total() count it.
    void caseEnded(const Hookbench::ChaosResult &result);
    /// After the last case, or after cancel().
    void finished();

private:
    void nextCase();
    void nextRequest();
    void endCase();

    TestBench &m_bench;
    SandboxBook &m_sandboxes;
    Clock m_clock;
    Order m_order;
    QString m_run;
    ChaosReport m_report;
    QList<ChaosPlan> m_plans;
    QList<Exchange> m_exchanges;
    OutboundRequest m_before;
    QFuture<Exchange> m_current;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace Hookbench
