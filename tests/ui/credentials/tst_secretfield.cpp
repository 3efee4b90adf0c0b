// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplecredentials.h"
#include "tests/ui/credentials/formparts.h"
#include "tests/ui/support/shots.h"
#include "ui/credentials/secretfield.h"
#include "ui/credentials/secrettext.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"sesam-7f3a-open"_s;

QPushButton *button(const SecretField &field, const char *name)
{
    return field.findChild<QPushButton *>(QString::fromLatin1(name));
}

} // namespace

class SecretFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWhenNothingIsKept()
    {
        SecretField field{SecretField::Lines::One};
        field.setName(u"API Token"_s);
        QVERIFY(!field.change());
        QCOMPARE(field.state(), QString{});
        QCOMPARE(field.findChild<QLineEdit *>()->accessibleName(), u"API Token: nothing is kept"_s);
    }

    void saysWhereSinceWhenAndByWhom()
    {
        SecretField field{SecretField::Lines::One};
        field.setName(u"API Token"_s);
        KeptSecret kept = Testing::keptSecret(u"api-token"_s);
        field.setKept(&kept);
        QVERIFY(field.state().startsWith("Kept in the keychain since "_L1));
        QVERIFY(field.state().endsWith(" by Kim"_L1));
        QVERIFY(field.state().contains("2026"_L1));
        QVERIFY(field.accessibleName().startsWith("API Token: Kept in the keychain"_L1));
        QVERIFY(!field.findChild<QLineEdit *>()->isVisibleTo(&field));
        kept.place = SecretPlace::Memory;
        field.setKept(&kept);
        QVERIFY(field.state().startsWith("Kept in memory for this run"_L1));
        kept.kept.by.clear();
        field.setKept(&kept);
        QVERIFY(!field.state().contains("by"_L1));
    }

    void forgetCanBeTakenBack()
    {
        SecretField field{SecretField::Lines::One};
        const KeptSecret kept = Testing::keptSecret(u"api-token"_s);
        field.setKept(&kept);
        QSignalSpy edits{&field, &SecretField::edited};
        button(field, "forgetSecret")->click();
        QCOMPARE(field.state(), u"Will be forgotten on Submit"_s);
        QVERIFY(field.change().has_value());
        QVERIFY(!field.change()->has_value());
        button(field, "keepSecret")->click();
        QVERIFY(!field.change());
        QVERIFY(field.state().startsWith("Kept in the keychain"_L1));
        QCOMPARE(edits.count(), 2);
    }

    void replacesWithWhatIsTypedOnly()
    {
        SecretField field{SecretField::Lines::One};
        const KeptSecret kept = Testing::keptSecret(u"api-token"_s);
        field.setKept(&kept);
        field.show();
        button(field, "replaceSecret")->click();
        // Nothing typed yet: what is kept stays.
        QVERIFY(!field.change());
        auto *line = field.findChild<QLineEdit *>();
        QTest::keyClicks(line, secret);
        QCOMPARE(field.change(), std::optional{std::optional{Secret{secret.toUtf8()}}});
        for (auto *candidate : field.findChildren<QPushButton *>()) {
            if (candidate->text() == "Keep the old one"_L1)
                candidate->click();
        }
        QVERIFY(!field.change());
        QCOMPARE(line->text(), QString{});
    }

    void showsDotsWhereNobodyTypes_data()
    {
        QTest::addColumn<SecretField::Lines>("lines");
        QTest::newRow("one line") << SecretField::Lines::One;
        QTest::newRow("many lines") << SecretField::Lines::Many;
    }

    void showsDotsWhereNobodyTypes()
    {
        QFETCH(SecretField::Lines, lines);
        QWidget window;
        auto *layout = new QVBoxLayout{&window};
        auto *field = new SecretField{lines};
        auto *other = new QLineEdit;
        layout->addWidget(field);
        layout->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QTest::keyClicks(window.focusWidget(), secret);
        other->setFocus();
        QVERIFY(!Testing::everythingSaid(window).contains("sesam"_L1));
        QCOMPARE((*field->change())->bytes(), secret.toUtf8());

        auto *reveal = field->findChild<QToolButton *>();
        reveal->click();
        QVERIFY(Testing::everythingSaid(window).contains(secret));
        reveal->click();
        QVERIFY(!Testing::everythingSaid(window).contains("sesam"_L1));

        const KeptSecret kept = Testing::keptSecret(u"oauth-body"_s);
        field->setKept(&kept);
        QVERIFY(!Testing::everythingSaid(window).contains("sesam"_L1));
        QVERIFY(!field->change());
    }

    void manyLinesComeBackWithTheFocusAndTheCursor()
    {
        QWidget window;
        auto *layout = new QVBoxLayout{&window};
        auto *text = new SecretText;
        auto *other = new QLineEdit;
        layout->addWidget(text);
        layout->addWidget(other);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        text->setFocus();
        QVERIFY(!text->isMasked());
        text->setPlainText(u"line one\nline two"_s);
        text->moveCursor(QTextCursor::End);
        other->setFocus();
        QVERIFY(text->isMasked());
        QVERIFY(!text->document()->toPlainText().contains("line"_L1));
        QVERIFY(!text->document()->isUndoAvailable());
        QCOMPARE(text->secret(), u"line one\nline two"_s);
        text->setFocus();
        QCOMPARE(text->toPlainText(), u"line one\nline two"_s);
        QCOMPARE(text->textCursor().position(), 17);
    }

    void manyLinesGiveNothingToTheClipboard()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        SecretText text;
        text.show();
        QVERIFY(QTest::qWaitForWindowActive(&text));
        text.setFocus();
        text.setPlainText(secret);
        text.selectAll();
        QTest::keySequence(&text, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QTest::keySequence(&text, QKeySequence::Cut);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        QCOMPARE(text.secret(), secret);
        QVERIFY(!text.acceptDrops());
        QVERIFY(!text.viewport()->acceptDrops());
    }

    void offersNothingWhenReadOnly()
    {
        SecretField field{SecretField::Lines::One};
        const KeptSecret kept = Testing::keptSecret(u"api-token"_s);
        field.setKept(&kept);
        field.setReadOnly(true);
        field.show();
        for (const auto *candidate : field.findChildren<QPushButton *>())
            QVERIFY2(!candidate->isVisibleTo(&field), qPrintable(candidate->text()));
        field.setReadOnly(false);
        QVERIFY(button(field, "replaceSecret")->isVisibleTo(&field));
        QVERIFY(button(field, "forgetSecret")->isVisibleTo(&field));
    }

    void speaksAnotherLanguageAtOnce()
    {
        SecretField field{SecretField::Lines::One};
        const KeptSecret kept = Testing::keptSecret(u"api-token"_s);
        field.setKept(&kept);
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QTRY_VERIFY(field.state().startsWith(u'['));
        QVERIFY(button(field, "replaceSecret")->text().startsWith(u'['));
        QCoreApplication::removeTranslator(&stub);
        QTRY_VERIFY(!field.state().startsWith(u'['));
    }
};

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
