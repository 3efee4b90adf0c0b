// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/credentialbook.h"
#include "models/state/preferencesbook.h"
#include "models/state/sandboxbook.h"
#include "tests/support/fakestores.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestSmallBooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freshDatabaseGetsItsFirstSandbox();
    void lastChosenSandboxIsCurrentAgain();
    void vanishedSandboxFallsBackToTheFirst();
    void addedSandboxIsToldOnlyOnceStored();
    void takenSandboxNameIsRefusedWithoutAsking();
    void namelessSandboxIsRefused();
    void failedChoiceLeavesTheCurrentOne();
    void unknownSandboxCannotBeChosen();
    void choosingTellsOnce();

    void credentialsFollowTheSandbox();
    void savedCredentialStandsInOrder();
    void takenCredentialNameIsRefused();
    void failedCredentialLeavesNoTrace();
    void renamingACredentialKeepsOneRow();

    void preferencesAreToldWithWhatWasBefore();
    void failedPreferencesLeaveTheOldOnes();
    void wrongPreferencesAreRefused_data();
    void wrongPreferencesAreRefused();
    void baseUrlIsTidied();
    void savingPreferencesLeavesTheSandboxAlone();
};

void TestSmallBooks::freshDatabaseGetsItsFirstSandbox()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QSignalSpy current{&book, &SandboxBook::currentChanged};
    QVERIFY(book.load());
    QCOMPARE(book.sandboxes().size(), 1);
    QCOMPARE(book.current().name, u"dev"_s);
    QVERIFY(book.current().id != 0);
    QVERIFY(!book.current().production);
    QCOMPARE(current.count(), 1);
    QVERIFY(book.load());
    QCOMPARE(store.rows.size(), 1);
    QCOMPARE(current.count(), 1);
}

void TestSmallBooks::lastChosenSandboxIsCurrentAgain()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    {
        SandboxBook book{store, preferences};
        QVERIFY(book.load());
        const auto stage = book.add({0, u"Luma"_s, u"stage"_s, true});
        QVERIFY(book.setCurrent(stage->id));
    }
    SandboxBook again{store, preferences};
    QVERIFY(again.load());
    QCOMPARE(again.current().name, u"stage"_s);
    QVERIFY(again.current().production);
}

void TestSmallBooks::vanishedSandboxFallsBackToTheFirst()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    preferences.stored.sandboxId = 77;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    QCOMPARE(book.current(), book.sandboxes().first());
}

void TestSmallBooks::addedSandboxIsToldOnlyOnceStored()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    QSignalSpy told{&book, &SandboxBook::sandboxesChanged};
    store.refusal = diskFull();
    QCOMPARE(book.add({0, u"Luma"_s, u"stage"_s, false}).error(), diskFull());
    QCOMPARE(told.count(), 0);
    QCOMPARE(book.sandboxes().size(), 1);
    store.refusal.reset();
    QVERIFY(book.add({0, u" Luma "_s, u" stage "_s, false}));
    QCOMPARE(told.count(), 1);
    QCOMPARE(book.sandboxes().last().name, u"stage"_s);
}

void TestSmallBooks::takenSandboxNameIsRefusedWithoutAsking()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    const int writes = store.writes;
    QVERIFY(!book.add({0, u"LUMA"_s, u"DEV"_s, false}));
    QCOMPARE(store.writes, writes);
    QVERIFY(book.add({0, u"Other"_s, u"DEV"_s, false}));
}

void TestSmallBooks::namelessSandboxIsRefused()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    QVERIFY(!book.add({0, u"Luma"_s, u"  "_s, false}));
}

void TestSmallBooks::failedChoiceLeavesTheCurrentOne()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    const auto stage = book.add({0, u"Luma"_s, u"stage"_s, false});
    preferences.refusal = diskFull();
    QSignalSpy told{&book, &SandboxBook::currentChanged};
    QVERIFY(!book.setCurrent(stage->id));
    QCOMPARE(book.current().name, u"dev"_s);
    QCOMPARE(told.count(), 0);
}

void TestSmallBooks::unknownSandboxCannotBeChosen()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    QVERIFY(!book.setCurrent(4711));
    QCOMPARE(preferences.writes, 0);
}

void TestSmallBooks::choosingTellsOnce()
{
    FakeSandboxStore store;
    FakePreferencesStore preferences;
    preferences.stored.language = u"sv"_s;
    SandboxBook book{store, preferences};
    QVERIFY(book.load());
    const auto stage = book.add({0, u"Luma"_s, u"stage"_s, false});
    QSignalSpy told{&book, &SandboxBook::currentChanged};
    QVERIFY(book.setCurrent(stage->id));
    QVERIFY(book.setCurrent(stage->id));
    QCOMPARE(told.count(), 1);
    QCOMPARE(preferences.stored.sandboxId, stage->id);
    QCOMPARE(preferences.stored.language, u"sv"_s);
}

void TestSmallBooks::credentialsFollowTheSandbox()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook book{store, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(sandboxes.load());
    QVERIFY(book.save(namedCredential(CredentialVendor::Sinch, u"Luma"_s)));
    const auto stage = sandboxes.add({0, u"Luma"_s, u"stage"_s, false});
    QSignalSpy told{&book, &CredentialBook::changed};
    QVERIFY(sandboxes.setCurrent(stage->id));
    QCOMPARE(told.count(), 1);
    QVERIFY(book.credentials().isEmpty());
    QVERIFY(sandboxes.setCurrent(sandboxes.sandboxes().first().id));
    QCOMPARE(book.credentials().size(), 1);
}

void TestSmallBooks::savedCredentialStandsInOrder()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook book{store, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(sandboxes.load());
    for (const QString &name : {u"beta"_s, u"Gamma"_s, u"Alpha"_s})
        QVERIFY(book.save(namedCredential(CredentialVendor::Sinch, name)));
    QStringList names;
    for (const ApiCredential &credential : book.credentials())
        names.append(credential.name);
    QCOMPARE(names, (QStringList{u"Alpha"_s, u"beta"_s, u"Gamma"_s}));
}

void TestSmallBooks::takenCredentialNameIsRefused()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook book{store, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(sandboxes.load());
    const auto first = book.save(namedCredential(CredentialVendor::Sinch, u"Äpple"_s));
    QVERIFY(first);
    QVERIFY(!book.save(namedCredential(CredentialVendor::Custom, u"äPPLE"_s)));
    QVERIFY(!book.save(namedCredential(CredentialVendor::Custom, u" "_s)));
    QCOMPARE(store.writes, 1);
    // Its own name is not taken by itself.
    QVERIFY(book.save(namedCredential(CredentialVendor::Sinch, u"äpple"_s, {}, first->id)));
}

void TestSmallBooks::failedCredentialLeavesNoTrace()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook book{store, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(sandboxes.load());
    store.refusal = diskFull();
    QSignalSpy told{&book, &CredentialBook::changed};
    QCOMPARE(book.save(namedCredential(CredentialVendor::Sinch, u"Luma"_s)).error(), diskFull());
    QVERIFY(book.credentials().isEmpty());
    QCOMPARE(told.count(), 0);
}

void TestSmallBooks::renamingACredentialKeepsOneRow()
{
    FakeSandboxStore sandboxStore;
    FakePreferencesStore preferences;
    FakeCredentialStore store;
    SandboxBook sandboxes{sandboxStore, preferences};
    FakeSecretStore secretStore;
    SecretBook secrets{secretStore};
    CredentialBook book{store, sandboxes, secrets, [] { return qint64{0}; }, [] { return QString{}; }};
    QVERIFY(sandboxes.load());
    const auto first = book.save(namedCredential(CredentialVendor::Sinch, u"Alpha"_s));
    QVERIFY(book.save(namedCredential(CredentialVendor::Sinch, u"Beta"_s)));
    QVERIFY(book.save(namedCredential(CredentialVendor::Sinch, u"Omega"_s, {}, first->id)));
    QCOMPARE(book.credentials().size(), 2);
    QCOMPARE(book.credentials().last().id, first->id);
}

void TestSmallBooks::preferencesAreToldWithWhatWasBefore()
{
    FakePreferencesStore store;
    PreferencesBook book{store};
    QVERIFY(book.load());
    QSignalSpy told{&book, &PreferencesBook::changed};
    Preferences preferences = book.preferences();
    preferences.language = u"fr"_s;
    QVERIFY(book.save(preferences));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first().first().value<Preferences>(), Preferences{});
    QCOMPARE(book.preferences().language, u"fr"_s);
    QVERIFY(book.save(preferences));
    QCOMPARE(told.count(), 1);
}

void TestSmallBooks::failedPreferencesLeaveTheOldOnes()
{
    FakePreferencesStore store;
    PreferencesBook book{store};
    store.refusal = diskFull();
    QSignalSpy told{&book, &PreferencesBook::changed};
    Preferences preferences;
    preferences.language = u"fr"_s;
    QCOMPARE(book.save(preferences).error(), diskFull());
    QCOMPARE(book.preferences(), Preferences{});
    QCOMPARE(told.count(), 0);
}

void TestSmallBooks::wrongPreferencesAreRefused_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("baseUrl");
    QTest::newRow("language") << u"de"_s << 8025 << QString{};
    QTest::newRow("port") << u"en"_s << 0 << QString{};
    QTest::newRow("word") << u"en"_s << 8025 << u"tunnel"_s;
    QTest::newRow("other scheme") << u"en"_s << 8025 << u"ftp://tunnel.example"_s;
    QTest::newRow("no host") << u"en"_s << 8025 << u"https://"_s;
    QTest::newRow("query") << u"en"_s << 8025 << u"https://tunnel.example/?a=b"_s;
    QTest::newRow("space") << u"en"_s << 8025 << u"https://tunnel example"_s;
}

void TestSmallBooks::wrongPreferencesAreRefused()
{
    QFETCH(QString, language);
    QFETCH(int, port);
    QFETCH(QString, baseUrl);
    FakePreferencesStore store;
    PreferencesBook book{store};
    Preferences preferences;
    preferences.language = language;
    preferences.receiverPort = static_cast<quint16>(port);
    preferences.baseUrl = baseUrl;
    const auto refused = book.save(preferences);
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QCOMPARE(store.writes, 0);
}

void TestSmallBooks::baseUrlIsTidied()
{
    FakePreferencesStore store;
    PreferencesBook book{store};
    Preferences preferences;
    preferences.baseUrl = u" https://tunnel.example/hooks// "_s;
    QVERIFY(book.save(preferences));
    QCOMPARE(book.preferences().baseUrl, u"https://tunnel.example/hooks"_s);
}

void TestSmallBooks::savingPreferencesLeavesTheSandboxAlone()
{
    FakePreferencesStore store;
    PreferencesBook book{store};
    QVERIFY(book.load());
    // The sandbox book has written meanwhile.
    store.stored.sandboxId = 5;
    Preferences preferences = book.preferences();
    preferences.theme = Theme::Dark;
    QVERIFY(book.save(preferences));
    QCOMPARE(store.stored.sandboxId, 5);
    QCOMPARE(store.stored.theme, Theme::Dark);
}

QTEST_GUILESS_MAIN(TestSmallBooks)
#include "tst_smallbooks.moc"
