// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/webhookchecks.h"
#include "tests/support/samplewebhooks.h"
#include "tests/ui/support/shots.h"
#include "ui/keywords/keywordpanel.h"
#include "ui/keywords/keywordpanels.h"
#include "ui/keywords/replycombo.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/fieldrow.h"
#include "ui/parts/theme.h"
#include "ui/payload/payloadfield.h"
#include "ui/webhooks/credentialpicker.h"
#include "ui/webhooks/webhookform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

/// The field whose row is labelled so.
template<typename Field = QWidget> Field *field(const QWidget &form, const QString &label)
{
    for (const FieldRow *row : form.findChildren<FieldRow *>()) {
        if (row->field()->accessibleName() == label)
            return qobject_cast<Field *>(row->field());
    }
    return nullptr;
}

FieldRow *row(const QWidget &form, const QString &label)
{
    for (FieldRow *candidate : form.findChildren<FieldRow *>()) {
        if (candidate->field()->accessibleName() == label)
            return candidate;
    }
    return nullptr;
}

bool shows(const QWidget &form, const QString &label)
{
    const FieldRow *found = row(form, label);
    return found && found->isVisibleTo(&form);
}

void chooseVendor(const QWidget &form, Vendor vendor)
{
    auto *combo = field<QComboBox>(form, u"Select SMS vendor"_s);
    combo->setCurrentIndex(combo->findData(int(vendor)));
    Q_EMIT combo->activated(combo->currentIndex());
}

void chooseFeedback(const QWidget &form, bool feedback)
{
    const QList<QRadioButton *> buttons = form.findChildren<QRadioButton *>();
    buttons.at(feedback ? 1 : 0)->setChecked(true);
}

SmsWebhook full(Vendor vendor, WebhookType type)
{
    SmsWebhook webhook = Testing::customInbound();
    webhook.vendor = vendor;
    webhook.type = type;
    webhook.fieldsNotSent = {u"originTimestamp"_s};
    webhook.arrayReading = ArrayReading::FirstElement;
    return webhook;
}

} // namespace

class WebhookFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void valueSurvivesTheForm_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<int>("type");
        for (const auto &[vendor, name] : vendorNames) {
            for (const WebhookType type : {WebhookType::Inbound, WebhookType::Feedback, WebhookType::Both}) {
                const bool both = vendor == Vendor::Sinch || vendor == Vendor::SinchConversational;
                if (both == (type == WebhookType::Both))
                    QTest::addRow("%s %s", name.data(), nameIn(webhookTypeNames, type).data())
                        << int(vendor) << int(type);
            }
        }
    }

    void valueSurvivesTheForm()
    {
        QFETCH(int, vendor);
        QFETCH(int, type);
        const SmsWebhook webhook = full(static_cast<Vendor>(vendor), static_cast<WebhookType>(type));
        WebhookForm form;
        QSignalSpy edited{&form, &WebhookForm::edited};
        form.setWebhook(webhook);
        QCOMPARE(form.webhook(), webhook);
        QVERIFY(!form.isModified());
        QCOMPARE(edited.count(), 0);
    }

    void fieldsFollowVendorAndType_data()
    {
        QTest::addColumn<int>("vendor");
        QTest::addColumn<bool>("feedback");
        QTest::addColumn<bool>("type");
        QTest::addColumn<bool>("inbound");
        QTest::addColumn<bool>("payload");
        QTest::newRow("sinch") << int(Vendor::Sinch) << false << false << true << false;
        QTest::newRow("sinch after feedback") << int(Vendor::Sinch) << true << false << true << false;
        QTest::newRow("conversational") << int(Vendor::SinchConversational) << false << false << true << false;
        QTest::newRow("infobip inbound") << int(Vendor::Infobip) << false << true << true << false;
        QTest::newRow("infobip feedback") << int(Vendor::Infobip) << true << true << false << false;
        QTest::newRow("custom inbound") << int(Vendor::Custom) << false << true << true << true;
        QTest::newRow("custom feedback") << int(Vendor::Custom) << true << true << false << true;
        QTest::newRow("twilio") << int(Vendor::Twilio) << false << false << false << false;
    }

    void fieldsFollowVendorAndType()
    {
        QFETCH(int, vendor);
        QFETCH(bool, feedback);
        WebhookForm form;
        chooseFeedback(form, feedback);
        chooseVendor(form, static_cast<Vendor>(vendor));
        QTEST(shows(form, u"Type"_s), "type");
        for (const QString &label : {u"API credentials"_s, u"Sender Phone Number"_s, u"Default Reply Message"_s})
            QTEST(shows(form, label), "inbound");
        QTEST(form.findChild<KeywordPanels *>()->isVisibleTo(&form), "inbound");
        QTEST(form.findChild<PayloadField *>()->isVisibleTo(&form), "payload");
        QVERIFY(shows(form, u"Name"_s));
        QVERIFY(!shows(form, u"Webhook URL"_s));
    }

    void twilioIsExplained()
    {
        WebhookForm form;
        const auto explained = [&form] {
            for (const QLabel *label : form.findChildren<QLabel *>()) {
                if (label->text().contains(u"form data"_s) && label->isVisibleTo(&form))
                    return true;
            }
            return false;
        };
        QVERIFY(!explained());
        chooseVendor(form, Vendor::Twilio);
        QVERIFY(explained());
    }

    void hiddenFieldsComeBack()
    {
        const SmsWebhook webhook = full(Vendor::Custom, WebhookType::Inbound);
        WebhookForm form;
        form.setWebhook(webhook);
        chooseFeedback(form, true);
        chooseVendor(form, Vendor::Sinch);
        QVERIFY(form.isModified());
        QVERIFY(withoutHiddenFields(form.webhook()).payload.isEmpty());
        chooseVendor(form, Vendor::Custom);
        chooseFeedback(form, false);
        QCOMPARE(form.webhook(), webhook);
        QVERIFY(!form.isModified());
    }

    void credentialsBelongToTheVendor()
    {
        WebhookForm form;
        form.setCredentials(
            {namedCredential(CredentialVendor::Custom, u"A"_s), namedCredential(CredentialVendor::Infobip, u"B"_s)});
        auto *picker = form.findChild<CredentialPicker *>();
        QVERIFY(picker->findText(u"A"_s) >= 0);
        QCOMPARE(picker->findText(u"B"_s), -1);
        chooseVendor(form, Vendor::Infobip);
        QVERIFY(picker->findText(u"B"_s) >= 0);
        chooseVendor(form, Vendor::Sinch);
        QCOMPARE(picker->currentIndex(), -1);
        QVERIFY(picker->placeholderText().contains(u"no API credentials"_s));
    }

    void choosingACredentialFillsAnEmptySender()
    {
        WebhookForm form;
        form.setCredentials({namedCredential(CredentialVendor::Custom, u"A"_s, u"+46701740605"_s),
                             namedCredential(CredentialVendor::Custom, u"B"_s, u"12345"_s)});
        auto *picker = form.findChild<CredentialPicker *>();
        Q_EMIT picker->activated(picker->findText(u"A"_s));
        QCOMPARE(form.webhook().apiCredential, u"A"_s);
        QCOMPARE(form.webhook().senderPhoneNumber, u"+46701740605"_s);
        Q_EMIT picker->activated(picker->findText(u"B"_s));
        QCOMPARE(form.webhook().senderPhoneNumber, u"+46701740605"_s);
    }

    void theLastEntryAsksForANewCredential()
    {
        WebhookForm form;
        QSignalSpy asked{&form, &WebhookForm::createCredentialRequested};
        auto *picker = form.findChild<CredentialPicker *>();
        Q_EMIT picker->activated(picker->count() - 1);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<Vendor>(), Vendor::Custom);
        QCOMPARE(form.webhook().apiCredential, QString{});
    }

    void arrowsInTheClosedListDoNotLeaveTheForm()
    {
        WebhookForm form;
        form.setCredentials({namedCredential(CredentialVendor::Custom, u"A"_s)});
        QSignalSpy asked{&form, &WebhookForm::createCredentialRequested};
        auto *picker = form.findChild<CredentialPicker *>();
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(picker, Qt::Key_Down);
        QTest::keyClick(picker, Qt::Key_End);
        QCOMPARE(form.webhook().apiCredential, u"A"_s);
        QCOMPARE(picker->currentText(), u"A"_s);
        QCOMPARE(asked.count(), 0);
    }

    void aCredentialThatIsNotThereIsShown()
    {
        WebhookForm form;
        SmsWebhook webhook = Testing::customInbound();
        webhook.apiCredential = u"Lost"_s;
        form.setWebhook(webhook);
        QCOMPARE(form.findChild<CredentialPicker *>()->currentText(), u"Lost"_s);
    }

    void complaintsWaitUntilAFieldWasLeftOrSubmitted()
    {
        WebhookForm form;
        const auto complaints = [&form] { return checkWebhook(withoutHiddenFields(form.webhook()), {}); };
        form.setComplaints(complaints());
        QVERIFY(!row(form, u"Name"_s)->hasComplaints());
        QVERIFY(!form.findChild<ErrorSummary *>()->isVisibleTo(&form));
        form.touchAll();
        QVERIFY(row(form, u"Name"_s)->hasComplaints());
        QVERIFY(row(form, u"API credentials"_s)->hasComplaints());
        QVERIFY(form.findChild<ErrorSummary *>()->isVisibleTo(&form));
        field<QLineEdit>(form, u"Name"_s)->setText(u"Luma"_s);
        form.setComplaints(complaints());
        QVERIFY(!row(form, u"Name"_s)->hasComplaints());
    }

    void leavingAFieldMakesItSpeak()
    {
        WebhookForm form;
        form.resize(760, 1400);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow();
        form.setComplaints(checkWebhook(withoutHiddenFields(form.webhook()), {}));
        QSignalSpy touched{&form, &WebhookForm::touched};
        form.focusFirstField();
        QTRY_VERIFY(field(form, u"Name"_s)->hasFocus());
        QTest::keyClick(field(form, u"Name"_s), Qt::Key_Tab);
        QTRY_VERIFY(touched.count() > 0);
        form.setComplaints(checkWebhook(withoutHiddenFields(form.webhook()), {}));
        QVERIFY(row(form, u"Name"_s)->hasComplaints());
        QVERIFY(!row(form, u"API credentials"_s)->hasComplaints());
    }

    void focusGoesToTheFieldOfAPointer()
    {
        WebhookForm form;
        form.setWebhook(Testing::customInbound());
        form.resize(760, 1600);
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        form.activateWindow();
        form.focusField(u"/senderPhoneNumber"_s);
        QCOMPARE(form.focusWidget(), field(form, u"Sender Phone Number"_s));
        form.focusField(u"/keywordCategories/1/replyMessage"_s);
        QVERIFY(form.findChild<KeywordPanels *>()->panels().at(1)->isAncestorOf(form.focusWidget()));
        form.focusField(u"/payload"_s);
        QVERIFY(form.findChild<PayloadField *>()->isAncestorOf(form.focusWidget()));
    }

    void thePayloadIsEditedElsewhere()
    {
        WebhookForm form;
        form.setWebhook(Testing::customInbound());
        QSignalSpy asked{&form, &WebhookForm::payloadEditorRequested};
        form.findChild<QPushButton *>(u"openPayload"_s)->click();
        QCOMPARE(asked.count(), 1);
        // Also to read it.
        form.setReadOnly(true);
        form.findChild<QPushButton *>(u"openPayload"_s)->click();
        QCOMPARE(asked.count(), 2);
    }

    void aDialogInFrontIsNotLeavingTheField()
    {
        WebhookForm form;
        QSignalSpy touched{&form, &WebhookForm::touched};
        auto *picker = form.findChild<CredentialPicker *>();
        QFocusEvent away{QEvent::FocusOut, Qt::ActiveWindowFocusReason};
        QCoreApplication::sendEvent(picker, &away);
        QCOMPARE(touched.count(), 0);
        QFocusEvent left{QEvent::FocusOut, Qt::TabFocusReason};
        QCoreApplication::sendEvent(picker, &left);
        QCOMPARE(touched.count(), 1);
    }

    void readOnlyGreysEveryField()
    {
        WebhookForm form;
        form.setWebhook(Testing::customInbound());
        form.setUrl(u"http://127.0.0.1:8025/journey/webhooks/ingest/x"_s);
        form.setReadOnly(true);
        for (const QLineEdit *edit : form.findChildren<QLineEdit *>())
            QVERIFY(edit->isReadOnly() || !edit->isEnabled());
        for (const QComboBox *combo : form.findChildren<QComboBox *>())
            QVERIFY(!combo->isEnabled());
        for (const QRadioButton *button : form.findChildren<QRadioButton *>())
            QVERIFY(!button->isEnabled());
        QVERIFY(shows(form, u"Webhook URL"_s));
        QCOMPARE(form.webhook(), Testing::customInbound());
        form.setReadOnly(false);
        QVERIFY(field<QComboBox>(form, u"Select SMS vendor"_s)->isEnabled());
    }

    void everythingIsSaidAgainInAnotherLanguageAndNothingIsClipped()
    {
        WebhookForm form;
        form.setWebhook(Testing::customInbound());
        form.setUrl(u"http://127.0.0.1:8025/journey/webhooks/ingest/x"_s);
        form.resize(560, 2200);
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QCoreApplication::processEvents();
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (label->buddy())
                QVERIFY2(label->text().startsWith(u'['), qPrintable(label->text()));
        }
        QVERIFY(field(form, u"[Name~]"_s));
        QVERIFY(field<QComboBox>(form, u"[Select SMS vendor~~~~~]"_s)->itemText(4).startsWith(u'['));
        QVERIFY(form.findChildren<QRadioButton *>().first()->text().startsWith(u'['));
        QCOMPARE(form.webhook(), Testing::customInbound());
        QVERIFY2(form.minimumSizeHint().width() <= 560, qPrintable(QString::number(form.minimumSizeHint().width())));
        for (const QRadioButton *button : form.findChildren<QRadioButton *>())
            QVERIFY(button->width() >= button->sizeHint().width());
        QCoreApplication::removeTranslator(&stub);
    }
};

QTEST_MAIN(WebhookFormTest)
#include "tst_webhookform.moc"
