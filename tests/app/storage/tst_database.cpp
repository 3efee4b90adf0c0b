// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/database.h"
#include "app/storage/migrations.h"
#include "app/storage/opening.h"
#include "app/storage/schema.h"
#include "app/storage/statement.h"
#include "app/storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file{path};
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"hookbench.db"_s);
    }

    void freshFileHasTheNewestSchema();
    void everyTableIsStrict();
    void foreignKeysHold();
    void commitsAreFullAndLogIsWriteAhead();
    void relaxedTransactionLeavesNoTraceInTheNextOne();
    void openTwiceHasTwoConnections();
    void missingFoldersAreMade();
    void folderInPlaceOfAFileIsRefused();
    void unusableFolderIsRefused();
    void garbageIsSetAside();
    void truncatedFileIsSetAside();
    void brokenPageIsFoundAfterAMark();
    void nothingIsOverwrittenWhenSettingAside();
    void shortFileIsSetAside();
    void emptyFileBecomesADatabase();
    void newerDatabaseIsRefusedAndKept();
    void anotherProgramsDatabaseIsRefusedAndKept();
    void migrationKeepsRowsAndMakesABackup();
    void secondVersionBecomesTheThird();
    void thirdVersionBecomesTheFourth();
    void failingMiddleStatementRollsBack();
    void laterStepsAreNotTriedAfterAFailure();
    void lockedDatabaseIsToldAsSuch();
    void changesOfOthersShow();
    void fullDiskIsToldAndLeavesNothing();
    void rollbackTakesBackWhatWasNotCommitted();
    void snapshotSeesOneMoment();

private:
    Migrations firstAnd(const Migration &second) const
    {
        Migrations migrations{schemaMigrations().front()};
        migrations.push_back(second);
        return migrations;
    }
    QStringList entries(const QString &pattern) const
    {
        return QDir{m_dir->path()}.entryList({pattern}, QDir::Files, QDir::Name);
    }
    std::unique_ptr<Database> opened()
    {
        auto database = Database::open(m_path);
        if (!database) {
            qWarning("%ls / %ls", qUtf16Printable(database.error().summary), qUtf16Printable(database.error().detail));
            return nullptr;
        }
        return *std::move(database);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestDatabase::freshFileHasTheNewestSchema()
{
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(*database->schemaVersion(), schemaMigrations().back().version);
    QVERIFY(database->recoveredFrom().isEmpty());
    QVERIFY(database->backup().isEmpty());
    for (const QString &table :
         {u"sandboxes"_s, u"api_credentials"_s, u"webhooks"_s, u"keyword_categories"_s, u"keywords"_s, u"revisions"_s,
          u"events"_s, u"seen_events"_s, u"consents"_s, u"consent_history"_s, u"preferences"_s})
        QCOMPARE(database->scalar(u"SELECT count(*) FROM "_s + table)->toInt(), 0);
}

void TestDatabase::everyTableIsStrict()
{
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(database
                 ->scalar(u"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND schema = 'main' "
                          "AND name NOT LIKE 'sqlite_%' AND NOT strict"_s)
                 ->toInt(),
             0);
    QVERIFY(!database->execute(u"INSERT INTO sandboxes (organisation, organisation_key, name, name_key, production) "
                               "VALUES ('a', 'a', 'b', 'b', 'not a number')"_s));
}

void TestDatabase::foreignKeysHold()
{
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(!database->execute(u"INSERT INTO api_credentials (sandbox_id, vendor, name, name_key, inbound_number) "
                               "VALUES (99, 'custom', 'a', 'a', '')"_s));
}

void TestDatabase::commitsAreFullAndLogIsWriteAhead()
{
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(database->scalar(u"PRAGMA journal_mode"_s)->toString(), u"wal"_s);
    QCOMPARE(database->scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
    QCOMPARE(database->scalar(u"PRAGMA busy_timeout"_s)->toInt(), 5000);
}

void TestDatabase::relaxedTransactionLeavesNoTraceInTheNextOne()
{
    const auto database = opened();
    QVERIFY(database);
    {
        Transaction relaxed{*database};
        QVERIFY(relaxed.begin(Durability::Relaxed));
        QCOMPARE(database->scalar(u"PRAGMA synchronous"_s)->toInt(), 1);
        QVERIFY(relaxed.commit());
    }
    Transaction full{*database};
    QVERIFY(full.begin());
    QCOMPARE(database->scalar(u"PRAGMA synchronous"_s)->toInt(), 2);
    QVERIFY(full.commit());
}

void TestDatabase::openTwiceHasTwoConnections()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    QVERIFY(one->connection().connectionName() != other->connection().connectionName());
}

void TestDatabase::missingFoldersAreMade()
{
    m_path = m_dir->filePath(u"a/b/c/hookbench.db"_s);
    QVERIFY(opened());
    QVERIFY(QFile::exists(m_path));
}

void TestDatabase::folderInPlaceOfAFileIsRefused()
{
    const auto database = Database::open(m_dir->path());
    QVERIFY(!database);
    QVERIFY(database.error().summary.contains(u"is a folder"_s));
}

void TestDatabase::unusableFolderIsRefused()
{
    // A file stands where the folder should be: works for every user, root too.
    QVERIFY(write(m_dir->filePath(u"file"_s), "x"));
    const auto database = Database::open(m_dir->filePath(u"file/hookbench.db"_s));
    QVERIFY(!database);
    QVERIFY(database.error().summary.contains(u"can't be made"_s));
}

void TestDatabase::garbageIsSetAside()
{
    const QByteArray garbage = QByteArray("This was a database once. ").repeated(500);
    QVERIFY(write(m_path, garbage));
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(database->recoveredFrom().startsWith(m_path + u".damaged-"_s));
    QCOMPARE(contentOf(database->recoveredFrom()), garbage);
    QCOMPARE(*database->schemaVersion(), schemaMigrations().back().version);
}

void TestDatabase::truncatedFileIsSetAside()
{
    QVERIFY(opened());
    const QByteArray whole = contentOf(m_path);
    QVERIFY(whole.size() > 8192);
    QVERIFY(write(m_path, whole.left(whole.size() - 5000)));
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(!database->recoveredFrom().isEmpty());
    QCOMPARE(contentOf(database->recoveredFrom()).size(), whole.size() - 5000);
}

void TestDatabase::brokenPageIsFoundAfterAMark()
{
    const int pageSize = opened()->scalar(u"PRAGMA page_size"_s)->toInt();
    // The root of a table that opening does not read.
    const int page = opened()->scalar(u"SELECT rootpage FROM sqlite_master WHERE name = 'drafts'"_s)->toInt();
    QByteArray content = contentOf(m_path);
    content.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\x5a'));
    QVERIFY(write(m_path, content));
    {
        const auto unaware = opened();
        QVERIFY(unaware);
        QVERIFY(unaware->recoveredFrom().isEmpty());
        // It is met while working, and told.
        QVERIFY(!unaware->scalar(u"SELECT count(*) FROM (SELECT * FROM drafts ORDER BY 1, 2)"_s));
        QVERIFY(QFile::exists(suspicionMark(m_path)));
    }
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(!database->recoveredFrom().isEmpty());
    QCOMPARE(contentOf(database->recoveredFrom()), content);
    QVERIFY(!QFile::exists(suspicionMark(m_path)));
}

void TestDatabase::nothingIsOverwrittenWhenSettingAside()
{
    QSet<QString> names;
    for (int i = 0; i < 4; ++i) {
        const QByteArray garbage = QByteArray("garbage number ") + QByteArray::number(i);
        QVERIFY(write(m_path, garbage.repeated(100)));
        const auto database = opened();
        QVERIFY(database);
        names.insert(database->recoveredFrom());
        QCOMPARE(contentOf(database->recoveredFrom()), garbage.repeated(100));
    }
    QCOMPARE(names.size(), 4);
    QCOMPARE(entries(u"hookbench.db.damaged-*"_s).size(), 4);
}

void TestDatabase::shortFileIsSetAside()
{
    QVERIFY(write(m_path, "SQLite format 3"));
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(contentOf(database->recoveredFrom()), QByteArray("SQLite format 3"));
}

void TestDatabase::emptyFileBecomesADatabase()
{
    QVERIFY(write(m_path, {}));
    const auto database = opened();
    QVERIFY(database);
    QVERIFY(database->recoveredFrom().isEmpty());
}

void TestDatabase::newerDatabaseIsRefusedAndKept()
{
    {
        const auto database = opened();
        QVERIFY(database);
        QVERIFY(database->execute(u"PRAGMA user_version = 999"_s));
    }
    const QByteArray before = contentOf(m_path);
    const auto refused = Database::open(m_path);
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"newer Hookbench"_s));
    QCOMPARE(contentOf(m_path), before);
    QVERIFY(entries(u"*.damaged*"_s).isEmpty());
}

void TestDatabase::anotherProgramsDatabaseIsRefusedAndKept()
{
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_path);
        QVERIFY(other.open());
        QSqlQuery query{other};
        QVERIFY(query.exec(u"CREATE TABLE recipes (name TEXT)"_s));
        QVERIFY(query.exec(u"PRAGMA user_version = 7"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray before = contentOf(m_path);
    const auto refused = Database::open(m_path);
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"another program"_s));
    QCOMPARE(contentOf(m_path), before);
}

void TestDatabase::migrationKeepsRowsAndMakesABackup()
{
    {
        // A file as the first published version wrote it.
        const auto database = Database::open(m_path, {schemaMigrations().front()});
        QVERIFY(database);
        QVERIFY(
            (*database)->execute(u"INSERT INTO sandboxes (organisation, organisation_key, name, name_key, production) "
                                 "VALUES ('Luma', 'luma', 'dev', 'dev', 0)"_s));
    }
    const Migration second{2, [](Database &database) {
                               return executeAll(
                                   database,
                                   {u"ALTER TABLE sandboxes ADD COLUMN colour TEXT NOT NULL DEFAULT 'blue'"_s,
                                    u"UPDATE sandboxes SET colour = 'green'"_s});
                           }};
    const auto database = Database::open(m_path, firstAnd(second));
    QVERIFY(database);
    QCOMPARE(*(*database)->schemaVersion(), 2);
    QCOMPARE((*database)->scalar(u"SELECT name || colour FROM sandboxes"_s)->toString(), u"devgreen"_s);

    const QString backup = (*database)->backup();
    QVERIFY(backup.startsWith(m_path + u".backup-v1-"_s));
    const auto old = Database::open(backup, {schemaMigrations().front()});
    QVERIFY(old);
    QCOMPARE(*(*old)->schemaVersion(), 1);
    QCOMPARE((*old)->scalar(u"SELECT name FROM sandboxes"_s)->toString(), u"dev"_s);
}

void TestDatabase::secondVersionBecomesTheThird()
{
    const Migrations &all = schemaMigrations();
    QVERIFY(all.size() >= 3);
    {
        // A file as the second published version wrote it.
        const auto database = Database::open(m_path, {all.begin(), all.begin() + 2});
        QVERIFY(database);
        QVERIFY((*database)->execute(
            u"INSERT INTO sandboxes (id, organisation, organisation_key, name, name_key, production) "
            "VALUES (7, 'Luma', 'luma', 'dev', 'dev', 0)"_s));
        QVERIFY(
            (*database)->execute(u"INSERT INTO replies (reply_use, language, text) VALUES ('help', 'en', 'Help.')"_s));
    }
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(*database->schemaVersion(), all.back().version);
    QCOMPARE(database->scalar(u"SELECT text FROM replies"_s)->toString(), u"Help."_s);
    QVERIFY(database->execute(u"INSERT INTO profiles (sandbox_id, name, name_key, attributes_json, modified_by, "
                              "modified_at) VALUES (7, 'Astrid', 'astrid', x'7B7D', 'me', 1)"_s));
    QVERIFY(database->execute(
        u"INSERT INTO samples (sandbox_id, name, name_key, vendor, kind, timestamp_style, fields, envelope, "
        u"webhook_id, "
        "modified_by, modified_at) VALUES (7, 'a', 'a', 'custom', 'inbound', 'rfc3339', '[]', x'', '', 'me', 1)"_s));
    // They go with their sandbox.
    QVERIFY(database->execute(u"DELETE FROM sandboxes WHERE id = 7"_s));
    QCOMPARE(database->scalar(u"SELECT (SELECT count(*) FROM samples) + (SELECT count(*) FROM profiles)"_s)->toInt(),
             0);

    const QString backup = database->backup();
    QVERIFY(backup.startsWith(m_path + u".backup-v2-"_s));
    const auto old = Database::open(backup, {all.begin(), all.begin() + 2});
    QVERIFY(old);
    QCOMPARE(*(*old)->schemaVersion(), 2);
    QCOMPARE((*old)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name IN ('samples', 'profiles')"_s)->toInt(), 0);
}

void TestDatabase::thirdVersionBecomesTheFourth()
{
    const Migrations &all = schemaMigrations();
    QVERIFY(all.size() >= 4);
    {
        // A file as the third version wrote it.
        const auto database = Database::open(m_path, {all.begin(), all.begin() + 3});
        QVERIFY(database);
        QVERIFY((*database)->execute(
            u"INSERT INTO sandboxes (id, organisation, organisation_key, name, name_key, production) "
            "VALUES (7, 'Luma', 'luma', 'dev', 'dev', 0)"_s));
        QVERIFY((*database)->execute(u"INSERT INTO profiles (sandbox_id, name, name_key, attributes_json, modified_by, "
                                     "modified_at) VALUES (7, 'Astrid', 'astrid', x'7B7D', 'me', 1)"_s));
        QVERIFY((*database)->execute(
            u"INSERT INTO samples (id, sandbox_id, name, name_key, vendor, kind, timestamp_style, fields, envelope, "
            "webhook_id, modified_by, modified_at) "
            "VALUES (3, 7, 'a', 'a', 'custom', 'inbound', 'rfc3339', '[]', x'', '', 'me', 1)"_s));
    }
    const auto database = opened();
    QVERIFY(database);
    QCOMPARE(*database->schemaVersion(), all.back().version);
    QCOMPARE(database->scalar(u"SELECT name FROM profiles"_s)->toString(), u"Astrid"_s);
    QCOMPARE(database->scalar(u"SELECT id FROM samples"_s)->toInt(), 3);
    QVERIFY(database->execute(u"INSERT INTO requests (sandbox_id, name, name_key, webhook_id, sample_ids, document, "
                              "modified_by, modified_at) VALUES (7, 'Stop', 'stop', '', '3', '{}', 'me', 1)"_s));
    QVERIFY(database->execute(u"DELETE FROM sandboxes WHERE id = 7"_s));
    QCOMPARE(database->scalar(u"SELECT count(*) FROM requests"_s)->toInt(), 0);

    const QString backup = database->backup();
    QVERIFY(backup.startsWith(m_path + u".backup-v3-"_s));
    const auto old = Database::open(backup, {all.begin(), all.begin() + 3});
    QVERIFY(old);
    QCOMPARE(*(*old)->schemaVersion(), 3);
    QCOMPARE((*old)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name = 'requests'"_s)->toInt(), 0);
    QCOMPARE((*old)->scalar(u"SELECT count(*) FROM samples"_s)->toInt(), 1);
}

void TestDatabase::failingMiddleStatementRollsBack()
{
    {
        const auto database = Database::open(m_path, {schemaMigrations().front()});
        QVERIFY(database);
        QVERIFY((*database)->execute(u"INSERT INTO preferences (key, value) VALUES ('language', 'sv')"_s));
    }
    const Migration faulty{2, [](Database &database) {
                               return executeAll(database,
                                                 {u"CREATE TABLE notes (text TEXT) STRICT"_s,
                                                  u"DELETE FROM preferences"_s, u"INSERT INTO nowhere VALUES (1)"_s,
                                                  u"CREATE TABLE later (a TEXT) STRICT"_s});
                           }};
    const auto failed = Database::open(m_path, firstAnd(faulty));
    QVERIFY(!failed);
    QVERIFY(failed.error().detail.contains(u"nowhere"_s));

    const auto database = Database::open(m_path, {schemaMigrations().front()});
    QVERIFY(database);
    QCOMPARE(*(*database)->schemaVersion(), 1);
    QCOMPARE((*database)->scalar(u"SELECT value FROM preferences"_s)->toString(), u"sv"_s);
    QCOMPARE((*database)->scalar(u"SELECT count(*) FROM sqlite_master WHERE name IN ('notes', 'later')"_s)->toInt(), 0);
    QCOMPARE(entries(u"*.backup-v1-*"_s).size(), 1);
}

void TestDatabase::laterStepsAreNotTriedAfterAFailure()
{
    bool tried = false;
    Migrations migrations
        = firstAnd({2, [](Database &database) { return database.execute(u"CREATE TABLE one (a TEXT) STRICT"_s); }});
    migrations.push_back({3, [](Database &database) { return database.execute(u"nonsense"_s); }});
    migrations.push_back({4, [&](Database &) {
                              tried = true;
                              return Result<>{};
                          }});
    QVERIFY(!Database::open(m_path, migrations));
    QVERIFY(!tried);
    // The steps before the failure stand.
    const auto database = Database::open(m_path, {migrations.begin(), migrations.begin() + 2});
    QVERIFY(database);
    QCOMPARE(*(*database)->schemaVersion(), 2);
}

void TestDatabase::lockedDatabaseIsToldAsSuch()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    QVERIFY(other->execute(u"PRAGMA busy_timeout = 1"_s));
    Transaction holding{*one};
    QVERIFY(holding.begin());
    Transaction waiting{*other};
    const auto begun = waiting.begin();
    QVERIFY(!begun);
    QVERIFY(begun.error().summary.contains(u"in use by another program"_s));
}

void TestDatabase::changesOfOthersShow()
{
    const auto one = opened();
    const auto other = opened();
    QVERIFY(one && other);
    const qint64 before = *one->dataVersion();
    QCOMPARE(*one->dataVersion(), before);
    QVERIFY(other->execute(u"INSERT INTO preferences (key, value) VALUES ('theme', 'dark')"_s));
    QVERIFY(*one->dataVersion() != before);
}

void TestDatabase::fullDiskIsToldAndLeavesNothing()
{
    const auto database = opened();
    QVERIFY(database);
    const int pages = database->scalar(u"PRAGMA page_count"_s)->toInt();
    QVERIFY(database->execute(u"PRAGMA max_page_count = %1"_s.arg(pages + 1)));
    {
        Transaction transaction{*database};
        QVERIFY(transaction.begin());
        Statement insert{*database, u"INSERT INTO preferences (key, value) VALUES (?, ?)"_s};
        QVERIFY(insert.run({u"small"_s, u"fits"_s}));
        const auto done = insert.run({u"large"_s, QString{100'000, u'x'}});
        QVERIFY(!done);
        QVERIFY(done.error().summary.contains(u"no room left"_s));
    }
    QCOMPARE(database->scalar(u"SELECT count(*) FROM preferences"_s)->toInt(), 0);
    QVERIFY(database->execute(u"PRAGMA max_page_count = 1000000"_s));
    Transaction again{*database};
    QVERIFY(again.begin());
    QVERIFY(again.commit());
}

void TestDatabase::rollbackTakesBackWhatWasNotCommitted()
{
    const auto database = opened();
    QVERIFY(database);
    {
        Transaction transaction{*database};
        QVERIFY(transaction.begin());
        QVERIFY(database->execute(u"INSERT INTO preferences (key, value) VALUES ('a', 'b')"_s));
    }
    QCOMPARE(database->scalar(u"SELECT count(*) FROM preferences"_s)->toInt(), 0);
}

void TestDatabase::snapshotSeesOneMoment()
{
    const auto database = opened();
    const auto other = *Database::openAgain(m_path);
    const auto count = [&] { return database->scalar(u"SELECT count(*) FROM preferences"_s)->toInt(); };
    {
        Snapshot snapshot{*database};
        QVERIFY(snapshot.begin());
        QCOMPARE(count(), 0);
        QVERIFY(other->execute(u"INSERT INTO preferences (key, value) VALUES ('a', 'b')"_s));
        QCOMPARE(count(), 0);
    }
    QCOMPARE(count(), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
