// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace Hookbench {

/// A series of requests, made one by one as they are needed.
struct SendPlan
{
    qint64 count = 1;
    /// Requests under way at the same time.
    int concurrency = 1;
    /// Requests started per second at the most; 0 means as fast as the concurrency allows.
    double ratePerSecond = 0;
    /// Makes request number i, from 0. Called on the sender's own thread, so it may only use what it holds.
    std::function<OutboundRequest(qint64 i)> request;
};

/// A series under way. Destroying it cancels what is left.
class SendSeries : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// Starts nothing new; requests under way end with Failure::Cancelled.
    virtual void cancel() = 0;
    /// Starts nothing new; requests under way go on to their end, and the series is finished with the last of them.
    virtual void stop() = 0;
    /// While it is paused nothing new is started; the rate counts no time of that.
    virtual void setPaused(bool paused) = 0;

Q_SIGNALS:
    /// Exchanges that ended since the last signal, in the order they ended, and which of the plan's requests each was.
    /// Emitted on the thread of the series' owner.
    void exchanged(const QList<Hookbench::Exchange> &exchanges, const QList<qint64> &numbers);
    void finished();
};

/// Posts requests: exact bytes, one post for one request, redirects reported and not followed. Every outcome is an
/// Exchange.
class EventSender
{
public:
    virtual ~EventSender() = default;
    virtual QFuture<Exchange> send(const OutboundRequest &request) = 0;
    virtual std::unique_ptr<SendSeries> sendMany(SendPlan plan) = 0;
};

} // namespace Hookbench
