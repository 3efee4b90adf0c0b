// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/sqlsandboxstore.h"
#include "app/storage/sqlwebhookstore.h"
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

int main(int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    if (argc == 3 && QByteArrayView{argv[1]} == "--submit-for-ever")
        return submitForEver(QString::fromLocal8Bit(argv[2]));
    TestKillSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killsafety.moc"
