// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/chaosreport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

Exchange answered(int status)
{
    Exchange exchange;
    exchange.status = status;
    exchange.phases.total = 1500;
    exchange.requestHeaders = {{"Authorization", "Bearer kept-in-the-log"}};
    exchange.requestBody = "body-kept-in-the-log";
    exchange.responseBody = "answer-kept-in-the-log";
    return exchange;
}

ChaosReport report()
{
    ChaosReport made;
    made.webhook = u"Luma <\"&'> \x01 \xffff\U0001F33B"_s;
    made.url = u"http://127.0.0.1:9/?a=1&b=<script>"_s;
    made.at = 1'772'704'800'000;
    Exchange none;
    none.failure = Failure::TimedOut;
    made.results = {
        {ChaosCase::Duplicate, {ChaosVerdict::Passed, u"Good."_s}, {answered(200), answered(200)}},
        {ChaosCase::Emoji, {ChaosVerdict::Failed, u"<b>\"bad\"</b> & worse."_s}, {none}},
        {ChaosCase::Batch, {ChaosVerdict::CantTell, u"No list."_s}, {}},
    };
    return made;
}

} // namespace

class ChaosReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonHoldsEveryCase()
    {
        const QByteArray text = chaosReportJson(report());
        QVERIFY(text.endsWith("}\n"));
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        QCOMPARE(json["format"_L1].toString(), u"hookbench/chaos-report/1"_s);
        QCOMPARE(json["webhook"_L1].toString(), report().webhook);
        QCOMPARE(json["at"_L1].toString(), u"2026-03-05T10:00:00Z"_s);
        QCOMPARE(json["passed"_L1].toInt(), 1);
        QCOMPARE(json["failed"_L1].toInt(), 1);
        QCOMPARE(json["cantTell"_L1].toInt(), 1);
        const QJsonArray cases = json["cases"_L1].toArray();
        QCOMPARE(cases.size(), 3);
        QCOMPARE(cases[0].toObject()["requests"_L1].toArray()[1].toObject()["milliseconds"_L1].toDouble(), 1.5);
        QCOMPARE(cases[1].toObject()["verdict"_L1].toString(), u"failed"_s);
        QCOMPARE(cases[1].toObject()["requests"_L1].toArray()[0].toObject()["failure"_L1].toString(), u"timed-out"_s);
    }

    void junitIsReadByOthers()
    {
        QXmlStreamReader xml{chaosReportJUnit(report())};
        QStringList cases;
        QString failure;
        QString skipped;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"testsuite"_s) {
                QCOMPARE(xml.attributes().value("tests"_L1), u"3"_s);
                QCOMPARE(xml.attributes().value("failures"_L1), u"1"_s);
                QCOMPARE(xml.attributes().value("skipped"_L1), u"1"_s);
                QCOMPARE(xml.attributes().value("timestamp"_L1), u"2026-03-05T10:00:00"_s);
                QCOMPARE(xml.attributes().value("time"_L1), u"0.003000"_s);
            } else if (xml.name() == u"testcase"_s) {
                cases << xml.attributes().value("name"_L1).toString();
                QVERIFY(xml.attributes().value("classname"_L1).contains(u"<\"&'>"_s));
            } else if (xml.name() == u"failure"_s) {
                failure = xml.attributes().value("message"_L1).toString();
            } else if (xml.name() == u"skipped"_s) {
                skipped = xml.attributes().value("message"_L1).toString();
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(cases, (QStringList{u"duplicate"_s, u"emoji"_s, u"batch"_s}));
        QCOMPARE(failure, u"<b>\"bad\"</b> & worse."_s);
        QCOMPARE(skipped, u"No list."_s);
    }

    void thePageIsEscaped()
    {
        const QByteArray page = chaosReportHtml(report());
        QVERIFY(page.startsWith("<!DOCTYPE html>"));
        QVERIFY(page.contains("<html lang=\"en\">"));
        QVERIFY(page.contains("&lt;b&gt;&quot;bad&quot;&lt;/b&gt; &amp; worse."));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("<b>"));
        QCOMPARE(page.count("<tr>"), 4);
    }

    void theSameReportGivesTheSameBytes()
    {
        QCOMPARE(chaosReportJson(report()), chaosReportJson(report()));
        QCOMPARE(chaosReportJUnit(report()), chaosReportJUnit(report()));
        QCOMPARE(chaosReportHtml(report()), chaosReportHtml(report()));
    }

    void headersAndBodiesStayInTheLog()
    {
        for (const QByteArray &text :
             {chaosReportJson(report()), chaosReportJUnit(report()), chaosReportHtml(report())})
            QVERIFY(!text.contains("kept-in-the-log"));
    }

    void anEmptyReportIsOneToo()
    {
        QVERIFY(QJsonDocument::fromJson(chaosReportJson({})).isObject());
        QXmlStreamReader xml{chaosReportJUnit({})};
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY(!xml.hasError());
        QVERIFY(chaosReportHtml({}).endsWith("</html>\n"));
    }
};

QTEST_GUILESS_MAIN(ChaosReportTest)
#include "tst_chaosreport.moc"
