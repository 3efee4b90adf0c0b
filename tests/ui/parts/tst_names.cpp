// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive technology hears of widgets that Qt says nothing of by itself.
#include "ui/parts/accessiblerole.h"
#include "ui/parts/comboname.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/passfocus.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// What a combo box is called by the label beside it.
QString labelOf(QWidget *widget)
{
    const auto relations = QAccessible::queryAccessibleInterface(widget)->relations(QAccessible::Label);
    return relations.isEmpty() ? QString{} : relations.first().first->text(QAccessible::Name);
}

} // namespace

class TstNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aComboBoxWithoutALabelIsNamedByOneOutOfSight();
    void aNameFollowsTheLanguageWithoutASecondLabel();
    void aLabelInSightKeepsItsWords();
    void theLabelGoesWithItsComboBox();
    void ownWidgetsSayWhatTheyAre();
    void aTabIsSelectedAndAHeadingIsOpen();
    void assistiveTechnologyCanPressAButton();
    void onlyTheBarOfTabsTakesTheFocus();
    void eachLinkOfASummaryIsOneStopThatEnterFollows();
};

void TstNames::aComboBoxWithoutALabelIsNamedByOneOutOfSight()
{
    QWidget window;
    auto *combo = new QComboBox{&window};
    QCOMPARE(labelOf(combo), QString{});
    nameCombo(combo, u"Filter by vendor"_s);
    window.show();
    QCOMPARE(labelOf(combo), u"Filter by vendor"_s);
    QCOMPARE(combo->accessibleName(), u"Filter by vendor"_s);
    QVERIFY(!window.findChild<QLabel *>()->isVisible());
}

void TstNames::aNameFollowsTheLanguageWithoutASecondLabel()
{
    QWidget window;
    auto *combo = new QComboBox{&window};
    nameCombo(combo, u"Filter by vendor"_s);
    nameCombo(combo, u"Filtrer par fournisseur"_s);
    QCOMPARE(labelOf(combo), u"Filtrer par fournisseur"_s);
    QCOMPARE(window.findChildren<QLabel *>().size(), 1);
}

void TstNames::aLabelInSightKeepsItsWords()
{
    QWidget window;
    auto *label = new QLabel{u"Compare"_s, &window};
    auto *combo = new QComboBox{&window};
    label->setBuddy(combo);
    nameCombo(combo, u"Revision to compare"_s);
    QCOMPARE(labelOf(combo), u"Compare"_s);
    QCOMPARE(window.findChildren<QLabel *>().size(), 1);
}

void TstNames::theLabelGoesWithItsComboBox()
{
    QWidget window;
    auto *combo = new QComboBox{&window};
    nameCombo(combo, u"Filter by vendor"_s);
    delete combo;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(window.findChildren<QLabel *>().isEmpty());
}

void TstNames::ownWidgetsSayWhatTheyAre()
{
    QWidget chip;
    setAccessibleRole(&chip, QAccessible::ListItem);
    chip.setAccessibleName(u"STOP"_s);
    QWidget plain;
    const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&chip);
    QCOMPARE(said->role(), QAccessible::ListItem);
    QCOMPARE(said->text(QAccessible::Name), u"STOP"_s);
    QCOMPARE(QAccessible::queryAccessibleInterface(&plain)->role(), QAccessible::Client);
}

void TstNames::aTabIsSelectedAndAHeadingIsOpen()
{
    QPushButton tab;
    QPushButton heading;
    setAccessibleRole(&tab, QAccessible::PageTab);
    setAccessibleRole(&heading, QAccessible::Button);
    for (QPushButton *button : {&tab, &heading})
        button->setCheckable(true);
    const QAccessibleInterface *tabSaid = QAccessible::queryAccessibleInterface(&tab);
    const QAccessibleInterface *headingSaid = QAccessible::queryAccessibleInterface(&heading);
    QVERIFY(tabSaid->state().selectable && !tabSaid->state().selected);
    QVERIFY(headingSaid->state().collapsed && !headingSaid->state().expanded);
    tab.setChecked(true);
    heading.setChecked(true);
    QVERIFY(tabSaid->state().selected && !tabSaid->state().expandable);
    QVERIFY(headingSaid->state().expanded && !headingSaid->state().collapsed);
}

void TstNames::assistiveTechnologyCanPressAButton()
{
    QPushButton tab;
    setAccessibleRole(&tab, QAccessible::PageTab);
    const QSignalSpy clicks{&tab, &QPushButton::clicked};
    QAccessibleActionInterface *actions = QAccessible::queryAccessibleInterface(&tab)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(clicks.count(), 1);
    tab.setEnabled(false);
    QVERIFY(!actions->actionNames().contains(QAccessibleActionInterface::pressAction()));
}

void TstNames::onlyTheBarOfTabsTakesTheFocus()
{
    QWidget window;
    auto *row = new QHBoxLayout{&window};
    auto *before = new QPushButton;
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, u"Answer"_s);
    row->addWidget(before);
    row->addWidget(tabs);
    focusBarOnly(tabs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    QVERIFY(tabs->tabBar()->hasFocus());
    QVERIFY(!QAccessible::queryAccessibleInterface(tabs)->state().focusable);
    QVERIFY(QAccessible::queryAccessibleInterface(tabs->tabBar())->state().focusable);
}

void TstNames::eachLinkOfASummaryIsOneStopThatEnterFollows()
{
    QWidget window;
    auto *column = new QVBoxLayout{&window};
    auto *before = new QPushButton;
    auto *summary = new ErrorSummary;
    auto *after = new QPushButton;
    for (QWidget *part :
         {static_cast<QWidget *>(before), static_cast<QWidget *>(summary), static_cast<QWidget *>(after)})
        column->addWidget(part);
    Diagnostic name;
    name.rule = Rule::NameRequired;
    name.pointer = u"/name"_s;
    Diagnostic credential;
    credential.rule = Rule::CredentialRequired;
    credential.pointer = u"/apiCredential"_s;
    summary->setComplaints({name, credential});
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const QSignalSpy asked{summary, &ErrorSummary::fieldRequested};
    before->setFocus();
    for (const QString &pointer : {name.pointer, credential.pointer}) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const QAccessibleInterface *said = QAccessible::queryAccessibleInterface(window.focusWidget());
        QCOMPARE(said->role(), QAccessible::Link);
        QVERIFY(!said->text(QAccessible::Name).isEmpty());
        QTest::keyClick(window.focusWidget(), Qt::Key_Return);
        QCOMPARE(asked.last().first().toString(), pointer);
    }
    QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Backtab);
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCOMPARE(asked.last().first().toString(), credential.pointer);
}

QTEST_MAIN(TstNames)
#include "tst_names.moc"
