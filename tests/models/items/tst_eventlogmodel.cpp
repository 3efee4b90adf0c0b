// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventlogmodel.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A log whose rows are made as they are asked for.
class EndlessStore : public FakeEventStore
{
public:
    using FakeEventStore::count;
    using FakeEventStore::page;
    Result<QList<ExchangeSummary>> page(qint64, qint64 beforeId, int limit) override
    {
        ++pages;
        QList<ExchangeSummary> found;
        for (qint64 id = beforeId > 0 ? std::min(beforeId - 1, total) : total; id > 0 && found.size() < limit; --id) {
            ExchangeSummary summary;
            summary.id = id;
            summary.text = QString::number(id);
            found.append(summary);
        }
        return found;
    }

    qint64 total = 1'000'000;
};

template<typename Store> struct Desk
{
    Desk() { QVERIFY(sandboxes.load()); }
    void append(int count)
    {
        QList<ReceivedEntry> entries;
        for (int i = 0; i < count; ++i)
            entries.append({receivedStop(QString::number(++last)), {}});
        QVERIFY(log.append(std::span{entries.constData(), static_cast<size_t>(count)}));
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    Store store;
    SandboxBook sandboxes{sandboxStore, preferences};
    EventLog log{store, sandboxes};
    int last = 0;
};

qint64 idAt(const EventLogModel &model, int row)
{
    return model.index(row, 0).data(EventLogModel::IdRole).toLongLong();
}

QString textAt(const EventLogModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestEventLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageIsThereAtOnce();
    void scrollingReadsOlderPagesToTheEnd();
    void liveRowsComeInAtTheTop();
    void heldRowsWaitAndAreCounted();
    void endingTheHoldBringsTheRowsIn();
    void longHoldReadsTheLogAgain();
    void millionRowsStayBounded();
    void forgottenRowsAreTheSameWhenReadAgain();
    void floodOfLiveRowsStaysBounded();
    void sandboxSwitchStartsOver();
    void changedLogStartsTheModelOver();
    void unreadablePageIsToldOnce();
    void cellsSayWhatHappened();
    void errorRowsSayWhyThereIsNoAnswer();
    void rolesAndHeaders();
};

void TestEventLogModel::firstPageIsThereAtOnce()
{
    Desk<FakeEventStore> desk;
    desk.append(250);
    EventLogModel model{desk.log};
    QCOMPARE(model.rowCount(), EventLogModel::pageSize);
    QCOMPARE(model.columnCount(), int{EventLogModel::ColumnCount});
    QCOMPARE(idAt(model, 0), 250);
    QVERIFY(model.canFetchMore({}));
    QVERIFY(!model.canFetchMore(model.index(0, 0)));
}

void TestEventLogModel::scrollingReadsOlderPagesToTheEnd()
{
    Desk<FakeEventStore> desk;
    desk.append(250);
    EventLogModel model{desk.log};
    QSignalSpy inserted{&model, &EventLogModel::rowsInserted};
    model.fetchMore({});
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 200);
    QCOMPARE(inserted.first().at(2).toInt(), 249);
    QCOMPARE(model.rowCount(), 250);
    // The tester itself fetches what there is.
    QAbstractItemModelTester tester{&model};
    QVERIFY(!model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(inserted.count(), 1);
    for (int row = 0; row < 250; ++row)
        QCOMPARE(idAt(model, row), 250 - row);
}

void TestEventLogModel::liveRowsComeInAtTheTop()
{
    Desk<FakeEventStore> desk;
    EventLogModel model{desk.log};
    QAbstractItemModelTester tester{&model};
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
    QSignalSpy inserted{&model, &EventLogModel::rowsInserted};
    desk.append(1);
    desk.append(3);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    QCOMPARE(inserted.last().at(2).toInt(), 2);
    QCOMPARE(model.rowCount(), 4);
    for (int row = 0; row < 4; ++row)
        QCOMPARE(idAt(model, row), 4 - row);
}

void TestEventLogModel::heldRowsWaitAndAreCounted()
{
    Desk<FakeEventStore> desk;
    desk.append(5);
    EventLogModel model{desk.log};
    QAbstractItemModelTester tester{&model};
    QSignalSpy waiting{&model, &EventLogModel::waitingChanged};
    model.setHolding(true);
    desk.append(2);
    desk.append(1);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.waiting(), 3);
    QCOMPARE(waiting.last(), QVariantList{3});
    model.showWaiting();
    QCOMPARE(waiting.last(), QVariantList{0});
    QCOMPARE(model.waiting(), 0);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(idAt(model, 0), 8);
    // Still holding.
    desk.append(1);
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(model.waiting(), 1);
}

void TestEventLogModel::endingTheHoldBringsTheRowsIn()
{
    Desk<FakeEventStore> desk;
    EventLogModel model{desk.log};
    QAbstractItemModelTester tester{&model};
    model.setHolding(true);
    desk.append(2);
    QCOMPARE(model.rowCount(), 0);
    model.setHolding(false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.waiting(), 0);
    desk.append(1);
    QCOMPARE(model.rowCount(), 3);
}

void TestEventLogModel::longHoldReadsTheLogAgain()
{
    Desk<FakeEventStore> desk;
    EventLogModel model{desk.log};
    model.setHolding(true);
    for (int i = 0; i < 30; ++i)
        desk.append(200);
    QCOMPARE(model.waiting(), 6000);
    QVERIFY(model.loadedRows() <= EventLogModel::heldRows + EventLogModel::pageSize);
    QSignalSpy reset{&model, &EventLogModel::modelReset};
    QSignalSpy waiting{&model, &EventLogModel::waitingChanged};
    model.showWaiting();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(waiting.last(), QVariantList{0});
    QCOMPARE(model.rowCount(), EventLogModel::pageSize);
    QCOMPARE(idAt(model, 0), 6000);
}

void TestEventLogModel::millionRowsStayBounded()
{
    Desk<EndlessStore> desk;
    EventLogModel model{desk.log};
    while (model.canFetchMore({})) {
        model.fetchMore({});
        QVERIFY(model.loadedRows() <= EventLogModel::heldRows + EventLogModel::pageSize);
    }
    QCOMPARE(model.rowCount(), 1'000'000);
    for (const int row : {0, 199, 200, 12'345, 500'000, 999'999})
        QCOMPARE(idAt(model, row), 1'000'000 - row);
    QVERIFY(model.loadedRows() <= EventLogModel::heldRows + EventLogModel::pageSize);
}

void TestEventLogModel::forgottenRowsAreTheSameWhenReadAgain()
{
    Desk<EndlessStore> desk;
    desk.store.total = 20'000;
    EventLogModel model{desk.log};
    while (model.canFetchMore({}))
        model.fetchMore({});
    const int pages = desk.store.pages;
    for (int row = 0; row < 20'000; ++row)
        QCOMPARE(idAt(model, row), 20'000 - row);
    // One read for each forgotten page, not for each row.
    QVERIFY(desk.store.pages - pages <= 100);
    QVERIFY(desk.store.pages > pages);
}

void TestEventLogModel::floodOfLiveRowsStaysBounded()
{
    Desk<FakeEventStore> desk;
    EventLogModel model{desk.log};
    for (int i = 0; i < 150; ++i) {
        desk.append(64);
        QVERIFY(model.loadedRows() <= EventLogModel::heldRows + EventLogModel::pageSize);
    }
    QCOMPARE(model.rowCount(), 9600);
    for (const int row : {0, 63, 64, 4800, 9599})
        QCOMPARE(idAt(model, row), 9600 - row);
}

void TestEventLogModel::sandboxSwitchStartsOver()
{
    Desk<FakeEventStore> desk;
    desk.append(3);
    EventLogModel model{desk.log};
    QAbstractItemModelTester tester{&model};
    model.setHolding(true);
    desk.append(1);
    const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QSignalSpy reset{&model, &EventLogModel::modelReset};
    QVERIFY(desk.sandboxes.setCurrent(stage->id));
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.waiting(), 0);
}

void TestEventLogModel::changedLogStartsTheModelOver()
{
    Desk<EndlessStore> desk;
    desk.store.total = 20'000;
    EventLogModel model{desk.log};
    while (model.canFetchMore({}))
        model.fetchMore({});
    // What the model read is no longer there as it was.
    desk.store.total = 150;
    QSignalSpy reset{&model, &EventLogModel::modelReset};
    QVERIFY(!model.index(0, 0).data(EventLogModel::IdRole).isValid());
    QVERIFY(!model.index(1, 0).data(EventLogModel::IdRole).isValid());
    // Not while a view may be painting.
    QCOMPARE(reset.count(), 0);
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 150);
    QCOMPARE(idAt(model, 0), 150);
}

void TestEventLogModel::unreadablePageIsToldOnce()
{
    Desk<FakeEventStore> desk;
    desk.append(500);
    EventLogModel model{desk.log};
    QSignalSpy failed{&model, &EventLogModel::failed};
    desk.store.readRefusal = diskFull();
    model.fetchMore({});
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>(), diskFull());
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), 200);
    desk.store.readRefusal.reset();
    // The next row brings the model back.
    desk.append(1);
    QCOMPARE(idAt(model, 0), 501);
    QVERIFY(model.canFetchMore({}));
}

void TestEventLogModel::cellsSayWhatHappened()
{
    Desk<FakeEventStore> desk;
    desk.append(1);
    EventLogModel model{desk.log};
    QCOMPARE(textAt(model, 0, EventLogModel::DirectionColumn), u"Received"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::TimeColumn), u"2026-03-01 12:00:00"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::WebhookColumn), u"Luma inbound"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::FromColumn), u"+46701740612"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::TextColumn), u"STOP"_s);
    QVERIFY(!textAt(model, 0, EventLogModel::DecisionColumn).isEmpty());
    QCOMPARE(textAt(model, 0, EventLogModel::StatusColumn), u"200 OK"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::DurationColumn), u"1.2 ms"_s);
}

void TestEventLogModel::errorRowsSayWhyThereIsNoAnswer()
{
    Desk<FakeEventStore> desk;
    QVERIFY(desk.log.append(sentRefused()));
    Exchange homeless = receivedStop(u"1"_s);
    homeless.webhookId = {};
    homeless.webhookName.clear();
    homeless.outcomes += homeless.outcomes;
    homeless.outcomes.first().duplicate = true;
    homeless.status = 299;
    homeless.phases.total = -1;
    QVERIFY(desk.log.append(homeless));
    EventLogModel model{desk.log};
    QCOMPARE(textAt(model, 0, EventLogModel::WebhookColumn), u"No webhook"_s);
    QVERIFY(textAt(model, 0, EventLogModel::TextColumn).startsWith(u"STOP (+1"_s));
    QCOMPARE(textAt(model, 0, EventLogModel::DecisionColumn), u"Received before"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::StatusColumn), u"299"_s);
    QVERIFY(textAt(model, 0, EventLogModel::DurationColumn).isEmpty());
    QCOMPARE(textAt(model, 1, EventLogModel::DirectionColumn), u"Sent"_s);
    QVERIFY(textAt(model, 1, EventLogModel::DecisionColumn).isEmpty());
    QVERIFY(!textAt(model, 1, EventLogModel::StatusColumn).isEmpty());
}

void TestEventLogModel::rolesAndHeaders()
{
    Desk<FakeEventStore> desk;
    desk.append(1);
    EventLogModel model{desk.log};
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(EventLogModel::TimeRole).toDateTime().toMSecsSinceEpoch(), receivedStop({}).at);
    QCOMPARE(index.data(EventLogModel::SummaryRole).value<ExchangeSummary>().id, 1);
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    for (int column = 0; column < EventLogModel::ColumnCount; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(99, Qt::Horizontal).isValid());
    QSignalSpy changed{&model, &EventLogModel::dataChanged};
    QSignalSpy headers{&model, &EventLogModel::headerDataChanged};
    model.retranslate();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(headers.count(), 1);
}

QTEST_GUILESS_MAIN(TestEventLogModel)
#include "tst_eventlogmodel.moc"
