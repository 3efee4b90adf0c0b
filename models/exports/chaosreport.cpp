// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/chaosreport.h"

#include "models/exports/reportmarkup.h"
#include "models/json/writer.h"
#include "models/words/chaoswords.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::ChaosReport)
};

QString timeOf(const ChaosReport &report)
{
    return QDateTime::fromMSecsSinceEpoch(report.at, Qt::UTC).toString(Qt::ISODate);
}

/// Microseconds, of all requests together.
qint64 duration(const ChaosResult &result)
{
    qint64 sum = 0;
    for (const Exchange &exchange : result.exchanges)
        sum += qMax<qint64>(exchange.phases.total, 0);
    return sum;
}

QString seconds(qint64 microseconds)
{
    return QString::number(double(microseconds) / 1e6, 'f', 6);
}

/// "200, 409"; the name of the failure where there was no answer.
QString statuses(const ChaosResult &result)
{
    QStringList list;
    for (const Exchange &exchange : result.exchanges)
        list.append(exchange.status > 0 ? QString::number(exchange.status) : Words::name(exchange.failure));
    return list.join(u", "_s);
}

void writeExchange(Json::Writer &json, const Exchange &exchange)
{
    json.beginObject().member("status"_L1, exchange.status);
    json.member("milliseconds"_L1, exchange.phases.total < 0 ? 0.0 : double(exchange.phases.total) / 1000.0);
    json.member("failure"_L1, nameIn(failureNames, exchange.failure)).endObject();
}

QString tableRow(const ChaosResult &result)
{
    return u"<tr><td>%1</td><td class=\"%2\">%3</td><td>%4</td><td>%5</td><td>%6</td><td>%7</td></tr>\n"_s.arg(
        markup(Words::name(result.chaosCase)), QString{nameIn(chaosVerdictNames, result.finding.verdict)},
        markup(Words::name(result.finding.verdict)), markup(result.finding.reason),
        markup(Words::description(result.chaosCase)), markup(Words::expectation(result.chaosCase)),
        markup(statuses(result)));
}

} // namespace

QByteArray chaosReportJson(const ChaosReport &report)
{
    Json::Writer json{Json::Writer::Layout::Indented};
    json.beginObject().member("format"_L1, "hookbench/chaos-report/1"_L1);
    json.member("webhook"_L1, QStringView{report.webhook}).member("url"_L1, QStringView{report.url});
    json.member("at"_L1, QStringView{timeOf(report)});
    json.member("passed"_L1, report.count(ChaosVerdict::Passed));
    json.member("failed"_L1, report.count(ChaosVerdict::Failed));
    json.member("cantTell"_L1, report.count(ChaosVerdict::CantTell));
    json.key("cases"_L1).beginArray();
    for (const ChaosResult &result : report.results) {
        json.beginObject().member("case"_L1, nameIn(chaosCaseNames, result.chaosCase));
        json.member("verdict"_L1, nameIn(chaosVerdictNames, result.finding.verdict));
        json.member("reason"_L1, QStringView{result.finding.reason}).key("requests"_L1).beginArray();
        for (const Exchange &exchange : result.exchanges)
            writeExchange(json, exchange);
        json.endArray().endObject();
    }
    json.endArray().endObject();
    return json.text() + '\n';
}

QByteArray chaosReportJUnit(const ChaosReport &report)
{
    qint64 all = 0;
    QString cases;
    for (const ChaosResult &result : report.results) {
        all += duration(result);
        const QString begin = u"  <testcase classname=\"%1\" name=\"%2\" time=\"%3\""_s.arg(
            markup(report.webhook), QString{nameIn(chaosCaseNames, result.chaosCase)}, seconds(duration(result)));
        const QString reason = markup(result.finding.reason);
        switch (result.finding.verdict) {
        case ChaosVerdict::Passed:
            cases += begin + u"/>\n"_s;
            break;
        case ChaosVerdict::Failed:
            cases += begin + u">\n    <failure message=\""_s + reason + u"\">"_s
                + markup(Words::expectation(result.chaosCase)) + u"</failure>\n  </testcase>\n"_s;
            break;
        case ChaosVerdict::CantTell:
            cases += begin + u">\n    <skipped message=\""_s + reason + u"\"/>\n  </testcase>\n"_s;
            break;
        }
    }
    const QString suite
        = u"<testsuite name=\"%1\" tests=\"%2\" failures=\"%3\" errors=\"0\" skipped=\"%4\" time=\"%5\" "
          "timestamp=\"%6\">\n"_s.arg(
              u"chaos"_s, QString::number(report.results.size()), QString::number(report.count(ChaosVerdict::Failed)),
              QString::number(report.count(ChaosVerdict::CantTell)), seconds(all), timeOf(report).chopped(1));
    return junitDocument(suite + cases + u"</testsuite>\n"_s);
}

QByteArray chaosReportHtml(const ChaosReport &report)
{
    const QString title = markup(Sentences::tr("Chaos pack: %1").arg(report.webhook));
    QString page;
    page += u"<h1>"_s + title + u"</h1>\n<p>"_s + markup(report.url) + u"<br>"_s + timeOf(report) + u"</p>\n<p>"_s
        + markup(Sentences::tr("Passed: %1. Failed: %2. Can't tell: %3.")
                     .arg(report.count(ChaosVerdict::Passed))
                     .arg(report.count(ChaosVerdict::Failed))
                     .arg(report.count(ChaosVerdict::CantTell)))
        + u"</p>\n<table>\n<thead>\n<tr>"_s;
    for (const QString &head :
         {Sentences::tr("Case"), Sentences::tr("Verdict"), Sentences::tr("Reason"), Sentences::tr("What was done"),
          Sentences::tr("What is expected"), Sentences::tr("Status")})
        page += u"<th scope=\"col\">"_s + markup(head) + u"</th>"_s;
    page += u"</tr>\n</thead>\n<tbody>\n"_s;
    for (const ChaosResult &result : report.results)
        page += tableRow(result);
    page += u"</tbody>\n</table>\n"_s;
    return htmlDocument(title, page);
}

} // namespace Hookbench
