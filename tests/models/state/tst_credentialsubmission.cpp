// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/state/credentialdesk.h"

using namespace Hookbench;
using namespace Hookbench::Testing;
using Desk = CredentialDesk;

/// Whatever fails, hangs, or ends the program between the first secret and the last: no secret stays behind that nobody
/// refers to, and no reference goes.
class TestCredentialSubmission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftWhenAStepFails_data();
    void nothingIsLeftWhenAStepFails();
    void whatTheKeychainDoesNotAnswerIsForgottenLater();
    void aLateWriteIsForgottenToo();
    void aKillBetweenIsCleanedUpInTheNextRun();
    void aKillAfterStoringForgetsTheOldEntryInTheNextRun();
    void twoSubmitsRunOneAfterTheOther();
    void theSecondOfTwoBeginsFromWhatTheFirstStored();
    void itGoesIntoTheSandboxItWasSubmittedIn();
    void aSandboxRemovedMeanwhileLeavesNothing();
    void aCredentialRemovedMeanwhileStaysRemoved();
    void leftoversAreNotForgottenWhileTheyAreWritten();
    void anEntryThatCannotBeForgottenHoldsNobodyUp();
    void forgettingStopsAtAClosedKeychain();
};

void TestCredentialSubmission::nothingIsLeftWhenAStepFails_data()
{
    QTest::addColumn<QString>("step");
    for (const char *step :
         {"journal", "first write", "second write", "store", "second write and journal", "store and forgetting"})
        QTest::newRow(step) << QString::fromLatin1(step);
}

void TestCredentialSubmission::nothingIsLeftWhenAStepFails()
{
    QFETCH(const QString, step);
    Desk desk;
    SUBMIT(before, desk.book->submit(macCredential(), bothSecrets()));
    const auto rows = desk.rows();
    const auto keptBefore = desk.keychain.secrets;
    QSignalSpy told{desk.book.get(), &CredentialBook::changed};

    Error expected = diskFull();
    if (step == u"journal"_s)
        desk.store.refusal = diskFull();
    if (step.startsWith(u"store"_s))
        desk.store.saveRefusal = diskFull();
    if (step.contains(u"write"_s)) {
        desk.keychain.refusedWrite = step.startsWith(u"first"_s) ? 3 : 4;
        expected = {Words::sentence(KeychainState::Failed), {}};
    }
    if (step.endsWith(u"and journal"_s))
        desk.store.journalRefusal = diskFull();

    ApiCredential wanted = *before;
    wanted.name = u"Luma renamed"_s;
    desk.keychain.holds = step.endsWith(u"and forgetting"_s);
    const auto future = desk.book->submit(wanted, bothSecrets("newer", "newer key"));
    while (desk.keychain.holds && !future.isFinished()) {
        desk.keychain.answerNext();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error(), expected);
    QCOMPARE(desk.rows(), rows);
    QCOMPARE(desk.book->credentials(), rows);
    QCOMPARE(told.count(), 0);

    if (desk.keychain.holds) { // and now the keychain is locked before it can forget
        QTRY_COMPARE(desk.keychain.held(), 1);
        desk.keychain.state = KeychainState::Locked;
        QVERIFY(desk.keychain.answerNext());
        QTRY_COMPARE(desk.secrets->state(), KeychainState::Locked);
        QCOMPARE(desk.store.toForget.size(), 2);
        desk.keychain.holds = false;
        desk.keychain.state = KeychainState::Available;
    }
    desk.store.refusal.reset();
    desk.store.journalRefusal.reset();
    QTRY_VERIFY(desk.keychain.secrets.size() == 2 || desk.store.toForget.size() == 2);
    QTest::qWait(0);
    desk.book->forgetLeftovers();
    NOTHING_LEAKED(desk);
    QCOMPARE(desk.keychain.secrets.keys(), keptBefore.keys());
    for (auto secret = keptBefore.cbegin(); secret != keptBefore.cend(); ++secret)
        QVERIFY(desk.keychain.secrets.value(secret.key()) == *secret);

    // Nothing stands in the way of trying again.
    desk.store.saveRefusal.reset();
    SUBMIT(again, desk.book->submit(wanted, bothSecrets("newer", "newer key")));
    QVERIFY(again);
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::whatTheKeychainDoesNotAnswerIsForgottenLater()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    desk.keychain.refusedWrite = 4;
    desk.keychain.refusedWriteState = KeychainState::NoAnswer;
    desk.keychain.holds = true;
    const auto future = desk.book->submit(*first, bothSecrets("newer", "newer key"));
    QVERIFY(desk.keychain.answerNext());
    QTRY_COMPARE(desk.keychain.held(), 1);
    QVERIFY(desk.keychain.answerNext());
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().error().summary, Words::sentence(KeychainState::NoAnswer));
    // It does not answer to the forgetting either.
    desk.keychain.state = KeychainState::NoAnswer;
    QTRY_COMPARE(desk.keychain.held(), 1);
    desk.keychain.answerNext();
    QTRY_COMPARE(desk.secrets->state(), KeychainState::NoAnswer);
    QCOMPARE(desk.store.toForget.size(), 2);
    QCOMPARE(desk.rows(), QList<ApiCredential>{*first});

    QTest::qWait(0);
    desk.keychain.holds = false;
    desk.keychain.state = KeychainState::Available;
    desk.book->forgetLeftovers();
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::aLateWriteIsForgottenToo()
{
    Desk desk;
    desk.keychain.refusedWrite = 1;
    desk.keychain.refusedWriteState = KeychainState::NoAnswer;
    desk.keychain.refusedWriteArrives = true;
    SUBMIT(refused, desk.book->submit(macCredential(), bothSecrets()));
    QVERIFY(!refused);
    QCOMPARE(desk.keychain.writes, 1);
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::aKillBetweenIsCleanedUpInTheNextRun()
{
    for (int answered = 0; answered < 2; ++answered) {
        Desk desk;
        SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
        desk.keychain.holds = true;
        const auto future = desk.book->submit(*first, bothSecrets("newer", "newer key"));
        for (int number = 0; number < answered; ++number) {
            QVERIFY(desk.keychain.answerNext());
            QTRY_COMPARE(desk.keychain.held(), 1);
        }
        desk.book.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(future.resultCount(), 0);
        while (desk.keychain.answerNext()) { } // what was asked for arrives all the same
        desk.keychain.holds = false;
        QCOMPARE(desk.rows(), QList<ApiCredential>{*first});
        QCOMPARE(desk.keychain.secrets.size(), 2 + answered + 1);

        desk.open();
        desk.book->forgetLeftovers();
        NOTHING_LEAKED(desk);
        QCOMPARE(desk.book->credentials(), QList<ApiCredential>{*first});
    }
}

void TestCredentialSubmission::aKillAfterStoringForgetsTheOldEntryInTheNextRun()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    desk.keychain.holds = true;
    const auto future = desk.book->submit(*first, {{tokenSlot, Secret{"newer"}}});
    QVERIFY(desk.keychain.answerNext());
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    desk.book.reset(); // before the old entry was forgotten
    desk.keychain.holds = false;
    QCOMPARE(desk.keychain.secrets.size(), 3);
    desk.open();
    desk.book->forgetLeftovers();
    NOTHING_LEAKED(desk);
    QCOMPARE(desk.book->credentials().first(), future.result().value());
}

void TestCredentialSubmission::twoSubmitsRunOneAfterTheOther()
{
    Desk desk;
    desk.keychain.holds = true;
    const auto first = desk.book->submit(macCredential(), bothSecrets());
    const auto second = desk.book->submit(macCredential(), bothSecrets("other", "other key"));
    QCOMPARE(desk.keychain.held(), 1);
    while (!first.isFinished()) {
        QVERIFY(desk.keychain.held() <= 1);
        desk.keychain.answerNext();
        QCoreApplication::processEvents();
    }
    desk.keychain.holds = false;
    QTRY_VERIFY(second.isFinished());
    QVERIFY(first.result());
    QVERIFY(!second.result()); // the name is taken by then
    QCOMPARE(desk.rows().size(), 1);
    while (desk.keychain.answerNext()) { }
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::theSecondOfTwoBeginsFromWhatTheFirstStored()
{
    Desk desk;
    SUBMIT(before, desk.book->submit(macCredential(), bothSecrets()));
    desk.keychain.holds = true;
    const auto first = desk.book->submit(*before, {{tokenSlot, Secret{"newer"}}});
    const auto second = desk.book->submit(*before, {{keySlot, Secret{"newer key"}}});
    for (int turns = 0; turns < 100 && !second.isFinished(); ++turns) {
        desk.keychain.answerNext();
        QCoreApplication::processEvents();
    }
    desk.keychain.holds = false;
    while (desk.keychain.answerNext()) { }
    QVERIFY(first.result() && second.result());
    const ApiCredential stored = desk.rows().first();
    QVERIFY(desk.keychain.secrets.value(stored.secret(tokenSlot)->entry) == Secret{"newer"});
    QVERIFY(desk.keychain.secrets.value(stored.secret(keySlot)->entry) == Secret{"newer key"});
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::itGoesIntoTheSandboxItWasSubmittedIn()
{
    Desk desk;
    const qint64 here = desk.sandbox();
    const auto stage = desk.sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QVERIFY(stage);
    desk.keychain.holds = true;
    const auto future = desk.book->submit(macCredential(), bothSecrets());
    QVERIFY(desk.sandboxes.setCurrent(stage->id));
    desk.keychain.holds = false;
    while (desk.keychain.answerNext()) { }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    QCOMPARE(desk.store.rows.value(here).size(), 1);
    QVERIFY(desk.store.rows.value(stage->id).isEmpty());
    QVERIFY(desk.book->credentials().isEmpty());
    QVERIFY(desk.sandboxes.setCurrent(here));
    QCOMPARE(desk.book->credentials().size(), 1);
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::aSandboxRemovedMeanwhileLeavesNothing()
{
    Desk desk;
    desk.keychain.holds = true;
    const auto future = desk.book->submit(macCredential(), bothSecrets());
    desk.store.saveRefusal = Error{u"There is no such sandbox."_s, {}};
    desk.keychain.holds = false;
    while (desk.keychain.answerNext()) { }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::aCredentialRemovedMeanwhileStaysRemoved()
{
    Desk desk;
    SUBMIT(first, desk.book->submit(macCredential(), bothSecrets()));
    desk.keychain.holds = true;
    const auto future = desk.book->submit(*first, {{tokenSlot, Secret{"newer"}}});
    QVERIFY(desk.book->remove(first->id));
    desk.keychain.holds = false;
    while (desk.keychain.answerNext()) { }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(!future.result());
    QVERIFY(desk.rows().isEmpty());
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::leftoversAreNotForgottenWhileTheyAreWritten()
{
    Desk desk;
    desk.keychain.holds = true;
    const auto future = desk.book->submit(macCredential(), bothSecrets());
    desk.book->forgetLeftovers();
    QCOMPARE(desk.keychain.forgets, 0);
    desk.keychain.holds = false;
    while (desk.keychain.answerNext()) { }
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result());
    NOTHING_LEAKED(desk);
    QCOMPARE(desk.keychain.secrets.size(), 2);
}

void TestCredentialSubmission::anEntryThatCannotBeForgottenHoldsNobodyUp()
{
    Desk desk;
    desk.store.toForget = {u"a"_s, u"b"_s, u"c"_s};
    desk.keychain.secrets = {{u"a"_s, Secret{"x"}}, {u"b"_s, Secret{"x"}}, {u"c"_s, Secret{"x"}}};
    desk.keychain.stubborn = u"a"_s;
    desk.book->forgetLeftovers();
    QTRY_COMPARE(desk.store.toForget, QStringList{u"a"_s});
    QCOMPARE(desk.keychain.secrets.keys(), QStringList{u"a"_s});
    desk.keychain.stubborn.clear();
    QTest::qWait(0);
    desk.book->forgetLeftovers();
    NOTHING_LEAKED(desk);
}

void TestCredentialSubmission::forgettingStopsAtAClosedKeychain()
{
    Desk desk;
    desk.store.toForget = {u"a"_s, u"b"_s, u"c"_s};
    desk.keychain.state = KeychainState::Locked;
    desk.book->forgetLeftovers();
    QTRY_COMPARE(desk.secrets->state(), KeychainState::Locked);
    QTest::qWait(0);
    QCOMPARE(desk.keychain.forgets, 1);
    QCOMPARE(desk.keychain.unlocks, 0);
    QCOMPARE(desk.store.toForget.size(), 3);
}

QTEST_GUILESS_MAIN(TestCredentialSubmission)
#include "tst_credentialsubmission.moc"
