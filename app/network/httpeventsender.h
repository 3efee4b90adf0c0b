// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventsender.h"

#include <memory>

namespace Hookbench {

class SendWorker;

/// Posts with libcurl on a thread of its own. Adds Host and Content-Length and nothing else, follows no redirect, uses
/// no proxy, and never sends a request twice: a connection that is lost is reported. Destroying it ends what is under
/// way as cancelled.
class HttpEventSender : public EventSender
{
public:
    HttpEventSender();
    ~HttpEventSender() override;

    /// Each on a connection of its own. The future is finished on the sender's thread, so continue with .then(context,
    /// …). Cancelling the future gives the request up.
    QFuture<Exchange> send(const OutboundRequest &request) override;
    /// On connections that are kept open.
    std::unique_ptr<SendSeries> sendMany(SendPlan plan) override;

private:
    const std::shared_ptr<SendWorker> &worker();

    std::shared_ptr<SendWorker> m_worker;
};

} // namespace Hookbench
