// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/loadreport.h"

#include "models/exports/reportmarkup.h"
#include "models/json/writer.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Hookbench {

namespace {

struct Sentences
{
    Q_DECLARE_TR_FUNCTIONS(Hookbench::LoadReport)
};

QString timeText(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

void writeLatency(Json::Writer &json, const LoadLatency &latency)
{
    json.member("p50"_L1, latency.p50).member("p90"_L1, latency.p90).member("p95"_L1, latency.p95);
    json.member("p99"_L1, latency.p99).member("max"_L1, latency.max);
}

void writeOrder(Json::Writer &json, const LoadReport &report)
{
    json.key("order"_L1).beginObject();
    json.member("count"_L1, report.count).member("concurrency"_L1, report.concurrency);
    json.member("rate"_L1, report.ratePerSecond).member("duration"_L1, report.durationSeconds);
    json.member("retry"_L1, QStringView{report.retryProfile});
    const DistinctValues &distinct = report.distinct;
    json.key("distinct"_L1).beginObject();
    if (!distinct.firstNumber.isEmpty())
        json.member("firstNumber"_L1, QStringView{distinct.firstNumber})
            .member("lastNumber"_L1, QStringView{distinct.lastNumber});
    if (!distinct.idPrefix.isEmpty())
        json.member("idPrefix"_L1, QStringView{distinct.idPrefix});
    if (distinct.firstTime > 0)
        json.member("firstTime"_L1, QStringView{timeText(distinct.firstTime)})
            .member("stepMilliseconds"_L1, distinct.stepMilliseconds);
    json.endObject().endObject();
}

void writeFigures(Json::Writer &json, const LoadReport &report)
{
    json.member("sent"_L1, report.sent).member("ok"_L1, report.ok).member("failed"_L1, report.failed);
    json.member("retried"_L1, report.retried).member("cancelled"_L1, report.cancelled);
    if (report.unexpected)
        json.member("unexpected"_L1, *report.unexpected);
    json.member("seconds"_L1, report.seconds).member("perSecond"_L1, report.perSecond);
    writeLatency(json, report.latency);
}

void writeMoments(Json::Writer &json, const LoadReport &report)
{
    json.key("moments"_L1).beginArray();
    for (const LoadMoment &moment : report.moments) {
        json.beginObject().member("from"_L1, moment.from).member("seconds"_L1, moment.seconds);
        json.member("attempts"_L1, moment.attempts).member("answered"_L1, moment.answered);
        json.member("refused"_L1, moment.refused);
        writeLatency(json, moment.latency);
        json.endObject();
    }
    json.endArray().key("histogram"_L1).beginArray();
    for (const LoadBar &bar : report.histogram)
        json.beginObject()
            .member("from"_L1, bar.from)
            .member("to"_L1, bar.to)
            .member("count"_L1, bar.count)
            .endObject();
    json.endArray();
}

QString seconds(double value)
{
    return QString::number(value, 'f', 6);
}

QString testCase(const QString &name, double time, const QString &fault)
{
    const QString begin = u"  <testcase classname=\"load\" name=\"%1\" time=\"%2\""_s.arg(markup(name), seconds(time));
    if (fault.isEmpty())
        return begin + u"/>\n"_s;
    return begin + u">\n    <failure message=\"%1\"/>\n  </testcase>\n"_s.arg(markup(fault));
}

} // namespace

QByteArray loadReportJson(const LoadReport &report)
{
    Json::Writer json{Json::Writer::Layout::Indented};
    json.beginObject().member("format"_L1, "hookbench/load-report/1"_L1);
    json.member("at"_L1, QStringView{timeText(report.at)});
    writeOrder(json, report);
    writeFigures(json, report);
    json.key("statuses"_L1).beginArray();
    for (const LoadStatus &status : report.statuses) {
        json.beginObject().member("status"_L1, status.status);
        json.member("failure"_L1, nameIn(failureNames, status.failure)).member("count"_L1, status.count).endObject();
    }
    json.endArray().key("parts"_L1).beginArray();
    for (const LoadPartFigures &part : report.parts) {
        json.beginObject().member("title"_L1, QStringView{part.title}).member("url"_L1, QStringView{part.url});
        json.member("weight"_L1, part.weight).member("sent"_L1, part.sent).member("ok"_L1, part.ok);
        json.member("failed"_L1, part.failed);
        writeLatency(json, part.latency);
        json.endObject();
    }
    json.endArray();
    writeMoments(json, report);
    json.endObject();
    return json.text() + '\n';
}

QByteArray loadReportJUnit(const LoadReport &report)
{
    int failures = 0;
    QString cases;
    const auto add = [&](const QString &name, double time, const QString &fault) {
        failures += fault.isEmpty() ? 0 : 1;
        cases += testCase(name, time, fault);
    };
    for (const LoadPartFigures &part : report.parts) {
        QString fault;
        if (part.failed > 0)
            fault = Sentences::tr("Not delivered: %1 of %2.").arg(part.failed).arg(part.sent);
        else if (part.sent == 0)
            fault = Sentences::tr("Nothing was sent.");
        add(part.title, report.seconds, fault);
    }
    if (report.unexpected)
        add(Sentences::tr("Expectations"), 0,
            *report.unexpected > 0 ? Sentences::tr("Not as expected: %1.").arg(*report.unexpected) : QString{});
    if (report.cancelled)
        add(Sentences::tr("To the end"), 0, Sentences::tr("The run was cancelled."));
    const qsizetype tests = report.parts.size() + (report.unexpected ? 1 : 0) + (report.cancelled ? 1 : 0);
    const QString suite
        = u"<testsuite name=\"load\" tests=\"%1\" failures=\"%2\" errors=\"0\" skipped=\"0\" time=\"%3\" timestamp=\"%4\">\n"_s
              .arg(QString::number(tests), QString::number(failures), seconds(report.seconds),
                   timeText(report.at).chopped(1));
    return junitDocument(suite + cases + u"</testsuite>\n"_s);
}

std::optional<QByteArray> loadReportFor(const QString &fileName, const LoadReport &report)
{
    const QString name = fileName.toLower();
    if (name.endsWith(".html"_L1) || name.endsWith(".htm"_L1))
        return loadReportHtml(report);
    if (name.endsWith(".json"_L1))
        return loadReportJson(report);
    if (name.endsWith(".xml"_L1))
        return loadReportJUnit(report);
    return std::nullopt;
}

} // namespace Hookbench
