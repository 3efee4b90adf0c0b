// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaos.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/requestchoice.h"
#include "app/cli/samplechoice.h"
#include "app/cli/sendmany.h"
#include "app/cli/sendreport.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "models/delivery/expectations.h"
#include "models/state/loadsources.h"
#include "models/state/whenfinished.h"
#include "models/values/secretheader.h"

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
    /// Absent where one event is sent.
    std::optional<ManyOrder> many;
    RetryProfile retry;
    QString logFile;
    /// Empty without --sign.
    Signer signer;
    /// Of the secret that it signs with.
    SecretBinding binding;
    /// Empty without --chaos.
    QList<ChaosCase> cases;
};

/// A production sandbox is sent to only by someone who names it, and never in bulk.
bool mayTouch(Session &session, const QCommandLineParser &parser, const Order &order)
{
    const Sandbox &sandbox = session.composition()->sandboxes.current();
    if (!sandbox.production)
        return true;
    QString refusal = Text::tr("%1 is a production sandbox. Repeat its name with --production %1 to send from it.")
                          .arg(sandbox.name);
    if (order.many)
        refusal = Text::tr("%1 is a production sandbox: many events are not sent from it.").arg(sandbox.name);
    else if (!order.cases.isEmpty())
        refusal = Text::tr("%1 is a production sandbox: the chaos pack is not run from it.").arg(sandbox.name);
    else if (parser.value(u"production"_s) == sandbox.name)
        return true;
    session.out().complain(Error{refusal, {}});
    return false;
}

/// Secrets go only where they are bound to.
bool mayCarrySecrets(Session &session, const Order &order, const ComposedRequest &request, const OutboundRequest &made)
{
    const bool hasSecret = std::any_of(made.headers.cbegin(), made.headers.cend(), [](const auto &header) {
        return isSecretHeader(QString::fromLatin1(header.first));
    });
    if (!order.signer && !hasSecret)
        return true;
    const Result<> bound = checkBinding(order.signer ? order.binding : SecretBinding{}, request.target, made.url);
    if (!bound)
        session.out().complain(bound.error());
    return bool(bound);
}

std::optional<Order> readOrder(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    Order order;
    if (!readManyOrder(session, parser, order.many))
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
    order.binding = signing->binding;
    const qint64 now = systemClock();
    order.chosen.context.variation = {0, runName(now), now, {}};
    const PreparedRequest prepared = compose(order.chosen.request, order.chosen.context);
    failure = tellFaults(session, order.chosen.request, prepared);
    if (failure != Done)
        return std::nullopt;
    failure = CouldNot;
    order.first = prepared.request;
    if (!mayTouch(session, parser, order) || !mayCarrySecrets(session, order, order.chosen.request, order.first))
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

/// What is sent many times: the mix, or the one request where there is none.
std::optional<LoadRun::Order> loadOrder(Session &session, const Order &order)
{
    const ChosenRequest &chosen = order.chosen;
    const Composition &services = *session.composition();
    LoadRun::Order load{.sources = {},
                        .count = order.many->count,
                        .concurrency = order.many->concurrency,
                        .ratePerSecond = order.many->rate,
                        .durationSeconds = order.many->duration,
                        .retry = order.retry,
                        .distinct = order.many->mix.distinct};
    const SmsWebhookRecord *webhook = chosen.webhook.webhook.name.isEmpty() ? nullptr : &chosen.webhook;
    for (const LoadPart &part : order.many->mix.parts) {
        const Result<LoadRun::Source> source
            = loadSource(part, chosen.request, webhook, chosen.context.person,
                         {services.webhooks, services.samples, services.requests, services.desk});
        if (!source) {
            session.out().complain(source.error());
            return std::nullopt;
        }
        load.sources.append(*source);
    }
    if (load.sources.isEmpty()) {
        const QString name = chosen.request.name.isEmpty() ? chosen.webhook.webhook.name : chosen.request.name;
        load.sources.append(
            {.title = name, .webhook = chosen.webhook, .request = chosen.request, .context = chosen.context});
    }
    for (LoadRun::Source &source : load.sources) {
        source.signer = order.signer;
        if (!mayCarrySecrets(session, order, source.request,
                             {.url = LoadRun::firstUrl(source, load), .headers = {}, .body = {}, .tls = {}}))
            return std::nullopt;
    }
    return load;
}

} // namespace

void declareSend(QCommandLineParser &parser)
{
    declareSampleOptions(parser);
    declareRequestOptions(parser);
    parser.addOptions({
        {u"retry"_s, Text::tr("Try again by this retry profile: %1.").arg(builtInRetryProfileNames().join(u", "_s)),
         u"PROFILE"_s, u"none"_s},
        {u"log"_s, Text::tr("Also write each request and answer to this file, a JSON object a line."), u"FILE"_s},
        {{u"production"_s, u"confirm"_s}, Text::tr("The name of the production sandbox that is sent from."), u"NAME"_s},
    });
    declareManyOptions(parser);
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
    QFile *logged = logging ? &log : nullptr;
    ExitStatus status = CouldNot;
    if (!order->many) {
        status = sendOne(session, *order, logged);
    } else if (const std::optional<LoadRun::Order> load = loadOrder(session, *order)) {
        status = sendMany(session, *load, order->many->reports, logged);
    }
    if (log.error() == QFileDevice::NoError)
        return status;
    session.out().complain(Error{Text::tr("The file %1 could not be written.").arg(order->logFile), log.errorString()});
    return CouldNot;
}

} // namespace Hookbench::Cli
