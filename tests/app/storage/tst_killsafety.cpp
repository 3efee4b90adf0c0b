// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sandboxremains.h"
#include "app/storage/sqleventstore.h"
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
#include "tests/support/sampleexchanges.h"
#include "tests/support/samplewebhooks.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Hookbench;
using namespace Hookbench::Testing;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the child does until it is killed: submit, and say so only once it is stored. Every third submit is a new
/// revision.
int submitForEver(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return 1;
    SqlSandboxStore sandboxes{**database};
    const qint64 sandbox = sandboxes.sandboxes()->first().id;
    SqlWebhookStore store{**database};
    QUuid last;
    for (int i = 0;; ++i) {
        const bool revises = i % 3 == 2;
        const QString name = u"Luma "_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        const WebhookChange change{{revises ? last : QUuid{}, customInbound(name), {}, {}, 0},
                                   revises ? RevisionAction::Updated : RevisionAction::Created,
                                   {u"child"_s, QDateTime::currentDateTimeUtc()}};
        const auto stored = store.save(sandbox, std::span{&change, 1});
        if (!stored)
            return 1;
        last = stored->first().id;
        std::printf("%s %d %s\n", qPrintable(last.toString()), stored->first().revision, qPrintable(name));
        std::fflush(stdout);
    }
}

/// What the child does until it is killed: remove the last sandbox, then take what is left of it out in tiny steps, and
/// say so after each.
int removeSandbox(const QString &path)
{
    auto database = Database::open(path);
    if (!database)
        return 1;
    SqlSandboxStore sandboxes{**database};
    std::printf("begun\n");
    std::fflush(stdout);
    if (!sandboxes.remove(sandboxes.sandboxes()->last().id))
        return 1;
    SandboxRemains remains{**database};
    for (;;) {
        if (!remains.some(8))
            return 1;
        std::printf("step\n");
        std::fflush(stdout);
    }
}

constexpr int eventsOfASandbox = 300;

/// A sandbox with a webhook and events. Returns its id.
qint64 addFullSandbox(Database &database, const QString &name)
{
    const qint64 id = SqlSandboxStore{database}.save({0, u"Luma"_s, name, false})->id;
    const WebhookChange change{
        {{}, customInbound(), {}, {}, 0}, RevisionAction::Created, {u"parent"_s, QDateTime::currentDateTimeUtc()}};
    (void)SqlWebhookStore{database}.save(id, std::span{&change, 1});
    std::vector<ReceivedEntry> entries;
    for (int i = 0; i < eventsOfASandbox; ++i)
        entries.push_back({receivedStop(name + QString::number(i)), {}});
    (void)SqlEventStore{database}.append(id, entries);
    return id;
}

struct Acknowledged
{
    QUuid id;
    int revision = 0;
    QString name;
};

} // namespace

class TestKillSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedSubmitOutlivesAKill();
    void aKillLeavesASandboxWholeOrGone();
};

void TestKillSafety::everyAcknowledgedSubmitOutlivesAKill()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"hookbench.db"_s);
    {
        auto database = Database::open(path);
        QVERIFY(database);
        QVERIFY(SqlSandboxStore{**database}.save({0, u"Luma"_s, u"dev"_s, false}));
    }
    QList<Acknowledged> acknowledged;
    for (int round = 0; round < 50; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--submit-for-ever"_s, path});
        QVERIFY(child.waitForStarted());
        // Every other child is killed once it is known to submit, however slow the machine; the rest while opening too.
        if (round % 2 == 0)
            QVERIFY(child.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(1, 150));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArray output = child.readAllStandardOutput();
        // A line without its end was cut off by the kill.
        const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() >= 4)
                acknowledged.append({QUuid::fromString(QString::fromLatin1(words[0])), words[1].toInt(),
                                     QString::fromLatin1(line.mid(words[0].size() + words[1].size() + 2))});
        }
    }
    QVERIFY2(acknowledged.size() >= 25, "the children never got to submit");
    qInfo("%lld submits acknowledged", static_cast<long long>(acknowledged.size()));

    auto database = Database::open(path);
    QVERIFY(database);
    QVERIFY((*database)->recoveredFrom().isEmpty());
    QCOMPARE((*database)->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    SqlWebhookStore store{**database};
    QHash<QUuid, SmsWebhookRecord> stored;
    const qint64 sandbox = SqlSandboxStore{**database}.sandboxes()->first().id;
    const auto webhooks = store.webhooks(sandbox);
    QVERIFY(webhooks);
    for (const SmsWebhookRecord &record : *webhooks)
        stored.insert(record.id, record);
    for (const Acknowledged &one : std::as_const(acknowledged)) {
        QVERIFY(stored.contains(one.id));
        const auto history = store.revisions(one.id);
        QVERIFY(history);
        QCOMPARE(history->size(), stored.value(one.id).revision);
        QVERIFY(history->size() >= one.revision);
        QCOMPARE(history->at(one.revision - 1).webhook, customInbound(one.name));
    }
    // Nothing half: every webhook has its last revision and its keywords.
    for (const SmsWebhookRecord &record : std::as_const(stored)) {
        QCOMPARE(record.webhook.keywordCategories, customInbound().keywordCategories);
        QCOMPARE(store.revisions(record.id)->last().webhook, record.webhook);
    }
}

void TestKillSafety::aKillLeavesASandboxWholeOrGone()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"hookbench.db"_s);
    auto database = *Database::open(path);
    const qint64 kept = addFullSandbox(*database, u"kept"_s);
    int cutShort = 0;
    for (int round = 0; round < 16; ++round) {
        const qint64 id = addFullSandbox(*database, u"round %1"_s.arg(round));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--remove-sandbox"_s, path});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead());
        QTest::qWait(QRandomGenerator::global()->bounded(0, 30));
        QCOMPARE(child.state(), QProcess::Running);
        child.kill();
        QVERIFY(child.waitForFinished());

        SqlSandboxStore sandboxes{*database};
        const QList<Sandbox> known = *sandboxes.sandboxes();
        const bool there
            = std::any_of(known.cbegin(), known.cend(), [id](const Sandbox &sandbox) { return sandbox.id == id; });
        const SandboxContents wanted = there ? SandboxContents{1, 0, eventsOfASandbox} : SandboxContents{};
        QCOMPARE(*sandboxes.contents(id), wanted);
        QCOMPARE(SqlWebhookStore{*database}.webhooks(id)->size(), there ? 1 : 0);
        QCOMPARE(SqlEventStore{*database}.page(id, 0, 1000)->size(), there ? eventsOfASandbox : 0);
        cutShort += database->scalar(u"SELECT count(*) FROM sandboxes WHERE removed_at IS NOT NULL"_s)->toInt() > 0;
        if (there)
            QVERIFY(sandboxes.remove(id));
        // Every other start goes on with what the kill left; the rest find what several left.
        SandboxRemains remains{*database};
        while (round % 2 == 0 && *remains.some(100) > 0) { }
    }
    qInfo("%d removals were cut short", cutShort);
    SandboxRemains remains{*database};
    while (*remains.some(100) > 0) { }
    QCOMPARE(*SqlSandboxStore{*database}.contents(kept), (SandboxContents{1, 0, eventsOfASandbox}));
    QCOMPARE(database->scalar(u"SELECT count(*) FROM events"_s)->toInt(), eventsOfASandbox);
    QCOMPARE(database->scalar(u"SELECT count(*) FROM webhooks"_s)->toInt(), 1);
    QCOMPARE(database->scalar(u"SELECT count(*) FROM sandboxes"_s)->toInt(), 1);
    QCOMPARE(database->scalar(u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);
    QVERIFY(!database->scalar(u"PRAGMA foreign_key_check"_s)->isValid());
}

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (argc == 3 && QByteArrayView{argv[1]} == "--submit-for-ever")
        return submitForEver(QString::fromLocal8Bit(argv[2]));
    if (argc == 3 && QByteArrayView{argv[1]} == "--remove-sandbox")
        return removeSandbox(QString::fromLocal8Bit(argv[2]));
    TestKillSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killsafety.moc"
