// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sandboxremains.h"
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqldraftstore.h"
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlfeedbackstore.h"
#include "app/storage/sqlprofilestore.h"
#include "app/storage/sqlrequeststore.h"
#include "app/storage/sqlsamplestore.h"
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/samplewebhooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

/// Removing a sandbox takes everything in it, and nothing else.
class TestSandboxRemoval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }

    void everyTableForgetsIt();
    void theOtherSandboxKeepsEverything();
    void entriesOfItsSecretsAreToBeForgotten();
    void failedRemovalLeavesEverything();
    void vanishedSandboxIsRefused();
    void contentsCountWhatIsThere();
    void goneForEveryoneBeforeAnyRowIs();
    void itsNameIsFreeAtOnce();
    void remainsGoInSmallSteps();
    void remainsOfSeveralSandboxesGo();
    void nothingLeftIsNoWork();
    void remainsThatCanNotGoSaySo();

private:
    void fill(qint64 sandbox, const QString &tag);
    int rows(const QString &table) { return m_database->scalar(u"SELECT count(*) FROM "_s + table)->toInt(); }
    QHash<QString, int> allRows();
    void takeRemainsOut();
    qint64 addEvents(qint64 sandbox, int count);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    qint64 m_one = 0;
    qint64 m_other = 0;
};

/// Every table of the schema that holds something of a sandbox.
static QStringList tablesOfASandbox()
{
    return {u"api_credentials"_s, u"credential_fields"_s,  u"credential_headers"_s, u"credential_secrets"_s,
            u"webhooks"_s,        u"keyword_categories"_s, u"keywords"_s,           u"revisions"_s,
            u"events"_s,          u"seen_events"_s,        u"consents"_s,           u"consent_history"_s,
            u"drafts"_s,          u"feedback_webhooks"_s,  u"feedback_secrets"_s,   u"samples"_s,
            u"profiles"_s,        u"requests"_s,           u"event_marks"_s,        u"removed_events"_s,
            u"event_index"_s,     u"event_facets"_s};
}

void TestSandboxRemoval::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_dir->filePath(u"hookbench.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    SqlSandboxStore sandboxes{*m_database};
    m_one = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    m_other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    QVERIFY(m_database->execute(u"INSERT INTO replies (reply_use, language, text) VALUES ('opt-in', 'en', 'Hi')"_s));
    QVERIFY(m_database->execute(u"INSERT INTO preferences (key, value) VALUES ('userName', 'Kim')"_s));
    fill(m_one, u"one"_s);
    fill(m_other, u"other"_s);
    // Before anything is removed, there is something everywhere.
    const QHash<QString, int> before = allRows();
    for (const QString &table : tablesOfASandbox())
        QVERIFY2(before.value(table) >= 2, qPrintable(table));
}

void TestSandboxRemoval::fill(qint64 sandbox, const QString &tag)
{
    const Stamp stamp{u"Kim"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'000, Qt::UTC)};
    ApiCredential credential = namedCredential(CredentialVendor::Custom, u"Luma custom"_s, u"+46701740605"_s);
    credential.headers = {{u"X-Luma"_s, HeaderKind::Text, u"yes"_s, 1}};
    credential.secrets = {{u"api-key"_s, u"api-key-"_s + tag, SecretPlace::Keychain, stamp}};
    SqlCredentialStore credentials{*m_database};
    QVERIFY(credentials.save(sandbox, credential));

    SmsWebhookRecord record;
    record.webhook = customInbound();
    SqlWebhookStore webhooks{*m_database};
    const WebhookChange change{record, RevisionAction::Created, stamp};
    const auto stored = webhooks.save(sandbox, std::span{&change, 1});
    QVERIFY(stored);
    record.webhook.name = u"Removed"_s;
    const WebhookChange second{record, RevisionAction::Created, stamp};
    QVERIFY(webhooks.remove(webhooks.save(sandbox, std::span{&second, 1})->first().id, stamp));

    SqlEventStore events{*m_database};
    Exchange exchange = receivedStop(u"req-"_s + tag);
    exchange.webhookId = stored->first().id;
    const ReceivedEntry entry{exchange,
                              {{{u"+46701740605"_s, u"+46701740612"_s},
                                ConsentState::OptedIn,
                                ConsentState::OptedOut,
                                exchange.at,
                                u"STOP"_s}}};
    const auto ids = events.append(sandbox, std::span{&entry, 1});
    QVERIFY(ids);
    QVERIFY(events.setNote(ids->first(), u"look at this"_s));
    NativeConnection connection{*m_database};
    QCOMPARE(*EventIndex{connection}.some(10, 1000), 1);
    QVERIFY(events.remove(std::span{ids->constData(), 1}, exchange.at));
    QVERIFY(m_database->execute(
        u"INSERT INTO drafts (sandbox_id, kind, subject, snapshot, based_on, at) VALUES (%1, 'webhook', '', '{}', 0, 0)"_s
            .arg(sandbox)));

    FeedbackWebhookRecord feedback;
    feedback.webhook.name = u"Luma feedback"_s;
    feedback.secrets = {{u"key"_s, u"feedback-key-"_s + tag, SecretPlace::Keychain, stamp}};
    QVERIFY(SqlFeedbackStore{*m_database}.save(sandbox, feedback));

    SampleRecord sample;
    sample.event.name = u"stop"_s;
    QVERIFY(SqlSampleStore{*m_database}.save(sandbox, {sample}));
    RequestRecord request;
    request.request.name = u"stop"_s;
    QVERIFY(SqlRequestStore{*m_database}.save(sandbox, {request}));
    QVERIFY(SqlProfileStore{*m_database}.save(sandbox, {{0, {u"Åsa"_s, "{}"}, stamp}}));
}

QHash<QString, int> TestSandboxRemoval::allRows()
{
    QHash<QString, int> counts;
    for (const QString &table : tablesOfASandbox())
        counts.insert(table, rows(table));
    return counts;
}

void TestSandboxRemoval::everyTableForgetsIt()
{
    SqlSandboxStore store{*m_database};
    QVERIFY(store.remove(m_one));
    QVERIFY(store.remove(m_other));
    takeRemainsOut();
    const QHash<QString, int> after = allRows();
    for (const QString &table : tablesOfASandbox())
        QVERIFY2(after.value(table) == 0, qPrintable(table));
    QVERIFY(store.sandboxes()->isEmpty());
    QCOMPARE(rows(u"sandboxes"_s), 0);
    QCOMPARE(rows(u"replies"_s), 1);
    QCOMPARE(rows(u"preferences"_s), 1);
    // Nothing refers to what is gone, and no table was forgotten above.
    QVERIFY(!m_database->scalar(u"PRAGMA foreign_key_check"_s)->isValid());
    // Of the search index, event_search keeps its own tables, and words and blocks belong to nobody.
    QCOMPARE(m_database
                 ->scalar(u"SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND "
                          "name NOT LIKE 'event_search%' AND name NOT IN ('search_words', 'event_blocks', "
                          "'index_state', 'event_removals')"_s)
                 ->toInt(),
             tablesOfASandbox().size()
                 + 5); // sandboxes, preferences, replies, secrets_to_forget, feedback_entries_to_forget
}

void TestSandboxRemoval::theOtherSandboxKeepsEverything()
{
    const QHash<QString, int> before = allRows();
    SqlSandboxStore store{*m_database};
    QVERIFY(store.remove(m_one));
    takeRemainsOut();
    const QHash<QString, int> after = allRows();
    for (const QString &table : tablesOfASandbox())
        QVERIFY2(after.value(table) == before.value(table) / 2, qPrintable(table));
    QCOMPARE(SqlWebhookStore{*m_database}.webhooks(m_other)->size(), 1);
    QCOMPARE(SqlCredentialStore{*m_database}.credentials(m_other)->first().secrets.first().entry, u"api-key-other"_s);
    QCOMPARE(*SqlEventStore{*m_database}.consent(m_other, {u"+46701740605"_s, u"+46701740612"_s}),
             ConsentState::OptedOut);
}

void TestSandboxRemoval::entriesOfItsSecretsAreToBeForgotten()
{
    SqlSandboxStore store{*m_database};
    SqlCredentialStore credentials{*m_database};
    QVERIFY(credentials.entriesToForget()->isEmpty());
    QVERIFY(store.remove(m_one));
    QCOMPARE(*credentials.entriesToForget(), QStringList{u"api-key-one"_s});
    QCOMPARE(*SqlFeedbackStore{*m_database}.entriesToForget(), QStringList{u"feedback-key-one"_s});
}

void TestSandboxRemoval::failedRemovalLeavesEverything()
{
    // The very last step fails.
    QVERIFY(
        m_database->execute(u"CREATE TRIGGER stop BEFORE UPDATE ON sandboxes BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    const QHash<QString, int> before = allRows();
    SqlSandboxStore store{*m_database};
    QVERIFY(!store.remove(m_one));
    QCOMPARE(allRows(), before);
    QCOMPARE(store.sandboxes()->size(), 2);
    QVERIFY(SqlCredentialStore{*m_database}.entriesToForget()->isEmpty());
}

void TestSandboxRemoval::vanishedSandboxIsRefused()
{
    const QHash<QString, int> before = allRows();
    SqlSandboxStore store{*m_database};
    QVERIFY(!store.remove(4711));
    QCOMPARE(allRows(), before);
    QVERIFY(store.remove(m_one));
    QVERIFY(!store.remove(m_one));
}

void TestSandboxRemoval::contentsCountWhatIsThere()
{
    SqlSandboxStore store{*m_database};
    // The removed webhook is not among them.
    QCOMPARE(*store.contents(m_one), (SandboxContents{1, 1, 1}));
    QVERIFY(store.remove(m_one));
    QCOMPARE(*store.contents(m_one), SandboxContents{});
    QCOMPARE(*store.contents(m_other), (SandboxContents{1, 1, 1}));
}

void TestSandboxRemoval::takeRemainsOut()
{
    SandboxRemains remains{*m_database};
    for (Result<int> some = remains.some(100); !some || *some > 0; some = remains.some(100))
        QVERIFY(some);
}

qint64 TestSandboxRemoval::addEvents(qint64 sandbox, int count)
{
    std::vector<ReceivedEntry> entries;
    for (int i = 0; i < count; ++i)
        entries.push_back({receivedStop(u"more-%1-%2"_s.arg(sandbox).arg(i)), {}});
    return SqlEventStore{*m_database}.append(sandbox, entries)->last();
}

void TestSandboxRemoval::goneForEveryoneBeforeAnyRowIs()
{
    const qint64 event = addEvents(m_one, 3);
    SqlSandboxStore sandboxes{*m_database};
    SqlWebhookStore webhooks{*m_database};
    SqlCredentialStore credentials{*m_database};
    SqlDraftStore drafts{*m_database};
    SqlEventStore events{*m_database};
    const SmsWebhookRecord webhook = webhooks.webhooks(m_one)->first();
    ApiCredential credential = credentials.credentials(m_one)->first();
    const Draft draft = drafts.drafts(m_one)->first();
    const QHash<QString, int> before = allRows();
    QVERIFY(sandboxes.remove(m_one));

    // Nothing but the references to secrets was touched: that is what makes it short.
    QHash<QString, int> after = allRows();
    QCOMPARE(after.take(u"credential_secrets"_s), 1);
    QCOMPARE(after.take(u"feedback_secrets"_s), 1);
    for (auto table = after.cbegin(); table != after.cend(); ++table)
        QVERIFY2(table.value() == before.value(table.key()), qPrintable(table.key()));

    QCOMPARE(sandboxes.sandboxes()->size(), 1);
    QVERIFY(!sandboxes.save({m_one, u"Luma"_s, u"again"_s, false}));
    QCOMPARE(*sandboxes.contents(m_one), SandboxContents{});
    QVERIFY(webhooks.webhooks(m_one)->isEmpty());
    QVERIFY(webhooks.webhooksAside(m_one).result()->isEmpty());
    QCOMPARE(*webhooks.count(m_one), 0);
    QVERIFY(webhooks.revisions(webhook.id)->isEmpty());
    const Stamp stamp{u"Kim"_s, QDateTime::currentDateTimeUtc()};
    for (const QUuid &id : {webhook.id, QUuid{}}) {
        SmsWebhookRecord record = webhook;
        record.id = id;
        record.webhook.name = u"Another"_s;
        const WebhookChange change{record, RevisionAction::Updated, stamp};
        const auto refused = webhooks.save(m_one, std::span{&change, 1});
        QVERIFY(!refused);
        QVERIFY2(refused.error().summary.contains(u"sandbox"_s), qPrintable(refused.error().summary));
    }
    QVERIFY(!webhooks.remove(webhook.id, stamp));
    QVERIFY(!webhooks.restore(webhook.id, stamp));
    QVERIFY(credentials.credentials(m_one)->isEmpty());
    QVERIFY(!credentials.save(m_one, credential));
    QVERIFY(!credentials.remove(credential.id));
    credential.id = 0;
    credential.name = u"Another"_s;
    QVERIFY(!credentials.save(m_one, credential));
    QVERIFY(drafts.drafts(m_one)->isEmpty());
    QVERIFY(!drafts.save(m_one, draft));
    QVERIFY(events.page(m_one, 0, 10)->isEmpty());
    QCOMPARE(*events.count(m_one), 0);
    QVERIFY(!events.exchange(event));
    QCOMPARE(*events.consent(m_one, {u"+46701740605"_s, u"+46701740612"_s}), ConsentState::Unknown);
    const ReceivedEntry entry{receivedStop(u"late"_s), {}};
    QVERIFY(!events.append(m_one, std::span{&entry, 1}));
    QCOMPARE(rows(u"events"_s), before.value(u"events"_s));
}

void TestSandboxRemoval::itsNameIsFreeAtOnce()
{
    SqlSandboxStore store{*m_database};
    QVERIFY(store.remove(m_one));
    const auto again = store.save({0, u"Luma"_s, u"dev"_s, false});
    QVERIFY(again);
    QVERIFY(again->id != m_one);
    QVERIFY(store.remove(again->id));
    QVERIFY(store.save({0, u"Luma"_s, u"dev"_s, false}));
    takeRemainsOut();
    QCOMPARE(store.sandboxes()->size(), 2);
}

void TestSandboxRemoval::remainsGoInSmallSteps()
{
    addEvents(m_one, 50);
    QVERIFY(SqlSandboxStore{*m_database}.remove(m_one));
    SandboxRemains remains{*m_database};
    QHash<QString, int> before = allRows();
    int steps = 0;
    for (;; ++steps) {
        const auto some = remains.some(10);
        QVERIFY(some);
        if (*some == 0)
            break;
        QVERIFY(*some <= 10);
        const QHash<QString, int> after = allRows();
        // Events are what there may be very many of.
        QVERIFY(before.value(u"events"_s) - after.value(u"events"_s) <= 10);
        QVERIFY(before.value(u"webhooks"_s) - after.value(u"webhooks"_s) <= 1);
        QVERIFY(!m_database->scalar(u"PRAGMA foreign_key_check"_s)->isValid());
        before = after;
    }
    QVERIFY(steps >= 6);
    QCOMPARE(rows(u"events"_s), 1);
    QCOMPARE(rows(u"events"_s), 1);
}

void TestSandboxRemoval::remainsOfSeveralSandboxesGo()
{
    SqlSandboxStore store{*m_database};
    const qint64 third = store.save({0, u"Luma"_s, u"third"_s, false})->id;
    addEvents(third, 1);
    QVERIFY(store.remove(m_one));
    QVERIFY(store.remove(m_other));
    takeRemainsOut();
    QCOMPARE(rows(u"sandboxes"_s), 1);
    QCOMPARE(rows(u"events"_s), 1);
    QCOMPARE(*SqlEventStore{*m_database}.count(third), 1);
}

void TestSandboxRemoval::nothingLeftIsNoWork()
{
    const QHash<QString, int> before = allRows();
    QCOMPARE(*SandboxRemains{*m_database}.some(10), 0);
    QCOMPARE(allRows(), before);
}

void TestSandboxRemoval::remainsThatCanNotGoSaySo()
{
    QVERIFY(m_database->execute(u"CREATE TRIGGER stop BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'no'); END"_s));
    SqlSandboxStore store{*m_database};
    QVERIFY(store.remove(m_one));
    SandboxRemains remains{*m_database};
    Result<int> some = remains.some(10);
    while (some && *some > 0)
        some = remains.some(10);
    QVERIFY(!some);
    QCOMPARE(store.sandboxes()->size(), 1);
    // Once nothing is in the way, the next one goes on.
    QVERIFY(m_database->execute(u"DROP TRIGGER stop"_s));
    takeRemainsOut();
    QCOMPARE(rows(u"sandboxes"_s), 1);
}

QTEST_GUILESS_MAIN(TestSandboxRemoval)
#include "tst_sandboxremoval.moc"
