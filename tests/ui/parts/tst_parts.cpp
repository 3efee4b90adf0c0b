// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk.h"
#include "ui/parts/asker.h"
#include "ui/parts/buttons.h"
#include "ui/parts/card.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/helpbutton.h"
#include "ui/parts/linktable.h"
#include "ui/parts/liststack.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/twolines.h"

#include <QAbstractItemDelegate>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

Diagnostic nameRequired(Severity severity = Severity::Error)
{
    return {Rule::NameRequired, severity, {}, u"/name"_s, {}};
}

QLabel *labelSaying(QWidget *root, const QString &part)
{
    for (QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root) && label->text().contains(part))
            return label;
    }
    return nullptr;
}

QWidget *chipCalled(QWidget *list, const QString &word)
{
    for (QWidget *child : list->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!child->isHidden() && child->accessibleName() == word)
            return child;
    }
    return nullptr;
}

void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }
    void fieldRowGivesItsFieldABuddyAndAName();
    void fieldRowMarksWhatIsRequired();
    void fieldRowSaysTheGravestComplaint();
    void fieldRowForgetsAComplaintThatIsGone();
    void fieldRowNamesTheInnerEditOfACombo();
    void fieldRowTicksOnce();
    void fieldRowOpensHelpWithF1();
    void fieldRowGreysReadOnlyTextAreas();
    void chipsAreWalkedAndRemovedByKeyboard();
    void chipsHaveOneTabStop();
    void lastChipCanBeRemovedByItsCross();
    void readOnlyChipsStay();
    void chipsSayTheirComplaints();
    void chipsWrapAndAskForHeight();
    void messageBarSaysAndActsOnce();
    void messageBarActionMayTellAgain();
    void newsGoesWithItsLanguage();
    void messageBarHidesWhatItHasNot();
    void otherNewsTakesNoUndoAway();
    void helpLeavesTheFieldItExplainsInSight();
    void aCellBreaksBetweenWordsBeforeItCuts();
    void aRowsTextMakesRoomForItsButtonOnly();
    void aCaptionIsShownWholeInATooltip();
    void copyButtonCopiesAndSaysSo();
    void askLeaveAnswersOnce_data();
    void askLeaveAnswersOnce();
    void askTypedWaitsForTheWord();
    void longTitlesAreElidedWithATooltip();
    void formColumnKeepsItsMeasure();
    void formColumnAsksForNoMoreThanItFills();
    void goodNewsGoesWithThePageAndAnUndoStays();
    void tabNeverGoesBackIntoARowWhoseOrderWasChanged();
    void focusIsPassedToTheLastOneNamed();
    void searchFieldsButtonsHaveNames();
    void searchFieldIsEmptiedBeforeItIsLeft();
    void listStackShowsWhatFitsTheRows();
    void everythingSpeaksTheNewLanguage();
    void everyStopHasAName();
};

void TestParts::fieldRowGivesItsFieldABuddyAndAName()
{
    QWidget window;
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(edit, nullptr, &window);
    row->setLabel(u"&Name"_s);
    QCOMPARE(edit->accessibleName(), u"Name"_s);
    auto *label = labelSaying(&window, u"Name"_s);
    QVERIFY(label);
    QCOMPARE(label->buddy(), edit);
    row->setLabel(u"Q&&A"_s);
    QCOMPARE(edit->accessibleName(), u"Q&A"_s);
    window.show();
    window.activateWindow();
    row->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), edit);
}

void TestParts::tabNeverGoesBackIntoARowWhoseOrderWasChanged()
{
    QWidget window;
    auto *before = new QLineEdit{&window};
    auto *edit = new QLineEdit;
    auto *add = new QPushButton;
    auto *row = new FieldRow{edit, add, &window};
    row->setHelp(u"Help"_s, u"Text"_s);
    auto *after = new QLineEdit{&window};
    // The row itself now stands behind its field in the chain.
    QWidget::setTabOrder(before, edit);
    QWidget::setTabOrder(edit, add);
    window.show();
    window.activateWindow();
    before->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), before);
    QList<QWidget *> stops;
    for (int press = 0; press < 5; ++press) {
        stops.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), before); // once around
    QVERIFY(stops.contains(edit) && stops.contains(add) && stops.contains(after));
    QVERIFY(stops.contains(row->findChild<HelpButton *>()));
}

void TestParts::focusIsPassedToTheLastOneNamed()
{
    QWidget window;
    auto *from = new QWidget{&window};
    auto *one = new QLineEdit{from};
    auto *other = new QLineEdit{from};
    passFocus(from, one);
    passFocus(from, other);
    window.show();
    window.activateWindow();
    from->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), other);
    delete other;
    from->setFocus(); // nobody to pass it to
    QVERIFY(!one->hasFocus());
}

void TestParts::searchFieldsButtonsHaveNames()
{
    SearchField search;
    search.setName(u"Search things"_s);
    search.setText(u"x"_s);
    search.show();
    QCOMPARE(search.accessibleName(), u"Search things"_s);
    const QList<QToolButton *> buttons = search.findChildren<QToolButton *>();
    QCOMPARE(buttons.size(), 2);
    QSet<QString> names;
    for (QToolButton *button : buttons) {
        const QString name = QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name);
        QVERIFY(!name.isEmpty());
        names.insert(name);
    }
    QCOMPARE(names.size(), 2);
}

void TestParts::searchFieldIsEmptiedBeforeItIsLeft()
{
    SearchField search;
    QSignalSpy left{&search, &SearchField::left};
    search.setText(u"x"_s);
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString{});
    QCOMPARE(left.size(), 0);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Enter})
        QTest::keyClick(&search, key);
    QCOMPARE(left.size(), 3);
}

void TestParts::listStackShowsWhatFitsTheRows()
{
    QStandardItemModel whole;
    QSortFilterProxyModel filtered;
    filtered.setSourceModel(&whole);
    auto *table = new QTableView;
    table->setModel(&filtered);
    ListStack stack{table};
    QLabel counter;
    connect(&stack, &ListStack::countsChanged, &stack, [&] {
        stack.showState();
        stack.countInto(&counter, u"%1 of %2"_s);
    });
    stack.showState();
    QCOMPARE(stack.currentWidget(), stack.empty());
    filtered.setFilterFixedString(u"b"_s);
    whole.appendRow(new QStandardItem{u"a"_s});
    QCOMPARE(stack.currentWidget(), stack.noHits());
    whole.appendRow(new QStandardItem{u"b"_s});
    QVERIFY(stack.isTableShown());
    QCOMPARE(counter.text(), u"<b>1</b> of 2"_s);
    QCOMPARE(counter.accessibleName(), u"1 of 2"_s);
    whole.clear();
    QCOMPARE(stack.currentWidget(), stack.empty());
}

void TestParts::fieldRowMarksWhatIsRequired()
{
    auto *edit = new QLineEdit;
    FieldRow row(edit);
    row.setLabel(u"Name"_s);
    row.setRequired(true);
    QVERIFY(labelSaying(&row, u"Name *"_s));
    QCOMPARE(edit->accessibleName(), u"Name"_s);
    QVERIFY(edit->accessibleDescription().contains(u"Required"_s));
    row.setRequired(false);
    QVERIFY(!labelSaying(&row, u"*"_s));
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void TestParts::fieldRowSaysTheGravestComplaint()
{
    auto *edit = new QLineEdit;
    FieldRow row(edit);
    row.setLabel(u"Name"_s);
    Diagnostic warning{Rule::ReplyMissing, Severity::Warning, {}, {}, {u"help"_s}};
    row.setComplaints({warning});
    QVERIFY(row.hasComplaints());
    QVERIFY(!edit->property("invalid").toBool());
    const QString mild = edit->accessibleDescription();
    QVERIFY(!mild.isEmpty());
    row.setComplaints({warning, nameRequired()});
    QVERIFY(edit->property("invalid").toBool());
    QVERIFY(edit->accessibleDescription() != mild);
    QVERIFY(labelSaying(&row, edit->accessibleDescription()));
}

void TestParts::fieldRowForgetsAComplaintThatIsGone()
{
    auto *edit = new QLineEdit;
    FieldRow row(edit);
    row.setLabel(u"Name"_s);
    row.setHint(u"At most 100 characters."_s);
    row.setComplaints({nameRequired()});
    row.setComplaints({});
    QVERIFY(!row.hasComplaints());
    QVERIFY(!edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"At most 100 characters."_s);
}

void TestParts::fieldRowNamesTheInnerEditOfACombo()
{
    auto *combo = new QComboBox;
    combo->setEditable(true);
    FieldRow row(combo);
    row.setLabel(u"Reply Message"_s);
    row.setComplaints({nameRequired()});
    QCOMPARE(combo->lineEdit()->accessibleName(), u"Reply Message"_s);
    QVERIFY(!combo->lineEdit()->accessibleDescription().isEmpty());
}

void TestParts::fieldRowTicksOnce()
{
    auto *edit = new QLineEdit;
    FieldRow row(edit);
    row.setTick(true);
    row.setTick(true);
    QCOMPARE(edit->actions().size(), 1);
    QVERIFY(namelessStops(&row).isEmpty() || edit->accessibleName().isEmpty());
    row.setTick(false);
    QCOMPARE(edit->actions().size(), 0);
    FieldRow without(new QPlainTextEdit);
    without.setTick(true);
}

void TestParts::fieldRowOpensHelpWithF1()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(edit);
    column->addWidget(row);
    row->setLabel(u"Name"_s);
    showActive(window);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_F1);
    QVERIFY(!window.findChild<Popover *>());
    row->setHelp(u"Name"_s, u"What this webhook is called."_s);
    QTest::keyClick(edit, Qt::Key_F1);
    QPointer<Popover> popover = window.findChild<Popover *>();
    QVERIFY(popover);
    QCOMPARE(popover->accessibleDescription(), u"What this webhook is called."_s);
    popover->close();
    QTRY_VERIFY(!popover);
}

void TestParts::fieldRowGreysReadOnlyTextAreas()
{
    auto *area = new QPlainTextEdit;
    FieldRow row(area);
    area->setReadOnly(true);
    QCOMPARE(area->viewport()->backgroundRole(), QPalette::AlternateBase);
    area->setReadOnly(false);
    QCOMPARE(area->viewport()->backgroundRole(), QPalette::Base);
}

void TestParts::chipsAreWalkedAndRemovedByKeyboard()
{
    ChipList list;
    list.setName(u"Keywords"_s);
    list.setChips({u"STOP"_s, u"QUIT"_s, u"END"_s});
    list.resize(400, 60);
    showActive(list);
    QSignalSpy edited(&list, &ChipList::chipsEdited);
    chipCalled(&list, u"STOP"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"QUIT"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"END"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"END"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(list.chips(), (QStringList{u"STOP"_s, u"END"_s}));
    QCOMPARE(edited.size(), 1);
    // The next one takes the place, so that Del can be pressed again.
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"END"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"STOP"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(list.chips().isEmpty());
    QCOMPARE(edited.size(), 3);
}

void TestParts::chipsHaveOneTabStop()
{
    ChipList list;
    list.setChips({u"STOP"_s, u"QUIT"_s, u"END"_s});
    list.show();
    int stops = 0;
    for (QWidget *child : list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        stops += !child->isHidden() && (child->focusPolicy() & Qt::TabFocus);
    QCOMPARE(stops, 1);
}

void TestParts::lastChipCanBeRemovedByItsCross()
{
    ChipList list;
    list.setChips({u"STOP"_s});
    list.resize(200, 40);
    showActive(list);
    QSignalSpy edited(&list, &ChipList::chipsEdited);
    auto *cross = chipCalled(&list, u"STOP"_s)->findChild<QToolButton *>();
    QVERIFY(cross);
    QCOMPARE(cross->accessibleName(), u"Remove STOP"_s);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(edited.size(), 1);
    QVERIFY(list.chips().isEmpty());
}

void TestParts::readOnlyChipsStay()
{
    ChipList list;
    list.setReadOnly(true);
    list.setChips({u"STOP"_s});
    showActive(list);
    QWidget *chip = chipCalled(&list, u"STOP"_s);
    QVERIFY(!chip->findChild<QToolButton *>());
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QCOMPARE(list.chips(), QStringList{u"STOP"_s});
}

void TestParts::chipsSayTheirComplaints()
{
    ChipList list;
    list.setChips({u"STOP"_s, u"STOP"_s});
    const Diagnostic repeated{Rule::KeywordRepeated, Severity::Error, {}, {}, {u"STOP"_s}};
    list.setComplaints({{1, {repeated}}});
    const QList<QWidget *> chips = list.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QCOMPARE(chips.size(), 2);
    QVERIFY(chips.at(0)->toolTip().isEmpty());
    QVERIFY(!chips.at(1)->toolTip().isEmpty());
    QCOMPARE(chips.at(1)->accessibleDescription(), chips.at(1)->toolTip());
}

void TestParts::chipsWrapAndAskForHeight()
{
    ChipList list;
    list.setChips({u"SUBSCRIBE"_s, u"UNSUBSCRIBE"_s, u"INFORMATION"_s, u"CONTINUE"_s});
    const int wide = list.layout()->heightForWidth(1000);
    const int narrow = list.layout()->heightForWidth(150);
    // A chip, and room for the field that edits it.
    QCOMPARE(wide, 32);
    QVERIFY(narrow >= 4 * 24);
}

void TestParts::messageBarSaysAndActsOnce()
{
    MessageBar bar;
    int acted = 0;
    bar.tell({Tone::Positive, u"Deleted."_s, u"Undo"_s, [&] { ++acted; }, {}});
    QVERIFY(!bar.isHidden());
    QCOMPARE(bar.text(), u"Deleted."_s);
    QCOMPARE(bar.accessibleName(), u"Deleted."_s);
    QPushButton *undo = nullptr;
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        if (button->text() == u"Undo"_s)
            undo = button;
    }
    QVERIFY(undo);
    undo->click();
    undo->click();
    QCOMPARE(acted, 1);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
}

void TestParts::messageBarActionMayTellAgain()
{
    MessageBar bar;
    bar.tell({Tone::Positive,
              u"Deleted."_s,
              u"Undo"_s,
              [&] {
                  bar.tell({Tone::Positive, u"Restored."_s, {}, {}, {}});
              },
              {}});
    bar.findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(bar.text(), u"Restored."_s);
    QVERIFY(!bar.isHidden());
}

void TestParts::newsGoesWithItsLanguage()
{
    MessageBar bar;
    int undone = 0;
    QEvent change{QEvent::LanguageChange};
    bar.tell({Tone::Notice, u"The port is taken."_s, {}, {}, {}});
    QCoreApplication::sendEvent(&bar, &change);
    QVERIFY(bar.isHidden());
    QVERIFY(bar.text().isEmpty());
    bar.tell({Tone::Positive, u"Deleted."_s, u"Undo"_s, [&] { ++undone; }, {}, true});
    QCoreApplication::sendEvent(&bar, &change);
    QVERIFY(bar.isHidden());
    bar.undo();
    QCOMPARE(undone, 1);
}

void TestParts::messageBarHidesWhatItHasNot()
{
    MessageBar bar;
    bar.tell(noticeFor({u"The port is taken."_s, {}}));
    for (const QPushButton *button : bar.findChildren<QPushButton *>())
        QVERIFY(button->isHidden());
    bar.tell(noticeFor({u"The port is taken."_s, u"EADDRINUSE"_s}));
    int shown = 0;
    for (const QPushButton *button : bar.findChildren<QPushButton *>())
        shown += !button->isHidden();
    QCOMPARE(shown, 1);
}

void TestParts::otherNewsTakesNoUndoAway()
{
    MessageBar bar;
    int undone = 0;
    const Notice deleted{Tone::Positive, u"Deleted."_s, u"Undo"_s, [&] { ++undone; }, {}, true};
    bar.tell(deleted);
    bar.tell({Tone::Positive, u"The URL is copied."_s, {}, {}, {}});
    bar.undo();
    bar.undo();
    QCOMPARE(undone, 1);
    QVERIFY(bar.isHidden());
    // The person closed it: it was meant.
    bar.tell(deleted);
    bar.clear();
    bar.undo();
    QCOMPARE(undone, 1);
    // What was done last is undone, and nothing but that.
    bar.tell(deleted);
    bar.tell({Tone::Positive, u"Deleted, too."_s, u"Undo"_s, [&] { undone += 10; }, {}, true});
    bar.undo();
    bar.undo();
    QCOMPARE(undone, 11);
}

void TestParts::helpLeavesTheFieldItExplainsInSight()
{
    QWidget window;
    window.resize(500, 500);
    auto *field = new QLineEdit;
    auto *row = new FieldRow(field, nullptr, &window);
    row->setLabel(u"Name"_s);
    row->setHelp(u"Name"_s, u"What this webhook is called."_s);
    row->setGeometry(10, 300, 400, 80);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    row->findChild<HelpButton *>()->click();
    const auto *popover = window.findChild<Popover *>();
    QVERIFY(popover);
    const QRect explained{field->mapToGlobal(QPoint{}), field->size()};
    QVERIFY(!popover->frameGeometry().intersects(explained));
}

void TestParts::aCellBreaksBetweenWordsBeforeItCuts()
{
    const QFont font;
    const QFontMetrics metrics{font};
    const QString words = u"Sinch Conversational"_s;
    QCOMPARE(twoLines(font, words, metrics.horizontalAdvance(words)), QStringList{words});
    const int longest = metrics.horizontalAdvance(u"Conversational"_s) + 2;
    QCOMPARE(twoLines(font, words, longest), (QStringList{u"Sinch"_s, u"Conversational"_s}));
    const QStringList cut = twoLines(font, u"Inbound and everything else that comes"_s, longest);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.at(1).endsWith(QChar{0x2026}));
    // One word that is too long is cut, and stands on one line.
    QCOMPARE(twoLines(font, u"Conversational"_s, longest / 2).size(), 1);
    for (const QString &line : cut)
        QVERIFY(metrics.horizontalAdvance(line) <= longest);
    QCOMPARE(twoLines(font, {}, 10), QStringList{QString{}});
}

void TestParts::aRowsTextMakesRoomForItsButtonOnly()
{
    QStandardItemModel model{2, 1};
    model.setData(model.index(0, 0), u"Luma Infobip feedback of the spring"_s);
    model.setData(model.index(1, 0), u"Luma Infobip feedback of the spring"_s);
    LinkTable table{0};
    table.setModel(&model);
    table.resize(140, 200);
    table.setColumnWidth(0, 120);
    const auto painted = [&table](int row) {
        QImage image{120, 40, QImage::Format_RGB32};
        image.fill(Qt::white);
        QPainter painter{&image};
        QStyleOptionViewItem option;
        option.initFrom(&table);
        option.widget = &table;
        option.rect = {0, 0, 120, 40};
        option.state = QStyle::State_Enabled;
        table.itemDelegateForColumn(0)->paint(&painter, option, table.model()->index(row, 0));
        return image;
    };
    const QImage before = painted(0);
    QCOMPARE(painted(1), before);
    table.setCurrentIndex(model.index(0, 0));
    QVERIFY(painted(0) != before);
    QCOMPARE(painted(1), before);
}

void TestParts::aCaptionIsShownWholeInATooltip()
{
    QStandardItemModel model{1, 1};
    model.setHorizontalHeaderLabels({u"API-autentiseringsuppgifter"_s});
    LinkTable table{0};
    table.setModel(&model);
    table.setColumnWidth(0, 60);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    QWidget *captions = table.horizontalHeader()->viewport();
    QHelpEvent asked{QEvent::ToolTip, {5, 5}, captions->mapToGlobal(QPoint{5, 5})};
    QCoreApplication::sendEvent(captions, &asked);
    QCOMPARE(QToolTip::text(), u"API-autentiseringsuppgifter"_s);
    QToolTip::hideText();
}

void TestParts::copyButtonCopiesAndSaysSo()
{
    CopyButton button([] { return u"http://127.0.0.1:8025/x"_s; });
    button.setName(u"Copy webhook URL"_s);
    QCOMPARE(button.accessibleName(), u"Copy webhook URL"_s);
    button.show();
    button.click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8025/x"_s);
    QCOMPARE(button.accessibleName(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(button.accessibleName(), u"Copy webhook URL"_s, 10'000);
}

void TestParts::askLeaveAnswersOnce_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("expected");
    QTest::newRow("stay") << u"Keep editing"_s << int(Asker::Leave::Stay);
    QTest::newRow("discard") << u"Discard changes"_s << int(Asker::Leave::Discard);
    QTest::newRow("submit") << u"Submit"_s << int(Asker::Leave::Submit);
    QTest::newRow("escape") << QString() << int(Asker::Leave::Stay);
}

void TestParts::askLeaveAnswersOnce()
{
    QFETCH(QString, button);
    QFETCH(int, expected);
    QWidget window;
    window.show();
    DialogAsker asker;
    QList<int> answers;
    asker.askLeave(&window, u"Luma inbound"_s, [&](Asker::Leave leave) { answers << int(leave); });
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog);
    QVERIFY(answers.isEmpty());
    if (button.isEmpty())
        QTest::keyClick(dialog, Qt::Key_Escape);
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == button)
            candidate->click();
        QVERIFY(!candidate->isDefault() || candidate->text() == u"Keep editing"_s);
    }
    QTRY_COMPARE(answers, QList<int>{expected});
}

void TestParts::askTypedWaitsForTheWord()
{
    QWidget window;
    window.show();
    DialogAsker asker;
    QList<bool> answers;
    asker.askTyped(&window, u"Send to production?"_s, u"prod-eu"_s, [&](bool sure) { answers << sure; });
    auto *dialog = window.findChild<QDialog *>();
    QVERIFY(dialog);
    auto *entry = dialog->findChild<QLineEdit *>();
    QPushButton *go = nullptr;
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == u"Go on"_s)
            go = candidate;
    }
    QVERIFY(entry && go);
    QVERIFY(!go->isEnabled());
    entry->setText(u"Prod-EU"_s);
    QVERIFY(!go->isEnabled());
    entry->setText(u"prod-eu"_s);
    QVERIFY(go->isEnabled());
    go->click();
    QTRY_COMPARE(answers, QList<bool>{true});
}

void TestParts::longTitlesAreElidedWithATooltip()
{
    PageHeader header(PageHeader::Kind::Form);
    header.primary()->setText(u"Submit"_s);
    header.resize(500, 60);
    header.show();
    const QString title = QString(200, u'm');
    header.setTitle(title);
    QLabel *label = header.findChild<QLabel *>();
    QTRY_VERIFY(label->text().size() < title.size());
    QCOMPARE(label->toolTip(), title);
    header.setTitle(u"Short"_s);
    QVERIFY(label->toolTip().isEmpty());
}

void TestParts::formColumnKeepsItsMeasure()
{
    FormColumn form;
    auto *field = new QLineEdit;
    form.column()->addWidget(field);
    form.resize(1040, 600);
    form.show();
    QVERIFY(qAbs(field->width() - 1040 * 56 / 100) < 40);
    form.resize(3000, 600);
    QTRY_COMPARE(field->width(), 760);
    QVERIFY(qAbs(field->mapTo(&form, QPoint()).x() - (3000 - 760) / 2) <= 1);
}

void TestParts::formColumnAsksForNoMoreThanItFills()
{
    QScrollArea area;
    auto *form = new FormColumn;
    for (int i = 0; i < 12; ++i) {
        auto *sentence = new QLabel(u"A sentence that is long enough to take many lines where it is narrow."_s);
        sentence->setWordWrap(true);
        form->column()->addWidget(sentence);
    }
    area.setWidget(form);
    area.setWidgetResizable(true);
    area.resize(1040, 300);
    area.show();
    QTRY_COMPARE(form->height(), form->heightForWidth(form->width()));
}

void TestParts::goodNewsGoesWithThePageAndAnUndoStays()
{
    MessageBar bar;
    bar.tell({Tone::Positive, u"Saved."_s, {}, {}, {}});
    bar.leave();
    QVERIFY(bar.text().isEmpty());
    bar.tell({Tone::Positive, u"Deleted."_s, u"Undo"_s, [] {}, {}, true});
    bar.leave();
    QCOMPARE(bar.text(), u"Deleted."_s);
    bar.tell({Tone::Negative, u"Not saved."_s, {}, {}, {}});
    bar.leave();
    QCOMPARE(bar.text(), u"Not saved."_s);
}

void TestParts::everythingSpeaksTheNewLanguage()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *header = new PageHeader(PageHeader::Kind::Form);
    auto *bar = new MessageBar;
    auto *copy = new CopyButton([] { return QString(); });
    auto *chips = new ChipList;
    chips->setChips({u"STOP"_s});
    auto *help = new HelpButton;
    help->setHelp(u"Name"_s, u"Text"_s);
    auto *edit = new QLineEdit;
    auto *row = new FieldRow(edit);
    row->setRequired(true);
    row->setComplaints({nameRequired()});
    const QList<QWidget *> all{header, bar, copy, chips, help, row};
    for (QWidget *widget : all)
        column->addWidget(widget);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(header->cancel()->text(), u"[Cancel]"_s);
    QCOMPARE(copy->accessibleName(), u"[Copy]"_s);
    QVERIFY(help->accessibleName().startsWith(u'['));
    QVERIFY(edit->accessibleDescription().startsWith(u"[Required]"_s));
    QVERIFY(chipCalled(chips, u"STOP"_s)->findChild<QToolButton *>()->accessibleName().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
    QCoreApplication::processEvents();
    QCOMPARE(header->cancel()->text(), u"Cancel"_s);
}

void TestParts::everyStopHasAName()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *header = new PageHeader(PageHeader::Kind::Form);
    header->primary()->setText(u"Submit"_s);
    auto *bar = new MessageBar;
    bar->tell({Tone::Notice, u"Text"_s, u"Undo"_s, [] {}, u"Detail"_s});
    auto *chips = new ChipList;
    chips->setChips({u"STOP"_s, u"END"_s});
    auto *row = new FieldRow(new QLineEdit, new CopyButton([] { return QString(); }));
    row->setLabel(u"Name"_s);
    row->setTick(true);
    row->setHelp(u"Name"_s, u"Text"_s);
    auto *empty = new EmptyState;
    empty->addAction(true)->setText(u"Create Webhook"_s);
    const QList<QWidget *> all{header, bar, chips, row, empty};
    for (QWidget *widget : all)
        column->addWidget(widget);
    QCOMPARE(namelessStops(&window).join(u"; "_s), QString());
}

QTEST_MAIN(TestParts)
#include "tst_parts.moc"
