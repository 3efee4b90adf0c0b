// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/profilebook.h"
#include "tests/support/fakestores.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray odd = "{ \"b\":1.50e3,\t\"a\":\"\\u00e5\" }";

struct Shelf
{
    Shelf()
    {
        const bool loaded = bool(sandboxes.load()) && bool(book.load());
        Q_ASSERT(loaded);
        Q_UNUSED(loaded)
    }

    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeProfileStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    ProfileBook book{{{u"Astrid"_s, R"({"homeAddress":{"city":"Göteborg"}})"}, {u"Théo"_s, "{}"}},
                     store,
                     sandboxes,
                     [] { return qint64{1'772'366'400'000}; },
                     [] { return u"Ebba"_s; }};
};

} // namespace

class TestProfileBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attributesStayByteForByte();
    void whatIsWrongIsRefused_data();
    void whatIsWrongIsRefused();
    void builtInPeopleStay();
    void copyHasAFreeName();
    void importIsAllOrNothing();
    void removedProfileComesBackToItsPlace();
    void refusedWriteLeavesTheBook();
    void searchFindsNamesAndAttributes();
    void ownOneIsFoundBeforeTheBuiltInOne();
    void randomOneIsTheSameForTheSameSeed();
    void bookFollowsTheSandbox();
};

void TestProfileBook::attributesStayByteForByte()
{
    Shelf shelf;
    QSignalSpy changed{&shelf.book, &ProfileBook::changed};
    auto stored = shelf.book.save({0, {u" Maja "_s, odd}});
    QVERIFY(stored);
    QCOMPARE(stored->profile, (Profile{u"Maja"_s, odd}));
    QCOMPARE(stored->modified.by, u"Ebba"_s);
    QCOMPARE(shelf.book.records().last(), *stored);
    stored->profile.attributes = "{}";
    QVERIFY(shelf.book.save(*stored));
    QCOMPARE(shelf.book.find(stored->id)->profile.attributes, QByteArray("{}"));
    QCOMPARE(shelf.book.records().size(), 3);
    QCOMPARE(changed.size(), 2);
}

void TestProfileBook::whatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("attributes");
    QTest::newRow("no name") << u" "_s << QByteArray{"{}"};
    QTest::newRow("too long") << QString{201, u'x'} << QByteArray{"{}"};
    QTest::newRow("taken") << u"MAJA"_s << QByteArray{"{}"};
    QTest::newRow("built-in") << u"astrid"_s << QByteArray{"{}"};
    QTest::newRow("nothing") << u"New"_s << QByteArray{};
    QTest::newRow("array") << u"New"_s << QByteArray{"[]"};
    QTest::newRow("broken") << u"New"_s << QByteArray{"{\"a\": }"};
    QTest::newRow("doubled") << u"New"_s << QByteArray{R"({"a":1,"a":2})"};
}

void TestProfileBook::whatIsWrongIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, attributes);
    Shelf shelf;
    QVERIFY(shelf.book.save({0, {u"Maja"_s, odd}}));
    const auto refused = shelf.book.save({0, {name, attributes}});
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QCOMPARE(shelf.store.writes, 1);
}

void TestProfileBook::builtInPeopleStay()
{
    Shelf shelf;
    ProfileRecord first = shelf.book.records().first();
    QVERIFY(first.isBuiltIn());
    first.profile.attributes = "{}";
    QVERIFY(!shelf.book.save(first));
    QVERIFY(!shelf.book.remove(first.id));
    QCOMPARE(shelf.store.writes, 0);
}

void TestProfileBook::copyHasAFreeName()
{
    Shelf shelf;
    const auto copy = shelf.book.duplicate(shelf.book.records().first().id);
    QCOMPARE(copy->profile.name, u"Astrid 2"_s);
    QCOMPARE(copy->profile.attributes, shelf.book.records().first().profile.attributes);
    QCOMPARE(shelf.book.duplicate(copy->id)->profile.name, u"Astrid 2 2"_s);
    QVERIFY(!shelf.book.duplicate(4711));
}

void TestProfileBook::importIsAllOrNothing()
{
    Shelf shelf;
    QVERIFY(!shelf.book.import({{u"Good"_s, "{}"}, {u"Bad"_s, "[]"}}));
    QCOMPARE(shelf.store.writes, 0);
    const auto done = shelf.book.import({{u"Astrid"_s, "{}"}, {u"Astrid"_s, "{}"}, {{}, "{}"}, {{}, "{}"}});
    QVERIFY(done);
    QSet<QString> names;
    for (const ProfileRecord &record : *done)
        names.insert(record.profile.name);
    QCOMPARE(names, (QSet{u"Astrid 2"_s, u"Astrid 3"_s, u"Profile"_s, u"Profile 2"_s}));
    QCOMPARE(shelf.store.writes, 1);
}

void TestProfileBook::removedProfileComesBackToItsPlace()
{
    Shelf shelf;
    const ProfileRecord one = *shelf.book.save({0, {u"One"_s, odd}});
    QVERIFY(shelf.book.save({0, {u"Two"_s, odd}}));
    const QList<ProfileRecord> before = shelf.book.records();
    QVERIFY(shelf.book.remove(one.id));
    QVERIFY(!shelf.book.remove(one.id));
    QVERIFY(shelf.book.restore(one));
    QVERIFY(shelf.book.restore(one));
    QCOMPARE(shelf.book.records(), before);
}

void TestProfileBook::refusedWriteLeavesTheBook()
{
    Shelf shelf;
    const ProfileRecord kept = *shelf.book.save({0, {u"One"_s, odd}});
    const QList<ProfileRecord> before = shelf.book.records();
    QSignalSpy changed{&shelf.book, &ProfileBook::changed};
    shelf.store.refusal = diskFull();
    QVERIFY(!shelf.book.save({0, {u"Two"_s, odd}}));
    QVERIFY(!shelf.book.duplicate(kept.id));
    QVERIFY(!shelf.book.remove(kept.id));
    QVERIFY(!shelf.book.import({{u"Two"_s, odd}}));
    QCOMPARE(shelf.book.records(), before);
    QCOMPARE(changed.size(), 0);
}

void TestProfileBook::searchFindsNamesAndAttributes()
{
    Shelf shelf;
    QCOMPARE(shelf.book.search({}).size(), 2);
    QCOMPARE(shelf.book.search(u"theo"_s).size(), 1);
    QCOMPARE(shelf.book.search(u"astrid GOTEBORG"_s).size(), 1);
    QVERIFY(shelf.book.search(u"theo goteborg"_s).isEmpty());
}

void TestProfileBook::ownOneIsFoundBeforeTheBuiltInOne()
{
    Shelf shelf;
    QVERIFY(shelf.book.findByName(u"ASTRID"_s)->isBuiltIn());
    QVERIFY(!shelf.book.findByName(u"nobody"_s));
    // Another program's older list may have had no such built-in one.
    shelf.store.rows[shelf.sandboxes.current().id] = {{9, {u"Astrid"_s, odd}}};
    QVERIFY(shelf.book.load());
    QCOMPARE(shelf.book.findByName(u"astrid"_s)->id, 9);
}

void TestProfileBook::randomOneIsTheSameForTheSameSeed()
{
    Shelf shelf;
    QSet<qint64> met;
    for (quint32 seed = 0; seed < 50; ++seed) {
        QCOMPARE(shelf.book.random(seed), shelf.book.random(seed));
        met.insert(shelf.book.random(seed)->id);
    }
    QCOMPARE(met.size(), 2);
}

void TestProfileBook::bookFollowsTheSandbox()
{
    Shelf shelf;
    QVERIFY(shelf.book.save({0, {u"One"_s, odd}}));
    const auto other = shelf.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(shelf.sandboxes.look(other->id));
    QCOMPARE(shelf.book.records().size(), 2);
    QSignalSpy failed{&shelf.book, &ProfileBook::failed};
    shelf.store.readRefusal = diskFull();
    QVERIFY(shelf.sandboxes.look(shelf.sandboxes.sandboxes().first().id));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(shelf.book.records().size(), 2);
}

QTEST_GUILESS_MAIN(TestProfileBook)
#include "tst_profilebook.moc"
