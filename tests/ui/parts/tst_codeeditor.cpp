// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/codeeditor.h"
#include "ui/parts/jsonstyler.h"
#include "ui/parts/scintilla.h"
#include "ui/parts/textsearch.h"
#include "ui/parts/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

const QByteArray sample = "{\n  \"a\": [\n    1,\n    2\n  ],\n  \"b\": \"{{requestId}}\"\n}\n";

struct Shown
{
    Shown()
    {
        editor.setStyler(std::make_shared<JsonStyler>(JsonStyler::Tokens{{"requestId", CodeStyle::Token}}));
        auto *column = new QVBoxLayout{&window};
        column->addWidget(&before);
        column->addWidget(&editor);
        column->addWidget(&after);
        window.resize(600, 400);
        window.show();
        window.activateWindow();
        editor.view()->setFocus();
        QCoreApplication::processEvents();
    }
    ~Shown() { editor.setParent(nullptr), before.setParent(nullptr), after.setParent(nullptr); }

    QsciScintilla &raw() { return *qobject_cast<QsciScintilla *>(editor.view()); }
    long send(unsigned message, unsigned long one = 0, long other = 0)
    {
        return raw().SendScintilla(message, one, other);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(editor.view(), Qt::Key(key), modifiers);
    }
    QLineEdit *find() { return editor.findChild<QLineEdit *>(u"find"_s); }
    QPushButton *button(const QString &text)
    {
        for (QPushButton *one : editor.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    QWidget window;
    QLineEdit before;
    CodeEditor editor;
    QLineEdit after;
};

Diagnostic problem(Rule rule, Severity severity, TextPosition place, const QStringList &args = {})
{
    return {rule, severity, place, {}, args};
}

} // namespace

class TestCodeEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void bytesComeOutAsTheyWentIn_data();
    void bytesComeOutAsTheyWentIn();
    void typingBetweenOddBytesLeavesThemAlone();
    void newLinesAreLikeTheOthers();
    void loadingIsNoEditAndForgetsUndo();
    void manyEditsAreOneStep();
    void replacingTheTextKeepsWhatIsTheSame();
    void readOnlyChangesNothing();
    void tabGoesOnToTheNextControl();
    void altAndALetterTypesNothing();
    void escapeIsLeftToTheWindow();
    void placesCountCharacters_data();
    void placesCountCharacters();
    void problemsAreUnderlinedByTheirShape();
    void nextProblemGoesAroundTheEnd();
    void bracketsFold();
    void theBracketAtTheCursorFindsItsPartner();
    void tokensAreColouredByTheirState();
    void stylesFollowThePalette();
    void aLineIsStyledFromTheStateBeforeIt();
    void findingMarksAndCounts();
    void replacingAllIsOneStep();
    void aWrongExpressionIsSaidSo();
    void escapeClosesTheBarAndGoesBackToTheText();
    void wordsAreFoundByTheirBytes_data();
    void wordsAreFoundByTheirBytes();
    void groupsComeBackInTheReplacement();
    void textAndNameReachAssistiveTechnology();
};

void TestCodeEditor::bytesComeOutAsTheyWentIn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray{};
    QTest::newRow("LF") << QByteArray{"{\n}\n"};
    QTest::newRow("CRLF") << QByteArray{"{\r\n}\r\n"};
    QTest::newRow("CR") << QByteArray{"{\r}\r"};
    QTest::newRow("mixed") << QByteArray{"{\r\n\r\n\"a\":\n1\r}"};
    QTest::newRow("byte order mark") << QByteArray{"\xEF\xBB\xBF{}"};
    QTest::newRow("NUL") << QByteArray{"{\"a\": \"\0\"}", 11};
    QTest::newRow("no UTF-8") << QByteArray{"{\"a\": \"\xFF\xC3\"}"};
    QTest::newRow("surrogates in UTF-8") << QByteArray{"\"\xED\xA0\x80\""};
    QTest::newRow("wide characters") << QByteArray{"{\"åäö\": \"\xF0\x9D\x84\x9E\"}"};
    QTest::newRow("line separators") << QByteArray{"\"\xE2\x80\xA8\xC2\x85\x0B\x0C\""};
}

void TestCodeEditor::bytesComeOutAsTheyWentIn()
{
    QFETCH(QByteArray, bytes);
    Shown s;
    s.editor.setText(bytes);
    QCOMPARE(s.editor.text(), bytes);
    QCOMPARE(s.editor.isEmpty(), bytes.isEmpty());
    s.editor.setText("other");
    s.editor.replaceText(bytes);
    QCOMPARE(s.editor.text(), bytes);
    s.editor.undo();
    QCOMPARE(s.editor.text(), QByteArray{"other"});
}

void TestCodeEditor::typingBetweenOddBytesLeavesThemAlone()
{
    Shown s;
    s.editor.setText(QByteArray{"\xEF\xBB\xBF{\r\n\"\0\xFF\"}\r", 12});
    s.editor.select(3, 3);
    QTest::keyClicks(s.editor.view(), u"x"_s);
    QCOMPARE(s.editor.text(), (QByteArray{"\xEF\xBB\xBFx{\r\n\"\0\xFF\"}\r", 13}));
}

void TestCodeEditor::newLinesAreLikeTheOthers()
{
    Shown s;
    s.editor.setText("{\r\n}");
    s.editor.select(1, 1);
    s.press(Qt::Key_Return);
    QCOMPARE(s.editor.text(), QByteArray{"{\r\n\r\n}"});
}

void TestCodeEditor::loadingIsNoEditAndForgetsUndo()
{
    Shown s;
    QSignalSpy edited{&s.editor, &CodeEditor::edited};
    s.editor.setText(sample);
    QCOMPARE(edited.count(), 0);
    QVERIFY(!s.editor.canUndo());
    QTest::keyClicks(s.editor.view(), u"x"_s);
    QVERIFY(edited.count() > 0);
    QVERIFY(s.editor.canUndo());
    s.editor.setText("{}");
    QVERIFY(!s.editor.canUndo() && !s.editor.canRedo());
}

void TestCodeEditor::manyEditsAreOneStep()
{
    Shown s;
    s.editor.setText("abcdef");
    s.editor.apply({{0, 1, "A"}, {2, 2, "--"}, {5, 6, {}}});
    QCOMPARE(s.editor.text(), QByteArray{"Ab--cde"});
    s.editor.undo();
    QCOMPARE(s.editor.text(), QByteArray{"abcdef"});
    s.editor.redo();
    QCOMPARE(s.editor.text(), QByteArray{"Ab--cde"});
}

void TestCodeEditor::replacingTheTextKeepsWhatIsTheSame()
{
    Shown s;
    // The two clefs share three of their four bytes; no half of one is ever left alone.
    const QByteArray one = "\"\xF0\x9D\x84\x9E\"";
    const QByteArray other = "\"\xF0\x9D\x84\xA2\"";
    s.editor.setText(one);
    s.editor.replaceText(other);
    QCOMPARE(s.editor.text(), other);
    QCOMPARE(s.editor.cursor(), 5);
    s.editor.undo();
    QCOMPARE(s.editor.text(), one);
    s.editor.replaceText(one);
    QVERIFY(!s.editor.canUndo());
}

void TestCodeEditor::readOnlyChangesNothing()
{
    Shown s;
    s.editor.setReadOnly(true);
    s.editor.setText(sample);
    QTest::keyClicks(s.editor.view(), u"x"_s);
    s.press(Qt::Key_Delete);
    s.editor.apply({{0, 1, "x"}});
    s.editor.replaceText("other");
    QCOMPARE(s.editor.text(), sample);
    QVERIFY(s.editor.isReadOnly());
}

void TestCodeEditor::tabGoesOnToTheNextControl()
{
    for (const bool readOnly : {false, true}) {
        Shown s;
        s.editor.setText(sample);
        s.editor.setReadOnly(readOnly);
        s.press(Qt::Key_Tab);
        QVERIFY(s.after.hasFocus());
        s.editor.view()->setFocus();
        s.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(s.before.hasFocus());
        QCOMPARE(s.editor.text(), sample);
    }
}

void TestCodeEditor::altAndALetterTypesNothing()
{
    Shown s;
    QTest::keyClick(s.editor.view(), 'k', Qt::AltModifier);
    QVERIFY(s.editor.isEmpty());
    QTest::keyClick(s.editor.view(), 'k');
    QCOMPARE(s.editor.text(), QByteArray{"k"});
}

void TestCodeEditor::escapeIsLeftToTheWindow()
{
    Shown s;
    QKeyEvent escape{QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier};
    QCoreApplication::sendEvent(s.editor.view(), &escape);
    QVERIFY(!escape.isAccepted());
    QKeyEvent submit{QEvent::ShortcutOverride, Qt::Key_Return, Qt::ControlModifier};
    submit.ignore();
    QCoreApplication::sendEvent(s.editor.view(), &submit);
    QVERIFY(!submit.isAccepted());
}

void TestCodeEditor::placesCountCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("offset");
    QTest::newRow("start") << QByteArray{"ab"} << 1 << 1 << 0;
    QTest::newRow("behind wide ones") << QByteArray{"\"\xF0\x9D\x84\x9E\xC3\xA5\"x"} << 1 << 5 << 8;
    QTest::newRow("behind a mark") << QByteArray{"\xEF\xBB\xBF{}"} << 1 << 2 << 4;
    QTest::newRow("after CRLF") << QByteArray{"a\r\nbc"} << 2 << 2 << 4;
    QTest::newRow("after CR") << QByteArray{"a\rbc"} << 2 << 1 << 2;
}

void TestCodeEditor::placesCountCharacters()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(int, offset);
    Shown s;
    s.editor.setText(bytes);
    QCOMPARE(s.editor.offsetOf({line, column}), offset);
    QCOMPARE(s.editor.positionOf(offset), (TextPosition{line, column}));
    QCOMPARE(s.editor.offsetOf({99, 1}), int(bytes.size()));
    QVERIFY(s.editor.offsetOf({line, 99}) <= int(bytes.size()));
}

void TestCodeEditor::problemsAreUnderlinedByTheirShape()
{
    Shown s;
    s.editor.setText("{\n  \"a\": \"{{x}}\",\n  \"b\": {{y}}\n}");
    s.editor.setProblems({problem(Rule::PayloadUnknownToken, Severity::Error, {2, 8}),
                          problem(Rule::PayloadTokenNotSentButBound, Severity::Warning, {3, 8})});
    const auto marked = [&s](int indicator, int offset) {
        return s.send(QsciScintillaBase::SCI_INDICATORVALUEAT, static_cast<unsigned long>(indicator), offset) != 0;
    };
    const int first = int(s.editor.text().indexOf("\"{{x}}\""));
    const int second = int(s.editor.text().indexOf("{{y}}"));
    QVERIFY(marked(8, first) && marked(8, first + 6) && !marked(8, first + 7) && !marked(8, second));
    QVERIFY(marked(9, second) && marked(9, second + 4) && !marked(9, second + 5) && !marked(9, first));
    QVERIFY(s.send(QsciScintillaBase::SCI_INDICGETSTYLE, 8) != s.send(QsciScintillaBase::SCI_INDICGETSTYLE, 9));
    QVERIFY(s.raw().markersAtLine(1) != 0 && s.raw().markersAtLine(1) != s.raw().markersAtLine(2));
    s.editor.setProblems({});
    QVERIFY(!marked(8, first) && !marked(9, second));
    QVERIFY(s.raw().markersAtLine(1) == 0);
}

void TestCodeEditor::nextProblemGoesAroundTheEnd()
{
    Shown s;
    s.editor.setText(sample);
    s.editor.setProblems({problem(Rule::JsonDuplicateKey, Severity::Warning, {2, 3}, {u"a"_s}),
                          problem(Rule::JsonDuplicateKey, Severity::Warning, {6, 3}, {u"b"_s})});
    QSignalSpy reached{&s.editor, &CodeEditor::problemReached};
    s.press(Qt::Key_F8);
    QCOMPARE(s.editor.positionOf(s.editor.cursor()), (TextPosition{2, 3}));
    s.press(Qt::Key_F8);
    QCOMPARE(s.editor.positionOf(s.editor.cursor()), (TextPosition{6, 3}));
    QVERIFY(s.editor.view()->accessibleDescription().contains(u'b'));
    s.press(Qt::Key_F8);
    s.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(s.editor.positionOf(s.editor.cursor()), (TextPosition{6, 3}));
    QCOMPARE(reached.count(), 4);
}

void TestCodeEditor::bracketsFold()
{
    Shown s;
    s.editor.setText(sample);
    s.window.grab();
    const auto visible = [&s](int line) {
        return s.send(QsciScintillaBase::SCI_GETLINEVISIBLE, static_cast<unsigned long>(line)) != 0;
    };
    s.raw().foldLine(1);
    QVERIFY(visible(1) && !visible(2) && !visible(3) && visible(5));
    s.editor.foldAll(false);
    QVERIFY(visible(2));
    s.editor.foldAll(true);
    QVERIFY(visible(0) && !visible(5));
    // Who goes to a place sees it.
    s.editor.jumpTo({3, 1});
    QVERIFY(visible(2));
}

void TestCodeEditor::theBracketAtTheCursorFindsItsPartner()
{
    Shown s;
    s.editor.setText("{\"}\": [1]}");
    s.window.grab();
    s.editor.select(1, 1);
    QCoreApplication::processEvents();
    const QImage there = s.window.grab().toImage();
    s.editor.select(3, 3);
    QCoreApplication::processEvents();
    QVERIFY(there != s.window.grab().toImage());
}

void TestCodeEditor::tokensAreColouredByTheirState()
{
    Shown s;
    s.editor.setText("{\"a\": \"{{requestId}}\", \"b\": \"{{other}}\"}");
    s.window.grab();
    const auto style = [&s](const QByteArray &what) {
        const long at = s.editor.text().indexOf(what);
        return static_cast<CodeStyle>(s.send(QsciScintillaBase::SCI_GETSTYLEAT, static_cast<unsigned long>(at)));
    };
    QCOMPARE(style("{{requestId"), CodeStyle::Token);
    QCOMPARE(style("{{other"), CodeStyle::UnknownToken);
    QCOMPARE(style("\"a\""), CodeStyle::Name);
    s.editor.setStyler(std::make_shared<JsonStyler>(JsonStyler::Tokens{{"requestId", CodeStyle::DoubledToken}}));
    s.window.grab();
    QCOMPARE(style("{{requestId"), CodeStyle::DoubledToken);
}

void TestCodeEditor::stylesFollowThePalette()
{
    Shown s;
    s.editor.setText(sample);
    const auto ground = [&s] { return s.send(QsciScintillaBase::SCI_STYLEGETBACK, 0); };
    const auto ink = [&s] { return s.send(QsciScintillaBase::SCI_STYLEGETFORE, long(CodeStyle::Name)); };
    const long light = ground();
    const long lightInk = ink();
    applyTheme(*qApp, Theme::Dark);
    QCoreApplication::processEvents();
    QVERIFY(ground() != light);
    QVERIFY(ink() != lightInk);
    QVERIFY(ground() != ink());
    applyTheme(*qApp, Theme::Light);
    QCoreApplication::processEvents();
    QCOMPARE(ground(), light);
}

void TestCodeEditor::aLineIsStyledFromTheStateBeforeIt()
{
    const JsonStyler styler{{{"x", CodeStyle::Token}}};
    const auto styled = [&styler](QByteArrayView line, CodeState before) {
        std::vector<CodeStyle> styles(static_cast<std::size_t>(line.size()), CodeStyle::Plain);
        const CodeStyler::Line result = styler.style(line, before, styles.data());
        return std::pair{result, styles};
    };
    const auto [open, ignored] = styled("{ \"a\": { /* one", {});
    QCOMPARE(open.after, (CodeState{2, 1}));
    const auto [closed, styles] = styled("two */ }, 1.5e3 tru", open.after);
    QCOMPARE(closed.after, (CodeState{1, 0}));
    QCOMPARE(closed.lowest, 1);
    QCOMPARE(styles.at(0), CodeStyle::Comment);
    QCOMPARE(styles.at(7), CodeStyle::Sign);
    QCOMPARE(styles.at(10), CodeStyle::Number);
    QCOMPARE(styles.at(16), CodeStyle::Word);
    // Text that ends nowhere stays within its line.
    QCOMPARE(styled("\"a\\", {}).second.at(2), CodeStyle::Text);
    QCOMPARE(styled("}}}", {}).first.after.depth, 0);
    QCOMPARE(styled("\"{{x}} {{", {}).second.at(1), CodeStyle::Token);
}

void TestCodeEditor::findingMarksAndCounts()
{
    Shown s;
    s.editor.setText("Stop stop stopped STOP");
    s.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(s.find()->isVisible() && s.find()->hasFocus());
    QTest::keyClicks(s.find(), u"stop"_s);
    QCOMPARE(s.find()->accessibleDescription(), u"1 of 4"_s);
    QCOMPARE(s.editor.selectionBegin(), 0);
    QCOMPARE(s.editor.selectionEnd(), 4);
    QTest::keyClick(s.find(), Qt::Key_Return);
    QCOMPARE(s.editor.selectionBegin(), 5);
    QTest::keyClick(s.find(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(s.find(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(s.editor.selectionBegin(), 18);
    const QList<QCheckBox *> choices = s.editor.findChildren<QCheckBox *>();
    choices.at(0)->click();
    QVERIFY(s.find()->accessibleDescription().endsWith(u"of 2"_s));
    choices.at(1)->click();
    QVERIFY(s.find()->accessibleDescription().endsWith(u"of 1"_s));
}

void TestCodeEditor::replacingAllIsOneStep()
{
    Shown s;
    const QByteArray text = "one åone\r\none";
    s.editor.setText(text);
    s.press(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(s.find(), u"one"_s);
    s.editor.findChild<QLineEdit *>(u"replacement"_s)->setText(u"två"_s);
    s.button(u"Replace"_s)->click();
    QCOMPARE(s.editor.text(), QByteArray{"två åone\r\none"});
    s.button(u"Replace all"_s)->click();
    QCOMPARE(s.editor.text(), QByteArray{"två åtvå\r\ntvå"});
    s.editor.undo();
    QCOMPARE(s.editor.text(), QByteArray{"två åone\r\none"});
    s.editor.undo();
    QCOMPARE(s.editor.text(), text);
}

void TestCodeEditor::aWrongExpressionIsSaidSo()
{
    Shown s;
    s.editor.setText("a(b");
    s.editor.openFind();
    s.find()->setText(u"a("_s);
    s.editor.findChildren<QCheckBox *>().at(2)->click();
    QVERIFY2(s.find()->accessibleDescription().contains(u"expression"_s),
             qPrintable(s.find()->accessibleDescription()));
    QVERIFY(s.find()->property("invalid").toBool());
}

void TestCodeEditor::escapeClosesTheBarAndGoesBackToTheText()
{
    Shown s;
    s.editor.setText(sample);
    s.editor.openFind(true);
    QTest::keyClicks(s.find(), u"a"_s);
    QTest::keyClick(s.find(), Qt::Key_Escape);
    QVERIFY(!s.find()->isVisible());
    QVERIFY(s.editor.view()->hasFocus());
    QVERIFY(!s.editor.closeFind());
    s.editor.setReadOnly(true);
    s.editor.openFind(true);
    QVERIFY(!s.editor.findChild<QLineEdit *>(u"replacement"_s)->isVisible());
    QVERIFY(s.editor.closeFind());
}

void TestCodeEditor::wordsAreFoundByTheirBytes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("regular");
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("plain") << QByteArray{"a.b a.b"} << u"a.b"_s << false << QList<int>{0, 4};
    QTest::newRow("dots are dots") << QByteArray{"axb"} << u"a.b"_s << false << QList<int>{};
    QTest::newRow("expression") << QByteArray{"axb"} << u"a.b"_s << true << QList<int>{0};
    QTest::newRow("lines") << QByteArray{"a\na"} << u"^a$"_s << true << QList<int>{0, 2};
    QTest::newRow("behind wide ones") << QByteArray{"\xF0\x9D\x84\x9E\xC3\xA5x"} << u"x"_s << false << QList<int>{6};
    QTest::newRow("behind no UTF-8") << QByteArray{"\xFF\xC3x"} << u"x"_s << false << QList<int>{2};
    QTest::newRow("behind a mark") << QByteArray{"\xEF\xBB\xBFx"} << u"x"_s << false << QList<int>{3};
    QTest::newRow("behind NUL") << QByteArray{"\0x", 2} << u"x"_s << false << QList<int>{1};
    QTest::newRow("empty matches are none") << QByteArray{"aaa"} << u"b*"_s << true << QList<int>{};
    QTest::newRow("nothing wanted") << QByteArray{"aaa"} << QString{} << false << QList<int>{};
}

void TestCodeEditor::wordsAreFoundByTheirBytes()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, wanted);
    QFETCH(bool, regular);
    QFETCH(QList<int>, places);
    const TextMatches matches = findAll(text, {wanted, false, false, regular});
    QList<int> found;
    for (const TextMatch &match : matches.found)
        found.append(match.begin);
    QCOMPARE(found, places);
}

void TestCodeEditor::groupsComeBackInTheReplacement()
{
    const TextQuery query{u"(\\w+)@(\\w+)"_s, false, false, true};
    const TextMatches matches = findAll("kim@luma", query);
    QCOMPARE(matches.found.size(), 1);
    QCOMPARE(replacementOf(matches.found.first(), u"$2 \\1\\n\\0 \\9."_s, query), QByteArray{"luma kim\nkim@luma ."});
    QCOMPARE(replacementOf(matches.found.first(), u"$2"_s, {u"x"_s}), QByteArray{"$2"});
    QVERIFY(findAll("aaa", {u"a"_s}, 2).more);
}

void TestCodeEditor::textAndNameReachAssistiveTechnology()
{
    Shown s;
    s.editor.setText(sample);
    s.editor.setName(u"Payload template"_s, u"Some help."_s);
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(s.editor.view());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), u"Payload template"_s);
    QCOMPARE(accessible->text(QAccessible::Description), u"Some help."_s);
    QVERIFY(accessible->textInterface());
    QVERIFY(
        accessible->textInterface()->text(0, accessible->textInterface()->characterCount()).contains(u"requestId"_s));
}

QTEST_MAIN(TestCodeEditor)
#include "tst_codeeditor.moc"
