// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checks/credentialchecks.h"
#include "tests/support/samplecredentials.h"
#include "tests/support/walk.h"
#include "tests/ui/credentials/formparts.h"
#include "tests/ui/support/shots.h"
#include "ui/credentials/channelnames.h"
#include "ui/credentials/headertable.h"
#include "ui/credentials/textbox.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/errorsummary.h"
#include "ui/parts/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Testing::choose;
using Testing::chooseVendor;
using Testing::control;
using Testing::shows;
using Testing::type;

namespace {

/// The labels of the fields that are shown, from the top down.
QStringList labels(CredentialForm &form)
{
    form.resize(700, 3000);
    form.show();
    QCoreApplication::processEvents();
    QList<std::pair<int, QString>> found;
    for (const auto *candidate : form.findChildren<FieldControl *>()) {
        if (candidate->widget()->isVisibleTo(&form))
            found.append({candidate->widget()->mapTo(&form, QPoint{}).y(), Words::name(candidate->spec().field)});
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[y, name] : std::as_const(found))
        names.append(name);
    return names;
}

QStringList labelsOf(const CredentialFields::Specs &specs)
{
    QStringList names;
    for (const CredentialFieldSpec &spec : specs)
        names.append(Words::name(spec.field));
    return names;
}

Diagnostics complaintsOf(const CredentialForm &form)
{
    CredentialSurroundings surroundings;
    const SecretChanges changes = form.secretChanges();
    for (auto at = changes.cbegin(); at != changes.cend(); ++at) {
        if (*at)
            surroundings.secretSlots.insert(at.key());
    }
    return checkCredential(withoutHiddenFields(form.credential()), surroundings);
}

/// Stops in the order of Tab, beginning at @p first.
QList<QWidget *> tabOrder(QWidget *first)
{
    QList<QWidget *> stops;
    QWidget *at = first;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) && !at->focusProxy() && at->isVisible() && at->isEnabled())
            stops.append(at);
        at = at->nextInFocusChain();
    } while (at != first);
    return stops;
}

ApiCredential infobipWithKeywords()
{
    ApiCredential credential = namedCredential(CredentialVendor::Infobip, u"Luma Infobip"_s, u"+46701740605"_s, 4);
    credential.setField(CredentialField::OptInKeywords, u"START, YES"_s);
    credential.setField(CredentialField::OptInMessage, u"Luma: welcome."_s);
    return credential;
}

} // namespace

class CredentialFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachVendorsFieldsInTheDocumentedOrder_data()
    {
        QTest::addColumn<CredentialVendor>("vendor");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("Sinch") << CredentialVendor::Sinch
                               << QStringList{u"Service ID"_s, u"API Token"_s, u"Inbound Number"_s, u"Override URL"_s,
                                              u"Use custom dataset for inbound"_s};
        QTest::newRow("Sinch MMS") << CredentialVendor::SinchMms
                                   << QStringList{u"Project ID"_s, u"App ID"_s, u"API Token"_s};
        QTest::newRow("Sinch RCS") << CredentialVendor::SinchRcs
                                   << QStringList{u"Project ID"_s,
                                                  u"App ID"_s,
                                                  u"API Token"_s,
                                                  u"Service Plan ID"_s,
                                                  u"SMS API Token"_s,
                                                  u"Use custom dataset for inbound"_s,
                                                  u"API rate limit (requests per second)"_s};
        QTest::newRow("Sinch Conversational") << CredentialVendor::SinchConversational
                                              << QStringList{u"Project ID"_s, u"App ID"_s, u"API Token"_s,
                                                             u"Inbound Number"_s, u"Use custom dataset for inbound"_s};
        QTest::newRow("Infobip") << CredentialVendor::Infobip
                                 << QStringList{u"API base URL"_s,
                                                u"API key"_s,
                                                u"Principal Entity ID (DLT)"_s,
                                                u"Content Template ID (DLT)"_s,
                                                u"Validity Period (hours)"_s,
                                                u"Callback Data"_s,
                                                u"Inbound Number"_s,
                                                u"Fuzzy Opt-out"_s,
                                                u"Fuzzy Auto Reply"_s,
                                                u"Use custom dataset for inbound"_s};
        QTest::newRow("Twilio") << CredentialVendor::Twilio
                                << QStringList{u"Account SID"_s, u"Auth Token"_s, u"Message SID"_s, u"Inbound Number"_s,
                                               u"Use custom dataset for inbound"_s};
    }

    void asksForEachVendorsFieldsInTheDocumentedOrder()
    {
        QFETCH(CredentialVendor, vendor);
        QFETCH(QStringList, expected);
        CredentialForm form;
        chooseVendor(form, vendor);
        QCOMPARE(labels(form), expected);
    }

    void asksForWhatEachAuthenticationNeeds()
    {
        CredentialForm form;
        for (const auto &[authType, name] : authTypeNames) {
            choose(form, CredentialField::AuthType, QString{name});
            const CredentialShape shape{CredentialVendor::Custom, authType, false, false};
            QCOMPARE(labels(form), labelsOf(CredentialFields::of(shape)));
        }
        auto *mutual = qobject_cast<QAbstractButton *>(control(form, CredentialField::MutualTls)->row()->field());
        QVERIFY(!shows(form, CredentialField::ClientKey));
        mutual->click();
        QVERIFY(shows(form, CredentialField::ClientKey));
        QVERIFY(control(form, CredentialField::ClientKey)->secret());
        QVERIFY(!control(form, CredentialField::ClientCertificate)->secret());
    }

    void marksWhatIsRequired()
    {
        CredentialForm form;
        for (const auto &[vendor, name] : credentialVendorNames) {
            chooseVendor(form, vendor);
            for (const CredentialFieldSpec &spec : CredentialFields::of({vendor, AuthType::ApiKey, false, false})) {
                const QString label = control(form, spec.field)->row()->findChild<QLabel *>()->text();
                QCOMPARE(label.endsWith(" *"_L1), spec.required);
            }
        }
    }

    void saysTheStepsForEachVendor()
    {
        CredentialForm form;
        for (const auto &[vendor, name] : credentialVendorNames) {
            chooseVendor(form, vendor);
            const QString said = Testing::everythingSaid(form);
            QVERIFY(said.contains("Follow the steps below to send SMS messages using"_L1));
            const QString brand = vendor == CredentialVendor::Custom ? u"a provider of your own"_s
                                                                     : QString{credentialVendorBrand(vendor)};
            QVERIFY2(said.contains(u"<b>%1</b>"_s.arg(brand)), qPrintable(brand));
        }
    }

    void givesBackWhatItWasGiven()
    {
        CredentialForm form;
        for (const auto &[vendor, name] : credentialVendorNames) {
            ApiCredential credential = vendor == CredentialVendor::Custom
                ? Testing::customCredential(7)
                : namedCredential(vendor, u"Luma"_s, u"+46701740605"_s, 3);
            if (vendor == CredentialVendor::Infobip)
                credential = infobipWithKeywords();
            form.setCredential(credential);
            QCOMPARE(form.credential(), credential);
            QVERIFY(!form.isModified());
            QVERIFY(form.secretChanges().isEmpty());
        }
    }

    void bringsBackWhatAnotherVendorHid()
    {
        CredentialForm form;
        chooseVendor(form, CredentialVendor::Infobip);
        type(form, CredentialField::ApiBaseUrl, u"https://abc123.api.infobip.com"_s);
        type(form, CredentialField::ApiKey, u"sesam"_s);
        chooseVendor(form, CredentialVendor::Twilio);
        QVERIFY(!shows(form, CredentialField::ApiBaseUrl));
        QVERIFY(form.secretChanges().isEmpty());
        type(form, CredentialField::AccountSid, u"AC123"_s);
        chooseVendor(form, CredentialVendor::Infobip);
        QVERIFY(shows(form, CredentialField::ApiBaseUrl));
        QCOMPARE(control(form, CredentialField::ApiBaseUrl)->text(), u"https://abc123.api.infobip.com"_s);
        QCOMPARE(form.secretChanges().keys(), QStringList{u"api-key"_s});
        chooseVendor(form, CredentialVendor::Twilio);
        QCOMPARE(control(form, CredentialField::AccountSid)->text(), u"AC123"_s);
    }

    void bringsBackWhatAnotherAuthenticationHid()
    {
        CredentialForm form;
        choose(form, CredentialField::AuthType, u"mac"_s);
        choose(form, CredentialField::MacHash, u"hmac-sha-1"_s);
        type(form, CredentialField::ApiSecretKey, u"sesam"_s);
        choose(form, CredentialField::AuthType, u"basic"_s);
        QVERIFY(form.secretChanges().isEmpty());
        type(form, CredentialField::UserName, u"luma"_s);
        choose(form, CredentialField::AuthType, u"mac"_s);
        QCOMPARE(form.credential().field(CredentialField::MacHash), u"hmac-sha-1"_s);
        QCOMPARE(form.credential().field(CredentialField::UserName), u"luma"_s);
        QCOMPARE(form.secretChanges().keys(), QStringList{u"api-secret-key"_s});
    }

    void saysNoSecretOfACredentialThatIsSet()
    {
        CredentialForm form;
        form.show();
        choose(form, CredentialField::AuthType, u"oauth"_s);
        type(form, CredentialField::OAuthBody, u"{\"client_secret\": \"sesam\"}"_s);
        type(form, CredentialField::ApiToken, u"sesam"_s);
        form.setCredential(Testing::customCredential(7));
        QVERIFY(form.secretChanges().isEmpty());
        const QString said = Testing::everythingSaid(form);
        QVERIFY(!said.contains("sesam"_L1));
        QVERIFY(said.contains("Kept in the keychain since"_L1));
        // Nor the name under which the keychain has it.
        QVERIFY(!said.contains("6f9619ff"_L1));
    }

    void tellsSecretsFromTexts()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        auto *token = control(form, CredentialField::ApiToken)->secret();
        token->findChild<QPushButton *>(u"forgetSecret"_s)->click();
        QVERIFY(form.isModified());
        QVERIFY(!form.isTextModified());
        QCOMPARE(form.secretChanges().size(), 1);
        QVERIFY(!form.secretChanges().value(u"api-token"_s).has_value());
        token->findChild<QPushButton *>(u"keepSecret"_s)->click();
        QVERIFY(!form.isModified());
    }

    void restoreLeavesTypedSecretsAlone()
    {
        CredentialForm form;
        const ApiCredential before = form.credential();
        type(form, CredentialField::ApiToken, u"sesam"_s);
        type(form, CredentialField::ProviderName, u"Nordic Texts"_s);
        form.restore(before);
        QCOMPARE(form.credential(), before);
        QVERIFY(!form.isTextModified());
        QCOMPARE(form.secretChanges().keys(), QStringList{u"api-token"_s});
    }

    void isUnmodifiedAgainAfterRestoringWhatHidAChoice()
    {
        CredentialForm form;
        const ApiCredential before = form.credential();
        choose(form, CredentialField::AuthType, u"mac"_s);
        form.restore(before);
        QVERIFY(!form.isModified());
        chooseVendor(form, CredentialVendor::Sinch);
        form.restore(before);
        QVERIFY(!form.isModified());
    }

    void keepsAHeaderThatComesBack()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        const ApiCredential before = form.credential();
        auto *table = form.findChild<HeaderTable *>();
        table->setHeaders({before.headers.first()});
        QCOMPARE(form.credential().headers.size(), 1);
        form.restore(before);
        QCOMPARE(form.credential().headers, before.headers);
    }

    void numbersNewHeadersPastEveryOldOne()
    {
        CredentialForm form;
        ApiCredential credential = Testing::customCredential(7);
        credential.headers = {{u"X-Brand"_s, HeaderKind::Text, u"Luma"_s, 1}};
        form.setCredential(credential); // a secret is still kept for header 2
        auto *add = form.findChild<QPushButton *>(u"addHeader"_s);
        add->click();
        QCOMPARE(form.credential().headers.last().slot, 3);
        auto *table = form.findChild<HeaderTable *>();
        table->setHeaders({});
        add->click();
        QCOMPARE(form.credential().headers.last().slot, 4);
    }

    void aHeaderThatIsCalledASecretGivesItsTextToTheKeychain()
    {
        CredentialForm form;
        form.findChild<QPushButton *>(u"addHeader"_s)->click();
        QWidget *row = form.findChild<HeaderTable *>()->inOrder().first();
        const QList<QLineEdit *> lines = row->findChildren<QLineEdit *>();
        lines.at(0)->setText(u"X-Key"_s);
        lines.at(1)->setText(u"sesam"_s);
        auto *kind = row->findChild<QComboBox *>();
        Testing::choose(kind, int(HeaderKind::Secret));
        const CredentialHeader header = form.credential().headers.first();
        QCOMPARE(header.kind, HeaderKind::Secret);
        QCOMPARE(header.value, QString{});
        QCOMPARE(form.secretChanges().value(u"header-1"_s)->bytes(), "sesam"_ba);
        QVERIFY(!Testing::everythingSaid(form).contains("sesam"_L1));
        // And does not take it back by a slip of the hand.
        Testing::choose(kind, int(HeaderKind::Text));
        QCOMPARE(form.credential().headers.first().value, QString{});
        QVERIFY(form.secretChanges().isEmpty());
    }

    void alwaysSendsContentTypeAndCharset()
    {
        CredentialForm form;
        form.show();
        const QString said = Testing::everythingSaid(form);
        QVERIFY(said.contains("Content-Type"_L1));
        QVERIFY(said.contains("Charset"_L1));
        QVERIFY(form.credential().headers.isEmpty());
    }

    void complainsOnlyAboutFieldsThatWereLeft()
    {
        CredentialForm form;
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        form.setComplaints(complaintsOf(form));
        FieldRow *url = control(form, CredentialField::ProviderUrl)->row();
        QVERIFY(!url->hasComplaints());
        url->field()->setFocus();
        form.focusFirstField();
        form.setComplaints(complaintsOf(form));
        QVERIFY(url->hasComplaints());
        QVERIFY(!control(form, CredentialField::ApiToken)->row()->hasComplaints());
        auto *summary = form.findChild<ErrorSummary *>();
        QVERIFY(!summary->isVisibleTo(&form));
        form.touchAll();
        QVERIFY(control(form, CredentialField::ApiToken)->row()->hasComplaints());
        QVERIFY(summary->isVisibleTo(&form));
        form.forgetTouched();
        QVERIFY(!url->hasComplaints());
        QVERIFY(!summary->isVisibleTo(&form));
    }

    void complainsAboutThePayloadWhileItIsTyped()
    {
        CredentialForm form;
        form.show();
        type(form, CredentialField::ProviderPayload, u"{\n  \"to\": \n}"_s);
        form.setComplaints(complaintsOf(form));
        FieldRow *row = control(form, CredentialField::ProviderPayload)->row();
        QVERIFY(row->hasComplaints());
        QVERIFY(Testing::everythingSaid(*row).contains("Line 3, column 1"_L1));
        auto *box = qobject_cast<TextBox *>(row->field());
        QVERIFY(!box->extraSelections().isEmpty());
        form.setComplaints({});
        QVERIFY(!row->hasComplaints());
        QVERIFY(box->extraSelections().isEmpty());
    }

    void putsVariablesAtTheCursor()
    {
        CredentialForm form;
        auto *box = qobject_cast<TextBox *>(control(form, CredentialField::ProviderPayload)->row()->field());
        box->setPlainText(u"{\"to\": \"\"}"_s);
        QTextCursor cursor = box->textCursor();
        cursor.setPosition(8);
        box->setTextCursor(cursor);
        for (auto *button : form.findChildren<QPushButton *>()) {
            if (button->text() == "{{toNumber}}"_L1)
                button->click();
        }
        QCOMPARE(box->toPlainText(), u"{\"to\": \"{{toNumber}}\"}"_s);
        QCOMPARE(form.credential().field(CredentialField::ProviderPayload), box->toPlainText());
    }

    void goesToTheFieldOfAComplaint()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        const auto goes = [&form](const QString &pointer, QWidget *within) {
            form.focusField(pointer);
            QWidget *focused = form.focusWidget();
            return focused && (focused == within || within->isAncestorOf(focused));
        };
        QVERIFY(goes(u"/fields/provider-url"_s, control(form, CredentialField::ProviderUrl)->row()));
        QVERIFY(goes(u"/fields/api-token"_s, control(form, CredentialField::ApiToken)->row()));
        QVERIFY(goes(u"/fields/provider-payload"_s, control(form, CredentialField::ProviderPayload)->row()));
        QVERIFY(goes(u"/headers/1/value"_s, form.findChild<HeaderTable *>()->inOrder().at(1)));
        QVERIFY(goes(u"/vendor"_s, form.findChild<QComboBox *>(u"vendor"_s)));
        QVERIFY(goes(u"/channelConfigurations"_s, form.findChild<ChannelNames *>()));
        QVERIFY(goes(u"/name"_s, form.findChild<QLineEdit *>(u"name"_s)));
    }

    void saysWhetherItsWebhooksTakeEffect()
    {
        CredentialForm form;
        form.show();
        auto *state = form.findChild<QLabel *>(u"channelState"_s);
        QVERIFY(state->text().contains("wait"_L1));
        auto *entry = form.findChild<QLineEdit *>(u"channelEntry"_s);
        QTest::keyClicks(entry, u"Luma_marketing"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QTest::keyClicks(entry, u"Luma_sms,"_s);
        QCOMPARE(form.credential().channelConfigurations, (QStringList{u"Luma_marketing"_s, u"Luma_sms"_s}));
        QVERIFY(state->text().contains("at once"_L1));
        // The same one twice is one.
        QTest::keyClicks(entry, u"luma_SMS"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        QCOMPARE(form.credential().channelConfigurations.size(), 2);
        QTest::keyClick(entry, Qt::Key_Backspace);
        QCOMPARE(form.credential().channelConfigurations, QStringList{u"Luma_marketing"_s});
        QTest::keyClicks(entry, u"typed"_s);
        form.takeTypedWords();
        QCOMPARE(form.credential().channelConfigurations.size(), 2);
    }

    void aFinishedNameThatIsNoneIsMarkedAtOnce()
    {
        CredentialForm form;
        form.show();
        auto *entry = form.findChild<QLineEdit *>(u"channelEntry"_s);
        QTest::keyClicks(entry, u"Luma marketing"_s);
        QTest::keyClick(entry, Qt::Key_Return);
        form.setComplaints(checkCredential(form.credential(), {}));
        auto *chip = form.findChild<ChannelNames *>()->findChild<Chip *>();
        QVERIFY(chip);
        QVERIFY2(chip->accessibleDescription().contains(u"no name"_s), qPrintable(chip->accessibleDescription()));
        QVERIFY(form.findChild<QLabel *>(u"channelState"_s)->text().contains(u"no channel configuration"_s));
    }

    void whatHasNoWebhooksMakesNoneWait()
    {
        CredentialForm form;
        auto *state = form.findChild<QLabel *>(u"channelState"_s);
        for (const CredentialVendor vendor :
             {CredentialVendor::Twilio, CredentialVendor::SinchMms, CredentialVendor::SinchRcs}) {
            ApiCredential credential;
            credential.vendor = vendor;
            form.setCredential(credential);
            QVERIFY2(state->text().contains("no webhooks"_L1), qPrintable(state->text()));
        }
        form.setCredential(Testing::customCredential(7));
        QVERIFY(!state->text().contains("no webhooks"_L1));
    }

    void examplesAreForThoseWhoType()
    {
        CredentialForm form;
        ApiCredential credential;
        credential.vendor = CredentialVendor::Custom;
        form.setCredential(credential);
        auto *payload = control(form, CredentialField::ProviderPayload)->widget()->findChild<QPlainTextEdit *>();
        auto *url = control(form, CredentialField::ProviderUrl)->widget()->findChild<QLineEdit *>();
        QVERIFY(payload->placeholderText().startsWith("Example: {"_L1));
        QVERIFY(url->placeholderText().startsWith("Example: "_L1));
        form.setReadOnly(true);
        QVERIFY(payload->placeholderText().isEmpty());
        QVERIFY(url->placeholderText().isEmpty());
        form.setReadOnly(false);
        QVERIFY(!payload->placeholderText().isEmpty());
    }

    void foldsKeywordsFromBeforeWebhooks()
    {
        CredentialForm form;
        form.show();
        QVERIFY(!form.findChild<QPushButton *>(u"legacyFold"_s)->isVisibleTo(&form));
        chooseVendor(form, CredentialVendor::Sinch);
        auto *fold = form.findChild<QPushButton *>(u"legacyFold"_s);
        QVERIFY(fold->isVisibleTo(&form));
        QVERIFY(!shows(form, CredentialField::OptInKeywords));
        fold->click();
        QVERIFY(shows(form, CredentialField::OptInKeywords));
        QVERIFY(shows(form, CredentialField::FuzzyOptOut));
        // Nothing is stored yet that could be moved.
        QVERIFY(!form.findChild<QPushButton *>(u"moveToWebhook"_s)->isEnabled());

        form.setCredential(infobipWithKeywords());
        QVERIFY(shows(form, CredentialField::OptInKeywords));
        QSignalSpy moves{&form, &CredentialForm::moveRequested};
        form.findChild<QPushButton *>(u"moveToWebhook"_s)->click();
        QCOMPARE(moves.count(), 1);
    }

    void isGreyUntilEdit()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        form.setReadOnly(true);
        form.show();
        QVERIFY(form.findChild<QLineEdit *>(u"name"_s)->isReadOnly());
        QVERIFY(!form.findChild<QComboBox *>(u"vendor"_s)->isEnabled());
        for (const auto *candidate : form.findChildren<FieldControl *>()) {
            if (auto *line = qobject_cast<QLineEdit *>(candidate->row()->field()))
                QVERIFY(line->isReadOnly());
            if (auto *box = qobject_cast<QPlainTextEdit *>(candidate->row()->field()))
                QVERIFY(box->isReadOnly());
            if (auto *combo = qobject_cast<QComboBox *>(candidate->row()->field()))
                QVERIFY(!combo->isEnabled());
        }
        for (const auto *button : form.findChildren<QPushButton *>()) {
            if (button->objectName() != "verify"_L1)
                QVERIFY2(!button->isVisibleTo(&form), qPrintable(button->text()));
        }
        // A field that is made later is grey too.
        form.setCredential(infobipWithKeywords());
        QVERIFY(qobject_cast<QLineEdit *>(control(form, CredentialField::ApiBaseUrl)->row()->field())->isReadOnly());
    }

    void everyStopHasANameAndTabGoesFromTopToBottom()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        form.resize(700, 3200);
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        for (const auto &[vendor, name] : credentialVendorNames) {
            chooseVendor(form, vendor);
            QCoreApplication::processEvents();
            QCOMPARE(Testing::namelessStops(&form), QStringList{});
            const QList<QWidget *> stops = tabOrder(form.findChild<QComboBox *>(u"vendor"_s));
            int last = 0;
            QStringList back;
            for (const QWidget *stop : stops) {
                const int y = stop->mapTo(&form, QPoint{}).y() + stop->height();
                if (y < last - 40)
                    back << u"%1 at %2 after %3"_s.arg(stop->accessibleName(), QString::number(y),
                                                       QString::number(last));
                last = y;
            }
            // Once, at the end, it goes back to the head of the form.
            QVERIFY2(back.size() <= 1, qPrintable(back.join(u'\n')));
        }
    }

    void speaksAnotherLanguageAtOnce()
    {
        CredentialForm form;
        form.setCredential(Testing::customCredential(7));
        form.show();
        Testing::StubTranslator stub;
        QCoreApplication::installTranslator(&stub);
        QTRY_VERIFY(control(form, CredentialField::ProviderUrl)->row()->field()->accessibleName().startsWith(u'['));
        QStringList untouched;
        for (const auto *label : form.findChildren<QLabel *>()) {
            const QString text = label->text();
            if (label->isVisibleTo(&form) && !text.isEmpty() && !text.contains(u'['))
                untouched << text;
        }
        QVERIFY2(untouched.isEmpty(), qPrintable(untouched.join(u'\n')));
        for (const auto *button : form.findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'[') || button->text().startsWith(u'{'), qPrintable(button->text()));
        QCoreApplication::removeTranslator(&stub);
        QTRY_COMPARE(control(form, CredentialField::ProviderUrl)->row()->field()->accessibleName(), u"Provider URL"_s);
    }

    void cutsNothingOffInALongerLanguage()
    {
        applyTheme(*qApp, Theme::Light);
        for (const bool longer : {false, true}) {
            Testing::StubTranslator stub;
            if (longer)
                QCoreApplication::installTranslator(&stub);
            for (const auto &[vendor, name] : credentialVendorNames) {
                auto *column = new FormColumn;
                auto *form = new CredentialForm;
                column->column()->addWidget(form);
                form->setCredential(vendor == CredentialVendor::Custom ? Testing::customCredential(7)
                                                                       : infobipWithKeywords());
                chooseVendor(*form, vendor);
                QScrollArea area;
                area.setWidget(column);
                area.setWidgetResizable(true);
                area.resize(776, 600);
                area.show();
                // Sentences wrap in several rounds of the layout.
                QStringList found;
                const bool settled = QTest::qWaitFor([&] {
                    found = Testing::cutOff(*form);
                    return found.isEmpty();
                });
                QVERIFY2(settled, qPrintable(name + u": "_s + found.join(u'\n')));
            }
            QCoreApplication::removeTranslator(&stub);
        }
    }
};

QTEST_MAIN(CredentialFormTest)
#include "tst_credentialform.moc"
