// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/filteredlog.h"
#include "tests/support/fakestores.h"
#include "tests/support/sampleexchanges.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestFilteredLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFilterPassesEverything();
    void appendedRowsAreSortedOutWithoutAskingTheStore();
    void vendorComesWithTheEntryOrFromTheStore();
    void anotherFilterResetsAndTheSameDoesNot();
    void pagesAndCountGoThroughTheFilter();
    void pinsNotesAndRemovalsAreTold();
    void removalIsTakenBack();
    void everythingShownCanBeRemoved();
    void failuresTellNothing();
};

namespace {

struct Desk
{
    Desk() { (void)sandboxes.load(); }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeEventStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    EventLog log{store, sandboxes};
    FilteredLog filtered{log};
};

EventFilter onlySent()
{
    EventFilter filter;
    filter.direction = Direction::Sent;
    return filter;
}

} // namespace

void TestFilteredLog::emptyFilterPassesEverything()
{
    Desk desk;
    QSignalSpy told{&desk.filtered, &FilteredLog::appended};
    QVERIFY(desk.log.append(sentRefused()));
    QVERIFY(desk.log.append(receivedStop(u"1"_s)));
    QCOMPARE(told.count(), 2);
    QCOMPARE(desk.filtered.page(0, 10).result()->size(), 2);
    QCOMPARE(desk.store.filteredPages, 0);
}

void TestFilteredLog::appendedRowsAreSortedOutWithoutAskingTheStore()
{
    Desk desk;
    desk.filtered.setFilter(onlySent());
    QSignalSpy told{&desk.filtered, &FilteredLog::appended};
    const QList<ReceivedEntry> entries{{receivedStop(u"1"_s), {}}, {sentRefused(), {}}, {receivedStop(u"2"_s), {}}};
    const int pages = desk.store.pages;
    const auto ids = desk.log.append(std::span{entries.constData(), 3});
    QVERIFY(ids);
    QVERIFY(desk.log.append(receivedStop(u"3"_s)));
    QCOMPARE(told.count(), 1);
    const auto rows = told.first().first().value<QList<ExchangeSummary>>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, ids->at(1));
    QCOMPARE(desk.store.pages, pages);
    QCOMPARE(desk.store.filteredPages, 0);
}

void TestFilteredLog::vendorComesWithTheEntryOrFromTheStore()
{
    Desk desk;
    EventFilter filter;
    filter.vendor = Vendor::Infobip;
    desk.filtered.setFilter(filter);
    QSignalSpy told{&desk.filtered, &FilteredLog::appended};
    QVERIFY(desk.log.append(receivedStop(u"1"_s), Vendor::Sinch));
    QCOMPARE(told.count(), 0);
    QVERIFY(desk.log.append(receivedStop(u"2"_s), Vendor::Infobip));
    QCOMPARE(told.count(), 1);
    Desk second;
    second.store.webhookVendors.insert(sampleWebhookId(), Vendor::Infobip);
    second.filtered.setFilter(filter);
    QVERIFY(second.filtered.wants(receivedStop(u"3"_s)));
    QCOMPARE(second.log.vendorOf(sampleWebhookId()), Vendor::Infobip);
    QCOMPARE(second.log.vendorOf(QUuid{}), std::nullopt);
}

void TestFilteredLog::anotherFilterResetsAndTheSameDoesNot()
{
    Desk desk;
    QSignalSpy reset{&desk.filtered, &FilteredLog::reset};
    desk.filtered.setFilter({});
    QCOMPARE(reset.count(), 0);
    desk.filtered.setFilter(onlySent());
    desk.filtered.setFilter(onlySent());
    QCOMPARE(reset.count(), 1);
    desk.log.reread();
    QCOMPARE(reset.count(), 2);
}

void TestFilteredLog::pagesAndCountGoThroughTheFilter()
{
    Desk desk;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(desk.log.append(sentRefused()));
        QVERIFY(desk.log.append(receivedStop(QString::number(i))));
    }
    desk.filtered.setFilter(onlySent());
    QCOMPARE(*desk.filtered.count().result(), 5);
    const auto page = desk.filtered.page(0, 3).result();
    QCOMPARE(page->size(), 3);
    QCOMPARE(desk.filtered.page(page->last().id, 3).result()->size(), 2);
    QList<qint64> given;
    QCOMPARE(*desk.filtered
                  .forEach([&](const Exchange &exchange) -> Result<> {
                      given.append(exchange.id);
                      return {};
                  })
                  .result(),
             5);
    QVERIFY(std::is_sorted(given.cbegin(), given.cend()));
}

void TestFilteredLog::pinsNotesAndRemovalsAreTold()
{
    Desk desk;
    const qint64 id = *desk.log.append(receivedStop(u"1"_s));
    QSignalSpy changed{&desk.filtered, &FilteredLog::changed};
    QSignalSpy removed{&desk.filtered, &FilteredLog::removed};
    QVERIFY(desk.log.setPinned(std::span{&id, 1}, true));
    QVERIFY(desk.log.setNote(id, u"look"_s));
    QCOMPARE(changed.count(), 2);
    const auto row = changed.last().first().value<QList<ExchangeSummary>>().first();
    QVERIFY(row.pinned && row.hasNote);
    QCOMPARE(row.id, id);
    QVERIFY(desk.log.remove(std::span{&id, 1}));
    QCOMPARE(removed.last().first().value<QList<qint64>>(), QList<qint64>{id});
    QVERIFY(!desk.log.exchange(id));
}

void TestFilteredLog::removalIsTakenBack()
{
    Desk desk;
    const qint64 id = *desk.log.append(receivedStop(u"1"_s));
    const auto removal = desk.log.remove(std::span{&id, 1});
    QCOMPARE(desk.log.count(), 0);
    QSignalSpy reset{&desk.filtered, &FilteredLog::reset};
    QCOMPARE(*desk.log.takeBack(*removal), 1);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(desk.log.count(), 1);
    QVERIFY(!desk.log.takeBack(*removal));
    QCOMPARE(reset.count(), 1);
}

void TestFilteredLog::everythingShownCanBeRemoved()
{
    Desk desk;
    QVERIFY(desk.log.append(sentRefused()));
    QVERIFY(desk.log.append(receivedStop(u"1"_s)));
    desk.filtered.setFilter(onlySent());
    QSignalSpy reset{&desk.filtered, &FilteredLog::reset};
    const auto removal = desk.filtered.removeAll();
    QTRY_COMPARE(reset.count(), 1);
    QCOMPARE(desk.log.count(), 1);
    QCOMPARE(*desk.log.takeBack(*removal.result()), 1);
}

void TestFilteredLog::failuresTellNothing()
{
    Desk desk;
    const qint64 id = *desk.log.append(receivedStop(u"1"_s));
    desk.store.refusal = diskFull();
    QSignalSpy changed{&desk.filtered, &FilteredLog::changed};
    QSignalSpy removed{&desk.filtered, &FilteredLog::removed};
    QVERIFY(!desk.log.setPinned(std::span{&id, 1}, true));
    QVERIFY(!desk.log.setNote(id, u"x"_s));
    QVERIFY(!desk.log.remove(std::span{&id, 1}));
    QCOMPARE(changed.count(), 0);
    QCOMPARE(removed.count(), 0);
}

QTEST_GUILESS_MAIN(TestFilteredLog)
#include "tst_filteredlog.moc"
