// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QString demoDocument(const QString &name)
{
    return QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/") + name + u".webhook.json"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

const QString inbound = u"luma-custom-inbound"_s;

} // namespace

/// The command line as a person and as a CI job call it: real processes, exit statuses, JSON lines.
class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"match"_s, u"--loud"_s};
        QTest::newRow("unknown format") << QStringList{u"--format"_s, u"xml"_s, u"validate"_s, u"x.json"_s};
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"de"_s, u"validate"_s, u"x.json"_s};
        QTest::newRow("missing file") << QStringList{u"validate"_s, u"not-there.webhook.json"_s};
        QTest::newRow("nothing to validate") << QStringList{u"validate"_s};
        QTest::newRow("no such webhook") << QStringList{u"match"_s, u"Nobody"_s, u"STOP"_s};
        QTest::newRow("no message") << QStringList{u"match"_s, demoDocument(inbound)};
        QTest::newRow("nowhere to export to") << QStringList{u"export"_s};
        QTest::newRow("unknown vendor") << QStringList{u"extract"_s, u"--vendor"_s, u"acme"_s, u"x.json"_s};
        QTest::newRow("unknown retry profile") << QStringList{
            u"send"_s, demoDocument(inbound), u"--to"_s, u"http://127.0.0.1:9"_s, u"--retry"_s, u"never"_s};
        QTest::newRow("no URL") << QStringList{u"send"_s, demoDocument(inbound)};
        QTest::newRow("bad URL") << QStringList{u"send"_s, demoDocument(inbound), u"--to"_s, u"ftp://127.0.0.1/"_s};
        QTest::newRow("bad count") << QStringList{
            u"send"_s, demoDocument(inbound), u"--to"_s, u"http://127.0.0.1:9"_s, u"--count"_s, u"0"_s};
        QTest::newRow("bad port") << QStringList{u"listen"_s, u"--port"_s, u"99999"_s};
        QTest::newRow("no such sandbox") << QStringList{u"--sandbox"_s, u"moon"_s, u"export"_s, u"--to"_s, u"x"_s};
    }

    void badUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line;
        const CallResult result = line.call(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(!result.err.isEmpty(), "somebody must say what is wrong");
    }

    void whatCannotBeReadEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        // The system lets it be opened, and then reads nothing from it.
        const QString unreadable = u"/proc/self/mem"_s;
        QTest::newRow("folder") << QStringList{u"validate"_s, u"/tmp"_s};
        QTest::newRow("document") << QStringList{u"validate"_s, unreadable};
        QTest::newRow("messages") << QStringList{u"match"_s, demoDocument(inbound), u"--messages"_s, unreadable};
        QTest::newRow("body") << QStringList{u"extract"_s, demoDocument(inbound), unreadable};
    }

    void whatCannotBeReadEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line;
        const CallResult result = line.call(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.contains("could not be read"), result.err.constData());
    }

    void aPipeIsReadLikeAFile()
    {
        const CommandLine line;
        const CallResult result = line.call({u"validate"_s, u"/dev/stdin"_s}, bytesOf(demoDocument(inbound)));
        QCOMPARE(result.err, QByteArray{});
        QCOMPARE(result.status, 0);
    }

    void aFullDiskIsNoSuccess()
    {
        const CommandLine line;
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        line.start(process, {u"match"_s, demoDocument(inbound), u"STOP"_s});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("Standard output"));
    }

    void helpOfACommandShowsItsOptions()
    {
        const CommandLine line;
        const CallResult result = line.call({u"help"_s, u"match"_s});
        QCOMPARE(result.status, 0);
        QVERIFY(result.out.contains("--messages"));
    }

    void validateTellsLineColumnAndRule()
    {
        const CommandLine line;
        const CallResult good = line.call({u"--format"_s, u"json"_s, u"validate"_s, demoDocument(inbound)});
        QCOMPARE(good.status, 0);
        QCOMPARE(good.lines().value(0)[u"valid"_s].toBool(), true);

        QByteArray broken = bytesOf(demoDocument(inbound));
        QVERIFY(broken.contains("\"vendor\": \"custom\""));
        broken.replace("\"vendor\": \"custom\"", "\"vender\": \"custom\"");
        const QString path = line.file(u"broken.webhook.json"_s, broken);
        const CallResult bad = line.call({u"--format"_s, u"json"_s, u"validate"_s, path});
        QCOMPARE(bad.status, 1);
        QCOMPARE(bad.lines().value(0)[u"valid"_s].toBool(true), false);
        const QJsonObject diagnostic = bad.lines().value(0)[u"diagnostics"_s].toArray().at(0).toObject();
        QCOMPARE(diagnostic[u"line"_s].toInt(), 4);
        QCOMPARE(diagnostic[u"rule"_s].toString(), u"document-unknown-member"_s);
        QVERIFY(diagnostic[u"text"_s].toString().contains(u"vendor"_s));
        const QByteArray place = path.toUtf8() + ":4:";
        QVERIFY2(bad.err.startsWith(place), bad.err.constData());
        QVERIFY(bad.err.contains("[document-unknown-member]"));
    }

    void importIsAllOrNothing()
    {
        const CommandLine line;
        const QString broken = line.file(u"broken.webhook.json"_s, "{\"format\": \"hookbench/webhook/1\"}");
        const CallResult refused = line.call({u"import"_s, demoDocument(inbound), broken});
        QCOMPARE(refused.status, 1);
        const CallResult listed = line.call({u"--format"_s, u"json"_s, u"export"_s, u"--to"_s, line.path(u"out"_s)});
        QCOMPARE(listed.status, 0);
        QVERIFY2(listed.out.isEmpty(), "nothing may have been imported");
    }

    void oneNameTwiceIsNotImported()
    {
        const CommandLine line;
        const QByteArray text = bytesOf(demoDocument(inbound));
        QByteArray louder = text;
        louder.replace("\"Luma inbound\"", "\"LUMA inbound\"");
        QCOMPARE(line.call({u"import"_s, line.file(u"a.webhook.json"_s, text), line.file(u"b.webhook.json"_s, louder)})
                     .status,
                 1);
    }

    void importWarnsOfAnUnknownCredential()
    {
        const CommandLine line;
        QByteArray text = bytesOf(demoDocument(inbound));
        text.replace("\"apiCredential\": \"", "\"apiCredential\": \"No such ");
        const CallResult result = line.call({u"import"_s, line.file(u"c.webhook.json"_s, text)});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.err.contains("c.webhook.json:6:20: warning:"), result.err.constData());
        QVERIFY(result.err.contains("[credential-unknown]"));
    }

    void importCreatesThenKeepsThenUpdates()
    {
        const CommandLine line;
        const auto import = [&](const QString &path) {
            const CallResult result = line.call({u"--format"_s, u"json"_s, u"import"_s, path});
            return result.status == 0 ? result.lines().value(0)[u"action"_s].toString() : QString::fromUtf8(result.err);
        };
        QCOMPARE(import(demoDocument(inbound)), u"created"_s);
        QCOMPARE(import(demoDocument(inbound)), u"unchanged"_s);
        QByteArray changed = bytesOf(demoDocument(inbound));
        changed.replace("\"JOIN\"", "\"JOINME\"");
        QCOMPARE(import(line.file(u"changed.webhook.json"_s, changed)), u"updated"_s);
    }

    void aDryRunSaysWhatImportWouldDoAndDoesNothing()
    {
        const CommandLine line;
        const QString known = demoDocument(inbound);
        const auto rehearse = [&](const QStringList &files) {
            return line.call(QStringList{u"--format"_s, u"json"_s, u"import"_s, u"--dry-run"_s} + files);
        };
        CallResult result = rehearse({known});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().value(0)[u"action"_s].toString(), u"created"_s);
        QCOMPARE(result.lines().value(0)[u"file"_s].toString(), known);
        QCOMPARE(rehearse({known}).lines().value(0)[u"action"_s].toString(), u"created"_s);

        QCOMPARE(line.call({u"import"_s, known}).status, 0);
        QByteArray changed = bytesOf(known);
        changed.replace("\"JOIN\"", "\"JOINME\"");
        result = rehearse({line.file(u"changed.webhook.json"_s, changed)});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().value(0)[u"action"_s].toString(), u"updated"_s);
        QCOMPARE(result.lines().value(0)[u"changes"_s].toArray(),
                 QJsonArray{u"/keywordCategories/double-opt-in/keywords"_s});
        QCOMPARE(rehearse({known}).lines().value(0)[u"action"_s].toString(), u"unchanged"_s);
    }

    void aDryRunListsWhatIsRefusedBesideTheRest()
    {
        const CommandLine line;
        const QString broken = line.file(u"broken.webhook.json"_s, "{\"format\": \"hookbench/webhook/1\"");
        const CallResult refused = line.call({u"import"_s, u"--dry-run"_s, demoDocument(inbound), broken});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.out.contains("created  Luma inbound\n"), refused.out.constData());
        QVERIFY2(refused.out.contains(QByteArray{"refused  " + broken.toUtf8() + '\n'}), refused.out.constData());
        QVERIFY2(refused.err.contains("[json-"), refused.err.constData());
        const CallResult missing = line.call({u"import"_s, u"--dry-run"_s, line.path(u"none.webhook.json"_s)});
        QCOMPARE(missing.status, 2);
        QVERIFY2(missing.err.contains("could not be read"), missing.err.constData());
    }

    void importReadsStandardInput()
    {
        const CommandLine line;
        const CallResult result = line.call({u"import"_s, u"-"_s}, bytesOf(demoDocument(inbound)));
        QCOMPARE(result.out, QByteArray{"created  Luma inbound\n"});
        QCOMPARE(result.status, 0);
    }

    void exportGivesBackWhatWasImported()
    {
        const CommandLine line;
        const QString folder = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo");
        QCOMPARE(line.call({u"import"_s, folder}).status, 0);
        const CallResult exported = line.call({u"--format"_s, u"json"_s, u"export"_s, u"--to"_s, line.path(u"out"_s)});
        QCOMPARE(exported.status, 0);
        QCOMPARE(exported.lines().size(), QDir{folder}.entryList({u"*.webhook.json"_s}).size());
        for (const QJsonObject &written : exported.lines()) {
            if (written[u"name"_s].toString() == u"Luma inbound"_s)
                QCOMPARE(bytesOf(written[u"file"_s].toString()), bytesOf(demoDocument(inbound)));
        }
    }

    void matchSaysWhatMessagesDo()
    {
        const CommandLine line;
        const CallResult result = line.call({u"--format"_s, u"json"_s, u"match"_s, demoDocument(inbound), u"Stop."_s,
                                             u"stpo"_s, u"join"_s, u"what is this"_s, u"--trace"_s});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0][u"match"_s].toString(), u"exact"_s);
        QCOMPARE(lines[0][u"category"_s].toString(), u"opt-out"_s);
        QCOMPARE(lines[0][u"keyword"_s].toString(), u"STOP"_s);
        QCOMPARE(lines[0][u"consent"_s].toString(), u"opted-out"_s);
        QVERIFY(!lines[0][u"trace"_s].toArray().isEmpty());
        QCOMPARE(lines[1][u"match"_s].toString(), u"fuzzy"_s);
        QCOMPARE(lines[1][u"consent"_s].toString(), u"unchanged"_s);
        QCOMPARE(lines[2][u"consent"_s].toString(), u"pending"_s);
        QCOMPARE(lines[3][u"match"_s].toString(), u"none"_s);
        QVERIFY(lines[3][u"reply"_s].toString().startsWith(u"Luma: sorry"_s));
    }

    void matchReadsMessagesFromFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("more");
        QTest::newRow("lines") << u"m.txt"_s << QByteArray{"STOP\nyes, \"please\"\r\n"} << QStringList{};
        QTest::newRow("csv") << u"m.csv"_s << QByteArray{"id,message\n1,STOP\n2,\"yes, \"\"please\"\"\"\n"}
                             << QStringList{};
        QTest::newRow("csv, other column, byte order mark")
            << u"m.csv"_s << QByteArray{"\xEF\xBB\xBFtext;x,body\r\n1,STOP\r\n2,\"yes, \"\"please\"\"\"\r\n"}
            << QStringList{u"--column"_s, u"body"_s};
        QTest::newRow("json lines")
            << u"m.jsonl"_s << QByteArray{"{\"message\":\"STOP\"}\n\n{\"id\":2,\"message\":\"yes, \\\"please\\\"\"}\n"}
            << QStringList{};
    }

    void matchReadsMessagesFromFiles()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QStringList, more);
        const CommandLine line;
        const CallResult result = line.call(QStringList{u"--format"_s, u"json"_s, u"match"_s, demoDocument(inbound),
                                                        u"--messages"_s, line.file(name, content)}
                                            + more);
        QCOMPARE(result.err, QByteArray{});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"message"_s].toString(), u"STOP"_s);
        QCOMPARE(lines[1][u"message"_s].toString(), u"yes, \"please\""_s);
    }

    void matchReadsStandardInput()
    {
        const CommandLine line;
        const CallResult result = line.call(
            {u"--format"_s, u"json"_s, u"match"_s, demoDocument(inbound), u"--messages"_s, u"-"_s}, "STOP\nhelp\n");
        QCOMPARE(result.lines().size(), 2);
        QCOMPARE(result.lines().value(1)[u"category"_s].toString(), u"help"_s);
    }

    void aBrokenMessageFileIsNoSilentEnd()
    {
        const CommandLine line;
        const QString file = line.file(u"m.jsonl"_s, "{\"message\":\"STOP\"}\n{\"text\":\"x\"}\n");
        const CallResult result = line.call({u"match"_s, demoDocument(inbound), u"--messages"_s, file});
        QCOMPARE(result.status, 2);
        QVERIFY(result.err.contains("2"));
        QCOMPARE(
            line.call({u"match"_s, demoDocument(inbound), u"--messages"_s, line.file(u"m.csv"_s, "a,b\n1,2\n")}).status,
            2);
    }

    void aShortRecordIsAnEmptyMessageAndABlankLineNone()
    {
        const CommandLine line;
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"match"_s, demoDocument(inbound), u"--messages"_s,
                         line.file(u"m.csv"_s, "id,message\n\n1\n\r\n2,\"STOP\n\"\n\n")});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().size(), 2);
        QVERIFY(result.lines().value(0).contains(u"message"_s));
        QCOMPARE(result.lines().value(0)[u"match"_s].toString(), u"none"_s);
        QCOMPARE(result.lines().value(1)[u"message"_s].toString(), u"STOP\n"_s);
    }

    void unclosedQuotesSwallowNoMessages()
    {
        const CommandLine line;
        const CallResult result = line.call({u"match"_s, demoDocument(inbound), u"--messages"_s,
                                             line.file(u"m.csv"_s, "id,message\n1,STOP\n2,\"hello\n3,STOP\n")});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("Line 3"), result.err.constData());
    }

    void matchNeedsKeywordsButNoPayload()
    {
        const CommandLine line;
        QByteArray text = bytesOf(demoDocument(inbound));
        text.replace("\"{{profileNumber}}\"", "\"nobody\"");
        const QString path = line.file(u"m.webhook.json"_s, text);
        QCOMPARE(line.call({u"validate"_s, path}).status, 1);
        const CallResult result = line.call({u"--format"_s, u"json"_s, u"match"_s, path, u"STOP"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().value(0)[u"consent"_s].toString(), u"opted-out"_s);
        QVERIFY2(result.err.contains("warning:") && result.err.contains("[payload-token-missing]"),
                 result.err.constData());
        text.replace("\"category\": \"help\"", "\"category\": \"hlp\"");
        QCOMPARE(line.call({u"match"_s, line.file(u"k.webhook.json"_s, text), u"STOP"_s}).status, 1);
    }

    void everyComplaintOfABodyHasAPlace()
    {
        const CommandLine line;
        const QString body = line.file(u"body.json"_s, R"({"results": [
 {"messageId": "1", "from": "12", "to": "33639980601", "text": "STOP", "receivedAt": "soon"}]})");
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"extract"_s, u"--vendor"_s, u"infobip"_s, body});
        QHash<QString, QString> places;
        for (const QJsonValue one : result.lines().value(0)[u"diagnostics"_s].toArray())
            places[one[u"rule"_s].toString()] = u"%1:%2"_s.arg(one[u"line"_s].toInt()).arg(one[u"column"_s].toInt());
        QCOMPARE(places[u"read-timestamp-unknown"_s], u"2:86"_s);
        QVERIFY(!places.values().contains(u"0:0"_s));
        QVERIFY(result.err.contains("body.json:2:86: "));
    }

    void extractReadsProviderBodies()
    {
        const CommandLine line;
        const QString body
            = line.file(u"body.json"_s, R"({"results":[{"messageId":"luma-1","from":"33639980612","to":"33639980601",
            "text":"STOP","receivedAt":"2026-03-05T10:00:00.000+0000"}]})");
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"extract"_s, u"--vendor"_s, u"infobip"_s, body});
        QCOMPARE(result.status, 0);
        const QJsonObject json = result.lines().value(0);
        QCOMPARE(json[u"kind"_s].toString(), u"inbound"_s);
        const QJsonObject event = json[u"events"_s].toArray().at(0).toObject();
        QCOMPARE(event[u"inboundMessage"_s].toString(), u"STOP"_s);
        QCOMPARE(event[u"originTimestamp"_s].toString(), u"2026-03-05T10:00:00.000+0000"_s);
        QCOMPARE(json[u"normalised"_s].toArray().at(0).toObject()[u"profileNumber"_s].toString(), u"+33639980612"_s);

        const CallResult broken
            = line.call({u"extract"_s, demoDocument(inbound), line.file(u"broken.json"_s, "{\n  \"a\": tru\n}")});
        QCOMPARE(broken.status, 1);
        QVERIFY2(broken.err.contains("broken.json:2:8: error:"), broken.err.constData());
    }

    void extractOfManyFilesEndsWithTheirCoverage()
    {
        const CommandLine line;
        const QString one = line.file(u"one.json"_s, R"({"results":[{"messageId":"luma-1","from":"33639980612",
            "to":"33639980601","text":"STOP","receivedAt":"2026-03-05T10:00:00.000+0000"}]})");
        const QString two = line.file(u"two.json"_s, R"({"results":[{"messageId":"luma-2","from":"+33639980613",
            "to":"33639980601","text":"JOIN","receivedAt":"1772704800"},{"messageId":"luma-3","from":"33639980614",
            "to":"33639980601","text":"HELP"}]})");
        const QStringList call{u"--format"_s, u"json"_s, u"extract"_s, u"--vendor"_s, u"infobip"_s, one, two};
        const CallResult result = line.call(call);
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().size(), 3);
        const QJsonObject summary = result.lines().constLast();
        QCOMPARE(summary.keys(), (QStringList{u"coverage"_s, u"events"_s, u"files"_s}));
        QCOMPARE(summary[u"files"_s].toInt(), 2);
        QCOMPARE(summary[u"events"_s].toInt(), 3);
        const QJsonObject coverage = summary[u"coverage"_s].toObject();
        QCOMPARE(coverage.size(), 5);
        const QJsonObject time = coverage[u"originTimestamp"_s].toObject();
        QCOMPARE(time[u"present"_s].toInt(), 2);
        QCOMPARE(time[u"missing"_s].toInt(), 1);
        QCOMPARE(time[u"shapes"_s].toObject(), (QJsonObject{{u"rfc-3339"_s, 1}, {u"epoch-seconds"_s, 1}}));
        const QJsonObject number = coverage[u"profileNumber"_s].toObject();
        QCOMPARE(number[u"shapes"_s].toObject(),
                 (QJsonObject{{u"international-number"_s, 1}, {u"digits-with-country-code"_s, 2}}));

        const CallResult text = line.call(call.mid(2));
        QVERIFY2(text.out.contains("Coverage: 2 file") && text.out.contains(", 3 event"), text.out.constData());
        QVERIFY2(text.out.contains("originTimestamp   2 of 3"), text.out.constData());
        QVERIFY2(text.out.contains("The values of this field are written in different ways."), text.out.constData());
        // One file has no summary, and one that can't be read is not counted.
        QCOMPARE(line.call(call.mid(0, 6)).lines().size(), 1);
        const CallResult absent = line.call(call.mid(0, 6) << u"/nonexistent/body.json"_s);
        QCOMPARE(absent.status, 2);
        QCOMPARE(absent.lines().constLast()[u"files"_s].toInt(), 1);
    }

    void extractReadsTheFirstElementOnlyWhenAsked()
    {
        const CommandLine line;
        const QString body = line.file(u"two.json"_s, R"({"results":[{"messageId":"luma-2","from":"33639980613",
            "to":"33639980601","text":"JOIN","receivedAt":"1772704800"},{"messageId":"luma-3","from":"33639980614"}]})");
        QStringList call{u"--format"_s, u"json"_s, u"extract"_s, u"--vendor"_s, u"infobip"_s, body};
        QCOMPARE(line.call(call).lines().value(0)[u"events"_s].toArray().size(), 2);
        call << u"--first-element-only"_s;
        const CallResult first = line.call(call);
        QCOMPARE(first.status, 0);
        QCOMPARE(first.lines().value(0)[u"events"_s].toArray().size(), 1);

        const QString webhook = line.file(u"w.webhook.json"_s, R"({"format":"hookbench/webhook/1","name":"W",
            "vendor":"custom","type":"feedback","payload":[{"r":"{{client_reference}}","c":"{{failureCode}}",
            "s":"{{feedbackStatus}}"}]})");
        const QString reports = line.file(u"reports.json"_s, R"([{"r":"1","s":"sent"},{"r":"2","s":"sent"}])");
        const CallResult every = line.call({u"--format"_s, u"json"_s, u"extract"_s, webhook, reports});
        QVERIFY2(every.status == 0, every.err.constData());
        QCOMPARE(every.lines().value(0)[u"events"_s].toArray().size(), 2);
        const CallResult one
            = line.call({u"--format"_s, u"json"_s, u"extract"_s, u"--first-element-only"_s, webhook, reports});
        QCOMPARE(one.lines().value(0)[u"events"_s].toArray().size(), 1);
    }

    void whatIsRenderedIsRead()
    {
        const CommandLine line;
        const QString profile = line.file(u"profile.json"_s, R"({"mobilePhone": {"number": "+46701740677"}})");
        const CallResult rendered
            = line.call({u"render"_s, demoDocument(inbound), u"--sample"_s, u"stop"_s, u"--profile"_s, profile});
        QCOMPARE(rendered.status, 0);
        const CallResult read = line.call(
            {u"--format"_s, u"json"_s, u"extract"_s, demoDocument(inbound), line.file(u"r.json"_s, rendered.out)});
        QCOMPARE(read.status, 0);
        const QJsonObject event = read.lines().value(0)[u"events"_s].toArray().at(0).toObject();
        QCOMPARE(event[u"profileNumber"_s].toString(), u"+46701740677"_s);
        QCOMPARE(event.size(), 5);
        QCOMPARE(line.call({u"render"_s, demoDocument(inbound), u"--sample"_s, u"nonsense"_s}).status, 2);
    }

    void listenAnswersWhatSendPosts()
    {
        const CommandLine line;
        QProcess receiver;
        // Into a file: nobody empties a pipe while the other process runs.
        const QString output = line.path(u"listen.jsonl"_s);
        receiver.setStandardOutputFile(output);
        line.start(receiver,
                   {u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, demoDocument(inbound)});
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(output).contains('\n'), 20000);
        const QJsonObject hello = QJsonDocument::fromJson(bytesOf(output)).object();
        QVERIFY(hello[u"listening"_s].toString().startsWith(u"http://127.0.0.1:"_s));
        const QString url = hello[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
        QVERIFY(!url.isEmpty());

        const CallResult one = line.call({u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s, url});
        QCOMPARE(one.status, 0);
        QCOMPARE(one.lines().value(0)[u"status"_s].toInt(), 200);
        QCOMPARE(one.lines().value(0)[u"attempts"_s].toInt(), 1);
        QVERIFY(one.lines().value(0)[u"body"_s].toString().contains(u"opted-out"_s));

        const CallResult many
            = line.call({u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s, url, u"--count"_s,
                         u"500"_s, u"--concurrency"_s, u"8"_s, u"--log"_s, line.path(u"send.log"_s)});
        QCOMPARE(many.status, 0);
        const QJsonObject summary = many.lines().value(0);
        QCOMPARE(summary[u"sent"_s].toInt(), 500);
        QCOMPARE(summary[u"ok"_s].toInt(), 500);
        QVERIFY(summary.contains(u"p99"_s));
        QCOMPARE(bytesOf(line.path(u"send.log"_s)).count('\n'), 500);

        QTcpSocket form;
        form.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(QUrl{url}.port()));
        form.write("POST " + QUrl{url}.path().toLatin1()
                   + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\n"
                     "Content-Type: application/x-www-form-urlencoded\r\n\r\na=b");
        QVERIFY(form.waitForReadyRead(20000));

        ::kill(static_cast<pid_t>(receiver.processId()), SIGTERM);
        QVERIFY(receiver.waitForFinished(20000));
        QCOMPARE(receiver.exitStatus(), QProcess::NormalExit);
        QCOMPARE(receiver.exitCode(), 0);
        const QList<QByteArray> lines = bytesOf(output).trimmed().split('\n');
        QCOMPARE(lines.size(), 503);
        const QJsonObject refused = QJsonDocument::fromJson(lines.last()).object();
        QCOMPARE(refused[u"status"_s].toInt(), 415);
        QVERIFY(refused[u"error"_s].toString().contains(u"form data"_s));
        const QJsonObject first = QJsonDocument::fromJson(lines[1]).object();
        QCOMPARE(first[u"status"_s].toInt(), 200);
        QCOMPARE(first[u"webhook"_s].toString(), u"Luma inbound"_s);
        QCOMPARE(first[u"decisions"_s].toArray().at(0).toObject()[u"category"_s].toString(), u"opt-out"_s);
    }

    void aScriptMakesTheReceiverFailAndRetriesGetThrough()
    {
        const CommandLine line;
        const QString script
            = line.file(u"script.json"_s, R"({"steps": [{"status": 503}, {"status": 200, "body": "ok"}]})");
        QProcess receiver;
        line.start(receiver,
                   {u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, demoDocument(inbound),
                    u"--script"_s, script});
        QVERIFY(receiver.waitForReadyRead(20000));
        const QJsonObject hello = QJsonDocument::fromJson(receiver.readLine()).object();
        const QString url = hello[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
        // 8x8 waits one second before its second attempt.
        const CallResult result = line.call(
            {u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s, url, u"--retry"_s, u"8x8"_s});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> attempts = result.lines();
        QCOMPARE(attempts.size(), 2);
        QCOMPARE(attempts[0][u"status"_s].toInt(), 503);
        QCOMPARE(attempts[1][u"status"_s].toInt(), 200);
        QCOMPARE(attempts[1][u"attempts"_s].toInt(), 2);
        QCOMPARE(attempts[1][u"body"_s].toString(), u"ok"_s);
        receiver.terminate();
        QVERIFY(receiver.waitForFinished(20000));
    }

    void aRefusedConnectionIsAnAnswerNotAnAccident()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(probe.serverPort());
        probe.close();
        const CommandLine line;
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s, url});
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines().value(0)[u"status"_s].toInt(-1), 0);
        QCOMPARE(result.lines().value(0)[u"failure"_s].toString(), u"connection-refused"_s);
    }

    void whatIsInterruptedIsInTheLog()
    {
        QTcpServer silent; // takes the request and never answers
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        const CommandLine line;
        QProcess sender;
        const QString log = line.path(u"send.log"_s);
        line.start(sender,
                   {u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s,
                    u"http://127.0.0.1:%1/"_s.arg(silent.serverPort()), u"--log"_s, log});
        QVERIFY(silent.waitForNewConnection(20000));
        const std::unique_ptr<QTcpSocket> request{silent.nextPendingConnection()};
        QVERIFY(request->waitForReadyRead(20000));
        ::kill(static_cast<pid_t>(sender.processId()), SIGINT);
        QVERIFY(sender.waitForFinished(20000));
        QCOMPARE(sender.exitStatus(), QProcess::NormalExit);
        QCOMPARE(sender.exitCode(), 1);
        const QJsonObject written = QJsonDocument::fromJson(bytesOf(log)).object();
        QCOMPARE(written[u"failure"_s].toString(), u"cancelled"_s);
        QVERIFY(!written[u"request"_s].toString().isEmpty());
    }

    void aRedirectIsShownAndNotFollowed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const CommandLine line;
        QProcess sender;
        line.start(sender,
                   {u"--format"_s, u"json"_s, u"send"_s, demoDocument(inbound), u"--to"_s,
                    u"http://127.0.0.1:%1/"_s.arg(server.serverPort())});
        QVERIFY(server.waitForNewConnection(20000));
        const std::unique_ptr<QTcpSocket> request{server.nextPendingConnection()};
        QVERIFY(request->waitForReadyRead(20000));
        request->write("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/other\r\nContent-Length: 0\r\n\r\n");
        request->flush();
        QVERIFY(sender.waitForFinished(20000));
        QCOMPARE(sender.exitCode(), 1);
        const QJsonObject attempt = QJsonDocument::fromJson(sender.readAllStandardOutput()).object();
        QCOMPARE(attempt[u"status"_s].toInt(), 302);
        QCOMPARE(attempt[u"location"_s].toString(), u"http://127.0.0.1:1/other"_s);
    }

    void aLogThatCannotBeWrittenIsTold()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(probe.serverPort());
        probe.close();
        const CommandLine line;
        const CallResult result
            = line.call({u"send"_s, demoDocument(inbound), u"--to"_s, url, u"--log"_s, u"/dev/full"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains("/dev/full could not be written"), result.err.constData());
    }

    void aReaderThatLeavesLosesNoAnswer()
    {
        const CommandLine line;
        QProcess head;
        QProcess receiver;
        receiver.setStandardOutputProcess(&head);
        line.start(receiver,
                   {u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, demoDocument(inbound)});
        head.start(u"head"_s, {u"-1"_s});
        QVERIFY(head.waitForFinished(20000));
        const QJsonObject hello = QJsonDocument::fromJson(head.readAllStandardOutput()).object();
        const QString url = hello[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
        QVERIFY(!url.isEmpty());
        QCOMPARE(line.call({u"send"_s, demoDocument(inbound), u"--to"_s, url}).status, 0);
        QVERIFY(receiver.waitForFinished(20000));
        QCOMPARE(receiver.exitStatus(), QProcess::NormalExit);
        QCOMPARE(receiver.exitCode(), 2);
    }

    void demoShowsEveryVendorAndKind()
    {
        const CommandLine line;
        const CallResult result = line.call({u"demo"_s});
        QCOMPARE(result.status, 0);
        for (const char *name : {"Luma inbound", "Luma feedback", "Luma Infobip inbound", "Luma Infobip feedback",
                                 "Luma Sinch:", "Luma Sinch Conversational"})
            QVERIFY2(result.out.contains(name), name);
        QVERIFY(result.out.contains("you will get no more messages"));
    }

    void everyLanguageIsSpoken()
    {
        const CommandLine line;
        const QByteArray english = line.call({u"help"_s}).out;
        const QByteArray french = line.call({u"--language"_s, u"fr"_s, u"help"_s}).out;
        const QByteArray swedish = line.call({u"--language"_s, u"sv"_s, u"help"_s}).out;
        QVERIFY(english != french && french != swedish && english != swedish);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
