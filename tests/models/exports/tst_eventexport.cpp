// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/csvcell.h"
#include "models/exports/eventexport.h"
#include "models/values/numbermask.h"
#include "tests/support/sampleexchanges.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// A text of CSV taken apart by the rules of RFC 4180, written apart from the code that makes it.
QList<QByteArrayList> rowsOf(const QByteArray &text)
{
    QList<QByteArrayList> rows;
    QByteArrayList row;
    QByteArray cell;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '"' && cell.isEmpty()) {
            for (++at; at < text.size(); ++at) {
                if (text[at] != '"')
                    cell += text[at];
                else if (at + 1 < text.size() && text[at + 1] == '"')
                    cell += text[++at];
                else
                    break;
            }
        } else if (text[at] == ',') {
            row << cell;
            cell.clear();
        } else if (text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            ++at;
            row << cell;
            cell.clear();
            rows << row;
            row.clear();
        } else {
            cell += text[at];
        }
    }
    return rows;
}

QByteArray exported(EventFormat format, const QList<Exchange> &exchanges, bool mask = false)
{
    EventExport writer{{format, mask, false, u"1"_s}};
    QByteArray text = writer.head();
    for (const Exchange &exchange : exchanges)
        text += writer.row(exchange);
    return text + writer.tail();
}

} // namespace

/// Events as they leave the log.
class TestEventExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineOfJsonPerExchange()
    {
        Exchange stop = Testing::receivedStop(u"r-1"_s);
        stop.requestHeaders << std::pair<QByteArray, QByteArray>{"Authorization", "Bearer abc"};
        stop.responseBody = "\xff";
        stop.note = u"a\nb"_s;
        const QByteArray text = exported(EventFormat::JsonLines, {stop, Testing::sentRefused()});
        const QByteArrayList lines = text.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"at"_s].toString(), u"2026-03-01T12:00:00.123Z"_s);
        QCOMPARE(first[u"events"_s][0][u"fields"_s][u"profileNumber"_s].toString(), u"+46701740612"_s);
        QCOMPARE(first[u"events"_s][0][u"decision"_s][u"consent"_s].toString(), u"opted-out"_s);
        QCOMPARE(first[u"requestBody"_s].toString(), u"{\"inboundMessage\": \"STOP\"}"_s);
        QCOMPARE(first[u"responseBodyBase64"_s].toString(), u"/w=="_s);
        QCOMPARE(first[u"requestHeaders"_s][2][1].toString(), u"Bearer {{AUTHORIZATION}}"_s);
        const QJsonObject second = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(second[u"failure"_s].toString(), u"connection-refused"_s);
        QCOMPARE(second[u"microseconds"_s][u"total"_s].toInt(), 250);
        QVERIFY(second[u"microseconds"_s][u"tls"_s].isUndefined());
    }

    void aLineOfCsvPerExchange()
    {
        Exchange stop = Testing::receivedStop(u"r-1"_s);
        stop.note = u"=cmd|' /C calc'!A0, \"x\"\r\n"_s;
        const QList<QByteArrayList> rows = rowsOf(exported(EventFormat::Csv, {stop, Testing::sentRefused()}));
        QCOMPARE(rows.size(), 3);
        for (const QByteArrayList &row : rows)
            QCOMPARE(row.size(), 28);
        const auto cell = [&](const QByteArray &column) { return rows[1][rows[0].indexOf(column)]; };
        QCOMPARE(cell("from"), QByteArray{"+46701740612"});
        QCOMPARE(cell("text"), QByteArray{"STOP"});
        QCOMPARE(cell("category"), QByteArray{"opt-out"});
        QCOMPARE(cell("note"), QByteArray{"'=cmd|' /C calc'!A0, \"x\"\r\n"});
        QCOMPARE(cell("milliseconds"), QByteArray{"1.234"});
        QVERIFY(EventExport{{EventFormat::Csv}}.head().startsWith("\xef\xbb\xbfid,"));
    }

    void anArchive()
    {
        const QByteArray text = exported(EventFormat::Har, {Testing::receivedStop(u"r"_s), Testing::sentRefused()});
        const QJsonArray entries = QJsonDocument::fromJson(text)[u"log"_s][u"entries"_s].toArray();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(exported(EventFormat::Har, {}))[u"log"_s][u"entries"_s].toArray().size(), 0);
    }

    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("plain") << QByteArray{"a b"} << QByteArray{"a b"};
        QTest::newRow("empty") << QByteArray{} << QByteArray{};
        QTest::newRow("equals") << QByteArray{"=1+1"} << QByteArray{"\"'=1+1\""};
        QTest::newRow("minus") << QByteArray{"-2+cmd"} << QByteArray{"\"'-2+cmd\""};
        QTest::newRow("at") << QByteArray{"@SUM(A1)"} << QByteArray{"\"'@SUM(A1)\""};
        QTest::newRow("tab") << QByteArray{"\t=1"} << QByteArray{"\"'\t'=1\""};
        QTest::newRow("carriage return") << QByteArray{"\r=1"} << QByteArray{"\"'\r'=1\""};
        QTest::newRow("blanks") << QByteArray{"  =1"} << QByteArray{"\"'  =1\""};
        QTest::newRow("wide") << QByteArray{"＝1"} << QByteArray{"\"'＝1\""};
        QTest::newRow("phone") << QByteArray{"+46701740612"} << QByteArray{"+46701740612"};
        QTest::newRow("spaced phone") << QByteArray{"+46 70 174 06 12"} << QByteArray{"+46 70 174 06 12"};
        QTest::newRow("masked phone") << QByteArray{"+46*******12"} << QByteArray{"+46*******12"};
        QTest::newRow("no phone") << QByteArray{"+46701740612+A1"} << QByteArray{"\"'+46701740612+A1\""};
        QTest::newRow("plus alone") << QByteArray{"+"} << QByteArray{"\"'+\""};
        QTest::newRow("quotes") << QByteArray{"say \"hi\", you"} << QByteArray{"\"say \"\"hi\"\", you\""};
        QTest::newRow("other separator") << QByteArray{"hi;=HYPERLINK(1)"} << QByteArray{"\"hi;'=HYPERLINK(1)\""};
        QTest::newRow("next line") << QByteArray{"hi\r\n=1"} << QByteArray{"\"hi\r\n'=1\""};
        QTest::newRow("inside") << QByteArray{"a=1"} << QByteArray{"a=1"};
        QTest::newRow("zero") << QByteArray{"a\0b", 3}
                              << QByteArray{"a\xef\xbf\xbd"
                                            "b"};
    }

    void cellsAreNoFormulas()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, cell);
        QCOMPARE(csvCell(text), cell);
    }

    void numbersAreHidden_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("plus") << QByteArray{"+46701740612"} << QByteArray{"+46*******12"};
        QTest::newRow("spaces") << QByteArray{"call +46 70-174 06 12 now"} << QByteArray{"call +46 **-*** ** 12 now"};
        QTest::newRow("American") << QByteArray{"+1 (202) 555-0123."} << QByteArray{"+1 (2**) ***-**23."};
        QTest::newRow("bare") << QByteArray{"from=46701740612&x"} << QByteArray{"from=46*******12&x"};
        QTest::newRow("zeros") << QByteArray{"0046701740612"} << QByteArray{"00*********12"};
        QTest::newRow("national") << QByteArray{"070-174 06 12"} << QByteArray{"07*-*** ** 12"};
        QTest::newRow("encoded") << QByteArray{"a=%2B46701740612"} << QByteArray{"a=%2B46*******12"};
        QTest::newRow("escaped") << QByteArray{"\"\\u002b46701740612\""} << QByteArray{"\"\\u002b46*******12\""};
        QTest::newRow("JSON text") << QByteArray{"{\"n\":\"46701740612\"}"} << QByteArray{"{\"n\":\"46*******12\"}"};
        QTest::newRow("JSON number") << QByteArray{"{\"n\": 46701740612}"} << QByteArray{"{\"n\": 46000000012}"};
        QTest::newRow("JSON array") << QByteArray{"[46701740612,1]"} << QByteArray{"[46000000012,1]"};
        QTest::newRow("short code") << QByteArray{"to 71234"} << QByteArray{"to 71234"};
        QTest::newRow("UUID") << QByteArray{"12345678-51c7-4a7e-9d0b-123456789012"}
                              << QByteArray{"12345678-51c7-4a7e-9d0b-123456789012"};
        QTest::newRow("identifier") << QByteArray{"SM1234567890ab"} << QByteArray{"SM1234567890ab"};
        QTest::newRow("date") << QByteArray{"2026-03-01T12:00:00.123Z"} << QByteArray{"2026-03-01T12:00:00.123Z"};
        QTest::newRow("long number") << QByteArray{"1234567890123456789"} << QByteArray{"1234567890123456789"};
        QTest::newRow("two") << QByteArray{"+33639980012,+12025550123"} << QByteArray{"+33*******12,+12*******23"};
        QTest::newRow("end") << QByteArray{"+"} << QByteArray{"+"};
    }

    void numbersAreHidden()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, shown);
        QCOMPARE(NumberMask::masked(text), shown);
    }

    void hiddenNumbersAreInNoPartOfAnExport_data()
    {
        QTest::addColumn<EventFormat>("format");
        QTest::newRow("JSONL") << EventFormat::JsonLines;
        QTest::newRow("CSV") << EventFormat::Csv;
        QTest::newRow("HAR") << EventFormat::Har;
    }

    void hiddenNumbersAreInNoPartOfAnExport()
    {
        QFETCH(EventFormat, format);
        Exchange stop = Testing::receivedStop(u"46701740612"_s);
        stop.url += u"?from=%2B46701740612"_s;
        stop.requestHeaders << std::pair<QByteArray, QByteArray>{"X-From", "46701740612"};
        stop.requestBody = "{\"from\": 46701740612, \"to\": \"+46701740605\"}";
        stop.responseBody = "{\"to\": \"+46 70 174 06 12\"}";
        stop.note = u"ask 0701740612"_s;
        const QByteArray text = exported(format, {stop}, true);
        for (const char *part : {"701740612", "70 174", "174060", "0701740605"})
            QVERIFY2(!text.contains(part), text.constData());
        QVERIFY(exported(format, {stop}, false).contains("46701740612"));
        if (format != EventFormat::Csv)
            QVERIFY(!QJsonDocument::fromJson(text.trimmed()).isNull());
    }

    void aMillionRowsNeedNoMemoryOfTheirOwn()
    {
        // Each row is a text of its own; nothing of it stays behind.
        EventExport writer{{EventFormat::Har, true, true, u"1"_s}};
        writer.head();
        const Exchange stop = Testing::receivedStop(u"r"_s);
        const QByteArray second = (writer.row(stop), writer.row(stop));
        for (int number = 0; number < 2000; ++number)
            QCOMPARE(writer.row(stop), second);
    }
};

QTEST_GUILESS_MAIN(TestEventExport)
#include "tst_eventexport.moc"
