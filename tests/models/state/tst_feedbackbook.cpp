// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/feedbackbook.h"
#include "models/state/preferencesbook.h"
#include "tests/support/fakefeedbackstore.h"
#include "tests/support/fakesecretstore.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::StringLiterals;

namespace {

FeedbackWebhook good()
{
    FeedbackWebhook webhook;
    webhook.name = u" Luma "_s;
    webhook.channels = {FeedbackChannel::Sms};
    webhook.url = u"https://hooks.luma.example/x"_s;
    webhook.authentication = FeedbackAuthentication::Jwt;
    webhook.headers = {{u"X-Api-Key"_s, {}}};
    return webhook;
}

SecretChanges secrets(const QByteArray &key = QByteArray(32, 'k'))
{
    return {{jwtKeySlot(JwtAlgorithm::HS256), Secret{key}}, {headerSlot(u"X-Api-Key"_s), Secret{"header-secret"}}};
}

struct FeedbackOffice
{
    FeedbackOffice()
    {
        if (!preferences.load() || !sandboxes.load() || !book.load())
            qFatal("load");
    }
    Result<FeedbackWebhookRecord> submit(const FeedbackWebhook &webhook, const SecretChanges &changes)
    {
        auto future = book.submit(webhook, changes);
        for (int turn = 0; turn < 200 && !future.isFinished(); ++turn)
            QCoreApplication::processEvents();
        return future.resultCount() > 0 ? future.result() : Result<FeedbackWebhookRecord>{Error{u"no answer"_s, {}}};
    }

    FakePreferencesStore preferencesStore;
    FakeSandboxStore sandboxStore;
    FakeFeedbackStore store;
    FakeSecretStore keychain;
    PreferencesBook preferences{preferencesStore};
    SandboxBook sandboxes{sandboxStore, preferencesStore};
    SecretBook secretBook{keychain};
    FeedbackBook book{store, sandboxes, secretBook, [] { return qint64{1'790'000'000'000}; }, [] { return u"Kim"_s; }};
};

} // namespace

class FeedbackBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void submittedWebhookHasItsSecretsInTheKeychain()
    {
        FeedbackOffice office;
        QSignalSpy changed{&office.book, &FeedbackBook::changed};
        const Result<FeedbackWebhookRecord> stored = office.submit(good(), secrets());
        QVERIFY2(stored, stored ? "" : qPrintable(stored.error().summary));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stored->webhook.name, u"Luma"_s);
        QCOMPARE(stored->created.by, u"Kim"_s);
        QCOMPARE(stored->secrets.size(), 2);
        QCOMPARE(office.keychain.secrets.size(), 2);
        QVERIFY(office.store.journal.isEmpty());
        QVERIFY(office.book.isComplete());
        auto read = office.book.secrets();
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result()->value(jwtKeySlot(JwtAlgorithm::HS256)).bytes(), QByteArray(32, 'k'));
    }

    void whatIsWrongIsNotStored()
    {
        FeedbackOffice office;
        FeedbackWebhook webhook = good();
        webhook.url = u"http://elsewhere.example"_s;
        QVERIFY(!office.submit(webhook, secrets()));
        QVERIFY(!office.submit(good(), {}));
        QVERIFY(!office.book.record());
        QCOMPARE(office.keychain.writes, 0);
    }

    void newKeyReplacesTheOldOneWhenAllIsStored()
    {
        FeedbackOffice office;
        QVERIFY(office.submit(good(), secrets()));
        const QString old = office.book.record()->secret(jwtKeySlot(JwtAlgorithm::HS256))->entry;
        QVERIFY(office.submit(good(), {{jwtKeySlot(JwtAlgorithm::HS256), Secret{QByteArray(40, 'n')}}}));
        QTRY_VERIFY(!office.keychain.secrets.contains(old));
        QCOMPARE(office.keychain.secrets.size(), 2);
        // The key of an algorithm that is not used any more is nobody's.
        FeedbackWebhook without = good();
        without.authentication = FeedbackAuthentication::None;
        QVERIFY(office.submit(without, {}));
        QTRY_COMPARE(office.keychain.secrets.size(), 1);
    }

    void refusedKeychainLeavesEverythingAsItWas()
    {
        FeedbackOffice office;
        QVERIFY(office.submit(good(), secrets()));
        const FeedbackWebhookRecord before = *office.book.record();
        office.keychain.refusedWrite = office.keychain.writes + 1;
        FeedbackWebhook webhook = good();
        webhook.name = u"Other"_s;
        QVERIFY(!office.submit(webhook, secrets(QByteArray(32, 'x'))));
        QCOMPARE(*office.book.record(), before);
        QTRY_COMPARE(office.keychain.secrets.size(), 2);
    }

    void refusedStoreLeavesNoSecretBehind()
    {
        FeedbackOffice office;
        office.keychain.holds = true;
        auto future = office.book.submit(good(), secrets());
        QVERIFY(!future.isFinished());
        // Two at a time is one too many.
        QVERIFY(!office.book.submit(good(), secrets()).result());
        office.store.refusal = Error{u"full"_s, {}};
        office.keychain.holds = false;
        while (office.keychain.answerNext())
            QCoreApplication::processEvents();
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QVERIFY(!office.book.record());
        office.store.refusal.reset();
        office.book.forgetLeftovers();
        QTRY_VERIFY(office.keychain.secrets.isEmpty());
    }

    void importedWebhookIsIncompleteUntilItHasItsKey()
    {
        FeedbackOffice office;
        QVERIFY(office.book.save(good()));
        QVERIFY(!office.book.isComplete());
        auto read = office.book.secrets();
        QTRY_VERIFY(read.isFinished());
        QVERIFY(!read.result());
        QVERIFY(office.submit(good(), secrets()));
        QVERIFY(office.book.isComplete());
        // Another import keeps the key.
        FeedbackWebhook renamed = good();
        renamed.name = u"Other"_s;
        QVERIFY(office.book.save(renamed));
        QVERIFY(office.book.isComplete());
    }

    void removedWebhookTakesItsSecretsAlong()
    {
        FeedbackOffice office;
        QVERIFY(office.submit(good(), secrets()));
        QVERIFY(office.book.remove());
        QVERIFY(!office.book.record());
        QTRY_VERIFY(office.keychain.secrets.isEmpty());
        QVERIFY(!office.book.remove());
    }

    void valueOfASecretHeaderIsNeverInTheRecord()
    {
        FeedbackOffice office;
        FeedbackWebhook webhook = good();
        webhook.headers[0].value = u"header-secret"_s;
        const Result<FeedbackWebhookRecord> stored = office.submit(webhook, secrets());
        QVERIFY(stored);
        QVERIFY(stored->webhook.headers.first().value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FeedbackBookTest)
#include "tst_feedbackbook.moc"
