// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sendreport.h"
#include "app/cli/text.h"
#include "models/delivery/expectations.h"
#include "models/delivery/expectationtext.h"
#include "models/words/expectationwords.h"
#include "models/words/words.h"

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// How long it took; nothing for what was given up before it was timed.
double milliseconds(const Exchange &exchange)
{
    return exchange.phases.total < 0 ? 0 : static_cast<double>(exchange.phases.total) / 1000.0;
}

/// Where a redirecting answer points to; empty for any other.
QString redirectTarget(const Exchange &exchange)
{
    const bool redirects = exchange.status >= 300 && exchange.status <= 399;
    return redirects ? QString::fromUtf8(headerValue(exchange.responseHeaders, "location")) : QString{};
}

void writeResults(Json::Writer &json, const QList<ExpectationResult> &results)
{
    json.key("expectations"_L1).beginArray();
    for (const ExpectationResult &result : results) {
        json.beginObject().member("expected"_L1, QStringView{writeExpectation(result.expectation)});
        json.member("passed"_L1, result.passed());
        json.member("verdict"_L1, nameIn(expectationVerdictNames, result.verdict));
        json.member("got"_L1, QStringView{result.got});
        json.member("text"_L1, QStringView{Words::sentence(result)}).endObject();
    }
    json.endArray();
}

/// What stands in the place of a file name is the same in every language, as the rest of the line is.
QString placeOf(const ComposedRequest &request, const RequestBody &body, const CompositionFault &fault)
{
    const QString number = QString::number(fault.index + 1);
    switch (fault.part) {
    case ComposedPart::HeaderName:
    case ComposedPart::HeaderValue: {
        const QString name = request.headers.value(fault.index).name.trimmed();
        return u"header "_s + (name.isEmpty() ? number : name);
    }
    case ComposedPart::RowKey:
    case ComposedPart::RowValue: {
        const QString key = body.rows.value(fault.index).key;
        return u"row "_s + (key.isEmpty() ? number : key);
    }
    default:
        return QString{nameIn(composedPartNames, fault.part)};
    }
}

} // namespace

ExitStatus tellFaults(Session &session, const ComposedRequest &request, const PreparedRequest &prepared)
{
    const qsizetype variant = variantFor(request, prepared.language);
    const RequestBody &body = variant < 0 ? request.body : request.variants[variant].body;
    ExitStatus status = Done;
    for (const CompositionFault &fault : prepared.faults) {
        const bool isError = fault.severity == Severity::Error;
        // What is wrong before anything is filled in is bad usage.
        if (fault.rule.isEmpty() && isError) {
            session.out().complain(Error{placeOf(request, body, fault) + u": "_s + fault.sentence, {}});
            status = CouldNot;
            continue;
        }
        QString line = placeOf(request, body, fault);
        if (fault.position.line > 0)
            line += u":%1:%2"_s.arg(fault.position.line).arg(fault.position.column);
        line += u": %1: %2"_s.arg(QString{nameIn(severityNames, fault.severity)}, fault.sentence);
        session.out().complain(fault.rule.isEmpty() ? line : line + u" ["_s + fault.rule + u']');
        if (isError && status == Done)
            status = AnswerIsNo;
    }
    return status;
}

void tellAttempt(Output &out, const Exchange &exchange, const QList<ExpectationResult> &results)
{
    if (!out.isJson()) {
        out.line(Words::summary(exchange));
        if (const QString target = redirectTarget(exchange); !target.isEmpty())
            out.line(Text::tr("It redirects to %1, which is not followed.").arg(target));
        if (!exchange.responseBody.isEmpty())
            out.line(QString::fromUtf8(exchange.responseBody));
        out.flush();
        return;
    }
    Json::Writer json;
    json.beginObject().member("status"_L1, exchange.status).member("attempts"_L1, exchange.attempt);
    json.member("milliseconds"_L1, milliseconds(exchange));
    json.member("body"_L1, QStringView{QString::fromUtf8(exchange.responseBody)});
    if (const QString target = redirectTarget(exchange); !target.isEmpty())
        json.member("location"_L1, QStringView{target});
    if (exchange.failure != Failure::None)
        json.member("failure"_L1, nameIn(failureNames, exchange.failure));
    if (!results.isEmpty())
        writeResults(json, results);
    out.line(json.endObject());
    out.flush();
}

void tellExpectations(Output &out, const QList<ExpectationResult> &results)
{
    if (results.isEmpty() || out.isJson())
        return;
    for (const ExpectationResult &result : results) {
        if (!result.passed())
            out.line(writeExpectation(result.expectation) + u": "_s + Words::sentence(result));
    }
    const auto met
        = std::count_if(results.cbegin(), results.cend(), [](const auto &result) { return result.passed(); });
    out.line(Text::tr("%1 of %n expectation(s) met.", nullptr, int(results.size())).arg(met));
}

void writeLogLine(QFile &file, const Exchange &exchange)
{
    Json::Writer json;
    json.beginObject()
        .member("at"_L1, exchange.at)
        .member("url"_L1, QStringView{exchange.url})
        .member("attempt"_L1, exchange.attempt);
    json.member("status"_L1, exchange.status).member("milliseconds"_L1, milliseconds(exchange));
    json.member("failure"_L1, nameIn(failureNames, exchange.failure));
    json.member("request"_L1, QStringView{QString::fromUtf8(exchange.requestBody)});
    json.member("response"_L1, QStringView{QString::fromUtf8(exchange.responseBody)}).endObject();
    file.write(json.text() + '\n');
    file.flush();
}

void tellSummary(Output &out, const LoadReport &report)
{
    const LoadLatency &latency = report.latency;
    if (!out.isJson()) {
        out.line(Text::tr("Sent %L1, of which %L2 went well and %L3 failed; %L4 tried again.")
                     .arg(report.sent)
                     .arg(report.ok)
                     .arg(report.failed)
                     .arg(report.retried));
        out.line(Text::tr("%L1 seconds, %L2 a second; half within %L3 ms, 90 of 100 within %L4 ms, 99 of 100 within "
                          "%L5 ms, the longest %L6 ms.")
                     .arg(report.seconds, 0, 'f', 2)
                     .arg(report.perSecond, 0, 'f', 0)
                     .arg(latency.p50, 0, 'f', 2)
                     .arg(latency.p90, 0, 'f', 2)
                     .arg(latency.p99, 0, 'f', 2)
                     .arg(latency.max, 0, 'f', 2));
        if (report.unexpected)
            out.line(Text::tr("%n answer(s) were not as expected.", nullptr,
                              int(std::min<qint64>(*report.unexpected, INT_MAX))));
        return;
    }
    Json::Writer json;
    json.beginObject().member("sent"_L1, report.sent).member("ok"_L1, report.ok).member("failed"_L1, report.failed);
    json.member("retried"_L1, report.retried)
        .member("seconds"_L1, report.seconds)
        .member("perSecond"_L1, report.perSecond);
    json.member("p50"_L1, latency.p50).member("p90"_L1, latency.p90).member("p95"_L1, latency.p95);
    json.member("p99"_L1, latency.p99).member("max"_L1, latency.max);
    if (report.unexpected)
        json.member("unexpected"_L1, *report.unexpected);
    out.line(json.endObject());
}

} // namespace Hookbench::Cli
