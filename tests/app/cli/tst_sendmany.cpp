// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString inbound = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");

QByteArray bytesOf(const QString &path)
{
    QFile file{path};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
}

} // namespace

class SendManyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_output = m_line.path(u"listen.jsonl"_s);
        m_receiver.setStandardOutputFile(m_output);
        m_line.start(m_receiver, {u"--format"_s, u"json"_s, u"listen"_s, u"--port"_s, u"0"_s, u"--webhook"_s, inbound});
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(m_output).contains('\n'), 20'000);
        const QJsonObject hello = QJsonDocument::fromJson(bytesOf(m_output).split('\n').first()).object();
        m_url = hello[u"webhooks"_s].toObject()[u"Luma inbound"_s].toString();
        QVERIFY(!m_url.isEmpty());
    }
    void cleanupTestCase()
    {
        m_receiver.terminate();
        QVERIFY(m_receiver.waitForFinished(20'000));
    }

    void aMixIsSentAsItWeighsAndReported()
    {
        const QString page = m_line.path(u"r.html"_s);
        const QString figures = m_line.path(u"r.json"_s);
        const QString suite = m_line.path(u"r.xml"_s);
        const CallResult result
            = send({u"--mix"_s, u"stop=3"_s, u"--mix"_s, u"message:YES=1"_s, u"--count"_s, u"40"_s, u"--concurrency"_s,
                    u"4"_s, u"--numbers"_s, u"+46701740600..+46701740609"_s, u"--ids"_s, u"mix-"_s, u"--report"_s, page,
                    u"--report"_s, figures, u"--report"_s, suite});
        QCOMPARE(result.status, 0);
        const QJsonObject summary = result.lines().value(0);
        for (const QString &key : {u"p50"_s, u"p90"_s, u"p95"_s, u"p99"_s, u"max"_s, u"seconds"_s, u"perSecond"_s})
            QVERIFY2(summary[key].toDouble() > 0, qPrintable(key));
        QCOMPARE(summary[u"sent"_s].toInt(), 40);
        QVERIFY(bytesOf(page).startsWith("<!DOCTYPE html>"));
        QCOMPARE(bytesOf(suite).count("<testcase "), 2);
        const QJsonArray parts = QJsonDocument::fromJson(bytesOf(figures)).object()[u"parts"_s].toArray();
        QCOMPARE(parts[0][u"sent"_s].toInt(), 30);
        QCOMPARE(parts[1][u"sent"_s].toInt(), 10);
        QTRY_COMPARE_WITH_TIMEOUT(bytesOf(m_output).count("\"opted-in\""), 10, 20'000);
    }

    void aMixDocumentIsRead()
    {
        const QString file = m_line.file(
            u"mix.json"_s,
            R"({"format":"hookbench/mix/1","parts":[{"sample":"stop","weight":2},{"message":"hello there"}]})");
        const CallResult result = send({u"--mix"_s, file});
        QCOMPARE(result.status, 0);
        // One round of it.
        QCOMPARE(result.lines().value(0)[u"sent"_s].toInt(), 3);
        const QString broken = m_line.file(u"broken.json"_s, R"({"format":"hookbench/mix/1","parts":[{"weight":2}]})");
        const CallResult refused = send({u"--mix"_s, broken});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.err.contains("broken.json:1:"));
    }

    void itEndsInTime()
    {
        const CallResult result = send({u"--duration"_s, u"0.5"_s, u"--rate"_s, u"40"_s});
        QCOMPARE(result.status, 0);
        const int sent = result.lines().value(0)[u"sent"_s].toInt();
        QVERIFY2(sent > 1 && sent < 60, qPrintable(QString::number(sent)));
    }

    void badOrdersAreBadUsage_data()
    {
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const QStringList &options) { QTest::newRow(name) << options; };
        row("no such sample", {u"--mix"_s, u"nonsense=2"_s});
        row("no such request", {u"--mix"_s, u"request:nonsense=2"_s});
        row("no weight", {u"--mix"_s, u"stop=many"_s});
        row("no weight at all", {u"--mix"_s, u"stop=0"_s});
        row("no text", {u"--mix"_s, u"message:=2"_s});
        row("no such file", {u"--mix"_s, u"/nonsense/mix.json"_s});
        row("no report", {u"--count"_s, u"2"_s, u"--report"_s, u"r.txt"_s});
        row("no time", {u"--duration"_s, u"0"_s});
        row("half a range", {u"--numbers"_s, u"+46701740600"_s});
        row("no id", {u"--ids"_s, u"a b"_s});
        row("no begin", {u"--times"_s, u"tomorrow"_s});
        row("chaos in time", {u"--chaos"_s, u"all"_s, u"--duration"_s, u"1"_s});
    }
    void badOrdersAreBadUsage()
    {
        QFETCH(QStringList, options);
        const CallResult result = send(options);
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.size() > 20);
    }

    void aProductionSandboxRefusesThemAll()
    {
        QCOMPARE(m_line.call({u"sandbox"_s, u"create"_s, u"prod"_s, u"--production"_s}).status, 0);
        const auto fromProduction = [this](const QStringList &options) {
            return m_line.call(QStringList{u"--sandbox"_s, u"prod"_s, u"send"_s, inbound, u"--to"_s, m_url} + options);
        };
        for (const QStringList &options :
             {QStringList{u"--count"_s, u"2"_s}, QStringList{u"--mix"_s, u"stop=2"_s},
              QStringList{u"--duration"_s, u"1"_s}, QStringList{u"--chaos"_s, u"all"_s}, QStringList{}}) {
            const CallResult named = fromProduction(options + QStringList{u"--production"_s, u"prod"_s});
            QCOMPARE(named.status, options.isEmpty() ? 0 : 2);
            QCOMPARE(named.err.contains("prod is a production sandbox"), !options.isEmpty());
        }
        const CallResult unnamed = fromProduction({});
        QCOMPARE(unnamed.status, 2);
        QVERIFY(unnamed.err.contains("--production prod"));
        QCOMPARE(fromProduction({u"--production"_s, u"Prod"_s}).status, 2);
    }

private:
    CallResult send(const QStringList &options) const
    {
        return m_line.call(QStringList{u"--format"_s, u"json"_s, u"send"_s, inbound, u"--to"_s, m_url} + options);
    }

    CommandLine m_line;
    QProcess m_receiver;
    QString m_output;
    QString m_url;
};

QTEST_GUILESS_MAIN(SendManyTest)
#include "tst_sendmany.moc"
