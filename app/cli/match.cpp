// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/messagesource.h"
#include "app/cli/text.h"
#include "models/delivery/outcomejson.h"
#include "models/keywords/decisionengine.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void tell(Output &out, const QString &message, const Decision &decision, bool trace)
{
    if (out.isJson()) {
        Json::Writer json;
        writeDecision(json, decision, message, trace);
        out.line(json);
        return;
    }
    out.line(u"> "_s + message);
    out.line(u"  "_s + Words::summary(decision));
    out.line(decision.reply.isEmpty() ? u"  "_s + Text::tr("No reply.") : u"< "_s + decision.reply);
    if (!trace)
        return;
    int number = 0;
    for (const TraceStep &step : decision.trace)
        out.line(u"  %1. "_s.arg(++number) + Words::sentence(step));
}

} // namespace

void declareMatch(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"messages"_s, Text::tr("Read the messages from this file: one a line, .csv with a header, or .jsonl."),
         u"FILE"_s},
        {u"column"_s, Text::tr("The column of the .csv file that holds the message."), u"NAME"_s, u"message"_s},
        {u"trace"_s, Text::tr("Tell every step of each decision.")},
    });
}

ExitStatus runMatch(Session &session, const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const bool fromFile = parser.isSet(u"messages"_s);
    if (words.isEmpty() || (words.size() == 1) != fromFile) {
        session.out().complain(Error{Text::tr("match needs a webhook, and either messages or --messages FILE."), {}});
        return CouldNot;
    }
    ExitStatus failure = CouldNot;
    const std::optional<NamedWebhook> webhook = session.webhook(words.first(), failure, Session::Needs::KeywordsOnly);
    if (!webhook)
        return failure;
    if (!webhook->record.webhook.takesInbound()) {
        session.out().complain(Error{
            Text::tr("%1 takes feedback only: no inbound message reaches it.").arg(webhook->record.webhook.name), {}});
        return AnswerIsNo;
    }
    const DecisionEngine engine{webhook->record.webhook};
    const bool trace = parser.isSet(u"trace"_s);
    if (!fromFile) {
        for (const QString &message : words.mid(1))
            tell(session.out(), message, engine.decide(message), trace);
        return Done;
    }
    Result<std::unique_ptr<MessageSource>> source
        = MessageSource::open(parser.value(u"messages"_s), parser.value(u"column"_s));
    if (!source) {
        session.out().complain(source.error());
        return CouldNot;
    }
    while (session.out().isWhole()) {
        const std::optional<QString> message = (*source)->next();
        if (!message)
            break;
        tell(session.out(), *message, engine.decide(*message), trace);
    }
    if (!(*source)->error().summary.isEmpty()) {
        session.out().complain((*source)->error());
        return CouldNot;
    }
    return Done;
}

} // namespace Hookbench::Cli
