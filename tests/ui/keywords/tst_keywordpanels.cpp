// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/keywords/replypresets.h"
#include "ui/keywords/toggleswitch.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
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

    void backspaceInTheEmptyFieldRemovesTheLastChip()
    {
        KeywordPanel panel;
        panel.setValue(optOut());
        QTest::keyClicks(entryOf(panel), u"a"_s);
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(panel.value().keywords.size(), 2);
        QTest::keyClick(entryOf(panel), Qt::Key_Backspace);
        QCOMPARE(panel.value().keywords, QStringList{u"STOP"_s});
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

    void presetsComeInTheWindowsLanguageFirst()
    {
        for (const Category category :
             {Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help, Category::Custom}) {
            const QStringList english = replyPresets(category, QLocale::English);
            const QStringList swedish = replyPresets(category, QLocale::Swedish);
            QVERIFY(english.first() != swedish.first());
            QCOMPARE(QSet<QString>(english.cbegin(), english.cend()), QSet<QString>(swedish.cbegin(), swedish.cend()));
        }
        QCOMPARE(replyPresets(Category::Help, QLocale::Japanese), replyPresets(Category::Help, QLocale::English));
    }

    void presetsFitOneMessage()
    {
        static const QString gsm = QString::fromUtf8(
            "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
            "abcdefghijklmnopqrstuvwxyzäöñüà");
        QStringList all = defaultReplyPresets(QLocale::English) + fuzzyResponsePresets(QLocale::English);
        for (const Category category :
             {Category::OptIn, Category::OptOut, Category::DoubleOptIn, Category::Help, Category::Custom})
            all += replyPresets(category, QLocale::English);
        for (const QString &text : all) {
            QVERIFY2(text.size() <= 160, qPrintable(text));
            for (const QChar letter : text)
                QVERIFY2(gsm.contains(letter), qPrintable(u"%1 in %2"_s.arg(letter).arg(text)));
        }
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
