// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlprofilestore.h"
#include "app/storage/sqlsamplestore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

SampleRecord sampleCalled(const QString &name)
{
    SampleRecord record;
    record.event.name = name;
    record.event.vendor = Vendor::Infobip;
    record.event.kind = EventKind::Feedback;
    record.event.timestampStyle = TimestampStyle::EpochMilliseconds;
    record.event.fields = {{Field::FailureCode, "1.50e3"}, {Field::FeedbackStatus, R"("å\u00e4")"}};
    record.event.further = {{}, {{Field::FailureCode, "0"}}};
    record.event.envelope = QByteArray("{ \"x\":\"\xff\x00", 9);
    record.webhookId = QUuid::createUuid();
    record.modified = {u"Ebba"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'123, Qt::UTC)};
    return record;
}

ProfileRecord profileCalled(const QString &name)
{
    return {0,
            {name, QByteArray("{ \"a\":1.50, \"å\":\"\\u00e5\" }\r\n")},
            {u"Ebba"_s, QDateTime::fromMSecsSinceEpoch(1'772'366'400'123, Qt::UTC)}};
}

} // namespace

/// Own samples and own profiles are kept the same way.
class TestOwnStores : public QObject
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

    void sampleComesBackAsItWas();
    void profileComesBackAsItWas();
    void changedRecordKeepsItsId();
    void nameIsTakenOnlyInItsSandbox();
    void savingIsAllOrNothing();
    void removedRecordComesBackUnderItsId();
    void sandboxTakesThemAlong();
    void whatANewerProgramKnowsIsLeftAlone();
    void failedWritesLeaveTheOldRecords();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    qint64 m_one = 0;
    qint64 m_other = 0;
};

void TestOwnStores::sampleComesBackAsItWas()
{
    SqlSampleStore store{*m_database};
    SampleRecord bare;
    bare.event.name = u"Bare"_s;
    bare.modified.at = QDateTime::fromMSecsSinceEpoch(1, Qt::UTC);
    const auto stored = store.save(m_one, {sampleCalled(u"Été"_s), bare});
    QVERIFY(stored);
    QVERIFY(stored->at(0).id > 0 && stored->at(1).id > stored->at(0).id);
    const auto read = store.samples(m_one);
    QCOMPARE(*read, *stored);
    QCOMPARE(read->at(0).event.envelope.size(), 9);
    QVERIFY(read->at(1).webhookId.isNull());
    QVERIFY(store.samples(m_other)->isEmpty());
}

void TestOwnStores::profileComesBackAsItWas()
{
    SqlProfileStore store{*m_database};
    const auto stored = store.save(m_one, {profileCalled(u"Åsa"_s), profileCalled(u"Théo"_s)});
    QVERIFY(stored);
    QCOMPARE(*store.profiles(m_one), *stored);
    QVERIFY(store.profiles(m_other)->isEmpty());
}

void TestOwnStores::changedRecordKeepsItsId()
{
    SqlSampleStore samples{*m_database};
    SampleRecord sample = samples.save(m_one, {sampleCalled(u"a"_s)})->first();
    sample.event.name = u"b"_s;
    sample.event.fields.clear();
    QCOMPARE(samples.save(m_one, {sample})->first(), sample);
    QCOMPARE(*samples.samples(m_one), QList{sample});
    sample.id = 4711;
    QVERIFY(!samples.save(m_one, {sample}));

    SqlProfileStore profiles{*m_database};
    ProfileRecord profile = profiles.save(m_one, {profileCalled(u"a"_s)})->first();
    profile.profile = {u"b"_s, "{}"};
    QVERIFY(profiles.save(m_one, {profile}));
    QCOMPARE(*profiles.profiles(m_one), QList{profile});
    profile.id = 4711;
    QVERIFY(!profiles.save(m_one, {profile}));
    QVERIFY(!profiles.remove(4711));
    QVERIFY(!samples.remove(4711));
}

void TestOwnStores::nameIsTakenOnlyInItsSandbox()
{
    SqlSampleStore samples{*m_database};
    QVERIFY(samples.save(m_one, {sampleCalled(u"ÅR"_s)}));
    const auto taken = samples.save(m_one, {sampleCalled(u"år"_s)});
    QVERIFY(!taken);
    QVERIFY(taken.error().summary.contains(u"år"_s));
    QVERIFY(samples.save(m_other, {sampleCalled(u"år"_s)}));
    SqlProfileStore profiles{*m_database};
    QVERIFY(profiles.save(m_one, {profileCalled(u"ÅR"_s)}));
    QVERIFY(!profiles.save(m_one, {profileCalled(u"år"_s)}));
    QVERIFY(profiles.save(m_other, {profileCalled(u"år"_s)}));
}

void TestOwnStores::savingIsAllOrNothing()
{
    SqlSampleStore samples{*m_database};
    QVERIFY(!samples.save(m_one, {sampleCalled(u"a"_s), sampleCalled(u"b"_s), sampleCalled(u"A"_s)}));
    QVERIFY(samples.samples(m_one)->isEmpty());
    SqlProfileStore profiles{*m_database};
    QVERIFY(!profiles.save(m_one, {profileCalled(u"a"_s), profileCalled(u"A"_s)}));
    QVERIFY(profiles.profiles(m_one)->isEmpty());
}

void TestOwnStores::removedRecordComesBackUnderItsId()
{
    SqlSampleStore samples{*m_database};
    const auto stored = *samples.save(m_one, {sampleCalled(u"a"_s), sampleCalled(u"b"_s)});
    QVERIFY(samples.remove(stored.first().id));
    QCOMPARE(*samples.samples(m_one), QList{stored.last()});
    QVERIFY(samples.restore(m_one, stored.first()));
    QVERIFY(samples.restore(m_one, stored.first()));
    QCOMPARE(*samples.samples(m_one), stored);
    // Its name may have been given away.
    QVERIFY(samples.remove(stored.first().id));
    QVERIFY(samples.save(m_one, {sampleCalled(u"A"_s)}));
    QVERIFY(!samples.restore(m_one, stored.first()));

    SqlProfileStore profiles{*m_database};
    const auto people = *profiles.save(m_one, {profileCalled(u"a"_s), profileCalled(u"b"_s)});
    QVERIFY(profiles.remove(people.last().id));
    const auto next = profiles.save(m_one, {profileCalled(u"c"_s)})->first();
    QVERIFY(next.id > people.last().id);
    QVERIFY(profiles.restore(m_one, people.last()));
    QCOMPARE(*profiles.profiles(m_one), people + QList{next});
}

void TestOwnStores::sandboxTakesThemAlong()
{
    SqlSampleStore samples{*m_database};
    SqlProfileStore profiles{*m_database};
    QVERIFY(samples.save(m_one, {sampleCalled(u"a"_s)}));
    QVERIFY(profiles.save(m_one, {profileCalled(u"a"_s)}));
    QVERIFY(profiles.save(m_other, {profileCalled(u"a"_s)}));
    SqlSandboxStore sandboxes{*m_database};
    QVERIFY(sandboxes.remove(m_one));
    QVERIFY(samples.samples(m_one)->isEmpty());
    QVERIFY(profiles.profiles(m_one)->isEmpty());
    QCOMPARE(profiles.profiles(m_other)->size(), 1);
}

void TestOwnStores::whatANewerProgramKnowsIsLeftAlone()
{
    SqlSampleStore samples{*m_database};
    QVERIFY(samples.save(m_one, {sampleCalled(u"a"_s), sampleCalled(u"b"_s)}));
    QVERIFY(m_database->execute(u"UPDATE samples SET vendor = 'from-the-future' WHERE name = 'a'"_s));
    QVERIFY(
        m_database->execute(u"UPDATE samples SET fields = '[{\"newField\":1,\"failureCode\":2}]' WHERE name = 'b'"_s));
    const auto read = samples.samples(m_one);
    QCOMPARE(read->size(), 1);
    const QList<SampleField> expected{{Field::FailureCode, "2"}};
    QCOMPARE(read->first().event.fields, expected);
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM samples"_s)->toInt(), 2);
}

void TestOwnStores::failedWritesLeaveTheOldRecords()
{
    SqlSampleStore samples{*m_database};
    SqlProfileStore profiles{*m_database};
    const auto sample = samples.save(m_one, {sampleCalled(u"a"_s)})->first();
    const auto profile = profiles.save(m_one, {profileCalled(u"a"_s)})->first();
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    QVERIFY(!samples.save(m_one, {sampleCalled(u"b"_s)}));
    QVERIFY(!samples.remove(sample.id));
    QVERIFY(!samples.restore(m_one, sampleCalled(u"c"_s)));
    QVERIFY(!profiles.save(m_one, {profileCalled(u"b"_s)}));
    QVERIFY(!profiles.remove(profile.id));
    QVERIFY(!profiles.restore(m_one, profileCalled(u"c"_s)));
    QCOMPARE(*samples.samples(m_one), QList{sample});
    QCOMPARE(*profiles.profiles(m_one), QList{profile});
}

QTEST_GUILESS_MAIN(TestOwnStores)
#include "tst_ownstores.moc"
