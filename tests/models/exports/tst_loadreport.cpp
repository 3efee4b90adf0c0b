// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/loadreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

LoadReport someReport()
{
    return {.at = 1'772'704'800'000,
            .count = 10,
            .concurrency = 4,
            .distinct = {.firstNumber = u"+46701740600"_s, .lastNumber = u"+46701740699"_s},
            .sent = 10,
            .ok = 9,
            .failed = 1,
            .retried = 2,
            .unexpected = 1,
            .seconds = 2.5,
            .perSecond = 4,
            .latency = {.p50 = 1, .p90 = 2, .p95 = 2.5, .p99 = 3, .max = 7.25},
            .statuses = {{200, Failure::None, 9}, {0, Failure::TimedOut, 1}},
            .moments = {{.from = 0,
                         .seconds = 2.5,
                         .answered = 9,
                         .attempts = 10,
                         .refused = 1,
                         .latency = {.p50 = 1, .p90 = 2, .p99 = 3}}},
            .histogram = {{0.5, 1, 4}, {1, 2, 5}},
            .parts = {{.title = u"<stop> & \"go\""_s, .url = u"http://127.0.0.1:1/"_s, .sent = 6, .ok = 6},
                      {.title = u"“YES”"_s, .url = u"http://127.0.0.1:1/"_s, .sent = 4, .ok = 3, .failed = 1}}};
}

} // namespace

class LoadReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonHoldsEveryFigure()
    {
        const QByteArray text = loadReportJson(someReport());
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json["format"_L1].toString(), u"hookbench/load-report/1"_s);
        QCOMPARE(json["at"_L1].toString(), u"2026-03-05T10:00:00Z"_s);
        QCOMPARE(json["max"_L1].toDouble(), 7.25);
        QCOMPARE(json["unexpected"_L1].toInt(), 1);
        QCOMPARE(json["order"_L1]["distinct"_L1]["lastNumber"_L1].toString(), u"+46701740699"_s);
        QCOMPARE(json["statuses"_L1].toArray().size(), 2);
        QCOMPARE(json["parts"_L1][1]["failed"_L1].toInt(), 1);
        QCOMPARE(json["moments"_L1][0]["p99"_L1].toDouble(), 3.0);
        QCOMPARE(json["histogram"_L1][1]["count"_L1].toInt(), 5);
        QCOMPARE(loadReportJson(someReport()), text);
    }

    void aPartWithAFailureFailsItsTestCase()
    {
        QXmlStreamReader xml{loadReportJUnit(someReport())};
        QStringList names;
        int failures = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "testsuite"_L1) {
                QCOMPARE(xml.attributes().value("tests"_L1).toInt(), 3);
                QCOMPARE(xml.attributes().value("failures"_L1).toInt(), 2);
            }
            if (xml.name() == "testcase"_L1)
                names.append(xml.attributes().value("name"_L1).toString());
            failures += xml.name() == "failure"_L1 ? 1 : 0;
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(names, (QStringList{u"<stop> & \"go\""_s, u"“YES”"_s, u"Expectations"_s}));
        QCOMPARE(failures, 2);
    }

    void thePageStandsAloneAndEscapesWhatItShows()
    {
        const QByteArray page = loadReportHtml(someReport());
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("&lt;stop&gt; &amp;"));
        QVERIFY(!page.contains("<stop>"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("src="));
        QVERIFY(!page.contains("href="));
        QCOMPARE(page.count("<svg"), 2);
        QCOMPARE(page.count("<rect"), 2);
    }

    void aRunThatSentNothingHasNoPictures()
    {
        const QByteArray page = loadReportHtml({});
        QVERIFY(page.contains("</html>"));
        QVERIFY(!page.contains("<svg"));
    }

    void theEndingChoosesTheKind()
    {
        QVERIFY(loadReportFor(u"a/B.HTML"_s, {})->startsWith("<!DOCTYPE"));
        QVERIFY(loadReportFor(u"x.json"_s, {})->startsWith("{"));
        QVERIFY(loadReportFor(u"x.xml"_s, {})->startsWith("<?xml"));
        QVERIFY(!loadReportFor(u"x.txt"_s, {}));
    }

    void onlyAWholeAndCleanRunIsGood()
    {
        LoadReport report{.count = 2, .sent = 2, .ok = 2};
        QVERIFY(report.isGood());
        report.sent = 1;
        QVERIFY(!report.isGood());
        report.durationSeconds = 1; // it ended in time
        QVERIFY(report.isGood());
        report.cancelled = true;
        QVERIFY(!report.isGood());
        report.cancelled = false;
        report.failed = 1;
        QVERIFY(!report.isGood());
        report.unexpected = 0; // who says what is expected may expect a refusal
        QVERIFY(report.isGood());
    }
};

QTEST_GUILESS_MAIN(LoadReportTest)
#include "tst_loadreport.moc"
