// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlcredentialstore.h"
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
#include "models/documents/snapshots.h"
#include "tests/support/samplewebhooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

class TestWebhookStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void storedWebhookComesBackAsItWas();
    void everyFieldSurvivesReopening();
    void newRevisionKeepsIdAndCreation();
    void savingReplacesCategoriesAndKeywords();
    void brokenPayloadIsKeptAsTyped();
    void nameIsUniqueWithoutRegardToCase();
    void sameNameIsFreeInAnotherSandbox();
    void failedSaveLeavesNoTrace();
    void unknownIdIsRefused();
    void removedWebhookIsGoneAndItsHistoryStays();
    void restoreBringsBackIdAndKeywords();
    void restoreIsRefusedWhenTheNameIsTaken();
    void removingTwiceIsRefused();
    void credentialThatComesLaterIsTied();
    void renamedCredentialShowsItsNewName();
    void credentialOfAnotherSandboxIsNotTied();
    void revisionDocumentKeepsEveryField();
    void brokenRevisionDocumentIsNotRead();

private:
    Stamp stamp(int minute = 0) const { return {u"Åsa"_s, QDateTime{{2026, 3, 1}, {12, minute}, Qt::UTC}}; }
    WebhookChange change(const SmsWebhook &webhook, const QUuid &id = {}, int minute = 0) const
    {
        return {
            {id, webhook, {}, {}, 0}, id.isNull() ? RevisionAction::Created : RevisionAction::Updated, stamp(minute)};
    }
    Result<QList<SmsWebhookRecord>> save(const QList<WebhookChange> &changes, qint64 sandbox = 0)
    {
        return m_store->save(sandbox ? sandbox : m_sandbox,
                             std::span{changes.constData(), static_cast<size_t>(changes.size())});
    }
    void reopen();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SqlWebhookStore> m_store;
    std::unique_ptr<SqlCredentialStore> m_credentials;
    qint64 m_sandbox = 0;
    qint64 m_otherSandbox = 0;
};

void TestWebhookStore::reopen()
{
    m_store.reset();
    m_credentials.reset();
    m_database.reset();
    auto database = Database::open(m_dir->filePath(u"hookbench.db"_s));
    QVERIFY(database);
    m_database = *std::move(database);
    m_store = std::make_unique<SqlWebhookStore>(*m_database);
    m_credentials = std::make_unique<SqlCredentialStore>(*m_database);
}

void TestWebhookStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    reopen();
    SqlSandboxStore sandboxes{*m_database};
    m_sandbox = sandboxes.save({0, u"Luma"_s, u"dev"_s, false})->id;
    m_otherSandbox = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
}

void TestWebhookStore::cleanup()
{
    m_store.reset();
    m_credentials.reset();
    m_database.reset();
}

void TestWebhookStore::storedWebhookComesBackAsItWas()
{
    const auto stored = save({change(customInbound())});
    QVERIFY(stored);
    const SmsWebhookRecord record = stored->first();
    QVERIFY(!record.id.isNull());
    QCOMPARE(record.webhook, customInbound());
    QCOMPARE(record.revision, 1);
    QCOMPARE(record.created, stamp());
    QCOMPARE(record.modified, stamp());
    QCOMPARE(*m_store->webhooks(m_sandbox), QList{record});
    QVERIFY(m_store->webhooks(m_otherSandbox)->isEmpty());
}

void TestWebhookStore::everyFieldSurvivesReopening()
{
    SmsWebhook webhook = customInbound(u"Ünïcode 📮 \"quoted\""_s);
    webhook.fieldsNotSent = {u"originTimestamp"_s, u"inboundNumber"_s};
    webhook.arrayReading = ArrayReading::FirstElement;
    webhook.keywordCategories[1].fuzzyProfile = FuzzyProfile::Strict;
    webhook.keywordCategories.append({Category::Custom, {}, {}, false, FuzzyProfile::AdobeLike, {}});
    QVERIFY(save({change(webhook), change(customFeedback())}));
    reopen();
    const auto stored = m_store->webhooks(m_sandbox);
    QVERIFY(stored);
    QCOMPARE(stored->size(), 2);
    QVERIFY(
        std::any_of(stored->cbegin(), stored->cend(), [&](const auto &record) { return record.webhook == webhook; }));
    QVERIFY(std::any_of(stored->cbegin(), stored->cend(),
                        [&](const auto &record) { return record.webhook == customFeedback(); }));
}

void TestWebhookStore::newRevisionKeepsIdAndCreation()
{
    const SmsWebhookRecord first = save({change(customInbound())})->first();
    const auto second = save({change(customInbound(u"Luma in"_s), first.id, 5)});
    QVERIFY(second);
    QCOMPARE(second->first().id, first.id);
    QCOMPARE(second->first().revision, 2);
    QCOMPARE(second->first().created, stamp());
    QCOMPARE(second->first().modified, stamp(5));

    const auto history = m_store->revisions(first.id);
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->at(0), (Revision{first.id, 1, RevisionAction::Created, stamp(), customInbound()}));
    QCOMPARE(history->at(1), (Revision{first.id, 2, RevisionAction::Updated, stamp(5), customInbound(u"Luma in"_s)}));
}

void TestWebhookStore::savingReplacesCategoriesAndKeywords()
{
    const QUuid id = save({change(customInbound())})->first().id;
    SmsWebhook fewer = customInbound();
    fewer.keywordCategories = {{Category::OptOut, {u"STOPP"_s}, u"Hej då"_s, false, FuzzyProfile::AdobeLike, {}}};
    QVERIFY(save({change(fewer, id)}));
    QCOMPARE(m_store->webhooks(m_sandbox)->first().webhook, fewer);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM keywords"_s)->toInt(), 1);
}

void TestWebhookStore::brokenPayloadIsKeptAsTyped()
{
    SmsWebhook webhook = customInbound();
    webhook.payload = u"{ \"half\": \t\r\n"_s;
    const auto stored = save({change(webhook)});
    QVERIFY(stored);
    QCOMPARE(m_store->webhooks(m_sandbox)->first().webhook.payload, webhook.payload);
    QCOMPARE(m_store->revisions(stored->first().id)->first().webhook.payload, webhook.payload);
}

void TestWebhookStore::nameIsUniqueWithoutRegardToCase()
{
    QVERIFY(save({change(customInbound(u"Äpplen"_s))}));
    const auto refused = save({change(customFeedback(u"äPPLEN"_s))});
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"äPPLEN"_s));
    // The same letter with its dots as a character of their own.
    QVERIFY(!save({change(customFeedback(u"A\u0308pplen"_s))}));
    QVERIFY(!save({change(customFeedback(u" Äpplen "_s))}));
    QVERIFY(save({change(customFeedback(u"Applen"_s))}));
}

void TestWebhookStore::sameNameIsFreeInAnotherSandbox()
{
    QVERIFY(save({change(customInbound())}));
    QVERIFY(save({change(customInbound())}, m_otherSandbox));
}

void TestWebhookStore::failedSaveLeavesNoTrace()
{
    const SmsWebhookRecord first = save({change(customInbound(u"One"_s))})->first();
    const auto refused = save({change(customInbound(u"Two"_s)), change(customInbound(u"One renamed"_s), first.id),
                               change(customInbound(u"two"_s))});
    QVERIFY(!refused);
    QCOMPARE(*m_store->webhooks(m_sandbox), QList{first});
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM webhooks"_s)->toInt(), 1);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM revisions"_s)->toInt(), 1);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM keyword_categories"_s)->toInt(), 3);
}

void TestWebhookStore::unknownIdIsRefused()
{
    const auto refused = save({change(customInbound(), QUuid::createUuid())});
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"no longer there"_s));
    QVERIFY(m_store->webhooks(m_sandbox)->isEmpty());
}

void TestWebhookStore::removedWebhookIsGoneAndItsHistoryStays()
{
    const QUuid id = save({change(customInbound())})->first().id;
    QVERIFY(m_store->remove(id, stamp(3)));
    QVERIFY(m_store->webhooks(m_sandbox)->isEmpty());
    const auto history = m_store->revisions(id);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->last().action, RevisionAction::Deleted);
    QCOMPARE(history->last().webhook, customInbound());
    // The name is free again.
    QVERIFY(save({change(customInbound())}));
}

void TestWebhookStore::restoreBringsBackIdAndKeywords()
{
    const QUuid id = save({change(customInbound())})->first().id;
    QVERIFY(m_store->remove(id, stamp(3)));
    const auto restored = m_store->restore(id, stamp(4));
    QVERIFY(restored);
    QCOMPARE(restored->id, id);
    QCOMPARE(restored->webhook, customInbound());
    QCOMPARE(restored->revision, 3);
    QCOMPARE(*m_store->webhooks(m_sandbox), QList{*restored});
    QCOMPARE(m_store->revisions(id)->last().action, RevisionAction::Restored);
}

void TestWebhookStore::restoreIsRefusedWhenTheNameIsTaken()
{
    const QUuid id = save({change(customInbound())})->first().id;
    QVERIFY(m_store->remove(id, stamp()));
    QVERIFY(save({change(customInbound(u"LUMA INBOUND"_s))}));
    const auto refused = m_store->restore(id, stamp());
    QVERIFY(!refused);
    QVERIFY(refused.error().summary.contains(u"Luma inbound"_s));
    QCOMPARE(m_store->revisions(id)->size(), 2);
}

void TestWebhookStore::removingTwiceIsRefused()
{
    const QUuid id = save({change(customInbound())})->first().id;
    QVERIFY(!m_store->restore(id, stamp()));
    QVERIFY(m_store->remove(id, stamp()));
    QVERIFY(!m_store->remove(id, stamp()));
    QVERIFY(!save({change(customInbound(), id)}));
}

void TestWebhookStore::credentialThatComesLaterIsTied()
{
    QVERIFY(save({change(customInbound())}));
    QVERIFY(m_database->scalar(u"SELECT credential_id FROM webhooks"_s)->isNull());
    const auto credential = m_credentials->save(m_sandbox, namedCredential(CredentialVendor::Custom, u"LUMA Custom"_s));
    QVERIFY(credential);
    QCOMPARE(m_database->scalar(u"SELECT credential_id FROM webhooks"_s)->toLongLong(), credential->id);
    QCOMPARE(m_store->webhooks(m_sandbox)->first().webhook.apiCredential, u"LUMA Custom"_s);
}

void TestWebhookStore::renamedCredentialShowsItsNewName()
{
    auto credential = *m_credentials->save(m_sandbox, namedCredential(CredentialVendor::Custom, u"Luma custom"_s));
    QVERIFY(save({change(customInbound())}));
    credential.name = u"Luma two"_s;
    QVERIFY(m_credentials->save(m_sandbox, credential));
    QCOMPARE(m_store->webhooks(m_sandbox)->first().webhook.apiCredential, u"Luma two"_s);
}

void TestWebhookStore::credentialOfAnotherSandboxIsNotTied()
{
    QVERIFY(m_credentials->save(m_otherSandbox, namedCredential(CredentialVendor::Custom, u"Luma custom"_s)));
    QVERIFY(save({change(customInbound())}));
    QVERIFY(m_database->scalar(u"SELECT credential_id FROM webhooks"_s)->isNull());
}

void TestWebhookStore::revisionDocumentKeepsEveryField()
{
    SmsWebhook webhook = customInbound(u"a\tb\"\\é😀\u2028"_s);
    webhook.fieldsNotSent = {u"originTimestamp"_s};
    webhook.arrayReading = ArrayReading::FirstElement;
    webhook.payload = u"not json {{\n"_s;
    webhook.keywordCategories.append({Category::DoubleOptIn, {}, u"Reply YES"_s, false, FuzzyProfile::Braze, {}});
    QCOMPARE(fromRevisionDocument(toRevisionDocument(webhook)), std::optional{webhook});
    QCOMPARE(fromRevisionDocument(toRevisionDocument({})), std::optional{SmsWebhook{}});
}

void TestWebhookStore::brokenRevisionDocumentIsNotRead()
{
    QCOMPARE(fromRevisionDocument({}), std::nullopt);
    QCOMPARE(fromRevisionDocument(u"{\"name\":"_s), std::nullopt);
    QCOMPARE(fromRevisionDocument(u"[1]"_s), std::nullopt);
    const QUuid id = save({change(customInbound())})->first().id;
    QVERIFY(m_database->execute(u"UPDATE revisions SET document = 'x'"_s));
    QVERIFY(!m_store->revisions(id));
}

QTEST_GUILESS_MAIN(TestWebhookStore)
#include "tst_webhookstore.moc"
