// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/keywordchecks.h"
#include "tests/ui/support/shots.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/missingwords.h"
#include "ui/keywords/replycombo.h"
#include "ui/keywords/suggestedwords.h"
#include "ui/parts/chip.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"
#include "ui/parts/toggleswitch.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

KeywordCategory optOut()
{
    return {Category::OptOut, {u"STOP"_s, u"AVSLUTA"_s}, u"Bye."_s, true, FuzzyProfile::Braze, u"Reply STOP."_s};
}

QLineEdit *entryOf(const KeywordPanel &panel)
{
    return panel.findChild<QLineEdit *>(u"keywordEntry"_s);
}

QComboBox *categoryOf(const KeywordPanel &panel)
{
    for (QComboBox *combo : panel.findChildren<QComboBox *>()) {
        if (!combo->isEditable() && combo->count() == 5)
            return combo;
    }
    return nullptr;
}

void choose(const KeywordPanel &panel, Category category)
{
    QComboBox *combo = categoryOf(panel);
    combo->setCurrentIndex(combo->findData(int(category)));
    Q_EMIT combo->activated(combo->currentIndex());
}

Diagnostic complaint(Rule rule, const QString &pointer, const QStringList &args = {})
{
    Diagnostic diagnostic;
    diagnostic.rule = rule;
    diagnostic.pointer = pointer;
    diagnostic.args = args;
    return diagnostic;
}

FieldRow *rowOf(const QWidget *field)
{
    QWidget *widget = field->parentWidget();
    while (widget && !qobject_cast<FieldRow *>(widget))
        widget = widget->parentWidget();
    return qobject_cast<FieldRow *>(widget);
}

} // namespace

class KeywordPanelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void valueGoesInAndOut()
    {
        KeywordPanels panels;
        const QList<KeywordCategory> value{
            {Category::OptIn, {u"YES"_s}, u"Welcome."_s, false, FuzzyProfile::AdobeLike, {}},
            optOut(),
            {Category::Custom, {u"SPRING"_s}, u"Two\nlines"_s, false, FuzzyProfile::AdobeLike, {}}};
        QSignalSpy edited{&panels, &KeywordPanels::edited};
        panels.setValue(value);
        QCOMPARE(panels.value(), value);
        QCOMPARE(edited.count(), 0);
    }

    void whatAppearsAsksToBeSeen()
    {
        KeywordPanels panels;
        QSignalSpy revealed{&panels, &KeywordPanels::revealRequested};
        panels.findChild<QPushButton *>()->click();
        QCOMPARE(revealed.count(), 1);
        auto *panel = panels.findChild<KeywordPanel *>();
        QCOMPARE(revealed.takeFirst().first().value<QWidget *>(), panel);
        QTest::keyClicks(entryOf(*panel), u"JOIN,"_s);
        QCOMPARE(revealed.count(), 1);
        QVERIFY(panel->isAncestorOf(revealed.takeFirst().first().value<QWidget *>()));
    }

    void enterAddsAChip()
    {
        KeywordPanel panel;
        QSignalSpy edited{&panel, &KeywordPanel::edited};
        QTest::keyClicks(entryOf(panel), u"spring sale"_s);
        QTest::keyClick(entryOf(panel), Qt::Key_Return);
        QCOMPARE(panel.value().keywords, QStringList{u"spring sale"_s});
        QCOMPARE(entryOf(panel)->text(), QString{});
        QCOMPARE(edited.count(), 1);
    }

    void commaAddsAChip()
    {
        KeywordPanel panel;
        QTest::keyClicks(entryOf(panel), u"STOP,END,"_s);
        QCOMPARE(panel.value().keywords, (QStringList{u"STOP"_s, u"END"_s}));
    }

    void pastedListsBecomeChips()
    {
        KeywordPanel panel;
        QGuiApplication::clipboard()->setText(u"STOP, QUIT\nEND;  CANCEL \n\n"_s);
        entryOf(panel)->paste();
        QCOMPARE(panel.value().keywords, (QStringList{u"STOP"_s, u"QUIT"_s, u"END"_s, u"CANCEL"_s}));
        QCOMPARE(entryOf(panel)->text(), QString{});
    }

    void aSeparatorAloneAddsNothing()
    {
        KeywordPanel panel;
        QTest::keyClicks(entryOf(panel), u",,"_s);
        QTest::keyClick(entryOf(panel), Qt::Key_Return);
        QVERIFY(panel.value().keywords.isEmpty());
    }

    void aKnownWordIsNotAddedTwiceAndSaysSo()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        QTest::keyClicks(entryOf(panel), u"stop"_s);
        QTest::keyClick(entryOf(panel), Qt::Key_Return);
        QCOMPARE(panel.value().keywords, optOut().keywords);
        QVERIFY(entryOf(panel)->accessibleDescription().contains(u"stop"_s));
    }

    void backspaceInTheEmptyFieldMarksTheLastChipAndThenRemovesIt()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        const auto *chips = panel.findChild<ChipList *>();
        QTest::keyClicks(entryOf(panel), u"a"_s);
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(chips->marked(), -1);
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(chips->marked(), 1);
        QCOMPARE(panel.value().keywords.size(), 2);
        QVERIFY(entryOf(panel)->accessibleDescription().contains(u"AVSLUTA"_s));
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(panel.value().keywords, QStringList{u"STOP"_s});
        QCOMPARE(chips->marked(), -1);
        // Any other key lets go of it.
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QTest::keyClicks(entryOf(panel), u"b"_s);
        QCOMPARE(chips->marked(), -1);
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(panel.value().keywords, QStringList{u"STOP"_s});
    }

    void chipsStayUnderThePointerWhenTheFieldIsLeft()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        panel.resize(600, panel.sizeHint().height());
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *chips = panel.findChild<ChipList *>();
        entryOf(panel)->setFocus();
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCoreApplication::processEvents();
        const QPoint before = chips->mapTo(&panel, QPoint{});
        chips->focusChip(0);
        QCoreApplication::processEvents();
        QCOMPARE(chips->mapTo(&panel, QPoint{}), before);
        QCOMPARE(chips->marked(), -1);
        // What it said is no longer true, so it is gone.
        QVERIFY(!entryOf(panel)->accessibleDescription().contains(u"AVSLUTA"_s));
    }

    void aHeldBackspaceRemovesNoChip()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        for (int i = 0; i < 5; ++i) {
            QKeyEvent held{QEvent::KeyPress, Qt::Key_Backspace, Qt::NoModifier, {}, true};
            QCoreApplication::sendEvent(entryOf(panel), &held);
        }
        QCOMPARE(panel.value().keywords, optOut().keywords);
    }

    void leavingTheFieldKeepsTheWord()
    {
        KeywordPanel panel;
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        panel.activateWindow();
        entryOf(panel)->setFocus();
        QTest::keyClicks(entryOf(panel), u"JOIN"_s);
        categoryOf(panel)->setFocus();
        QTRY_COMPARE(panel.value().keywords, QStringList{u"JOIN"_s});
    }

    void choosingACategoryFillsItsKeywords()
    {
        KeywordPanel panel;
        panel.setValue({Category::OptIn, defaultKeywords(Category::OptIn), {}, false, FuzzyProfile::AdobeLike, {}});
        choose(panel, Category::OptOut);
        QCOMPARE(panel.value().keywords, defaultKeywords(Category::OptOut));
        choose(panel, Category::Custom);
        QCOMPARE(panel.value().keywords, QStringList{});
        choose(panel, Category::Help);
        QCOMPARE(panel.value().keywords, defaultKeywords(Category::Help));
    }

    void choosingACategoryLeavesTypedKeywordsAlone()
    {
        KeywordPanel panel;
        panel.setValue({Category::OptIn, {u"JA"_s}, {}, false, FuzzyProfile::AdobeLike, {}});
        choose(panel, Category::OptOut);
        QCOMPARE(panel.value().keywords, QStringList{u"JA"_s});
    }

    void fuzzyFieldsBelongToOptOutAndComeBackWithIt()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        auto *toggle = panel.findChild<ToggleSwitch *>();
        QVERIFY(toggle->isVisibleTo(&panel));
        choose(panel, Category::Help);
        QVERIFY(!toggle->isVisibleTo(&panel));
        QCOMPARE(panel.value().fuzzyLogic, false);
        QCOMPARE(panel.value().fuzzyAutoResponse, QString{});
        choose(panel, Category::OptOut);
        QCOMPARE(panel.value().fuzzyAutoResponse, optOut().fuzzyAutoResponse);
        QCOMPARE(panel.value().fuzzyProfile, FuzzyProfile::Braze);
    }

    void spaceTogglesTheSwitch()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        auto *toggle = panel.findChild<ToggleSwitch *>();
        QTest::keyClick(toggle, Qt::Key_Space);
        QCOMPARE(panel.value().fuzzyLogic, false);
        QVERIFY(!toggle->accessibleName().isEmpty());
    }

    void addingTakesTheNextCategoryWithItsKeywords()
    {
        KeywordPanels panels;
        auto *add = panels.findChild<QPushButton *>(QString{}, Qt::FindDirectChildrenOnly);
        QVERIFY(add);
        for (int i = 0; i < 5; ++i)
            add->click();
        QList<Category> categories;
        for (const KeywordCategory &one : panels.value()) {
            categories.append(one.category);
            QCOMPARE(one.keywords, defaultKeywords(one.category));
        }
        QCOMPARE(categories,
                 (QList<Category>{Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help,
                                  Category::Custom}));
    }

    void panelsMoveAndGo()
    {
        KeywordPanels panels;
        panels.setValue({{Category::OptIn, {}, {}, false, FuzzyProfile::AdobeLike, {}}, optOut()});
        Q_EMIT panels.panels().at(1)->moveRequested(-1);
        QCOMPARE(panels.value().first().category, Category::OptOut);
        Q_EMIT panels.panels().at(0)->moveRequested(-1);
        QCOMPARE(panels.value().first().category, Category::OptOut);
        Q_EMIT panels.panels().at(0)->removeRequested();
        QCOMPARE(panels.value().size(), 1);
        QCOMPARE(panels.value().first().category, Category::OptIn);
    }

    void complaintsReachTheirPanelAndField()
    {
        KeywordPanels panels;
        panels.setValue({{Category::OptIn, {u"YES"_s}, {}, false, FuzzyProfile::AdobeLike, {}}, optOut()});
        const KeywordPanel *first = panels.panels().at(0);
        const KeywordPanel *second = panels.panels().at(1);
        panels.setComplaints({complaint(Rule::KeywordRepeated, u"/keywordCategories/1/keywords/1"_s, {u"AVSLUTA"_s}),
                              complaint(Rule::NameRequired, u"/name"_s)});
        QVERIFY(rowOf(entryOf(*second))->hasComplaints());
        QVERIFY(!rowOf(entryOf(*first))->hasComplaints());
        panels.setComplaints({});
        QVERIFY(!rowOf(entryOf(*second))->hasComplaints());
    }

    void untouchedFieldsStayQuietUntilSubmit()
    {
        KeywordPanel panel;
        panel.setValue({Category::OptIn, {}, {}, false, FuzzyProfile::AdobeLike, {}});
        panel.setComplaints({complaint(Rule::KeywordsRequired, u"/keywords"_s, {u"opt-in"_s})});
        QVERIFY(!rowOf(entryOf(panel))->hasComplaints());
        panel.touchAll();
        QVERIFY(rowOf(entryOf(panel))->hasComplaints());
    }

    void readOnlyChangesNothing()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        panel.setReadOnly(true);
        QSignalSpy edited{&panel, &KeywordPanel::edited};
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QTest::keyClicks(entryOf(panel), u"X,"_s);
        QCOMPARE(panel.value(), optOut());
        QCOMPARE(edited.count(), 0);
        QVERIFY(!categoryOf(panel)->isEnabled());
    }

    void repliesComeFromTheLibrary()
    {
        KeywordPanels panels;
        panels.setValue({optOut()});
        panels.setReplies({{ReplyUse::OptOut, {u"Out."_s}},
                           {ReplyUse::OptIn, {u"In."_s, u"Welcome."_s}},
                           {ReplyUse::FuzzyResponse, {u"Near."_s}}});
        const auto offered = [&panels](int which) {
            QStringList texts;
            const ReplyCombo *combo = panels.panels().first()->findChildren<ReplyCombo *>().at(which);
            for (int i = 0; i < combo->count(); ++i)
                texts.append(combo->itemText(i));
            return texts;
        };
        QCOMPARE(offered(0), QStringList{u"Out."_s});
        QCOMPARE(offered(1), QStringList{u"Near."_s});
        QCOMPARE(panels.value(), QList<KeywordCategory>{optOut()});
        choose(*panels.panels().first(), Category::OptIn);
        QCOMPARE(offered(0), (QStringList{u"In."_s, u"Welcome."_s}));
        // Panels that come later know them too.
        panels.findChild<QToolButton *>(u"addCategory"_s)->click();
        QCOMPARE(panels.panels().size(), 2);
        choose(*panels.panels().at(1), Category::OptOut);
        QCOMPARE(panels.panels().at(1)->findChildren<ReplyCombo *>().first()->itemText(0), u"Out."_s);
    }

    void customTakesOneKeywordAndOffersAnotherCategory()
    {
        KeywordPanels panels;
        panels.setValue({{Category::Custom, {}, {}, false, FuzzyProfile::AdobeLike, {}}});
        panels.show();
        panels.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panels));
        KeywordPanel *panel = panels.panels().first();
        auto *another = panel->findChild<QPushButton *>(u"anotherCustom"_s);
        QVERIFY(entryOf(*panel)->isEnabled() && !another->isVisibleTo(panel));
        entryOf(*panel)->setFocus();
        QTest::keyClicks(entryOf(*panel), u"SPRING"_s);
        QTest::keyClick(entryOf(*panel), Qt::Key_Return);
        QCOMPARE(panels.value().first().keywords, QStringList{u"SPRING"_s});
        QVERIFY(!entryOf(*panel)->isEnabled());
        QVERIFY(entryOf(*panel)->accessibleDescription().contains(u"one keyword"_s));
        // The focus went to the keyword, not astray.
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(another->isVisibleTo(panel));
        another->click();
        QCOMPARE(panels.value().size(), 2);
        QCOMPARE(panels.value().at(1).category, Category::Custom);
        QVERIFY(panels.value().at(1).keywords.isEmpty());
        // Without its keyword it takes one again.
        panel->findChild<ChipList *>()->focusChip(0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QVERIFY(entryOf(*panel)->isEnabled());
        QVERIFY(entryOf(*panel)->hasFocus());
    }

    void aListPastedIntoCustomSaysWhatWasLeftOut()
    {
        KeywordPanel panel;
        panel.setValue({Category::Custom, {}, {}, false, FuzzyProfile::AdobeLike, {}});
        QGuiApplication::clipboard()->setText(u"SPRING, SUMMER\nAUTUMN"_s);
        entryOf(panel)->paste();
        QCOMPARE(panel.value().keywords, QStringList{u"SPRING"_s});
        QVERIFY(entryOf(panel)->accessibleDescription().contains(u"SUMMER, AUTUMN"_s));
    }

    void suggestedWordsAddWhatIsMissingAndSaySo()
    {
        KeywordPanels panels;
        panels.setValue({{Category::OptIn, {u"Revoke."_s}, {}, false, FuzzyProfile::AdobeLike, {}}, optOut()});
        panels.setPacks({{u"us"_s, u"US"_s, {{Category::OptOut, {u"stop"_s, u"REVOKE"_s, u"OPTOUT"_s}}}},
                         {u"other"_s, u"Another"_s, {{Category::OptOut, {u"Stop"_s}}}}});
        KeywordPanel *panel = panels.panels().at(1);
        // No pack has words for Opt-In.
        QVERIFY(!panels.panels().at(0)->findChild<SuggestedWords *>()->isVisibleTo(&panels));
        auto *offer = panel->findChild<SuggestedWords *>();
        QVERIFY(offer->isVisibleTo(&panels));
        Q_EMIT offer->menu()->aboutToShow();
        const QList<QAction *> actions = offer->menu()->actions();
        QCOMPARE(actions.size(), 2);
        QVERIFY(actions.at(0)->text().startsWith(u"United States"_s));
        QVERIFY(actions.at(1)->text().startsWith(u"Another"_s));
        QVERIFY(!actions.at(1)->isEnabled());
        QCOMPARE(actions.at(0)->toolTip(), u"REVOKE, OPTOUT"_s);
        QSignalSpy edited{&panels, &KeywordPanels::edited};
        actions.at(0)->trigger();
        QCOMPARE(panel->value().keywords, (QStringList{u"STOP"_s, u"AVSLUTA"_s, u"OPTOUT"_s}));
        QCOMPARE(edited.count(), 1);
        const QString said = entryOf(*panel)->accessibleDescription();
        QVERIFY2(said.contains(u"Added: OPTOUT"_s) && said.contains(u"REVOKE"_s), qPrintable(said));
    }

    void missingWordsAreWarnedOfAtOnceAndAddedBack()
    {
        KeywordPanels panels;
        panels.setValue({optOut()});
        const KeywordPanel *panel = panels.panels().first();
        auto *warning = panel->findChild<MissingWords *>();
        QVERIFY(!warning->isVisibleTo(&panels));
        panels.setComplaints(checkKeywordCategories(panels.value()));
        QVERIFY(warning->isVisibleTo(&panels));
        QVERIFY(!rowOf(entryOf(*panel))->hasComplaints());
        panel->findChild<QPushButton *>(u"addMissingWords"_s)->click();
        QCOMPARE(panel->value().keywords.mid(0, 2), optOut().keywords);
        QVERIFY(panel->value().keywords.contains(u"UNSUBSCRIBE"_s));
        panels.setComplaints(checkKeywordCategories(panels.value()));
        QVERIFY(!warning->isVisibleTo(&panels));
        panels.setValue({optOut()});
        panels.setReadOnly(true);
        panels.setComplaints(checkKeywordCategories(panels.value()));
        QVERIFY(!panels.panels().first()->findChild<MissingWords *>()->isVisibleTo(&panels));
    }

    void repeatedKeywordsAreMarkedInBothPanels_data()
    {
        QTest::addColumn<int>("second");
        QTest::newRow("other category") << int(Category::Help);
        QTest::newRow("same category") << int(Category::OptOut);
    }

    void repeatedKeywordsAreMarkedInBothPanels()
    {
        QFETCH(int, second);
        KeywordPanels panels;
        panels.setValue(
            {optOut(),
             {static_cast<Category>(second), {u"HELP"_s, u"stop!"_s}, u"x"_s, false, FuzzyProfile::AdobeLike, {}}});
        panels.setComplaints(checkKeywordCategories(panels.value()));
        for (const KeywordPanel *panel : panels.panels()) {
            QVERIFY(rowOf(entryOf(*panel))->hasComplaints());
            int marked = 0;
            for (const Chip *chip : panel->findChildren<Chip *>())
                marked += chip->toolTip().isEmpty() ? 0 : 1;
            QCOMPARE(marked, 1);
        }
    }

    void aComplaintAboutAKeywordLeadsToItsChip()
    {
        KeywordPanels panels;
        panels.setValue({optOut()});
        panels.show();
        panels.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panels));
        panels.focusField(u"/keywordCategories/0/keywords/1"_s);
        const auto *chip = qobject_cast<Chip *>(panels.focusWidget());
        QVERIFY(chip);
        QCOMPARE(chip->word(), u"AVSLUTA"_s);
        panels.focusField(u"/keywordCategories/0/keywords"_s);
        QCOMPARE(panels.focusWidget(), entryOf(*panels.panels().first()));
    }

    void thePlusOfACardAddsAfterIt()
    {
        KeywordPanels panels;
        panels.setValue({optOut(), {Category::Help, {u"HELP"_s}, {}, false, FuzzyProfile::AdobeLike, {}}});
        panels.show();
        panels.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panels));
        panels.panels().first()->findChild<QToolButton *>(u"addCategory"_s)->click();
        QCOMPARE(panels.value().size(), 3);
        QCOMPARE(panels.value().at(1).category, Category::OptIn);
        // Tab goes through the cards as they stand.
        QList<int> visited;
        for (QWidget *stop = panels.nextInFocusChain(); stop != &panels; stop = stop->nextInFocusChain()) {
            for (int i = 0; i < panels.panels().size(); ++i) {
                const bool inside = panels.panels().at(i)->isAncestorOf(stop) && (stop->focusPolicy() & Qt::TabFocus);
                if (inside && (visited.isEmpty() || visited.last() != i))
                    visited.append(i);
            }
        }
        QCOMPARE(visited, (QList<int>{0, 1, 2}));
    }

    void shownValuesKeepThePanelsThatStay()
    {
        KeywordPanels panels;
        const KeywordCategory in{Category::OptIn, {u"YES"_s}, u"Hi."_s, false, FuzzyProfile::AdobeLike, {}};
        const KeywordCategory help{Category::Help, {u"HELP"_s}, {}, false, FuzzyProfile::AdobeLike, {}};
        panels.setValue({in, optOut(), help});
        KeywordPanel *first = panels.panels().at(0);
        KeywordPanel *last = panels.panels().at(2);
        QSignalSpy edited{&panels, &KeywordPanels::edited};
        panels.showValue({in, help});
        QCOMPARE(panels.value(), (QList<KeywordCategory>{in, help}));
        QCOMPARE(panels.panels().at(0), first);
        QCOMPARE(panels.panels().at(1), last);
        panels.showValue({in, optOut(), help});
        QCOMPARE(panels.value(), (QList<KeywordCategory>{in, optOut(), help}));
        QCOMPARE(panels.panels().at(2), last);
        panels.showValue({help, optOut(), in});
        QCOMPARE(panels.value(), (QList<KeywordCategory>{help, optOut(), in}));
        panels.showValue({});
        QVERIFY(panels.value().isEmpty());
        QCOMPARE(edited.count(), 0);
    }

    void theWheelChangesNoChoiceThatIsNotFocused()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        QComboBox *combo = categoryOf(panel);
        const QPointF at{5, 5};
        QWheelEvent wheel{at,   combo->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false};
        QCoreApplication::sendEvent(combo, &wheel);
        QCOMPARE(panel.value().category, Category::OptOut);
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        KeywordPanels panels;
        panels.setValue({optOut()});
        panels.resize(700, 800);
        Testing::shot(panels, u"keywords"_s);
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        for (const QLabel *label : panels.findChildren<QLabel *>()) {
            if (label->buddy())
                QVERIFY2(label->text().startsWith(u'['), qPrintable(label->text()));
        }
        QVERIFY(categoryOf(*panels.panels().first())->itemText(0).startsWith(u'['));
        QCOMPARE(panels.value(), QList<KeywordCategory>{optOut()});
        Testing::shot(panels, u"keywords-long"_s);
        QCoreApplication::removeTranslator(&stub);
    }
};

QTEST_MAIN(KeywordPanelsTest)
#include "tst_keywordpanels.moc"
