// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/curlseries.h"

#include "app/network/sendworker.h"

#include <QPointer>

#include <utility>

namespace Hookbench {

void SeriesChannel::put(EndedExchanges ended)
{
    const std::scoped_lock lock{m_mutex};
    if (!m_owner)
        return;
    for (const Exchange &exchange : std::as_const(ended.exchanges))
        m_heldBytes += exchange.requestBody.size() + exchange.responseBody.size();
    m_put.exchanges.append(std::move(ended.exchanges));
    m_put.numbers.append(ended.numbers);
    m_held = m_put.exchanges.size();
    callOwner();
}

void SeriesChannel::end()
{
    const std::scoped_lock lock{m_mutex};
    m_ended = true;
    callOwner();
}

// One call for however many exchanges end until the owner comes round to it.
void SeriesChannel::callOwner()
{
    if (m_owner && !std::exchange(m_called, true))
        QMetaObject::invokeMethod(m_owner, &CurlSeries::deliver, Qt::QueuedConnection);
}

EndedExchanges SeriesChannel::take(bool &ended)
{
    const std::scoped_lock lock{m_mutex};
    m_called = false;
    ended = m_ended;
    m_held = 0;
    m_heldBytes = 0;
    return std::exchange(m_put, {});
}

void SeriesChannel::leave()
{
    m_cancelled = true;
    const std::scoped_lock lock{m_mutex};
    m_owner = nullptr;
    m_put = {};
    m_held = 0;
    m_heldBytes = 0;
}

CurlSeries::CurlSeries(SendPlan plan, std::shared_ptr<SendWorker> worker)
    : m_worker{std::move(worker)}
    , m_channel{std::make_shared<SeriesChannel>(std::move(plan), this)}
{
    m_worker->add(m_channel);
}

CurlSeries::~CurlSeries()
{
    m_channel->leave();
    m_worker->wake();
}

void CurlSeries::cancel()
{
    m_channel->cancel();
    m_worker->wake();
}

void CurlSeries::stop()
{
    m_channel->stop();
    m_worker->wake();
}

void CurlSeries::setPaused(bool paused)
{
    m_channel->setPaused(paused);
    m_worker->wake();
}

void CurlSeries::deliver()
{
    bool ended = false;
    const EndedExchanges taken = m_channel->take(ended);
    if (!ended)
        m_worker->wake();
    // Whoever hears of the exchanges may delete the series.
    const QPointer<CurlSeries> self{this};
    if (!taken.exchanges.isEmpty())
        Q_EMIT exchanged(taken.exchanges, taken.numbers);
    if (self && ended)
        Q_EMIT finished();
}

} // namespace Hookbench
