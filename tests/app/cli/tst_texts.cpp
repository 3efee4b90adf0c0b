// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const QString inbound = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

/// The demo's webhook with one more opt-out keyword.
QString withLeave(const CommandLine &line)
{
    return line.file(u"after.webhook.json"_s, bytesOf(inbound).replace("\"STOP\"", "\"STOP\", \"LEAVE\""));
}

} // namespace

/// What a text will do, from the command line: cost, clashes, conversation tests, What-if, rules, other platforms.
class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("cost of nothing") << QStringList{u"cost"_s};
        QTest::newRow("clashes of nothing") << QStringList{u"clashes"_s};
        QTest::newRow("no test") << QStringList{u"test"_s};
        QTest::newRow("missing test") << QStringList{u"test"_s, u"not-there"_s};
        QTest::newRow("replay of nothing") << QStringList{u"replay"_s, u"--before"_s, inbound, u"--after"_s, inbound};
        QTest::newRow("replay without after") << QStringList{u"replay"_s, u"--before"_s, inbound, u"--events"_s};
        QTest::newRow("replay of two things") << QStringList{u"replay"_s, u"--before"_s, inbound,         u"--after"_s,
                                                             inbound,     u"--events"_s, u"--messages"_s, u"-"_s};
        QTest::newRow("unknown region") << QStringList{u"validate"_s, u"--rules=xx"_s, inbound};
        QTest::newRow("silence without reason")
            << QStringList{u"validate"_s, u"--rules"_s, u"--silence"_s, u"US-01"_s, inbound};
        QTest::newRow("silence of no rule")
            << QStringList{u"validate"_s, u"--rules"_s, u"--silence"_s, u"XX-01=x"_s, inbound};
        QTest::newRow("exceptions of no language") << QStringList{u"exceptions"_s, u"add"_s, u"word"_s};
        QTest::newRow("exceptions of another language") << QStringList{u"exceptions"_s, u"reset"_s, u"--of"_s, u"de"_s};
    }

    void badUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line;
        const CallResult result = line.call(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(!result.err.isEmpty());
    }

    void costSaysWhatAReplyCosts()
    {
        const CommandLine line;
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"cost"_s, u"L’été"_s, u"êê"_s, QString{161, u'a'}});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0][u"encoding"_s].toString(), u"UCS-2"_s);
        QCOMPARE(lines[0][u"offenders"_s].toArray(), QJsonArray{u"’"_s});
        QCOMPARE(lines[0][u"suggestion"_s].toString(), u"L'été"_s);
        QVERIFY(lines[1][u"suggestion"_s].isNull());
        QCOMPARE(lines[2][u"encoding"_s].toString(), u"GSM-7"_s);
        QCOMPARE(lines[2][u"units"_s].toInt(), 161);
        QCOMPARE(lines[2][u"segments"_s].toInt(), 2);
        const CallResult accents
            = line.call({u"--format"_s, u"json"_s, u"cost"_s, u"--accents"_s, u"-"_s}, "êê\nhej\n");
        QCOMPARE(accents.lines().value(0)[u"suggestion"_s].toString(), u"ee"_s);
        QCOMPARE(accents.lines().size(), 2);
    }

    void clashesAreOppositeUnlessAllAreAskedFor()
    {
        const CommandLine line;
        const CallResult some = line.call({u"--format"_s, u"json"_s, u"clashes"_s, inbound});
        QCOMPARE(some.status, 0);
        QVERIFY(!some.lines().isEmpty());
        for (const QJsonObject &clash : some.lines()) {
            QVERIFY(clash[u"opposite"_s].toBool());
            QVERIFY(!clash[u"keyword"_s].toString().isEmpty() && !clash[u"otherCategory"_s].toString().isEmpty());
        }
        // Two webhooks on one sender that disagree about STOP.
        const QString other = line.file(u"other.webhook.json"_s,
                                        bytesOf(inbound)
                                            .replace("\"STOP\"", "\"LEAVE\"")
                                            .replace("\"SUBSCRIBE\"", "\"Stop!\"")
                                            .replace("Luma inbound", "Other"));
        const CallResult both = line.call({u"--format"_s, u"json"_s, u"clashes"_s, inbound, other});
        QCOMPARE(both.status, 1);
        QCOMPARE(both.lines().value(0)[u"kind"_s].toString(), u"same"_s);
        const CallResult all = line.call({u"--format"_s, u"json"_s, u"clashes"_s, u"--all"_s, inbound, other});
        QVERIFY(all.lines().size() > both.lines().size());
    }

    void conversationTestsRunBesideTheirDocument()
    {
        const CommandLine line;
        line.file(u"luma.webhook.json"_s, bytesOf(inbound));
        const QString file
            = line.file(u"a.conversation"_s,
                        "# Leaving\nwebhook: luma.webhook.json\n> STOP\n< *\n= opted out\n\n# Wrong\n> yes\n"
                        "< Nope\n= unknown\n");
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"test"_s, u"--junit"_s, line.path(u"j.xml"_s), file});
        QCOMPARE(result.status, 1);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"name"_s].toString(), u"Leaving"_s);
        QVERIFY(lines[0][u"passed"_s].toBool());
        QVERIFY(!lines[1][u"passed"_s].toBool());
        QCOMPARE(lines[1][u"line"_s].toInt(), 9);
        QCOMPARE(lines[1][u"expected"_s].toString(), u"Nope"_s);
        QVERIFY(lines[1][u"got"_s].toString().startsWith(u"Luma"));
        QXmlStreamReader xml{bytesOf(line.path(u"j.xml"_s))};
        int failures = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            failures += xml.isStartElement() && xml.name() == u"failure";
        }
        QVERIFY(!xml.hasError());
        QCOMPARE(failures, 1);
    }

    void aMalformedTestNamesItsPlace()
    {
        const CommandLine line;
        const QString file = line.file(u"b.conversation"_s, "> STOP\n=  gone\n");
        const CallResult result = line.call({u"test"_s, u"--webhook"_s, inbound, file});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.err.contains(QByteArray{file.toUtf8() + ":2:4: error:"}), result.err.constData());
        const CallResult nowhere = line.call({u"test"_s, line.file(u"c"_s, "> STOP\n")});
        QCOMPARE(nowhere.status, 2);
        QVERIFY(nowhere.err.contains("--webhook"));
    }

    void replayTellsWhatChanges()
    {
        const CommandLine line;
        const QString messages = line.file(u"m.csv"_s, "id,message\n1,STOP\n2,leave\n3,hello\n");
        const CallResult result = line.call({u"--format"_s, u"json"_s, u"replay"_s, u"--before"_s, inbound,
                                             u"--after"_s, withLeave(line), u"--messages"_s, messages});
        QCOMPARE(result.status, 0);
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][u"message"_s].toString(), u"leave"_s);
        QCOMPARE(lines[0][u"before"_s].toObject()[u"match"_s].toString(), u"none"_s);
        QCOMPARE(lines[0][u"after"_s].toObject()[u"category"_s].toString(), u"opt-out"_s);
        QCOMPARE(lines[1][u"messages"_s].toInt(), 3);
        QCOMPARE(lines[1][u"changed"_s].toInt(), 1);
        const QJsonObject counts = lines[1][u"byCategory"_s].toObject()[u"opt-out"_s].toObject();
        QCOMPARE(counts[u"before"_s].toInt(), 1);
        QCOMPARE(counts[u"after"_s].toInt(), 2);
    }

    void replayReadsPastEvents()
    {
        const CommandLine line;
        QCOMPARE(line.call({u"demo"_s}).status, 0);
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"--database"_s, line.path(u"none.db"_s), u"replay"_s, u"--before"_s,
                         inbound, u"--after"_s, withLeave(line), u"--events"_s});
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().size(), 1);
        QCOMPARE(result.lines()[0][u"messages"_s].toInt(), 0);
    }

    void aFaultOfTheFileNamesItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("broken quote") << QByteArray{"message\nSTOP\n\"hello\n"} << QByteArray{"Line 3"};
        QTest::newRow("encoding") << QByteArray{"message\nSTOP\nd\xE9j\xE0\n"} << QByteArray{"Line 3"};
        QTest::newRow("NUL") << QByteArray{"message\na\0b\n", 12} << QByteArray{"Line 2"};
        QTest::newRow("missing column") << QByteArray{"id,text\n1,STOP\n"} << QByteArray{"id, text"};
    }

    void aFaultOfTheFileNamesItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, said);
        const CommandLine line;
        const QString messages = line.file(u"m.csv"_s, content);
        for (const QStringList &call :
             {QStringList{u"replay"_s, u"--before"_s, inbound, u"--after"_s, inbound, u"--messages"_s, messages},
              QStringList{u"match"_s, inbound, u"--messages"_s, messages}}) {
            const CallResult result = line.call(call);
            QCOMPARE(result.status, 2);
            QVERIFY2(result.err.contains(said), result.err.constData());
        }
    }

    void rulesAreCheckedWhenAskedFor()
    {
        const CommandLine line;
        const auto rulesOf = [&](const QStringList &more, int status) {
            const CallResult result = line.call(QStringList{u"--format"_s, u"json"_s, u"validate"_s} + more);
            QStringList rules;
            if (result.status != status)
                return QStringList{u"status %1"_s.arg(result.status)};
            for (const QJsonValue &one : result.lines().value(0)[u"diagnostics"_s].toArray()) {
                const QJsonObject finding = one.toObject();
                rules.append(finding[u"rule"_s].toString() + (finding.contains(u"silenced"_s) ? u"-"_s : u""_s));
            }
            return rules;
        };
        QVERIFY(!rulesOf({inbound}, 0).contains(u"SE-04"_s));
        // Without regions those of the sender's number count, and a file may follow at once.
        const QStringList sender = rulesOf({u"--rules"_s, inbound}, 0);
        QVERIFY(sender.contains(u"SE-04"_s));
        QVERIFY(!sender.contains(u"US-01"_s));
        QVERIFY(rulesOf({u"--rules"_s, u"us,ca"_s, inbound}, 1).contains(u"US-01"_s));
        QVERIFY(rulesOf({inbound, u"--rules"_s, u"us"_s, u"--silence"_s, u"US-01=Nothing is sent there"_s}, 0)
                    .contains(u"US-01-"_s));
        QVERIFY(
            !line.call({u"validate"_s, u"--rules"_s, u"us,ca,fr,se"_s, inbound}).err.toLower().contains("complian"));
    }

    void sameTextElsewhereIsNotGuessed()
    {
        const CommandLine line;
        const CallResult result
            = line.call({u"--format"_s, u"json"_s, u"match"_s, u"--elsewhere"_s, inbound, u"Stop."_s});
        const QJsonArray rows = result.lines().value(0)[u"elsewhere"_s].toArray();
        QCOMPARE(rows.size(), 8);
        QCOMPARE(rows[0].toObject()[u"verdict"_s].toString(), u"not-documented"_s);
        QCOMPARE(rows[5].toObject()[u"platform"_s].toString(), u"aws"_s);
        QCOMPARE(rows[5].toObject()[u"category"_s].toString(), u"opt-out"_s);
    }

    void exceptionsAreKeptAndFollowed()
    {
        const CommandLine line;
        QCOMPARE(line.call({u"import"_s, inbound}).status, 0);
        const QStringList match{u"--format"_s, u"json"_s, u"match"_s, u"Luma inbound"_s, u"stip"_s};
        QCOMPARE(line.call(match).lines().value(0)[u"match"_s].toString(), u"fuzzy"_s);
        QCOMPARE(line.call({u"exceptions"_s, u"add"_s, u"Stip"_s, u"--of"_s, u"sv"_s}).status, 0);
        QCOMPARE(line.call(match).lines().value(0)[u"match"_s].toString(), u"none"_s);
        QVERIFY(line.call({u"exceptions"_s}).out.contains("Stip"));
        QCOMPARE(line.call({u"exceptions"_s, u"remove"_s, u"STIP"_s, u"--of"_s, u"sv"_s}).status, 0);
        QCOMPARE(line.call(match).lines().value(0)[u"match"_s].toString(), u"fuzzy"_s);
        QCOMPARE(line.call({u"exceptions"_s, u"add"_s, u"…"_s, u"--of"_s, u"sv"_s}).status, 2);
        QCOMPARE(line.call({u"exceptions"_s, u"reset"_s, u"--of"_s, u"sv"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
