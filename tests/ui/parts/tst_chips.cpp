// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"
#include "ui/parts/chiplist.h"
#include "ui/parts/noticecard.h"
#include "ui/parts/textchange.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// A list in a window whose Escape key would leave the page, between two fields.
struct Listed
{
    explicit Listed(const QStringList &chips)
    {
        auto *layout = new QVBoxLayout{&window};
        before = new QLineEdit;
        list = new ChipList;
        after = new QLineEdit;
        layout->addWidget(before);
        layout->addWidget(list);
        layout->addWidget(after);
        list->setChips(chips);
        QObject::connect(new QShortcut{QKeySequence{Qt::Key_Escape}, &window}, &QShortcut::activated, &window,
                         [this] { ++escapes; });
        window.resize(600, 200);
        window.show();
        window.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&window);
        Q_ASSERT(active);
        Q_UNUSED(active)
    }

    Chip *chip(const QString &word) const
    {
        for (Chip *one : list->findChildren<Chip *>()) {
            if (!one->isHidden() && one->word() == word)
                return one;
        }
        return nullptr;
    }
    QLineEdit *editor() const
    {
        for (QLineEdit *edit : list->findChildren<QLineEdit *>(u"chipEditor"_s)) {
            if (!edit->isHidden())
                return edit;
        }
        return nullptr;
    }
    Chip *focused() const { return qobject_cast<Chip *>(QApplication::focusWidget()); }

    QWidget window;
    QLineEdit *before;
    ChipList *list;
    QLineEdit *after;
    int escapes = 0;
};

} // namespace

class TestChips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void altWithAnArrowMovesTheChip();
    void aChipIsDraggedToItsNewPlace();
    void aClickIsNoDrag();
    void editingBegins_data();
    void editingBegins();
    void enterTakesTheNewWord();
    void escapeGivesTheChangeUpAndStaysOnThePage();
    void leavingTheEditorTakesTheNewWord();
    void anEmptiedChipIsGone();
    void aListTypedIntoAChipBecomesChips();
    void otherChipsFromOutsideEndTheChange();
    void readOnlyChipsAreNeitherEditedNorMoved();
    void aMarkStandsOutUntilTheListChanges();
    void tabGoesThroughNewChipsWhereTheyStand();

    void theShortestChangeIsFound_data();
    void theShortestChangeIsFound();
    void theCursorGoesToWhatChanged();
    void aNoticeCardHidesWithoutAText();
};

void TestChips::altWithAnArrowMovesTheChip()
{
    Listed l{{u"A"_s, u"B"_s, u"C"_s}};
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    l.chip(u"A"_s)->setFocus();
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(l.list->chips(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    QVERIFY(l.chip(u"A"_s)->hasFocus());
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(l.list->chips(), (QStringList{u"B"_s, u"C"_s, u"A"_s}));
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(l.list->chips(), (QStringList{u"B"_s, u"A"_s, u"C"_s}));
    QCOMPARE(edited.count(), 3);
}

void TestChips::aChipIsDraggedToItsNewPlace()
{
    Listed l{{u"ONE"_s, u"TWO"_s, u"THREE"_s}};
    const auto drag = [&l](const QString &word, const QPoint &to) {
        Chip *chip = l.chip(word);
        QTest::mousePress(chip, Qt::LeftButton, {}, {5, 5});
        QTest::mouseMove(chip, chip->mapFrom(l.list, to) / 2 + QPoint{20, 0});
        QTest::mouseMove(chip, chip->mapFrom(l.list, to));
        QTest::mouseRelease(chip, Qt::LeftButton, {}, chip->mapFrom(l.list, to));
    };
    const QRect last = l.chip(u"THREE"_s)->geometry();
    drag(u"ONE"_s, {last.right() + 30, last.center().y()});
    QCOMPARE(l.list->chips(), (QStringList{u"TWO"_s, u"THREE"_s, u"ONE"_s}));
    drag(u"ONE"_s, {2, last.center().y()});
    QCOMPARE(l.list->chips(), (QStringList{u"ONE"_s, u"TWO"_s, u"THREE"_s}));
    // Dropped where it was.
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    drag(u"TWO"_s, l.chip(u"TWO"_s)->geometry().center() + QPoint{12, 0});
    QCOMPARE(edited.count(), 0);
}

void TestChips::aClickIsNoDrag()
{
    Listed l{{u"ONE"_s, u"TWO"_s}};
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    QTest::mouseClick(l.chip(u"TWO"_s), Qt::LeftButton, {}, {5, 5});
    QCOMPARE(edited.count(), 0);
    QVERIFY(l.chip(u"TWO"_s)->hasFocus());
}

void TestChips::editingBegins_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("keypad") << int(Qt::Key_Enter);
    QTest::newRow("f2") << int(Qt::Key_F2);
    QTest::newRow("double click") << 0;
}

void TestChips::editingBegins()
{
    QFETCH(int, key);
    Listed l{{u"STOP"_s, u"END"_s}};
    l.chip(u"END"_s)->setFocus();
    if (key)
        QTest::keyClick(l.chip(u"END"_s), Qt::Key(key));
    else
        QTest::mouseDClick(l.chip(u"END"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(l.editor());
    QVERIFY(l.editor()->hasFocus());
    QCOMPARE(l.editor()->text(), u"END"_s);
    QVERIFY(!l.editor()->accessibleName().isEmpty());
}

void TestChips::enterTakesTheNewWord()
{
    Listed l{{u"STOP"_s, u"END"_s}};
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    l.chip(u"STOP"_s)->setFocus();
    QTest::keyClick(l.chip(u"STOP"_s), Qt::Key_Return);
    QTest::keyClicks(l.editor(), u" quit "_s);
    QTest::keyClick(l.editor(), Qt::Key_Return);
    QCOMPARE(l.list->chips(), (QStringList{u"quit"_s, u"END"_s}));
    QCOMPARE(edited.count(), 1);
    QVERIFY(!l.editor());
    QVERIFY(l.chip(u"quit"_s)->hasFocus());
}

void TestChips::escapeGivesTheChangeUpAndStaysOnThePage()
{
    Listed l{{u"STOP"_s}};
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    l.list->edit(0);
    QTest::keyClicks(l.editor(), u"QUIT"_s);
    QTest::keyClick(l.editor(), Qt::Key_Escape);
    QCOMPARE(l.list->chips(), QStringList{u"STOP"_s});
    QCOMPARE(edited.count(), 0);
    QCOMPARE(l.escapes, 0);
    QVERIFY(l.chip(u"STOP"_s)->hasFocus());
}

void TestChips::leavingTheEditorTakesTheNewWord()
{
    Listed l{{u"STOP"_s}};
    l.list->edit(0);
    QTest::keyClicks(l.editor(), u"QUIT"_s);
    l.after->setFocus();
    QCOMPARE(l.list->chips(), QStringList{u"QUIT"_s});
    QVERIFY(l.after->hasFocus());
}

void TestChips::anEmptiedChipIsGone()
{
    Listed l{{u"STOP"_s, u"END"_s}};
    l.list->edit(0);
    QTest::keyClick(l.editor(), Qt::Key_Delete);
    QTest::keyClick(l.editor(), Qt::Key_Return);
    QCOMPARE(l.list->chips(), QStringList{u"END"_s});
}

void TestChips::aListTypedIntoAChipBecomesChips()
{
    Listed l{{u"STOP"_s, u"END"_s}};
    l.list->setSplitter([](const QString &text) { return text.split(u',', Qt::SkipEmptyParts); });
    l.list->edit(0);
    QTest::keyClicks(l.editor(), u"QUIT,NO"_s);
    QTest::keyClick(l.editor(), Qt::Key_Return);
    QCOMPARE(l.list->chips(), (QStringList{u"QUIT"_s, u"NO"_s, u"END"_s}));
}

void TestChips::otherChipsFromOutsideEndTheChange()
{
    Listed l{{u"STOP"_s}};
    QSignalSpy edited{l.list, &ChipList::chipsEdited};
    l.list->edit(0);
    QTest::keyClicks(l.editor(), u"QUIT"_s);
    l.list->setChips({u"HELP"_s, u"INFO"_s});
    QVERIFY(!l.editor());
    QCOMPARE(l.list->chips(), (QStringList{u"HELP"_s, u"INFO"_s}));
    QCOMPARE(edited.count(), 0);
}

void TestChips::readOnlyChipsAreNeitherEditedNorMoved()
{
    Listed l{{u"A"_s, u"B"_s}};
    l.list->setReadOnly(true);
    l.chip(u"A"_s)->setFocus();
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Return);
    QTest::keyClick(l.chip(u"A"_s), Qt::Key_Right, Qt::AltModifier);
    QTest::mouseDClick(l.chip(u"A"_s), Qt::LeftButton, {}, {5, 5});
    QVERIFY(!l.editor());
    QCOMPARE(l.list->chips(), (QStringList{u"A"_s, u"B"_s}));
}

void TestChips::aMarkStandsOutUntilTheListChanges()
{
    Listed l{{u"A"_s, u"B"_s}};
    const QImage plain = l.chip(u"B"_s)->grab().toImage();
    l.list->setMarked(1);
    QCOMPARE(l.list->marked(), 1);
    QVERIFY(l.chip(u"B"_s)->grab().toImage() != plain);
    l.list->setChips({u"A"_s});
    QCOMPARE(l.list->marked(), -1);
    l.list->setMarked(7);
    QCOMPARE(l.list->marked(), -1);
}

void TestChips::tabGoesThroughNewChipsWhereTheyStand()
{
    Listed l{{u"A"_s}};
    l.list->setChips({u"A"_s, u"B"_s});
    l.before->setFocus();
    QTest::keyClick(l.before, Qt::Key_Tab);
    QVERIFY2(l.focused(), QApplication::focusWidget()->metaObject()->className());
    // The chip's × is the second stop.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(l.after->hasFocus());
}

void TestChips::theShortestChangeIsFound_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QString>("inserted");
    QTest::newRow("none") << u"abc"_s << u"abc"_s << 3 << 0 << QString{};
    QTest::newRow("insert") << u"ac"_s << u"abc"_s << 1 << 0 << u"b"_s;
    QTest::newRow("remove") << u"abc"_s << u"ac"_s << 1 << 1 << QString{};
    QTest::newRow("doubled letter") << u"aab"_s << u"aaab"_s << 2 << 0 << u"a"_s;
    QTest::newRow("all") << u"abc"_s << u"xyz"_s << 0 << 3 << u"xyz"_s;
    QTest::newRow("from nothing") << QString{} << u"x"_s << 0 << 0 << u"x"_s;
    // 😀 and 😁 have their first half in common, 😀 and 🐀 their second.
    QTest::newRow("first half") << u"a😀"_s << u"a😁"_s << 1 << 2 << u"😁"_s;
    QTest::newRow("second half") << QString::fromUcs4(U"\U0001F400z") << QString::fromUcs4(U"\U0001F800z") << 0 << 2
                                 << QString::fromUcs4(U"\U0001F800");
}

void TestChips::theShortestChangeIsFound()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextChange change = textChange(before, after);
    QTEST(int(change.at), "at");
    QTEST(int(change.removed), "removed");
    QTEST(change.inserted, "inserted");
    QCOMPARE(before.left(change.at) + change.inserted + before.mid(change.at + change.removed), after);
    QCOMPARE(change.isEmpty(), before == after);
}

void TestChips::theCursorGoesToWhatChanged()
{
    QLineEdit line{u"Luma inbound"_s};
    line.setCursorPosition(0);
    changeLineText(&line, u"Luma inbound"_s);
    QCOMPARE(line.cursorPosition(), 0);
    changeLineText(&line, u"Luma new inbound"_s);
    QCOMPARE(line.text(), u"Luma new inbound"_s);
    QCOMPARE(line.cursorPosition(), 9);
    QPlainTextEdit text;
    text.setPlainText(u"one\ntwo\nthree"_s);
    changePlainText(&text, u"one\n2\nthree"_s);
    QCOMPARE(text.toPlainText(), u"one\n2\nthree"_s);
    QCOMPARE(text.textCursor().position(), 5);
}

void TestChips::aNoticeCardHidesWithoutAText()
{
    QWidget window;
    auto *layout = new QVBoxLayout{&window};
    auto *card = new NoticeCard;
    layout->addWidget(card);
    QVERIFY(!card->isVisibleTo(&window));
    card->tell(Tone::Notice, u"Something is left."_s, u"Do it"_s);
    QVERIFY(card->isVisibleTo(&window));
    QSignalSpy acted{card, &NoticeCard::acted};
    card->findChild<QPushButton *>()->click();
    QCOMPARE(acted.count(), 1);
    card->tell(Tone::Notice, u"Something is left."_s);
    QVERIFY(!card->findChild<QPushButton *>()->isVisibleTo(&window));
    card->tell(Tone::Notice, {});
    QVERIFY(!card->isVisibleTo(&window));
}

QTEST_MAIN(TestChips)
#include "tst_chips.moc"
