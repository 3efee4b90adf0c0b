// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandline.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString inbound = QStringLiteral(HOOKBENCH_SOURCE_DIR "/resources/demo/luma-custom-inbound.webhook.json");

QStringList convert(const QString &format, const QStringList &more = {})
{
    return QStringList{u"convert"_s, inbound, u"--to"_s, format, u"--url"_s, u"https://hooks.example.com/in"_s} + more;
}

} // namespace

/// The command that writes a request for other programs.
class TestConvert : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommandForEachShell()
    {
        const CommandLine line;
        const CallResult posix = line.call(convert(u"curl"_s));
        QCOMPARE(posix.status, 0);
        QCOMPARE(posix.err, QByteArray{});
        QVERIFY2(
            posix.out.startsWith("curl \\\n  --request POST \\\n  --url 'https://hooks.example.com/in' \\\n"
                                 "  --header 'Content-Type: application/json' \\\n  --max-time 90 \\\n  --data-raw '{"),
            posix.out.constData());
        const CallResult powerShell = line.call(convert(u"powershell"_s));
        QCOMPARE(powerShell.status, 0);
        QVERIFY2(powerShell.out.contains("curl.exe `\n"), powerShell.out.constData());
    }

    void filesForOtherPrograms()
    {
        const CommandLine line;
        const CallResult postman = line.call(convert(u"postman"_s));
        QCOMPARE(postman.status, 0);
        const QJsonDocument collection = QJsonDocument::fromJson(postman.out);
        QCOMPARE(collection[u"item"_s][0][u"request"_s][u"url"_s].toString(), u"https://hooks.example.com/in"_s);
        const CallResult har = line.call(convert(u"har"_s));
        QCOMPARE(har.status, 0);
        const QJsonDocument archive = QJsonDocument::fromJson(har.out);
        QCOMPARE(archive[u"log"_s][u"version"_s].toString(), u"1.2"_s);
        QVERIFY(!archive[u"log"_s][u"creator"_s][u"version"_s].toString().isEmpty());
        const CallResult k6 = line.call(convert(u"k6"_s));
        QCOMPARE(k6.status, 0);
        QVERIFY2(k6.out.startsWith("import http from \"k6/http\";\n"), k6.out.constData());
    }

    void theSampleAndThePersonAreChosen()
    {
        const CommandLine line;
        const QByteArray help = line.call(convert(u"curl"_s, {u"--sample"_s, u"help"_s})).out;
        const QByteArray stop = line.call(convert(u"curl"_s, {u"--sample"_s, u"stop"_s})).out;
        QVERIFY2(stop.contains("STOP"), stop.constData());
        QVERIFY2(!help.contains("STOP"), help.constData());
        const QString profile = line.file(u"p.json"_s, "{\"mobilePhone\": {\"number\": \"+33639980042\"}}");
        const CallResult sent = line.call(convert(u"curl"_s, {u"--profile"_s, profile}));
        QVERIFY2(sent.out.contains("33639980042"), QByteArray{sent.out + sent.err}.constData());
    }

    void aKeptWebhookHasItsOwnUrl()
    {
        const CommandLine line;
        QCOMPARE(line.call({u"import"_s, inbound}).status, 0);
        const QString name = QJsonDocument::fromJson([] {
                                 QFile file{inbound};
                                 return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray{};
                             }())[u"name"_s]
                                 .toString();
        const CallResult result = line.call({u"convert"_s, name, u"--to"_s, u"curl"_s});
        QCOMPARE(result.status, 0);
        QVERIFY2(result.out.contains("--url 'http://"), result.out.constData());
    }

    void badUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{u"convert"_s, u"--to"_s, u"curl"_s};
        QTest::newRow("no format") << QStringList{u"convert"_s, inbound, u"--url"_s, u"http://h/"_s};
        QTest::newRow("unknown format") << convert(u"wget"_s);
        QTest::newRow("no URL") << QStringList{u"convert"_s, inbound, u"--to"_s, u"curl"_s};
        QTest::newRow("no such webhook") << QStringList{u"convert"_s, u"nobody"_s, u"--to"_s, u"curl"_s};
        QTest::newRow("no such sample") << convert(u"curl"_s, {u"--sample"_s, u"nothing"_s});
        QTest::newRow("URL with a line") << QStringList{u"convert"_s, inbound,    u"--to"_s,
                                                        u"curl"_s,    u"--url"_s, u"http://h/\nx"_s};
    }

    void badUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line;
        const CallResult result = line.call(arguments);
        QCOMPARE(result.status, 2);
        QCOMPARE(result.out, QByteArray{});
        QVERIFY(!result.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
