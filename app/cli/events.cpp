// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/eventdeeds.h"
#include "app/cli/eventoptions.h"
#include "app/cli/interrupt.h"
#include "app/cli/signingoptions.h"
#include "app/cli/text.h"
#include "app/cli/waiting.h"
#include "models/exports/eventrows.h"
#include "models/values/numbermask.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

constexpr int rowsAtATime = 500;

QString masked(const QString &text, bool mask)
{
    return mask ? NumberMask::masked(text) : text;
}

void tellJson(Output &output, const ExchangeSummary &row, bool mask)
{
    Json::Writer json;
    json.beginObject();
    json.member("id"_L1, row.id);
    json.member("at"_L1, QStringView{momentText(row.at)});
    json.member("direction"_L1, nameIn(directionNames, row.direction));
    json.member("webhook"_L1, QStringView{row.webhookName});
    json.member("kind"_L1, nameIn(eventKindNames, row.kind));
    json.member("from"_L1, QStringView{masked(row.from, mask)});
    json.member("text"_L1, QStringView{masked(row.text, mask)});
    json.member("events"_L1, row.events);
    json.key("match"_L1);
    row.decided ? json.value(nameIn(matchKindNames, row.match)) : json.null();
    json.key("category"_L1);
    row.category ? json.value(nameIn(categoryNames, *row.category)) : json.null();
    json.member("duplicate"_L1, row.duplicate);
    json.member("status"_L1, row.status);
    json.member("failure"_L1, nameIn(failureNames, row.failure));
    json.member("milliseconds"_L1, static_cast<double>(row.total) / 1000.0);
    json.member("pinned"_L1, row.pinned);
    json.member("note"_L1, row.hasNote);
    output.line(json.endObject());
}

void tellRow(Output &output, const ExchangeSummary &row, bool mask)
{
    if (output.isJson()) {
        tellJson(output, row, mask);
        return;
    }
    const QString status = row.status > 0 ? QString::number(row.status) : Words::name(row.failure);
    const QString category = row.category ? Words::name(*row.category) : QString{};
    const QString direction = row.direction == Direction::Received ? Text::tr("received") : Text::tr("sent");
    const QStringList cells{QString::number(row.id),
                            momentText(row.at),
                            direction,
                            row.webhookName,
                            masked(row.from, mask),
                            masked(row.text, mask).simplified(),
                            category,
                            status};
    output.line(cells.join(u'\t'));
}

ExitStatus listEvents(Session &session, const QCommandLineParser &parser)
{
    const std::optional<EventFilter> filter = chosenEvents(session, parser);
    bool ok = false;
    const int limit = parser.value(u"limit"_s).toInt(&ok);
    if (filter && (!ok || limit < 0))
        session.out().complain(
            Error{Text::tr("--limit takes a number, or 0 for all, not “%1”.").arg(parser.value(u"limit"_s)), {}});
    if (!filter || !ok || limit < 0)
        return CouldNot;
    const EventLog &log = session.composition()->log;
    qint64 before = 0;
    for (int left = limit; limit == 0 || left > 0;) {
        const int wanted = limit == 0 ? rowsAtATime : std::min(left, rowsAtATime);
        const auto page = waitedFor(log.page(*filter, before, wanted));
        if (!page)
            return CouldNot;
        if (!*page) {
            session.out().complain(page->error());
            return CouldNot;
        }
        for (const ExchangeSummary &row : **page)
            tellRow(session.out(), row, parser.isSet(u"mask"_s));
        left -= static_cast<int>((*page)->size());
        if ((*page)->size() < wanted)
            break;
        before = (*page)->last().id;
    }
    return Done;
}

ExitStatus exportEvents(Session &session, const QCommandLineParser &parser)
{
    const std::optional<EventFilter> filter = chosenEvents(session, parser);
    if (!filter)
        return CouldNot;
    const std::optional<EventFormat> format = valueIn(eventFormatNames, parser.value(u"as"_s));
    if (!format) {
        session.out().complain(Error{Text::tr("--as takes one of %1.").arg(u"jsonl, csv, har"_s), {}});
        return CouldNot;
    }
    EventExportOptions options;
    options.format = *format;
    options.maskNumbers = parser.isSet(u"mask"_s);
    options.version = QCoreApplication::applicationVersion();
    const QString path = parser.value(u"export"_s);
    const auto run = session.composition()->eventFiles.begin(path, options);
    if (!run) {
        session.out().complain(run.error());
        return CouldNot;
    }
    ExitStatus status = CouldNot;
    Interrupt interrupt;
    const auto end = [] { QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection); };
    EventExportRun &writing = **run;
    QObject::connect(&interrupt, &Interrupt::interrupted, &writing, &EventExportRun::cancel);
    QObject::connect(&writing, &EventExportRun::cancelled, qApp, end);
    QObject::connect(&writing, &EventExportRun::failed, qApp, [&](const Error &error) {
        session.out().complain(error);
        end();
    });
    QObject::connect(&writing, &EventExportRun::finished, qApp, [&](qint64 events) {
        const int count = static_cast<int>(std::min<qint64>(events, std::numeric_limits<int>::max()));
        session.out().complain(Text::tr("%n event(s) written to %1.", nullptr, count).arg(path));
        status = Done;
        end();
    });
    writing.start(session.composition()->log, *filter);
    QCoreApplication::exec();
    return status;
}

void tellMessage(Output &output, const QString &firstLine, const HeaderList &headers, const QByteArray &body)
{
    output.line(firstLine);
    for (const auto &[name, value] : headers)
        output.line(QString{QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value)});
    output.line(QString{});
    output.bytes(body);
    output.bytes("\n");
}

ExitStatus showEvent(Session &session, const QCommandLineParser &parser, const QStringList &ids)
{
    if (ids.size() != 1) {
        session.out().complain(Error{Text::tr("Name one event by its number."), {}});
        return CouldNot;
    }
    std::optional<Exchange> event = namedEvent(session, ids.first());
    if (!event)
        return CouldNot;
    if (parser.isSet(u"mask"_s))
        event = withMaskedNumbers(*std::move(event));
    Output &output = session.out();
    if (output.isJson()) {
        output.bytes(jsonRow(*event).trimmed());
        output.bytes("\n");
        return Done;
    }
    output.line(QString{momentText(event->at) + u' ' + Words::summary(*event)});
    for (const EventOutcome &outcome : std::as_const(event->outcomes))
        output.line(Words::summary(outcome));
    if (!event->note.isEmpty())
        output.line(Text::tr("Note: %1").arg(event->note));
    output.line(QString{});
    tellMessage(output, QString{QString::fromUtf8(event->method) + u' ' + event->url}, event->requestHeaders,
                event->requestBody);
    if (event->status > 0)
        tellMessage(output, QString{QString::number(event->status) + u' ' + Words::reasonPhrase(event->status)},
                    event->responseHeaders, event->responseBody);
    return Done;
}

} // namespace

void declareEvents(QCommandLineParser &parser)
{
    declareEventFilter(parser);
    parser.addOptions({
        {u"limit"_s, Text::tr("List at most this many, the newest; 0 lists all."), u"N"_s, u"100"_s},
        {u"export"_s, Text::tr("Write the events to this file instead of listing them."), u"FILE"_s},
        {u"as"_s, Text::tr("What is written: %1.").arg(u"jsonl, csv, har"_s), u"FORMAT"_s, u"jsonl"_s},
        {u"mask"_s, Text::tr("Hide phone numbers.")},
        {u"confirm"_s, Text::tr("The name of the production sandbox that is sent from."), u"NAME"_s},
    });
    declareSigningOptions(parser, u"sign"_s, Text::tr("Sign what is replayed anew: %1."));
}

ExitStatus runEvents(Session &session, const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString what = words.isEmpty() ? u"list"_s : words.takeFirst();
    if (what == u"list"_s && words.isEmpty())
        return parser.isSet(u"export"_s) ? exportEvents(session, parser) : listEvents(session, parser);
    if (what == u"show"_s)
        return showEvent(session, parser, words);
    if (what == u"replay"_s)
        return replayEvent(session, parser, words);
    if (what == u"pin"_s || what == u"unpin"_s)
        return pinEvents(session, words, what == u"pin"_s);
    if (what == u"note"_s)
        return noteEvent(session, words);
    if (what == u"delete"_s)
        return deleteEvents(session, words);
    session.out().complain(
        Error{Text::tr("events knows list, show, replay, pin, unpin, note and delete, not “%1”.").arg(what), {}});
    return CouldNot;
}

} // namespace Hookbench::Cli
