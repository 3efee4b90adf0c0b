// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ports/eventsender.h"

#include <QList>

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>

namespace Hookbench {

class SendWorker;
class CurlSeries;

/// Exchanges that ended, and which of the plan's requests each was.
struct EndedExchanges
{
    QList<Exchange> exchanges;
    QList<qint64> numbers;

    void append(Exchange exchange, qint64 number)
    {
        exchanges.append(std::move(exchange));
        numbers.append(number);
    }
};

/// What a series and the worker share. The worker puts results in, the owner's thread takes them out; when the owner is
/// slow the worker is told to wait.
class SeriesChannel
{
public:
    SeriesChannel(SendPlan plan, CurlSeries *owner)
        : m_plan{std::move(plan)}
        , m_owner{owner}
    {
    }

    const SendPlan &plan() const { return m_plan; }
    bool isCancelled() const { return m_cancelled; }
    void cancel() { m_cancelled = true; }
    bool isStopped() const { return m_stopped; }
    void stop() { m_stopped = true; }
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused) { m_paused = paused; }
    /// Whether the owner has not kept up, so that nothing new should be started.
    bool isFull() const { return m_held >= mostHeld || m_heldBytes >= mostHeldBytes; }

    /// Worker: these ended.
    void put(EndedExchanges ended);
    /// Worker: nothing more will come.
    void end();
    /// Owner: everything since the last call, and whether it was the last.
    EndedExchanges take(bool &ended);
    /// Owner: is going away.
    void leave();

    /// Exchanges that may wait for the owner; each holds its bodies.
    static constexpr qsizetype mostHeld = 512;
    static constexpr qsizetype mostHeldBytes = 32 * 1024 * 1024;

private:
    void callOwner();

    SendPlan m_plan;
    std::mutex m_mutex;
    CurlSeries *m_owner;
    EndedExchanges m_put;
    bool m_called = false;
    bool m_ended = false;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_stopped = false;
    std::atomic<bool> m_paused = false;
    std::atomic<qsizetype> m_held = 0;
    std::atomic<qsizetype> m_heldBytes = 0;
};

/// The owner's end of a series.
class CurlSeries : public SendSeries
{
    Q_OBJECT
public:
    CurlSeries(SendPlan plan, std::shared_ptr<SendWorker> worker);
    ~CurlSeries() override;

    void cancel() override;
    void stop() override;
    void setPaused(bool paused) override;

private:
    friend class SeriesChannel;
    void deliver();

    std::shared_ptr<SendWorker> m_worker;
    std::shared_ptr<SeriesChannel> m_channel;
};

} // namespace Hookbench
