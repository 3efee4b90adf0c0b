// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/theme.h"
#include "ui/parts/undobuttons.h"
#include "ui/parts/undokeys.h"
#include "ui/parts/valuehistory.h"

#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

using Texts = ValueHistory<QString>;

/// A form with fields of two kinds, in a window that has an undo of its own.
struct Form
{
    Form()
    {
        auto *outer = new QVBoxLayout{&window};
        auto *form = new QWidget;
        outside = new QLineEdit;
        outer->addWidget(form);
        outer->addWidget(outside);
        auto *layout = new QVBoxLayout{form};
        line = new QLineEdit;
        text = new QPlainTextEdit;
        entry = new QLineEdit;
        UndoKeys::letUndoItself(entry);
        for (QWidget *field :
             {static_cast<QWidget *>(line), static_cast<QWidget *>(text), static_cast<QWidget *>(entry)})
            layout->addWidget(field);
        keys = new UndoKeys{form};
        buttons = new UndoButtons{*keys};
        layout->addWidget(buttons);
        QObject::connect(new QShortcut{QKeySequence{QKeySequence::Undo}, &window}, &QShortcut::activated, &window,
                         [this] { ++windowUndos; });
        window.show();
        window.activateWindow();
    }

    QWidget window;
    QLineEdit *line;
    QPlainTextEdit *text;
    QLineEdit *entry;
    QLineEdit *outside;
    UndoKeys *keys;
    UndoButtons *buttons;
    int windowUndos = 0;
};

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void aFreshHistoryHasNothingToUndo();
    void editsOfOneFieldAreOneStep();
    void aPauseMakesTwoSteps();
    void editsWithoutAFieldAreStepsOfTheirOwn();
    void aNewEditForgetsWhatCouldBeRedone();
    void typedAndTakenBackIsNoStep();
    void undoAndRedoSayWhichFieldChanged();
    void theOldestStatesGoFirst();
    void memoryIsLimited();

    void theKeysReachTheFormFromEveryField_data();
    void theKeysReachTheFormFromEveryField();
    void aFieldNeverUndoesByItself();
    void theWindowGetsTheKeyWhenThereIsNothingToUndo();
    void anEntryKeepsTheKeysForItsOwnText();
    void fieldsOutsideAreLeftAlone();
    void buttonsFollowAndLeaveTheFocus();
};

void TestUndo::aFreshHistoryHasNothingToUndo()
{
    Texts history;
    QVERIFY(!history.canUndo() && !history.canRedo());
    QVERIFY(!history.undo() && !history.redo());
    history.reset(u"a"_s);
    QVERIFY(!history.record(u"a"_s, u"/name"_s));
    QVERIFY(!history.canUndo());
}

void TestUndo::editsOfOneFieldAreOneStep()
{
    Texts history;
    for (const QString &typed : {u"L"_s, u"Lu"_s, u"Luma"_s})
        QVERIFY(history.record(typed, u"/name"_s));
    QVERIFY(history.record(u"Luma, +46"_s, u"/sender"_s));
    QCOMPARE(history.undo()->value, u"Luma"_s);
    QCOMPARE(history.undo()->value, QString{});
    QVERIFY(!history.canUndo());
    QCOMPARE(history.redo()->value, u"Luma"_s);
    // What follows an undo never merges into what was there before.
    QVERIFY(history.record(u"Luma 2"_s, u"/name"_s));
    QCOMPARE(history.undo()->value, u"Luma"_s);
}

void TestUndo::aPauseMakesTwoSteps()
{
    Texts history;
    history.record(u"Luma"_s, u"/name"_s);
    history.closeStep();
    history.record(u"Luma in"_s, u"/name"_s);
    history.record(u"Luma inbound"_s, u"/name"_s);
    QCOMPARE(history.undo()->value, u"Luma"_s);
}

void TestUndo::editsWithoutAFieldAreStepsOfTheirOwn()
{
    Texts history;
    history.record(u"STOP"_s);
    history.record(u"STOP,QUIT"_s);
    QCOMPARE(history.undo()->value, u"STOP"_s);
    QCOMPARE(history.undo()->value, QString{});
}

void TestUndo::aNewEditForgetsWhatCouldBeRedone()
{
    Texts history;
    history.record(u"a"_s);
    history.record(u"b"_s);
    history.undo();
    QVERIFY(history.canRedo());
    history.record(u"c"_s);
    QVERIFY(!history.canRedo());
    QCOMPARE(history.undo()->value, u"a"_s);
    QCOMPARE(history.redo()->value, u"c"_s);
}

void TestUndo::typedAndTakenBackIsNoStep()
{
    Texts history;
    history.reset(u"Luma"_s);
    history.record(u"Lumax"_s, u"/name"_s);
    QVERIFY(history.record(u"Luma"_s, u"/name"_s));
    QVERIFY(!history.canUndo());
    QCOMPARE(history.current(), u"Luma"_s);
    history.record(u"Luma 2"_s, u"/name"_s);
    QCOMPARE(history.undo()->value, u"Luma"_s);
}

void TestUndo::undoAndRedoSayWhichFieldChanged()
{
    Texts history;
    history.record(u"a"_s, u"/name"_s);
    history.record(u"b"_s, u"/sender"_s);
    QCOMPARE(history.undo()->field, u"/sender"_s);
    QCOMPARE(history.undo()->field, u"/name"_s);
    QCOMPARE(history.redo()->field, u"/name"_s);
}

void TestUndo::theOldestStatesGoFirst()
{
    Texts history{{}, 1, 10};
    for (int i = 0; i < 100; ++i)
        history.record(QString::number(i));
    QCOMPARE(history.states(), 10);
    QCOMPARE(history.current(), u"99"_s);
    while (history.canUndo())
        history.undo();
    QCOMPARE(history.current(), u"90"_s);
}

void TestUndo::memoryIsLimited()
{
    Texts history{[](const QString &text) { return qint64{text.size()}; }, 1000};
    for (int i = 0; i < 50; ++i)
        history.record(QString(100, QChar(u'a' + i)));
    QVERIFY(history.bytes() <= 1000);
    QCOMPARE(history.states(), 10);
    // One that is larger than all there is can still be taken back.
    history.record(QString(5000, u'z'));
    QVERIFY(history.canUndo());
    QCOMPARE(history.states(), 2);
    history.undo();
    history.record(u"small"_s);
    QCOMPARE(history.bytes(), 105);
    history.reset({});
    QCOMPARE(history.bytes(), 0);
}

void TestUndo::theKeysReachTheFormFromEveryField_data()
{
    QTest::addColumn<bool>("inText");
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<bool>("undoes");
    for (const bool inText : {false, true}) {
        const char *where = inText ? "text" : "line";
        QTest::addRow("undo in a %s", where) << inText << int(Qt::Key_Z) << int(Qt::ControlModifier) << true;
        QTest::addRow("redo in a %s", where)
            << inText << int(Qt::Key_Z) << int(Qt::ControlModifier | Qt::ShiftModifier) << false;
        QTest::addRow("other redo in a %s", where) << inText << int(Qt::Key_Y) << int(Qt::ControlModifier) << false;
    }
}

void TestUndo::theKeysReachTheFormFromEveryField()
{
    QFETCH(bool, inText);
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(bool, undoes);
    Form form;
    QWidget *field = inText ? static_cast<QWidget *>(form.text) : form.line;
    field->setFocus();
    QTest::keyClicks(field, u"abc"_s);
    form.keys->setPossible(true, true);
    QSignalSpy undo{form.keys, &UndoKeys::undoRequested};
    QSignalSpy redo{form.keys, &UndoKeys::redoRequested};
    QTest::keyClick(field, Qt::Key(key), Qt::KeyboardModifiers{modifiers});
    QCOMPARE(undo.count(), undoes ? 1 : 0);
    QCOMPARE(redo.count(), undoes ? 0 : 1);
    QCOMPARE(form.line->text() + form.text->toPlainText(), u"abc"_s);
    QCOMPARE(form.windowUndos, 0);
}

void TestUndo::aFieldNeverUndoesByItself()
{
    Form form;
    form.text->setFocus();
    QTest::keyClicks(form.text, u"abc"_s);
    QSignalSpy undo{form.keys, &UndoKeys::undoRequested};
    QTest::keyClick(form.text, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(form.text, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(undo.count(), 0);
    QCOMPARE(form.text->toPlainText(), u"abc"_s);
}

void TestUndo::theWindowGetsTheKeyWhenThereIsNothingToUndo()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    form.line->setFocus();
    QTest::keyClicks(form.line, u"abc"_s);
    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.windowUndos, 1);
    form.keys->setPossible(true, false);
    QTest::keyClick(form.line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(form.windowUndos, 1);
}

void TestUndo::anEntryKeepsTheKeysForItsOwnText()
{
    Form form;
    form.keys->setPossible(true, true);
    QSignalSpy undo{form.keys, &UndoKeys::undoRequested};
    form.entry->setFocus();
    QTest::keyClicks(form.entry, u"STOP"_s);
    QTest::keyClick(form.entry, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 0);
    QVERIFY(form.entry->text().isEmpty());
    QTest::keyClick(form.entry, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 1);
}

void TestUndo::fieldsOutsideAreLeftAlone()
{
    Form form;
    form.keys->setPossible(true, true);
    QSignalSpy undo{form.keys, &UndoKeys::undoRequested};
    form.outside->setFocus();
    QTest::keyClicks(form.outside, u"abc"_s);
    QTest::keyClick(form.outside, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 0);
    QVERIFY(form.outside->text() != u"abc"_s);
}

void TestUndo::buttonsFollowAndLeaveTheFocus()
{
    Form form;
    QVERIFY(QTest::qWaitForWindowActive(&form.window));
    auto *undo = form.buttons->findChild<QToolButton *>(u"undo"_s);
    auto *redo = form.buttons->findChild<QToolButton *>(u"redo"_s);
    QVERIFY(!undo->isEnabled() && !redo->isEnabled());
    QVERIFY(undo->toolTip().contains(u"Ctrl+Z"_s));
    QVERIFY(!undo->accessibleName().isEmpty() && !redo->accessibleName().isEmpty());
    form.keys->setPossible(true, false);
    QVERIFY(undo->isEnabled() && !redo->isEnabled());
    QSignalSpy asked{form.keys, &UndoKeys::undoRequested};
    form.line->setFocus();
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QVERIFY(form.line->hasFocus());
    QVERIFY(undo->focusPolicy() & Qt::TabFocus);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
