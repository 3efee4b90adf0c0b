// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqlpreferencesstore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

class TestSmallStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
    }
    void cleanup() { m_database.reset(); }

    void sandboxesComeBackInTheOrderTheyWereMade();
    void sandboxNameIsUniqueInItsOrganisation();
    void changedSandboxKeepsItsId();
    void credentialNamesAreUniqueInTheSandbox();
    void changedCredentialKeepsItsId();
    void vanishedCredentialIsRefused();
    void preferencesAreDefaultsAtFirst();
    void preferencesComeBackAsSaved();
    void nonsenseInPreferencesFallsBackToDefaults();
    void failedPreferencesLeaveTheOldOnes();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
};

void TestSmallStores::sandboxesComeBackInTheOrderTheyWereMade()
{
    SqlSandboxStore store{*m_database};
    QVERIFY(store.sandboxes()->isEmpty());
    const auto production = store.save({0, u"Luma"_s, u"prod"_s, true});
    const auto development = store.save({0, u"Luma"_s, u"dev"_s, false});
    QVERIFY(production && development);
    QCOMPARE(*store.sandboxes(), (QList{*production, *development}));
    QVERIFY(production->production);
}

void TestSmallStores::sandboxNameIsUniqueInItsOrganisation()
{
    SqlSandboxStore store{*m_database};
    QVERIFY(store.save({0, u"Luma"_s, u"ÖST"_s, false}));
    const auto refused = store.save({0, u"LUMA"_s, u"öst"_s, false});
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"öst"_s));
    QVERIFY(store.save({0, u"Other"_s, u"öst"_s, false}));
    QCOMPARE(store.sandboxes()->size(), 2);
}

void TestSmallStores::changedSandboxKeepsItsId()
{
    SqlSandboxStore store{*m_database};
    Sandbox sandbox = *store.save({0, u"Luma"_s, u"dev"_s, false});
    sandbox.name = u"development"_s;
    QVERIFY(store.save(sandbox));
    QCOMPARE(*store.sandboxes(), QList{sandbox});
    sandbox.id = 4711;
    QVERIFY(!store.save(sandbox));
}

void TestSmallStores::credentialNamesAreUniqueInTheSandbox()
{
    SqlSandboxStore sandboxes{*m_database};
    const qint64 one = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    const qint64 other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    SqlCredentialStore store{*m_database};
    QVERIFY(store.save(one, namedCredential(CredentialVendor::Sinch, u"Été"_s, u"+46701740601"_s)));
    QVERIFY(!store.save(one, namedCredential(CredentialVendor::Custom, u"ÉTÉ"_s)));
    QVERIFY(store.save(other, namedCredential(CredentialVendor::Custom, u"ÉTÉ"_s)));
    QCOMPARE(store.credentials(one)->size(), 1);
    QVERIFY(!store.save(9999, namedCredential(CredentialVendor::Custom, u"Nowhere"_s)));
}

void TestSmallStores::changedCredentialKeepsItsId()
{
    SqlSandboxStore sandboxes{*m_database};
    const qint64 sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    SqlCredentialStore store{*m_database};
    ApiCredential credential = *store.save(sandbox, namedCredential(CredentialVendor::Infobip, u"Luma"_s));
    credential.setField(CredentialField::InboundNumber, u"+46701740602"_s);
    QVERIFY(store.save(sandbox, credential));
    QCOMPARE(*store.credentials(sandbox), QList{credential});
}

void TestSmallStores::vanishedCredentialIsRefused()
{
    SqlSandboxStore sandboxes{*m_database};
    const qint64 sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    SqlCredentialStore store{*m_database};
    QVERIFY(!store.save(sandbox, namedCredential(CredentialVendor::Infobip, u"Luma"_s, {}, 12)));
}

void TestSmallStores::preferencesAreDefaultsAtFirst()
{
    SqlPreferencesStore store{*m_database};
    QCOMPARE(*store.load(), Preferences{});
}

void TestSmallStores::preferencesComeBackAsSaved()
{
    SqlPreferencesStore store{*m_database};
    const Preferences preferences{u"sv"_s,
                                  u"Åsa"_s,
                                  Theme::Dark,
                                  9000,
                                  u"https://tunnel.example"_s,
                                  3,
                                  false,
                                  {{u"window"_s, u"AAEC"_s}, {u"rail"_s, u"test"_s}},
                                  30};
    QVERIFY(store.save(preferences));
    QCOMPARE(*store.load(), preferences);
    // How a window is arranged is not forgotten by those who don't speak of it.
    Preferences rest;
    QVERIFY(store.save(rest));
    rest.arrangement = preferences.arrangement;
    QCOMPARE(*store.load(), rest);
}

void TestSmallStores::nonsenseInPreferencesFallsBackToDefaults()
{
    QVERIFY(m_database->execute(
        u"INSERT INTO preferences (key, value) VALUES ('receiverPort', '99999'), ('theme', 'purple'), "
        "('logRetentionDays', '-4'), "
        "('fromTheFuture', 'x')"_s));
    SqlPreferencesStore store{*m_database};
    QCOMPARE(*store.load(), Preferences{});
    QVERIFY(store.save({}));
    QCOMPARE(m_database->scalar(u"SELECT value FROM preferences WHERE key = 'fromTheFuture'"_s)->toString(), u"x"_s);
}

void TestSmallStores::failedPreferencesLeaveTheOldOnes()
{
    SqlPreferencesStore store{*m_database};
    Preferences preferences;
    preferences.language = u"fr"_s;
    QVERIFY(store.save(preferences));
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    preferences.language = u"sv"_s;
    QVERIFY(!store.save(preferences));
    QCOMPARE(store.load()->language, u"fr"_s);
}

QTEST_GUILESS_MAIN(TestSmallStores)
#include "tst_smallstores.moc"
