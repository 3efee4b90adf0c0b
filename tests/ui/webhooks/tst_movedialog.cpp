// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/walk.h"
#include "tests/ui/support/shots.h"
#include "ui/parts/theme.h"
#include "ui/parts/toggleswitch.h"
#include "ui/webhooks/legacyfieldsform.h"
#include "ui/webhooks/movedialog.h"
#include "ui/webhooks/movepreview.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

ApiCredential holder()
{
    ApiCredential credential = namedCredential(CredentialVendor::Sinch, u"Luma Sinch"_s, u"+46701740601"_s, 2);
    credential.setField(CredentialField::OptInKeywords, u"START, YES"_s);
    credential.setField(CredentialField::OptInMessage, u"Welcome to Luma. Reply STOP to leave."_s);
    credential.setField(CredentialField::HelpMessage, u"Luma alerts. Reply STOP to leave."_s);
    credential.setField(CredentialField::DoubleOptInKeywords, u"JOIN, yes"_s);
    credential.setField(CredentialField::CustomInboundKeywords, u"DISCOUNT, OFFERS <b>"_s);
    credential.setField(CredentialField::FuzzyOptOut, u"true"_s);
    credential.setField(CredentialField::FuzzyAutoReply, u"Did you mean STOP?"_s);
    return credential;
}

QList<ApiCredential> credentials()
{
    return {namedCredential(CredentialVendor::Custom, u"Luma custom"_s, u"+46701740605"_s, 1), holder(),
            namedCredential(CredentialVendor::Twilio, u"Luma Twilio"_s, {}, 3),
            namedCredential(CredentialVendor::SinchMms, u"Luma MMS"_s, {}, 4)};
}

struct Opened
{
    explicit Opened(qint64 chosen = 0, const QList<ApiCredential> &all = credentials())
    {
        applyTheme(*qApp, Theme::Light);
        dialog = new MoveDialog{all, chosen, nullptr};
        dialog->show();
        QCoreApplication::processEvents();
    }
    ~Opened() { delete dialog; }

    QComboBox *credential() const { return dialog->findChild<QComboBox *>(); }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    QRadioButton *source(int which) const { return dialog->findChildren<QRadioButton *>().at(which); }
    QPlainTextEdit *pasted() const { return text(u"Pasted text"_s); }
    QPlainTextEdit *text(const QString &name) const
    {
        for (QPlainTextEdit *text : dialog->findChildren<QPlainTextEdit *>()) {
            if (text->accessibleName() == name && !text->isReadOnly())
                return text;
        }
        return nullptr;
    }
    QString preview() const { return dialog->findChild<MovePreview *>()->toPlainText().replace(QChar::Nbsp, u' '); }

    QPointer<MoveDialog> dialog;
};

} // namespace

class TestMoveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstHolderOfKeywordsIsTaken()
    {
        Opened o;
        QCOMPARE(o.credential()->currentText(), u"Luma Sinch"_s);
        QVERIFY(o.source(0)->isChecked());
        QVERIFY(o.preview().contains(u"START · YES"_s));
        QVERIFY(o.preview().contains(u"+46701740601"_s));
        QVERIFY(o.preview().contains(u"Opt-Out had no keywords of its own"_s));
        QVERIFY(o.preview().contains(u"custom keyword OFFERS <b>"_s));
        QVERIFY(o.preview().contains(u"keyword yes of Double Opt-In"_s));
        QVERIFY(o.button(u"Open as a draft"_s)->isEnabled());
        shot(*o.dialog, u"move-stored"_s);
        applyTheme(*qApp, Theme::Dark);
        QCoreApplication::processEvents();
        shot(*o.dialog, u"move-stored-dark"_s);
    }

    void theChosenCredentialIsTaken()
    {
        Opened o{1};
        QCOMPARE(o.credential()->currentText(), u"Luma custom"_s);
        QVERIFY(!o.source(0)->isEnabled());
        QVERIFY(o.source(1)->isChecked());
        QVERIFY(!o.button(u"Open as a draft"_s)->isEnabled());
        shot(*o.dialog, u"move-typed"_s);
    }

    void credentialsThatHaveNoWebhooksAreNotOffered()
    {
        Opened o;
        QCOMPARE(o.credential()->count(), 3); // with "None"
        QCOMPARE(o.credential()->findText(u"Luma Twilio"_s), -1);
        QCOMPARE(o.credential()->findText(u"Luma MMS"_s), -1);
    }

    void typingShowsTheWebhookAtOnce()
    {
        Opened o{1};
        o.text(u"Opt-Out Keywords"_s)->setPlainText(u"STOP\nARRET"_s);
        QVERIFY(o.preview().contains(u"STOP · ARRET"_s));
        QVERIFY(o.button(u"Open as a draft"_s)->isEnabled());
        o.dialog->findChildren<ToggleSwitch *>().last()->click();
        QVERIFY(o.preview().contains(u"Fuzzy Logic"_s));
    }

    void typingBeginsWithWhatIsStored()
    {
        Opened o;
        o.source(1)->click();
        QCOMPARE(o.text(u"Opt-In Keywords"_s)->toPlainText(), u"START, YES"_s);
        o.text(u"Opt-In Keywords"_s)->setPlainText(u"GO"_s);
        QVERIFY(o.preview().contains(u"GO"_s));
        // What is typed stays while one looks elsewhere.
        o.source(0)->click();
        QVERIFY(o.preview().contains(u"START · YES"_s));
        o.source(1)->click();
        QCOMPARE(o.text(u"Opt-In Keywords"_s)->toPlainText(), u"GO"_s);
    }

    void pastedTextIsReadAsItComes()
    {
        Opened o{1};
        o.source(2)->click();
        o.pasted()->setPlainText(u"Mots-clés d'opt-in : OUI, START\nAPI Token: sesame\nwhat is this\n"_s);
        QVERIFY(o.preview().contains(u"OUI · START"_s));
        QVERIFY(o.preview().contains(u"“API Token”"_s));
        QVERIFY(o.preview().contains(u"“what is this”"_s));
        QVERIFY(!o.preview().contains(u"sesame"_s));
        shot(*o.dialog, u"move-pasted"_s);
        o.pasted()->clear();
        QVERIFY(!o.button(u"Open as a draft"_s)->isEnabled());
        QVERIFY(o.preview().contains(u"Nothing gets lost."_s));
    }

    void anotherCredentialIsFollowed()
    {
        Opened o;
        o.credential()->setCurrentIndex(1);
        QVERIFY(!o.source(0)->isEnabled());
        QVERIFY(!o.source(0)->isChecked());
        QVERIFY(o.preview().contains(u"Luma custom"_s));
        o.credential()->setCurrentIndex(0);
        QVERIFY(!o.preview().contains(u"Luma custom"_s));
    }

    void untouchedFieldsFollowTheCredential()
    {
        Opened o;
        o.credential()->setCurrentIndex(1);
        QVERIFY(o.source(1)->isChecked());
        QVERIFY(o.text(u"Opt-In Keywords"_s)->toPlainText().isEmpty());
        QVERIFY(!o.preview().contains(u"+46701740601"_s));
        QVERIFY(!o.button(u"Open as a draft"_s)->isEnabled());
        o.text(u"Opt-In Keywords"_s)->setPlainText(u"GO"_s);
        o.credential()->setCurrentIndex(2);
        QCOMPARE(o.text(u"Opt-In Keywords"_s)->toPlainText(), u"GO"_s);
    }

    void openingHandsTheWebhookOverAndCloses()
    {
        Opened o;
        QSignalSpy opened{o.dialog, &MoveDialog::openRequested};
        o.button(u"Open as a draft"_s)->click();
        QCOMPARE(opened.count(), 1);
        const auto webhook = opened.first().first().value<SmsWebhook>();
        QCOMPARE(webhook, webhookFromLegacy(legacyFields(holder()), holder()).webhook);
        QVERIFY(!o.dialog || !o.dialog->isVisible());
    }

    void cancellingHandsNothingOver()
    {
        Opened o;
        QSignalSpy opened{o.dialog, &MoveDialog::openRequested};
        QTest::keyClick(o.dialog, Qt::Key_Escape);
        QCOMPARE(opened.count(), 0);
        QVERIFY(!o.dialog || !o.dialog->isVisible());
    }

    void aSandboxWithoutCredentialsCanPaste()
    {
        Opened o{0, {}};
        QCOMPARE(o.credential()->count(), 1);
        o.source(2)->click();
        o.pasted()->setPlainText(u"Help Keywords: HELP"_s);
        QVERIFY(o.button(u"Open as a draft"_s)->isEnabled());
    }

    void everythingSpeaksTheNewLanguageAndFits()
    {
        Opened o;
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::processEvents();
        QVERIFY(o.dialog->windowTitle().startsWith(u'['));
        QVERIFY(o.preview().startsWith(u'['));
        for (const QPushButton *button : o.dialog->findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        for (const QRadioButton *button : o.dialog->findChildren<QRadioButton *>())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        QVERIFY(o.dialog->minimumSizeHint().width() <= 1000);
        QVERIFY(o.dialog->minimumSizeHint().height() <= 660);
        shot(*o.dialog, u"move-long"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everyStopHasAName()
    {
        Opened o;
        for (int which = 0; which < 3; ++which) {
            o.source(which)->click();
            QCOMPARE(namelessStops(o.dialog), QStringList{});
        }
    }
};

QTEST_MAIN(TestMoveDialog)
#include "tst_movedialog.moc"
