// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/texts/replay.h"

#include <QTest>

#include <atomic>

using namespace Hookbench;
using namespace Qt::StringLiterals;

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesComeInTheOrderOfTheFile();
    void onlyCategoryConsentAndReplyCount();
    void sumsAddUp();
    void aFaultEndsItAfterWhatStoodBefore();
    void stoppingEndsAtOnce();
    void fileIsReadNoFartherThanNeeded();
};

static SmsWebhook webhook(const QStringList &optOut, const QString &reply = u"Bye."_s)
{
    SmsWebhook made;
    made.keywordCategories = {KeywordCategory{Category::OptOut, optOut, reply, false, {}, {}},
                              KeywordCategory{Category::OptIn, {u"YES"_s}, u"Hi."_s, false, {}, {}}};
    made.defaultReplyMessage = u"Sorry."_s;
    return made;
}

static Result<MessageReader> readerOf(const QByteArray &bytes, qsizetype piece, qsizetype *given = nullptr)
{
    auto at = std::make_shared<qsizetype>(0);
    return MessageReader::open(
        MessageShape::Csv,
        [bytes, piece, at, given]() -> Result<QByteArray> {
            const QByteArray part = bytes.mid(*at, piece);
            *at += part.size();
            if (given)
                *given = *at;
            return part;
        },
        u"message"_s, u"m"_s);
}

static QByteArray numberedRows(int count)
{
    QByteArray bytes = "message\n";
    for (int i = 0; i < count; ++i)
        bytes += i % 10 == 0 ? QByteArray{"leave\n"} : QByteArray{"text " + QByteArray::number(i) + "\n"};
    return bytes;
}

void ReplayTest::changesComeInTheOrderOfTheFile()
{
    const DecisionEngine before{webhook({u"STOP"_s})};
    const DecisionEngine after{webhook({u"STOP"_s, u"LEAVE"_s})};
    for (const unsigned threads : {1u, 2u, 5u}) {
        Result<MessageReader> reader = readerOf(numberedRows(5000), 700);
        QVERIFY(reader);
        QList<qint64> lines;
        const Result<ReplaySummary> sum = replayFile(
            *reader, before, after,
            [&](const QList<ReplayChange> &changes, const ReplaySummary &) {
                for (const ReplayChange &change : changes)
                    lines.append(change.line);
                return true;
            },
            threads);
        QVERIFY(sum);
        QCOMPARE(sum->messages, 5000);
        QCOMPARE(sum->changed, 500);
        QCOMPARE(lines.size(), 500);
        QVERIFY(std::is_sorted(lines.cbegin(), lines.cend()));
        QCOMPARE(lines.first(), 2);
        QCOMPARE(lines.last(), 4992);
    }
}

void ReplayTest::onlyCategoryConsentAndReplyCount()
{
    const QList<MessageRow> rows{{1, u"stop"_s}, {2, u"yes"_s}, {3, u"x"_s}};
    // The same words in another order and spelling match in another way, and do the same.
    QCOMPARE(replayMessages(rows, DecisionEngine{webhook({u"STOP"_s, u"END"_s})},
                            DecisionEngine{webhook({u"End"_s, u"Stop"_s})})
                 .changes.size(),
             0);
    const ReplayPart reply
        = replayMessages(rows, DecisionEngine{webhook({u"STOP"_s})}, DecisionEngine{webhook({u"STOP"_s}, u"Gone."_s)});
    QCOMPARE(reply.changes.size(), 1);
    QCOMPARE(reply.changes[0].before.reply, u"Bye."_s);
    QCOMPARE(reply.changes[0].after.reply, u"Gone."_s);
    QCOMPARE(reply.summary.consents, (std::array<qint64, 4>{}));
}

void ReplayTest::sumsAddUp()
{
    const QList<MessageRow> rows{{1, u"stop"_s}, {2, u"leave"_s}, {3, u"yes"_s}, {4, u"x"_s}};
    const ReplaySummary sum
        = replayMessages(rows, DecisionEngine{webhook({u"STOP"_s})}, DecisionEngine{webhook({u"LEAVE"_s})}).summary;
    QCOMPARE(sum.messages, 4);
    QCOMPARE(sum.changed, 2);
    QCOMPARE(sum.before[countPlace(Category::OptOut)], 1);
    QCOMPARE(sum.after[countPlace(Category::OptOut)], 1);
    QCOMPARE(sum.before[countPlace(std::nullopt)], 2);
    QCOMPARE(sum.consents[static_cast<std::size_t>(ConsentState::OptedOut)], 1);
    QCOMPARE(sum.consents[static_cast<std::size_t>(ConsentState::Unknown)], 1);
    ReplaySummary twice = sum;
    twice += sum;
    QCOMPARE(twice.messages, 8);
    QCOMPARE(twice.before[countPlace(std::nullopt)], 4);
}

void ReplayTest::aFaultEndsItAfterWhatStoodBefore()
{
    Result<MessageReader> reader = readerOf(numberedRows(2000) + "broken\"quote\n" + numberedRows(2000), 700);
    QVERIFY(reader);
    qint64 messages = 0;
    const Result<ReplaySummary> sum
        = replayFile(*reader, DecisionEngine{webhook({u"STOP"_s})}, DecisionEngine{webhook({u"LEAVE"_s})},
                     [&](const QList<ReplayChange> &, const ReplaySummary &so) {
                         messages = so.messages;
                         return true;
                     });
    QVERIFY(!sum);
    QVERIFY2(sum.error().summary.contains(u"2002"), qPrintable(sum.error().summary));
    QCOMPARE(messages, 2000);
}

void ReplayTest::stoppingEndsAtOnce()
{
    Result<MessageReader> reader = readerOf(numberedRows(50000), 500);
    QVERIFY(reader);
    int calls = 0;
    const Result<ReplaySummary> sum
        = replayFile(*reader, DecisionEngine{webhook({u"STOP"_s})}, DecisionEngine{webhook({u"LEAVE"_s})},
                     [&](const QList<ReplayChange> &, const ReplaySummary &) { return ++calls < 3; });
    QVERIFY(sum);
    QCOMPARE(calls, 3);
    QVERIFY(sum->messages < 1000);
}

void ReplayTest::fileIsReadNoFartherThanNeeded()
{
    // What is in memory at once does not grow with the file: it is read a few blocks ahead of what was given.
    qsizetype given = 0;
    Result<MessageReader> reader = readerOf(numberedRows(50000), 1000, &given);
    QVERIFY(reader);
    qsizetype most = 0;
    qsizetype bytes = 0;
    const Result<ReplaySummary> sum = replayFile(
        *reader, DecisionEngine{webhook({u"STOP"_s})}, DecisionEngine{webhook({u"STOP"_s})},
        [&](const QList<ReplayChange> &, const ReplaySummary &) {
            bytes += 1000;
            most = std::max(most, given - bytes);
            return true;
        },
        2);
    QVERIFY(sum);
    QCOMPARE(sum->messages, 50000);
    QVERIFY2(most < 20000, qPrintable(QString::number(most)));
}

QTEST_APPLESS_MAIN(ReplayTest)
#include "tst_replay.moc"
