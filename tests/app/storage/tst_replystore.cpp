// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlreplystore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class TestReplyStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
    }
    void cleanup() { m_database.reset(); }

    void textsComeBackInTheOrderTheyWereAdded();
    void changedTextKeepsItsId();
    void vanishedTextIsRefused();
    void emptiedLibraryWasUsed();
    void addingIsAllOrNothing();
    void removedTextComesBackUnderItsId();
    void useOfANewerProgramIsLeftAlone();
    void failedWritesLeaveTheOldTexts();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void TestReplyStore::textsComeBackInTheOrderTheyWereAdded()
{
    SqlReplyStore store{*m_database};
    QVERIFY(store.replies()->isEmpty());
    const auto first = store.save({0, ReplyUse::FuzzyResponse, u"sv"_s, u"Två\nrader, “så”."_s});
    const auto rest
        = store.add({{0, ReplyUse::OptIn, u"fr"_s, u"Été"_s}, {0, ReplyUse::Default, u"en"_s, u"Sorry."_s}});
    QVERIFY(first && rest);
    QCOMPARE(*store.replies(), (QList{*first} + *rest));
    QVERIFY(first->id != 0 && rest->at(0).id < rest->at(1).id);
}

void TestReplyStore::changedTextKeepsItsId()
{
    SqlReplyStore store{*m_database};
    ReplyText reply = *store.save({0, ReplyUse::Help, u"en"_s, u"Help."_s});
    reply.text = u"More help."_s;
    reply.use = ReplyUse::Custom;
    reply.language = u"en-GB"_s;
    QCOMPARE(*store.save(reply), reply);
    QCOMPARE(*store.replies(), QList{reply});
}

void TestReplyStore::vanishedTextIsRefused()
{
    SqlReplyStore store{*m_database};
    QVERIFY(!store.save({12, ReplyUse::Help, u"en"_s, u"Help."_s}));
    QVERIFY(!store.remove(12));
}

void TestReplyStore::emptiedLibraryWasUsed()
{
    {
        SqlReplyStore store{*m_database};
        QCOMPARE(*store.wasUsed(), false);
        QVERIFY(store.remove(store.save({0, ReplyUse::Help, u"en"_s, u"Help."_s})->id));
        QVERIFY(store.replies()->isEmpty());
        QCOMPARE(*store.wasUsed(), true);
    }
    m_database.reset();
    m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
    SqlReplyStore again{*m_database};
    QCOMPARE(*again.wasUsed(), true);
    // A backup is such a copy.
    QVERIFY(m_database->execute(u"VACUUM INTO '%1'"_s.arg(m_dir->filePath(u"copy.db"_s))));
    const auto copy = *Database::open(m_dir->filePath(u"copy.db"_s));
    SqlReplyStore copied{*copy};
    QCOMPARE(*copied.wasUsed(), true);
}

void TestReplyStore::addingIsAllOrNothing()
{
    SqlReplyStore store{*m_database};
    QVERIFY(m_database->execute(uR"(CREATE TRIGGER refuse BEFORE INSERT ON replies WHEN NEW.text = 'bad'
                                    BEGIN SELECT RAISE(ABORT, 'refused'); END)"_s));
    QVERIFY(!store.add({{0, ReplyUse::OptIn, u"en"_s, u"good"_s}, {0, ReplyUse::OptIn, u"en"_s, u"bad"_s}}));
    QVERIFY(store.replies()->isEmpty());
    QCOMPARE(*store.wasUsed(), false);
    QVERIFY(store.add({{0, ReplyUse::OptIn, u"en"_s, u"good"_s}}));
}

void TestReplyStore::removedTextComesBackUnderItsId()
{
    SqlReplyStore store{*m_database};
    const auto stored
        = *store.add({{0, ReplyUse::OptIn, u"en"_s, u"One."_s}, {0, ReplyUse::OptIn, u"en"_s, u"Two."_s}});
    QVERIFY(store.remove(stored.last().id));
    const auto next = *store.save({0, ReplyUse::OptIn, u"en"_s, u"Three."_s});
    QVERIFY(next.id > stored.last().id);
    QVERIFY(store.restore(stored.last()));
    QVERIFY(store.restore(stored.last()));
    QCOMPARE(*store.replies(), (stored + QList{next}));
}

void TestReplyStore::useOfANewerProgramIsLeftAlone()
{
    SqlReplyStore store{*m_database};
    QVERIFY(m_database->execute(
        u"INSERT INTO replies (reply_use, language, text) VALUES ('from-the-future', 'en', 'x')"_s));
    QVERIFY(store.replies()->isEmpty());
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM replies"_s)->toInt(), 1);
}

void TestReplyStore::failedWritesLeaveTheOldTexts()
{
    SqlReplyStore store{*m_database};
    ReplyText reply = *store.save({0, ReplyUse::Help, u"en"_s, u"Help."_s});
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    QVERIFY(!store.save({0, ReplyUse::Custom, u"en"_s, u"More."_s}));
    QVERIFY(!store.add({{0, ReplyUse::Custom, u"en"_s, u"More."_s}}));
    QVERIFY(!store.remove(reply.id));
    QVERIFY(!store.restore({9, ReplyUse::Custom, u"en"_s, u"More."_s}));
    QCOMPARE(*store.replies(), QList{reply});
}

QTEST_GUILESS_MAIN(TestReplyStore)
#include "tst_replystore.moc"
