// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"
#include "app/storage/sqlfeedbackstore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

FeedbackWebhookRecord recordCalled(const QString &name)
{
    FeedbackWebhookRecord record;
    record.webhook.name = name;
    record.webhook.channels = {FeedbackChannel::Sms};
    record.webhook.url = u"https://hooks.luma.example/x"_s;
    record.webhook.authentication = FeedbackAuthentication::Jwt;
    record.webhook.jwt.audience = u"hooks"_s;
    record.webhook.headers = {{u"X-Api-Key"_s, {}}, {u"X-Tenant"_s, u"luma"_s}};
    record.created = {u"Ebba"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'123, Qt::UTC)};
    record.modified = record.created;
    record.secrets = {{u"header-x-api-key"_s, u"entry-b"_s, SecretPlace::Memory, record.created},
                      {u"jwt-key-hs256"_s, u"entry-a"_s, SecretPlace::Keychain, record.created}};
    return record;
}

} // namespace

class TestFeedbackStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
        SqlSandboxStore sandboxes{*m_database};
        m_one = sandboxes.save({0, u"Luma"_s, u"one"_s, false})->id;
        m_other = sandboxes.save({0, u"Luma"_s, u"other"_s, false})->id;
    }
    void cleanup() { m_database.reset(); }

    void webhookComesBackAsItWas()
    {
        SqlFeedbackStore store{*m_database};
        QVERIFY(!*store.feedbackWebhook(m_one));
        FeedbackWebhookRecord wanted = recordCalled(u"Luma"_s);
        const Result<FeedbackWebhookRecord> stored = store.save(m_one, wanted);
        QVERIFY(stored);
        QVERIFY(!stored->id.isNull());
        wanted.id = stored->id;
        QCOMPARE(*stored, wanted);
        QCOMPARE(**store.feedbackWebhook(m_one), wanted);
        QVERIFY(!*store.feedbackWebhook(m_other));
    }

    void sandboxHasOneAndNoMore()
    {
        SqlFeedbackStore store{*m_database};
        FeedbackWebhookRecord first = recordCalled(u"a"_s);
        FeedbackWebhookRecord second = recordCalled(u"b"_s);
        second.secrets.clear();
        QVERIFY(store.save(m_one, first));
        const Result<FeedbackWebhookRecord> refused = store.save(m_one, second);
        QVERIFY(!refused);
        QVERIFY(refused.error().summary.contains(u"one configuration"_s));
        QVERIFY(store.save(m_other, second));
        QCOMPARE((*store.feedbackWebhook(m_one))->webhook.name, u"a"_s);
        // Whoever goes past the store is refused by the database itself.
        QVERIFY(
            !m_database->execute(u"INSERT INTO feedback_webhooks (id, sandbox_id, document, created_by, created_at, "
                                 "modified_by, modified_at) VALUES ('x', %1, '{}', '', 0, '', 0)"_s.arg(m_one)));
    }

    void replacedSecretsAreToBeForgotten()
    {
        SqlFeedbackStore store{*m_database};
        QVERIFY(store.expectEntries({u"entry-a"_s, u"entry-b"_s, u"entry-lost"_s}));
        FeedbackWebhookRecord record = *store.save(m_one, recordCalled(u"a"_s));
        QCOMPARE(*store.entriesToForget(), QStringList{u"entry-lost"_s});
        record.secrets = {{u"jwt-key-hs256"_s, u"entry-c"_s, SecretPlace::Keychain, record.modified}};
        QVERIFY(store.save(m_one, record));
        QCOMPARE(*store.entriesToForget(), (QStringList{u"entry-a"_s, u"entry-b"_s, u"entry-lost"_s}));
        QVERIFY(store.entriesForgotten({u"entry-a"_s, u"entry-lost"_s}));
        QVERIFY(store.remove(record.id));
        QCOMPARE(*store.entriesToForget(), (QStringList{u"entry-b"_s, u"entry-c"_s}));
        QVERIFY(!*store.feedbackWebhook(m_one));
        QVERIFY(!store.remove(record.id));
        QVERIFY(store.save(m_one, recordCalled(u"again"_s)));
    }

    void sandboxTakesItAlong()
    {
        SqlFeedbackStore store{*m_database};
        QVERIFY(store.save(m_one, recordCalled(u"a"_s)));
        SqlSandboxStore sandboxes{*m_database};
        QVERIFY(sandboxes.remove(m_one));
        QVERIFY(!*store.feedbackWebhook(m_one));
        QCOMPARE(*store.entriesToForget(), (QStringList{u"entry-a"_s, u"entry-b"_s}));
        QVERIFY(!store.save(m_one, recordCalled(u"b"_s)));
    }

    void noSecretReachesTheFile()
    {
        SqlFeedbackStore store{*m_database};
        FeedbackWebhookRecord record = recordCalled(u"a"_s);
        record.webhook.headers[0].value = u"hunter2"_s;
        QVERIFY(!store.save(m_one, record));
        m_database.reset();
        QFile file{m_dir->filePath(u"hookbench.db"_s)};
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("hunter2"));
    }

    void whatANewerProgramKnowsIsLeftAlone()
    {
        SqlFeedbackStore store{*m_database};
        QVERIFY(store.save(m_one, recordCalled(u"a"_s)));
        QVERIFY(m_database->execute(u"UPDATE feedback_webhooks SET document = "
                                    "replace(document, 'feedback-webhook/1', 'feedback-webhook/9')"_s));
        QVERIFY(!store.feedbackWebhook(m_one));
    }

    void fifthVersionBecomesTheSixth()
    {
        const QString path = m_dir->filePath(u"old.db"_s);
        const Migrations &all = schemaMigrations();
        {
            const auto old = Database::open(path, {all.begin(), all.begin() + 5});
            QVERIFY(old);
            QVERIFY((*old)->execute(
                u"INSERT INTO sandboxes (id, organisation, organisation_key, name, name_key, production) "
                "VALUES (7, 'Luma', 'luma', 'dev', 'dev', 0)"_s));
        }
        auto database = Database::open(path);
        QVERIFY(database);
        SqlFeedbackStore store{**database};
        QVERIFY(store.save(7, recordCalled(u"a"_s)));
        QVERIFY((*database)->backup().startsWith(path + u".backup-v5-"_s));
    }

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    qint64 m_one = 0;
    qint64 m_other = 0;
};

QTEST_GUILESS_MAIN(TestFeedbackStore)
#include "tst_feedbackstore.moc"
