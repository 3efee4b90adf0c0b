// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/replydocument.h"
#include "tests/support/walk.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/looks.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/replies/repliespage.h"
#include "ui/replies/replydialog.h"
#include "ui/replies/replytable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

QList<ReplyText> builtIn()
{
    QFile file{u":/replies/built-in.json"_s};
    return file.open(QIODevice::ReadOnly) ? *readReplies(file.readAll()) : QList<ReplyText>{};
}

/// A page over a library in memory, with what it tells.
struct Opened
{
    explicit Opened(const QList<ReplyText> &texts = builtIn(), Theme theme = Theme::Light)
        : loaded{book.load(texts)}
    {
        Testing::showAlone(page, theme, {1060, 752}, notices);
        QCoreApplication::processEvents();
    }

    ReplyTable *table() const { return page.findChild<ReplyTable *>(); }
    ReplyDialog *dialog() const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ReplyDialog *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    QComboBox *combo(const QString &name, const QWidget *in = nullptr) const
    {
        for (QComboBox *combo : (in ? in : &page)->findChildren<QComboBox *>()) {
            if (combo->accessibleName() == name)
                return combo;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text, const QWidget *in = nullptr) const
    {
        for (QPushButton *button : (in ? in : &page)->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

    FakeReplyStore store;
    ReplyBook book{store};
    Result<> loaded;
    FakeAsker asker;
    QList<Notice> notices;
    RepliesPage page{book, asker};
};

} // namespace

class TestRepliesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (qobject_cast<ReplyDialog *>(top))
                delete top;
        }
    }

    void theLibraryIsListed()
    {
        Opened o;
        QCOMPARE(o.table()->model()->rowCount(), o.book.replies().size());
        QVERIFY(!o.page.findChild<QPushButton *>(u"addBuiltIn"_s)->isEnabled());
        shot(o.page, u"replies-light"_s);
        o.page.resize(804, 652);
        shot(o.page, u"replies-light-narrow"_s);
        applyTheme(*qApp, Theme::Dark);
        o.page.resize(1060, 752);
        o.table()->setFocus();
        shot(o.page, u"replies-dark"_s);
    }

    void filtersNarrowTheList()
    {
        Opened o;
        o.combo(u"Show texts used for"_s)->setCurrentIndex(1);
        o.combo(u"Show texts in"_s)->setCurrentIndex(o.combo(u"Show texts in"_s)->findData(u"sv"_s));
        QCOMPARE(o.table()->model()->rowCount(), 1);
        o.page.focusSearch();
        QTest::keyClicks(QApplication::focusWidget(), u"nowhere"_s);
        QVERIFY(o.button(u"Clear search and filters"_s));
        shot(o.page, u"replies-nohits"_s);
        o.button(u"Clear search and filters"_s)->click();
        QCOMPARE(o.table()->model()->rowCount(), o.book.replies().size());
    }

    void aFilterWhoseLastTextGoesShowsAll()
    {
        Opened o{{{0, ReplyUse::Help, u"en"_s, u"Help."_s}, {0, ReplyUse::Help, u"de"_s, u"Hilfe."_s}}};
        QComboBox *language = o.combo(u"Show texts in"_s);
        language->setCurrentIndex(language->findData(u"de"_s));
        QCOMPARE(o.table()->model()->rowCount(), 1);
        QVERIFY(o.book.remove(o.book.replies().last().id));
        QCOMPARE(language->currentIndex(), 0);
        QCOMPARE(language->findData(u"de"_s), -1);
        QCOMPARE(o.table()->model()->rowCount(), 1);
    }

    void anAddedTextIsStoredAndCurrent()
    {
        Opened o;
        o.combo(u"Show texts used for"_s)->setCurrentIndex(4);
        QVERIFY(o.page.create());
        ReplyDialog *dialog = o.dialog();
        QVERIFY(dialog);
        QCOMPARE(o.combo(u"Used for"_s, dialog)->currentData().toInt(), int(ReplyUse::Help));
        auto *text = dialog->findChild<QPlainTextEdit *>();
        text->setPlainText(u"Chat with us 👋"_s);
        bool counted = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            counted = counted || label->text().startsWith("14 "_L1);
        QVERIFY(counted);
        shot(*dialog, u"replies-dialog"_s);
        o.combo(u"Language"_s, dialog)->setEditText(u"svenska"_s);
        QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!o.dialog());
        const ReplyText added = o.book.replies().last();
        QCOMPARE(added.text, u"Chat with us 👋"_s);
        QCOMPARE(added.language, u"sv"_s);
        QCOMPARE(o.table()->currentId(), added.id);
    }

    void aRefusedTextStaysInTheDialog()
    {
        Opened o;
        o.page.create();
        ReplyDialog *dialog = o.dialog();
        o.button(u"Save"_s, dialog)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->findChild<ProblemLine *>()->text().isEmpty());
        o.combo(u"Language"_s, dialog)->setEditText(u"Klingonska"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Hello."_s);
        o.button(u"Save"_s, dialog)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<ProblemLine *>()->text().contains(u"Klingonska"_s));
        shot(*dialog, u"replies-dialog-problem"_s);
        QCOMPARE(o.book.replies().size(), builtIn().size());
    }

    void anEditedTextKeepsItsRow()
    {
        Opened o;
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_Return);
        ReplyDialog *dialog = o.dialog();
        QVERIFY(dialog);
        const qint64 id = o.table()->currentId();
        QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), o.book.find(id)->text);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Welcome to Luma."_s);
        o.button(u"Save"_s, dialog)->click();
        QCOMPARE(o.book.find(id)->text, u"Welcome to Luma."_s);
        QCOMPARE(o.book.replies().size(), builtIn().size());
    }

    void aChangedTextIsNotThrownAwayUnasked()
    {
        Opened o;
        o.page.create();
        ReplyDialog *dialog = o.dialog();
        dialog->reject(); // nothing was typed
        QVERIFY(!o.dialog());
        QVERIFY(o.asker.leaves.isEmpty());

        o.page.create();
        dialog = o.dialog();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Hello."_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(o.dialog());
        QCOMPARE(o.asker.leaves.size(), 1);
        o.asker.leave = Asker::Leave::Submit;
        dialog->reject();
        QVERIFY(!o.dialog());
        QCOMPARE(o.book.replies().last().text, u"Hello."_s);

        o.page.create();
        o.dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Bye."_s);
        o.asker.leave = Asker::Leave::Discard;
        o.dialog()->reject();
        QVERIFY(!o.dialog());
        QCOMPARE(o.book.replies().last().text, u"Hello."_s);
    }

    void deletingOffersAnUndo()
    {
        Opened o;
        o.table()->setFocus();
        const QList<ReplyText> before = o.book.replies();
        const qint64 id = o.table()->currentId();
        QTest::keyClick(o.table(), Qt::Key_Delete);
        QCOMPARE(o.book.find(id), nullptr);
        QVERIFY(o.page.findChild<QPushButton *>(u"addBuiltIn"_s)->isEnabled());
        QCOMPARE(o.notices.size(), 1);
        QVERIFY(o.notices.first().undoes);
        o.notices.first().action();
        QCOMPARE(o.book.replies(), before);
        QCOMPARE(o.table()->currentId(), id);
    }

    void anUndoAfterThePageIsGoneDoesNothing()
    {
        Notice notice;
        {
            Opened o;
            o.table()->setFocus();
            QTest::keyClick(o.table(), Qt::Key_Delete);
            notice = o.notices.first();
        }
        notice.action();
    }

    void failuresAreTold()
    {
        Opened o;
        o.store.refusal = diskFull();
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_Delete);
        QCOMPARE(o.notices.size(), 1);
        QCOMPARE(o.notices.first().tone, Tone::Negative);
        QCOMPARE(o.book.replies().size(), builtIn().size());
        o.page.create();
        o.dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"Hello."_s);
        o.button(u"Save"_s, o.dialog())->click();
        QCOMPARE(o.dialog()->findChild<ProblemLine *>()->text(), diskFull().summary);
    }

    void anEmptyLibraryCanBeFilledAgain()
    {
        Opened o;
        while (!o.book.replies().isEmpty())
            QVERIFY(o.book.remove(o.book.replies().first().id));
        shot(o.page, u"replies-empty"_s);
        QVERIFY(o.button(u"Add built-in texts"_s));
        o.button(u"Add built-in texts"_s)->click();
        QCOMPARE(o.book.replies().size(), builtIn().size());
        QVERIFY(o.table()->isVisible());
        QVERIFY(o.notices.last().text.contains(QString::number(builtIn().size())));
    }

    void theTextIsCopiedAsItIs()
    {
        Opened o{{{0, ReplyUse::Help, u"en"_s, u"Two\nlines."_s}}};
        o.table()->setFocus();
        for (QAction *action : o.table()->rowMenu()->actions()) {
            if (action->text() == "Copy text"_L1)
                action->trigger();
        }
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Two\nlines."_s);
    }

    void everythingButTheTextsSpeaksTheNewLanguage()
    {
        Opened o{{{0, ReplyUse::Help, u"en"_s, u"Reply STOP."_s}}};
        o.page.create();
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        const QModelIndex row = o.table()->model()->index(0, 0);
        QVERIFY(row.data().toString().startsWith(u'['));
        QCOMPARE(row.siblingAtColumn(ReplyListModel::TextColumn).data().toString(), u"Reply STOP."_s);
        QCOMPARE(row.siblingAtColumn(ReplyListModel::LanguageColumn).data().toString(), u"English"_s);
        for (const QPushButton *button : o.page.findChildren<QPushButton *>())
            QVERIFY2(button->text().isEmpty() || button->text().startsWith(u'['), qPrintable(button->text()));
        for (const QPushButton *button : o.dialog()->findChildren<QPushButton *>())
            QVERIFY2(button->text().isEmpty() || button->text().startsWith(u'['), qPrintable(button->text()));
        QVERIFY(o.combo(u"Show texts used for"_s) == nullptr);
        o.page.resize(804, 652);
        shot(o.page, u"replies-long"_s);
        shot(*o.dialog(), u"replies-dialog-long"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everyStopHasAName()
    {
        Opened o;
        o.page.create();
        QCOMPARE(namelessStops(&o.page), QStringList{});
        QCOMPARE(namelessStops(o.dialog()), QStringList{});
    }
};

QTEST_MAIN(TestRepliesPage)
#include "tst_repliespage.moc"
