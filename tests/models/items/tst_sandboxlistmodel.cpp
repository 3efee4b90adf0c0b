// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/comparisonmodel.h"
#include "models/items/sandboxlistmodel.h"
#include "tests/support/fakestores.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSandboxListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsSayWhatTheBookSays();
    void addedSandboxIsOneInsertedRow();
    void removedSandboxIsOneRemovedRow();
    void changedSandboxKeepsItsRow();
    void currentOneIsSaidInAWord();
    void amountsAreCountedAgainWhenAsked();

    void comparisonSaysEachState();
    void sameOnesCannotBeChosen();
    void chosenOnesAreToldBySide();
    void choiceOutlivesAnotherComparison();
    void differencesOnlyLeavesTheSameOut();

private:
    struct World
    {
        World()
        {
            const bool ready = book.load() && book.add({0, u"Luma"_s, u"stage"_s, true});
            Q_ASSERT(ready);
            Q_UNUSED(ready)
        }
        FakeSandboxStore store;
        FakePreferencesStore preferences;
        SandboxBook book{store, preferences};
    };
    static QList<WebhookComparison> comparison()
    {
        const QUuid one = QUuid::createUuid();
        const QUuid other = QUuid::createUuid();
        return {{u"Differs"_s, one, other, {{u"/name"_s, DifferenceKind::Changed, u"a"_s, u"b"_s}}},
                {u"Left"_s, one, {}, {}},
                {u"Right"_s, {}, other, {}},
                {u"Same"_s, one, other, {}}};
    }
};

void TestSandboxListModel::rowsSayWhatTheBookSays()
{
    World w;
    w.store.inside.insert(w.book.sandboxes().last().id, {3, 2, 12345});
    SandboxListModel model{w.book};
    QAbstractItemModelTester tester{&model};
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(1, SandboxListModel::NameColumn), u"stage"_s);
    QCOMPARE(text(1, SandboxListModel::OrganisationColumn), u"Luma"_s);
    QCOMPARE(text(1, SandboxListModel::KindColumn), u"Production"_s);
    QCOMPARE(text(0, SandboxListModel::KindColumn), u"Development"_s);
    QCOMPARE(text(1, SandboxListModel::WebhooksColumn), u"3"_s);
    QCOMPARE(text(1, SandboxListModel::CredentialsColumn), u"2"_s);
    QCOMPARE(text(1, SandboxListModel::EventsColumn), QLocale{}.toString(12345));
    QCOMPARE(text(0, SandboxListModel::EventsColumn), u"0"_s);
}

void TestSandboxListModel::addedSandboxIsOneInsertedRow()
{
    World w;
    SandboxListModel model{w.book};
    QAbstractItemModelTester tester{&model};
    QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QVERIFY(w.book.add({0, u"Luma"_s, u"qa"_s, false}));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(2, 0).data().toString(), u"qa"_s);
}

void TestSandboxListModel::removedSandboxIsOneRemovedRow()
{
    World w;
    QVERIFY(w.book.add({0, u"Luma"_s, u"qa"_s, false}));
    SandboxListModel model{w.book};
    QAbstractItemModelTester tester{&model};
    QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    QVERIFY(w.book.remove(w.book.sandboxes().at(1).id));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(1, 0).data().toString(), u"qa"_s);
}

void TestSandboxListModel::changedSandboxKeepsItsRow()
{
    World w;
    SandboxListModel model{w.book};
    QAbstractItemModelTester tester{&model};
    QSignalSpy changed{&model, &QAbstractItemModel::dataChanged};
    QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
    Sandbox sandbox = w.book.sandboxes().last();
    sandbox.name = u"live"_s;
    QVERIFY(w.book.change(sandbox));
    QVERIFY(changed.count() > 0);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(model.index(1, 0).data().toString(), u"live"_s);
}

void TestSandboxListModel::currentOneIsSaidInAWord()
{
    World w;
    SandboxListModel model{w.book};
    const auto word = [&](int row) { return model.index(row, SandboxListModel::CurrentColumn).data().toString(); };
    QCOMPARE(word(0), u"Current"_s);
    QCOMPARE(word(1), QString{});
    QVERIFY(w.book.setCurrent(w.book.sandboxes().last().id));
    QCOMPARE(word(0), QString{});
    QCOMPARE(word(1), u"Current"_s);
    QVERIFY(model.index(1, 0).data(SandboxListModel::CurrentRole).toBool());
}

void TestSandboxListModel::amountsAreCountedAgainWhenAsked()
{
    World w;
    SandboxListModel model{w.book};
    w.store.inside.insert(w.book.sandboxes().first().id, {1, 0, 0});
    QCOMPARE(model.index(0, SandboxListModel::WebhooksColumn).data().toString(), u"0"_s);
    model.refresh();
    QCOMPARE(model.index(0, SandboxListModel::WebhooksColumn).data().toString(), u"1"_s);
}

void TestSandboxListModel::comparisonSaysEachState()
{
    ComparisonModel model;
    QAbstractItemModelTester tester{&model};
    model.setComparison(comparison(), u"dev"_s, u"stage"_s);
    QStringList words;
    for (int row = 0; row < model.rowCount(); ++row)
        words << model.index(row, ComparisonModel::StateColumn).data().toString();
    QCOMPARE(words, (QStringList{u"Differs"_s, u"Only in dev"_s, u"Only in stage"_s, u"The same"_s}));
    QVERIFY(!model.index(0, ComparisonModel::FieldsColumn).data().toString().isEmpty());
    QVERIFY(model.index(3, ComparisonModel::FieldsColumn).data().toString().isEmpty());
}

void TestSandboxListModel::sameOnesCannotBeChosen()
{
    ComparisonModel model;
    model.setComparison(comparison(), u"dev"_s, u"stage"_s);
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(model.chosenCount(), 1);
    model.chooseAll();
    QCOMPARE(model.chosenCount(), 3);
    model.chooseNone();
    QCOMPARE(model.chosenCount(), 0);
}

void TestSandboxListModel::chosenOnesAreToldBySide()
{
    ComparisonModel model;
    const QList<WebhookComparison> rows = comparison();
    model.setComparison(rows, u"dev"_s, u"stage"_s);
    QSignalSpy told{&model, &ComparisonModel::chosenChanged};
    model.chooseAll();
    QCOMPARE(told.count(), 1);
    QCOMPARE(model.chosenLeft(), (QList<QUuid>{rows.at(0).left, rows.at(1).left}));
    QCOMPARE(model.chosenRight(), (QList<QUuid>{rows.at(0).right, rows.at(2).right}));
}

void TestSandboxListModel::choiceOutlivesAnotherComparison()
{
    ComparisonModel model;
    QList<WebhookComparison> rows = comparison();
    model.setComparison(rows, u"dev"_s, u"stage"_s);
    model.chooseAll();
    // One is the same by now, and one is gone.
    rows[0].differences.clear();
    rows.removeAt(1);
    model.setComparison(rows, u"dev"_s, u"stage"_s);
    QCOMPARE(model.chosenCount(), 1);
    QCOMPARE(model.chosenRight(), QList<QUuid>{rows.at(1).right});
}

void TestSandboxListModel::differencesOnlyLeavesTheSameOut()
{
    ComparisonModel model;
    QAbstractItemModelTester tester{&model};
    model.setComparison(comparison(), u"dev"_s, u"stage"_s);
    model.setDifferencesOnly(true);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.total(), 4);
    model.setDifferencesOnly(false);
    QCOMPARE(model.rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestSandboxListModel)
#include "tst_sandboxlistmodel.moc"
