// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/datadesk.h"
#include "tests/support/fakedatacare.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestDataDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everythingIsKeptUnlessSaid();
    void oldEventsAreThoseBeforeTheDays();
    void startTakesOldOnesOutAtOnce();
    void againAfterADayAndNotBefore();
    void oneRemovalAtATime();
    void removalTellsTheLogOnce();
    void emptyRemovalTellsNobody();
    void failedRemovalIsToldAndTheLogReadAgain();
    void sizesAskForWhatIsOldNow();
    void remainsOfSandboxesGoAtTheStartAndAfterEachRemoval();
    void remainsThatCanNotGoAreTold();

private:
    struct World
    {
        World()
        {
            const bool ready = preferences.load() && sandboxes.load();
            Q_ASSERT(ready);
            Q_UNUSED(ready)
        }
        void keepFor(int days)
        {
            Preferences wanted = preferences.preferences();
            wanted.logRetentionDays = days;
            const bool saved{preferences.save(wanted)};
            Q_ASSERT(saved);
            Q_UNUSED(saved)
        }
        FakePreferencesStore preferencesStore;
        FakeSandboxStore sandboxStore;
        FakeEventStore eventStore;
        FakeDataCare care;
        qint64 now = 1'772'366'400'000;
        PreferencesBook preferences{preferencesStore};
        SandboxBook sandboxes{sandboxStore, preferencesStore};
        EventLog log{eventStore, sandboxes};
        DataDesk desk{care, preferences, sandboxes, log, [this] { return now; }};
        QSignalSpy removed{&desk, &DataDesk::removed};
        QSignalSpy failed{&desk, &DataDesk::failed};
        QSignalSpy reset{&log, &EventLog::reset};
    };
    static constexpr qint64 day = 86'400'000;
    std::unique_ptr<World> m_world;
};

void TestDataDesk::init()
{
    m_world = std::make_unique<World>();
    m_world->reset.clear();
}

void TestDataDesk::everythingIsKeptUnlessSaid()
{
    World &w = *m_world;
    const auto answer = w.desk.removeOld();
    QVERIFY(answer.isFinished());
    QCOMPARE(*answer.result(), 0);
    QVERIFY(w.care.removals.isEmpty());
    QCOMPARE(w.desk.oldBefore(), 0);
    QVERIFY(!w.desk.isRemoving());
}

void TestDataDesk::oldEventsAreThoseBeforeTheDays()
{
    World &w = *m_world;
    w.keepFor(3650);
    QCOMPARE(w.desk.oldBefore(), w.now - 3650 * day);
    w.keepFor(7);
    w.desk.removeOld();
    QCOMPARE(w.care.removals, QList<qint64>{w.now - 7 * day});
}

void TestDataDesk::startTakesOldOnesOutAtOnce()
{
    World &w = *m_world;
    w.keepFor(30);
    w.desk.start();
    QCOMPARE(w.care.removals.size(), 1);
}

void TestDataDesk::againAfterADayAndNotBefore()
{
    World &w = *m_world;
    w.keepFor(30);
    w.desk.start();
    w.care.answerRemoval(qint64{0});
    w.now += day - 1;
    w.desk.removeWhenDue();
    QCOMPARE(w.care.removals.size(), 1);
    w.now += 1;
    w.desk.removeWhenDue();
    QCOMPARE(w.care.removals.size(), 2);
    QCOMPARE(w.care.removals.last(), w.now - 30 * day);
}

void TestDataDesk::oneRemovalAtATime()
{
    World &w = *m_world;
    w.keepFor(30);
    const auto first = w.desk.removeOld();
    QVERIFY(w.desk.isRemoving());
    const auto second = w.desk.removeOld();
    QCOMPARE(w.care.removals.size(), 1);
    w.care.answerRemoval(qint64{4});
    QCOMPARE(*first.result(), 4);
    QCOMPARE(*second.result(), 4);
    QVERIFY(!w.desk.isRemoving());
}

void TestDataDesk::removalTellsTheLogOnce()
{
    World &w = *m_world;
    w.keepFor(30);
    w.desk.removeOld();
    w.care.answerRemoval(qint64{12});
    QTRY_COMPARE(w.removed.count(), 1);
    QCOMPARE(w.removed.first().first().toLongLong(), 12);
    QCOMPARE(w.reset.count(), 1);
}

void TestDataDesk::emptyRemovalTellsNobody()
{
    World &w = *m_world;
    w.keepFor(30);
    w.desk.removeOld();
    w.care.answerRemoval(qint64{0});
    QTest::qWait(0);
    QCOMPARE(w.removed.count(), 0);
    QCOMPARE(w.reset.count(), 0);
}

void TestDataDesk::failedRemovalIsToldAndTheLogReadAgain()
{
    World &w = *m_world;
    w.keepFor(30);
    w.desk.removeOld();
    w.care.answerRemoval(diskFull());
    QTRY_COMPARE(w.failed.count(), 1);
    QCOMPARE(w.failed.first().first().value<Error>(), diskFull());
    QCOMPARE(w.reset.count(), 1);
}

void TestDataDesk::sizesAskForWhatIsOldNow()
{
    World &w = *m_world;
    const auto first = w.desk.measure();
    w.keepFor(90);
    const auto second = w.desk.measure();
    QCOMPARE(w.care.measuredBefore, (QList<qint64>{0, w.now - 90 * day}));
    w.care.answerMeasure(DataSizes{1, 2, 3, 4});
    QCOMPARE(*first.result(), (DataSizes{1, 2, 3, 4}));
    QVERIFY(second.isFinished());
}

void TestDataDesk::remainsOfSandboxesGoAtTheStartAndAfterEachRemoval()
{
    World &w = *m_world;
    const auto stage = w.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(stage);
    w.desk.start();
    QCOMPARE(w.care.remainsAsked, 1);
    QVERIFY(w.desk.isWriting());
    QVERIFY(!w.desk.isRemoving());
    w.care.answerRemains(qint64{0});
    QVERIFY(!w.desk.isWriting());
    QVERIFY(w.sandboxes.remove(stage->id));
    QCOMPARE(w.care.remainsAsked, 2);
    QVERIFY(w.desk.isWriting());
    w.care.answerRemains(qint64{100'000});
    QVERIFY(!w.desk.isWriting());
    QCoreApplication::processEvents();
    QCOMPARE(w.failed.count(), 0);
    // Nobody saw them any more: there is nothing to tell.
    QCOMPARE(w.removed.count(), 0);
}

void TestDataDesk::remainsThatCanNotGoAreTold()
{
    World &w = *m_world;
    w.desk.start();
    w.care.answerRemains(diskFull());
    QTRY_COMPARE(w.failed.count(), 1);
}

QTEST_GUILESS_MAIN(TestDataDesk)
#include "tst_datadesk.moc"
