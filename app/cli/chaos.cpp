// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/chaos.h"

#include "app/cli/interrupt.h"
#include "app/cli/text.h"
#include "models/exports/chaosreport.h"
#include "models/words/chaoswords.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString caseNames()
{
    QStringList names;
    for (const auto &[value, name] : chaosCaseNames)
        names.append(QString{name});
    return names.join(u", "_s);
}

void tellCase(Output &out, const ChaosResult &result)
{
    if (!out.isJson()) {
        out.line(u"%1  %2: %3"_s.arg(Words::name(result.finding.verdict),
                                     QString{nameIn(chaosCaseNames, result.chaosCase)}, result.finding.reason));
        return out.flush();
    }
    Json::Writer json;
    json.beginObject().member("case"_L1, nameIn(chaosCaseNames, result.chaosCase));
    json.member("verdict"_L1, nameIn(chaosVerdictNames, result.finding.verdict));
    json.member("reason"_L1, QStringView{result.finding.reason}).key("statuses"_L1).beginArray();
    for (const Exchange &exchange : result.exchanges)
        json.value(exchange.status);
    out.line(json.endArray().endObject());
    out.flush();
}

void tellReport(Output &out, const ChaosReport &report)
{
    const int passed = report.count(ChaosVerdict::Passed);
    const int failed = report.count(ChaosVerdict::Failed);
    const int cantTell = report.count(ChaosVerdict::CantTell);
    if (!out.isJson())
        return out.line(Text::tr("Passed: %1. Failed: %2. Can't tell: %3.").arg(passed).arg(failed).arg(cantTell));
    Json::Writer json;
    json.beginObject().member("cases"_L1, qint64{report.results.size()}).member("passed"_L1, passed);
    out.line(json.member("failed"_L1, failed).member("cantTell"_L1, cantTell).endObject());
}

bool write(Output &out, const QString &path, const QByteArray &content)
{
    if (path.isEmpty())
        return true;
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit())
        return true;
    out.complain(Error{Text::tr("The file %1 could not be written.").arg(path), file.errorString()});
    return false;
}

} // namespace

void declareChaosOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"chaos"_s,
         Text::tr("Send what goes wrong between providers and endpoints, and judge the answers: all, or %1.")
             .arg(caseNames()),
         u"CASE,…|all"_s},
        {u"junit"_s, Text::tr("Write the report of --chaos to this file, as JUnit's XML."), u"FILE"_s},
        {u"html"_s, Text::tr("Write the report of --chaos to this file, as a web page."), u"FILE"_s},
    });
}

std::optional<QList<ChaosCase>> chosenCases(Session &session, const QCommandLineParser &parser)
{
    for (const QString &option : {u"count"_s, u"concurrency"_s, u"rate"_s, u"duration"_s, u"mix"_s, u"numbers"_s,
                                  u"ids"_s, u"times"_s, u"report"_s, u"retry"_s, u"log"_s}) {
        if (!parser.isSet(option))
            continue;
        session.out().complain(
            Error{Text::tr("--chaos sends each request once, one after the other. Leave out --%1.").arg(option), {}});
        return std::nullopt;
    }
    const QString wish = parser.value(u"chaos"_s);
    if (wish == u"all"_s)
        return allChaosCases();
    QList<ChaosCase> cases;
    for (const QString &name : wish.split(u',')) {
        const std::optional<ChaosCase> found = valueIn(chaosCaseNames, name.trimmed());
        if (!found) {
            session.out().complain(Error{
                Text::tr("There is no case “%1” for --chaos. There are: all, %2.").arg(name.trimmed(), caseNames()),
                {}});
            return std::nullopt;
        }
        cases.append(*found);
    }
    return cases;
}

ExitStatus runChaos(Session &session, const QCommandLineParser &parser, const ChaosRun::Order &order)
{
    Composition &services = *session.composition();
    ChaosRun run{services.bench, services.sandboxes, systemClock};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &ChaosRun::cancel);
    QObject::connect(&run, &ChaosRun::caseEnded, &run,
                     [&session](const ChaosResult &result) { tellCase(session.out(), result); });
    QObject::connect(&run, &ChaosRun::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const Result<> started = run.start(order); !started) {
        session.out().complain(started.error());
        return CouldNot;
    }
    QCoreApplication::exec();
    const ChaosReport &report = run.report();
    tellReport(session.out(), report);
    const bool junit = write(session.out(), parser.value(u"junit"_s), chaosReportJUnit(report));
    const bool html = write(session.out(), parser.value(u"html"_s), chaosReportHtml(report));
    if (!junit || !html)
        return CouldNot;
    // A run that could tell of nothing proves nothing: nobody may have been there.
    const bool good = report.count(ChaosVerdict::Failed) == 0 && report.count(ChaosVerdict::Passed) > 0;
    return good && run.done() == run.total() ? Done : AnswerIsNo;
}

} // namespace Hookbench::Cli
