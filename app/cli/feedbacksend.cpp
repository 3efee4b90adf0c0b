// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feedback.h"
#include "app/cli/interrupt.h"
#include "app/cli/sendreport.h"
#include "app/cli/text.h"
#include "models/delivery/expectations.h"
#include "models/delivery/expectationtext.h"
#include "models/delivery/feedbackpayload.h"
#include "models/json/scanner.h"
#include "models/payload/payloadreader.h"
#include "models/state/whenfinished.h"
#include "models/values/headerfield.h"
#include "models/words/feedbackwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What is sent one after the other, and how.
struct FeedbackOrder
{
    QList<OutboundRequest> requests;
    Signer signer;
    RetryProfile retry;
    QList<Expectation> expectations;
};

bool refuse(Session &session, const QString &sentence)
{
    session.out().complain(Error{sentence, {}});
    return false;
}

template<typename Enum, std::size_t N> QString listed(const NameTable<Enum, N> &table)
{
    QStringList names;
    for (const auto &[value, name] : table)
        names.append(QString{name});
    return names.join(u", "_s);
}

/// The values of an option that names some of an enumeration, or "all".
template<typename Enum, std::size_t N>
bool chosen(Session &session, const QCommandLineParser &parser, const QString &option, const NameTable<Enum, N> &table,
            QList<Enum> &values)
{
    for (const QString &name : parser.value(option).split(u',', Qt::SkipEmptyParts)) {
        const std::optional<Enum> value = valueIn(table, name.trimmed());
        if (name.trimmed() == u"all") {
            for (const auto &[known, spelling] : table)
                values.append(known);
        } else if (value) {
            values.append(*value);
        } else {
            return refuse(session, Text::tr("--%1 takes one of %2.").arg(option, listed(table) + u", all"_s));
        }
    }
    return !values.isEmpty()
        || refuse(session, Text::tr("--%1 takes one of %2.").arg(option, listed(table) + u", all"_s));
}

bool readBodies(Session &session, const QCommandLineParser &parser, QList<QByteArray> &bodies)
{
    if (parser.isSet(u"body"_s)) {
        const std::optional<QByteArray> body = session.read(parser.value(u"body"_s));
        if (body)
            bodies.append(*body);
        return body.has_value();
    }
    QList<FeedbackStatus> events;
    QList<FeedbackChannel> channels;
    const std::optional<FeedbackForm> form = valueIn(feedbackFormNames, parser.value(u"form"_s));
    if (!form)
        return refuse(session, Text::tr("--%1 takes one of %2.").arg(u"form"_s, listed(feedbackFormNames)));
    if (!chosen(session, parser, u"event"_s, feedbackStatusNames, events))
        return false;
    const FeedbackWebhook &webhook = session.composition()->feedback.record()->webhook;
    if (!parser.isSet(u"channel"_s))
        channels = webhook.channels;
    else if (!chosen(session, parser, u"channel"_s, feedbackChannelNames, channels))
        return false;
    for (const FeedbackChannel channel : std::as_const(channels)) {
        for (const FeedbackStatus status : std::as_const(events)) {
            const QString id = parser.isSet(u"request-id"_s) ? parser.value(u"request-id"_s) : freshRequestId();
            FeedbackEvent event = sampleFeedbackEvent(status, channel, *form, id);
            event.sandboxName = session.composition()->sandboxes.current().name;
            if (parser.isSet(u"recipient"_s))
                event.recipient = parser.value(u"recipient"_s);
            bodies.append(feedbackPayload(event));
        }
    }
    return true;
}

bool readHow(Session &session, const QCommandLineParser &parser, FeedbackOrder &order, int &timeout)
{
    bool ok = false;
    timeout = parser.value(u"timeout"_s).toInt(&ok);
    if (!ok || timeout < 1 || timeout > longestTimeout)
        return refuse(
            session,
            Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                .arg(u"timeout"_s, QString::number(1), QString::number(longestTimeout), parser.value(u"timeout"_s)));
    const Result<RetryProfile> retry = builtInRetryProfile(parser.value(u"retry"_s));
    if (!retry) {
        session.out().complain(retry.error());
        return false;
    }
    order.retry = *retry;
    for (const QString &text : parser.values(u"expect"_s)) {
        const Result<Expectation> expectation = readExpectation(text);
        if (!expectation)
            return refuse(session, expectation.error().summary);
        order.expectations.append(*expectation);
    }
    const Sandbox &sandbox = session.composition()->sandboxes.current();
    if (sandbox.production && parser.value(u"confirm"_s) != sandbox.name)
        return refuse(session,
                      Text::tr("%1 is a production sandbox. Repeat its name with --confirm %1 to send from it.")
                          .arg(sandbox.name));
    return true;
}

/// A production sandbox sends one event at a time.
bool mayBeMany(Session &session, qsizetype count)
{
    const Sandbox &sandbox = session.composition()->sandboxes.current();
    return count <= 1 || !sandbox.production
        || refuse(session, Text::tr("%1 is a production sandbox: many events are not sent from it.").arg(sandbox.name));
}

std::optional<FeedbackOrder> readOrder(Session &session, const QCommandLineParser &parser)
{
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    if (!record)
        return std::nullopt;
    FeedbackOrder order;
    int timeout = 90;
    QList<QByteArray> bodies;
    if (!readHow(session, parser, order, timeout) || !readBodies(session, parser, bodies)
        || !mayBeMany(session, bodies.size()))
        return std::nullopt;
    const std::optional<FeedbackSecrets> secrets = feedbackSecrets(session, parser);
    if (!secrets)
        return std::nullopt;
    const Result<Signer> signer = feedbackSigner(record->webhook, *secrets);
    if (!signer) {
        session.out().complain(signer.error());
        return std::nullopt;
    }
    order.signer = *signer;
    for (const QByteArray &body : std::as_const(bodies)) {
        Result<OutboundRequest> request = feedbackRequest(record->webhook, body, *secrets, parser.value(u"to"_s));
        if (!request) {
            session.out().complain(request.error());
            return std::nullopt;
        }
        request->timeoutSeconds = timeout;
        order.requests.append(*std::move(request));
    }
    return order;
}

/// Sends one with its retries; gives false once the person interrupts.
bool sendOne(Session &session, const FeedbackOrder &order, const OutboundRequest &request, QFile *log, bool &good)
{
    Composition &services = *session.composition();
    const FeedbackWebhookRecord &record = *services.feedback.record();
    SmsWebhookRecord as;
    as.id = record.id;
    as.webhook.name = record.webhook.name;
    bool interrupted = false;
    Interrupt interrupt;
    const auto attempted = [&](const Exchange &exchange) {
        tellAttempt(session.out(), exchange, check(order.expectations, exchange));
        if (log)
            writeLogLine(*log, exchange);
    };
    QFuture<Exchange> sending = services.bench.sendWithRetries(as, request, order.retry, attempted, order.signer);
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, [&] {
        interrupted = true;
        sending.cancel();
    });
    whenFinished(qApp, sending, [&](const QFuture<Exchange> &ended) {
        if (ended.resultCount() == 0) {
            good = false;
        } else if (order.expectations.isEmpty()) {
            good = good && isDelivered(order.retry, ended.result());
        } else {
            const QList<ExpectationResult> results = check(order.expectations, ended.result());
            tellExpectations(session.out(), results);
            good = good && allPassed(results);
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return !interrupted;
}

} // namespace

void declareFeedbackSend(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"event"_s,
         Text::tr("send: which events, with commas between them: %1, all.").arg(listed(feedbackStatusNames)),
         u"EVENTS"_s, u"delivered"_s},
        {u"channel"_s, Text::tr("send: of which channels; without it those of the webhook."), u"CHANNELS"_s},
        {u"form"_s, Text::tr("send: which form of the payload: %1.").arg(listed(feedbackFormNames)), u"FORM"_s,
         u"newest"_s},
        {u"recipient"_s, Text::tr("send: whom the message went to."), u"ADDRESS"_s},
        {u"request-id"_s, Text::tr("send: this request id instead of a fresh one."), u"ID"_s},
        {u"body"_s, Text::tr("send: this file instead of an event; - for standard input."), u"FILE"_s},
        {u"to"_s, Text::tr("send: post to this URL instead of the webhook's own."), u"URL"_s},
        {u"timeout"_s, Text::tr("Give an answer this many seconds."), u"S"_s, u"90"_s},
        {u"retry"_s, Text::tr("Try again by this retry profile: %1.").arg(builtInRetryProfileNames().join(u", "_s)),
         u"PROFILE"_s, u"none"_s},
        {u"expect"_s,
         Text::tr("What the answer shall have; may be given several times. The exit status is 1 when it is not so.")
             + u'\n' + expectationForms(),
         u"EXPECTATION"_s},
        {u"log"_s, Text::tr("Also write each request and answer to this file, a JSON object a line."), u"FILE"_s},
        {u"confirm"_s, Text::tr("The name of the production sandbox that is sent from."), u"NAME"_s},
    });
}

ExitStatus sendFeedback(Session &session, const QCommandLineParser &parser)
{
    const std::optional<FeedbackOrder> order = readOrder(session, parser);
    if (!order)
        return CouldNot;
    QFile log{parser.value(u"log"_s)};
    const bool logging = parser.isSet(u"log"_s);
    if (logging && !log.open(QIODevice::WriteOnly | QIODevice::Append)) {
        session.out().complain(
            Error{Text::tr("The file %1 could not be written.").arg(log.fileName()), log.errorString()});
        return CouldNot;
    }
    bool good = true;
    for (const OutboundRequest &request : order->requests) {
        if (!sendOne(session, *order, request, logging ? &log : nullptr, good)) {
            good = false;
            break;
        }
    }
    return good ? Done : AnswerIsNo;
}

void writeStatuses(Json::Writer &json, const QList<ReportedStatus> &statuses)
{
    json.key("outcomes"_L1).beginArray();
    for (const ReportedStatus &status : statuses) {
        json.beginObject().member("word"_L1, QStringView{status.word}).member("code"_L1, QStringView{status.code});
        json.member("codeName"_L1, QStringView{status.codeName});
        json.member("outcome"_L1, nameIn(reportOutcomeNames, status.outcome)).member("final"_L1, status.isFinal);
        json.member("count"_L1, status.count).member("reference"_L1, QStringView{status.reference});
        json.member("recipient"_L1, QStringView{status.recipient}).endObject();
    }
    json.endArray();
}

void tellStatuses(Output &out, const QList<ReportedStatus> &statuses)
{
    for (const ReportedStatus &status : statuses)
        out.line(u"  "_s + Words::sentence(status));
}

ExitStatus tellOutcomes(Session &session, const QCommandLineParser &parser, const QStringList &files)
{
    const std::optional<Vendor> vendor = valueIn(vendorNames, parser.value(u"vendor"_s));
    const Composition *services = vendor ? session.composition() : nullptr;
    const OutcomeTable *table = services ? tableFor(services->outcomes, *vendor) : nullptr;
    if (!table || files.isEmpty()) {
        refuse(session,
               Text::tr("Say whose reports they are, and name the files: feedback outcome --vendor infobip FILE…"));
        return CouldNot;
    }
    ExitStatus status = Done;
    for (const QString &file : files) {
        const std::optional<QByteArray> body = session.read(file);
        const Result<QList<ReportedStatus>> statuses
            = body ? table->statuses(*body) : Result<QList<ReportedStatus>>{QList<ReportedStatus>{}};
        if (!body) {
            status = CouldNot;
        } else if (!statuses) {
            session.out().complain(file + u": "_s + statuses.error().summary);
            status = std::max(status, AnswerIsNo);
        } else if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject().member("file"_L1, QStringView{file});
            writeStatuses(json, *statuses);
            session.out().line(json.endObject());
        } else {
            session.out().line(statuses->isEmpty() ? Text::tr("%1: no delivery report").arg(file) : file);
            tellStatuses(session.out(), *statuses);
        }
    }
    return status;
}

} // namespace Hookbench::Cli
