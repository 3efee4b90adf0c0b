// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network/sendworker.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace Hookbench {

namespace {

// How often a single request is looked at for having been given up by whoever holds its future.
constexpr int singleCheckMilliseconds = 50;
constexpr int longestWaitMilliseconds = 1000;

} // namespace

SendWorker::SendWorker(SystemTrust trust)
    : m_trust{std::move(trust)}
{
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    Q_ASSERT(ready == CURLE_OK);
    m_multi = curl_multi_init();
    m_thread = std::thread{[this] { run(); }};
}

SendWorker::~SendWorker()
{
    stop();
    curl_multi_cleanup(m_multi);
}

QFuture<Exchange> SendWorker::add(OutboundRequest request)
{
    auto single = std::make_unique<Single>();
    single->request = std::move(request);
    single->promise.start();
    QFuture<Exchange> future = single->promise.future();
    {
        const std::scoped_lock lock{m_mutex};
        m_addedSingles.push_back(std::move(single));
    }
    wake();
    return future;
}

void SendWorker::add(std::shared_ptr<SeriesChannel> channel)
{
    {
        const std::scoped_lock lock{m_mutex};
        m_addedSeries.push_back(std::move(channel));
    }
    wake();
}

void SendWorker::wake()
{
    curl_multi_wakeup(m_multi);
}

void SendWorker::stop()
{
    {
        const std::scoped_lock lock{m_mutex};
        m_stopping = true;
    }
    wake();
    if (m_thread.joinable())
        m_thread.join();
    // What was added too late for the thread to see.
    takeAdded();
    cancelAll();
}

void SendWorker::run()
{
    while (true) {
        {
            const std::scoped_lock lock{m_mutex};
            if (m_stopping)
                break;
        }
        takeAdded();
        followOwners();
        for (const auto &series : m_series)
            startDue(*series);
        int running = 0;
        curl_multi_perform(m_multi, &running);
        const bool anyEnded = reap();
        const bool anyHandedOver = handOver();
        // Those that ended make room for new ones, which should not wait for the network to say something.
        if (!anyEnded && !anyHandedOver)
            curl_multi_poll(m_multi, nullptr, 0, waitMilliseconds(), nullptr);
    }
    cancelAll();
}

void SendWorker::takeAdded()
{
    std::vector<std::unique_ptr<Single>> singles;
    std::vector<std::shared_ptr<SeriesChannel>> added;
    {
        const std::scoped_lock lock{m_mutex};
        singles = std::exchange(m_addedSingles, {});
        added = std::exchange(m_addedSeries, {});
    }
    for (auto &single : singles)
        startSingle(std::move(single));
    for (auto &channel : added) {
        auto series = std::make_unique<RunningSeries>();
        series->channel = std::move(channel);
        series->clock.start();
        m_series.push_back(std::move(series));
    }
}

void SendWorker::startSingle(std::unique_ptr<Single> single)
{
    auto running = std::make_unique<RunningSingle>(Transfer::Connection::Fresh, m_trust, std::move(single->promise));
    if (!running->transfer.prepare(std::move(single->request))) {
        running->promise.addResult(running->transfer.result(CURLE_OK));
        running->promise.finish();
        return;
    }
    curl_multi_add_handle(m_multi, running->transfer.handle());
    m_singles.push_back(std::move(running));
}

bool SendWorker::mayStart(const RunningSeries &series) const
{
    const SendPlan &plan = series.channel->plan();
    const qsizetype underWay = qsizetype(series.transfers.size() - series.idle.size());
    return series.started < plan.count && underWay < std::max(plan.concurrency, 1) && !series.channel->isCancelled()
        && series.pausedSince < 0 && !series.channel->isFull() && millisecondsToNext(series) <= 0;
}

int SendWorker::millisecondsToNext(const RunningSeries &series) const
{
    const double rate = series.channel->plan().ratePerSecond;
    if (rate <= 0)
        return 0;
    const double due = double(series.started) * 1000.0 / rate;
    const double left = due - double(series.clock.nsecsElapsed() - series.paused) / 1.0e6;
    return left <= 0 ? 0 : int(std::ceil(std::min(left, double(longestWaitMilliseconds))));
}

void SendWorker::startDue(RunningSeries &series)
{
    // Requests that can't be sent as they stand end at once; they count against the owner's patience like all others.
    while (mayStart(series) && series.ended.exchanges.size() < SeriesChannel::mostHeld) {
        if (series.idle.empty()) {
            series.transfers.push_back(std::make_unique<Transfer>(Transfer::Connection::Shared, m_trust));
            series.idle.push_back(series.transfers.back().get());
        }
        Transfer *transfer = series.idle.back();
        transfer->number = series.started++;
        const bool sendable = transfer->prepare(series.channel->plan().request(transfer->number));
        if (!sendable) {
            series.ended.append(transfer->result(CURLE_OK), transfer->number);
            continue;
        }
        series.idle.pop_back();
        curl_multi_add_handle(m_multi, transfer->handle());
    }
}

bool SendWorker::reap()
{
    bool any = false;
    int left = 0;
    while (CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char *self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        const CURLcode code = message->data.result;
        auto *transfer = reinterpret_cast<Transfer *>(self);
        curl_multi_remove_handle(m_multi, transfer->handle());
        endOf(transfer, code);
        any = true;
    }
    return any;
}

void SendWorker::endOf(Transfer *transfer, CURLcode code)
{
    const auto single = std::find_if(m_singles.begin(), m_singles.end(),
                                     [transfer](const auto &running) { return &running->transfer == transfer; });
    if (single != m_singles.end()) {
        (*single)->promise.addResult(transfer->result(code));
        (*single)->promise.finish();
        m_singles.erase(single);
        return;
    }
    for (const auto &series : m_series) {
        const bool own = std::any_of(series->transfers.cbegin(), series->transfers.cend(),
                                     [transfer](const auto &candidate) { return candidate.get() == transfer; });
        if (own) {
            series->ended.append(transfer->result(code), transfer->number);
            series->idle.push_back(transfer);
            return;
        }
    }
}

void SendWorker::followOwners()
{
    std::erase_if(m_singles, [this](const auto &single) {
        if (!single->promise.isCanceled())
            return false;
        curl_multi_remove_handle(m_multi, single->transfer.handle());
        single->promise.finish();
        return true;
    });
    for (const auto &series : m_series) {
        if (series->channel->isCancelled())
            cancelSeries(*series);
        else if (series->channel->isStopped())
            series->started = series->channel->plan().count;
        followPause(*series);
    }
}

void SendWorker::followPause(RunningSeries &series)
{
    const bool paused = series.channel->isPaused();
    const qint64 now = series.clock.nsecsElapsed();
    if (paused && series.pausedSince < 0) {
        series.pausedSince = now;
    } else if (!paused && series.pausedSince >= 0) {
        series.paused += now - series.pausedSince;
        series.pausedSince = -1;
    }
}

void SendWorker::cancelSeries(RunningSeries &series)
{
    for (const auto &transfer : series.transfers) {
        if (std::find(series.idle.cbegin(), series.idle.cend(), transfer.get()) != series.idle.cend())
            continue;
        curl_multi_remove_handle(m_multi, transfer->handle());
        series.ended.append(transfer->cancelled(), transfer->number);
        series.idle.push_back(transfer.get());
    }
    series.started = series.channel->plan().count;
}

// Gives what ended to the owners, and lets go of the series that are over. Returns whether a series may go on at once.
bool SendWorker::handOver()
{
    bool any = false;
    for (const auto &series : m_series) {
        if (series->ended.exchanges.isEmpty())
            continue;
        series->channel->put(std::exchange(series->ended, {}));
        any = true;
    }
    std::erase_if(m_series, [](const auto &series) {
        const bool over
            = series->started >= series->channel->plan().count && series->idle.size() == series->transfers.size();
        if (over)
            series->channel->end();
        return over;
    });
    return any;
}

void SendWorker::cancelAll()
{
    for (const auto &single : m_singles) {
        curl_multi_remove_handle(m_multi, single->transfer.handle());
        single->promise.addResult(single->transfer.cancelled());
        single->promise.finish();
    }
    m_singles.clear();
    for (const auto &series : m_series)
        cancelSeries(*series);
    handOver();
}

int SendWorker::waitMilliseconds() const
{
    int wait = m_singles.empty() ? longestWaitMilliseconds : singleCheckMilliseconds;
    for (const auto &series : m_series) {
        const SendPlan &plan = series->channel->plan();
        if (series->started < plan.count && plan.ratePerSecond > 0 && !series->idle.empty() && series->pausedSince < 0)
            wait = std::min(wait, std::max(millisecondsToNext(*series), 1));
    }
    return wait;
}

} // namespace Hookbench
