// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"
#include "models/values/names.h"

#include <QList>

namespace Hookbench {

/// What a sender may publish about how it tries again.
enum class RetryFact {
    Schedule,
    Statuses, // which answers are tried again
    ConnectionErrors, // whether no answer at all is tried again
    TimeOut,
    RetryAfter,
    Jitter,
};

inline constexpr NameTable<RetryFact, 6> retryFactNames{{
    {RetryFact::Schedule, QLatin1StringView("schedule")},
    {RetryFact::Statuses, QLatin1StringView("statuses")},
    {RetryFact::ConnectionErrors, QLatin1StringView("connectionErrors")},
    {RetryFact::TimeOut, QLatin1StringView("timeOut")},
    {RetryFact::RetryAfter, QLatin1StringView("retryAfter")},
    {RetryFact::Jitter, QLatin1StringView("jitter")},
}};

/// What became of one rehearsed attempt, as its sender sees it.
enum class RehearsalAnswer {
    Whole,
    Partial, // closed in the middle of the body
    Dropped, // closed without an answer
    Late, // after the sender's time-out
    Simulated, // by the sender itself, which asked nobody
};

inline constexpr NameTable<RehearsalAnswer, 5> rehearsalAnswerNames{{
    {RehearsalAnswer::Whole, QLatin1StringView("whole")},
    {RehearsalAnswer::Partial, QLatin1StringView("partial")},
    {RehearsalAnswer::Dropped, QLatin1StringView("dropped")},
    {RehearsalAnswer::Late, QLatin1StringView("late")},
    {RehearsalAnswer::Simulated, QLatin1StringView("simulated")},
}};

/// Why the sender does what it does after an attempt: the first two wait, all others end it.
enum class RehearsalStep {
    WaitsBySchedule,
    WaitsByRetryAfter,
    Delivered,
    NotTriedAgain, // this answer never is
    NoRetriesLeft,
    TimeOver, // the next attempt would come too late
    EndpointDisabled, // by an answer such as 410, to this event or another
};

inline constexpr NameTable<RehearsalStep, 7> rehearsalStepNames{{
    {RehearsalStep::WaitsBySchedule, QLatin1StringView("schedule")},
    {RehearsalStep::WaitsByRetryAfter, QLatin1StringView("retry-after")},
    {RehearsalStep::Delivered, QLatin1StringView("delivered")},
    {RehearsalStep::NotTriedAgain, QLatin1StringView("not-tried-again")},
    {RehearsalStep::NoRetriesLeft, QLatin1StringView("no-retries-left")},
    {RehearsalStep::TimeOver, QLatin1StringView("time-over")},
    {RehearsalStep::EndpointDisabled, QLatin1StringView("endpoint-disabled")},
}};

/// One attempt at one event. Times are milliseconds of the virtual clock since the rehearsal began.
struct RehearsedAttempt
{
    qint64 at = 0;
    /// How long after @ref at its sender knew.
    qint64 took = 0;
    /// Since the attempt before it ended; 0 for the first.
    qint64 waited = 0;
    /// Until the next; 0 when it is over.
    qint64 wait = 0;
    int event = 0;
    /// From 1.
    int number = 1;
    /// As the sender saw it; 0 without an answer.
    int status = 0;
    RehearsalAnswer answer = RehearsalAnswer::Whole;
    RehearsalStep next = RehearsalStep::Delivered;
    /// Whether the endpoint took the event in.
    bool takenIn = false;
    /// It had taken it in before.
    bool duplicate = false;

    bool operator==(const RehearsedAttempt &) const = default;
};

/// What became of one event.
struct RehearsedEvent
{
    RehearsalStep end = RehearsalStep::Delivered;
    int attempts = 0;
    /// How often the endpoint took it in beyond the first time.
    int duplicates = 0;
    /// Whether the endpoint has it, whatever the sender believes.
    bool takenIn = false;
    qint64 beganAt = 0;
    /// When the sender was done with it, well or not.
    qint64 endedAt = 0;

    bool isDelivered() const { return end == RehearsalStep::Delivered; }
    bool operator==(const RehearsedEvent &) const = default;
};

/// A time in which the sender asks nobody.
struct RehearsedHalt
{
    qint64 from = 0;
    qint64 until = 0;

    bool operator==(const RehearsedHalt &) const = default;
};

/// What a sender does with an endpoint that behaves by a script.
struct Rehearsal
{
    /// In the order of time.
    QList<RehearsedAttempt> attempts;
    QList<RehearsedEvent> events;
    QList<RehearsedHalt> halts;

    bool operator==(const Rehearsal &) const = default;
};

/// Attempts of one number, of many events, that got the same answer.
struct RehearsedGroup
{
    /// The first of them; its number and answer are those of all.
    RehearsedAttempt first;
    qint64 lastAt = 0;
    int count = 0;
    int duplicates = 0;
};

/// A rehearsal in figures.
struct RehearsalSummary
{
    int events = 0;
    int delivered = 0;
    int attempts = 0;
    int duplicates = 0;
    /// Answers that the sender made up while it halted.
    int simulated = 0;
    int halts = 0;
    /// Given up although the endpoint has it.
    int givenUpButTakenIn = 0;
    /// Longest time from an event's first attempt to its being given up, in milliseconds; 0 when none was.
    qint64 gaveUpAfter = 0;
    /// Longest time from an event's first attempt to its delivery, in milliseconds.
    qint64 deliveredAfter = 0;

    bool operator==(const RehearsalSummary &) const = default;
};

} // namespace Hookbench
