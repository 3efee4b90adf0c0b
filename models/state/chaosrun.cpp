// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/chaosrun.h"

#include "models/state/whenfinished.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace Hookbench {

ChaosRun::ChaosRun(TestBench &bench, SandboxBook &sandboxes, Clock clock, QObject *parent)
    : QObject{parent}
    , m_bench{bench}
    , m_sandboxes{sandboxes}
    , m_clock{std::move(clock)}
{
}

ChaosRun::~ChaosRun()
{
    m_current.cancel();
}

Result<> ChaosRun::start(const Order &order)
{
    if (m_running)
        return Error{tr("A run is under way. Cancel it first."), {}};
    if (const Sandbox &sandbox = m_sandboxes.current(); sandbox.production)
        return Error{tr("%1 is a production sandbox: the chaos pack is not run from it.").arg(sandbox.name), {}};
    if (order.cases.isEmpty())
        return Error{tr("Choose at least one case."), {}};
    m_order = order;
    std::sort(m_order.cases.begin(), m_order.cases.end());
    m_order.cases.erase(std::unique(m_order.cases.begin(), m_order.cases.end()), m_order.cases.end());
    m_run = QUuid::createUuid().toString(QUuid::Id128).first(8);
    m_report = {.webhook = order.webhook.webhook.name, .url = order.url, .at = m_clock(), .results = {}};
    m_plans.clear();
    m_running = true;
    m_cancelled = false;
    Q_EMIT started();
    // Whoever started it hears of the first case after start() has returned.
    QMetaObject::invokeMethod(this, &ChaosRun::nextCase, Qt::QueuedConnection);
    return {};
}

void ChaosRun::cancel()
{
    if (!m_running || std::exchange(m_cancelled, true))
        return;
    m_current.cancel();
}

void ChaosRun::retell()
{
    for (qsizetype place = 0; place < m_report.results.size(); ++place) {
        ChaosResult &result = m_report.results[place];
        // The obstacle is a sentence too, and so made anew with the plan.
        ChaosPlan &plan = m_plans[place];
        if (!plan.obstacle.isEmpty())
            plan = chaosPlan(plan.chaosCase,
                             {m_order.webhook.webhook, m_order.samples, m_order.url, m_order.timeoutSeconds,
                              m_order.profileNumber, m_order.person, m_run, m_report.at},
                             bool(m_order.signer));
        result.finding = judgeChaos(plan, result.exchanges, bool(m_order.signer));
    }
}

void ChaosRun::nextCase()
{
    if (m_cancelled || done() == total()) {
        m_running = false;
        Q_EMIT finished();
        return;
    }
    const ChaosCase chaosCase = m_order.cases.at(done());
    Q_EMIT caseStarted(chaosCase);
    m_plans.append(chaosPlan(chaosCase,
                             {m_order.webhook.webhook, m_order.samples, m_order.url, m_order.timeoutSeconds,
                              m_order.profileNumber, m_order.person, m_run, m_clock()},
                             bool(m_order.signer)));
    m_exchanges.clear();
    nextRequest();
}

void ChaosRun::nextRequest()
{
    const ChaosPlan &plan = m_plans.back();
    // Somebody may look at another sandbox meanwhile.
    m_cancelled = m_cancelled || m_sandboxes.current().production;
    if (m_cancelled || m_exchanges.size() == plan.requests.size())
        return endCase();
    m_before = chaosRequest(plan.requests.at(m_exchanges.size()), m_order.signer, m_clock(), m_before);
    m_current = m_bench.send(m_order.webhook, m_before);
    whenFinished(this, m_current, [this](const QFuture<Exchange> &ended) {
        if (ended.resultCount() > 0)
            m_exchanges.append(ended.result());
        else
            m_cancelled = true;
        nextRequest();
    });
}

void ChaosRun::endCase()
{
    ChaosResult result{m_plans.back().chaosCase, {}, std::exchange(m_exchanges, {})};
    result.finding = judgeChaos(m_plans.back(), result.exchanges, bool(m_order.signer));
    m_report.results.append(result);
    Q_EMIT caseEnded(result);
    // In a turn of its own: many cases that can't be made must not pile up on the stack.
    QMetaObject::invokeMethod(this, &ChaosRun::nextCase, Qt::QueuedConnection);
}

} // namespace Hookbench
