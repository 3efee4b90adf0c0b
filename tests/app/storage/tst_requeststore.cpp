// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlrequeststore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

RequestRecord requestCalled(const QString &name)
{
    RequestRecord record;
    record.request.name = name;
    record.request.target = {.kind = TargetKind::Receiver, .webhookId = QUuid::createUuid(), .webhookName = u"Luma"_s};
    record.request.method = u"PUT"_s;
    record.request.headers = {{u"X-A"_s, u"{{profile.a ?: \"å\"}}"_s, false}};
    record.request.body = {.sampleName = u"own"_s, .sampleId = 12};
    record.request.variants
        = {{u"fr"_s, {.source = BodySource::Rows, .rows = {{u"a.0"_s, u"1.50"_s, RowKind::Number}}}},
           {u"sv"_s, {.sampleName = u"other"_s, .sampleId = 14}}};
    record.request.timeoutSeconds = 7;
    record.request.signature = {u"standard-webhooks"_s, u"luma"_s};
    record.request.expectations = {{.subject = ExpectationSubject::Status, .statuses = {{200, 204}}}};
    record.modified = {u"Ebba"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'123, Qt::UTC)};
    return record;
}

} // namespace

class TestRequestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
        SqlSandboxStore sandboxes{*m_database};
        m_one = sandboxes.save({0, u"Luma"_s, u"one"_s, false})->id;
        m_other = sandboxes.save({0, u"Luma"_s, u"other"_s, false})->id;
    }
    void cleanup() { m_database.reset(); }

    void requestComesBackAsItWas();
    void whatIsStoredIsWhatItsBodiesUse();
    void changedRequestKeepsItsId();
    void nameIsTakenOnlyInItsSandbox();
    void savingIsAllOrNothing();
    void removedRequestComesBackUnderItsId();
    void noSecretReachesTheFile();
    void sandboxTakesThemAlong();
    void whatANewerProgramKnowsIsLeftAlone();
    void failedWritesLeaveTheOldRequests();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    qint64 m_one = 0;
    qint64 m_other = 0;
};

void TestRequestStore::requestComesBackAsItWas()
{
    SqlRequestStore store{*m_database};
    RequestRecord bare;
    bare.request.name = u"Bare"_s;
    bare.modified.at = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    const RequestRecord wanted = requestCalled(u"Été"_s);
    const auto stored = store.save(m_one, {wanted, bare});
    QVERIFY(stored);
    QVERIFY(stored->at(0).id > 0 && stored->at(1).id > stored->at(0).id);
    QCOMPARE(stored->at(0).request, wanted.request);
    QCOMPARE(*store.requests(m_one), *stored);
    QVERIFY(store.requests(m_other)->isEmpty());
}

void TestRequestStore::whatIsStoredIsWhatItsBodiesUse()
{
    SqlRequestStore store{*m_database};
    RequestRecord record = requestCalled(u"a"_s);
    record.request.body = {.source = BodySource::Text, .sampleName = u"own"_s, .sampleId = 12, .text = u"x"_s};
    const auto stored = store.save(m_one, {record});
    QCOMPARE(stored->first().request.body, (RequestBody{.source = BodySource::Text, .text = u"x"_s}));
    QCOMPARE(*store.requests(m_one), *stored);
}

void TestRequestStore::changedRequestKeepsItsId()
{
    SqlRequestStore store{*m_database};
    RequestRecord record = store.save(m_one, {requestCalled(u"a"_s)})->first();
    record.request.name = u"b"_s;
    record.request.variants.clear();
    record.request.target.webhookId = {};
    QCOMPARE(store.save(m_one, {record})->first(), record);
    QCOMPARE(*store.requests(m_one), QList{record});
    record.id = 4711;
    QVERIFY(!store.save(m_one, {record}));
    QVERIFY(!store.remove(4711));
}

void TestRequestStore::nameIsTakenOnlyInItsSandbox()
{
    SqlRequestStore store{*m_database};
    QVERIFY(store.save(m_one, {requestCalled(u"ÅR"_s)}));
    const auto taken = store.save(m_one, {requestCalled(u"år"_s)});
    QVERIFY(!taken);
    QVERIFY(taken.error().summary.contains(u"år"_s));
    QVERIFY(store.save(m_other, {requestCalled(u"år"_s)}));
}

void TestRequestStore::savingIsAllOrNothing()
{
    SqlRequestStore store{*m_database};
    QVERIFY(!store.save(m_one, {requestCalled(u"a"_s), requestCalled(u"b"_s), requestCalled(u"A"_s)}));
    QVERIFY(store.requests(m_one)->isEmpty());
    QVERIFY(!store.save(4711, {requestCalled(u"a"_s)}));
}

void TestRequestStore::removedRequestComesBackUnderItsId()
{
    SqlRequestStore store{*m_database};
    const auto stored = *store.save(m_one, {requestCalled(u"a"_s), requestCalled(u"b"_s)});
    QVERIFY(store.remove(stored.last().id));
    const auto next = store.save(m_one, {requestCalled(u"c"_s)})->first();
    QVERIFY(next.id > stored.last().id);
    QVERIFY(store.restore(m_one, stored.last()));
    QVERIFY(store.restore(m_one, stored.last()));
    QCOMPARE(*store.requests(m_one), stored + QList{next});
    // Its name may have been given away.
    QVERIFY(store.remove(stored.first().id));
    QVERIFY(store.save(m_one, {requestCalled(u"A"_s)}));
    QVERIFY(!store.restore(m_one, stored.first()));
}

void TestRequestStore::noSecretReachesTheFile()
{
    SqlRequestStore store{*m_database};
    RequestRecord record = requestCalled(u"a"_s);
    record.request.headers = {{u"Authorization"_s, u"Bearer planted"_s}};
    QVERIFY(!store.save(m_one, {record}));
    record.id = 1;
    QVERIFY(!store.restore(m_one, record));
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM requests"_s)->toInt(), 0);
}

void TestRequestStore::sandboxTakesThemAlong()
{
    SqlRequestStore store{*m_database};
    QVERIFY(store.save(m_one, {requestCalled(u"a"_s)}));
    QVERIFY(store.save(m_other, {requestCalled(u"a"_s)}));
    SqlSandboxStore sandboxes{*m_database};
    QVERIFY(sandboxes.remove(m_one));
    QVERIFY(store.requests(m_one)->isEmpty());
    QCOMPARE(store.requests(m_other)->size(), 1);
}

void TestRequestStore::whatANewerProgramKnowsIsLeftAlone()
{
    SqlRequestStore store{*m_database};
    QVERIFY(store.save(m_one, {requestCalled(u"a"_s), requestCalled(u"b"_s)}));
    QVERIFY(m_database->execute(
        u"UPDATE requests SET document = replace(document, 'request/1', 'request/2') WHERE name = 'a'"_s));
    QCOMPARE(store.requests(m_one)->size(), 1);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM requests"_s)->toInt(), 2);
}

void TestRequestStore::failedWritesLeaveTheOldRequests()
{
    SqlRequestStore store{*m_database};
    const auto request = store.save(m_one, {requestCalled(u"a"_s)})->first();
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    QVERIFY(!store.save(m_one, {requestCalled(u"b"_s)}));
    QVERIFY(!store.remove(request.id));
    QVERIFY(!store.restore(m_one, requestCalled(u"c"_s)));
    QCOMPARE(*store.requests(m_one), QList{request});
}

QTEST_GUILESS_MAIN(TestRequestStore)
#include "tst_requeststore.moc"
