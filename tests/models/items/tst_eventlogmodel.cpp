// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/eventlogmodel.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"

#include <QAbstractItemModelTester>
#include <QPromise>
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

    Result<QList<ExchangeSummary>> summaries(qint64, std::span<const qint64> ids) override
    {
        ++pages;
        QList<ExchangeSummary> found;
        for (const qint64 id : ids) {
            if (id > total)
                continue;
            found.append(ExchangeSummary{});
            found.last().id = id;
            found.last().text = QString::number(id);
        }
        return found;
    }

    qint64 total = 1'000'000;
};

/// Answers what is asked through a filter only when it is told to.
class SlowStore : public FakeEventStore
{
public:
    using FakeEventStore::page;
    QFuture<Result<QList<ExchangeSummary>>> page(qint64 sandboxId, const EventFilter &filter, qint64 beforeId,
                                                 int limit) override
    {
        Question question;
        question.answer = FakeEventStore::page(sandboxId, filter, beforeId, limit).result();
        question.promise.start();
        questions.push_back(std::move(question));
        return questions.back().promise.future();
    }
    void answer(size_t which)
    {
        questions[which].promise.addResult(questions[which].answer);
        questions[which].promise.finish();
        QCoreApplication::processEvents();
    }

    struct Question
    {
        QPromise<Result<QList<ExchangeSummary>>> promise;
        Result<QList<ExchangeSummary>> answer = QList<ExchangeSummary>{};
    };
    std::vector<Question> questions;
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
    FilteredLog filtered{log};
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
    void aFilterShowsWhatItWants();
    void rowsBeforeStayUntilOthersAreFound();
    void anOldAnswerIsNotListenedTo();
    void whatComesDuringASearchIsShownOnce();
    void pinsAndNotesAreShown();
    void removedRowsGoAndTheOthersStay();
    void removedRowsThatWaitAreNotWaitedFor();
    void whenAllThatWasReadIsGoneTheRestIsRead();
    void numbersAreHiddenOnWish();
};

void TestEventLogModel::firstPageIsThereAtOnce()
{
    Desk<FakeEventStore> desk;
    desk.append(250);
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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
    EventLogModel model{desk.filtered};
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

void TestEventLogModel::aFilterShowsWhatItWants()
{
    Desk<FakeEventStore> desk;
    desk.append(3);
    QVERIFY(desk.log.append(sentRefused()));
    EventLogModel model{desk.filtered};
    QAbstractItemModelTester tester{&model};
    EventFilter sent;
    sent.direction = Direction::Sent;
    desk.filtered.setFilter(sent);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(idAt(model, 0), 4);
    desk.append(2);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(desk.log.append(sentRefused()));
    QCOMPARE(model.rowCount(), 2);
    desk.filtered.setFilter({});
    QCOMPARE(model.rowCount(), 7);
}

void TestEventLogModel::rowsBeforeStayUntilOthersAreFound()
{
    Desk<SlowStore> desk;
    desk.append(3);
    QVERIFY(desk.log.append(sentRefused()));
    EventLogModel model{desk.filtered};
    QAbstractItemModelTester tester{&model};
    QSignalSpy loading{&model, &EventLogModel::loadingChanged};
    EventFilter sent;
    sent.direction = Direction::Sent;
    desk.filtered.setFilter(sent);
    QVERIFY(model.isLoading());
    QCOMPARE(loading.count(), 1);
    QCOMPARE(model.rowCount(), 4);
    desk.store.answer(0);
    QVERIFY(!model.isLoading());
    QCOMPARE(loading.count(), 2);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(!model.canFetchMore({}));
}

void TestEventLogModel::anOldAnswerIsNotListenedTo()
{
    Desk<SlowStore> desk;
    desk.append(2);
    QVERIFY(desk.log.append(sentRefused()));
    EventLogModel model{desk.filtered};
    EventFilter filter;
    filter.direction = Direction::Sent;
    desk.filtered.setFilter(filter);
    filter.direction = Direction::Received;
    desk.filtered.setFilter(filter);
    desk.store.answer(0);
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(model.isLoading());
    desk.store.answer(1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.isLoading());
}

void TestEventLogModel::whatComesDuringASearchIsShownOnce()
{
    Desk<SlowStore> desk;
    desk.append(2);
    EventLogModel model{desk.filtered};
    QAbstractItemModelTester tester{&model};
    EventFilter received;
    received.direction = Direction::Received;
    desk.filtered.setFilter(received);
    desk.append(1);
    QVERIFY(desk.log.append(sentRefused()));
    // The store looked before, or after, the row was there.
    desk.store.answer(0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(idAt(model, 0), 3);
    Q_EMIT desk.log.reset();
    desk.append(1);
    QVERIFY(desk.log.remove(std::array<qint64, 1>{1}));
    desk.store.questions[1].answer = desk.store.FakeEventStore::page(desk.sandboxes.current().id, 0, 10);
    desk.store.questions[1].answer->removeIf(
        [](const ExchangeSummary &row) { return row.direction == Direction::Sent; });
    desk.store.answer(1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(idAt(model, 0), 5);
}

void TestEventLogModel::pinsAndNotesAreShown()
{
    Desk<FakeEventStore> desk;
    desk.append(3);
    EventLogModel model{desk.filtered};
    QAbstractItemModelTester tester{&model};
    QCOMPARE(textAt(model, 1, EventLogModel::DirectionColumn), u"Received"_s);
    QSignalSpy changed{&model, &EventLogModel::dataChanged};
    QVERIFY(desk.log.setPinned(std::array<qint64, 1>{2}, true));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(textAt(model, 1, EventLogModel::DirectionColumn), u"Received, pinned"_s);
    QVERIFY(desk.log.setNote(2, u"look"_s));
    QCOMPARE(textAt(model, 1, EventLogModel::DirectionColumn), u"Received, pinned, with a note"_s);
    // A row that waits knows it too.
    model.setHolding(true);
    desk.append(1);
    QVERIFY(desk.log.setNote(4, u"look"_s));
    model.showWaiting();
    QCOMPARE(textAt(model, 0, EventLogModel::DirectionColumn), u"Received, with a note"_s);
}

void TestEventLogModel::removedRowsGoAndTheOthersStay()
{
    Desk<FakeEventStore> desk;
    desk.append(10);
    EventLogModel model{desk.filtered};
    QAbstractItemModelTester tester{&model};
    QSignalSpy removed{&model, &EventLogModel::rowsRemoved};
    QSignalSpy reset{&model, &EventLogModel::modelReset};
    const std::array<qint64, 5> ids{2, 9, 8, 7, 99};
    const Result<qint64> removal = desk.log.remove(ids);
    QVERIFY(removal);
    QCOMPARE(model.rowCount(), 6);
    // Those beside each other go together.
    QCOMPARE(removed.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(idAt(model, 0), 10);
    QCOMPARE(idAt(model, 1), 6);
    QCOMPARE(idAt(model, 5), 1);
    QCOMPARE(model.rowOf(6), 1);
    QCOMPARE(model.rowOf(7), -1);
    QVERIFY(desk.log.takeBack(*removal));
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(idAt(model, 1), 9);
}

void TestEventLogModel::removedRowsThatWaitAreNotWaitedFor()
{
    Desk<FakeEventStore> desk;
    desk.append(2);
    EventLogModel model{desk.filtered};
    model.setHolding(true);
    desk.append(2);
    QVERIFY(desk.log.remove(std::array<qint64, 1>{3}));
    QCOMPARE(model.waiting(), 1);
    model.showWaiting();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(idAt(model, 0), 4);
}

void TestEventLogModel::whenAllThatWasReadIsGoneTheRestIsRead()
{
    Desk<FakeEventStore> desk;
    desk.append(250);
    EventLogModel model{desk.filtered};
    QList<qint64> newest;
    for (qint64 id = 51; id <= 250; ++id)
        newest.append(id);
    QVERIFY(desk.log.remove(newest));
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(idAt(model, 0), 50);
}

void TestEventLogModel::numbersAreHiddenOnWish()
{
    Desk<FakeEventStore> desk;
    desk.append(1);
    EventLogModel model{desk.filtered};
    model.setMasked(true);
    QCOMPARE(textAt(model, 0, EventLogModel::FromColumn), u"+46*******12"_s);
    QCOMPARE(textAt(model, 0, EventLogModel::TextColumn), u"STOP"_s);
    model.setMasked(false);
    QCOMPARE(textAt(model, 0, EventLogModel::FromColumn), u"+46701740612"_s);
}

QTEST_GUILESS_MAIN(TestEventLogModel)
#include "tst_eventlogmodel.moc"
