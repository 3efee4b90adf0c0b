// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/secretbook.h"
#include "models/words/words.h"
#include "tests/support/fakesecretstore.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hookbench;
using namespace Hookbench::Testing;

Q_DECLARE_METATYPE(Hookbench::KeychainState)

namespace {

const Secret token{"luma-token"};
const KeptSecret inKeychain{u"api-token"_s, u"api-token-1"_s, SecretPlace::Keychain, {}};
const KeptSecret inMemory{u"api-token"_s, u"api-token-2"_s, SecretPlace::Memory, {}};

#define ENDS(future)                                                                                                   \
    do {                                                                                                               \
        const auto waitedFor = (future);                                                                               \
        QTRY_VERIFY(waitedFor.isFinished());                                                                           \
    } while (false)

} // namespace

class TestSecretBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgetsInTheKeychain()
    {
        FakeSecretStore store;
        SecretBook book{store};
        const auto kept = book.keep(inKeychain, token);
        ENDS(kept);
        QVERIFY(kept.result());
        QCOMPARE(store.secrets.keys(), QStringList{inKeychain.entry});
        const auto read = book.read(inKeychain);
        ENDS(read);
        QVERIFY(read.result().value() == token);
        const auto there = book.isThere(inKeychain);
        ENDS(there);
        QCOMPARE(there.result(), KeychainState::Available);
        const auto forgotten = book.forget(inKeychain);
        ENDS(forgotten);
        QVERIFY(forgotten.result());
        QVERIFY(store.secrets.isEmpty());
    }

    void memoryNeverReachesTheKeychain()
    {
        FakeSecretStore store;
        {
            SecretBook book{store};
            const auto kept = book.keep(inMemory, token);
            ENDS(kept);
            QVERIFY(book.isInMemory(inMemory.entry));
            const auto read = book.read(inMemory);
            ENDS(read);
            QVERIFY(read.result().value() == token);
            const auto there = book.isThere(inMemory);
            ENDS(there);
            QCOMPARE(there.result(), KeychainState::Available);
        }
        QVERIFY(store.secrets.isEmpty());
        QCOMPARE(store.reads + store.writes + store.forgets, 0);

        // The next run.
        SecretBook book{store};
        const auto read = book.read(inMemory);
        ENDS(read);
        QCOMPARE(read.result().error().summary, Words::sentence(KeychainState::MemoryGone));
        const auto there = book.isThere(inMemory);
        ENDS(there);
        QCOMPARE(there.result(), KeychainState::MemoryGone);
        // That says nothing about the keychain.
        QCOMPARE(book.state(), KeychainState::Available);
    }

    void memoryForgets()
    {
        FakeSecretStore store;
        SecretBook book{store};
        ENDS(book.keep(inMemory, token));
        ENDS(book.forget(inMemory));
        QVERIFY(!book.isInMemory(inMemory.entry));
    }

    void everyStateHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (const auto &[state, name] : keychainStateNames) {
            if (state == KeychainState::Available)
                continue;
            const QString sentence = Words::sentence(state);
            QVERIFY2(!sentence.isEmpty(), name.data());
            QVERIFY2(!sentences.contains(sentence), name.data());
            sentences.insert(sentence);
        }
    }

    void aRefusalIsASentenceAndAStateThatIsTold_data()
    {
        QTest::addColumn<KeychainState>("state");
        for (const auto &[state, name] : keychainStateNames) {
            if (state != KeychainState::Available && state != KeychainState::EntryMissing
                && state != KeychainState::MemoryGone)
                QTest::newRow(name.data()) << state;
        }
    }

    void aRefusalIsASentenceAndAStateThatIsTold()
    {
        QFETCH(const KeychainState, state);
        FakeSecretStore store;
        store.state = state;
        SecretBook book{store};
        QSignalSpy told{&book, &SecretBook::stateChanged};
        const auto kept = book.keep(inKeychain, token);
        ENDS(kept);
        QCOMPARE(kept.result().error().summary, Words::sentence(state));
        QCOMPARE(book.state(), state);
        QCOMPARE(told.count(), 1);
        const auto read = book.read(inKeychain);
        ENDS(read);
        QCOMPARE(read.result().error().summary, Words::sentence(state));
        const auto forgotten = book.forget(inKeychain);
        ENDS(forgotten);
        QCOMPARE(forgotten.result().error().summary, Words::sentence(state));
        QCOMPARE(told.count(), 1);
        // It never goes anywhere else by itself.
        QCOMPARE(book.place(), SecretPlace::Keychain);
        QVERIFY(!book.isInMemory(inKeychain.entry));
        QVERIFY(store.secrets.isEmpty());

        store.state = KeychainState::Available;
        book.look();
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(book.state(), KeychainState::Available);
    }

    void aMissingEntryMeansAnOpenKeychain()
    {
        FakeSecretStore store;
        SecretBook book{store};
        const auto read = book.read(inKeychain);
        ENDS(read);
        QCOMPARE(read.result().error().summary, Words::sentence(KeychainState::EntryMissing));
        QCOMPARE(book.state(), KeychainState::Available);
    }

    void whoWaitsIsAskedForThePassword()
    {
        FakeSecretStore store;
        store.secrets.insert(inKeychain.entry, token);
        store.state = KeychainState::Locked;
        store.opens = true;
        SecretBook book{store};
        const auto read = book.read(inKeychain);
        ENDS(read);
        QVERIFY(read.result().value() == token);
        QCOMPARE(store.unlocks, 1);
        QCOMPARE(book.state(), KeychainState::Available);

        store.state = KeychainState::NoKeyring;
        const auto kept = book.keep(inKeychain, Secret{"newer"});
        ENDS(kept);
        QVERIFY(kept.result());
        QCOMPARE(store.unlocks, 2);
        QVERIFY(store.secrets.value(inKeychain.entry) == Secret{"newer"});
    }

    void aClosedWindowIsTold()
    {
        FakeSecretStore store;
        store.state = KeychainState::Locked;
        store.unlockState = KeychainState::UnlockRefused;
        SecretBook book{store};
        const auto kept = book.keep(inKeychain, token);
        ENDS(kept);
        QCOMPARE(kept.result().error().summary, Words::sentence(KeychainState::UnlockRefused));
        QCOMPARE(store.writes, 1);
    }

    void nobodyIsAskedForWhatRunsByItself()
    {
        FakeSecretStore store;
        store.state = KeychainState::Locked;
        SecretBook book{store};
        ENDS(book.forget(inKeychain));
        const auto there = book.isThere(inKeychain);
        ENDS(there);
        QCOMPARE(there.result(), KeychainState::Locked);
        book.look();
        QTRY_COMPARE(book.state(), KeychainState::Locked);
        QCOMPARE(store.unlocks, 0);
    }

    void aBookThatIsGoneEndsItsFutures()
    {
        FakeSecretStore store;
        store.holds = true;
        QFuture<Result<Secret>> read;
        QFuture<Result<>> kept;
        {
            SecretBook book{store};
            read = book.read(inKeychain);
            kept = book.keep(inKeychain, token);
        }
        QTRY_VERIFY(read.isFinished() && kept.isFinished());
        QCOMPARE(read.resultCount(), 0);
        while (store.answerNext()) { }
        QCoreApplication::processEvents();
    }

    void thePlaceIsTold()
    {
        FakeSecretStore store;
        SecretBook book{store};
        QSignalSpy told{&book, &SecretBook::placeChanged};
        book.setPlace(SecretPlace::Memory);
        book.setPlace(SecretPlace::Memory);
        QCOMPARE(told.count(), 1);
        QCOMPARE(book.place(), SecretPlace::Memory);
    }
};

QTEST_GUILESS_MAIN(TestSecretBook)
#include "tst_secretbook.moc"
