// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/// The command that rehearses retries.
class TestRehearse : public QObject
{
    Q_OBJECT

    CommandLine m_line;

    QStringList rehearsing(const QByteArray &script, const QString &profile, const QStringList &more = {}) const
    {
        return QStringList{u"--format"_s, u"json"_s, u"rehearse"_s, u"--script"_s, m_line.file(u"s.json"_s, script),
                           u"--retry"_s,  profile}
        + more;
    }

private Q_SLOTS:
    void attemptsAreLinesAndTheLastOneSumsUp()
    {
        const CallResult result
            = m_line.call(rehearsing(R"({"steps":[{"status":503},{"status":429},{}]})", u"sinch"_s));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.err, QByteArray{});
        const QList<QJsonObject> lines = result.lines();
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0][u"attempt"_s].toInt(), 1);
        QCOMPARE(lines[0][u"at"_s].toDouble(), 0.0);
        QCOMPARE(lines[0][u"status"_s].toInt(), 503);
        QCOMPARE(lines[0][u"waited"_s].toDouble(), 0.0);
        QCOMPARE(lines[2][u"at"_s].toDouble(), 15.0);
        QCOMPARE(lines[2][u"waited"_s].toDouble(), 10.0);
        QCOMPARE(lines[2][u"next"_s].toString(), u"delivered"_s);
        QVERIFY(lines[3][u"delivered"_s].toBool());
        QCOMPARE(lines[3][u"attempts"_s].toInt(), 3);
        QVERIFY(lines[3][u"gaveUpAfter"_s].isNull());
    }

    void whatIsNeverDeliveredEndsWithOne()
    {
        const CallResult result = m_line.call(rehearsing(R"({"steps":[{"status":500}]})", u"8x8"_s));
        QCOMPARE(result.status, 1);
        const QJsonObject last = result.lines().constLast();
        QVERIFY(!last[u"delivered"_s].toBool());
        QCOMPARE(last[u"attempts"_s].toInt(), 5);
        QCOMPARE(last[u"gaveUpAfter"_s].toDouble(), 131.0);
        QVERIFY(last[u"unknown"_s].toArray().contains(u"timeOut"_s));
    }

    void halfAnswersAreReadFromTheScript()
    {
        const CallResult result = m_line.call(rehearsing(R"({"steps":[{"partial":true},{}]})", u"8x8"_s));
        QCOMPARE(result.status, 0);
        QCOMPARE(result.lines().constFirst()[u"answer"_s].toString(), u"partial"_s);
        QCOMPARE(result.lines().constLast()[u"duplicates"_s].toInt(), 1);
    }

    void manyEventsShowBrazesHalt()
    {
        const CallResult result = m_line.call(rehearsing(R"({"steps":[{"status":503},{}]})", u"braze"_s,
                                                         {u"--events"_s, u"3500"_s, u"--rate"_s, u"100"_s}));
        QCOMPARE(result.status, 0);
        const QJsonObject last = result.lines().constLast();
        QCOMPARE(last[u"events"_s].toInt(), 3500);
        QCOMPARE(last[u"halts"_s].toArray().size(), 1);
        // From the 30th second to the 90th: 499 first attempts and 3,000 second ones.
        QCOMPARE(last[u"simulated"_s].toInt(), 3499);
        QCOMPARE(result.lines().constFirst()[u"event"_s].toInt(), 1);
    }

    void severalProfilesAreToldApart()
    {
        const CallResult result = m_line.call(
            rehearsing(R"({"steps":[{"status":503}]})", u"none"_s, {u"--retry"_s, u"standard-webhooks"_s}));
        QCOMPARE(result.status, 1);
        QCOMPARE(result.lines().constFirst()[u"profile"_s].toString(), u"none"_s);
        QCOMPARE(result.lines().constLast()[u"profile"_s].toString(), u"standard-webhooks"_s);
        QCOMPARE(result.lines().constLast()[u"gaveUpAfter"_s].toDouble(), 272105.0);
        const CallResult all = m_line.call(rehearsing(R"({"steps":[{}]})", u"all"_s));
        QCOMPARE(all.status, 0);
        QCOMPARE(all.lines().size(), 20);
    }

    void textSpeaksTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("en") << u"en"_s << QByteArray{"Service Unavailable"};
        QTest::newRow("fr") << u"fr"_s << QByteArray{"documentées"};
        QTest::newRow("sv") << u"sv"_s << QByteArray{"väntetider"};
    }

    void textSpeaksTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, word);
        const CallResult result
            = m_line.call({u"--language"_s, language, u"rehearse"_s, u"--script"_s,
                           m_line.file(u"s.json"_s, R"({"steps":[{"status":503}]})"), u"--retry"_s, u"braze"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains(word), result.out.constData());
        QVERIFY(result.out.contains("30 min"));
    }

    void textGroupsManyEvents()
    {
        const CallResult result
            = m_line.call({u"rehearse"_s, u"--script"_s, m_line.file(u"s.json"_s, R"({"steps":[{"status":503}]})"),
                           u"--retry"_s, u"8x8"_s, u"--events"_s, u"400"_s});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.count('\n') < 15, result.out.constData());
        QVERIFY(result.out.contains("400"));
    }

    void whatIsAskedWronglyEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{u"rehearse"_s};
        QTest::newRow("no profile") << QStringList{u"rehearse"_s, u"--script"_s, u"-"_s};
        QTest::newRow("unknown profile") << QStringList{u"rehearse"_s, u"--script"_s, u"-"_s, u"--retry"_s, u"never"_s};
        QTest::newRow("no such file") << QStringList{u"rehearse"_s, u"--script"_s, u"/nowhere/at/all.json"_s,
                                                     u"--retry"_s, u"sinch"_s};
        QTest::newRow("no events") << QStringList{u"rehearse"_s, u"--script"_s, u"-"_s, u"--retry"_s,
                                                  u"sinch"_s,    u"--events"_s, u"0"_s};
        QTest::newRow("half an event") << QStringList{u"rehearse"_s, u"--script"_s, u"-"_s,  u"--retry"_s,
                                                      u"sinch"_s,    u"--events"_s, u"1.5"_s};
        QTest::newRow("a word more") << QStringList{u"rehearse"_s, u"--script"_s, u"-"_s,
                                                    u"--retry"_s,  u"sinch"_s,    u"webhook"_s};
    }

    void whatIsAskedWronglyEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CallResult result = m_line.call(arguments, R"({"steps":[]})");
        QCOMPARE(result.status, 2);
        QVERIFY(!result.err.isEmpty());
        QCOMPARE(result.out, QByteArray{});
    }

    void aFaultyScriptIsToldWithItsPlace()
    {
        const CallResult result = m_line.call({u"rehearse"_s, u"--script"_s, u"-"_s, u"--retry"_s, u"sinch"_s},
                                              "{\"steps\": [{\"statu\": 503}]}");
        QCOMPARE(result.status, 1);
        QVERIFY2(result.err.startsWith("-:1:13: error: ") || result.err.contains("status"), result.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestRehearse)
#include "tst_rehearse.moc"
