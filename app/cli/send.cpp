// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaos.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/requestchoice.h"
#include "app/cli/samplechoice.h"
#include "app/cli/sendreport.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "models/delivery/expectations.h"
#include "models/state/whenfinished.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What send was asked to do, once everything about it is known to be sound.
struct Order
{
    ChosenRequest chosen;
    /// The first one, as it is sent.
    OutboundRequest first;
    qint64 count = 1;
    int concurrency = 1;
    double rate = 0;
    RetryProfile retry;
    QString logFile;
    /// Empty without --sign.
    Signer signer;
    /// Empty without --chaos.
    QList<ChaosCase> cases;
};

template<typename Number>
bool readNumber(Session &session, const QCommandLineParser &parser, const QString &option, double least, double most,
                Number &number)
{
    if (!parser.isSet(option))
        return true;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    const bool whole = std::is_floating_point_v<Number> || value == static_cast<double>(static_cast<qint64>(value));
    if (!ok || !(value >= least) || !(value <= most) || !whole) {
        session.out().complain(
            Error{Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                      .arg(option, QString::number(least), QString::number(most, 'f', 0), parser.value(option)),
                  {}});
        return false;
    }
    number = static_cast<Number>(value);
    return true;
}

/// A production sandbox is sent to only by someone who names it, and never in bulk.
bool mayTouch(Session &session, const QCommandLineParser &parser, const Order &order)
{
    const Sandbox &sandbox = session.composition()->sandboxes.current();
    if (!sandbox.production)
        return true;
    if (order.count > 1) {
        session.out().complain(
            Error{Text::tr("%1 is a production sandbox: many events are not sent from it.").arg(sandbox.name), {}});
        return false;
    }
    if (parser.value(u"confirm"_s) == sandbox.name)
        return true;
    session.out().complain(Error{
        Text::tr("%1 is a production sandbox. Repeat its name with --confirm %1 to send from it.").arg(sandbox.name),
        {}});
    return false;
}

std::optional<Order> readOrder(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    Order order;
    if (!readNumber(session, parser, u"count"_s, 1, 1e9, order.count)
        || !readNumber(session, parser, u"concurrency"_s, 1, 1024, order.concurrency)
        || !readNumber(session, parser, u"rate"_s, 0.001, 1e6, order.rate))
        return std::nullopt;
    if (parser.isSet(u"chaos"_s)) {
        const std::optional<QList<ChaosCase>> cases = chosenCases(session, parser);
        if (!cases)
            return std::nullopt;
        order.cases = *cases;
    }
    std::optional<ChosenRequest> chosen = chosenRequest(session, parser, failure);
    if (!chosen)
        return std::nullopt;
    failure = CouldNot;
    order.chosen = *std::move(chosen);
    const Result<RetryProfile> retry = builtInRetryProfile(order.chosen.request.retryProfile);
    if (!retry) {
        session.out().complain(retry.error());
        return std::nullopt;
    }
    order.retry = *retry;
    order.logFile = parser.value(u"log"_s);
    const std::optional<SigningOrder> signing
        = chosenSigning(session, parser, u"sign"_s, KeyUse::Signing, order.chosen.request.signature);
    const Result<Signer> signer = signing ? makeSigner(signing->settings, signing->secret) : Result<Signer>{Signer{}};
    if (!signing || !signer)
        return std::nullopt; // told already: the secret was tried there
    order.signer = *signer;
    const qint64 now = systemClock();
    order.chosen.context.variation = {0, runName(now), now, {}};
    const PreparedRequest prepared = compose(order.chosen.request, order.chosen.context);
    failure = tellFaults(session, order.chosen.request, prepared);
    if (failure != Done)
        return std::nullopt;
    failure = CouldNot;
    order.first = prepared.request;
    if (!mayTouch(session, parser, order))
        return std::nullopt;
    return order;
}

/// The sample that was chosen goes first; those that go with the webhook lend what it lacks.
std::optional<ChaosRun::Order> chaosOrder(Session &session, const Order &order)
{
    const CompositionContext &context = order.chosen.context;
    const SmsWebhookRecord &record = order.chosen.webhook;
    if (record.webhook.name.isEmpty()) {
        session.out().complain(Error{Text::tr("The chaos pack is made for a webhook. Name one."), {}});
        return std::nullopt;
    }
    QList<SampleEvent> samples = session.composition()->samples.samplesFor(record.webhook, record.id);
    if (context.findSample) {
        if (const std::optional<SampleEvent> chosen = context.findSample(order.chosen.request.body))
            samples.prepend(*chosen);
    }
    ChaosRun::Order chaos{record, samples, order.first.url, order.cases, order.first.timeoutSeconds};
    if (context.person) {
        chaos.profileNumber = context.person->number;
        chaos.person = context.person->attributes;
    }
    chaos.signer = order.signer;
    return chaos;
}

ExitStatus sendOne(Session &session, const Order &order, QFile *log)
{
    Composition &services = *session.composition();
    ExitStatus status = AnswerIsNo;
    const QList<Expectation> &expectations = order.chosen.request.expectations;
    // Before the first byte goes out, so that no signal comes too early.
    Interrupt interrupt;
    const auto attempted = [&](const Exchange &exchange) {
        tellAttempt(session.out(), exchange, check(expectations, exchange));
        if (log)
            writeLogLine(*log, exchange);
    };
    QFuture<Exchange> sending
        = services.bench.sendWithRetries(order.chosen.webhook, order.first, order.retry, attempted, order.signer);
    // The attempt under way still ends, as a cancelled one, and is in the log when it does.
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, [&sending] { sending.cancel(); });
    whenFinished(qApp, sending, [&](const QFuture<Exchange> &ended) {
        if (ended.resultCount() > 0 && expectations.isEmpty()) {
            status = isDelivered(order.retry, ended.result()) ? Done : AnswerIsNo;
        } else if (ended.resultCount() > 0) {
            // Who says what is expected may expect a refusal.
            const QList<ExpectationResult> results = check(expectations, ended.result());
            tellExpectations(session.out(), results);
            status = allPassed(results) ? Done : AnswerIsNo;
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

ExitStatus sendMany(Session &session, const Order &order, QFile *log)
{
    Composition &services = *session.composition();
    const QList<Expectation> &expectations = order.chosen.request.expectations;
    TestSeries::Plan plan{.webhook = order.chosen.webhook,
                          .sample = {},
                          .url = order.first.url,
                          .count = order.count,
                          .concurrency = order.concurrency,
                          .ratePerSecond = order.rate,
                          .timeoutSeconds = order.first.timeoutSeconds,
                          .retry = order.retry,
                          .signer = order.signer};
    plan.make = [request = order.chosen.request, context = order.chosen.context](const SampleVariation &variation) {
        CompositionContext own = context;
        own.variation = variation;
        // They differ in numbers, ids and times only: what is sound in the first one is so in all.
        return compose(request, own).request;
    };
    TestSeries series{services.sender, services.log, systemClock, std::move(plan)};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &series, &TestSeries::cancel);
    QObject::connect(&series, &TestSeries::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    qint64 unexpected = 0;
    QObject::connect(&series, &TestSeries::exchanged, &series, [&](const QList<Exchange> &exchanges) {
        for (const Exchange &exchange : exchanges) {
            if (log)
                writeLogLine(*log, exchange);
            // An attempt that is followed by another one is no answer yet.
            if (!expectations.isEmpty() && !waitBeforeRetry(order.retry, exchange)
                && !allPassed(check(expectations, exchange)))
                ++unexpected;
        }
    });
    series.start();
    QCoreApplication::exec();
    const SeriesSummary summary = series.summary();
    const bool expects = !expectations.isEmpty();
    tellSummary(session.out(), summary, expects ? std::optional{unexpected} : std::nullopt);
    const bool good = expects ? unexpected == 0 : summary.failed == 0;
    return good && summary.sent == order.count ? Done : AnswerIsNo;
}

} // namespace

void declareSend(QCommandLineParser &parser)
{
    declareSampleOptions(parser);
    declareRequestOptions(parser);
    parser.addOptions({
        {u"count"_s, Text::tr("Send this many distinct events."), u"N"_s, u"1"_s},
        {u"concurrency"_s, Text::tr("Have this many under way at a time."), u"N"_s, u"1"_s},
        {u"rate"_s, Text::tr("Start at most this many a second."), u"R"_s},
        {u"retry"_s, Text::tr("Try again by this retry profile: %1.").arg(builtInRetryProfileNames().join(u", "_s)),
         u"PROFILE"_s, u"none"_s},
        {u"log"_s, Text::tr("Also write each request and answer to this file, a JSON object a line."), u"FILE"_s},
        {u"confirm"_s, Text::tr("The name of the production sandbox that is sent from."), u"NAME"_s},
    });
    declareChaosOptions(parser);
    declareSigningOptions(parser, u"sign"_s, Text::tr("Sign every attempt: %1."));
}

ExitStatus runSend(Session &session, const QCommandLineParser &parser)
{
    ExitStatus failure = CouldNot;
    const std::optional<Order> order = readOrder(session, parser, failure);
    if (!order)
        return failure;
    if (!order->cases.isEmpty()) {
        const std::optional<ChaosRun::Order> chaos = chaosOrder(session, *order);
        return chaos ? runChaos(session, parser, *chaos) : CouldNot;
    }
    QFile log{order->logFile};
    const bool logging = !order->logFile.isEmpty();
    if (logging && !log.open(QIODevice::WriteOnly | QIODevice::Append)) {
        session.out().complain(
            Error{Text::tr("The file %1 could not be written.").arg(order->logFile), log.errorString()});
        return CouldNot;
    }
    const ExitStatus status = order->count == 1 ? sendOne(session, *order, logging ? &log : nullptr)
                                                : sendMany(session, *order, logging ? &log : nullptr);
    if (log.error() == QFileDevice::NoError)
        return status;
    session.out().complain(Error{Text::tr("The file %1 could not be written.").arg(order->logFile), log.errorString()});
    return CouldNot;
}

} // namespace Hookbench::Cli
