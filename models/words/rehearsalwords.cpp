// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/rehearsalwords.h"

#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace Hookbench::Words {

namespace {

QString counted(const char *source, int count)
{
    return QCoreApplication::translate("Hookbench::Words", source, nullptr, count);
}

QString spelt(int status)
{
    const QString phrase = reasonPhrase(status);
    const QString number = QString::number(status);
    return phrase.isEmpty() ? number : QString{number + u' ' + phrase};
}

QString stepNote(const RehearsedAttempt &attempt)
{
    switch (attempt.next) {
    case RehearsalStep::WaitsBySchedule:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Tries again after %1."), {duration(attempt.wait)});
    case RehearsalStep::WaitsByRetryAfter:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Tries again after %1, as Retry-After asks."),
                      {duration(attempt.wait)});
    case RehearsalStep::Delivered:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Delivered."));
    case RehearsalStep::NotTriedAgain:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Gives up: this is not tried again."));
    case RehearsalStep::NoRetriesLeft:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Gives up: no retries are left."));
    case RehearsalStep::TimeOver:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Gives up: the next attempt would come too late."));
    case RehearsalStep::EndpointDisabled:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Gives up: this answer disables the endpoint."));
    }
    return {};
}

} // namespace

QString duration(qint64 milliseconds)
{
    const QLocale locale;
    if (milliseconds < 60'000) {
        const double seconds = double(milliseconds) / 1000.0;
        // As many decimals as there are, three at most.
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 s"), {locale.toString(seconds, 'g', 5)});
    }
    const qint64 seconds = (milliseconds + 500) / 1000;
    const qint64 minutes = seconds / 60;
    const auto number = [&locale](qint64 count) { return locale.toString(count); };
    if (minutes >= 60) {
        if (minutes % 60 == 0)
            return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 h"), {number(minutes / 60)});
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 h %2 min"),
                      {number(minutes / 60), number(minutes % 60)});
    }
    if (seconds % 60 == 0)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 min"), {number(minutes)});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 min %2 s"), {number(minutes), number(seconds % 60)});
}

QString answer(const RehearsedAttempt &attempt)
{
    switch (attempt.answer) {
    case RehearsalAnswer::Whole:
        return spelt(attempt.status);
    case RehearsalAnswer::Partial:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1, broken off in the body"), {spelt(attempt.status)});
    case RehearsalAnswer::Dropped:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Connection closed without an answer"));
    case RehearsalAnswer::Late:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "No answer within %1"), {duration(attempt.took)});
    case RehearsalAnswer::Simulated:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1, made up by the sender: nobody was asked"),
                      {QString::number(attempt.status)});
    }
    return {};
}

QString note(const RehearsedAttempt &attempt)
{
    QString step = stepNote(attempt);
    if (!attempt.duplicate)
        return step;
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "%1 Duplicate: the endpoint had the event already."), {step});
}

QString summary(const RehearsedEvent &event)
{
    const QString attempts = counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "%Ln attempt(s)"), event.attempts);
    const QString time = duration(event.endedAt - event.beganAt);
    QStringList sentences;
    if (event.isDelivered())
        sentences << phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Delivered after %1 and %2."), {attempts, time});
    else
        sentences << phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The sender gives up after %1 and %2."),
                            {attempts, time});
    if (event.duplicates > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "The endpoint got %Ln duplicate(s)."),
                             event.duplicates);
    if (!event.isDelivered())
        sentences << phrase(event.takenIn ? QT_TRANSLATE_NOOP(
                                "Hookbench::Words", "The endpoint has the event although the sender believes it lost.")
                                          : QT_TRANSLATE_NOOP("Hookbench::Words", "The event is lost."));
    return sentences.join(u' ');
}

QString summary(const RehearsalSummary &summary)
{
    const QLocale locale;
    QStringList sentences{
        phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Delivered: %1 of %2 events, with %3."),
               {locale.toString(summary.delivered), locale.toString(summary.events),
                counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "%Ln attempt(s)"), summary.attempts)})};
    if (summary.delivered > 0)
        sentences << phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "The last one is delivered %1 after its first attempt."),
            {duration(summary.deliveredAfter)});
    if (summary.delivered < summary.events)
        sentences << phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "The sender gives up after %1 at the latest."),
                            {duration(summary.gaveUpAfter)});
    if (summary.duplicates > 0)
        sentences << counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "The endpoint got %Ln duplicate(s)."),
                             summary.duplicates);
    if (summary.givenUpButTakenIn > 0)
        sentences << counted(
            QT_TRANSLATE_N_NOOP("Hookbench::Words", "The endpoint has %Ln event(s) that the sender believes lost."),
            summary.givenUpButTakenIn);
    if (summary.halts > 0)
        sentences << phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "%1, with %2 that reached nobody."),
            {counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "The sender halted %Ln time(s)"), summary.halts),
             counted(QT_TRANSLATE_N_NOOP("Hookbench::Words", "%Ln attempt(s)"), summary.simulated)});
    return sentences.join(u' ');
}

QString name(RetryFact fact)
{
    switch (fact) {
    case RetryFact::Schedule:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Waits"));
    case RetryFact::Statuses:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Tried again"));
    case RetryFact::ConnectionErrors:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Without an answer"));
    case RetryFact::TimeOut:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Time-out"));
    case RetryFact::RetryAfter:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Retry-After"));
    case RetryFact::Jitter:
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Random spread"));
    }
    return {};
}

} // namespace Hookbench::Words
