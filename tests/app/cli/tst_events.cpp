// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList json(QStringList arguments)
{
    return arguments << u"--format"_s << u"json"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

/// The events command, over the log of the demo.
class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNewestAreListedFirst();
    void filtersNarrowTheList();
    void whatIsNoFilterIsRefused_data();
    void whatIsNoFilterIsRefused();
    void anEventIsShown();
    void pinsAndNotesAreKept();
    void deletedEventsAreGone();
    void exportsAreWholeFiles();
    void maskedExportsHaveNoNumbers();
    void aFileThatCantBeWrittenIsTold();
    void aReplayOfWhatNobodyTakesIsTold();
    void aProductionSandboxWantsItsName();
    void unknownWordsAreRefused();

private:
    QList<QJsonObject> list(const QStringList &options = {}) const
    {
        const QStringList all = options.contains(u"--limit"_s) ? QStringList{} : QStringList{u"--limit"_s, u"0"_s};
        return m_line.call(json(QStringList{u"events"_s} + options + all)).lines();
    }
    QString id(int row = 0) const { return QString::number(list().at(row)["id"_L1].toInteger()); }

    CommandLine m_line;
};

void TestEvents::initTestCase()
{
    const CallResult demo = m_line.call({u"demo"_s});
    QCOMPARE(demo.status, 0);
    QVERIFY(list().size() > 3);
}

void TestEvents::theNewestAreListedFirst()
{
    const QList<QJsonObject> events = list();
    for (qsizetype i = 1; i < events.size(); ++i)
        QVERIFY(events.at(i)["id"_L1].toInteger() < events.at(i - 1)["id"_L1].toInteger());
    QCOMPARE(list({u"--limit"_s, u"2"_s}), events.first(2));
    QCOMPARE(m_line.call(json({u"events"_s})).lines(), events.first(100));
    const CallResult text = m_line.call({u"events"_s, u"list"_s, u"--limit"_s, u"1"_s});
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains('\t'));
}

void TestEvents::filtersNarrowTheList()
{
    const qsizetype all = list().size();
    const qsizetype received = list({u"--direction"_s, u"received"_s}).size();
    const qsizetype sent = list({u"--direction"_s, u"sent"_s}).size();
    QVERIFY(received > 0);
    QCOMPARE(received + sent, all);
    const QList<QJsonObject> stops = list({u"--decision"_s, u"opt-out"_s});
    QVERIFY(!stops.isEmpty());
    for (const QJsonObject &stop : stops)
        QCOMPARE(stop["category"_L1].toString(), u"opt-out"_s);
    QVERIFY(!list({u"--search"_s, u"stop"_s}).isEmpty());
    QVERIFY(list({u"--search"_s, u"nothing-has-this"_s}).isEmpty());
    QVERIFY(list({u"--status"_s, u"4xx"_s}).isEmpty());
    QCOMPARE(list({u"--since"_s, u"2000-01-01"_s}).size(), all);
    QVERIFY(list({u"--until"_s, u"2000-01-01T00:00:00Z"_s}).isEmpty());
    const QString webhook = list({u"--direction"_s, u"received"_s}).first()["webhook"_L1].toString();
    for (const QJsonObject &event : list({u"--webhook"_s, webhook}))
        QCOMPARE(event["webhook"_L1].toString(), webhook);
    QVERIFY(list({u"--pinned"_s}).isEmpty());
}

void TestEvents::whatIsNoFilterIsRefused_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("direction") << QStringList{u"--direction"_s, u"up"_s};
    QTest::newRow("status") << QStringList{u"--status"_s, u"9xx"_s};
    QTest::newRow("decision") << QStringList{u"--decision"_s, u"maybe"_s};
    QTest::newRow("webhook") << QStringList{u"--webhook"_s, u"Nobody"_s};
    QTest::newRow("time") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("number") << QStringList{u"--number"_s, u"abc"_s};
    QTest::newRow("limit") << QStringList{u"--limit"_s, u"-1"_s};
    QTest::newRow("format") << QStringList{u"--export"_s, m_line.path(u"x"_s), u"--as"_s, u"xls"_s};
}

void TestEvents::whatIsNoFilterIsRefused()
{
    QFETCH(const QStringList, options);
    const CallResult call = m_line.call(QStringList{u"events"_s} + options);
    QCOMPARE(call.status, 2);
    QVERIFY(!call.err.isEmpty());
    QVERIFY(call.out.isEmpty());
}

void TestEvents::anEventIsShown()
{
    const CallResult shown = m_line.call(json({u"events"_s, u"show"_s, id()}));
    QCOMPARE(shown.status, 0);
    QCOMPARE(shown.lines().size(), 1);
    QCOMPARE(QString::number(shown.lines().first()["id"_L1].toInteger()), id());
    const CallResult text = m_line.call({u"events"_s, u"show"_s, id()});
    QVERIFY(text.out.contains("POST "));
    QCOMPARE(m_line.call({u"events"_s, u"show"_s, u"999999"_s}).status, 2);
    QCOMPARE(m_line.call({u"events"_s, u"show"_s, u"x"_s}).status, 2);
    QCOMPARE(m_line.call({u"events"_s, u"show"_s}).status, 2);
}

void TestEvents::pinsAndNotesAreKept()
{
    const QString first = id(0);
    const QString second = id(1);
    QCOMPARE(m_line.call({u"events"_s, u"pin"_s, first, second}).status, 0);
    QCOMPARE(list({u"--pinned"_s}).size(), 2);
    QCOMPARE(m_line.call({u"events"_s, u"unpin"_s, second}).status, 0);
    QCOMPARE(list({u"--pinned"_s}).size(), 1);
    // All or nothing.
    QCOMPARE(m_line.call({u"events"_s, u"pin"_s, second, u"999999"_s}).status, 2);
    QCOMPARE(list({u"--pinned"_s}).size(), 1);
    QCOMPARE(m_line.call({u"events"_s, u"note"_s, first, u"Ask Kim"_s}).status, 0);
    QCOMPARE(list({u"--with-note"_s}).size(), 1);
    QVERIFY(m_line.call({u"events"_s, u"show"_s, first}).out.contains("Ask Kim"));
    QCOMPARE(m_line.call({u"events"_s, u"note"_s, first, QString{}}).status, 0);
    QVERIFY(list({u"--with-note"_s}).isEmpty());
    QCOMPARE(m_line.call({u"events"_s, u"note"_s, first}).status, 2);
    QCOMPARE(m_line.call({u"events"_s, u"pin"_s}).status, 2);
}

void TestEvents::deletedEventsAreGone()
{
    const qsizetype all = list().size();
    const QString gone = id();
    QCOMPARE(m_line.call({u"events"_s, u"delete"_s, gone}).status, 0);
    QCOMPARE(list().size(), all - 1);
    QCOMPARE(m_line.call({u"events"_s, u"delete"_s, gone}).status, 2);
}

void TestEvents::exportsAreWholeFiles()
{
    const qsizetype all = list().size();
    const QString lines = m_line.path(u"events.jsonl"_s);
    QCOMPARE(m_line.call({u"events"_s, u"--export"_s, lines}).status, 0);
    QCOMPARE(contentOf(lines).count('\n'), all);
    const QString table = m_line.path(u"events.csv"_s);
    QCOMPARE(
        m_line.call({u"events"_s, u"--export"_s, table, u"--as"_s, u"csv"_s, u"--decision"_s, u"opt-out"_s}).status, 0);
    QVERIFY(contentOf(table).startsWith("\xef\xbb\xbf"));
    const QString archive = m_line.path(u"events.har"_s);
    QCOMPARE(m_line.call({u"events"_s, u"--export"_s, archive, u"--as"_s, u"har"_s}).status, 0);
    QVERIFY(contentOf(archive).contains("\"entries\""));
    QVERIFY(contentOf(archive).trimmed().endsWith('}'));
}

void TestEvents::maskedExportsHaveNoNumbers()
{
    const QString plain = m_line.path(u"plain.jsonl"_s);
    const QString masked = m_line.path(u"masked.jsonl"_s);
    QCOMPARE(m_line.call({u"events"_s, u"--export"_s, plain}).status, 0);
    QCOMPARE(m_line.call({u"events"_s, u"--export"_s, masked, u"--mask"_s}).status, 0);
    QVERIFY(contentOf(plain).contains("4670174"));
    QVERIFY(!contentOf(masked).contains("4670174"));
}

void TestEvents::aFileThatCantBeWrittenIsTold()
{
    const QString nowhere = m_line.path(u"no/such/folder/events.jsonl"_s);
    const CallResult call = m_line.call({u"events"_s, u"--export"_s, nowhere});
    QCOMPARE(call.status, 2);
    QVERIFY(call.err.contains("could not be written"));
}

void TestEvents::aReplayOfWhatNobodyTakesIsTold()
{
    // The demo's receiver is gone by now.
    const CallResult call = m_line.call(json({u"events"_s, u"replay"_s, id()}));
    QCOMPARE(call.status, 1);
    QCOMPARE(call.lines().first()["status"_L1].toInt(), 0);
    // It is in the log all the same.
    QCOMPARE(list().first()["direction"_L1].toString(), u"sent"_s);
    QCOMPARE(m_line.call({u"events"_s, u"replay"_s}).status, 2);
    QCOMPARE(m_line.call({u"events"_s, u"replay"_s, u"999999"_s}).status, 2);
}

void TestEvents::aProductionSandboxWantsItsName()
{
    const QString event = id();
    QCOMPARE(m_line.call({u"sandbox"_s, u"change"_s, u"demo"_s, u"--production"_s}).status, 0);
    const qsizetype before = list().size();
    const CallResult refused = m_line.call({u"events"_s, u"replay"_s, event});
    QCOMPARE(refused.status, 2);
    QVERIFY(refused.err.contains("--confirm"));
    QCOMPARE(list().size(), before);
    QCOMPARE(m_line.call({u"events"_s, u"replay"_s, event, u"--confirm"_s, u"demo"_s}).status, 1);
    QCOMPARE(list().size(), before + 1);
}

void TestEvents::unknownWordsAreRefused()
{
    const CallResult call = m_line.call({u"events"_s, u"explode"_s});
    QCOMPARE(call.status, 2);
    QVERIFY(call.err.contains("explode"));
}

QTEST_GUILESS_MAIN(TestEvents)
#include "tst_events.moc"
