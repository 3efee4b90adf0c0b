// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/sandboxbook.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSandboxBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void changeKeepsTheIdAndTellsOnce();
    void currentSandboxTellsThatItIsAnother();
    void anotherSandboxDoesNotTouchTheCurrentOne();
    void changeToTheSameIsNoChange();
    void ownNameIsNotInItsWay();
    void takenNameIsRefused();
    void wrongNamesAreRefused_data();
    void wrongNamesAreRefused();
    void spacesInNamesAreTidied();
    void failedChangeLeavesTheOldOne();
    void vanishedSandboxCannotBeChanged();
    void lastSandboxStays();
    void removingTheCurrentOneLooksAtAnother();
    void removingAnotherLeavesTheCurrentOne();
    void failedRemovalLeavesEverything();
    void removedSandboxIsGoneAtTheNextStart();
    void vanishedSandboxCannotBeRemoved();
    void contentsAreThoseOfTheStore();

private:
    struct World
    {
        World()
        {
            const bool ready = book.load() && book.add({0, u"Luma"_s, u"stage"_s, false});
            Q_ASSERT(ready);
            Q_UNUSED(ready)
        }
        Sandbox dev() const { return book.sandboxes().at(0); }
        Sandbox stage() const { return book.sandboxes().at(1); }

        FakeSandboxStore store;
        FakePreferencesStore preferences;
        SandboxBook book{store, preferences};
        QSignalSpy told{&book, &SandboxBook::sandboxesChanged};
        QSignalSpy current{&book, &SandboxBook::currentChanged};
    };
    std::unique_ptr<World> m_world;
};

void TestSandboxBook::init()
{
    m_world = std::make_unique<World>();
    m_world->told.clear();
    m_world->current.clear();
}

void TestSandboxBook::changeKeepsTheIdAndTellsOnce()
{
    World &w = *m_world;
    Sandbox wanted = w.stage();
    wanted.name = u"prod"_s;
    wanted.production = true;
    const auto changed = w.book.change(wanted);
    QVERIFY(changed);
    QCOMPARE(*changed, wanted);
    QCOMPARE(w.stage(), wanted);
    QCOMPARE(w.store.rows.last(), wanted);
    QCOMPARE(w.store.rows.size(), 2);
    QCOMPARE(w.told.count(), 1);
}

void TestSandboxBook::currentSandboxTellsThatItIsAnother()
{
    World &w = *m_world;
    Sandbox wanted = w.dev();
    wanted.production = true;
    QVERIFY(w.book.change(wanted));
    QVERIFY(w.book.current().production);
    QCOMPARE(w.current.count(), 1);
}

void TestSandboxBook::anotherSandboxDoesNotTouchTheCurrentOne()
{
    World &w = *m_world;
    Sandbox wanted = w.stage();
    wanted.production = true;
    QVERIFY(w.book.change(wanted));
    QVERIFY(!w.book.current().production);
    QCOMPARE(w.current.count(), 0);
}

void TestSandboxBook::changeToTheSameIsNoChange()
{
    World &w = *m_world;
    const int writes = w.store.writes;
    QVERIFY(w.book.change(w.dev()));
    QCOMPARE(w.store.writes, writes);
    QCOMPARE(w.told.count(), 0);
}

void TestSandboxBook::ownNameIsNotInItsWay()
{
    World &w = *m_world;
    Sandbox wanted = w.stage();
    wanted.name = u"STAGE"_s;
    QVERIFY(w.book.check(wanted).isEmpty());
    QVERIFY(w.book.change(wanted));
    QCOMPARE(w.stage().name, u"STAGE"_s);
}

void TestSandboxBook::takenNameIsRefused()
{
    World &w = *m_world;
    Sandbox wanted = w.stage();
    wanted.name = u"DEV"_s;
    QCOMPARE(w.book.check(wanted).first().rule, Rule::SandboxNameTaken);
    QCOMPARE(w.book.check(wanted).first().pointer, u"/name"_s);
    const int writes = w.store.writes;
    const auto refused = w.book.change(wanted);
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"dev"_s));
    QCOMPARE(w.store.writes, writes);
    QCOMPARE(w.stage().name, u"stage"_s);
    // The same name elsewhere is another one.
    wanted.organisation = u"Other"_s;
    QVERIFY(w.book.change(wanted));
}

void TestSandboxBook::wrongNamesAreRefused_data()
{
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("rule");
    QTest::newRow("no name") << u"Luma"_s << u" \t "_s << int(Rule::SandboxNameRequired);
    QTest::newRow("no organisation") << u" "_s << u"qa"_s << int(Rule::SandboxOrganisationRequired);
    QTest::newRow("long name") << u"Luma"_s << QString(101, u'x') << int(Rule::SandboxTextTooLong);
    QTest::newRow("long organisation") << QString(101, u'x') << u"qa"_s << int(Rule::SandboxTextTooLong);
}

void TestSandboxBook::wrongNamesAreRefused()
{
    QFETCH(QString, organisation);
    QFETCH(QString, name);
    QFETCH(int, rule);
    World &w = *m_world;
    const Sandbox wanted{w.stage().id, organisation, name, false};
    QCOMPARE(int(w.book.check(wanted).first().rule), rule);
    QVERIFY(!w.book.change(wanted));
    QVERIFY(!w.book.add({0, organisation, name, false}));
    QCOMPARE(w.book.sandboxes().size(), 2);
}

void TestSandboxBook::spacesInNamesAreTidied()
{
    World &w = *m_world;
    QVERIFY(w.book.change({w.stage().id, u" Luma  AB "_s, u"  pre\nlive "_s, false}));
    QCOMPARE(w.stage().organisation, u"Luma AB"_s);
    QCOMPARE(w.stage().name, u"pre live"_s);
}

void TestSandboxBook::failedChangeLeavesTheOldOne()
{
    World &w = *m_world;
    w.store.refusal = diskFull();
    Sandbox wanted = w.dev();
    wanted.name = u"prod"_s;
    QCOMPARE(w.book.change(wanted).error(), diskFull());
    QCOMPARE(w.dev().name, u"dev"_s);
    QCOMPARE(w.book.current().name, u"dev"_s);
    QCOMPARE(w.told.count(), 0);
    QCOMPARE(w.current.count(), 0);
}

void TestSandboxBook::vanishedSandboxCannotBeChanged()
{
    QVERIFY(!m_world->book.change({4711, u"Luma"_s, u"qa"_s, false}));
    QCOMPARE(m_world->book.sandboxes().size(), 2);
}

void TestSandboxBook::lastSandboxStays()
{
    World &w = *m_world;
    QVERIFY(w.book.remove(w.stage().id));
    const int writes = w.store.writes;
    QVERIFY(!w.book.remove(w.dev().id));
    QCOMPARE(w.store.writes, writes);
    QCOMPARE(w.book.sandboxes().size(), 1);
}

void TestSandboxBook::removingTheCurrentOneLooksAtAnother()
{
    World &w = *m_world;
    const qint64 stage = w.stage().id;
    QVERIFY(w.book.remove(w.dev().id));
    QCOMPARE(w.book.current().id, stage);
    QCOMPARE(w.book.sandboxes().size(), 1);
    QCOMPARE(w.told.count(), 1);
    QCOMPARE(w.current.count(), 1);
}

void TestSandboxBook::removingAnotherLeavesTheCurrentOne()
{
    World &w = *m_world;
    QVERIFY(w.book.remove(w.stage().id));
    QCOMPARE(w.book.current().name, u"dev"_s);
    QCOMPARE(w.told.count(), 1);
    QCOMPARE(w.current.count(), 0);
}

void TestSandboxBook::failedRemovalLeavesEverything()
{
    World &w = *m_world;
    w.store.refusal = diskFull();
    QCOMPARE(w.book.remove(w.dev().id).error(), diskFull());
    QCOMPARE(w.book.sandboxes().size(), 2);
    QCOMPARE(w.book.current().name, u"dev"_s);
    QCOMPARE(w.told.count(), 0);
}

void TestSandboxBook::removedSandboxIsGoneAtTheNextStart()
{
    World &w = *m_world;
    QVERIFY(w.book.setCurrent(w.stage().id));
    QVERIFY(w.book.remove(w.stage().id));
    SandboxBook again{w.store, w.preferences};
    QVERIFY(again.load());
    QCOMPARE(again.current(), w.book.current());
    QCOMPARE(again.sandboxes().size(), 1);
}

void TestSandboxBook::vanishedSandboxCannotBeRemoved()
{
    QVERIFY(!m_world->book.remove(4711));
}

void TestSandboxBook::contentsAreThoseOfTheStore()
{
    World &w = *m_world;
    w.store.inside.insert(w.stage().id, {3, 2, 1'000'000});
    QCOMPARE(*w.book.contents(w.stage().id), (SandboxContents{3, 2, 1'000'000}));
    QCOMPARE(*w.book.contents(w.dev().id), SandboxContents{});
}

QTEST_GUILESS_MAIN(TestSandboxBook)
#include "tst_sandboxbook.moc"
