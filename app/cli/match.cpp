// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inbound.h"
#include "app/cli/messagesource.h"
#include "app/cli/text.h"
#include "models/delivery/outcomejson.h"
#include "models/texts/elsewherewords.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// What is told beside the decision.
struct Told
{
    bool trace = false;
    /// Whose keywords are looked at under the rules of other platforms; null for not at all.
    const SmsWebhook *elsewhere = nullptr;
};

void writeElsewhere(Json::Writer &json, const SmsWebhook &webhook, const QString &message)
{
    json.key("elsewhere"_L1).beginArray();
    for (const Elsewhere &row : sameTextElsewhere(webhook, message)) {
        json.beginObject().member("platform"_L1, nameIn(platformNames, row.platform));
        json.member("verdict"_L1, nameIn(elsewhereVerdictNames, row.verdict));
        if (row.category)
            json.member("category"_L1, nameIn(categoryNames, *row.category));
        if (!row.keyword.isEmpty())
            json.member("keyword"_L1, QStringView{row.keyword});
        json.member("rule"_L1, QStringView{ElsewhereWords::rule(row.platform)});
        json.member("asOf"_L1, platformsAsOf).endObject();
    }
    json.endArray();
}

void tellElsewhere(Output &out, const SmsWebhook &webhook, const QString &message)
{
    for (const Elsewhere &row : sameTextElsewhere(webhook, message)) {
        const QString category = row.category ? Words::name(*row.category) : QString{};
        out.line(u"  "_s + ElsewhereWords::name(row.platform).leftJustified(26)
                 + ElsewhereWords::verdict(row, category));
    }
}

void tell(Output &out, const QString &message, const Decision &decision, const Told &told)
{
    if (out.isJson()) {
        Json::Writer json;
        json.beginObject();
        writeDecisionMembers(json, decision, message, told.trace);
        if (told.elsewhere)
            writeElsewhere(json, *told.elsewhere, message);
        out.line(json.endObject());
        return;
    }
    out.line(u"> "_s + message);
    out.line(u"  "_s + Words::summary(decision));
    out.line(decision.reply.isEmpty() ? u"  "_s + Text::tr("No reply.") : u"< "_s + decision.reply);
    if (told.elsewhere)
        tellElsewhere(out, *told.elsewhere, message);
    if (!told.trace)
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
        {u"elsewhere"_s, Text::tr("Tell what the same text would be under the documented rules of other platforms.")},
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
    const std::optional<NamedWebhook> webhook = inboundWebhook(session, words.first(), failure);
    if (!webhook)
        return failure;
    const DecisionEngine engine = engineOf(session, *webhook);
    const Told told{parser.isSet(u"trace"_s), parser.isSet(u"elsewhere"_s) ? &webhook->record.webhook : nullptr};
    if (!fromFile) {
        for (const QString &message : words.mid(1))
            tell(session.out(), message, engine.decide(message), told);
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
        tell(session.out(), *message, engine.decide(*message), told);
    }
    if (!(*source)->error().summary.isEmpty()) {
        session.out().complain((*source)->error());
        return CouldNot;
    }
    return Done;
}

} // namespace Hookbench::Cli
