// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/eventindex.h"
#include "app/storage/schema.h"
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlsandboxstore.h"
#include "models/delivery/outcomejson.h"
#include "tests/support/sampleexchanges.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the child does until it is killed: index a row or a few, and say so.
int indexForEver(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    NativeConnection connection{**database};
    EventIndex index{connection};
    for (;;) {
        const Result<int> rows = index.some(3, 1000);
        if (!rows)
            return 1;
        std::printf("%d\n", *rows);
        std::fflush(stdout);
    }
}

/// What the child does until it is killed: append, and say what is stored.
int appendForEver(const QString &path)
{
    const auto database = Database::open(path);
    if (!database)
        return 1;
    const qint64 sandbox = SqlSandboxStore{**database}.sandboxes()->first().id;
    SqlEventStore store{**database};
    store.startIndexing();
    for (int i = 0;; ++i) {
        std::vector<ReceivedEntry> entries(5, ReceivedEntry{receivedStop(QString::number(i)), {}});
        const auto ids = store.append(sandbox, entries);
        if (!ids)
            return 1;
        std::printf("%lld\n", static_cast<long long>(ids->last()));
        std::fflush(stdout);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

EventFilter withText(const QString &text)
{
    EventFilter filter;
    filter.text = text;
    return filter;
}

} // namespace

class TestEventIndexing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killsWhileIndexingLoseNothing();
    void storedRowsOutliveKillsAndAreFound();
    void rowsOfTheThirdVersionAreKeptAndFound();
    void rowsAreIndexedBehindTheWriting();
};

void TestEventIndexing::killsWhileIndexingLoseNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"hookbench.db"_s);
    constexpr int rows = 1200;
    qint64 sandbox = 0;
    {
        const auto database = Database::open(path);
        QVERIFY(database);
        sandbox = SqlSandboxStore{**database}.save({0, u"Luma"_s, u"dev"_s, false})->id;
        SqlEventStore store{**database};
        std::vector<ReceivedEntry> entries;
        for (int i = 0; i < rows; ++i)
            entries.push_back({receivedStop(u"row%1"_s.arg(i)), {}});
        QVERIFY(store.append(sandbox, entries));
    }
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--index-for-ever"_s, path});
        QVERIFY(child.waitForStarted());
        if (round % 2 == 0)
            QVERIFY(child.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(1, 60));
        child.kill();
        QVERIFY(child.waitForFinished());
    }
    const auto database = Database::open(path);
    QVERIFY(database);
    QCOMPARE((*database)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    NativeConnection connection{**database};
    EventIndex index{connection};
    while (*index.some(100, 1000) > 0)
        continue;
    QCOMPARE((*database)->scalar(u"SELECT count(*) FROM event_index"_s)->toInt(), rows);
    QCOMPARE((*database)->scalar(u"SELECT sum(row_count) FROM event_facets"_s)->toInt(), rows);
    QVERIFY((*database)->execute(u"INSERT INTO event_search (event_search) VALUES ('integrity-check')"_s));
    SqlEventStore store{**database};
    QCOMPARE(*store.count(sandbox, withText(u"stop"_s)).result(), rows);
    for (int i = 0; i < rows; i += 37)
        QCOMPARE(*store.count(sandbox, withText(u"row%1"_s.arg(i))).result(), 1);
}

void TestEventIndexing::storedRowsOutliveKillsAndAreFound()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"hookbench.db"_s);
    qint64 sandbox = 0;
    {
        const auto database = Database::open(path);
        QVERIFY(database);
        sandbox = SqlSandboxStore{**database}.save({0, u"Luma"_s, u"dev"_s, false})->id;
    }
    QList<qint64> acknowledged;
    for (int round = 0; round < 10; ++round) {
        // Two programs at once, each of which appends and indexes.
        QProcess children[2];
        for (QProcess &child : children)
            child.start(QCoreApplication::applicationFilePath(), {u"--append-for-ever"_s, path});
        for (QProcess &child : children)
            QVERIFY(child.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(1, 60));
        for (QProcess &child : children) {
            child.kill();
            QVERIFY(child.waitForFinished());
            const QByteArray output = child.readAllStandardOutput();
            for (const QByteArray &line : output.left(output.lastIndexOf('\n') + 1).split('\n')) {
                if (!line.isEmpty())
                    acknowledged.append(line.toLongLong());
            }
        }
    }
    const auto database = Database::open(path);
    QVERIFY(database);
    SqlEventStore store{**database};
    for (const qint64 id : std::as_const(acknowledged))
        QVERIFY(store.exchange(id));
    const qint64 rows = *store.count(sandbox);
    QVERIFY(rows >= 5 * acknowledged.size());
    QCOMPARE(*store.count(sandbox, withText(u"stop"_s)).result(), rows);
    QCOMPARE(*store.count(sandbox, EventFilter{}).result(), rows);
}

void TestEventIndexing::rowsOfTheThirdVersionAreKeptAndFound()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"hookbench.db"_s);
    const Exchange old = receivedStop(u"old-1"_s);
    const QString webhook = old.webhookId.toString(QUuid::WithoutBraces);
    {
        const Migrations &all = schemaMigrations();
        const auto database = Database::open(path, Migrations{all.begin(), all.begin() + 3});
        QVERIFY(database);
        QVERIFY((*database)->execute(u"INSERT INTO sandboxes (organisation, organisation_key, name, name_key) "
                                     "VALUES ('Luma', 'luma', 'dev', 'dev')"_s));
        QString outcomes = QString::fromUtf8(outcomesToJson(old.outcomes));
        for (int i = 0; i < 40; ++i) {
            QVERIFY((*database)->execute(
                u"INSERT INTO events (sandbox_id, direction, at, webhook_id, webhook_name, kind, from_number, summary, "
                "event_count, match, category, consent, decided, duplicate, status, failure, total, method, url, "
                "attempt, name_lookup, connected, tls, first_byte, failure_detail, request_headers, response_headers, "
                "outcomes, diagnostics, request_body, response_body) VALUES (1, 'received', %1, '%2', 'Luma inbound', "
                "'inbound', '+46701740612', 'STOP', 1, 'exact', 'opt-out', 'opted-out', 1, 0, 200, 'none', 7, 'POST', "
                "'/x', 1, -1, -1, -1, -1, '', '', '', '%3', '', x'7b7d', x'')"_s.arg(old.at + i)
                    .arg(webhook, outcomes.replace(u"'"_s, u"''"_s))));
        }
    }
    const auto database = Database::open(path);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    QVERIFY(!(*database)->backup().isEmpty());
    SqlEventStore store{**database};
    QCOMPARE(*store.count(1), 40);
    const auto page = store.page(1, 0, 10);
    QCOMPARE(page->size(), 10);
    const auto first = store.exchange(page->last().id);
    QVERIFY(first);
    QCOMPARE(first->outcomes, old.outcomes);
    QCOMPARE(first->signature, SignatureVerdict::NotChecked);
    QCOMPARE(first->tls, TlsDetails{});
    EventFilter filter = withText(u"old STOP"_s);
    filter.decision = DecisionWanted::OptOut;
    filter.number = u"0701740612"_s;
    QCOMPARE(*store.count(1, filter).result(), 40);
    NativeConnection connection{**database};
    EventIndex index{connection};
    while (*index.some(7, 1000) > 0)
        continue;
    QCOMPARE(*store.count(1, filter).result(), 40);
    QCOMPARE(store.page(1, filter, page->last().id, 100).result()->size(), 30);
}

void TestEventIndexing::rowsAreIndexedBehindTheWriting()
{
    QTemporaryDir dir;
    const auto database = Database::open(dir.filePath(u"hookbench.db"_s));
    QVERIFY(database);
    const qint64 sandbox = SqlSandboxStore{**database}.save({0, u"Luma"_s, u"dev"_s, false})->id;
    SqlEventStore store{**database};
    const std::vector<ReceivedEntry> entries(20, ReceivedEntry{receivedStop(u"x"_s), {}});
    const auto indexed = [&] { return (*database)->scalar(u"SELECT indexed_to FROM index_state"_s)->toInt(); };
    QVERIFY(store.append(sandbox, entries));
    QCOMPARE(indexed(), 0);
    store.startIndexing();
    QTRY_COMPARE(indexed(), 20);
    QVERIFY(store.append(sandbox, entries));
    QTRY_COMPARE(indexed(), 40);
    QCOMPARE(*store.count(sandbox, EventFilter{}).result(), 40);
}

int main(int argc, char *argv[])
{
    QCoreApplication app{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--index-for-ever"_s)
        return indexForEver(arguments.at(2));
    if (arguments.size() == 3 && arguments.at(1) == u"--append-for-ever"_s)
        return appendForEver(arguments.at(2));
    TestEventIndexing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_eventindexing.moc"
