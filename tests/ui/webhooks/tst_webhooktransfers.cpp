// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/webhookdocument.h"
#include "tests/ui/support/shots.h"
#include "tests/ui/webhooks/openedpage.h"
#include "ui/webhooks/copydialog.h"
#include "ui/webhooks/historydialog.h"
#include "ui/webhooks/importdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTableView>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

/// A page and whichever of its dialogs is open.
struct Dialogs : Opened
{
    using Opened::Opened;

    template<typename Dialog> Dialog *dialog() const
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    /// Files to import: one that is new, one that changes a webhook, one that is the same, and one that is broken.
    void putFour()
    {
        add(customInbound(u"Same"_s));
        add(customInbound(u"Other"_s));
        SmsWebhook other = customInbound(u"Other"_s);
        other.defaultReplyMessage = u"Sorry, Luma did not get that."_s;
        other.payload.replace(u"\"inboundMessage\""_s, u"\"text\""_s);
        disk.files = {{u"/in/a.webhook.json"_s, *writeWebhookDocument(customInbound(u"Same"_s))},
                      {u"/in/b.webhook.json"_s, *writeWebhookDocument(other)},
                      {u"/in/c.webhook.json"_s, *writeWebhookDocument(customFeedback(u"New"_s))},
                      {u"/in/d.webhook.json"_s,
                       "{\n  \"format\": \"hookbench/webhook/1\",\n  \"name\": \"D\",\n"
                       "  \"vendor\": \"acme\"\n}\n"}};
    }
};

QPushButton *buttonIn(const QWidget *widget, const QString &start)
{
    for (QPushButton *button : widget->findChildren<QPushButton *>()) {
        if (button->text().startsWith(start))
            return button;
    }
    return nullptr;
}

QStringList column(const QWidget *dialog, int which)
{
    const QAbstractItemModel *model = dialog->findChild<QTableView *>()->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts.append(model->index(row, which).data().toString());
    return texts;
}

QString details(const QWidget *dialog)
{
    return dialog->findChild<DifferenceView *>()->toPlainText();
}

void chooseLine(const QWidget *dialog, int row)
{
    dialog->findChild<QTableView *>()->selectRow(row);
}

bool says(const QWidget *dialog, const QString &text)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Webhooks from files and into them, to other sandboxes, and back to what they were.
class WebhookTransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPreviewSaysWhatHappensAndWhyNot()
    {
        Dialogs o;
        o.putFour();
        o.page.importPaths({u"/in/"_s});
        auto *dialog = o.dialog<ImportDialog>();
        QVERIFY(dialog);
        QCOMPARE(column(dialog, 0), (QStringList{u"Same"_s, u"Other"_s, u"New"_s, u"D"_s}));
        QCOMPARE(column(dialog, 1), (QStringList{u"Unchanged"_s, u"Updated"_s, u"Created"_s, u"Refused"_s}));
        chooseLine(dialog, 1);
        QVERIFY2(details(dialog).contains(u"Default Reply Message"_s), qPrintable(details(dialog)));
        QVERIFY(details(dialog).contains(u"\"text\": \"{{inboundMessage}}\""_s));
        Testing::shot(*dialog, u"import-updated"_s);
        chooseLine(dialog, 3);
        QVERIFY2(details(dialog).contains(u"line 4, column 13"_s), qPrintable(details(dialog)));
        QVERIFY(details(dialog).contains(u"acme"_s));
        Testing::shot(*dialog, u"import-refused"_s);
        QCOMPARE(o.desk.webhooks.webhooks().size(), 2);
    }

    void aRefusedFileBlocksUntilItIsLeftOut()
    {
        Dialogs o;
        o.putFour();
        o.chooser.files = {u"/in/c.webhook.json"_s, u"/in/d.webhook.json"_s, u"/in/none.webhook.json"_s};
        for (QAction *action : o.page.findChild<QPushButton *>(u"importWebhooks"_s)->menu()->actions()) {
            if (action->text() == u"Files…"_s)
                action->trigger();
        }
        auto *dialog = o.dialog<ImportDialog>();
        QPushButton *import = buttonIn(dialog, u"Import"_s);
        auto *leaveOut = dialog->findChild<QCheckBox *>(u"leaveOutRefused"_s);
        QVERIFY(!import->isEnabled());
        QVERIFY(leaveOut->isVisible());
        QVERIFY(says(dialog, u"2 file(s) can't be imported"_s) || says(dialog, u"2 files can't be imported"_s));
        leaveOut->setChecked(true);
        QVERIFY(import->isEnabled());
        QCOMPARE(column(dialog, 1), (QStringList{u"Created"_s, u"Left out"_s, u"Left out"_s}));
        import->click();
        QVERIFY(o.desk.webhooks.findByName(u"New"_s));
        QCOMPARE(o.table()->currentId(), o.desk.webhooks.findByName(u"New"_s)->id);
        QVERIFY(o.notices.last().text.contains(u"1 created"_s));
    }

    void allIsImportedOrNothing()
    {
        Dialogs o;
        o.putFour();
        o.disk.files.remove(u"/in/d.webhook.json"_s);
        o.chooser.folder = u"/in/"_s;
        for (QAction *action : o.page.findChild<QPushButton *>(u"importWebhooks"_s)->menu()->actions()) {
            if (action->text().startsWith(u"All documents"_s))
                action->trigger();
        }
        auto *dialog = o.dialog<ImportDialog>();
        o.desk.webhookStore.refusal = diskFull();
        buttonIn(dialog, u"Import"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(says(dialog, diskFull().summary));
        QCOMPARE(o.desk.webhooks.webhooks().size(), 2);
        o.desk.webhookStore.refusal.reset();
        buttonIn(dialog, u"Import"_s)->click();
        QCOMPARE(o.desk.webhooks.webhooks().size(), 3);
    }

    void aFolderWithoutDocumentsAndNothingToChangeAreSaid()
    {
        Dialogs o;
        o.page.importPaths({u"/empty/"_s});
        auto *dialog = o.dialog<ImportDialog>();
        QVERIFY(!buttonIn(dialog, u"Import"_s)->isEnabled());
        QVERIFY(says(dialog, u".webhook.json"_s));
        o.add(customInbound());
        o.disk.files.insert(u"/a.webhook.json"_s, *writeWebhookDocument(customInbound()));
        o.page.importPaths({u"/a.webhook.json"_s});
        dialog = o.dialog<ImportDialog>();
        QVERIFY(!buttonIn(dialog, u"Import"_s)->isEnabled());
        QVERIFY(says(dialog, u"nothing to change"_s));
    }

    void manyFilesAreReadBitByBit()
    {
        Dialogs o;
        for (int i = 0; i < 400; ++i)
            o.disk.files.insert(u"/in/%1.webhook.json"_s.arg(i, 4, 10, QLatin1Char{'0'}),
                                *writeWebhookDocument(customInbound(u"Luma %1"_s.arg(i))));
        o.page.importPaths({u"/in/"_s});
        auto *dialog = o.dialog<ImportDialog>();
        QTRY_COMPARE(column(dialog, 1).size(), 400);
        buttonIn(dialog, u"Import"_s)->click();
        QCOMPARE(o.desk.webhooks.webhooks().size(), 400);
    }

    void exportWritesADocumentForEachSelectedRow()
    {
        Dialogs o;
        const QUuid one = o.add(customInbound(u"One"_s)).id;
        o.add(customFeedback(u"Two"_s));
        o.table()->setFocus();
        o.table()->selectAll();
        o.chooser.folder = u"/out"_s;
        o.act(u"Export…"_s);
        QCOMPARE(o.disk.files.keys(), (QStringList{u"/out/one.webhook.json"_s, u"/out/two.webhook.json"_s}));
        QVERIFY(o.notices.last().text.contains(u"/out"_s));
        QVERIFY(o.asker.asked.isEmpty());
        // The same again replaces files, which is asked first.
        o.disk.files.insert(u"/out/one.webhook.json"_s, "kept");
        o.table()->select(one);
        o.act(u"Export…"_s);
        QCOMPARE(o.asker.asked.size(), 1);
        QVERIFY(o.asker.sentences.first().contains(u"one.webhook.json"_s));
        QCOMPARE(o.disk.files.value(u"/out/one.webhook.json"_s), "kept"_ba);
        o.asker.agreed = true;
        o.act(u"Export…"_s);
        QCOMPARE(o.disk.files.value(u"/out/one.webhook.json"_s), *writeWebhookDocument(customInbound(u"One"_s)));
        o.disk.refusal = diskFull();
        o.act(u"Export…"_s);
        QCOMPARE(o.notices.last().text, diskFull().summary);
    }

    void copyingSaysFirstWhatStandsThere()
    {
        Dialogs o;
        const QUuid id = o.add(customInbound()).id;
        o.table()->select(id);
        o.act(u"Copy to another sandbox…"_s);
        QVERIFY(!o.dialog<CopyDialog>());
        QVERIFY(o.notices.last().text.contains(u"no other sandbox"_s));

        const Sandbox stage = *o.desk.sandboxes.add({0, u"Luma AB"_s, u"stage"_s, false});
        o.act(u"Copy to another sandbox…"_s);
        auto *dialog = o.dialog<CopyDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>(u"copyTarget"_s)->currentText(), u"stage"_s);
        QCOMPARE(column(dialog, 1), QStringList{u"Created"_s});
        QCOMPARE(column(dialog, 2), QStringList{u"Missing"_s});
        QVERIFY(details(dialog).contains(u"incomplete"_s));
        Testing::shot(*dialog, u"copy"_s);
        buttonIn(dialog, u"Copy 1"_s)->click();
        QCOMPARE(o.desk.webhookStore.webhooks(stage.id)->size(), 1);
        QVERIFY(o.notices.last().text.contains(u"stage"_s));

        SmsWebhook changed = customInbound();
        changed.defaultReplyMessage = u"New."_s;
        QVERIFY(o.desk.webhooks.submit(id, changed));
        o.act(u"Copy to another sandbox…"_s);
        dialog = o.dialog<CopyDialog>();
        QCOMPARE(column(dialog, 1), QStringList{u"Updated"_s});
        QVERIFY(details(dialog).contains(u"Default Reply Message"_s));
    }

    void copyingToProductionAsksForItsName()
    {
        Dialogs o;
        o.table()->select(o.add(customInbound()).id);
        const Sandbox prod = *o.desk.sandboxes.add({0, u"Luma AB"_s, u"prod"_s, true});
        o.act(u"Copy to another sandbox…"_s);
        auto *dialog = o.dialog<CopyDialog>();
        buttonIn(dialog, u"Copy 1"_s)->click();
        QCOMPARE(o.asker.words, QStringList{u"prod"_s});
        QVERIFY(o.desk.webhookStore.webhooks(prod.id)->isEmpty());
        o.asker.typed = true;
        buttonIn(dialog, u"Copy 1"_s)->click();
        QCOMPARE(o.desk.webhookStore.webhooks(prod.id)->size(), 1);
    }

    void aCopyThatFailsKeepsTheDialogAndSaysWhy()
    {
        Dialogs o;
        o.table()->select(o.add(customInbound()).id);
        QVERIFY(o.desk.sandboxes.add({0, u"Luma AB"_s, u"stage"_s, false}));
        o.act(u"Copy to another sandbox…"_s);
        o.desk.webhookStore.refusal = diskFull();
        auto *dialog = o.dialog<CopyDialog>();
        buttonIn(dialog, u"Copy 1"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(says(dialog, diskFull().summary));
    }

    void anyTwoRevisionsAreCompared()
    {
        Dialogs o;
        HistoryDialog *dialog = openHistory(o);
        QCOMPARE(column(dialog, 0), (QStringList{u"Revision 3"_s, u"Revision 2"_s, u"Revision 1"_s}));
        QCOMPARE(column(dialog, 1), (QStringList{u"Changed"_s, u"Changed"_s, u"Created"_s}));
        QVERIFY(column(dialog, 2).first().startsWith(u"Kim, "_s));
        QVERIFY2(details(dialog).contains(u"Sender Phone Number"_s), qPrintable(details(dialog)));
        QVERIFY(!details(dialog).contains(u"Default Reply Message"_s));
        Testing::shot(*dialog, u"history"_s);
        dialog->findChild<QComboBox *>(u"revisionBefore"_s)->setCurrentText(u"Revision 1"_s);
        QVERIFY(details(dialog).contains(u"Default Reply Message"_s));
        QVERIFY(details(dialog).contains(u"Sender Phone Number"_s));
        dialog->findChild<QComboBox *>(u"revisionAfter"_s)->setCurrentText(u"Revision 1"_s);
        QVERIFY(details(dialog).contains(u"same revision"_s));
        // The first one shows what it brought, and says what it is compared with.
        chooseLine(dialog, 2);
        QCOMPARE(dialog->findChild<QComboBox *>(u"revisionBefore"_s)->currentText(), u"Nothing"_s);
        QVERIFY(details(dialog).contains(u"added"_s));
    }

    void anOlderRevisionBecomesANewOne()
    {
        Dialogs o;
        HistoryDialog *dialog = openHistory(o);
        QVERIFY(!buttonIn(dialog, u"Restore"_s)->isEnabled());
        chooseLine(dialog, 2);
        QCOMPARE(buttonIn(dialog, u"Restore"_s)->text(), u"Restore revision 1"_s);
        buttonIn(dialog, u"Restore"_s)->click();
        const SmsWebhookRecord record = o.desk.webhooks.webhooks().first();
        QCOMPARE(record.webhook, customInbound());
        QCOMPARE(record.revision, 4);
        QVERIFY(o.notices.last().text.contains(u"Revision 1"_s));
    }

    void whatCanNotBeRestoredIsOpenedInTheForm()
    {
        Dialogs o;
        HistoryDialog *dialog = openHistory(o);
        // Its old state lost its credential's vendor meanwhile.
        ApiCredential credential = *o.desk.credentials.findByName(u"Luma custom"_s);
        credential.vendor = CredentialVendor::Sinch;
        QVERIFY(o.desk.credentials.save(credential));
        chooseLine(dialog, 1);
        QPushButton *open = dialog->findChild<QPushButton *>(u"openInForm"_s);
        QVERIFY(!open->isVisible());
        buttonIn(dialog, u"Restore"_s)->click();
        QVERIFY(dialog->isVisible());
        QVERIFY(open->isVisible());
        QVERIFY(says(dialog, u"can't be restored"_s));
        QCOMPARE(o.desk.webhooks.webhooks().first().revision, 3);
        Testing::shot(*dialog, u"history-refused"_s);
        open->click();
        QVERIFY(o.showsForm());
        QVERIFY(o.page.isModified());
        QCOMPARE(o.form()->webhook().defaultReplyMessage, u"Second."_s);
        QCOMPARE(o.form()->webhook().senderPhoneNumber, customInbound().senderPhoneNumber);
    }

    void aWebhookThatGoesTakesItsHistoryAlong()
    {
        Dialogs o;
        HistoryDialog *dialog = openHistory(o);
        QVERIFY(o.desk.webhooks.remove(o.desk.webhooks.webhooks().first().id));
        QVERIFY(!o.dialog<HistoryDialog>());
        Q_UNUSED(dialog)
    }

    void everyControlOfTheDialogsHasAName()
    {
        Dialogs o{Theme::Dark};
        o.putFour();
        QVERIFY(o.desk.sandboxes.add({0, u"Luma AB"_s, u"stage"_s, false}));
        o.table()->select(o.desk.webhooks.webhooks().first().id);
        const auto check = [](QDialog *dialog) {
            QVERIFY(dialog);
            for (const QWidget *widget : dialog->findChildren<QWidget *>()) {
                if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy()
                    || widget->parentWidget()->inherits("QComboBox"))
                    continue;
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                             || widget->inherits("QLabel"),
                         widget->metaObject()->className());
            }
        };
        o.page.importPaths({u"/in/"_s});
        chooseLine(o.dialog<ImportDialog>(), 1);
        check(o.dialog<ImportDialog>());
        Testing::shot(*o.dialog<ImportDialog>(), u"import-dark"_s);
        o.act(u"Copy to another sandbox…"_s);
        check(o.dialog<CopyDialog>());
        o.act(u"History…"_s);
        check(o.dialog<HistoryDialog>());
    }

    void theDialogsChangeTheirLanguageWhileOpen()
    {
        Dialogs o;
        o.putFour();
        o.page.importPaths({u"/in/"_s});
        auto *dialog = o.dialog<ImportDialog>();
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY2(column(dialog, 1).first().startsWith(u"[Unchanged"_s), qPrintable(column(dialog, 1).first()));
        QVERIFY(dialog->windowTitle().startsWith(u'['));
        Testing::shot(*dialog, u"import-long"_s);
        QCoreApplication::removeTranslator(&translator);
    }

private:
    /// A webhook with three revisions, and its history.
    static HistoryDialog *openHistory(Dialogs &o)
    {
        const QUuid id = o.add(customInbound()).id;
        SmsWebhook webhook = customInbound();
        webhook.defaultReplyMessage = u"Second."_s;
        (void)o.desk.webhooks.submit(id, webhook);
        webhook.senderPhoneNumber = u"+46701740606"_s;
        (void)o.desk.webhooks.submit(id, webhook);
        o.table()->select(id);
        o.act(u"History…"_s);
        return o.dialog<HistoryDialog>();
    }
};

QTEST_MAIN(WebhookTransfersTest)
#include "tst_webhooktransfers.moc"
