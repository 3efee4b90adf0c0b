// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/snapshots.h"
#include "tests/support/samplecredentials.h"
#include "tests/support/walk.h"
#include "tests/ui/credentials/credentialdesk.h"
#include "tests/ui/credentials/formparts.h"
#include "ui/credentials/credentialformpage.h"
#include "ui/credentials/headertable.h"
#include "ui/credentials/keychainnotice.h"
#include "ui/parts/pageheader.h"
#include "ui/parts/theme.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include <memory>

using namespace Hookbench;
using namespace Qt::StringLiterals;
using Testing::choose;
using Testing::chooseVendor;
using Testing::control;
using Testing::CredentialDesk;
using Testing::type;

namespace {

const QString secret = u"sesam-7f3a"_s;

/// A page as it stands in the window, with what it said.
struct Shown
{
    explicit Shown(CredentialDesk &desk)
        : page{desk.credentials, desk.secrets, desk.drafts}
    {
        QObject::connect(&page, &CredentialFormPage::noticed, &page,
                         [this](const Notice &notice) { notices.append(notice); });
        page.resize(1000, 760);
        page.show();
    }
    template<typename Part> Part *part(const QString &name) { return page.findChild<Part *>(name); }
    bool submitAndWait()
    {
        std::optional<bool> done;
        page.submit([&done](bool stored) { done = stored; });
        const bool answered = QTest::qWaitFor([&done] { return done.has_value(); });
        return answered && *done;
    }

    CredentialFormPage page;
    QList<Notice> notices;
};

void fillInTwilio(QWidget &page)
{
    chooseVendor(page, CredentialVendor::Twilio);
    auto *name = page.findChild<QLineEdit *>(u"name"_s);
    name->setText(u"Luma Twilio"_s);
    Q_EMIT name->textEdited(name->text());
    type(page, CredentialField::AccountSid, u"AC0123456789"_s);
    type(page, CredentialField::AuthToken, secret);
}

} // namespace

class CredentialFormPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storesTheFormAndItsSecretAndShowsWhatWasStored()
    {
        CredentialDesk desk;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        QVERIFY(!shown.page.isModified());
        fillInTwilio(shown.page);
        QVERIFY(shown.page.isModified());
        QVERIFY(shown.submitAndWait());
        QCOMPARE(desk.credentials.credentials().size(), 1);
        const ApiCredential stored = desk.credentials.credentials().first();
        QCOMPARE(stored.name, u"Luma Twilio"_s);
        QVERIFY(stored.secret(u"auth-token"_s));
        QCOMPARE(desk.secretStore.secrets.value(stored.secret(u"auth-token"_s)->entry).bytes(), secret.toUtf8());
        QCOMPARE(shown.page.id(), stored.id);
        QVERIFY(!shown.page.isEditing());
        QVERIFY(!shown.page.isModified());
        QVERIFY(!Testing::everythingSaid(shown.page).contains(secret));
        QCOMPARE(shown.notices.size(), 1);
        QVERIFY(shown.notices.first().text.startsWith("Luma Twilio is saved."_L1));
        QVERIFY(desk.draftStore.rows.value(desk.sandboxes.current().id).isEmpty());
    }

    void aDraftThatWasThrownAwayComesBackByUndo()
    {
        CredentialDesk desk;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        fillInTwilio(shown.page);
        QTRY_COMPARE(desk.draftStore.rows.value(desk.sandboxes.current().id).size(), 1);
        shown.page.create();
        shown.part<QWidget>(u"draftNotice"_s)->findChild<QPushButton *>()->click();
        QVERIFY(desk.draftStore.rows.value(desk.sandboxes.current().id).isEmpty());
        QVERIFY(shown.notices.last().undoes);
        shown.notices.last().action();
        QCOMPARE(desk.draftStore.rows.value(desk.sandboxes.current().id).size(), 1);
        QCOMPARE(shown.page.credential().name, u"Luma Twilio"_s);
        QVERIFY(shown.part<QWidget>(u"draftNotice"_s)->isVisible());
        // Where the person types again, nothing is put over it.
        shown.part<QWidget>(u"draftNotice"_s)->findChild<QPushButton *>()->click();
        fillInTwilio(shown.page);
        auto *name = shown.part<QLineEdit>(u"name"_s);
        name->setText(u"Another"_s);
        Q_EMIT name->textEdited(name->text());
        shown.notices.last().action();
        QCOMPARE(shown.page.credential().name, u"Another"_s);
    }

    void theFocusOfANoticeThatGoesReturnsToTheForm()
    {
        CredentialDesk desk;
        desk.secretStore.state = KeychainState::Locked;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        QTRY_COMPARE(desk.secrets.state(), KeychainState::Locked);
        auto *look = shown.part<QPushButton>(u"lookAtKeychain"_s);
        QTRY_VERIFY(look->isVisible());
        look->setFocus();
        desk.secretStore.state = KeychainState::Available;
        look->click();
        QTRY_VERIFY(!look->isVisible());
        QCOMPARE(shown.page.focusWidget(), shown.part<QLineEdit>(u"name"_s));
    }

    void sendsThePersonToTheFirstComplaint()
    {
        CredentialDesk desk;
        Shown shown{desk};
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.create(CredentialVendor::Twilio);
        bool heard = true;
        shown.page.submit([&heard](bool done) { heard = done; });
        QVERIFY(!heard);
        QVERIFY(desk.credentials.credentials().isEmpty());
        QCOMPARE(shown.page.focusWidget()->objectName(), u"name"_s);
        QVERIFY(shown.part<QWidget>(u"errorSummary"_s)->isVisible());
        QVERIFY(control(shown.page, CredentialField::AuthToken)->row()->hasComplaints());
    }

    void aRefusedSubmitKeepsTheFormAndTheTypedSecret_data()
    {
        QTest::addColumn<bool>("keychain");
        QTest::newRow("the keychain refuses") << true;
        QTest::newRow("the disk refuses") << false;
    }

    void aRefusedSubmitKeepsTheFormAndTheTypedSecret()
    {
        QFETCH(bool, keychain);
        CredentialDesk desk;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        fillInTwilio(shown.page);
        if (keychain)
            desk.secretStore.state = KeychainState::Locked;
        else
            desk.credentialStore.refusal = Testing::diskFull();
        QVERIFY(!shown.submitAndWait());
        QCOMPARE(shown.notices.size(), 1);
        QCOMPARE(shown.notices.first().tone, Tone::Negative);
        QVERIFY(desk.credentials.credentials().isEmpty());
        QVERIFY(shown.page.isEditing());
        QVERIFY(shown.page.isModified());
        QCOMPARE(shown.page.credential().name, u"Luma Twilio"_s);
        QCOMPARE(shown.page.secretChanges().value(u"auth-token"_s)->bytes(), secret.toUtf8());
        desk.secretStore.state = KeychainState::Available;
        desk.credentialStore.refusal.reset();
        QVERIFY(shown.submitAndWait());
    }

    void waitsForTheKeychainWithoutLettingAnybodyType()
    {
        CredentialDesk desk;
        desk.secretStore.holding = true;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        fillInTwilio(shown.page);
        std::optional<bool> done;
        shown.page.submit([&done](bool stored) { done = stored; });
        QVERIFY(shown.page.isSaving());
        QVERIFY(!shown.page.findChild<CredentialForm *>()->isEnabled());
        QVERIFY(!shown.part<QPushButton>(u"primary"_s)->isEnabled());
        QVERIFY(!shown.part<QWidget>(u"waitNotice"_s)->isVisible());
        QTRY_VERIFY(shown.part<QWidget>(u"waitNotice"_s)->isVisible());
        QVERIFY(!done);
        // Whoever asks again waits for the same answer.
        std::optional<bool> second;
        shown.page.submit([&second](bool stored) { second = stored; });
        desk.secretStore.answerAll();
        QTRY_VERIFY(done.has_value());
        QVERIFY(*done && second.value_or(false));
        QCOMPARE(desk.credentials.credentials().size(), 1);
        QVERIFY(!shown.part<QWidget>(u"waitNotice"_s)->isVisible());
    }

    void cancelGivesUpWaitingAndLosesNothing()
    {
        CredentialDesk desk;
        desk.secretStore.holding = true;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        fillInTwilio(shown.page);
        std::optional<bool> done;
        shown.page.submit([&done](bool stored) { done = stored; });
        QSignalSpy cancels{&shown.page, &CredentialFormPage::cancelRequested};
        shown.page.findChild<PageHeader *>()->cancel()->click();
        QCOMPARE(done, std::optional{false});
        QCOMPARE(cancels.count(), 0);
        QVERIFY(!shown.page.isSaving());
        QVERIFY(shown.page.isEditing());
        QVERIFY(shown.page.findChild<CredentialForm *>()->isEnabled());
        QCOMPARE(shown.page.credential().name, u"Luma Twilio"_s);
        QCOMPARE(shown.page.secretChanges().value(u"auth-token"_s)->bytes(), secret.toUtf8());

        // When the keychain answers after all, the same form goes on as the stored one's.
        type(shown.page, CredentialField::MessageSid, u"MG1"_s);
        desk.secretStore.holding = false;
        desk.secretStore.answerAll();
        QTRY_COMPARE(shown.notices.size(), 1);
        QVERIFY(shown.notices.first().text.contains("after all"_L1));
        QVERIFY(shown.page.id() != 0);
        QCOMPARE(shown.page.credential().field(CredentialField::MessageSid), u"MG1"_s);
        QVERIFY(shown.submitAndWait());
        QCOMPARE(desk.credentials.credentials().size(), 1);
        QCOMPARE(desk.credentials.credentials().first().field(CredentialField::MessageSid), u"MG1"_s);
    }

    void survivesBeingClosedWhileItWaits()
    {
        CredentialDesk desk;
        desk.secretStore.holding = true;
        auto shown = std::make_unique<Shown>(desk);
        shown->page.create(CredentialVendor::Twilio);
        fillInTwilio(shown->page);
        shown->page.submit();
        shown.reset();
        desk.secretStore.answerAll();
        QTRY_COMPARE(desk.credentials.credentials().size(), 1);
    }

    void opensReadOnlyUntilEdit()
    {
        CredentialDesk desk;
        const ApiCredential stored = *desk.credentials.save(Testing::customCredential());
        Shown shown{desk};
        QVERIFY(shown.page.open(stored.id));
        QVERIFY(!shown.page.open(999));
        QVERIFY(!shown.page.isEditing());
        QVERIFY(!shown.page.findChild<PageHeader *>()->cancel()->isVisible());
        QVERIFY(shown.part<QLineEdit>(u"name"_s)->isReadOnly());
        shown.part<QPushButton>(u"primary"_s)->click();
        QVERIFY(shown.page.isEditing());
        QVERIFY(!shown.part<QLineEdit>(u"name"_s)->isReadOnly());
        QVERIFY(!shown.page.isModified());
    }

    void undoesAndRedoesOverTheWholeFormButNoSecret()
    {
        CredentialDesk desk;
        Shown shown{desk};
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.page.create(CredentialVendor::Custom);
        auto *name = shown.part<QLineEdit>(u"name"_s);
        name->setFocus();
        QTest::keyClicks(name, u"Luma"_s);
        control(shown.page, CredentialField::ProviderUrl)->row()->field()->setFocus();
        type(shown.page, CredentialField::ApiToken, secret);
        chooseVendor(shown.page, CredentialVendor::Sinch);
        type(shown.page, CredentialField::ServiceId, u"plan-1"_s);

        auto *form = shown.page.findChild<CredentialForm *>();
        const auto undo = [form] { QTest::keyClick(form->window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier); };
        const auto redo = [form] {
            QTest::keyClick(form->window()->focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        };
        name->setFocus();
        undo();
        QCOMPARE(form->credential().field(CredentialField::ServiceId), QString{});
        QCOMPARE(form->credential().vendor, CredentialVendor::Sinch);
        undo();
        QCOMPARE(form->credential().vendor, CredentialVendor::Custom);
        QCOMPARE(form->credential().name, u"Luma"_s);
        undo();
        QCOMPARE(form->credential().name, QString{});
        // What was typed as a secret is no step, and is still there.
        QCOMPARE(form->secretChanges().value(u"api-token"_s)->bytes(), secret.toUtf8());
        undo();
        QCOMPARE(form->credential().name, QString{});
        redo();
        redo();
        redo();
        QCOMPARE(form->credential().field(CredentialField::ServiceId), u"plan-1"_s);
        QCOMPARE(form->credential().name, u"Luma"_s);
    }

    void undoesARemovedHeaderWithItsTypedSecret()
    {
        CredentialDesk desk;
        Shown shown{desk};
        shown.page.create(CredentialVendor::Custom);
        auto *form = shown.page.findChild<CredentialForm *>();
        shown.part<QPushButton>(u"addHeader"_s)->click();
        QWidget *row = form->findChild<HeaderTable *>()->inOrder().first();
        Testing::choose(row->findChild<QComboBox *>(), int(HeaderKind::Secret));
        auto *line = row->findChild<SecretField *>()->findChild<QLineEdit *>();
        line->setText(secret);
        Q_EMIT line->textEdited(secret);
        for (auto *button : row->findChildren<QToolButton *>()) {
            if (button->accessibleName().startsWith("Remove"_L1))
                button->click();
        }
        QVERIFY(form->credential().headers.isEmpty());
        QVERIFY(form->secretChanges().isEmpty());
        QTest::keyClick(form, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form->credential().headers.size(), 1);
        QCOMPARE(form->secretChanges().value(u"header-1"_s)->bytes(), secret.toUtf8());
    }

    void keepsADraftWithoutSecretsAndBringsItBack()
    {
        CredentialDesk desk;
        {
            Shown shown{desk};
            shown.page.create(CredentialVendor::Twilio);
            fillInTwilio(shown.page);
            QTRY_COMPARE(desk.draftStore.rows.value(desk.sandboxes.current().id).size(), 1);
        }
        const Draft draft = desk.draftStore.rows.value(desk.sandboxes.current().id).first();
        QCOMPARE(draft.kind, DraftKind::Credential);
        QCOMPARE(draft.subject, QString{});
        QVERIFY(draft.snapshot.contains("AC0123456789"_L1));
        QVERIFY(!draft.snapshot.contains(secret));

        Shown next{desk};
        next.page.create();
        QVERIFY(next.part<QWidget>(u"draftNotice"_s)->isVisible());
        QCOMPARE(next.page.credential().name, u"Luma Twilio"_s);
        QVERIFY(next.page.secretChanges().isEmpty());
        QVERIFY(next.page.isModified());
        next.part<QWidget>(u"draftNotice"_s)->findChild<QPushButton *>()->click();
        QVERIFY(!next.part<QWidget>(u"draftNotice"_s)->isVisible());
        QCOMPARE(next.page.credential().name, QString{});
        QVERIFY(!next.page.isModified());
        QVERIFY(desk.draftStore.rows.value(desk.sandboxes.current().id).isEmpty());
    }

    void aDraftOfAStoredCredentialComesBackAndSaysWhenSomebodyElseWasFaster()
    {
        CredentialDesk desk;
        ApiCredential stored = *desk.credentials.save(namedCredential(CredentialVendor::Twilio, u"Luma"_s));
        {
            Shown shown{desk};
            QVERIFY(shown.page.open(stored.id));
            shown.page.edit();
            type(shown.page, CredentialField::AccountSid, u"AC42"_s);
        }
        QCOMPARE(desk.draftStore.rows.value(desk.sandboxes.current().id).size(), 1);
        Shown next{desk};
        QVERIFY(next.page.open(stored.id));
        QVERIFY(next.page.isEditing());
        QCOMPARE(next.page.credential().field(CredentialField::AccountSid), u"AC42"_s);
        QVERIFY(!Testing::everythingSaid(next.page).contains("was changed since then"_L1));

        stored.setField(CredentialField::MessageSid, u"MG9"_s);
        QVERIFY(bool(desk.credentials.save(stored)));
        Shown third{desk};
        QVERIFY(third.page.open(stored.id));
        QVERIFY(Testing::everythingSaid(third.page).contains("was changed since then by Kim"_L1));
        third.page.discard();
        QVERIFY(!third.page.isEditing());
        QVERIFY(desk.draftStore.rows.value(desk.sandboxes.current().id).isEmpty());
        QCOMPARE(third.page.credential().field(CredentialField::MessageSid), u"MG9"_s);
    }

    void aSecretAloneIsNoDraft()
    {
        CredentialDesk desk;
        const ApiCredential stored = *desk.credentials.save(namedCredential(CredentialVendor::Twilio, u"Luma"_s));
        {
            Shown shown{desk};
            QVERIFY(shown.page.open(stored.id));
            shown.page.edit();
            type(shown.page, CredentialField::AuthToken, secret);
            QVERIFY(shown.page.isModified());
        }
        QVERIFY(desk.draftStore.rows.value(desk.sandboxes.current().id).isEmpty());
    }

    void saysOnceThatADraftCantBeKept()
    {
        CredentialDesk desk;
        desk.draftStore.refusal = Testing::diskFull();
        Shown shown{desk};
        shown.page.create(CredentialVendor::Twilio);
        type(shown.page, CredentialField::AccountSid, u"AC1"_s);
        QTRY_COMPARE(shown.notices.size(), 1);
        type(shown.page, CredentialField::AccountSid, u"AC12"_s);
        QTRY_VERIFY(desk.draftStore.writes >= 2);
        QCOMPARE(shown.notices.size(), 1);
        desk.draftStore.refusal.reset();
    }

    void saysWhatIsWrongWithTheKeychainAndOffersMemory()
    {
        CredentialDesk desk;
        Shown shown{desk};
        auto *notice = shown.part<QWidget>(u"keychainNotice"_s);
        shown.page.create(CredentialVendor::Twilio);
        QVERIFY(!notice->isVisible());
        for (const auto &[state, name] : keychainStateNames) {
            // What is missing is said where it is missing.
            if (state == KeychainState::Available || state == KeychainState::EntryMissing
                || state == KeychainState::MemoryGone)
                continue;
            desk.secretStore.state = state;
            desk.secrets.look();
            QTRY_COMPARE(desk.secrets.state(), state);
            QVERIFY2(notice->isVisible(), name.data());
            QVERIFY(Testing::everythingSaid(*notice).contains(Words::sentence(state)));
            QCOMPARE(shown.part<QPushButton>(u"unlockKeychain"_s)->isVisible(),
                     state == KeychainState::Locked || state == KeychainState::UnlockRefused);
        }
        shown.part<QPushButton>(u"keepInMemory"_s)->click();
        QCOMPARE(desk.secrets.place(), SecretPlace::Memory);
        fillInTwilio(shown.page);
        QVERIFY(shown.submitAndWait());
        QVERIFY(desk.secretStore.secrets.isEmpty());
        QVERIFY(control(shown.page, CredentialField::AuthToken)->secret()->state().startsWith("Kept in memory"_L1));
        // Reading needs no keychain.
        QVERIFY(!notice->isVisible());
        shown.page.edit();
        QVERIFY(notice->isVisible());
        desk.secretStore.state = KeychainState::Available;
        shown.part<QPushButton>(u"useKeychain"_s)->click();
        QTRY_VERIFY(!notice->isVisible());
    }

    void followsWhatSomebodyElseStores()
    {
        CredentialDesk desk;
        ApiCredential stored = *desk.credentials.save(namedCredential(CredentialVendor::Twilio, u"Luma"_s));
        Shown shown{desk};
        QVERIFY(shown.page.open(stored.id));
        stored.setField(CredentialField::MessageSid, u"MG9"_s);
        QVERIFY(bool(desk.credentials.save(stored)));
        QCOMPARE(shown.page.credential().field(CredentialField::MessageSid), u"MG9"_s);
        shown.page.edit();
        type(shown.page, CredentialField::MessageSid, u"MG10"_s);
        stored.name = u"Luma 2"_s;
        QVERIFY(bool(desk.credentials.save(stored)));
        QCOMPARE(shown.page.credential().field(CredentialField::MessageSid), u"MG10"_s);
        shown.page.discard();
        QSignalSpy gone{&shown.page, &CredentialFormPage::gone};
        QVERIFY(bool(desk.credentials.remove(stored.id)));
        QCOMPARE(gone.count(), 1);
    }

    void everyStopHasAName()
    {
        CredentialDesk desk;
        desk.secretStore.state = KeychainState::Locked;
        desk.secrets.look();
        Shown shown{desk};
        shown.page.create(CredentialVendor::Custom);
        QTRY_COMPARE(desk.secrets.state(), KeychainState::Locked);
        QCOMPARE(Testing::namelessStops(&shown.page), QStringList{});
    }
};

QTEST_MAIN(CredentialFormPageTest)
#include "tst_credentialformpage.moc"
