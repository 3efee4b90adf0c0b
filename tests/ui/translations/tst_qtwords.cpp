// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMetaEnum>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The buttons that QDialogButtonBox knows, each with the text it has now, without mnemonics.
QMap<QString, QString> buttonTexts()
{
    QMap<QString, QString> texts;
    const QMetaEnum buttons = QMetaEnum::fromType<QDialogButtonBox::StandardButtons>();
    for (int i = 0; i < buttons.keyCount(); ++i) {
        const auto button = static_cast<QDialogButtonBox::StandardButton>(buttons.value(i));
        if (button == QDialogButtonBox::NoButton)
            continue;
        const QDialogButtonBox box(button);
        if (const QPushButton *pushButton = box.button(button))
            texts.insert(QString::fromLatin1(buttons.key(i)), pushButton->text().remove(u'&'));
    }
    return texts;
}

/// The words of a context menu, without mnemonics and without the shortcuts beside them.
QStringList menuTexts(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&').section(u'\t', 0, 0));
    }
    return texts;
}

QStringList swedishEditing()
{
    return {u"Ångra"_s, u"Gör om"_s, u"Klipp ut"_s, u"Kopiera"_s, u"Klistra in"_s, u"Ta bort"_s, u"Markera allt"_s};
}

} // namespace

class TestQtWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void cataloguesAreInTheProgram();
    void everyStandardButtonIsSwedish();
    void lineEditMenuIsSwedish();
    void textEditMenuIsSwedish();
    void spinBoxWordsAreSwedish();
    void shortcutsAreShownInSwedish_data();
    void shortcutsAreShownInSwedish();
    void portableShortcutsStillParse();
    void fileDialogIsSwedish();
    void messageBoxDetailsAreSwedish();
    void layoutStaysLeftToRight();
    void buttonsAreEnglishAgainWithoutTheCatalogue();

private:
    std::unique_ptr<QTranslator> m_swedish;
    QMap<QString, QString> m_english;
};

void TestQtWords::init()
{
    m_english = buttonTexts();
    m_swedish = std::make_unique<QTranslator>();
    QVERIFY(m_swedish->load(u":/i18n/qt_sv.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(m_swedish.get()));
}

void TestQtWords::cleanup()
{
    QCoreApplication::removeTranslator(m_swedish.get());
    m_swedish.reset();
}

void TestQtWords::cataloguesAreInTheProgram()
{
    for (const QString &name : {u"hookbench_en"_s, u"hookbench_fr"_s, u"hookbench_sv"_s, u"qt_sv"_s})
        QVERIFY2(QFile::exists(u":/i18n/"_s % name % u".qm"_s), qPrintable(name));
}

void TestQtWords::everyStandardButtonIsSwedish()
{
    const QMap<QString, QString> swedish = buttonTexts();
    QVERIFY(swedish.size() >= 18);
    QCOMPARE(swedish.keys(), m_english.keys());
    for (auto it = swedish.cbegin(); it != swedish.cend(); ++it) {
        if (it.key() == u"Ok"_s)
            QCOMPARE(it.value(), u"OK"_s);
        else
            QVERIFY2(it.value() != m_english.value(it.key()), qPrintable(it.key()));
    }
    QCOMPARE(swedish.value(u"Save"_s), u"Spara"_s);
    QCOMPARE(swedish.value(u"Cancel"_s), u"Avbryt"_s);
    QCOMPARE(swedish.value(u"Yes"_s), u"Ja"_s);
}

void TestQtWords::lineEditMenuIsSwedish()
{
    QLineEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QCOMPARE(menuTexts(*menu), swedishEditing());
}

void TestQtWords::textEditMenuIsSwedish()
{
    QPlainTextEdit edit;
    const std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
    QCOMPARE(menuTexts(*menu), swedishEditing());
}

void TestQtWords::spinBoxWordsAreSwedish()
{
    // The menu of a spin box exists only while it is open: its words are asked for instead.
    QCOMPARE(QCoreApplication::translate("QAbstractSpinBox", "&Select All"), QStringLiteral("&Markera allt"));
    QCOMPARE(QCoreApplication::translate("QAbstractSpinBox", "&Step up"), QStringLiteral("&Öka"));
    QCOMPARE(QCoreApplication::translate("QAbstractSpinBox", "Step &down"), QStringLiteral("Mi&nska"));
}

void TestQtWords::shortcutsAreShownInSwedish_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("shown");
    QTest::newRow("save as") << QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S) << u"Ctrl+Skift+S"_s;
    QTest::newRow("delete") << QKeySequence(Qt::Key_Delete) << u"Del"_s;
    QTest::newRow("back") << QKeySequence(Qt::ALT | Qt::Key_Left) << u"Alt+Vänsterpil"_s;
    QTest::newRow("send") << QKeySequence(Qt::CTRL | Qt::Key_Return) << u"Ctrl+Retur"_s;
    QTest::newRow("help") << QKeySequence(Qt::Key_F1) << u"F1"_s;
    QTest::newRow("space") << QKeySequence(Qt::CTRL | Qt::Key_Space) << u"Ctrl+Blanksteg"_s;
    QTest::newRow("tab") << QKeySequence(Qt::CTRL | Qt::Key_Tab) << u"Ctrl+Tabb"_s;
}

void TestQtWords::shortcutsAreShownInSwedish()
{
    QFETCH(const QKeySequence, keys);
    QFETCH(const QString, shown);
    QCOMPARE(keys.toString(QKeySequence::NativeText), shown);
    QCOMPARE(QKeySequence::fromString(shown, QKeySequence::NativeText), keys);
}

void TestQtWords::portableShortcutsStillParse()
{
    QCOMPARE(QKeySequence(u"Ctrl+Shift+S"_s), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    QCOMPARE(QKeySequence(u"Alt+Left"_s), QKeySequence(Qt::ALT | Qt::Key_Left));
}

void TestQtWords::fileDialogIsSwedish()
{
    QFileDialog dialog;
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    QStringList words;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        words.append(label->text());
    for (const QPushButton *button : dialog.findChildren<QPushButton *>())
        words.append(button->text());
    for (const QString &expected : {u"Leta i:"_s, u"Fil&namn:"_s, u"Filtyp:"_s, u"&Spara"_s, u"Avbryt"_s})
        QVERIFY2(words.contains(expected), qPrintable(expected % u" is not among "_s % words.join(u", "_s)));
    QCOMPARE(dialog.windowTitle(), u"Spara som"_s);
}

void TestQtWords::messageBoxDetailsAreSwedish()
{
    QMessageBox box;
    box.setStandardButtons(QMessageBox::Close);
    box.setDetailedText(u"{}"_s);
    QStringList words;
    for (const QPushButton *button : box.findChildren<QPushButton *>())
        words.append(button->text().remove(u'&'));
    QVERIFY2(words.contains(u"Visa detaljer …"_s), qPrintable(words.join(u", "_s)));
    QVERIFY(words.contains(u"Stäng"_s));
}

void TestQtWords::layoutStaysLeftToRight()
{
    QCOMPARE(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION"), u"LTR"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestQtWords::buttonsAreEnglishAgainWithoutTheCatalogue()
{
    QCoreApplication::removeTranslator(m_swedish.get());
    QCOMPARE(buttonTexts().value(u"Save"_s), u"Save"_s);
}

QTEST_MAIN(TestQtWords)
#include "tst_qtwords.moc"
