// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sendmany.h"

#include "app/cli/interrupt.h"
#include "app/cli/sendreport.h"
#include "app/cli/text.h"
#include "models/documents/mixdocument.h"
#include "models/exports/loadreport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

bool complain(Session &session, const QString &sentence, const QString &detail = {})
{
    session.out().complain(Error{sentence, detail});
    return false;
}

template<typename Number>
bool readNumber(Session &session, const QCommandLineParser &parser, const QString &option, double least, double most,
                Number &number)
{
    if (!parser.isSet(option))
        return true;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    const bool whole = std::is_floating_point_v<Number> || value == static_cast<double>(static_cast<qint64>(value));
    if (!ok || !(value >= least) || !(value <= most) || !whole)
        return complain(session,
                        Text::tr("--%1 takes a number from %2 to %3, not “%4”.")
                            .arg(option, QString::number(least), QString::number(most, 'f', 0), parser.value(option)));
    number = static_cast<Number>(value);
    return true;
}

bool readMixFile(Session &session, const QString &file, LoadMix &mix)
{
    const std::optional<QByteArray> text = session.read(file);
    if (!text)
        return false;
    const MixDocument document = readMixDocument(*text);
    session.report(file, document.diagnostics);
    if (!document.isValid())
        return false;
    mix.parts += document.mix->parts;
    mix.distinct = document.mix->distinct;
    return true;
}

/// "stop", "stop=3", "message:YES=2" or "request:Broken JSON".
bool readPart(Session &session, const QString &typed, LoadMix &mix)
{
    LoadPart part{.text = typed};
    if (const qsizetype equals = typed.lastIndexOf(u'='); equals >= 0) {
        bool ok = false;
        part.weight = typed.sliced(equals + 1).toInt(&ok);
        part.text = typed.first(equals);
        if (!ok || part.weight < 1 || part.weight > heaviestPart)
            return complain(session,
                            Text::tr("--mix takes a weight from 1 to %1 behind the “=”, not “%2”.")
                                .arg(heaviestPart)
                                .arg(typed.sliced(equals + 1)));
    }
    for (const auto &[kind, name] : loadPartKindNames) {
        if (!part.text.startsWith(QString{name + u':'}))
            continue;
        part.kind = kind;
        part.text = part.text.sliced(name.size() + 1);
        break;
    }
    if (part.text.isEmpty())
        return complain(session,
                        Text::tr("--mix takes a file, or SAMPLE=WEIGHT, message:TEXT=WEIGHT or "
                                 "request:NAME=WEIGHT, not “%1”.")
                            .arg(typed));
    mix.parts.append(part);
    return true;
}

bool readDistinct(Session &session, const QCommandLineParser &parser, DistinctValues &distinct)
{
    if (parser.isSet(u"numbers"_s)) {
        distinct.firstNumber = parser.value(u"numbers"_s).section(u".."_s, 0, 0);
        distinct.lastNumber = parser.value(u"numbers"_s).section(u".."_s, 1);
    }
    if (parser.isSet(u"ids"_s))
        distinct.idPrefix = parser.value(u"ids"_s);
    if (parser.isSet(u"times"_s)) {
        const QString typed = parser.value(u"times"_s);
        const QDateTime first = QDateTime::fromString(typed.section(u'/', 0, 0), Qt::ISODateWithMs);
        bool ok = true;
        const double step = typed.contains(u'/') ? typed.section(u'/', 1).toDouble(&ok) : 1.0;
        if (!first.isValid() || !ok || step < 0 || step > 86'400)
            return complain(session,
                            Text::tr("--times takes the time of the first event and the seconds to the next, "
                                     "like 2026-03-05T10:00:00Z/60, not “%1”.")
                                .arg(typed));
        distinct.firstTime = first.toMSecsSinceEpoch();
        distinct.stepMilliseconds = qint64(step * 1000.0);
    }
    if (const Result<> sound = checkDistinctValues(distinct); !sound)
        return complain(session, sound.error().summary);
    return true;
}

bool readMix(Session &session, const QCommandLineParser &parser, LoadMix &mix)
{
    for (const QString &typed : parser.values(u"mix"_s)) {
        const bool isFile = typed == u"-"_s || QFile::exists(typed) || typed.endsWith(u".json"_s);
        if (!(isFile ? readMixFile(session, typed, mix) : readPart(session, typed, mix)))
            return false;
    }
    if (mix.parts.size() > mostParts)
        return complain(session, Text::tr("A mix has at most %1 parts.").arg(mostParts));
    return readDistinct(session, parser, mix.distinct);
}

bool checkReports(Session &session, const QStringList &files)
{
    for (const QString &file : files) {
        if (!loadReportFor(file, {}))
            return complain(session,
                            Text::tr("--report takes a file that ends in .html, .json or .xml, not “%1”.").arg(file));
    }
    return true;
}

bool writeReports(Session &session, const QStringList &files, const LoadReport &report)
{
    bool all = true;
    for (const QString &path : files) {
        const QByteArray content = loadReportFor(path, report).value_or(QByteArray{});
        QSaveFile file{path};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
            all = complain(session, Text::tr("The file %1 could not be written.").arg(path), file.errorString());
    }
    return all;
}

} // namespace

void declareManyOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"count"_s, Text::tr("Send this many distinct events."), u"N"_s},
        {u"concurrency"_s, Text::tr("Have this many under way at a time."), u"N"_s},
        {u"rate"_s, Text::tr("Start at most this many a second."), u"R"_s},
        {u"duration"_s, Text::tr("Start no event after this many seconds."), u"S"_s},
        {u"mix"_s,
         Text::tr("Send this sample as often as it weighs, or message:TEXT=WEIGHT, request:NAME=WEIGHT, or what a mix "
                  "document says; repeat it for more."),
         u"SAMPLE=WEIGHT|FILE"_s},
        {u"numbers"_s, Text::tr("Let the events come from these numbers in turn."), u"FIRST..LAST"_s},
        {u"ids"_s, Text::tr("Begin the message ids with this, and count behind it."), u"TEXT"_s},
        {u"times"_s, Text::tr("The time of the first event, and the seconds from one to the next."), u"TIME/SECONDS"_s},
        {u"report"_s, Text::tr("Write the figures of many events to this file: .html, .json, or .xml for JUnit."),
         u"FILE"_s},
    });
}

bool readManyOrder(Session &session, const QCommandLineParser &parser, std::optional<ManyOrder> &order)
{
    ManyOrder many;
    if (!readNumber(session, parser, u"count"_s, 1, 1e9, many.count)
        || !readNumber(session, parser, u"concurrency"_s, 1, 1024, many.concurrency)
        || !readNumber(session, parser, u"rate"_s, 0.001, 1e6, many.rate)
        || !readNumber(session, parser, u"duration"_s, 0.001, 604'800, many.duration)
        || !readMix(session, parser, many.mix))
        return false;
    many.reports = parser.values(u"report"_s);
    if (!checkReports(session, many.reports))
        return false;
    if (!parser.isSet(u"count"_s) && many.duration > 0) {
        many.count = 0;
    } else if (!parser.isSet(u"count"_s) && !many.mix.parts.isEmpty()) {
        // One round of the mix.
        many.count = 0;
        for (const LoadPart &part : std::as_const(many.mix.parts))
            many.count += part.weight;
    }
    const bool isDistinct = !(many.mix.distinct == DistinctValues{});
    if (many.count != 1 || !many.mix.parts.isEmpty() || isDistinct || !many.reports.isEmpty())
        order = many;
    return true;
}

ExitStatus sendMany(Session &session, const LoadRun::Order &order, const QStringList &reports, QFile *log)
{
    Composition &services = *session.composition();
    LoadRun run{services.bench, services.sandboxes, systemClock};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &LoadRun::cancel);
    QObject::connect(&run, &LoadRun::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (log) {
        QObject::connect(&run, &LoadRun::exchanged, &run, [log](const QList<Exchange> &exchanges) {
            for (const Exchange &exchange : exchanges)
                writeLogLine(*log, exchange);
        });
    }
    if (const Result<> started = run.start(order); !started) {
        session.out().complain(started.error());
        return CouldNot;
    }
    QCoreApplication::exec();
    const LoadReport report = run.report();
    tellSummary(session.out(), report);
    if (!writeReports(session, reports, report))
        return CouldNot;
    return report.isGood() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
