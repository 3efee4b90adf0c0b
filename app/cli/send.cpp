// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaos.h"
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/samplechoice.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "models/delivery/outcomejson.h"
#include "models/delivery/samplerequest.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What send was asked to do, once everything about it is known to be sound.
struct Order
{
    NamedWebhook webhook;
    SampleEvent sample;
    QString url;
    Sender sender;
    qint64 count = 1;
    int concurrency = 1;
    double rate = 0;
    int timeout = 90;
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

bool findTarget(Session &session, const QCommandLineParser &parser, Order &order, ExitStatus &failure)
{
    if (parser.isSet(u"to"_s)) {
        order.url = parser.value(u"to"_s);
        OutboundRequest target;
        target.url = order.url;
        // With a person it may be one only once their attributes are filled in.
        const std::optional<OutboundRequest> filled = requestFor(session, target, order.sender, systemClock());
        if (!filled) {
            failure = AnswerIsNo;
            return false;
        }
        const QUrl url{filled->url, QUrl::StrictMode};
        if (url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http"_s || url.scheme() == u"https"_s))
            return true;
        session.out().complain(Error{Text::tr("“%1” is no http or https URL.").arg(order.url), {}});
        return false;
    }
    if (order.webhook.isDocument) {
        session.out().complain(
            Error{Text::tr("A document has no URL of its own. Say where to post with --to URL."), {}});
        return false;
    }
    order.url = session.composition()->desk.url(order.webhook.record.id);
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
    const QStringList words = parser.positionalArguments();
    if (words.size() != 1) {
        session.out().complain(Error{Text::tr("send needs one webhook."), {}});
        return std::nullopt;
    }
    Order order;
    if (!readNumber(session, parser, u"count"_s, 1, 1e9, order.count)
        || !readNumber(session, parser, u"concurrency"_s, 1, 1024, order.concurrency)
        || !readNumber(session, parser, u"rate"_s, 0.001, 1e6, order.rate)
        || !readNumber(session, parser, u"timeout"_s, 1, 3600, order.timeout))
        return std::nullopt;
    const Result<RetryProfile> retry = builtInRetryProfile(parser.value(u"retry"_s));
    if (!retry) {
        session.out().complain(retry.error());
        return std::nullopt;
    }
    order.retry = *retry;
    order.logFile = parser.value(u"log"_s);
    if (parser.isSet(u"chaos"_s)) {
        const std::optional<QList<ChaosCase>> cases = chosenCases(session, parser);
        if (!cases)
            return std::nullopt;
        order.cases = *cases;
    }
    const std::optional<NamedWebhook> named = session.webhook(words.first(), failure);
    if (!named || !session.composition())
        return std::nullopt;
    failure = CouldNot;
    order.webhook = *named;
    const std::optional<SampleEvent> sample = chosenSample(session, *named, parser);
    const std::optional<Sender> sender = chosenSender(session, parser);
    if (!sample || !sender)
        return std::nullopt;
    order.sample = *sample;
    order.sender = *sender;
    const std::optional<SigningOrder> signing = chosenSigning(session, parser, u"sign"_s, KeyUse::Signing);
    const Result<Signer> signer = signing ? makeSigner(signing->settings, signing->secret) : Result<Signer>{Signer{}};
    if (!signing || !signer)
        return std::nullopt; // told already: the secret was tried there
    order.signer = *signer;
    if (!findTarget(session, parser, order, failure) || !mayTouch(session, parser, order))
        return std::nullopt;
    return order;
}

/// How long it took; nothing for what was given up before it was timed.
double milliseconds(const Exchange &exchange)
{
    return exchange.phases.total < 0 ? 0 : static_cast<double>(exchange.phases.total) / 1000.0;
}

/// Where a redirecting answer points to; empty for any other.
QString redirectTarget(const Exchange &exchange)
{
    const bool redirects = exchange.status >= 300 && exchange.status <= 399;
    return redirects ? QString::fromUtf8(headerValue(exchange.responseHeaders, "location")) : QString{};
}

void tellAttempt(Output &out, const Exchange &exchange)
{
    if (!out.isJson()) {
        out.line(Words::summary(exchange));
        if (const QString target = redirectTarget(exchange); !target.isEmpty())
            out.line(Text::tr("It redirects to %1, which is not followed.").arg(target));
        if (!exchange.responseBody.isEmpty())
            out.line(QString::fromUtf8(exchange.responseBody));
        out.flush();
        return;
    }
    Json::Writer json;
    json.beginObject().member("status"_L1, exchange.status).member("attempts"_L1, exchange.attempt);
    json.member("milliseconds"_L1, milliseconds(exchange));
    json.member("body"_L1, QStringView{QString::fromUtf8(exchange.responseBody)});
    if (const QString target = redirectTarget(exchange); !target.isEmpty())
        json.member("location"_L1, QStringView{target});
    if (exchange.failure != Failure::None)
        json.member("failure"_L1, nameIn(failureNames, exchange.failure));
    out.line(json.endObject());
    out.flush();
}

/// One JSON object for each request that ended.
void writeLogLine(QFile &file, const Exchange &exchange)
{
    Json::Writer json;
    json.beginObject()
        .member("at"_L1, exchange.at)
        .member("url"_L1, QStringView{exchange.url})
        .member("attempt"_L1, exchange.attempt);
    json.member("status"_L1, exchange.status).member("milliseconds"_L1, milliseconds(exchange));
    json.member("failure"_L1, nameIn(failureNames, exchange.failure));
    json.member("request"_L1, QStringView{QString::fromUtf8(exchange.requestBody)});
    json.member("response"_L1, QStringView{QString::fromUtf8(exchange.responseBody)}).endObject();
    file.write(json.text() + '\n');
    file.flush();
}

void tellSummary(Output &out, const SeriesSummary &summary)
{
    if (!out.isJson()) {
        out.line(Text::tr("Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.")
                     .arg(summary.sent)
                     .arg(summary.ok)
                     .arg(summary.failed)
                     .arg(summary.retried));
        out.line(
            Text::tr("%L1 seconds, %L2 a second; half within %L3 ms, 95 of 100 within %L4 ms, 99 of 100 within %L5 ms.")
                .arg(summary.seconds, 0, 'f', 2)
                .arg(summary.perSecond, 0, 'f', 0)
                .arg(summary.p50, 0, 'f', 2)
                .arg(summary.p95, 0, 'f', 2)
                .arg(summary.p99, 0, 'f', 2));
        return;
    }
    Json::Writer json;
    json.beginObject().member("sent"_L1, summary.sent).member("ok"_L1, summary.ok).member("failed"_L1, summary.failed);
    json.member("retried"_L1, summary.retried)
        .member("seconds"_L1, summary.seconds)
        .member("perSecond"_L1, summary.perSecond);
    json.member("p50"_L1, summary.p50).member("p95"_L1, summary.p95).member("p99"_L1, summary.p99);
    out.line(json.endObject());
}

/// The first event's request, for the person it is sent as. Tells what is wrong with it.
std::optional<OutboundRequest> firstRequest(Session &session, const Order &order)
{
    const qint64 now = systemClock();
    OutboundRequest request = sampleRequest(order.webhook.record.webhook, order.sample, order.url,
                                            {0, runName(now), now, order.sender.number});
    request.timeoutSeconds = order.timeout;
    return requestFor(session, request, order.sender, now);
}

/// The sample that was chosen goes first; those that go with the webhook lend what it lacks.
ChaosRun::Order chaosOrder(Session &session, const Order &order)
{
    const SmsWebhookRecord &record = order.webhook.record;
    QList<SampleEvent> samples
        = session.composition()->samples.samplesFor(record.webhook, order.webhook.isDocument ? QUuid{} : record.id);
    samples.prepend(order.sample);
    return {record,      samples, order.url, order.cases, order.timeout, order.sender.number, order.sender.person,
            order.signer};
}

ExitStatus sendOne(Session &session, const Order &order, const OutboundRequest &request, QFile *log)
{
    Composition &services = *session.composition();
    ExitStatus status = AnswerIsNo;
    // Before the first byte goes out, so that no signal comes too early.
    Interrupt interrupt;
    const auto attempted = [&](const Exchange &exchange) {
        tellAttempt(session.out(), exchange);
        if (log)
            writeLogLine(*log, exchange);
    };
    QFuture<Exchange> sending
        = services.bench.sendWithRetries(order.webhook.record, request, order.retry, attempted, order.signer);
    // The attempt under way still ends, as a cancelled one, and is in the log when it does.
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, [&sending] { sending.cancel(); });
    whenFinished(qApp, sending, [&](const QFuture<Exchange> &ended) {
        status = ended.resultCount() > 0 && isDelivered(order.retry, ended.result()) ? Done : AnswerIsNo;
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

ExitStatus sendMany(Session &session, const Order &order, QFile *log)
{
    Composition &services = *session.composition();
    TestSeries series{services.sender, services.log, systemClock,
                      TestSeries::Plan{order.webhook.record, order.sample, order.url, order.count, order.concurrency,
                                       order.rate, order.timeout, order.retry, order.sender.number, order.sender.person,
                                       order.signer}};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &series, &TestSeries::cancel);
    QObject::connect(&series, &TestSeries::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (log) {
        QObject::connect(&series, &TestSeries::exchanged, &series, [log](const QList<Exchange> &exchanges) {
            for (const Exchange &exchange : exchanges)
                writeLogLine(*log, exchange);
        });
    }
    series.start();
    QCoreApplication::exec();
    const SeriesSummary summary = series.summary();
    tellSummary(session.out(), summary);
    return summary.failed == 0 && summary.sent == order.count ? Done : AnswerIsNo;
}

} // namespace

void declareSend(QCommandLineParser &parser)
{
    declareSampleOptions(parser);
    parser.addOptions({
        {u"to"_s, Text::tr("Post to this URL instead of the webhook's own."), u"URL"_s},
        {u"count"_s, Text::tr("Send this many distinct events."), u"N"_s, u"1"_s},
        {u"concurrency"_s, Text::tr("Have this many under way at a time."), u"N"_s, u"1"_s},
        {u"rate"_s, Text::tr("Start at most this many a second."), u"R"_s},
        {u"retry"_s, Text::tr("Try again by this retry profile: %1.").arg(builtInRetryProfileNames().join(u", "_s)),
         u"PROFILE"_s, u"none"_s},
        {u"timeout"_s, Text::tr("Give an answer this many seconds."), u"S"_s, u"90"_s},
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
    if (!order->cases.isEmpty())
        return runChaos(session, parser, chaosOrder(session, *order));
    const std::optional<OutboundRequest> request = firstRequest(session, *order);
    if (!request)
        return AnswerIsNo;
    QFile log{order->logFile};
    const bool logging = !order->logFile.isEmpty();
    if (logging && !log.open(QIODevice::WriteOnly | QIODevice::Append)) {
        session.out().complain(
            Error{Text::tr("The file %1 could not be written.").arg(order->logFile), log.errorString()});
        return CouldNot;
    }
    const ExitStatus status = order->count == 1 ? sendOne(session, *order, *request, logging ? &log : nullptr)
                                                : sendMany(session, *order, logging ? &log : nullptr);
    if (log.error() == QFileDevice::NoError)
        return status;
    session.out().complain(Error{Text::tr("The file %1 could not be written.").arg(order->logFile), log.errorString()});
    return CouldNot;
}

} // namespace Hookbench::Cli
