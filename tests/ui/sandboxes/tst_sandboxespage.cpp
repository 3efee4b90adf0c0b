// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/looks.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/problemline.h"
#include "ui/sandboxes/comparecopydialog.h"
#include "ui/sandboxes/comparepage.h"
#include "ui/sandboxes/sandboxdialog.h"
#include "ui/sandboxes/sandboxespage.h"
#include "ui/sandboxes/sandboxtable.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A page over two sandboxes, dev (looked at) and stage.
struct Opened : Desk
{
    explicit Opened(Theme theme = Theme::Light)
        : stage{sandboxes.add({0, u"Luma"_s, u"stage"_s, false})->id}
        , dev{sandboxes.current().id}
    {
        showAlone(page, theme, {1060, 700}, notices);
        page.shown();
        QCoreApplication::processEvents();
    }
    SandboxTable *table() const { return page.findChild<SandboxTable *>(); }
    ComparePage *compare() const { return page.findChild<ComparePage *>(); }
    QTableView *compared() const
    {
        for (QTableView *view : compare()->findChildren<QTableView *>()) {
            if (qobject_cast<ComparisonModel *>(view->model()))
                return view;
        }
        return nullptr;
    }
    ComparisonModel *rows() const { return static_cast<ComparisonModel *>(compared()->model()); }
    template<typename Dialog> Dialog *dialog() const
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    void act(int row, const QString &text)
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        Q_EMIT table()->rowMenu()->aboutToShow();
        for (QAction *action : table()->rowMenu()->actions()) {
            if (action->text() == text && action->isEnabled())
                action->trigger();
        }
    }
    QUuid put(qint64 sandbox, const SmsWebhook &webhook)
    {
        SmsWebhookRecord record;
        record.webhook = webhook;
        const WebhookChange change{record, RevisionAction::Created, {u"Kim"_s, {}}};
        return webhookStore.save(sandbox, std::span{&change, 1})->first().id;
    }
    QString said() const { return notices.isEmpty() ? QString{} : notices.last().text; }

    qint64 stage;
    qint64 dev;
    SandboxCopies copies{webhookStore, credentialStore,          sandboxes,
                         webhooks,     [] { return qint64{0}; }, [] { return u"Kim"_s; }};
    FakeAsker asker;
    QList<Notice> notices;
    SandboxesPage page{sandboxes, copies, credentials, asker};
};

} // namespace

class TestSandboxesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void linkAsksToSwitch();
    void actionsFitTheRow();
    void createdSandboxIsThere();
    void complaintsStandAtTheirFields();
    void failedCreationStaysOpen();
    void renamingKeepsTheKind();
    void markingAsProductionSaysWhatItMeansAndCanBeUndone();
    void markingAsDevelopmentAsksForTheName();
    void deletingAsksWithTheCounts();
    void notTypedNothingDeleted();
    void failedDeletionIsTold();
    void deletingForgetsSecrets();
    void comparisonListsEveryWebhook();
    void detailsSayWhatDiffers();
    void copyIsPreviewedAndDone();
    void copyGoesTheOtherWayToo();
    void missingCredentialsAreToldBeforeAndAfter();
    void productionAsksBeforeCopying();
    void failedCopyIsTold();
    void sameSandboxTwiceIsExplained();
    void escapeLeavesTheComparison();
    void everyStopHasAName();
    void speaksAnotherLanguageAtOnce();
    void looks_data();
    void looks();
};

void TestSandboxesPage::cleanup()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(top))
            delete top;
    }
}

void TestSandboxesPage::linkAsksToSwitch()
{
    Opened o;
    QSignalSpy chosen{&o.page, &SandboxesPage::sandboxChosen};
    o.table()->setCurrentIndex(o.table()->model()->index(1, 0));
    QTest::keyClick(o.table(), Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), o.stage);
    // Who is asked decides; nothing has changed by itself.
    QCOMPARE(o.sandboxes.current().id, o.dev);
}

void TestSandboxesPage::actionsFitTheRow()
{
    Opened o;
    const auto enabled = [&](int row, const QString &text) {
        o.table()->setCurrentIndex(o.table()->model()->index(row, 0));
        Q_EMIT o.table()->rowMenu()->aboutToShow();
        for (const QAction *action : o.table()->rowMenu()->actions()) {
            if (action->text() == text)
                return action->isEnabled();
        }
        return false;
    };
    QVERIFY(!enabled(0, u"Switch to it"_s));
    QVERIFY(enabled(1, u"Switch to it"_s));
    QVERIFY(enabled(1, u"Mark as production"_s));
    QVERIFY(!enabled(1, u"Mark as development…"_s));
    QVERIFY(enabled(1, u"Delete…"_s));
    QVERIFY(o.sandboxes.remove(o.stage));
    QVERIFY(!enabled(0, u"Delete…"_s));
    QVERIFY(!enabled(0, u"Compare…"_s));
}

void TestSandboxesPage::createdSandboxIsThere()
{
    Opened o;
    QTest::mouseClick(o.page.findChild<QPushButton *>(u"createSandbox"_s), Qt::LeftButton);
    auto *dialog = o.dialog<SandboxDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->findChild<QLineEdit *>(u"organisation"_s)->text(), u"Luma"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"name"_s), u"live"_s);
    dialog->findChild<QCheckBox *>(u"production"_s)->setChecked(true);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"name"_s), Qt::Key_Return);
    QCOMPARE(o.sandboxes.sandboxes().size(), 3);
    QCOMPARE(o.sandboxes.sandboxes().last(), (Sandbox{3, u"Luma"_s, u"live"_s, true}));
    QCOMPARE(o.table()->currentId(), o.sandboxes.sandboxes().last().id);
    QCOMPARE(o.notices.last().actionText, u"Switch to it"_s);
    const QSignalSpy chosen{&o.page, &SandboxesPage::sandboxChosen};
    o.notices.last().action();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().toLongLong(), qint64(3));
    QVERIFY(o.said().contains(u"live"_s));
    QVERIFY(!o.dialog<SandboxDialog>());
}

void TestSandboxesPage::complaintsStandAtTheirFields()
{
    Opened o;
    QVERIFY(o.page.create());
    auto *dialog = o.dialog<SandboxDialog>();
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    auto *organisation = dialog->findChild<QLineEdit *>(u"organisation"_s);
    const auto complains = [&](const QLineEdit *field) {
        for (const FieldRow *row : dialog->findChildren<FieldRow *>()) {
            if (row->field() == field)
                return row->hasComplaints();
        }
        return false;
    };
    QVERIFY(!complains(name));
    organisation->clear();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QVERIFY(complains(name));
    QVERIFY(complains(organisation));
    QCOMPARE(dialog->focusWidget(), name);
    shot(*dialog, u"dialog-complaints"_s);
    organisation->setText(u"luma"_s);
    QVERIFY(!complains(organisation));
    name->setText(u"STAGE"_s);
    QVERIFY(complains(name));
    name->setText(u"stage 2"_s);
    QVERIFY(!complains(name));
    QCOMPARE(o.sandboxes.sandboxes().size(), 2);
}

void TestSandboxesPage::failedCreationStaysOpen()
{
    Opened o;
    o.page.create();
    auto *dialog = o.dialog<SandboxDialog>();
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"live"_s);
    o.sandboxStore.refusal = diskFull();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->findChild<ProblemLine *>()->text(), diskFull().summary);
    QCOMPARE(o.table()->model()->rowCount(), 2);
}

void TestSandboxesPage::renamingKeepsTheKind()
{
    Opened o;
    o.act(1, u"Mark as production"_s);
    o.act(1, u"Rename…"_s);
    auto *dialog = o.dialog<SandboxDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox *>(u"production"_s)->isVisible());
    dialog->findChild<QLineEdit *>(u"name"_s)->setText(u"live"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(o.sandboxes.sandboxes().last(), (Sandbox{o.stage, u"Luma"_s, u"live"_s, true}));
}

void TestSandboxesPage::markingAsProductionSaysWhatItMeansAndCanBeUndone()
{
    Opened o;
    o.act(1, u"Mark as production"_s);
    QVERIFY(o.sandboxes.sandboxes().last().production);
    QVERIFY(o.said().contains(u"frame"_s));
    QVERIFY(o.said().contains(u"asked for"_s));
    QVERIFY(o.notices.last().undoes);
    QVERIFY(o.asker.questions.isEmpty());
    o.notices.last().action();
    QVERIFY(!o.sandboxes.sandboxes().last().production);
}

void TestSandboxesPage::markingAsDevelopmentAsksForTheName()
{
    Opened o;
    o.act(1, u"Mark as production"_s);
    o.act(1, u"Mark as development…"_s);
    QCOMPARE(o.asker.words, QStringList{u"stage"_s});
    QVERIFY(o.sandboxes.sandboxes().last().production);
    o.asker.typed = true;
    o.act(1, u"Mark as development…"_s);
    QVERIFY(!o.sandboxes.sandboxes().last().production);
}

void TestSandboxesPage::deletingAsksWithTheCounts()
{
    Opened o;
    o.sandboxStore.inside.insert(o.stage, {3, 2, 4711});
    o.asker.typed = true;
    o.act(1, u"Delete…"_s);
    QCOMPARE(o.asker.words, QStringList{u"stage"_s});
    for (const QString &part : {u"stage"_s, u"3"_s, u"2"_s, u"4711"_s})
        QVERIFY2(o.asker.questions.first().contains(part), qPrintable(o.asker.questions.first()));
    QCOMPARE(o.sandboxes.sandboxes().size(), 1);
    QVERIFY(o.said().contains(u"deleted"_s));
}

void TestSandboxesPage::notTypedNothingDeleted()
{
    Opened o;
    o.act(1, u"Delete…"_s);
    QCOMPARE(o.asker.words.size(), 1);
    QCOMPARE(o.sandboxes.sandboxes().size(), 2);
    QVERIFY(o.notices.isEmpty());
}

void TestSandboxesPage::failedDeletionIsTold()
{
    Opened o;
    o.asker.typed = true;
    o.sandboxStore.refusal = diskFull();
    o.act(1, u"Delete…"_s);
    QCOMPARE(o.said(), diskFull().summary);
    QCOMPARE(o.table()->model()->rowCount(), 2);
}

void TestSandboxesPage::deletingForgetsSecrets()
{
    Opened o;
    // As the store leaves them when it removes a sandbox.
    o.secretStore.secrets.insert(u"api-key-1"_s, Secret{"s3cret"});
    o.credentialStore.toForget = {u"api-key-1"_s};
    o.asker.typed = true;
    o.act(1, u"Delete…"_s);
    QTRY_VERIFY(o.credentialStore.toForget.isEmpty());
    QVERIFY(o.secretStore.secrets.isEmpty());
}

void TestSandboxesPage::comparisonListsEveryWebhook()
{
    Opened o;
    o.put(o.dev, customInbound(u"Both"_s));
    o.put(o.stage, customInbound(u"Both"_s));
    o.put(o.dev, customFeedback(u"Here"_s));
    o.put(o.stage, customFeedback(u"There"_s));
    o.act(1, u"Compare…"_s);
    QVERIFY(o.compare()->isVisible());
    QCOMPARE(o.rows()->rowCount(), 3);
    QCOMPARE(o.compare()->findChild<QComboBox *>(u"left"_s)->currentText(), u"dev"_s);
    QCOMPARE(o.compare()->findChild<QComboBox *>(u"right"_s)->currentText(), u"stage"_s);
    o.compare()->findChild<QCheckBox *>(u"differencesOnly"_s)->setChecked(true);
    QCOMPARE(o.rows()->rowCount(), 2);
    // The current one against itself makes no sense: another one takes its place.
    o.page.back();
    o.act(0, u"Compare…"_s);
    QCOMPARE(o.compare()->findChild<QComboBox *>(u"left"_s)->currentText(), u"stage"_s);
    QCOMPARE(o.compare()->findChild<QComboBox *>(u"right"_s)->currentText(), u"dev"_s);
}

void TestSandboxesPage::detailsSayWhatDiffers()
{
    Opened o;
    o.put(o.dev, customInbound());
    SmsWebhook other = customInbound();
    other.defaultReplyMessage = u"Text HELP for help."_s;
    o.put(o.stage, other);
    o.act(1, u"Compare…"_s);
    o.compared()->setCurrentIndex(o.rows()->index(0, 0));
    const auto *details = o.compare()->findChild<QTextEdit *>();
    QVERIFY(details);
    QVERIFY2(details->toPlainText().contains(u"Text HELP for help."_s), qPrintable(details->toPlainText()));
}

void TestSandboxesPage::copyIsPreviewedAndDone()
{
    Opened o;
    o.put(o.dev, customFeedback());
    o.act(1, u"Compare…"_s);
    auto *toRight = o.compare()->findChild<QPushButton *>(u"toRight"_s);
    QVERIFY(!toRight->isEnabled());
    // By the keyboard: the row is chosen with Space.
    o.compared()->setCurrentIndex(o.rows()->index(0, 0));
    QTest::keyClick(o.compared(), Qt::Key_Space);
    QVERIFY(toRight->isEnabled());
    QVERIFY(!o.compare()->findChild<QPushButton *>(u"toLeft"_s)->isEnabled());
    QTest::mouseClick(toRight, Qt::LeftButton);
    auto *dialog = o.dialog<CompareCopyDialog>();
    QVERIFY(dialog);
    QVERIFY(o.webhookStore.webhooks(o.stage)->isEmpty());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(o.webhookStore.webhooks(o.stage)->size(), 1);
    QCOMPARE(o.notices.last().tone, Tone::Positive);
    QCOMPARE(o.rows()->index(0, ComparisonModel::StateColumn).data().toString(), u"The same"_s);
    QCOMPARE(o.rows()->chosenCount(), 0);
}

void TestSandboxesPage::copyGoesTheOtherWayToo()
{
    Opened o;
    o.put(o.stage, customFeedback());
    o.act(1, u"Compare…"_s);
    o.rows()->chooseAll();
    QTest::mouseClick(o.compare()->findChild<QPushButton *>(u"toLeft"_s), Qt::LeftButton);
    QTest::mouseClick(o.dialog<CompareCopyDialog>()->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    // The list that is open has it too.
    QCOMPARE(o.webhooks.webhooks().size(), 1);
}

void TestSandboxesPage::missingCredentialsAreToldBeforeAndAfter()
{
    Opened o;
    o.put(o.dev, customInbound());
    o.act(1, u"Compare…"_s);
    o.rows()->chooseAll();
    QTest::mouseClick(o.compare()->findChild<QPushButton *>(u"toRight"_s), Qt::LeftButton);
    auto *dialog = o.dialog<CompareCopyDialog>();
    QVERIFY(dialog);
    const auto *table = dialog->findChild<QTableView *>();
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"Missing there"_s);
    shot(*dialog, u"copy"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(o.notices.last().tone, Tone::Notice);
    QVERIFY(o.said().contains(u"incomplete"_s));
}

void TestSandboxesPage::productionAsksBeforeCopying()
{
    Opened o;
    o.put(o.dev, customFeedback());
    o.act(1, u"Mark as production"_s);
    o.act(1, u"Compare…"_s);
    o.rows()->chooseAll();
    auto *toRight = o.compare()->findChild<QPushButton *>(u"toRight"_s);
    QTest::mouseClick(toRight, Qt::LeftButton);
    QTest::mouseClick(o.dialog<CompareCopyDialog>()->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(o.asker.words, QStringList{u"stage"_s});
    QVERIFY(o.webhookStore.webhooks(o.stage)->isEmpty());
    o.asker.typed = true;
    QTest::mouseClick(toRight, Qt::LeftButton);
    QTest::mouseClick(o.dialog<CompareCopyDialog>()->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(o.webhookStore.webhooks(o.stage)->size(), 1);
}

void TestSandboxesPage::failedCopyIsTold()
{
    Opened o;
    o.put(o.dev, customFeedback());
    o.act(1, u"Compare…"_s);
    o.rows()->chooseAll();
    QTest::mouseClick(o.compare()->findChild<QPushButton *>(u"toRight"_s), Qt::LeftButton);
    o.webhookStore.refusal = diskFull();
    QTest::mouseClick(o.dialog<CompareCopyDialog>()->findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(o.said(), diskFull().summary);
    // What was chosen stays chosen, to try again.
    QCOMPARE(o.rows()->chosenCount(), 1);
}

void TestSandboxesPage::sameSandboxTwiceIsExplained()
{
    Opened o;
    o.put(o.dev, customFeedback());
    o.act(1, u"Compare…"_s);
    auto *right = o.compare()->findChild<QComboBox *>(u"right"_s);
    right->setCurrentIndex(0);
    Q_EMIT right->activated(0);
    QCOMPARE(o.rows()->rowCount(), 0);
    QVERIFY(!o.compared()->isVisible());
    QVERIFY(!o.compare()->findChild<QPushButton *>(u"toRight"_s)->isEnabled());
    QVERIFY(o.notices.isEmpty());
}

void TestSandboxesPage::escapeLeavesTheComparison()
{
    Opened o;
    QVERIFY(!o.page.back());
    o.act(1, u"Compare…"_s);
    QVERIFY(o.page.back());
    QVERIFY(o.table()->isVisible());
    QVERIFY(!o.page.back());
}

void TestSandboxesPage::everyStopHasAName()
{
    Opened o;
    QCOMPARE(namelessStops(&o.page), QStringList{});
    o.page.create();
    QCOMPARE(namelessStops(o.dialog<SandboxDialog>()), QStringList{});
    delete o.dialog<SandboxDialog>();
    o.put(o.dev, customFeedback());
    o.act(1, u"Compare…"_s);
    QCOMPARE(namelessStops(&o.page), QStringList{});
    o.rows()->chooseAll();
    QTest::mouseClick(o.compare()->findChild<QPushButton *>(u"toRight"_s), Qt::LeftButton);
    QCOMPARE(namelessStops(o.dialog<CompareCopyDialog>()), QStringList{});
}

void TestSandboxesPage::speaksAnotherLanguageAtOnce()
{
    Opened o;
    o.act(1, u"Compare…"_s);
    StubTranslator stub;
    QVERIFY(qApp->installTranslator(&stub));
    QCoreApplication::processEvents();
    QVERIFY(o.page.findChild<QPushButton *>(u"createSandbox"_s)->text().startsWith(u'['));
    QVERIFY(o.compare()->findChild<QPushButton *>(u"toRight"_s)->text().startsWith(u'['));
    QVERIFY(o.compare()->findChild<QCheckBox *>(u"differencesOnly"_s)->text().startsWith(u'['));
    QVERIFY(o.table()->model()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
    QVERIFY(o.rows()->headerData(0, Qt::Horizontal).toString().startsWith(u'['));
    qApp->removeTranslator(&stub);
}

void TestSandboxesPage::looks_data()
{
    addLooks({1060, 700}, {804, 600}, {804, 600});
}

void TestSandboxesPage::looks()
{
    QFETCH(Theme, theme);
    QFETCH(QSize, size);
    const QString tag = lookTag();
    Opened o{theme};
    const RowsWords words;
    o.sandboxStore.inside = {{o.dev, {12, 4, 123456}}, {o.stage, {3, 2, 0}}};
    QVERIFY(o.sandboxes.change({o.stage, u"Luma"_s, u"stage"_s, true}));
    o.put(o.dev, customInbound(u"Luma inbound"_s));
    SmsWebhook other = customInbound(u"Luma inbound"_s);
    other.defaultReplyMessage = u"Sorry, we did not understand that. Text HELP for help."_s;
    other.senderPhoneNumber = u"+46701740699"_s;
    o.put(o.stage, other);
    o.put(o.dev, customFeedback(u"Luma feedback"_s));
    o.put(o.stage, customFeedback(u"Luma feedback"_s));
    o.put(o.stage, customFeedback(u"Old feedback"_s));
    o.page.resize(size);
    o.page.shown();
    o.table()->setFocus();
    shot(o.page, u"sandboxes-"_s + tag);
    o.page.create();
    shot(*o.dialog<SandboxDialog>(), u"sandboxes-dialog-"_s + tag);
    delete o.dialog<SandboxDialog>();
    o.act(1, hasLongerWords() ? u"[Compare…~~]"_s : u"Compare…"_s);
    QVERIFY(o.compare()->isVisible());
    o.rows()->setData(o.rows()->index(1, 0), Qt::Checked, Qt::CheckStateRole);
    o.compared()->setCurrentIndex(o.rows()->index(1, 0));
    shot(o.page, u"compare-"_s + tag);
    // No column of either table needs the page to be scrolled sideways.
    QVERIFY(!o.compared()->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(TestSandboxesPage)
#include "tst_sandboxespage.moc"
