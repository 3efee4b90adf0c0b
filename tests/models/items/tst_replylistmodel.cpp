// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/replylistmodel.h"
#include "models/words/words.h"
#include "tests/support/fakestores.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestReplyListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = {};
        m_book = std::make_unique<ReplyBook>(m_store);
        QVERIFY(m_book->load({{0, ReplyUse::Default, u"en"_s, u"Sorry.\nReply HELP."_s},
                              {0, ReplyUse::OptIn, u"sv"_s, u"Du är med <b>nu</b>."_s},
                              {0, ReplyUse::Help, u"fr-CA"_s, u"Répondez STOP."_s}}));
    }

    void rowsSayUseLanguageAndText();
    void aChangeMovesNoOtherRow();
    void anotherProcessIsFollowed();
    void filtersAndSearchNarrow();
    void usesSortInTheirOrder();
    void languagesAreCalledByTheirOwnName_data();
    void languagesAreCalledByTheirOwnName();

private:
    FakeReplyStore m_store;
    std::unique_ptr<ReplyBook> m_book;
};

void TestReplyListModel::rowsSayUseLanguageAndText()
{
    ReplyListModel model{*m_book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ReplyListModel::UseColumn).data().toString(), u"Default Reply Message"_s);
    QCOMPARE(model.index(1, ReplyListModel::LanguageColumn).data().toString(), u"Svenska"_s);
    QCOMPARE(model.index(0, ReplyListModel::TextColumn).data().toString(), u"Sorry. Reply HELP."_s);
    QCOMPARE(model.index(0, 0).data(ReplyListModel::TextRole).toString(), u"Sorry.\nReply HELP."_s);
    QVERIFY(model.index(1, ReplyListModel::TextColumn).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
    QCOMPARE(model.languages(), (QStringList{u"en"_s, u"fr-CA"_s, u"sv"_s}));
}

void TestReplyListModel::aChangeMovesNoOtherRow()
{
    ReplyListModel model{*m_book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    const ReplyText middle = m_book->replies().at(1);
    QVERIFY(m_book->remove(middle.id));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QVERIFY(m_book->restore(middle));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.first().at(1).toInt(), 1);
    ReplyText last = m_book->replies().last();
    last.text = u"Autre chose."_s;
    QVERIFY(m_book->save(last));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 2);
    QCOMPARE(model.index(2, ReplyListModel::TextColumn).data().toString(), last.text);
    QCOMPARE(removed.count() + inserted.count(), 2);
    QCOMPARE(reset.count(), 0);
}

void TestReplyListModel::anotherProcessIsFollowed()
{
    ReplyListModel model{*m_book};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    m_store.rows.removeFirst();
    m_store.rows.removeLast();
    QVERIFY(m_store.save({0, ReplyUse::Custom, u"en"_s, u"One."_s}));
    QVERIFY(m_store.save({0, ReplyUse::Custom, u"en"_s, u"Two."_s}));
    QVERIFY(m_book->load({}));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, ReplyListModel::TextColumn).data().toString(), u"Two."_s);
    m_store.rows.clear();
    QVERIFY(m_book->load({}));
    QCOMPARE(model.rowCount(), 0);
}

void TestReplyListModel::filtersAndSearchNarrow()
{
    ReplyListModel model{*m_book};
    ReplyFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.setSearch(u"repondez stop"_s);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setSearch(u"sorry. REPLY"_s);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setSearch({});
    proxy.setUse(ReplyUse::OptIn);
    QCOMPARE(proxy.rowCount(), 1);
    proxy.setLanguage(u"en"_s);
    QCOMPARE(proxy.rowCount(), 0);
    proxy.setUse(std::nullopt);
    QCOMPARE(proxy.rowCount(), 1);
}

void TestReplyListModel::usesSortInTheirOrder()
{
    ReplyListModel model{*m_book};
    ReplyFilterProxy proxy;
    proxy.setSourceModel(&model);
    proxy.sort(ReplyListModel::UseColumn);
    QCOMPARE(proxy.index(0, 0).data(ReplyListModel::UseRole).toInt(), int(ReplyUse::OptIn));
    QCOMPARE(proxy.index(2, 0).data(ReplyListModel::UseRole).toInt(), int(ReplyUse::Default));
    proxy.sort(ReplyListModel::TextColumn, Qt::DescendingOrder);
    QCOMPARE(proxy.index(0, 0).data(ReplyListModel::UseRole).toInt(), int(ReplyUse::Default));
}

void TestReplyListModel::languagesAreCalledByTheirOwnName_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("English") << u"en"_s << u"English"_s;
    QTest::newRow("French") << u"fr"_s << u"Français"_s;
    QTest::newRow("Swedish") << u"sv"_s << u"Svenska"_s;
    QTest::newRow("with a country") << u"fr-CA"_s << u"Français canadien (fr-CA)"_s;
    QTest::newRow("unknown") << u"qq"_s << u"qq"_s;
    QTest::newRow("nothing") << QString{} << QString{};
}

void TestReplyListModel::languagesAreCalledByTheirOwnName()
{
    QFETCH(QString, tag);
    QFETCH(QString, name);
    QCOMPARE(Words::languageName(tag), name);
}

QTEST_GUILESS_MAIN(TestReplyListModel)
#include "tst_replylistmodel.moc"
