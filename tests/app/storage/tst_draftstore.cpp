// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqldraftstore.h"
#include "app/storage/sqlsandboxstore.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Hookbench;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

/// Long enough that a half written one would be noticed.
QString snapshotOf(qint64 number)
{
    return u"{\"name\":\"Luma %1\",\"payload\":\"%2\"}"_s.arg(number).arg(
        QString(4000, QChar(int(u'a' + number % 26))));
}

/// What the child does until it is killed: keep drafts, and say so only once they are kept.
int draftForEver(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return 1;
    SqlSandboxStore sandboxes{**database};
    const qint64 sandbox = sandboxes.sandboxes()->first().id;
    SqlDraftStore store{**database};
    const auto before = store.drafts(sandbox);
    if (!before)
        return 1;
    for (qint64 number = before->isEmpty() ? 1 : before->first().basedOn + 1;; ++number) {
        if (!store.save(sandbox, {DraftKind::Webhook, {}, snapshotOf(number), int(number), moment(number)}))
            return 1;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_dir = std::make_unique<QTemporaryDir>();
        m_database = *Database::open(m_dir->filePath(u"hookbench.db"_s));
        m_sandbox = SqlSandboxStore{*m_database}.save({0, u"Luma"_s, u"dev"_s, false})->id;
    }
    void cleanup() { m_database.reset(); }

    void draftsComeBackAsKept();
    void sameSubjectIsReplaced();
    void sandboxesKeepTheirOwn();
    void removedDraftIsGone();
    void unknownKindIsLeftAlone();
    void noSandboxNoDraft();
    void failedDraftLeavesTheOldOne();
    void everyAcknowledgedDraftOutlivesAKill();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Database> m_database;
    qint64 m_sandbox = 0;
};

void TestDraftStore::draftsComeBackAsKept()
{
    SqlDraftStore store{*m_database};
    QVERIFY(store.drafts(m_sandbox)->isEmpty());
    const Draft webhook{DraftKind::Webhook, u"id"_s, u"{\"name\":\"Été ✓\"}"_s, 4, moment(1'772'704'800'123)};
    const Draft credential{DraftKind::Credential, {}, u"{}"_s, 0, moment(1'772'704'800'124)};
    QVERIFY(store.save(m_sandbox, webhook));
    QVERIFY(store.save(m_sandbox, credential));
    const auto drafts = store.drafts(m_sandbox);
    QVERIFY(drafts);
    QCOMPARE(drafts->size(), 2);
    QCOMPARE(drafts->first(), credential);
    QCOMPARE(drafts->last(), webhook);
}

void TestDraftStore::sameSubjectIsReplaced()
{
    SqlDraftStore store{*m_database};
    QVERIFY(store.save(m_sandbox, {DraftKind::Webhook, {}, u"old"_s, 1, moment(1)}));
    const Draft later{DraftKind::Webhook, {}, u"new"_s, 2, moment(2)};
    QVERIFY(store.save(m_sandbox, later));
    QVERIFY(store.save(m_sandbox, {DraftKind::Credential, {}, u"other kind"_s, 0, moment(1)}));
    QCOMPARE(store.drafts(m_sandbox)->size(), 2);
    QCOMPARE(store.drafts(m_sandbox)->first(), later);
}

void TestDraftStore::sandboxesKeepTheirOwn()
{
    SqlSandboxStore sandboxes{*m_database};
    const qint64 other = sandboxes.save({0, u"Luma"_s, u"stage"_s, false})->id;
    SqlDraftStore store{*m_database};
    QVERIFY(store.save(m_sandbox, {DraftKind::Webhook, {}, u"dev"_s, 0, moment(1)}));
    QVERIFY(store.save(other, {DraftKind::Webhook, {}, u"stage"_s, 0, moment(1)}));
    QCOMPARE(store.drafts(m_sandbox)->first().snapshot, u"dev"_s);
    QVERIFY(sandboxes.remove(other));
    QVERIFY(store.drafts(other)->isEmpty());
    QCOMPARE(store.drafts(m_sandbox)->size(), 1);
}

void TestDraftStore::removedDraftIsGone()
{
    SqlDraftStore store{*m_database};
    QVERIFY(store.save(m_sandbox, {DraftKind::Webhook, u"a"_s, u"{}"_s, 0, moment(1)}));
    QVERIFY(store.save(m_sandbox, {DraftKind::Webhook, u"b"_s, u"{}"_s, 0, moment(1)}));
    QVERIFY(store.remove(m_sandbox, DraftKind::Webhook, u"a"_s));
    QVERIFY(store.remove(m_sandbox, DraftKind::Webhook, u"never there"_s));
    QCOMPARE(store.drafts(m_sandbox)->size(), 1);
    QCOMPARE(store.drafts(m_sandbox)->first().subject, u"b"_s);
}

void TestDraftStore::unknownKindIsLeftAlone()
{
    QVERIFY(m_database->execute(
        u"INSERT INTO drafts (sandbox_id, kind, subject, snapshot, based_on, at) VALUES (%1, 'from-the-future', '', "
        "'{}', 0, 1)"_s.arg(m_sandbox)));
    SqlDraftStore store{*m_database};
    QVERIFY(store.drafts(m_sandbox)->isEmpty());
    QVERIFY(store.remove(m_sandbox, DraftKind::Webhook, {}));
    QCOMPARE(m_database->scalar(u"SELECT count(*) FROM drafts"_s)->toInt(), 1);
}

void TestDraftStore::noSandboxNoDraft()
{
    SqlDraftStore store{*m_database};
    QVERIFY(!store.save(4711, {DraftKind::Webhook, {}, u"{}"_s, 0, moment(1)}));
}

void TestDraftStore::failedDraftLeavesTheOldOne()
{
    SqlDraftStore store{*m_database};
    const Draft kept{DraftKind::Webhook, {}, u"old"_s, 0, moment(1)};
    QVERIFY(store.save(m_sandbox, kept));
    QVERIFY(m_database->execute(u"PRAGMA query_only = ON"_s));
    QVERIFY(!store.save(m_sandbox, {DraftKind::Webhook, {}, u"new"_s, 0, moment(2)}));
    QVERIFY(!store.remove(m_sandbox, DraftKind::Webhook, {}));
    QCOMPARE(*store.drafts(m_sandbox), QList{kept});
}

void TestDraftStore::everyAcknowledgedDraftOutlivesAKill()
{
    const QString path = m_database->path();
    m_database.reset();
    qint64 acknowledged = 0;
    for (int round = 0; round < 20; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--draft-for-ever"_s, path});
        QVERIFY(child.waitForStarted());
        if (round % 2 == 0)
            QVERIFY(child.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(1, 100));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArray output = child.readAllStandardOutput();
        // A line without its end was cut off by the kill.
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines)
            acknowledged = std::max(acknowledged, line.toLongLong());

        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY((*database)->recoveredFrom().isEmpty());
        const auto drafts = SqlDraftStore{**database}.drafts(m_sandbox);
        QVERIFY(drafts);
        if (acknowledged == 0)
            continue;
        // The last one that was said to be kept, or one after it; and all of it.
        QCOMPARE(drafts->size(), 1);
        const Draft &draft = drafts->first();
        QVERIFY2(draft.basedOn >= acknowledged, qPrintable(QString::number(draft.basedOn)));
        QCOMPARE(draft.snapshot, snapshotOf(draft.basedOn));
        QCOMPARE(draft.at, moment(draft.basedOn));
        QCOMPARE((*database)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    }
    QVERIFY2(acknowledged >= 10, "the children never got to keep a draft");
}

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (argc == 3 && QByteArrayView{argv[1]} == "--draft-for-ever")
        return draftForEver(QString::fromLocal8Bit(argv[2]));
    TestDraftStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftstore.moc"
