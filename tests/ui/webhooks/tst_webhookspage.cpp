// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/shots.h"
#include "tests/ui/webhooks/openedpage.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"
#include "ui/webhooks/credentialdialog.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/webhookform.h"
#include "ui/webhooks/webhookformpage.h"
#include "ui/webhooks/webhooklist.h"
#include "ui/webhooks/webhookspage.h"
#include "ui/webhooks/webhooktable.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

class WebhooksPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void submittingStoresAndShowsTheRecordReadOnly()
    {
        Opened o;
        ApiCredential attached = o.desk.credentials.credentials().first();
        attached.channelConfigurations = {u"Luma marketing"_s};
        QVERIFY(o.desk.credentials.save(attached));
        o.page.createWebhook();
        o.form()->setWebhook(customInbound());
        o.button(u"Submit"_s)->click();
        QCOMPARE(o.desk.webhooks.webhooks().size(), 1);
        const SmsWebhookRecord record = o.desk.webhooks.webhooks().first();
        QCOMPARE(record.webhook, customInbound());
        QVERIFY(o.button(u"Edit"_s));
        QVERIFY(!o.button(u"Submit"_s));
        QCOMPARE(o.form()->findChild<QLineEdit *>(u"webhookUrl"_s)->text(), o.desk.desk.url(record.id));
        QCOMPARE(o.notices.size(), 1);
        QCOMPARE(o.notices.first().tone, Tone::Positive);
        o.notices.first().action();
        QCOMPARE(QGuiApplication::clipboard()->text(), o.desk.desk.url(record.id));
    }

    void submitWithErrorsStoresNothingAndFocusesTheFirst()
    {
        Opened o;
        o.page.createWebhook();
        o.page.submit();
        QCOMPARE(o.desk.webhookStore.saves, 0);
        QVERIFY(o.name()->hasFocus());
        QVERIFY(o.form()->findChild<ErrorSummary *>()->isVisible());
        Testing::shot(o.page, u"form-errors"_s);
    }

    void twilioIsRefused()
    {
        Opened o;
        o.page.createWebhook();
        SmsWebhook webhook = customInbound();
        webhook.vendor = Vendor::Twilio;
        o.form()->setWebhook(webhook);
        o.page.submit();
        QCOMPARE(o.desk.webhookStore.saves, 0);
        QVERIFY(o.form()->findChild<ErrorSummary *>()->isVisible());
        Testing::shot(o.page, u"form-twilio"_s);
    }

    void aWordStillBeingTypedIsSubmittedToo()
    {
        Opened o;
        o.page.createWebhook();
        o.form()->setWebhook(customInbound());
        const KeywordPanel *panel = o.form()->findChild<KeywordPanels *>()->panels().first();
        panel->findChild<QLineEdit *>(u"keywordEntry"_s)->setText(u"JOIN"_s);
        o.page.submit();
        QVERIFY(o.desk.webhooks.webhooks().first().webhook.keywordCategories.first().keywords.contains(u"JOIN"_s));
    }

    void hiddenFieldsAreNotSubmitted()
    {
        Opened o;
        o.page.createWebhook();
        SmsWebhook webhook = customFeedback();
        webhook.senderPhoneNumber = u"+46701740605"_s;
        webhook.defaultReplyMessage = u"left over"_s;
        o.form()->setWebhook(webhook);
        o.page.submit();
        QCOMPARE(o.desk.webhooks.webhooks().first().webhook, customFeedback());
    }

    void aFailedSaveKeepsTheFormAndSaysWhy()
    {
        Opened o;
        o.page.createWebhook();
        o.form()->setWebhook(customInbound());
        o.desk.webhookStore.refusal = diskFull();
        o.page.submit();
        QCOMPARE(o.notices.size(), 1);
        QCOMPARE(o.notices.first().text, diskFull().summary);
        QVERIFY(o.button(u"Submit"_s));
        QCOMPARE(o.form()->webhook(), customInbound());
    }

    void leavingAChangedFormAsks_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<bool>("left");
        QTest::addColumn<QString>("stored");
        QTest::newRow("stay") << int(Asker::Leave::Stay) << false << u"Luma inbound"_s;
        QTest::newRow("discard") << int(Asker::Leave::Discard) << true << u"Luma inbound"_s;
        QTest::newRow("submit") << int(Asker::Leave::Submit) << true << u"Luma inbound 2"_s;
    }

    void leavingAChangedFormAsks()
    {
        QFETCH(int, answer);
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.page.openWebhook(record.id);
        o.button(u"Edit"_s)->click();
        o.name()->end(false);
        QTest::keyClicks(o.name(), u" 2"_s);
        o.asker.leave = static_cast<Asker::Leave>(answer);
        bool left = false;
        o.page.tryLeave([&left] { left = true; });
        QCOMPARE(o.asker.leaves, QStringList{u"Luma inbound 2"_s});
        QTEST(left, "left");
        QTEST(o.desk.webhooks.find(record.id)->webhook.name, "stored");
        QCOMPARE(o.page.isModified(), !left);
    }

    void leavingAnUnchangedFormDoesNotAsk()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.page.openWebhook(record.id);
        o.button(u"Edit"_s)->click();
        QVERIFY(o.page.back());
        QVERIFY(o.asker.leaves.isEmpty());
        QVERIFY(!o.showsForm());
        QVERIFY(!o.page.back());
        QCOMPARE(o.table()->currentId(), record.id);
    }

    void cancelShowsTheStoredWebhookAgain()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.page.openWebhook(record.id);
        o.button(u"Edit"_s)->click();
        QTest::keyClicks(o.name(), u"x"_s);
        o.asker.leave = Asker::Leave::Discard;
        o.button(u"Cancel"_s)->click();
        QVERIFY(o.showsForm());
        QVERIFY(o.button(u"Edit"_s));
        QCOMPARE(o.form()->webhook(), customInbound());
    }

    void deletingCanBeUndone()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.table()->select(record.id);
        o.act(u"Delete"_s);
        QVERIFY(o.desk.webhooks.webhooks().isEmpty());
        QVERIFY(o.button(u"Create Webhook"_s));
        QCOMPARE(o.notices.size(), 1);
        QVERIFY(!o.notices.first().actionText.isEmpty());
        QVERIFY(o.notices.first().undoes);
        o.notices.first().action();
        QCOMPARE(o.desk.webhooks.webhooks().first().id, record.id);
        QCOMPARE(o.table()->currentId(), record.id);
    }

    void duplicatingStartsAChangedFormUnderAFreeName()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.table()->select(record.id);
        o.act(u"Duplicate"_s);
        QVERIFY(o.showsForm());
        QVERIFY(o.page.isModified());
        SmsWebhook expected = customInbound();
        expected.name = o.desk.webhooks.freeName(expected.name);
        QCOMPARE(o.form()->webhook(), expected);
        o.page.submit();
        QCOMPARE(o.desk.webhooks.webhooks().size(), 2);
    }

    void copyUrlCopiesTheUrl()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.table()->select(record.id);
        QGuiApplication::clipboard()->clear();
        o.act(u"Copy URL"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), o.desk.desk.url(record.id));
    }

    void enterOpensAndDelDeletes()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.table()->setFocus();
        QCOMPARE(o.table()->currentId(), record.id);
        QTest::keyClick(o.table(), Qt::Key_Return);
        QVERIFY(o.showsForm());
        o.page.back();
        QTest::keyClick(o.table(), Qt::Key_Delete);
        QVERIFY(o.desk.webhooks.webhooks().isEmpty());
    }

    void sendTestIsAskedForTheRow()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        QSignalSpy asked{&o.page, &WebhooksPage::sendTestRequested};
        o.table()->select(record.id);
        o.act(u"Send test event"_s);
        o.page.openWebhook(record.id);
        o.button(u"Send test event"_s)->click();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(1).first().toUuid(), record.id);
    }

    void searchNarrowsTheListAndSaysWhenNothingFits()
    {
        Opened o;
        o.add(customInbound());
        o.add(customFeedback());
        o.page.focusSearch();
        auto *search = qobject_cast<QLineEdit *>(o.page.focusWidget());
        QVERIFY(search);
        const auto counter = [&o] {
            for (const QLabel *label : o.page.findChildren<QLabel *>()) {
                if (label->accessibleName().contains(u" of "_s) && label->accessibleName().front().isDigit())
                    return label->accessibleName();
            }
            return QString{};
        };
        QCOMPARE(counter(), u"2 of 2"_s);
        Testing::shot(o.page, u"list"_s);
        search->setText(u"feedback"_s);
        QCOMPARE(counter(), u"1 of 2"_s);
        search->setText(u"nothing like it"_s);
        QCOMPARE(counter(), u"0 of 2"_s);
        QVERIFY(o.button(u"Clear search"_s));
        Testing::shot(o.page, u"list-nohits"_s);
        o.button(u"Clear search"_s)->click();
        QCOMPARE(counter(), u"2 of 2"_s);
    }

    void aNewCredentialIsSavedAndChosen()
    {
        Opened o;
        o.page.createWebhook();
        auto *picker = o.form()->findChild<CredentialPicker *>();
        Q_EMIT picker->activated(picker->count() - 1);
        auto *dialog = o.page.findChild<CredentialDialog *>();
        QVERIFY(dialog);
        const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
        const auto create = [dialog] {
            for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
                if (button->text() == "Create"_L1)
                    button->click();
            }
        };
        create();
        QCOMPARE(o.desk.credentials.credentials().size(), 1);
        edits.at(0)->setText(u"luma CUSTOM"_s);
        create();
        QCOMPARE(o.desk.credentials.credentials().size(), 1);
        QVERIFY(dialog->isVisible());
        edits.at(0)->setText(u"Second"_s);
        edits.at(1)->setText(u"+46701740607"_s);
        create();
        QCOMPARE(o.form()->webhook().apiCredential, u"Second"_s);
        QCOMPARE(o.form()->webhook().senderPhoneNumber, u"+46701740607"_s);
    }

    void whatSomeoneElseSubmittedIsShownUnlessTyping()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.page.openWebhook(record.id);
        SmsWebhook other = customInbound();
        other.defaultReplyMessage = u"Changed elsewhere."_s;
        QVERIFY(o.desk.webhooks.submit(record.id, other));
        QCOMPARE(o.form()->webhook().defaultReplyMessage, u"Changed elsewhere."_s);
        o.button(u"Edit"_s)->click();
        QTest::keyClicks(o.name(), u"x"_s);
        const SmsWebhook typed = o.form()->webhook();
        other.defaultReplyMessage = u"Changed again."_s;
        QVERIFY(o.desk.webhooks.submit(record.id, other));
        QCOMPARE(o.form()->webhook(), typed);
    }

    void aDeletedWebhookLeavesTheScreen()
    {
        Opened o;
        const SmsWebhookRecord record = o.add(customInbound());
        o.page.openWebhook(record.id);
        QVERIFY(o.desk.webhooks.remove(record.id));
        QVERIFY(!o.showsForm());
    }

    void everyFieldAndButtonHasAName()
    {
        Opened o;
        o.add(customInbound());
        o.page.createWebhook();
        o.form()->setWebhook(customInbound());
        for (const QWidget *widget : o.page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || qobject_cast<const QLabel *>(widget);
            QVERIFY2(named || widget->parentWidget()->inherits("QComboBox")
                         || widget->parentWidget()->inherits("Hookbench::ChipList"),
                     qPrintable(
                         u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void theScreensInBothThemes_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("light") << int(Theme::Light);
        QTest::newRow("dark") << int(Theme::Dark);
    }

    void theScreensInBothThemes()
    {
        QFETCH(int, theme);
        Opened o{static_cast<Theme>(theme)};
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        Testing::shot(o.page, u"empty-%1"_s.arg(tag));
        const SmsWebhookRecord record = o.add(customInbound());
        SmsWebhook infobip = customInbound(u"Luma Infobip with a rather long name"_s);
        infobip.vendor = Vendor::Infobip;
        infobip.payload.clear();
        infobip.apiCredential = u"Luma Infobip"_s;
        QVERIFY(o.desk.webhooks.import({infobip}));
        o.table()->setFocus();
        Testing::shot(o.page, u"list-%1"_s.arg(tag));
        o.page.openWebhook(record.id);
        Testing::shot(o.page, u"open-%1"_s.arg(tag));
        o.button(u"Edit"_s)->click();
        o.page.resize(1040, 2500);
        Testing::shot(o.page, u"edit-%1"_s.arg(tag));
        o.form()->focusField(u"/payload"_s);
        Testing::shot(o.page, u"edit-payload-%1"_s.arg(tag));
        StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        Testing::shot(o.page, u"edit-long-%1"_s.arg(tag));
        QCoreApplication::removeTranslator(&stub);
        QCOMPARE(o.form()->webhook(), customInbound());
    }
};

QTEST_MAIN(WebhooksPageTest)
#include "tst_webhookspage.moc"
