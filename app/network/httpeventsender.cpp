// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/httpeventsender.h"

#include "app/network/curlseries.h"
#include "app/network/sendworker.h"

#include <utility>

namespace Hookbench {

HttpEventSender::HttpEventSender(SystemTrust trust)
    : m_trust{std::move(trust)}
{
}

HttpEventSender::~HttpEventSender()
{
    // A series may outlive the sender; it keeps the worker, whose thread is gone by then.
    if (m_worker)
        m_worker->stop();
}

const std::shared_ptr<SendWorker> &HttpEventSender::worker()
{
    // Not before it is needed: setting up TLS would be a good part of the window's start.
    if (!m_worker)
        m_worker = std::make_shared<SendWorker>(m_trust);
    return m_worker;
}

QFuture<Exchange> HttpEventSender::send(const OutboundRequest &request)
{
    return worker()->add(request);
}

std::unique_ptr<SendSeries> HttpEventSender::sendMany(SendPlan plan)
{
    return std::make_unique<CurlSeries>(std::move(plan), worker());
}

} // namespace Hookbench
