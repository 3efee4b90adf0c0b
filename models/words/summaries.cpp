// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/feedbackwords.h"
#include "models/words/phrase.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hookbench::Words {

namespace {

const char *exactPattern(const Decision &decision)
{
    const bool same = decision.before == decision.after;
    switch (*decision.category) {
    case Category::OptOut:
        return same ? QT_TRANSLATE_NOOP("Hookbench::Words", "Opted out already: the message is the Opt-Out keyword %1.")
                    : QT_TRANSLATE_NOOP("Hookbench::Words", "Opted out: the message is the Opt-Out keyword %1.");
    case Category::OptIn:
        return same ? QT_TRANSLATE_NOOP("Hookbench::Words", "Opted in already: the message is the Opt-In keyword %1.")
                    : QT_TRANSLATE_NOOP("Hookbench::Words", "Opted in: the message is the Opt-In keyword %1.");
    case Category::DoubleOptIn:
        return decision.after == ConsentState::OptedIn
            ? QT_TRANSLATE_NOOP("Hookbench::Words", "Opted in already: the message is the Double Opt-In keyword %1.")
            : QT_TRANSLATE_NOOP("Hookbench::Words",
                                "Waits for confirmation: the message is the Double Opt-In keyword %1.");
    case Category::Help:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Help asked for: the message is the Help keyword %1.");
    case Category::Custom:
        break;
    }
    return QT_TRANSLATE_NOOP("Hookbench::Words", "Keyword recorded: the message is the Custom keyword %1.");
}

QString nearMiss(const Decision &decision)
{
    for (const TraceStep &step : decision.trace) {
        if (step.kind == TraceKind::FuzzyMatch && step.category) // the one that decided
            return phrase(
                QT_TRANSLATE_NOOP("Hookbench::Words", "Consent unchanged: “%1” comes near the Opt-Out keyword %2."),
                {step.text, decision.keyword});
    }
    return phrase(
        QT_TRANSLATE_NOOP("Hookbench::Words", "Consent unchanged: the message comes near the Opt-Out keyword %1."),
        {decision.keyword});
}

/// The fields an event can't do without and lacks, as their tokens.
QString missingTokens(const ExtractedEvent &event)
{
    const QList<Field> needed = event.kind == EventKind::Inbound
        ? QList<Field>{Field::InboundMessage, Field::ProfileNumber}
        : QList<Field>{Field::FeedbackStatus};
    QStringList tokens;
    for (const Field field : needed) {
        if (event.text(field).isNull())
            tokens.append(nameIn(fieldNames, field));
    }
    return tokens.join(QStringLiteral(", "));
}

QString feedbackSummary(const ExtractedEvent &event)
{
    const QString status = event.text(Field::FeedbackStatus);
    const QString reference = event.text(Field::ClientReference);
    const QString code = event.text(Field::FailureCode);
    if (reference.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback: the status is %1."), {status});
    if (code.isEmpty())
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback: the status of %2 is %1."), {status, reference});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Feedback: the status of %2 is %1, with failure code %3."),
                  {status, reference, code});
}

QString milliseconds(qint64 microseconds)
{
    const double value = static_cast<double>(microseconds) / 1000.0;
    return QLocale{}.toString(value, 'f', value < 10 ? 1 : 0);
}

QString answered(const Exchange &exchange)
{
    const QString reason = reasonPhrase(exchange.status);
    QString status = QString::number(exchange.status);
    if (!reason.isEmpty())
        status += u' ' + reason;
    if (exchange.phases.total < 0)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Answered %1."), {status});
    return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Answered %1 after %2 ms."),
                  {status, milliseconds(exchange.phases.total)});
}

const char *failurePattern(Failure failure)
{
    switch (failure) {
    case Failure::NameNotFound:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "No answer: the host name is not known. Check the URL.");
    case Failure::ConnectionRefused:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "No answer: nothing listens at this address. Check the port and whether the endpoint runs.");
    case Failure::ConnectionLost:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "No answer: the endpoint closed the connection before it answered.");
    case Failure::TimedOut:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "No answer: the time-out passed.");
    case Failure::TlsFailed:
        return QT_TRANSLATE_NOOP(
            "Hookbench::Words",
            "No answer: the secure connection could not be set up. The endpoint may ask for a client "
            "certificate or for another version of TLS.");
    case Failure::CertificateNotTrusted:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Not sent: the endpoint’s certificate is signed by nobody who is trusted here. Check "
                                 "the URL, or trust its authority.");
    case Failure::CertificateExpired:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Not sent: the endpoint’s certificate has expired or is not valid yet. Check it and "
                                 "the clock of this computer.");
    case Failure::CertificateOfOtherHost:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Not sent: the endpoint’s certificate belongs to another host. Check the URL.");
    case Failure::ClientCertificateMissing:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "No answer: the endpoint asks for a client certificate. Turn on mTLS and enter one.");
    case Failure::ClientCertificateRefused:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "No answer: the endpoint refused the client certificate. Check whether it has expired "
                                 "and whether the endpoint trusts its authority.");
    case Failure::TlsOptionsUnusable:
        return QT_TRANSLATE_NOOP("Hookbench::Words",
                                 "Not sent: the client certificate, its key or the trusted certificates can’t be used. "
                                 "Paste them again.");
    case Failure::BadUrl:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Not sent: this is no URL with http or https. Check it.");
    case Failure::AnswerTooLarge:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "The answer was given up because it is too large.");
    case Failure::Cancelled:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Cancelled before there was an answer.");
    case Failure::NotLoopback:
        return QT_TRANSLATE_NOOP("Hookbench::Words", "Not sent: only addresses on this computer are allowed.");
    case Failure::Other:
    case Failure::None:
        break;
    }
    return QT_TRANSLATE_NOOP("Hookbench::Words", "No answer: the request failed.");
}

} // namespace

QString summary(const Decision &decision)
{
    if (decision.match == MatchKind::Exact && decision.category)
        return phrase(exactPattern(decision), {decision.keyword});
    if (decision.match == MatchKind::Fuzzy)
        return nearMiss(decision);
    return decision.reply.isEmpty()
        ? phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "No keyword matches, and there is no default reply."))
        : phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "No keyword matches, so the default reply is sent."));
}

QString summary(const EventOutcome &outcome)
{
    if (outcome.duplicate)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Received before, so nothing was done."));
    if (outcome.event.kind == EventKind::Other)
        return phrase(
            QT_TRANSLATE_NOOP("Hookbench::Words", "Neither an inbound text nor feedback, so nothing was done."));
    if (!outcome.event.processable)
        return phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Not processed, because this is missing: %1."),
                      {missingTokens(outcome.event)});
    if (outcome.event.kind == EventKind::Feedback && !outcome.event.text(Field::RequestId).isEmpty())
        return sentence(feedbackNotice(outcome.event));
    if (outcome.event.kind == EventKind::Feedback)
        return feedbackSummary(outcome.event);
    return outcome.decision ? summary(*outcome.decision) : phrase(QT_TRANSLATE_NOOP("Hookbench::Words", "Received."));
}

QString summary(const Exchange &exchange)
{
    return exchange.failure == Failure::None && exchange.status > 0 ? answered(exchange)
                                                                    : phrase(failurePattern(exchange.failure));
}

} // namespace Hookbench::Words
