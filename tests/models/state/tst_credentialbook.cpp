// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/credentialdesk.h"

#include <QRegularExpression>

using namespace Hookbench;
using namespace Hookbench::Testing;
using Desk = CredentialDesk;

class TestCredentialBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCredentialIsStoredWithItsSecrets();
    void aNewCredentialTakesNobodyElsesSecrets();
    void aReplacedSecretGetsANewEntryAndTheOldOneGoes();
    void secretsThatAreNotNamedStay();
    void aStaleFormDoesNotBringBackAnOldEntry();
    void hiddenFieldsAndTheirSecretsAreNotKept();
    void anEmptySecretIsNone();
    void complaintsAreRefusedBeforeTheKeychainIsAsked();
    void checkKnowsWhatIsKeptAndWhatIsTyped();
    void theKeychainMayAskForItsPassword();
    void memoryForThisRun();
    void oneSecretIsForgotten();
    void savingKeepsTheSecrets();
    void removingForgetsTheSecrets();
    void aRefusedRemovalChangesNothing();
};

void TestCredentialBook::aNewCredentialIsStoredWithItsSecrets()
{
    Desk desk;
    QSignalSpy told{desk.book.get(), &CredentialBook::changed};
    SUBMIT(stored, desk.book->submit(macCredential(u"  Luma custom "_s), bothSecrets()));
    QVERIFY2(stored, qPrintable(stored ? QString{} : stored.error().summary));
    QCOMPARE(told.count(), 1);
    QCOMPARE(stored->name, u"Luma custom"_s);
    QCOMPARE(stored->created.by, u"Astrid"_s);
    QCOMPARE(stored->modified, stored->created);
    QCOMPARE(desk.book->credentials(), QList<ApiCredential>{*stored});
    QCOMPARE(desk.rows(), QList<ApiCredential>{*stored});
    QCOMPARE(desk.book->status(*stored), CredentialStatus::NotAttached);

    const KeptSecret *token = stored->secret(tokenSlot);
    QVERIFY(token);
    static const QRegularExpression form{u"^api-token-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s};
    QVERIFY2(form.match(token->entry).hasMatch(), qPrintable(token->entry));
    QCOMPARE(token->place, SecretPlace::Keychain);
    QCOMPARE(token->kept.by, u"Astrid"_s);
    QVERIFY(desk.keychain.secrets.value(token->entry) == Secret{"luma-token"});
    QVERIFY(desk.keychain.secrets.value(stored->secret(keySlot)->entry) == Secret{"luma-key"});
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::aNewCredentialTakesNobodyElsesSecrets()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    ApiCredential copy = *first;
    copy.id = 0;
    copy.name = u"Copy"_s;
    SUBMIT(refused, desk.book->submit(copy, {{tokenSlot, Secret{"luma-token"}}}));
    QVERIFY(!refused); // it has no secret key of its own
    SUBMIT(second, desk.book->submit(copy, bothSecrets()));
    QVERIFY(second);
    QVERIFY(second->secret(tokenSlot)->entry != first->secret(tokenSlot)->entry);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::aReplacedSecretGetsANewEntryAndTheOldOneGoes()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    SUBMIT(second, desk.book->submit(*first, {{tokenSlot, Secret{"newer"}}}));
    QVERIFY(second);
    QVERIFY(second->secret(tokenSlot)->entry != first->secret(tokenSlot)->entry);
    QCOMPARE(*second->secret(keySlot), *first->secret(keySlot));
    QVERIFY(second->modified.at > second->created.at);
    QCOMPARE(second->created, first->created);
    QVERIFY(desk.keychain.secrets.value(second->secret(tokenSlot)->entry) == Secret{"newer"});
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::secretsThatAreNotNamedStay()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    ApiCredential renamed = *first;
    renamed.name = u"Luma renamed"_s;
    renamed.secrets.clear(); // what the form holds of them does not count
    SUBMIT(second, desk.book->submit(renamed, {}));
    QVERIFY(second);
    QCOMPARE(second->secrets, first->secrets);
    QCOMPARE(desk.keychain.writes, 2);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::aStaleFormDoesNotBringBackAnOldEntry()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    SUBMIT(second, desk.book->submit(*first, bothSecrets("newer", "newer key")));
    ApiCredential stale = *first;
    stale.name = u"Luma renamed"_s;
    SUBMIT(third, desk.book->submit(stale, {}));
    QVERIFY(third);
    QCOMPARE(third->secrets, second->secrets);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::hiddenFieldsAndTheirSecretsAreNotKept()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    ApiCredential bearer = *first;
    bearer.setField(CredentialField::AuthType, u"bearer"_s);
    SecretChanges changes = bothSecrets("newer", "of no field");
    changes.insert(u"client-key"_s, Secret{"of no field"});
    SUBMIT(second, desk.book->submit(bearer, changes));
    QVERIFY(second);
    QCOMPARE(second->field(CredentialField::MacHash), QString{});
    QCOMPARE(second->secrets.size(), 1);
    QCOMPARE(desk.keychain.writes, 3);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::anEmptySecretIsNone()
{
    Desk desk;
    SUBMIT(refused, desk.book->submit(macCredential(), bothSecrets("", "luma-key")));
    QVERIFY(!refused);
    QCOMPARE(desk.keychain.writes, 0);
}

void TestCredentialBook::complaintsAreRefusedBeforeTheKeychainIsAsked()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    SUBMIT(taken, desk.book->submit(macCredential(u"luma CUSTOM"_s), bothSecrets()));
    QVERIFY(!taken);
    QVERIFY(!taken.error().summary.isEmpty());
    SUBMIT(incomplete, desk.book->submit(macCredential(u"Other"_s), {{tokenSlot, Secret{"luma-token"}}}));
    QVERIFY(!incomplete);
    SUBMIT(forgotten, desk.book->submit(*first, {{tokenSlot, std::nullopt}}));
    QVERIFY(!forgotten);
    QCOMPARE(desk.keychain.writes, 2);
    QCOMPARE(desk.rows().size(), 1);
    QCOMPARE(desk.rows().first(), *first);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::checkKnowsWhatIsKeptAndWhatIsTyped()
{
    Desk desk;
    const auto missing = [](const Diagnostics &diagnostics) {
        QStringList fields;
        for (const Diagnostic &diagnostic : diagnostics) {
            if (diagnostic.rule == Rule::CredentialSecretRequired)
                fields.append(diagnostic.args.first());
        }
        return fields;
    };
    const ApiCredential fresh = macCredential();
    QCOMPARE(missing(desk.book->check(fresh, {})), (QStringList{tokenSlot, keySlot}));
    QCOMPARE(missing(desk.book->check(fresh, {{tokenSlot, Secret{"x"}}})), QStringList{keySlot});
    QVERIFY(!hasErrors(desk.book->check(fresh, bothSecrets())));
    SUBMIT(stored, desk.book->submit(fresh, bothSecrets()));
    QVERIFY(!hasErrors(desk.book->check(*stored, {})));
    QCOMPARE(missing(desk.book->check(*stored, {{keySlot, std::nullopt}})), QStringList{keySlot});
    QCOMPARE(missing(desk.book->check(*stored, {{keySlot, Secret{}}})), QStringList{keySlot});
}

void TestCredentialBook::theKeychainMayAskForItsPassword()
{
    Desk desk;
    desk.keychain.state = KeychainState::Locked;
    desk.keychain.opens = true;
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    QVERIFY(stored);
    QCOMPARE(desk.keychain.unlocks, 1);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::memoryForThisRun()
{
    Desk desk;
    desk.keychain.state = KeychainState::NoService;
    SUBMIT(refused, desk.book->submit(macCredential(), bothSecrets()));
    QCOMPARE(refused.error().summary, Words::sentence(KeychainState::NoService));
    // That nothing was written is not known without asking.
    QCOMPARE(desk.store.toForget.size(), 2);

    desk.secrets->setPlace(SecretPlace::Memory);
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    QVERIFY(stored);
    QCOMPARE(stored->secret(tokenSlot)->place, SecretPlace::Memory);
    QVERIFY(desk.secrets->isInMemory(stored->secret(tokenSlot)->entry));
    QVERIFY(desk.keychain.secrets.isEmpty());

    SUBMIT(replaced, desk.book->submit(*stored, {{tokenSlot, Secret{"newer"}}}));
    QVERIFY(replaced);
    QTRY_VERIFY(!desk.secrets->isInMemory(stored->secret(tokenSlot)->entry));

    desk.store.saveRefusal = diskFull();
    const auto entries = desk.book->submit(*replaced, {{tokenSlot, Secret{"newest"}}});
    QTRY_VERIFY(entries.isFinished());
    QVERIFY(!entries.result());
    const auto read = desk.secrets->read(*replaced->secret(tokenSlot));
    QTRY_VERIFY(read.isFinished());
    QVERIFY(read.result().value() == Secret{"newer"});

    // The next run: they are gone, the credential still says that they were kept.
    desk.open();
    QCOMPARE(desk.book->credentials().first().secrets.size(), 2);
    const auto gone = desk.secrets->isThere(desk.book->credentials().first().secrets.first());
    QTRY_VERIFY(gone.isFinished());
    QCOMPARE(gone.result(), KeychainState::MemoryGone);
    // Once there is a keychain, they are entered again, and nothing is left of the old ones.
    desk.store.saveRefusal.reset();
    desk.keychain.state = KeychainState::Available;
    SUBMIT(again, desk.book->submit(desk.book->credentials().first(), bothSecrets()));
    QVERIFY(again);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::oneSecretIsForgotten()
{
    Desk desk;
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    QVERIFY(desk.book->forgetSecret(stored->id, tokenSlot));
    QVERIFY(!desk.book->credentials().first().secret(tokenSlot));
    QVERIFY(desk.book->credentials().first().secret(keySlot));
    QCOMPARE(desk.book->status(desk.book->credentials().first()), CredentialStatus::Incomplete);
    NOTHING_LEAKED(desk);
    QVERIFY(desk.book->forgetSecret(stored->id, tokenSlot)); // it is gone already
    desk.store.saveRefusal = diskFull();
    QVERIFY(!desk.book->forgetSecret(stored->id, keySlot));
    QVERIFY(desk.book->credentials().first().secret(keySlot));
    QCOMPARE(desk.keychain.secrets.size(), 1);
}

void TestCredentialBook::savingKeepsTheSecrets()
{
    Desk desk;
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    QVERIFY(desk.book->save(namedCredential(CredentialVendor::Custom, u"Renamed"_s, {}, stored->id)));
    QCOMPARE(desk.book->credentials().first().secrets, stored->secrets);
    NOTHING_LEAKED(desk);
}

void TestCredentialBook::removingForgetsTheSecrets()
{
    Desk desk;
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    desk.keychain.state = KeychainState::Locked;
    QVERIFY(desk.book->remove(stored->id));
    QVERIFY(desk.book->credentials().isEmpty());
    QTRY_COMPARE(desk.secrets->state(), KeychainState::Locked);
    QCOMPARE(desk.store.toForget.size(), 2);
    desk.keychain.state = KeychainState::Available;
    QTest::qWait(0);
    desk.open();
    desk.book->forgetLeftovers();
    NOTHING_LEAKED(desk);
    QVERIFY(desk.keychain.secrets.isEmpty());
}

void TestCredentialBook::aRefusedRemovalChangesNothing()
{
    Desk desk;
    SUBMIT(stored, desk.book->submit(macCredential(), bothSecrets()));
    desk.store.refusal = diskFull();
    QSignalSpy told{desk.book.get(), &CredentialBook::changed};
    QVERIFY(!desk.book->remove(stored->id));
    QCOMPARE(told.count(), 0);
    QCOMPARE(desk.book->credentials(), QList<ApiCredential>{*stored});
    QCOMPARE(desk.keychain.secrets.size(), 2);
}

QTEST_GUILESS_MAIN(TestCredentialBook)
#include "tst_credentialbook.moc"
