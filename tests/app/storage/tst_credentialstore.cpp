// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime moment(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(1'772'366'400 + seconds, Qt::UTC);
}

KeptSecret kept(const QString &slot, const QString &entry, SecretPlace place = SecretPlace::Keychain)
{
    return {slot, entry, place, {u"Astrid"_s, moment(5)}};
}

/// Everything a credential can hold.
ApiCredential fullCredential()
{
    ApiCredential credential;
    credential.vendor = CredentialVendor::Custom;
    credential.name = u"Luma custom"_s;
    for (const auto &[field, spelling] : credentialFieldNames)
        credential.setField(field, u"«%1» é\n\"x\""_s.arg(spelling));
    credential.headers = {{u"X-Luma"_s, HeaderKind::Text, u"spring; é"_s, 1},
                          {u"X-Luma"_s, HeaderKind::Text, {}, 4},
                          {u"X-Key"_s, HeaderKind::Secret, {}, 3}};
    credential.channelConfigurations = {u"Luma SMS"_s, u"Luma, \"transactional\""_s};
    credential.secrets
        = {kept(u"api-token"_s, u"api-token-1"_s), kept(u"header-3"_s, u"header-3-1"_s, SecretPlace::Memory)};
    credential.created = {u"Astrid"_s, moment(1)};
    credential.modified = {u"Élodie"_s, moment(2)};
    return credential;
}

} // namespace

class TestCredentialStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingComesBack();
    void everyVendorComesBack();
    void whatIsTakenAwayIsGone();
    void aSecretHeaderHasNoValueInTheDatabase();
    void twoCredentialsKeepTheirPartsApart();
    void anEntryBelongsToOneCredential();
    void aFailedSaveLeavesEverythingAsItWas();
    void theJournalHoldsExpectedEntriesUntilTheyAreReferredTo();
    void replacedAndForgottenSecretsJoinTheJournal();
    void aSecretThatStaysDoesNotJoinTheJournal();
    void removedCredentialsLeaveTheirEntriesInTheJournal();
    void removedSandboxesLeaveTheirEntriesInTheJournal();
    void theJournalOutlivesTheProgram();
    void whatIsForgottenLeavesTheJournal();
    void credentialsOfTheFirstVersionComeAlong();

private:
    QStringList journal() { return *m_store->entriesToForget(); }
    qint64 rowsOf(const QString &table) { return m_database->scalar(u"SELECT count(*) FROM "_s + table)->toLongLong(); }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlCredentialStore> m_store;
    qint64 m_sandbox = 0;
};

void TestCredentialStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"hookbench.db"_s);
    reopen();
    m_sandbox = SqlSandboxStore{*m_database}.save({0, u"Luma"_s, u"dev"_s, false})->id;
}

void TestCredentialStore::cleanup()
{
    m_store.reset();
    m_database.reset();
}

void TestCredentialStore::reopen()
{
    m_store.reset();
    m_database.reset();
    m_database = *Database::open(m_path);
    m_store = std::make_unique<SqlCredentialStore>(*m_database);
}

void TestCredentialStore::everythingComesBack()
{
    ApiCredential credential = fullCredential();
    const auto stored = m_store->save(m_sandbox, credential);
    QVERIFY2(stored, qPrintable(stored ? QString{} : stored.error().detail));
    credential.id = stored->id;
    QCOMPARE(*stored, credential);
    reopen();
    QCOMPARE(*m_store->credentials(m_sandbox), QList{credential});
}

void TestCredentialStore::everyVendorComesBack()
{
    for (const auto &[vendor, spelling] : credentialVendorNames)
        QVERIFY(m_store->save(m_sandbox, namedCredential(vendor, spelling)));
    const auto stored = m_store->credentials(m_sandbox);
    QCOMPARE(stored->size(), qsizetype{credentialVendorNames.size()});
    for (const ApiCredential &credential : *stored)
        QCOMPARE(credential.name, nameIn(credentialVendorNames, credential.vendor).toString());
}

void TestCredentialStore::whatIsTakenAwayIsGone()
{
    ApiCredential credential = *m_store->save(m_sandbox, fullCredential());
    credential.fields.clear();
    credential.setField(CredentialField::ProviderUrl, u"https://sms.example.com"_s);
    credential.headers = {{u"X-Only"_s, HeaderKind::Text, u"one"_s, 7}};
    credential.channelConfigurations.clear();
    credential.secrets.removeFirst();
    QVERIFY(m_store->save(m_sandbox, credential));
    QCOMPARE(*m_store->credentials(m_sandbox), QList{credential});
    QCOMPARE(rowsOf(u"credential_fields"_s), 1);
    QCOMPARE(rowsOf(u"credential_headers"_s), 1);
    QCOMPARE(rowsOf(u"credential_secrets"_s), 1);
}

void TestCredentialStore::aSecretHeaderHasNoValueInTheDatabase()
{
    ApiCredential credential = namedCredential(CredentialVendor::Custom, u"Luma"_s);
    credential.headers = {{u"X-Key"_s, HeaderKind::Secret, u"luma-planted"_s, 1}};
    QVERIFY(m_store->save(m_sandbox, credential));
    QCOMPARE(m_store->credentials(m_sandbox)->first().headers.first().value, QString{});
    QCOMPARE(m_database->scalar(u"SELECT value FROM credential_headers"_s)->toString(), QString{});
}

void TestCredentialStore::twoCredentialsKeepTheirPartsApart()
{
    const ApiCredential first = *m_store->save(m_sandbox, fullCredential());
    ApiCredential other = fullCredential();
    other.name = u"Another"_s;
    other.setField(CredentialField::ProviderUrl, u"https://other.example.com"_s);
    other.headers.removeFirst();
    other.secrets = {kept(u"api-token"_s, u"api-token-2"_s)};
    const ApiCredential second = *m_store->save(m_sandbox, other);
    QCOMPARE(*m_store->credentials(m_sandbox), (QList{second, first}));
}

void TestCredentialStore::anEntryBelongsToOneCredential()
{
    QVERIFY(m_store->save(m_sandbox, fullCredential()));
    ApiCredential thief = namedCredential(CredentialVendor::Custom, u"Copy"_s);
    thief.secrets = {kept(u"api-token"_s, u"api-token-1"_s)};
    QVERIFY(!m_store->save(m_sandbox, thief));
    QCOMPARE(m_store->credentials(m_sandbox)->size(), 1);
}

void TestCredentialStore::aFailedSaveLeavesEverythingAsItWas()
{
    const ApiCredential stored = *m_store->save(m_sandbox, fullCredential());
    QVERIFY(m_store->expectEntries({u"api-token-2"_s}));
    for (const QString &table : {u"credential_fields"_s, u"credential_headers"_s, u"credential_secrets"_s}) {
        QVERIFY(m_database->execute(u"CREATE TRIGGER planted BEFORE INSERT ON "_s + table
                                    + u" BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s));
        ApiCredential wanted = stored;
        wanted.name = u"Renamed"_s;
        wanted.secrets = {kept(u"api-token"_s, u"api-token-2"_s)};
        QVERIFY(!m_store->save(m_sandbox, wanted));
        QVERIFY(m_database->execute(u"DROP TRIGGER planted"_s));
        QCOMPARE(*m_store->credentials(m_sandbox), QList{stored});
        QCOMPARE(journal(), QStringList{u"api-token-2"_s});
    }
}

void TestCredentialStore::theJournalHoldsExpectedEntriesUntilTheyAreReferredTo()
{
    QVERIFY(m_store->expectEntries({u"api-token-1"_s, u"header-3-1"_s, u"api-token-9"_s}));
    QVERIFY(m_store->expectEntries({u"api-token-1"_s})); // once more is no error
    QCOMPARE(journal(), (QStringList{u"api-token-1"_s, u"api-token-9"_s, u"header-3-1"_s}));
    QVERIFY(m_store->save(m_sandbox, fullCredential()));
    QCOMPARE(journal(), QStringList{u"api-token-9"_s});
}

void TestCredentialStore::replacedAndForgottenSecretsJoinTheJournal()
{
    ApiCredential credential = *m_store->save(m_sandbox, fullCredential());
    QVERIFY(m_store->expectEntries({u"api-token-2"_s}));
    credential.secrets = {kept(u"api-token"_s, u"api-token-2"_s)};
    QVERIFY(m_store->save(m_sandbox, credential));
    QCOMPARE(journal(), (QStringList{u"api-token-1"_s, u"header-3-1"_s}));
    QCOMPARE(m_store->credentials(m_sandbox)->first().secrets, credential.secrets);
}

void TestCredentialStore::aSecretThatStaysDoesNotJoinTheJournal()
{
    ApiCredential credential = *m_store->save(m_sandbox, fullCredential());
    credential.name = u"Renamed"_s;
    QVERIFY(m_store->save(m_sandbox, credential));
    QCOMPARE(journal(), QStringList{});
    QCOMPARE(m_store->credentials(m_sandbox)->first().secrets, credential.secrets);
}

void TestCredentialStore::removedCredentialsLeaveTheirEntriesInTheJournal()
{
    const ApiCredential credential = *m_store->save(m_sandbox, fullCredential());
    QVERIFY(m_store->remove(credential.id));
    QCOMPARE(m_store->credentials(m_sandbox)->size(), 0);
    QCOMPARE(journal(), (QStringList{u"api-token-1"_s, u"header-3-1"_s}));
    for (const QString &table : {u"credential_fields"_s, u"credential_headers"_s, u"credential_secrets"_s})
        QCOMPARE(rowsOf(table), 0);
    QVERIFY(!m_store->remove(credential.id));
    QCOMPARE(journal().size(), 2);
}

void TestCredentialStore::removedSandboxesLeaveTheirEntriesInTheJournal()
{
    SqlSandboxStore sandboxes{*m_database};
    const qint64 other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    QVERIFY(m_store->save(m_sandbox, fullCredential()));
    ApiCredential stays = namedCredential(CredentialVendor::Sinch, u"Luma"_s);
    stays.secrets = {kept(u"api-token"_s, u"api-token-2"_s)};
    const ApiCredential stored = *m_store->save(other, stays);
    QVERIFY(sandboxes.remove(m_sandbox));
    QCOMPARE(journal(), (QStringList{u"api-token-1"_s, u"header-3-1"_s}));
    QCOMPARE(*m_store->credentials(other), QList{stored});
    QCOMPARE(rowsOf(u"credential_secrets"_s), 1);
}

void TestCredentialStore::theJournalOutlivesTheProgram()
{
    QVERIFY(m_store->expectEntries({u"api-token-1"_s}));
    reopen();
    QCOMPARE(journal(), QStringList{u"api-token-1"_s});
}

void TestCredentialStore::whatIsForgottenLeavesTheJournal()
{
    QVERIFY(m_store->expectEntries({u"a"_s, u"b"_s, u"c"_s}));
    QVERIFY(m_store->entriesForgotten({u"a"_s, u"c"_s, u"never there"_s}));
    QCOMPARE(journal(), QStringList{u"b"_s});
}

void TestCredentialStore::credentialsOfTheFirstVersionComeAlong()
{
    const QString path = m_dir->filePath(u"first.db"_s);
    {
        const auto first = Database::open(path, {schemaMigrations().front()});
        QVERIFY(first);
        Database &database = **first;
        QCOMPARE(*database.schemaVersion(), 1);
        for (const QString &sql :
             {u"INSERT INTO sandboxes (id, organisation, organisation_key, name, name_key) VALUES (7, 'Luma', 'luma', "
              "'dev', 'dev')"_s,
              u"INSERT INTO api_credentials (id, sandbox_id, vendor, name, name_key, inbound_number) VALUES (3, 7, "
              "'infobip', 'Été', 'été', '+33639980012')"_s,
              u"INSERT INTO api_credentials (id, sandbox_id, vendor, name, name_key, inbound_number) VALUES (4, 7, "
              "'custom', 'Öst', 'öst', '')"_s,
              u"INSERT INTO webhooks (id, sandbox_id, name, name_key, vendor, type, credential_id, credential_name, "
              "credential_key, sender, default_reply, payload, fields_not_sent, array_reading, created_by, created_at, "
              "modified_by, modified_at, revision) VALUES ('6f2d0a3e-51c7-4a7e-9d0b-0f3c5b7a9e11', 7, 'Hook', 'hook', "
              "'infobip', 'inbound', 3, 'Été', 'été', '+33639980012', '', '', '[]', 'first-match', '', 0, '', 0, "
              "1)"_s})
            QVERIFY(database.execute(sql));
    }
    const auto opened = Database::open(path);
    QVERIFY2(opened, qPrintable(opened ? QString{} : opened.error().detail));
    Database &database = **opened;
    QVERIFY(QFile::exists(database.backup()));
    SqlCredentialStore store{database};
    const ApiCredential first = namedCredential(CredentialVendor::Infobip, u"Été"_s, u"+33639980012"_s, 3);
    const ApiCredential second = namedCredential(CredentialVendor::Custom, u"Öst"_s, {}, 4);
    QCOMPARE(*store.credentials(7), (QList{first, second}));
    // Their webhooks still know them, and they can be given what they did not have before.
    QCOMPARE(database.scalar(u"SELECT credential_id FROM webhooks"_s)->toLongLong(), 3);
    ApiCredential more = first;
    more.secrets = {kept(u"api-key"_s, u"api-key-1"_s)};
    more.modified = {u"Astrid"_s, moment(3)};
    QVERIFY(store.save(7, more));
    QCOMPARE(store.credentials(7)->first(), more);
    QVERIFY(store.remove(3));
    QVERIFY(database.scalar(u"SELECT credential_id FROM webhooks"_s)->isNull());
}

QTEST_GUILESS_MAIN(TestCredentialStore)
#include "tst_credentialstore.moc"
