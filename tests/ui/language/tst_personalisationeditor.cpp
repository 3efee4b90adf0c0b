// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/language/functions.h"
#include "tests/ui/support/shots.h"
#include "ui/language/languagepalette.h"
#include "ui/language/personalisationeditor.h"
#include "ui/language/personalpreview.h"
#include "ui/language/validationstrip.h"
#include "ui/parts/codeeditor.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray anna = "{\"person\":{\"name\":{\"firstName\":\"Anna <A>\"}},\"loyalty\":{\"points\":84}}";

struct Opened
{
    explicit Opened(const QByteArray &text = {}, Theme theme = Theme::Light, QSize size = {860, 560})
    {
        applyTheme(*qApp, theme);
        editor.setProfile({u"Anna"_s, anna});
        editor.setText(text);
        editor.resize(size);
        QSignalSpy checked{&editor, &PersonalisationEditor::checked};
        editor.show();
        editor.activateWindow();
        (void)checked.wait();
    }

    template<typename T> T *part(const QString &name) const { return editor.findChild<T *>(name); }
    QByteArray text() const { return editor.text(); }
    QString preview() const { return part<QPlainTextEdit>(u"personalPreview"_s)->toPlainText(); }
    QString validation() const { return part<QLabel>(u"validation"_s)->text(); }
    QTreeWidget *rows() const { return part<QTreeWidget>(u"validationRows"_s); }
    QTreeWidget *tree() const { return part<QTreeWidget>(u"languageTree"_s); }
    LanguagePalette *palette() const { return editor.findChild<LanguagePalette *>(); }
    QString details() const { return part<QTextEdit>(u"languageDetails"_s)->toPlainText(); }
    void type(const QByteArray &text)
    {
        QSignalSpy checked{&editor, &PersonalisationEditor::checked};
        editor.editor()->replaceText(text);
        (void)checked.wait();
    }
    void choose(int kind)
    {
        QSignalSpy checked{&editor, &PersonalisationEditor::checked};
        auto *kinds = part<QComboBox>(u"outputKind"_s);
        kinds->setCurrentIndex(kind);
        Q_EMIT kinds->activated(kind);
        (void)checked.wait();
    }
    QStringList shownOffers() const
    {
        QStringList names;
        for (QTreeWidgetItemIterator it{tree(), QTreeWidgetItemIterator::NotHidden}; *it; ++it) {
            if ((*it)->data(0, Qt::UserRole).isValid())
                names += (*it)->data(0, Qt::UserRole + 1).toString();
        }
        return names;
    }

    PersonalisationEditor editor;
};

} // namespace

class PersonalisationEditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textBecomesWhatItIsForThePerson()
    {
        Opened o{"Hi {{profile.person.name.firstName}}, {%= profile.loyalty.points + 1 %}"};
        QCOMPARE(o.preview(), u"Hi Anna <A>, 85"_s);
        QCOMPARE(o.validation(), u"Validation: no problems found"_s);
        QVERIFY(!o.rows()->isVisible());
        o.type("Bye {{profile.person.name.firstName}}");
        QCOMPARE(o.preview(), u"Bye Anna <A>"_s);
        QSignalSpy checked{&o.editor, &PersonalisationEditor::checked};
        o.editor.setProfile({u"Bo"_s, "{\"person\":{\"name\":{\"firstName\":\"Bo\"}}}"});
        QVERIFY(checked.wait());
        QCOMPARE(o.preview(), u"Bye Bo"_s);
        QCOMPARE(o.text(), "Bye {{profile.person.name.firstName}}"_ba);
    }

    void valuesAreEscapedForWhereTheTextStands()
    {
        Opened o{"{{profile.person.name.firstName}}"};
        o.choose(1);
        QCOMPARE(o.preview(), u"Anna &lt;A&gt;"_s);
        o.choose(2);
        QCOMPARE(o.preview(), u"\"Anna <A>\""_s);
        o.choose(3);
        QCOMPARE(o.preview(), u"Anna%20%3CA%3E"_s);
        o.choose(4);
        QCOMPARE(o.preview(), u"Anna <A>"_s);
        // A body spells the quotes of a tag as JSON does.
        o.choose(2);
        o.type("{\"a\": \"{%= upperCase(\\\"x\\\") %}\"}");
        QCOMPARE(o.preview(), u"{\"a\": \"X\"}"_s);
    }

    void problemsAreListedWithPlacesAndGoneTo()
    {
        Opened o{"Hi\n{{profile.person.nme}} {%= noSuch(1) %}\n{%#if true%}"};
        QCOMPARE(o.validation(), u"Validation: 2 problem(s) found"_s);
        QCOMPARE(o.rows()->topLevelItemCount(), 2);
        QVERIFY2(o.rows()->topLevelItem(0)->text(0).endsWith(u"Line 2, column 28."_s),
                 qPrintable(o.rows()->topLevelItem(0)->text(0)));
        const auto buttons = o.rows()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 2);
        buttons.at(1)->click();
        QCOMPARE(o.editor.editor()->positionOf(o.editor.editor()->cursor()), (TextPosition{3, 1}));
        QVERIFY(o.editor.editor()->view()->hasFocus());
        QVERIFY(o.preview().isEmpty());
        shot(o.editor, u"personal-problems"_s);
        // What evaluation finds is listed too, once the text can be read.
        o.type("{{profile.person.nme}}");
        QCOMPARE(o.rows()->topLevelItemCount(), 1);
        o.type("fine");
        QCOMPARE(o.validation(), u"Validation: no problems found"_s);
    }

    void validateGoesToTheFirstProblem()
    {
        Opened o{"{{profile.a}} {{profile.b}}"};
        QSignalSpy checked{&o.editor, &PersonalisationEditor::checked};
        o.part<QPushButton>(u"validate"_s)->click();
        QVERIFY(checked.wait());
        QVERIFY(o.rows()->hasFocus());
        QCOMPARE(o.rows()->indexOfTopLevelItem(o.rows()->currentItem()), 0);
        QTest::keyClick(o.rows(), Qt::Key_Down);
        QTest::keyClick(o.rows(), Qt::Key_Return);
        QCOMPARE(o.editor.editor()->positionOf(o.editor.editor()->cursor()).column, 17);
    }

    void manyProblemsAreCountedAndTheFirstListed()
    {
        Opened o{QByteArray{"{%= noSuch(1) %}\n"}.repeated(80)};
        QCOMPARE(o.rows()->topLevelItemCount(), 50);
        QVERIFY(o.validation().contains(u"80"_s));
        QVERIFY(o.validation().contains(u"50"_s));
    }

    void everyFunctionAndHelperIsToldAbout()
    {
        const Opened o;
        for (const Language::FunctionInfo &function : Language::functions()) {
            QVERIFY2(o.palette()->select({LanguageOffer::Kind::Function, function.name}), function.name.data());
            QVERIFY(o.details().contains(QString{function.signature}));
            QVERIFY(o.details().contains(function.example.toString()));
            QVERIFY(o.details().count(u'\n') >= 5);
        }
        for (const Language::HelperInfo &helper : Language::helpers()) {
            QVERIFY(o.palette()->select({LanguageOffer::Kind::Helper, helper.name}));
            QVERIFY(o.details().contains(QString{helper.text}));
        }
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Attribute, u"profile.loyalty.points"_s}));
        QVERIFY(o.details().contains(u"84"_s));
        QVERIFY(!o.palette()->select({LanguageOffer::Kind::Attribute, u"profile.nobody"_s}));
    }

    void searchFindsByNameValueAndSentence()
    {
        const Opened o;
        auto *search = o.part<SearchField>(u"languageSearch"_s);
        search->setText(u"anna"_s);
        QVERIFY(o.shownOffers().contains(u"profile.person.name.firstName"_s));
        QVERIFY(!o.shownOffers().contains(u"profile.loyalty"_s));
        search->setText(u"upperc"_s);
        QCOMPARE(o.shownOffers().first(), u"upperCase"_s);
        // The first hit is looked at, so that Down and Enter insert it.
        QVERIFY(o.details().contains(u"upperCase"_s));
        search->setText(u"zzzz"_s);
        QVERIFY(o.shownOffers().isEmpty());
        search->clear();
        QVERIFY(o.shownOffers().size() > 100);
    }

    void theChosenOneIsInsertedAtTheCursor()
    {
        Opened o{"Hi , bye"};
        o.editor.editor()->select(3, 3);
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Attribute, u"profile.loyalty.points"_s}));
        o.tree()->setFocus();
        QTest::keyClick(o.tree(), Qt::Key_Return);
        QCOMPARE(o.text(), "Hi {{profile.loyalty.points}}, bye"_ba);
        QVERIFY(o.editor.editor()->view()->hasFocus());
        o.editor.editor()->undo();
        QCOMPARE(o.text(), "Hi , bye"_ba);
        o.editor.editor()->select(5, 8);
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Function, u"upperCase"_s}));
        o.part<QToolButton>(u"insertOffer"_s)->click();
        QCOMPARE(o.text(), "Hi , {%= upperCase() %}"_ba);
        // Within the parentheses a path stands bare.
        o.editor.insert({LanguageOffer::Kind::Attribute, u"profile.loyalty.points"_s});
        QCOMPARE(o.text(), "Hi , {%= upperCase(profile.loyalty.points) %}"_ba);
        // A group is nothing to insert.
        o.tree()->setCurrentItem(o.tree()->topLevelItem(0));
        QVERIFY(!o.part<QToolButton>(u"insertOffer"_s)->isEnabled());
    }

    void aCompletedWordReplacesItsBeginning()
    {
        Opened o{"x {{profile.loy"};
        CodeEditor *editor = o.editor.editor();
        editor->select(15, 15);
        Q_EMIT editor->completionChosen(u"profile.loyalty.points"_s);
        QCOMPARE(o.text(), "x {{profile.loyalty.points"_ba);
        o.type("x unl");
        editor->select(5, 5);
        Q_EMIT editor->completionChosen(u"unless"_s);
        QVERIFY(o.text().startsWith("x {%#unless condition%}"));
        QCOMPARE(o.text().mid(editor->selectionBegin(), editor->selectionEnd() - editor->selectionBegin()),
                 "condition"_ba);
    }

    void aBrokenProfileIsSaidAndKeepsThePalette()
    {
        Opened o{"Hi {{profile.loyalty.points}}"};
        const qsizetype before = o.shownOffers().size();
        QSignalSpy checked{&o.editor, &PersonalisationEditor::checked};
        o.editor.setProfile({u"Anna"_s, "{\"a\":"});
        QVERIFY(checked.wait());
        QVERIFY(!o.editor.findings().profileProblem.isEmpty());
        QVERIFY(!o.part<QPlainTextEdit>(u"personalPreview"_s)->isVisible());
        QCOMPARE(o.shownOffers().size(), before);
        // The text itself is still looked at.
        o.type("{%= noSuch() %}");
        QCOMPARE(o.rows()->topLevelItemCount(), 1);
    }

    void whatNobodySeesIsNotWorkedOut()
    {
        applyTheme(*qApp, Theme::Light);
        PersonalisationEditor editor;
        QSignalSpy checked{&editor, &PersonalisationEditor::checked};
        editor.setText("a");
        editor.setProfile({u"Anna"_s, anna});
        QTest::qWait(300);
        QCOMPARE(checked.count(), 0);
        editor.show();
        QVERIFY(checked.wait());
    }

    void oddTextsAreNoTrap_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no UTF-8") << "\xFF{{profile.a}}"_ba;
        QTest::newRow("NUL") << QByteArray{"a\0{{profile.loyalty.points}}", 29};
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF{{profile.loyalty.points}}"_ba;
        QTest::newRow("deep") << QByteArray{"{%#if true%}"}.repeated(20'000);
        QTest::newRow("runs away") << "{{#each split(\"a,a,a,a,a,a,a,a\", \",\")}}"_ba.repeated(12)
                + QByteArray{"{{/each}}"}.repeated(12);
        QTest::newRow("long") << QByteArray{"x"}.repeated(1 << 20);
    }
    void oddTextsAreNoTrap()
    {
        QFETCH(QByteArray, text);
        Opened o;
        o.type(text);
        QTRY_VERIFY(o.text() == text);
        o.editor.validate();
        QSignalSpy checked{&o.editor, &PersonalisationEditor::checked};
        QVERIFY(checked.wait(20'000));
    }

    void aNarrowPreviewHasRoomForTheName()
    {
        PersonalPreview preview;
        preview.setPerson(u"Astrid Lindqvist-Ferrand"_s);
        preview.resize(240, 220);
        preview.show();
        QCoreApplication::processEvents();
        QLabel *title = nullptr;
        for (QLabel *label : preview.findChildren<QLabel *>()) {
            if (label->text().endsWith("Lindqvist-Ferrand"_L1))
                title = label;
        }
        QVERIFY(title);
        QVERIFY(title->width() >= 220);
        QVERIFY(title->heightForWidth(title->width()) < 3 * title->fontMetrics().lineSpacing());
    }

    void thePreviewIsCopied()
    {
        Opened o{"Hi {{profile.loyalty.points}}"};
        o.part<QToolButton>(u"copyPreview"_s)->click();
        QCOMPARE(QApplication::clipboard()->text(), u"Hi 84"_s);
    }

    void undoAndRedoFollowTheText()
    {
        Opened o{"a"};
        o.type("b");
        o.editor.editor()->undo();
        QCOMPARE(o.text(), "a"_ba);
        o.editor.editor()->redo();
        QCOMPARE(o.text(), "b"_ba);
        o.part<QPushButton>(u"findAndReplace"_s)->click();
        QVERIFY(o.editor.editor()->closeFind());
    }

    void everythingIsSaidAgainInAnotherLanguage()
    {
        Opened o{"{{profile.nothing}}"};
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Function, u"concat"_s}));
        StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        QVERIFY(o.validation().startsWith(u'['));
        QVERIFY(o.part<QPushButton>(u"validate"_s)->text().startsWith(u'['));
        QVERIFY(o.tree()->topLevelItem(0)->text(0).startsWith(u'['));
        QVERIFY(o.details().contains(u"[Example"_s));
        QVERIFY(o.rows()->topLevelItem(0)->text(0).startsWith(u'['));
        shot(o.editor, u"personal-long"_s);
        QCoreApplication::removeTranslator(&stub);
    }

    void looks_data()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light") << Theme::Light << QSize{860, 560};
        QTest::newRow("dark") << Theme::Dark << QSize{860, 560};
        QTest::newRow("narrow") << Theme::Light << QSize{560, 400};
    }
    void looks()
    {
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        Opened o{"{{! A greeting }}\nHi {%= profile.person.name.firstName ?: \"there\" %},\n"
                 "{%#if profile.loyalty.points > 80%}\n  {%= upperCase(\"gold\") %} for {{profile.loyalty.points}}\n"
                 "{%else%}\n  {{profile.nothing}}\n{%/if%}\n",
                 theme, size};
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Function, u"camelCase"_s}));
        QVERIFY(o.preview().contains(u"GOLD"_s));
        shot(o.editor, u"personal-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
        QVERIFY(o.palette()->select({LanguageOffer::Kind::Attribute, u"profile.person.name.firstName"_s}));
        shot(o.editor, u"personal-attribute-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
    }
};

QTEST_MAIN(PersonalisationEditorTest)
#include "tst_personalisationeditor.moc"
