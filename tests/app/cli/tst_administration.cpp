// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

QString demoDocument(const QString &name)
{
    return QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/") + name + u".webhook.json"_s;
}

QStringList json(QStringList arguments)
{
    return arguments << u"--format"_s << u"json"_s;
}

} // namespace

/// What an administrator does from the command line: history, sandboxes, copies, credentials, backups.
class TestAdministration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_document = bytesOf(demoDocument(u"luma-custom-inbound"_s));
        QCOMPARE(m_line->call({u"import"_s, m_line->file(u"one.webhook.json"_s, m_document)}).status, 0);
        const QJsonObject webhook = QJsonDocument::fromJson(m_document).object();
        m_name = webhook.value("name"_L1).toString();
    }

    void badUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("history of nothing") << QStringList{u"history"_s};
        QTest::newRow("history of nobody") << QStringList{u"history"_s, u"Nobody"_s};
        QTest::newRow("one revision to compare") << QStringList{u"history"_s, u"NAME"_s, u"--compare"_s, u"1"_s};
        QTest::newRow("no such revision") << QStringList{u"history"_s, u"NAME"_s, u"--compare"_s, u"1,9"_s};
        QTest::newRow("no such revision to restore") << QStringList{u"history"_s, u"NAME"_s, u"--restore"_s, u"x"_s};
        QTest::newRow("one webhook to compare") << QStringList{u"compare"_s, u"NAME"_s};
        QTest::newRow("copy to nowhere") << QStringList{u"copy"_s, u"NAME"_s};
        QTest::newRow("copy to no sandbox") << QStringList{u"copy"_s, u"NAME"_s, u"--to-sandbox"_s, u"moon"_s};
        QTest::newRow("copy of nobody") << QStringList{u"copy"_s, u"Nobody"_s, u"--to-sandbox"_s, u"dev"_s};
        QTest::newRow("unknown sandbox act") << QStringList{u"sandbox"_s, u"paint"_s, u"dev"_s};
        QTest::newRow("no such sandbox") << QStringList{u"sandbox"_s, u"change"_s, u"moon"_s};
        QTest::newRow("unconfirmed deletion") << QStringList{u"sandbox"_s, u"delete"_s, u"dev"_s};
        QTest::newRow("nothing to verify") << QStringList{u"verify"_s};
        QTest::newRow("verify nobody") << QStringList{u"verify"_s,       u"Nobody"_s,    u"--to"_s,
                                                      u"+46701740601"_s, u"--message"_s, u"Hello"_s};
        QTest::newRow("move nothing") << QStringList{u"move"_s};
        QTest::newRow("move from nobody") << QStringList{u"move"_s, u"Nobody"_s};
    }

    void badUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        arguments.replaceInStrings(u"NAME"_s, m_name);
        const CallResult result = m_line->call(arguments);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(!result.err.isEmpty(), "somebody must say what is wrong");
    }

    void aDryRunSaysAndChangesNothing()
    {
        const QString changed = m_line->file(u"two.webhook.json"_s, changedDocument());
        const CallResult dry = m_line->call(json({u"import"_s, u"--dry-run"_s, changed}));
        QCOMPARE(dry.status, 0);
        QCOMPARE(dry.lines().first().value("action"_L1).toString(), u"updated"_s);
        QCOMPARE(m_line->call(json({u"history"_s, m_name})).lines().size(), 1);
        const QString broken = m_line->file(u"three.webhook.json"_s, "{");
        const CallResult refused = m_line->call(json({u"import"_s, u"--dry-run"_s, changed, broken}));
        QCOMPARE(refused.status, 1);
        QCOMPARE(refused.lines().last().value("action"_L1).toString(), u"refused"_s);
    }

    void revisionsAreListedComparedAndRestored()
    {
        QCOMPARE(m_line->call({u"import"_s, m_line->file(u"two.webhook.json"_s, changedDocument())}).status, 0);
        const QList<QJsonObject> revisions = m_line->call(json({u"history"_s, m_name})).lines();
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions.last().value("action"_L1).toString(), u"imported"_s);

        const CallResult compared = m_line->call(json({u"history"_s, m_name, u"--compare"_s, u"1,2"_s}));
        QCOMPARE(compared.status, 1);
        QCOMPARE(compared.lines().size(), 1);
        QCOMPARE(compared.lines().first().value("field"_L1).toString(), u"/defaultReplyMessage"_s);
        QCOMPARE(compared.lines().first().value("after"_L1).toString(), u"Another answer."_s);

        QCOMPARE(m_line->call({u"history"_s, m_name, u"--restore"_s, u"1"_s}).status, 0);
        QCOMPARE(m_line->call(json({u"history"_s, m_name, u"--compare"_s, u"1,3"_s})).status, 0);
        QCOMPARE(m_line->call(json({u"history"_s, m_name})).lines().last().value("action"_L1).toString(),
                 u"restored"_s);
    }

    void aWebhookIsComparedWithADocument()
    {
        const QString document = m_line->file(u"two.webhook.json"_s, changedDocument());
        QCOMPARE(m_line->call({u"compare"_s, m_name, m_line->path(u"one.webhook.json"_s)}).status, 0);
        const CallResult result = m_line->call({u"compare"_s, m_name, document});
        QCOMPARE(result.status, 1);
        QVERIFY2(result.out.contains("+ Another answer."), result.out.constData());
    }

    void sandboxesAreMadeChangedAndDeleted()
    {
        QCOMPARE(m_line->call({u"sandbox"_s, u"create"_s, u"prod"_s, u"--production"_s}).status, 0);
        QCOMPARE(m_line->call({u"sandbox"_s, u"create"_s, u"PROD"_s}).status, 1);
        QList<QJsonObject> sandboxes = m_line->call(json({u"sandbox"_s})).lines();
        QCOMPARE(sandboxes.size(), 2);
        QVERIFY(sandboxes.last().value("production"_L1).toBool());
        QCOMPARE(m_line->call({u"sandbox"_s, u"change"_s, u"prod"_s, u"--name"_s, u"live"_s}).status, 0);
        QCOMPARE(m_line->call({u"sandbox"_s, u"delete"_s, u"live"_s, u"--confirm"_s, u"prod"_s}).status, 2);
        QCOMPARE(m_line->call({u"sandbox"_s, u"delete"_s, u"live"_s, u"--confirm"_s, u"live"_s}).status, 0);
        sandboxes = m_line->call(json({u"sandbox"_s, u"list"_s})).lines();
        QCOMPARE(sandboxes.size(), 1);
        // Everything lives in one.
        const QString last = sandboxes.first().value("name"_L1).toString();
        QCOMPARE(m_line->call({u"sandbox"_s, u"delete"_s, last, u"--confirm"_s, last}).status, 1);
    }

    void webhooksAreCopiedToAnotherSandbox()
    {
        QCOMPARE(m_line->call({u"sandbox"_s, u"create"_s, u"stage"_s}).status, 0);
        const QStringList copy = json({u"copy"_s, m_name, u"--to-sandbox"_s, u"stage"_s});
        const CallResult dry = m_line->call(QStringList{copy} << u"--dry-run"_s);
        QCOMPARE(dry.lines().first().value("action"_L1).toString(), u"created"_s);
        QVERIFY(!dry.lines().first().value("credentialFound"_L1).toBool(true));
        QCOMPARE(m_line->call({u"--sandbox"_s, u"stage"_s, u"history"_s, m_name}).status, 2);
        QCOMPARE(m_line->call(copy).status, 0);
        QCOMPARE(m_line->call({u"--sandbox"_s, u"stage"_s, u"history"_s, m_name}).status, 0);
        QCOMPARE(m_line->call(copy).lines().first().value("action"_L1).toString(), u"unchanged"_s);
    }

    void credentialsAreListedWithTheirUsers()
    {
        QCOMPARE(m_line->call({u"demo"_s}).status, 0);
        const QList<QJsonObject> credentials
            = m_line->call(json({u"--sandbox"_s, u"demo"_s, u"credentials"_s})).lines();
        QVERIFY(!credentials.isEmpty());
        QVERIFY(credentials.first().contains("vendor"_L1));
        QVERIFY(credentials.first().value("usedBy"_L1).isArray());
        QCOMPARE(m_line->call({u"secrets"_s}).status, 0);
    }

    void aBackupIsWhole()
    {
        const CallResult result = m_line->call(json({u"backup"_s}));
        QCOMPARE(result.status, 0);
        const QString copy = result.lines().first().value("file"_L1).toString();
        QVERIFY(QFile::exists(copy));
        const CommandLine other;
        QCOMPARE(other.call({u"--database"_s, copy, u"history"_s, m_name}).status, 0);
    }

    void thatTheAnswerIsNoIsToldInEveryLanguage()
    {
        const QByteArray french = m_line->call({u"--language"_s, u"fr"_s, u"sandbox"_s, u"delete"_s, u"dev"_s}).err;
        const QByteArray swedish = m_line->call({u"--language"_s, u"sv"_s, u"sandbox"_s, u"delete"_s, u"dev"_s}).err;
        QVERIFY2(french.contains("--confirm dev"), french.constData());
        QVERIFY2(french != swedish, "both must be translated");
    }

private:
    /// The document with another default reply.
    QByteArray changedDocument() const
    {
        // In the text itself: QJson would sort the payload's members.
        const QJsonObject webhook = QJsonDocument::fromJson(m_document).object();
        QByteArray changed = m_document;
        changed.replace(webhook.value("defaultReplyMessage"_L1).toString().toUtf8(), "Another answer.");
        return changed;
    }

    std::unique_ptr<CommandLine> m_line;
    QByteArray m_document;
    QString m_name;
};

QTEST_GUILESS_MAIN(TestAdministration)
#include "tst_administration.moc"
