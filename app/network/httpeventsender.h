// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/systemtrust.h"
#include "models/ports/eventsender.h"

#include <memory>

namespace Hookbench {

class SendWorker;

/// Posts with libcurl on a thread of its own. Adds Host and Content-Length and nothing else, follows no redirect, uses
/// no proxy, and never sends a request twice: a connection that is lost is reported. Certificates and keys of a
/// request's TlsOptions stay in memory; what the system trusts stays trusted beside them. Destroying it ends what is
/// under way as cancelled.
class HttpEventSender : public EventSender
{
public:
    /// Trusts whom libcurl trusts by itself where @p trust is empty.
    explicit HttpEventSender(SystemTrust trust = {});
    ~HttpEventSender() override;

    /// Each on a connection of its own. The future is finished on the sender's thread, so continue with .then(context,
    /// …). Cancelling the future gives the request up.
    QFuture<Exchange> send(const OutboundRequest &request) override;
    /// On connections that are kept open.
    std::unique_ptr<SendSeries> sendMany(SendPlan plan) override;

private:
    const std::shared_ptr<SendWorker> &worker();

    SystemTrust m_trust;
    std::shared_ptr<SendWorker> m_worker;
};

} // namespace Hookbench
