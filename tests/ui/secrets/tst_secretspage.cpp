// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/keptsecretmodel.h"
#include "models/words/words.h"
#include "tests/support/samplecredentials.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/looks.h"
#include "ui/parts/card.h"
#include "ui/parts/theme.h"
#include "ui/parts/toggleswitch.h"
#include "ui/secrets/secretspage.h"
#include "ui/secrets/secrettable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray theSecret = "hunter2-that-nobody-may-see";

/// A page over books in memory, with what it tells.
struct Opened
{
    explicit Opened(Theme theme = Theme::Light, QSize size = {1040, 752})
    {
        Testing::showAlone(page, theme, size, notices);
        page.shown();
        QCoreApplication::processEvents();
    }

    /// One with three secrets, of which the keychain has lost one.
    qint64 addLuma()
    {
        const qint64 id = desk.credentials.save(customCredential())->id;
        const ApiCredential *credential = desk.credentials.find(id);
        for (const KeptSecret &kept : credential->secrets) {
            if (kept.slot != "header-2"_L1)
                desk.secretStore.secrets.insert(kept.entry, Secret{theSecret});
        }
        return id;
    }
    SecretTable *table() const { return page.findChild<SecretTable *>(); }
    QStringList column(int which) const
    {
        QStringList texts;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            texts.append(table()->model()->index(row, which).data().toString());
        return texts;
    }
    QStringList states() const { return column(KeptSecretModel::StateColumn); }
    QPushButton *button(const QString &name) const { return page.findChild<QPushButton *>(name); }
    QString status() const { return page.findChild<StatusWord *>()->word(); }
    bool shows(const QString &text) const
    {
        const QList<QLabel *> labels = page.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    void forgetRow(int row) const
    {
        table()->selectRow(row);
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Delete);
    }

    Desk desk;
    FakeAsker asker;
    QList<Notice> notices;
    SecretsPage page{desk.credentials, desk.secrets, desk.sandboxes, asker};
};

} // namespace

class SecretsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySecretIsListedAndNoneIsShown()
    {
        Opened o;
        QVERIFY(o.shows(u"No secrets here"_s));
        o.addLuma();
        QCOMPARE(o.column(KeptSecretModel::CredentialColumn),
                 (QStringList{u"Luma custom"_s, u"Luma custom"_s, u"Luma custom"_s}));
        QCOMPARE(o.column(KeptSecretModel::SecretColumn),
                 (QStringList{u"API Token"_s, u"API Secret Key"_s, u"Header X-Key"_s}));
        QCOMPARE(o.column(KeptSecretModel::PlaceColumn).value(0), u"Keychain"_s);
        QCOMPARE(o.column(KeptSecretModel::KeptByColumn).value(0), u"Kim"_s);
        QCOMPARE(o.table()->model()->index(0, KeptSecretModel::KeptAtColumn).data(Qt::ToolTipRole).toString(),
                 u"2026-03-05 09:30:00 UTC"_s);
        o.button(u"askForSecrets"_s)->click();
        QTRY_COMPARE(o.states(), (QStringList{u"There"_s, u"There"_s, u"Missing"_s}));
        for (int row = 0; row < 3; ++row) {
            for (int which = 0; which < KeptSecretModel::ColumnCount; ++which) {
                const QModelIndex index = o.table()->model()->index(row, which);
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                       int(Qt::AccessibleDescriptionRole), int(KeptSecretModel::SlotRole)})
                    QVERIFY(!index.data(role).toString().contains(u"hunter2"_s));
            }
        }
        QVERIFY(!o.shows(u"hunter2"_s));
    }

    void theKeychainIsNotAskedForSecretsUnasked()
    {
        Opened o;
        o.addLuma();
        QCoreApplication::processEvents();
        QCOMPARE(o.states(), (QStringList{u"Not asked yet"_s, u"Not asked yet"_s, u"Not asked yet"_s}));
        // What is in memory is known without asking anybody.
        ApiCredential inMemory = namedCredential(CredentialVendor::Twilio, u"Twilio"_s);
        inMemory.secrets = {keptSecret(u"auth-token"_s, SecretPlace::Memory)};
        QVERIFY(o.desk.credentials.save(inMemory));
        QCOMPARE(o.states().last(), u"Missing"_s);
        QVERIFY(o.desk.secrets.keep(inMemory.secrets[0], Secret{theSecret}).isFinished());
        QCOMPARE(o.states().last(), u"There"_s);
    }

    void aLockedKeychainLocksThemAllAndUnlockingAsksAgain()
    {
        Opened o;
        o.addLuma();
        o.desk.secretStore.state = KeychainState::Locked;
        o.button(u"askForSecrets"_s)->click();
        QTRY_COMPARE(o.states(), (QStringList{u"Locked"_s, u"Locked"_s, u"Locked"_s}));
        QCOMPARE(o.status(), u"Locked"_s);
        QVERIFY(o.shows(u"The keyring is locked."_s));
        Testing::shot(o.page, u"secrets-locked"_s);
        QPushButton *unlock = o.button(u"unlockKeychain"_s);
        QVERIFY(unlock->isVisible());
        // The wrong password.
        o.desk.secretStore.state = KeychainState::UnlockRefused;
        unlock->click();
        QTRY_COMPARE(o.notices.size(), 1);
        QCOMPARE(o.notices[0].tone, Tone::Negative);
        QVERIFY(unlock->isVisible() && unlock->isEnabled());
        o.desk.secretStore.state = KeychainState::Available;
        unlock->click();
        QTRY_COMPARE(o.states(), (QStringList{u"There"_s, u"There"_s, u"Missing"_s}));
        QCOMPARE(o.status(), u"Works"_s);
        QVERIFY(!unlock->isVisible());
    }

    void everyStateHasAWordAndASentence_data()
    {
        QTest::addColumn<KeychainState>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("unlockable");
        QTest::newRow("no bus") << KeychainState::NoBus << u"Does not work"_s << false;
        QTest::newRow("no service") << KeychainState::NoService << u"Does not work"_s << false;
        QTest::newRow("no library") << KeychainState::NoLibrary << u"Does not work"_s << false;
        QTest::newRow("no keyring") << KeychainState::NoKeyring << u"No keyring yet"_s << true;
        QTest::newRow("locked") << KeychainState::Locked << u"Locked"_s << true;
        QTest::newRow("no answer") << KeychainState::NoAnswer << u"No answer"_s << false;
        QTest::newRow("failed") << KeychainState::Failed << u"Does not work"_s << false;
    }

    void everyStateHasAWordAndASentence()
    {
        QFETCH(KeychainState, state);
        QFETCH(QString, word);
        QFETCH(bool, unlockable);
        Opened o;
        QTRY_COMPARE(o.status(), u"Works"_s);
        o.desk.secretStore.state = state;
        o.button(u"lookAgain"_s)->click();
        QCOMPARE(o.status(), u"Looking…"_s);
        QTRY_COMPARE(o.status(), word);
        QVERIFY(o.shows(Words::sentence(state)));
        QCOMPARE(o.button(u"unlockKeychain"_s)->isVisible(), unlockable);
        o.addLuma();
        o.button(u"askForSecrets"_s)->click();
        QTRY_VERIFY(!o.states().contains(u"Asking…"_s));
        QVERIFY(!o.states().contains(u"There"_s));
        QVERIFY(o.button(u"lookAgain"_s)->isEnabled());
    }

    void memoryIsOfferedForThisRun()
    {
        Opened o;
        auto *memory = o.page.findChild<ToggleSwitch *>(u"keepInMemory"_s);
        QVERIFY(!memory->isChecked());
        memory->click();
        QCOMPARE(o.desk.secrets.place(), SecretPlace::Memory);
        memory->click();
        QCOMPARE(o.desk.secrets.place(), SecretPlace::Keychain);
        // Another page may have chosen it.
        o.desk.secrets.setPlace(SecretPlace::Memory);
        QVERIFY(memory->isChecked());
        QVERIFY(memory->accessibleDescription().contains(u"when the program ends"_s));
    }

    void forgettingAsksForTheNameAndTakesTheRowAway()
    {
        Opened o;
        const qint64 id = o.addLuma();
        const QString entry = o.desk.credentials.find(id)->secret(u"api-token"_s)->entry;
        o.forgetRow(0);
        QCOMPARE(o.asker.words, QStringList{u"Luma custom"_s});
        QVERIFY(o.asker.questions[0].contains(u"API Token"_s));
        QVERIFY(o.asker.questions[0].contains(u"incomplete"_s));
        QCOMPARE(o.states().size(), 3);

        o.asker.typed = true;
        // Taken out by the store as the real one does.
        o.desk.credentialStore.toForget = {entry};
        o.forgetRow(0);
        QCOMPARE(o.column(KeptSecretModel::SecretColumn), (QStringList{u"API Secret Key"_s, u"Header X-Key"_s}));
        QCOMPARE(o.notices.value(0).tone, Tone::Positive);
        QVERIFY(!o.desk.credentials.find(id)->secret(u"api-token"_s));
        QTRY_VERIFY(!o.desk.secretStore.secrets.contains(entry));
        QVERIFY(o.table()->hasFocus());
    }

    void refusedForgettingIsTold()
    {
        Opened o;
        o.addLuma();
        o.asker.typed = true;
        o.desk.credentialStore.refusal = diskFull();
        o.forgetRow(1);
        QCOMPARE(o.notices.value(0).tone, Tone::Negative);
        QCOMPARE(o.states().size(), 3);
    }

    void leftoversAreCountedAndForgottenOnDemand()
    {
        Opened o;
        QPushButton *now = o.button(u"forgetLeftovers"_s);
        QVERIFY(!now->isVisible());
        o.desk.secretStore.state = KeychainState::NoAnswer;
        o.desk.secretStore.secrets.insert(u"old-1"_s, Secret{theSecret});
        o.desk.secretStore.secrets.insert(u"old-2"_s, Secret{theSecret});
        o.desk.credentialStore.toForget = {u"old-1"_s, u"old-2"_s};
        o.page.shown();
        QVERIFY(now->isVisible());
        QVERIFY(o.shows(u"2 secret"_s));
        Testing::shot(o.page, u"secrets-leftovers"_s);
        QSignalSpy tried{&o.desk.credentials, &CredentialBook::leftoversChanged};
        now->click();
        // Once when it begins, once when it gives up.
        QTRY_COMPARE(tried.count(), 2);
        QVERIFY(now->isVisible());
        o.desk.secretStore.state = KeychainState::Available;
        now->click();
        QTRY_VERIFY(!now->isVisible());
        QVERIFY(o.desk.secretStore.secrets.isEmpty());
    }

    void aRowLeadsToItsCredential()
    {
        Opened o;
        const qint64 id = o.addLuma();
        QSignalSpy asked{&o.page, &SecretsPage::credentialRequested};
        o.table()->setFocus();
        QTest::keyClick(o.table(), Qt::Key_Return);
        o.table()->rowMenu()->actions().first()->trigger();
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0][0].toLongLong(), id);
        QCOMPARE(asked[1][0].toLongLong(), id);
    }

    void modelFollowsTheBook()
    {
        Opened o;
        QAbstractItemModelTester tester{o.table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{o.table()->model(), &QAbstractItemModel::modelReset};
        QSignalSpy changed{o.table()->model(), &QAbstractItemModel::dataChanged};
        const qint64 id = o.addLuma();
        QCOMPARE(reset.count(), 1);
        ApiCredential renamed = *o.desk.credentials.find(id);
        renamed.name = u"Luma renamed"_s;
        QVERIFY(o.desk.credentials.save(renamed));
        QCOMPARE(reset.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(o.column(KeptSecretModel::CredentialColumn).value(0), u"Luma renamed"_s);
        // Something else is saved: nothing to tell.
        QVERIFY(o.desk.credentials.save(namedCredential(CredentialVendor::Sinch, u"Other"_s)));
        QCOMPARE(changed.count() + reset.count(), 2);
        QVERIFY(o.desk.credentials.remove(id));
        QCOMPARE(reset.count(), 2);
        QVERIFY(o.shows(u"No secrets here"_s));
    }

    void anotherLanguageIsSpokenAtOnce()
    {
        Opened o{Theme::Light, {784, 652}};
        o.addLuma();
        StubTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();
        for (const QPushButton *button : o.page.findChildren<QPushButton *>())
            QVERIFY2(button->text().startsWith(u'['), qPrintable(button->text()));
        QVERIFY(o.status().startsWith(u'['));
        QVERIFY(o.states().value(0).startsWith(u'['));
        const auto isWhole = [&o] {
            const QList<QLabel *> labels = o.page.findChildren<QLabel *>();
            return std::all_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
                return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
            });
        };
        QTRY_VERIFY(isWhole());
        QVERIFY(o.page.findChild<ToggleSwitch *>()->text().startsWith(u'['));
        Testing::shot(o.page, u"secrets-long-words"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void everythingFitsInTheSmallestWindow_data() { Testing::addThemes(); }

    void everythingFitsInTheSmallestWindow()
    {
        QFETCH(Theme, theme);
        Opened o{theme, {784, 652}};
        o.addLuma();
        o.button(u"askForSecrets"_s)->click();
        QTRY_VERIFY(o.states().contains(u"There"_s));
        o.table()->setFocus();
        QCoreApplication::processEvents();
        Testing::shot(o.page, u"secrets-small-%1"_s.arg(Testing::lookTag()));
        QVERIFY(Testing::widthOfColumns(*o.table()) <= o.table()->viewport()->width());
        o.page.resize(1040, 752);
        QCoreApplication::processEvents();
        Testing::shot(o.page, u"secrets-%1"_s.arg(Testing::lookTag()));
    }
};

QTEST_MAIN(SecretsPageTest)
#include "tst_secretspage.moc"
