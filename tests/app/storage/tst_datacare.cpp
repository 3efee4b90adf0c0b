// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/migrations.h"
#include "app/storage/schema.h"
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlitedatacare.h"
#include "app/storage/sqlsandboxstore.h"
#include "models/delivery/inboundprocessor.h"
#include "tests/support/sampleexchanges.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestDataCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void sizesAreCounted();
    void backupHoldsWhatWasStored();
    void backupsDoNotOverwriteOneAnother();
    void backupHasTheRightsOfTheDatabase();
    void failedBackupLeavesNothingBehind();
    void goneDatabaseIsNotMadeAgain();
    void oldEventsLeaveAllSandboxes();
    void manyEventsLeaveInSmallSteps();
    void consentsOutliveTheirEvents();
    void keysLeaveWithTheirEvents();
    void repeatedEventsLeaveTheFirstKeyAlone();
    void nothingOldIsNoFailure();
    void failedRemovalSaysSo();
    void othersWriteMeanwhile();
    void endingStopsARemoval();
    void remainsOfASandboxLeave();
    void remainsAreNoEventsOfAnyone();
    void firstVersionKeepsItsHistory();

private:
    qint64 add(qint64 at, const QString &requestId, qint64 sandbox = 0, bool duplicate = false);
    int rows(const QString &table) { return m_database->scalar(u"SELECT count(*) FROM "_s + table)->toInt(); }
    template<typename Value> Value wait(QFuture<Value> future)
    {
        future.waitForFinished();
        return future.result();
    }
    QStringList files() { return QDir{m_dir->path()}.entryList(QDir::Files, QDir::Name); }

    static constexpr qint64 noon = 1'772'366'400'000;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlEventStore> m_events;
    std::unique_ptr<SqliteDataCare> m_care;
    qint64 m_sandbox = 0;
    qint64 m_other = 0;
};

void TestDataCare::init()
{
    cleanup();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"hookbench.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    SqlSandboxStore sandboxes{*m_database};
    m_sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    m_other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    m_events = std::make_unique<SqlEventStore>(*m_database);
    m_care = std::make_unique<SqliteDataCare>(m_database->path());
}

void TestDataCare::cleanup()
{
    m_care.reset();
    m_events.reset();
    m_database.reset();
}

qint64 TestDataCare::add(qint64 at, const QString &requestId, qint64 sandbox, bool duplicate)
{
    Exchange exchange = receivedStop(requestId);
    exchange.at = at;
    exchange.outcomes.first().duplicate = duplicate;
    const ReceivedEntry entry{
        exchange,
        {{{u"+46701740605"_s, u"+46701740612"_s}, ConsentState::OptedIn, ConsentState::OptedOut, at, u"STOP"_s}}};
    return m_events->append(sandbox ? sandbox : m_sandbox, std::span{&entry, 1})->first();
}

void TestDataCare::sizesAreCounted()
{
    add(noon - 1, u"old"_s);
    add(noon, u"new"_s);
    add(noon - 2, u"elsewhere"_s, m_other);
    const auto sizes = wait(m_care->measure(noon));
    QVERIFY(sizes);
    QCOMPARE(sizes->events, 3);
    QCOMPARE(sizes->oldEvents, 2);
    QVERIFY(sizes->eventBytes > 500);
    QVERIFY(sizes->database >= sizes->eventBytes);
    QCOMPARE(wait(m_care->measure(0))->oldEvents, 0);
}

void TestDataCare::backupHoldsWhatWasStored()
{
    add(noon, u"one"_s);
    ApiCredential credential = namedCredential(CredentialVendor::Custom, u"Luma custom"_s);
    credential.secrets = {{u"api-key"_s, u"api-key-1"_s, SecretPlace::Keychain, {}}};
    QVERIFY(SqlCredentialStore{*m_database}.save(m_sandbox, credential));
    const auto path = wait(m_care->backUp());
    QVERIFY2(path, path ? "" : qPrintable(path.error().detail));
    QCOMPARE(QFileInfo{*path}.absolutePath(), m_dir->path());
    QVERIFY(QFileInfo{*path}.fileName().startsWith(u"hookbench-backup-"_s));
    QVERIFY(path->endsWith(u".db"_s));

    // It opens as a database of this program, without being migrated or mended.
    const auto copy = Database::open(*path);
    QVERIFY(copy);
    QVERIFY((*copy)->backup().isEmpty());
    QVERIFY((*copy)->recoveredFrom().isEmpty());
    QCOMPARE(SqlSandboxStore{**copy}.sandboxes()->size(), 2);
    QCOMPARE(*SqlEventStore{**copy}.count(m_sandbox), 1);
    QCOMPARE((*copy)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
}

void TestDataCare::backupsDoNotOverwriteOneAnother()
{
    // Surely within one second.
    QStringList paths;
    for (int i = 0; i < 3; ++i)
        paths << *wait(m_care->backUp());
    paths.removeDuplicates();
    QCOMPARE(paths.size(), 3);
    for (const QString &path : std::as_const(paths))
        QVERIFY(QFileInfo{path}.size() > 0);
    QVERIFY(files().filter(u".part"_s).isEmpty());
}

void TestDataCare::backupHasTheRightsOfTheDatabase()
{
    QFile::setPermissions(m_database->path(), QFile::ReadOwner | QFile::WriteOwner);
    const auto path = wait(m_care->backUp());
    QVERIFY(path);
    QCOMPARE(QFile::permissions(*path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions{});
}

void TestDataCare::failedBackupLeavesNothingBehind()
{
    if (::geteuid() == 0) {
        // Nobody keeps root from writing, so the damage is in the file: the copy can't be made of it.
        add(noon, u"one"_s);
        QVERIFY(m_database->execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        QFile file{m_database->path()};
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(16384));
        file.write(QByteArray(16384, '\x5a'));
        file.close();
    } else {
        QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::ExeOwner);
    }
    const auto refused = wait(m_care->backUp());
    QFile::setPermissions(m_dir->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QVERIFY(files().filter(u"backup"_s).isEmpty());
}

void TestDataCare::goneDatabaseIsNotMadeAgain()
{
    SqliteDataCare care{m_dir->filePath(u"nowhere.db"_s)};
    QVERIFY(!wait(care.measure(0)));
    QVERIFY(!wait(care.backUp()));
    QVERIFY(!wait(care.removeEventsBefore(noon)));
    QVERIFY(!wait(care.removeRemains()));
    QVERIFY(!QFile::exists(m_dir->filePath(u"nowhere.db"_s)));
}

void TestDataCare::oldEventsLeaveAllSandboxes()
{
    add(noon - 2, u"a"_s);
    const qint64 kept = add(noon, u"b"_s);
    add(noon - 1, u"c"_s, m_other);
    const qint64 keptToo = add(noon + 1, u"d"_s, m_other);
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 2);
    QCOMPARE(m_events->page(m_sandbox, 0, 10)->size(), 1);
    QCOMPARE(m_events->page(m_sandbox, 0, 10)->first().id, kept);
    QCOMPARE(m_events->page(m_other, 0, 10)->first().id, keptToo);
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 0);
}

void TestDataCare::manyEventsLeaveInSmallSteps()
{
    QList<ReceivedEntry> entries;
    for (int i = 0; i < 3000; ++i) {
        Exchange exchange = sentRefused();
        exchange.at = noon - 3000 + i;
        entries.append({exchange, {}});
    }
    QVERIFY(m_events->append(m_sandbox, std::span{entries.constData(), size_t(entries.size())}));
    QCOMPARE(*wait(m_care->removeEventsBefore(noon - 10)), 2990);
    QCOMPARE(*m_events->count(m_sandbox), 10);
}

void TestDataCare::consentsOutliveTheirEvents()
{
    add(noon - 1, u"old"_s);
    const qint64 kept = add(noon, u"new"_s);
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 1);
    QCOMPARE(*m_events->consent(m_sandbox, {u"+46701740605"_s, u"+46701740612"_s}), ConsentState::OptedOut);
    QCOMPARE(rows(u"consent_history"_s), 2);
    QCOMPARE(rows(u"consent_history WHERE event_id IS NULL AND keyword = 'STOP'"_s), 1);
    QCOMPARE(m_database->scalar(u"SELECT event_id FROM consent_history WHERE event_id IS NOT NULL"_s)->toLongLong(),
             kept);
    QVERIFY(!m_database->scalar(u"PRAGMA foreign_key_check"_s)->isValid());
}

void TestDataCare::keysLeaveWithTheirEvents()
{
    add(noon - 1, u"old"_s);
    add(noon, u"new"_s);
    const auto key = [](const QString &requestId) { return dedupKey(receivedStop(requestId).outcomes.first().event); };
    QVERIFY(*m_events->seen(sampleWebhookId(), key(u"old"_s)));
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 1);
    QVERIFY(!*m_events->seen(sampleWebhookId(), key(u"old"_s)));
    QVERIFY(*m_events->seen(sampleWebhookId(), key(u"new"_s)));
    QCOMPARE(rows(u"seen_events"_s), 1);
}

void TestDataCare::repeatedEventsLeaveTheFirstKeyAlone()
{
    // The clock was set back between the two: the repetition is older than the first.
    add(noon, u"same"_s);
    add(noon - 1, u"same"_s, 0, true);
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 1);
    QVERIFY(*m_events->seen(sampleWebhookId(), dedupKey(receivedStop(u"same"_s).outcomes.first().event)));
}

void TestDataCare::nothingOldIsNoFailure()
{
    const auto none = wait(m_care->removeEventsBefore(noon));
    QVERIFY(none);
    QCOMPARE(*none, 0);
}

void TestDataCare::failedRemovalSaysSo()
{
    add(noon - 1, u"old"_s);
    QVERIFY(m_database->execute(u"CREATE TRIGGER stop BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    const auto refused = wait(m_care->removeEventsBefore(noon));
    QVERIFY(!refused);
    QVERIFY(!refused.error().summary.isEmpty());
    QCOMPARE(rows(u"events"_s), 1);
    QCOMPARE(rows(u"seen_events"_s), 1);
}

void TestDataCare::othersWriteMeanwhile()
{
    QList<ReceivedEntry> entries;
    for (int i = 0; i < 2000; ++i) {
        Exchange exchange = sentRefused();
        exchange.at = noon - 1;
        entries.append({exchange, {}});
    }
    QVERIFY(m_events->append(m_sandbox, std::span{entries.constData(), size_t(entries.size())}));
    QFuture<Result<qint64>> removing = m_care->removeEventsBefore(noon);
    for (int i = 0; i < 50; ++i)
        QVERIFY(add(noon + i, u"new-%1"_s.arg(i)) > 0);
    QCOMPARE(*wait(removing), 2000);
    QCOMPARE(*m_events->count(m_sandbox), 50);
}

void TestDataCare::endingStopsARemoval()
{
    QList<ReceivedEntry> entries;
    for (int i = 0; i < 4000; ++i) {
        Exchange exchange = sentRefused();
        exchange.at = noon - 1;
        entries.append({exchange, {}});
    }
    QVERIFY(m_events->append(m_sandbox, std::span{entries.constData(), size_t(entries.size())}));
    QFuture<Result<qint64>> removing = m_care->removeEventsBefore(noon);
    QFuture<Result<QString>> backup = m_care->backUp();
    m_care.reset();
    QVERIFY(removing.isFinished());
    QVERIFY(backup.isFinished());
    // What it says is what happened, however far it came.
    if (removing.result())
        QCOMPARE(*m_events->count(m_sandbox), 4000 - *removing.result());
    QCOMPARE(m_database->scalar(u"PRAGMA quick_check"_s)->toString(), u"ok"_s);
}

void TestDataCare::remainsOfASandboxLeave()
{
    for (int i = 0; i < 500; ++i)
        add(noon, u"one-%1"_s.arg(i));
    add(noon, u"other"_s, m_other);
    QCOMPARE(*wait(m_care->removeRemains()), 0);
    QVERIFY(SqlSandboxStore{*m_database}.remove(m_sandbox));
    QVERIFY(*wait(m_care->removeRemains()) > 500);
    QCOMPARE(rows(u"events"_s), 1);
    QCOMPARE(rows(u"seen_events"_s), 1);
    QCOMPARE(rows(u"consent_history"_s), 1);
    QCOMPARE(rows(u"sandboxes"_s), 1);
}

void TestDataCare::remainsAreNoEventsOfAnyone()
{
    add(noon - 1, u"one"_s);
    add(noon - 1, u"other"_s, m_other);
    QVERIFY(SqlSandboxStore{*m_database}.remove(m_sandbox));
    QCOMPARE(wait(m_care->measure(noon))->events, 1);
    QCOMPARE(wait(m_care->measure(noon))->oldEvents, 1);
    QCOMPARE(*wait(m_care->removeEventsBefore(noon)), 1);
}

void TestDataCare::firstVersionKeepsItsHistory()
{
    const QString path = m_dir->filePath(u"first.db"_s);
    {
        const Migrations first{schemaMigrations().front()};
        const auto old = Database::open(path, first);
        QVERIFY(old);
        QVERIFY(executeAll(
            **old,
            {u"INSERT INTO sandboxes (organisation, organisation_key, name, name_key) VALUES ('L', 'l', 'd', 'd')"_s,
             u"INSERT INTO events VALUES (7, 1, 'received', 5, NULL, '', 'inbound', '', '', 0, '', NULL, '', 0, 0, "
             u"200, "
             "'', 0, 'POST', '/', 0, -1, -1, -1, -1, '', '', '', '', '', x'', x'')"_s,
             u"INSERT INTO consent_history (id, sandbox_id, sender, profile, before, after, at, keyword, event_id) "
             "VALUES (3, 1, '+46701740605', '+46701740612', 'opted-in', 'opted-out', 5, 'STOP', 7)"_s}));
    }
    const auto now = Database::open(path);
    QVERIFY(now);
    QVERIFY(!(*now)->backup().isEmpty());
    QCOMPARE((*now)->scalar(u"SELECT id || sender || keyword || event_id FROM consent_history"_s)->toString(),
             u"3+46701740605STOP7"_s);
    SqliteDataCare care{path};
    QCOMPARE(*wait(care.removeEventsBefore(6)), 1);
    QCOMPARE((*now)->scalar(u"SELECT count(*) FROM consent_history WHERE event_id IS NULL"_s)->toInt(), 1);
}

QTEST_GUILESS_MAIN(TestDataCare)
#include "tst_datacare.moc"
