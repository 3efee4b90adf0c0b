// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/network/curlseries.h"
#include "app/network/transfer.h"

#include <QElapsedTimer>
#include <QPromise>

#include <curl/curl.h>

#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace Hookbench {

/// The thread that libcurl runs on. Everything public may be called from any thread.
class SendWorker
{
public:
    explicit SendWorker(SystemTrust trust);
    ~SendWorker();
    SendWorker(const SendWorker &) = delete;
    SendWorker &operator=(const SendWorker &) = delete;

    QFuture<Exchange> add(OutboundRequest request);
    void add(std::shared_ptr<SeriesChannel> channel);
    /// Looks at what has changed: something was added, cancelled, or taken out.
    void wake();
    /// Ends what is under way as cancelled and waits for the thread.
    void stop();

private:
    struct Single
    {
        OutboundRequest request;
        QPromise<Exchange> promise;
    };
    /// A single request under way.
    struct RunningSingle
    {
        RunningSingle(Transfer::Connection connection, const SystemTrust &trust, QPromise<Exchange> given)
            : transfer{connection, trust}
            , promise{std::move(given)}
        {
        }
        Transfer transfer;
        QPromise<Exchange> promise;
    };
    /// A series under way, and its transfers, which are used again and again.
    struct RunningSeries
    {
        std::shared_ptr<SeriesChannel> channel;
        std::vector<std::unique_ptr<Transfer>> transfers;
        std::vector<Transfer *> idle;
        qint64 started = 0;
        QElapsedTimer clock;
        /// Nanoseconds by the clock: since when it is paused, -1 while it is not, and how long it was before.
        qint64 pausedSince = -1;
        qint64 paused = 0;
        EndedExchanges ended;
    };

    void run();
    void takeAdded();
    void startSingle(std::unique_ptr<Single> single);
    void startDue(RunningSeries &series);
    bool mayStart(const RunningSeries &series) const;
    int millisecondsToNext(const RunningSeries &series) const;
    bool reap();
    void endOf(Transfer *transfer, CURLcode code);
    void followOwners();
    static void followPause(RunningSeries &series);
    void cancelSeries(RunningSeries &series);
    bool handOver();
    void cancelAll();
    int waitMilliseconds() const;

    SystemTrust m_trust;
    CURLM *m_multi = nullptr;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Single>> m_addedSingles;
    std::vector<std::shared_ptr<SeriesChannel>> m_addedSeries;
    bool m_stopping = false;
    /// Only the thread's own from here on.
    std::vector<std::unique_ptr<RunningSingle>> m_singles;
    std::vector<std::unique_ptr<RunningSeries>> m_series;
    std::thread m_thread;
};

} // namespace Hookbench
