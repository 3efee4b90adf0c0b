// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/delivery/rehearsal.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <deque>
#include <queue>
#include <random>
#include <tuple>
#include <vector>

namespace Hookbench {

namespace {

qint64 milliseconds(double seconds)
{
    return std::llround(seconds * 1000.0);
}

/// An attempt that is to begin, or one under way whose sender will know.
struct Turn
{
    qint64 at = 0;
    /// Turns of the same moment are taken in the order they were made.
    qint64 order = 0;
    /// Place in the list of the attempt that ends; -1 for one that begins.
    qsizetype ends = -1;
    // Of one that begins.
    int event = 0;
    int number = 1;
    qint64 waited = 0;
    // Of one that ends: the seconds that its answer asks for, or -1.
    int retryAfter = -1;

    bool operator>(const Turn &other) const { return at != other.at ? at > other.at : order > other.order; }
};

/// The sender's count of failures, and the pauses it takes.
class HaltWatch
{
public:
    explicit HaltWatch(const std::optional<RetryHalt> &halt)
        : m_halt{halt}
    {
    }

    bool halts(qint64 now) const { return now < m_until; }

    void count(qint64 now, int status)
    {
        if (!m_halt || halts(now) || !contains(m_halt->counted, status))
            return;
        m_failures.push_back(now);
        while (m_failures.front() <= now - milliseconds(m_halt->window))
            m_failures.pop_front();
        if (qint64(m_failures.size()) <= m_halt->failures)
            return;
        m_until = now + milliseconds(m_halt->pause);
        m_taken.append({now, m_until});
        // Our reading: after the pause the count begins again.
        m_failures.clear();
    }

    const QList<RehearsedHalt> &taken() const { return m_taken; }

private:
    const std::optional<RetryHalt> &m_halt;
    std::deque<qint64> m_failures;
    qint64 m_until = 0;
    QList<RehearsedHalt> m_taken;
};

/// One rehearsal while it runs.
class Stage
{
public:
    Stage(const RetryProfile &profile, const ReceiverScript &script, const RehearsalOptions &options)
        : m_profile{profile}
        , m_script{script}
        , m_options{options}
        , m_halt{profile.halt}
        , m_random{options.seed.value_or(0)}
        , m_timeOut{milliseconds(rehearsedTimeOut(profile, options))}
    {
    }

    Rehearsal run()
    {
        const int events = std::clamp(m_options.events, 1, mostRehearsedEvents);
        m_played.events.resize(events);
        m_requests.resize(size_t(events));
        for (int event = 0; event < events; ++event) {
            const qint64 at = m_options.rate > 0 ? milliseconds(event / m_options.rate) : 0;
            m_played.events[event].beganAt = at;
            plan({.at = at, .event = event});
        }
        while (!m_turns.empty()) {
            const Turn turn = m_turns.top();
            m_turns.pop();
            turn.ends < 0 ? begin(turn) : end(turn);
        }
        m_played.halts = m_halt.taken();
        return m_played;
    }

private:
    void plan(Turn turn)
    {
        turn.order = m_order++;
        m_turns.push(turn);
    }

    void begin(const Turn &turn)
    {
        RehearsedEvent &event = m_played.events[turn.event];
        if (m_disabledAt) {
            // Nobody is asked any more, so there is no attempt.
            event.end = RehearsalStep::EndpointDisabled;
            event.endedAt = std::max(event.beganAt, *m_disabledAt);
            return;
        }
        ++event.attempts;
        RehearsedAttempt attempt;
        attempt.event = turn.event;
        attempt.number = turn.number;
        attempt.at = turn.at;
        attempt.waited = turn.waited;
        int retryAfter = -1;
        if (m_halt.halts(turn.at)) {
            attempt.status = m_profile.halt->status;
            attempt.answer = RehearsalAnswer::Simulated;
        } else {
            retryAfter = ask(attempt, event);
        }
        plan({.at = turn.at + attempt.took, .ends = m_played.attempts.size(), .retryAfter = retryAfter});
        m_played.attempts.append(attempt);
    }

    const ScriptStep &nextStep(int event)
    {
        static const ScriptStep plain;
        if (m_script.steps.isEmpty())
            return plain;
        qsizetype &request = m_requests[m_options.reading == ScriptReading::PerEvent ? size_t(event) : 0];
        return m_script.steps.at(std::min(request++, m_script.steps.size() - 1));
    }

    /// What the endpoint does with the attempt. Gives the seconds that the answer asks for, or -1.
    int ask(RehearsedAttempt &attempt, RehearsedEvent &event)
    {
        const ScriptStep &step = nextStep(attempt.event);
        const int status = step.status.value_or(200);
        attempt.takenIn = status >= 200 && status <= 299;
        attempt.duplicate = attempt.takenIn && event.takenIn;
        event.takenIn = event.takenIn || attempt.takenIn;
        event.duplicates += attempt.duplicate ? 1 : 0;
        attempt.took = milliseconds(m_options.answerTime + step.delay);
        if (attempt.took > m_timeOut) {
            attempt.took = m_timeOut;
            attempt.answer = RehearsalAnswer::Late;
            return -1;
        }
        if (step.drop) {
            attempt.answer = RehearsalAnswer::Dropped;
            return -1;
        }
        attempt.status = status;
        attempt.answer = step.partial ? RehearsalAnswer::Partial : RehearsalAnswer::Whole;
        return step.retryAfter.value_or(-1);
    }

    AttemptResult resultOf(const RehearsedAttempt &attempt, int retryAfter) const
    {
        AttemptResult result{attempt.number, attempt.status, Failure::None};
        if (retryAfter >= 0)
            result.retryAfter = retryAfter;
        if (attempt.answer == RehearsalAnswer::Late)
            result.failure = Failure::TimedOut;
        else if (attempt.answer == RehearsalAnswer::Dropped || attempt.answer == RehearsalAnswer::Partial)
            result.failure = Failure::ConnectionLost;
        return result;
    }

    /// What the sender makes of it.
    void end(const Turn &turn)
    {
        RehearsedAttempt &attempt = m_played.attempts[turn.ends];
        const AttemptResult result = resultOf(attempt, turn.retryAfter);
        if (attempt.answer == RehearsalAnswer::Whole) {
            m_halt.count(turn.at, attempt.status);
            if (!m_disabledAt && contains(m_profile.disabledBy, attempt.status))
                m_disabledAt = turn.at;
        }
        if (const std::optional<double> wait = waitBeforeRetry(m_profile, result))
            goOn(attempt, turn.at, *wait);
        else
            attempt.next = endOf(result);
        if (attempt.next > RehearsalStep::WaitsByRetryAfter) {
            m_played.events[attempt.event].end = attempt.next;
            m_played.events[attempt.event].endedAt = turn.at;
            return;
        }
        plan({.at = turn.at + attempt.wait,
              .event = attempt.event,
              .number = attempt.number + 1,
              .waited = attempt.wait});
    }

    RehearsalStep endOf(const AttemptResult &result) const
    {
        if (isDelivered(m_profile, result))
            return RehearsalStep::Delivered;
        if (result.failure == Failure::None && contains(m_profile.disabledBy, result.status))
            return RehearsalStep::EndpointDisabled;
        // A sender that never tries again has no retries to run out of.
        return isRetried(m_profile, result) ? RehearsalStep::NoRetriesLeft : RehearsalStep::NotTriedAgain;
    }

    void goOn(RehearsedAttempt &attempt, qint64 now, double seconds)
    {
        const double scheduled = m_profile.waits.at(attempt.number - 1);
        attempt.next = seconds > scheduled ? RehearsalStep::WaitsByRetryAfter : RehearsalStep::WaitsBySchedule;
        // An hour that was asked for is an hour.
        if (m_options.seed && attempt.next == RehearsalStep::WaitsBySchedule)
            seconds *= spread();
        const qint64 wait = milliseconds(seconds);
        const qint64 sinceFirst = now + wait - m_played.events.at(attempt.event).beganAt;
        if (m_profile.giveUpAfter && sinceFirst > milliseconds(*m_profile.giveUpAfter))
            attempt.next = RehearsalStep::TimeOver;
        else
            attempt.wait = wait;
    }

    /// Counted here, because the library's distributions differ from one library to the next.
    double spread()
    {
        const auto [least, most] = m_profile.jitter;
        return least + (most - least) * (double(m_random()) / double(std::mt19937::max()));
    }

    const RetryProfile &m_profile;
    const ReceiverScript &m_script;
    const RehearsalOptions &m_options;
    HaltWatch m_halt;
    std::mt19937 m_random;
    qint64 m_timeOut;
    qint64 m_order = 0;
    std::optional<qint64> m_disabledAt;
    Rehearsal m_played;
    /// How far each event, or all of them, came in the script.
    std::vector<qsizetype> m_requests;
    std::priority_queue<Turn, std::vector<Turn>, std::greater<>> m_turns;
};

} // namespace

double rehearsedTimeOut(const RetryProfile &profile, const RehearsalOptions &options)
{
    if (options.timeOut)
        return *options.timeOut;
    return profile.timeOut ? profile.timeOut->first : assumedTimeOut;
}

Rehearsal rehearse(const RetryProfile &profile, const ReceiverScript &script, const RehearsalOptions &options)
{
    return Stage{profile, script, options}.run();
}

RehearsalSummary summaryOf(const Rehearsal &rehearsal)
{
    RehearsalSummary summary;
    summary.events = int(rehearsal.events.size());
    summary.halts = int(rehearsal.halts.size());
    summary.attempts = int(rehearsal.attempts.size());
    for (const RehearsedAttempt &attempt : rehearsal.attempts)
        summary.simulated += attempt.answer == RehearsalAnswer::Simulated ? 1 : 0;
    for (const RehearsedEvent &event : rehearsal.events) {
        summary.duplicates += event.duplicates;
        const qint64 lasted = event.endedAt - event.beganAt;
        if (event.isDelivered()) {
            ++summary.delivered;
            summary.deliveredAfter = std::max(summary.deliveredAfter, lasted);
        } else {
            summary.gaveUpAfter = std::max(summary.gaveUpAfter, lasted);
            summary.givenUpButTakenIn += event.takenIn ? 1 : 0;
        }
    }
    return summary;
}

QList<RehearsedGroup> groupsOf(const Rehearsal &rehearsal)
{
    QMap<std::tuple<int, int, RehearsalAnswer>, RehearsedGroup> found;
    for (const RehearsedAttempt &attempt : rehearsal.attempts) {
        RehearsedGroup &group = found[{attempt.number, attempt.status, attempt.answer}];
        if (group.count++ == 0)
            group.first = attempt;
        group.lastAt = attempt.at;
        group.duplicates += attempt.duplicate ? 1 : 0;
    }
    QList<RehearsedGroup> groups = found.values();
    std::stable_sort(groups.begin(), groups.end(), [](const RehearsedGroup &left, const RehearsedGroup &right) {
        return std::tie(left.first.number, left.first.at) < std::tie(right.first.number, right.first.at);
    });
    return groups;
}

} // namespace Hookbench
