// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/replay.h"
#include "app/cli/commands.h"
#include "app/cli/inbound.h"
#include "app/cli/messagesource.h"
#include "app/cli/text.h"
#include "models/delivery/outcomejson.h"
#include "models/values/eventfilter.h"
#include "models/words/words.h"

#include <QEventLoop>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void writeCounts(Json::Writer &json, const ReplaySummary &sum)
{
    json.key("byCategory"_L1).beginObject();
    for (std::size_t i = 0; i < sum.before.size(); ++i) {
        if (sum.before[i] == 0 && sum.after[i] == 0)
            continue;
        json.key(i < categoryNames.size() ? categoryNames[i].second : "none"_L1).beginObject();
        json.member("before"_L1, sum.before[i]).member("after"_L1, sum.after[i]).endObject();
    }
    json.endObject();
}

void tellSummary(Output &out, const ReplaySummary &sum)
{
    if (out.isJson()) {
        Json::Writer json;
        json.beginObject().member("messages"_L1, sum.messages).member("changed"_L1, sum.changed);
        writeCounts(json, sum);
        out.line(json.endObject());
        return;
    }
    out.line(Text::tr("%1 of %2 messages would change.").arg(sum.changed).arg(sum.messages));
    for (std::size_t i = 0; i < sum.before.size(); ++i) {
        if (sum.before[i] == 0 && sum.after[i] == 0)
            continue;
        const QString name = i < categoryNames.size() ? Words::name(categoryNames[i].first) : Text::tr("No keyword");
        out.line(u"  "_s + name.leftJustified(16) + QString::number(sum.before[i]).rightJustified(10) + u" → "_s
                 + QString::number(sum.after[i]));
    }
}

void tellChange(Output &out, const ReplayChange &change)
{
    if (!out.isJson()) {
        out.line(u"> "_s + change.message);
        out.line(u"  - "_s + Words::summary(change.before));
        out.line(u"  + "_s + Words::summary(change.after));
        return;
    }
    Json::Writer json;
    json.beginObject().member("message"_L1, QStringView{change.message}).member("line"_L1, change.line);
    json.key("before"_L1).beginObject();
    writeDecisionMembers(json, change.before, {}, false);
    json.endObject().key("after"_L1).beginObject();
    writeDecisionMembers(json, change.after, {}, false);
    out.line(json.endObject().endObject());
}

struct Engines
{
    DecisionEngine before;
    DecisionEngine after;
};

std::optional<Engines> enginesFor(Session &session, const QCommandLineParser &parser, ExitStatus &failure)
{
    failure = CouldNot;
    const std::optional<NamedWebhook> before = inboundWebhook(session, parser.value(u"before"_s), failure);
    if (!before)
        return std::nullopt;
    const std::optional<NamedWebhook> after = inboundWebhook(session, parser.value(u"after"_s), failure);
    if (!after)
        return std::nullopt;
    return Engines{engineOf(session, *before), engineOf(session, *after)};
}

Result<ReplaySummary> replayMessageFile(Session &session, const QCommandLineParser &parser, const Engines &engines)
{
    Result<std::unique_ptr<MessageSource>> source
        = MessageSource::open(parser.value(u"messages"_s), parser.value(u"column"_s));
    if (!source)
        return source.error();
    const auto take = [&](const QList<ReplayChange> &changes, const ReplaySummary &) {
        for (const ReplayChange &change : changes)
            tellChange(session.out(), change);
        return session.out().isWhole();
    };
    return replayFile((*source)->reader(), engines.before, engines.after, take);
}

/// The messages of an event of the log that could be processed.
QList<MessageRow> messagesOf(const Exchange &exchange)
{
    QList<MessageRow> rows;
    for (const EventOutcome &outcome : exchange.outcomes) {
        if (outcome.decision)
            rows.append({exchange.id, outcome.event.text(Field::InboundMessage)});
    }
    return rows;
}

Result<ReplaySummary> replayEvents(Session &session, const Engines &engines)
{
    const Composition *database = session.composition();
    if (!database)
        return Error{Text::tr("Past events are read from the database."), {}};
    ReplaySummary sum;
    QFutureWatcher<Result<qint64>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    EventFilter filter;
    filter.direction = Direction::Received;
    watcher.setFuture(database->log.forEach(filter, [&](const Exchange &exchange) -> Result<> {
        const ReplayPart part = replayMessages(messagesOf(exchange), engines.before, engines.after);
        sum += part.summary;
        for (const ReplayChange &change : part.changes)
            tellChange(session.out(), change);
        return {};
    }));
    if (!watcher.isFinished())
        loop.exec();
    const Result<qint64> read = watcher.result();
    if (!read)
        return read.error();
    return sum;
}

} // namespace

void declareReplay(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"before"_s, Text::tr("The configuration as it is."), u"WEBHOOK"_s},
        {u"after"_s, Text::tr("The configuration as it would be."), u"WEBHOOK"_s},
        {u"messages"_s, Text::tr("Read the messages from this file: one a line, .csv with a header, or .jsonl."),
         u"FILE"_s},
        {u"column"_s, Text::tr("The column of the .csv file that holds the message."), u"NAME"_s, u"message"_s},
        {u"events"_s, Text::tr("Take the inbound messages of the event log.")},
    });
}

ExitStatus runReplay(Session &session, const QCommandLineParser &parser)
{
    const bool events = parser.isSet(u"events"_s);
    const bool complete = parser.isSet(u"before"_s) && parser.isSet(u"after"_s) && events != parser.isSet(u"messages"_s)
        && parser.positionalArguments().isEmpty();
    if (!complete) {
        session.out().complain(
            Error{Text::tr("replay needs --before, --after, and either --messages FILE or --events."), {}});
        return CouldNot;
    }
    ExitStatus failure = CouldNot;
    const std::optional<Engines> engines = enginesFor(session, parser, failure);
    if (!engines)
        return failure;
    const Result<ReplaySummary> sum
        = events ? replayEvents(session, *engines) : replayMessageFile(session, parser, *engines);
    if (!sum) {
        session.out().complain(sum.error());
        return CouldNot;
    }
    tellSummary(session.out(), *sum);
    return Done;
}

} // namespace Hookbench::Cli
