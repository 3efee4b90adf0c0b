// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feedback.h"
#include "app/cli/interrupt.h"
#include "app/cli/listenrules.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "models/delivery/outcomejson.h"
#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

std::optional<quint16> chosenPort(Session &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"port"_s))
        return session.composition()->preferences.preferences().receiverPort;
    bool ok = false;
    const int port = parser.value(u"port"_s).toInt(&ok);
    if (ok && port >= 0 && port <= 65535)
        return static_cast<quint16>(port);
    session.out().complain(
        Error{Text::tr("--port takes a number from 0 to 65535, not “%1”.").arg(parser.value(u"port"_s)), {}});
    return std::nullopt;
}

/// Documents that are served beside, or instead of, the database's webhooks.
ExitStatus serveDocuments(Session &session, const QStringList &files, QList<SmsWebhookRecord> &served)
{
    for (const QString &file : files) {
        ExitStatus failure = CouldNot;
        const std::optional<NamedWebhook> named = session.webhook(file, failure);
        if (!named)
            return failure;
        session.composition()->desk.serve(named->record);
        served << named->record;
    }
    return Done;
}

/// Every webhook that is served wants the same signature.
ExitStatus requireSignatures(Session &session, const QCommandLineParser &parser, const QList<SmsWebhookRecord> &served)
{
    const std::optional<SigningOrder> signing
        = chosenSigning(session, parser, u"require-signature"_s, KeyUse::Checking);
    if (!signing)
        return CouldNot;
    for (const SmsWebhookRecord &record : served) {
        const Result<> set = session.composition()->desk.setSignatureRule(
            record.id, SignatureRule{signing->settings, signing->secret, true});
        if (!set) {
            session.out().complain(set.error());
            return CouldNot;
        }
    }
    return Done;
}

/// The endpoint of the sandbox's feedback webhook, where it is asked for.
ExitStatus playFeedback(Session &session, const QCommandLineParser &parser)
{
    if (!parser.isSet(u"feedback"_s))
        return Done;
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    const std::optional<FeedbackSecrets> secrets = record ? feedbackSecrets(session, parser) : std::nullopt;
    if (!secrets)
        return CouldNot;
    const Result<FeedbackEndpoint> endpoint = feedbackEndpoint(*record, *secrets);
    if (!endpoint) {
        session.out().complain(endpoint.error());
        return CouldNot;
    }
    session.composition()->desk.playEndpoint(*endpoint);
    return Done;
}

void tellListening(Session &session, const QList<SmsWebhookRecord> &served)
{
    const ReceiverDesk &desk = session.composition()->desk;
    const std::optional<FeedbackWebhookRecord> &feedback = session.composition()->feedback.record();
    const bool plays = feedback && desk.isPlaying(feedback->id);
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("listening"_L1, QStringView{desk.baseUrl()}).key("webhooks"_L1).beginObject();
        for (const SmsWebhookRecord &record : served)
            json.key(QStringView{record.webhook.name}).value(QStringView{desk.url(record.id)});
        json.endObject();
        if (plays)
            json.member("feedback"_L1, QStringView{desk.endpointUrl(feedback->id)});
        session.out().line(json.endObject());
    } else {
        session.out().line(Text::tr("Listening on %1").arg(desk.baseUrl()));
        for (const SmsWebhookRecord &record : served)
            session.out().line(u"  "_s + record.webhook.name + u"  "_s + desk.url(record.id));
        if (plays)
            session.out().line(u"  "_s + feedback->webhook.name + u"  "_s + desk.endpointUrl(feedback->id));
    }
    session.out().flush();
}

/// Why a request was refused, as the sender was told; empty when it was not.
QString refusal(const Exchange &exchange)
{
    if (exchange.status < 400)
        return {};
    const Json::Document answer = Json::Document::parse(exchange.responseBody);
    const int error = answer.isValid() ? answer.find(u"/error"_s) : -1;
    return error < 0 ? QString{} : answer.string(answer.nodes()[static_cast<std::size_t>(error)]);
}

void tellRequest(Output &out, const Exchange &exchange)
{
    if (!out.isJson()) {
        out.line(u"%1 %2 → %3  %4"_s.arg(QString::fromLatin1(exchange.method), exchange.url,
                                         QString::number(exchange.status), exchange.webhookName));
        for (const EventOutcome &outcome : exchange.outcomes)
            out.line(u"  "_s + Words::summary(outcome));
        const QString why = refusal(exchange);
        if (!why.isEmpty())
            out.line(u"  "_s + why);
        for (const Diagnostic &diagnostic : exchange.diagnostics) {
            if (const QString sentence = Words::sentence(diagnostic); sentence != why)
                out.line(u"  "_s + sentence);
        }
        return;
    }
    Json::Writer json;
    json.beginObject().member("method"_L1, QStringView{QString::fromLatin1(exchange.method)});
    json.member("path"_L1, QStringView{exchange.url}).member("status"_L1, exchange.status);
    json.member("webhook"_L1, QStringView{exchange.webhookName}).key("decisions"_L1).beginArray();
    for (const EventOutcome &outcome : exchange.outcomes) {
        if (outcome.decision)
            writeDecision(json, *outcome.decision, outcome.event.text(Field::InboundMessage), false);
    }
    json.endArray().key("events"_L1).beginArray();
    for (const EventOutcome &outcome : exchange.outcomes) {
        json.beginObject()
            .member("kind"_L1, nameIn(eventKindNames, outcome.event.kind))
            .member("duplicate"_L1, outcome.duplicate);
        for (const ExtractedField &field : outcome.event.fields) {
            if (field.origin != FieldOrigin::Missing)
                json.member(nameIn(fieldNames, field.field), QStringView{field.text});
        }
        json.endObject();
    }
    json.endArray();
    if (exchange.signature != SignatureVerdict::NotChecked)
        json.member("signature"_L1, nameIn(signatureVerdictNames, exchange.signature));
    if (const QString why = refusal(exchange); !why.isEmpty())
        json.member("error"_L1, QStringView{why});
    out.line(json.endObject());
}

} // namespace

void declareListen(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"port"_s, Text::tr("Listen on this port; 0 picks a free one."), u"N"_s},
        {u"webhook"_s,
         Text::tr("Serve this document; can be given again. Without it the sandbox's webhooks are served."), u"FILE"_s},
    });
    parser.addOption({u"feedback"_s,
                      Text::tr("Also play the endpoint that the feedback webhook posts to: check its "
                               "tokens and headers, and say what its events mean.")});
    declareFeedbackKey(parser);
    declareListenRules(parser);
    declareSigningOptions(parser, u"require-signature"_s, Text::tr("Refuse requests that are not signed so: %1."));
}

ExitStatus runListen(Session &session, const QCommandLineParser &parser)
{
    Composition *services = session.composition();
    if (!services)
        return CouldNot;
    QStringList files = parser.values(u"webhook"_s);
    files += parser.positionalArguments(); // as in --webhook *.webhook.json
    QList<SmsWebhookRecord> served;
    if (const ExitStatus status = serveDocuments(session, files, served); status != Done)
        return status;
    if (files.isEmpty())
        served = services->webhooks.webhooks();
    if (const ExitStatus status = applyScripts(session, parser, served); status != Done)
        return status;
    if (const ExitStatus status = applyAllowList(session, parser); status != Done)
        return status;
    if (const ExitStatus status = requireSignatures(session, parser, served); status != Done)
        return status;
    if (const ExitStatus status = playFeedback(session, parser); status != Done)
        return status;
    const std::optional<quint16> port = chosenPort(session, parser);
    if (!port)
        return CouldNot;

    Interrupt interrupt;
    // A reader that goes away must not take down the receiver in the middle of an answer.
    std::signal(SIGPIPE, SIG_IGN);
    const auto stop = [services] {
        services->desk.stop();
        QCoreApplication::quit();
    };
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, stop);
    QObject::connect(&services->desk, &ReceiverDesk::received, qApp,
                     [&session, stop](const QList<Exchange> &exchanges) {
                         for (const Exchange &exchange : exchanges)
                             tellRequest(session.out(), exchange);
                         session.out().flush();
                         // Nobody reads on: end as on a signal, once those who asked have their answers.
                         if (!session.out().isWhole())
                             QMetaObject::invokeMethod(qApp, stop, Qt::QueuedConnection);
                     });
    if (const Result<> started = services->desk.start(*port); !started) {
        session.out().complain(started.error());
        return CouldNot;
    }
    tellListening(session, served);
    QCoreApplication::exec();
    return Done;
}

} // namespace Hookbench::Cli
