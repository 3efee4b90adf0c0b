// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlcommand.h"
#include "models/exports/curlimport.h"
#include "tests/models/exports/randomrequests.h"

#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

QByteArray headersOf(const OutboundRequest &request)
{
    QByteArray lines;
    for (const auto &[name, value] : request.headers)
        lines += name + ": " + value + '\n';
    return lines;
}

QString errorOf(const Result<ImportedRequest> &result)
{
    return result ? u"(no error)"_s : result.error().summary;
}

} // namespace

/// Commands for curl as people paste them.
class TestCurlImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedComesBack_data()
    {
        QTest::addColumn<bool>("powerShell");
        QTest::newRow("POSIX") << false;
        QTest::newRow("PowerShell") << true;
    }

    void whatIsExportedComesBack()
    {
        QFETCH(bool, powerShell);
        Testing::RandomRequests requests{powerShell ? 7u : 5u};
        for (int number = 0; number < 5000; ++number) {
            const OutboundRequest request = requests.next();
            const Result<QByteArray> command
                = powerShell ? curlForPowerShell({{}, request, {}}) : curlForPosix({{}, request, {}});
            QVERIFY2(command, qPrintable(command ? QString{} : command.error().summary));
            const Result<ImportedRequest> imported = importCurl(*command);
            QVERIFY2(imported, qPrintable(errorOf(imported) + u'\n' + QString::fromUtf8(*command)));
            if (imported->request != request)
                qWarning().noquote() << number << *command << imported->request.url << imported->request.method;
            QCOMPARE(imported->request.method, request.method);
            QCOMPARE(imported->request.url, request.url);
            QCOMPARE(headersOf(imported->request), headersOf(request));
            QCOMPARE(imported->request.body, request.body);
            QCOMPARE(imported->request, request);
            QCOMPARE(imported->notes, QStringList{});
            QVERIFY(imported->secrets.isEmpty());
        }
    }

    void lineEndsOfAPastedScriptDoNotMatter()
    {
        const OutboundRequest request{"POST", u"http://localhost/"_s, {{"Content-Type", "a/b"}}, "a\nb\n"};
        const QByteArray command = curlForPowerShell({{}, request, {}})->replace("\n", "\r\n");
        const Result<ImportedRequest> imported = importCurl(command);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(imported->request, request);
    }

    void quotesOfEveryShell_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("single") << QByteArray{"curl http://h/ -d '{\"a\":1}'"} << QByteArray{"{\"a\":1}"};
        QTest::newRow("double") << QByteArray{"curl http://h/ -d \"{\\\"a\\\":1}\""} << QByteArray{"{\"a\":1}"};
        QTest::newRow("joined") << QByteArray{"curl http://h/ -d'a'\"b\"c\\ d"} << QByteArray{"abc d"};
        QTest::newRow("bash") << QByteArray{"curl http://h/ -d $'a\\'\\n\\u00e5\\x41\\101\\ud83d\\ude00'"}
                              << QByteArray{"a'\nåAA😀"};
        QTest::newRow("lines") << QByteArray{"$ curl \\\n  http://h/ \\\r\n  --data-raw \\\n  'a\nb'"}
                               << QByteArray{"a\nb"};
        QTest::newRow("PowerShell") << QByteArray{"curl.exe http://h/ `\n -d 'it''s $x'"} << QByteArray{"it's $x"};
        QTest::newRow("PowerShell double")
            << QByteArray{"curl.exe http://h/ -d \"a`\"\"\"b`t`$c\""} << QByteArray{"a\"\"b\t$c"};
        QTest::newRow("Windows PowerShell's backslashes")
            << QByteArray{"curl.exe http://h/ -d '{\\\"a\\\":1}'"} << QByteArray{"{\"a\":1}"};
        QTest::newRow("PowerShell variable")
            << QByteArray{"$b = @'\n{\"a\":1}\n'@\ncurl.exe http://h/ -d $b"} << QByteArray{"{\"a\":1}"};
        QTest::newRow("PowerShell typography") << QByteArray{"curl.exe http://h/ -d \xe2\x80\x98"
                                                             "a\xe2\x80\x99"}
                                               << QByteArray{"a"};
        QTest::newRow("cmd") << QByteArray{"curl http://h/ ^\r\n -d \"{\\\"a\\\":\\\"b c\\\"}\""}
                             << QByteArray{"{\"a\":\"b c\"}"};
        QTest::newRow("cmd of a browser")
            << QByteArray{"curl ^\"http://h/^\" ^\n --data-raw ^\"^{^\\^\"a^\\^\":1^%^}^\""}
            << QByteArray{"{\"a\":1%}"};
        QTest::newRow("cmd with a line break")
            << QByteArray{"curl http://h/ ^\n -d ^\"a^\n\nb^\""} << QByteArray{"a\nb"};
        QTest::newRow("printf") << QByteArray{"printf '%s\\n' 'a b' | curl http://h/ --data-binary @-"}
                                << QByteArray{"a b\n"};
    }

    void quotesOfEveryShell()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, body);
        QVERIFY(looksLikeCurl(command));
        const Result<ImportedRequest> imported = importCurl(command);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(imported->request.body, body);
        QCOMPARE(imported->request.method, QByteArray{"POST"});
        QCOMPARE(imported->request.url, u"http://h/"_s);
        QCOMPARE(headersOf(imported->request), QByteArray{"Content-Type: application/x-www-form-urlencoded\n"});
    }

    void optionsMeanWhatCurlSays_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("start");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\n";
        QTest::newRow("plain") << QByteArray{"curl h.example.com"} << QByteArray{"GET http://h.example.com"}
                               << QByteArray{} << QByteArray{};
        QTest::newRow("letters") << QByteArray{"curl -sSXPUT -Ha:b http://h"} << QByteArray{"PUT http://h"}
                                 << QByteArray{"a: b\n"} << QByteArray{};
        QTest::newRow("several data") << QByteArray{"curl http://h -d a=1 --data b=2"} << QByteArray{"POST http://h"}
                                      << form << QByteArray{"a=1&b=2"};
        QTest::newRow("get") << QByteArray{"curl -G 'http://h/?x#f' -d a=1 --data-urlencode 'b=å &'"}
                             << QByteArray{"GET http://h/?x&a=1&b=%C3%A5%20%26#f"} << QByteArray{} << QByteArray{};
        QTest::newRow("query") << QByteArray{"curl http://h --url-query 'a=b c'"} << QByteArray{"GET http://h?a=b%20c"}
                               << QByteArray{} << QByteArray{};
        QTest::newRow("head") << QByteArray{"curl -I http://h"} << QByteArray{"HEAD http://h"} << QByteArray{}
                              << QByteArray{};
        QTest::newRow("json") << QByteArray{"curl --json '{\"a\":' --json 1} --url http://h"}
                              << QByteArray{"POST http://h"}
                              << QByteArray{"Content-Type: application/json\nAccept: application/json\n"}
                              << QByteArray{"{\"a\":1}"};
        QTest::newRow("own type") << QByteArray{"curl http://h -H content-type:text/plain -d @-x -d ''"}.replace(
            "@-x", "x") << QByteArray{"POST http://h"}
                                  << QByteArray{"content-type: text/plain\n"} << QByteArray{"x&"};
        QTest::newRow("no type") << QByteArray{"curl http://h -H Content-Type: -d x"} << QByteArray{"POST http://h"}
                                 << QByteArray{} << QByteArray{"x"};
        QTest::newRow("empty header") << QByteArray{"curl http://h -H 'X-A;'"} << QByteArray{"GET http://h"}
                                      << QByteArray{"X-A: \n"} << QByteArray{};
        QTest::newRow("raw at") << QByteArray{"curl http://h --data-raw @x"} << QByteArray{"POST http://h"} << form
                                << QByteArray{"@x"};
        QTest::newRow("names") << QByteArray{"curl http://h -A me -e http://r -r 0-5"} << QByteArray{"GET http://h"}
                               << QByteArray{"User-Agent: me\nReferer: http://r\nRange: bytes=0-5\n"} << QByteArray{};
        QTest::newRow("empty data") << QByteArray{"curl http://h -d ''"} << QByteArray{"POST http://h"} << form
                                    << QByteArray{};
    }

    void optionsMeanWhatCurlSays()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, start);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const Result<ImportedRequest> imported = importCurl(command);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(QByteArray{imported->request.method + ' ' + imported->request.url.toUtf8()}, start);
        QCOMPARE(headersOf(imported->request), headers);
        QCOMPARE(imported->request.body, body);
        QCOMPARE(imported->request.timeoutSeconds, 90);
    }

    void timeoutsAreWholeSeconds()
    {
        QCOMPARE(importCurl("curl http://h -m 2.1")->request.timeoutSeconds, 3);
        QCOMPARE(importCurl("curl http://h --max-time 0")->request.timeoutSeconds, 90);
        QCOMPARE(importCurl("curl http://h --max-time 1e12")->request.timeoutSeconds, 3600);
    }

    void secretsStayOut_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("user") << QByteArray{"curl http://h -u me:hunter2"}
                              << QByteArray{"Authorization: Basic {{AUTHORIZATION}}\n"}
                              << QByteArray{"me:hunter2"}.toBase64();
        QTest::newRow("bearer") << QByteArray{"curl http://h -H 'authorization: Bearer hunter2'"}
                                << QByteArray{"authorization: Bearer {{AUTHORIZATION}}\n"} << QByteArray{"hunter2"};
        QTest::newRow("oauth2") << QByteArray{"curl http://h --oauth2-bearer hunter2"}
                                << QByteArray{"Authorization: Bearer {{AUTHORIZATION}}\n"} << QByteArray{"hunter2"};
        QTest::newRow("cookie") << QByteArray{"curl http://h -b s=hunter2"} << QByteArray{"Cookie: {{COOKIE}}\n"}
                                << QByteArray{"s=hunter2"};
        QTest::newRow("variable") << QByteArray{"curl http://h -H \"X-Api-Key: $my_key\""}
                                  << QByteArray{"X-Api-Key: {{MY_KEY}}\n"} << QByteArray{};
        QTest::newRow("URL") << QByteArray{"curl 'http://h?token=hunter2'"} << QByteArray{} << QByteArray{"hunter2"};
    }

    void secretsStayOut()
    {
        QFETCH(QByteArray, command);
        QFETCH(QByteArray, shown);
        QFETCH(QByteArray, secret);
        const Result<ImportedRequest> imported = importCurl(command);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(headersOf(imported->request), shown);
        QCOMPARE(imported->secrets.size(), 1);
        QCOMPARE(imported->secrets.first().value.bytes(), secret);
        QCOMPARE(imported->notes.size(), 1);
        QVERIFY(imported->notes.first().contains(QString::fromUtf8("{{" + imported->secrets.first().name + "}}")));
        QVERIFY(!imported->request.url.contains(u"hunter2"_s));
        // And out again under the same name.
        QVERIFY(curlForPosix({{}, imported->request, {}})
                    ->contains(QByteArray{"${" + imported->secrets.first().name + '}'}));
    }

    void whatIsNotDoneIsSaid_data()
    {
        QTest::addColumn<QByteArray>("command");
        QTest::addColumn<QString>("part");
        QTest::newRow("unknown") << QByteArray{"curl http://h \\\n  --fancy x"}
                                 << u"Line 2, column 3: The option --fancy "_s;
        QTest::newRow("unknown letter") << QByteArray{"curl http://h -sYx"} << u"Line 1, column 15: The option -Y "_s;
        QTest::newRow("file") << QByteArray{"curl http://h -d @body.json"} << u"in the file body.json"_s;
        QTest::newRow("binary file") << QByteArray{"curl http://h --data-binary @b"} << u"in the file b,"_s;
        QTest::newRow("encoded file") << QByteArray{"curl http://h --data-urlencode a@b"} << u"in the file b,"_s;
        QTest::newRow("input") << QByteArray{"curl http://h -d @-"} << u"standard input"_s;
        QTest::newRow("header file") << QByteArray{"curl http://h -H @h.txt"} << u"@h.txt names a file"_s;
        QTest::newRow("cookie file") << QByteArray{"curl http://h -b jar"} << u"-b names a file"_s;
        QTest::newRow("config") << QByteArray{"curl http://h -K x"} << u"-K names a file"_s;
        QTest::newRow("form") << QByteArray{"curl http://h -F a=b"} << u"-F makes a form"_s;
        QTest::newRow("upload") << QByteArray{"curl http://h -T a"} << u"-T sends a file"_s;
        QTest::newRow("next") << QByteArray{"curl http://h --next http://i"} << u"more than one request"_s;
        QTest::newRow("two") << QByteArray{"curl http://h http://i"} << u"a second URL, “http://i”"_s;
        QTest::newRow("no URL") << QByteArray{"curl -v"} << u"no URL"_s;
        QTest::newRow("no value") << QByteArray{"curl http://h -d"} << u"-d has no value"_s;
        QTest::newRow("open quote") << QByteArray{"curl 'http://h"}
                                    << u"Line 1, column 6: This quote is never closed."_s;
        QTest::newRow("open double") << QByteArray{"curl \"http://h"} << u"never closed"_s;
        QTest::newRow("open PowerShell") << QByteArray{"curl.exe 'http://h"} << u"never closed"_s;
        QTest::newRow("open cmd") << QByteArray{"curl ^\n \"http://h"}
                                  << u"Line 2, column 2: This quote is never closed."_s;
        QTest::newRow("command inside") << QByteArray{"curl http://h/$(id)"}
                                        << u"Line 1, column 15: A command is run"_s;
        QTest::newRow("back quotes") << QByteArray{"curl \"http://h/`id`\""} << u"A command is run"_s;
        QTest::newRow("other program") << QByteArray{"wget http://h"} << u"“wget” is not understood"_s;
        QTest::newRow("nothing") << QByteArray{} << u"begins with curl"_s;
        QTest::newRow("header") << QByteArray{"curl http://h -H nonsense"} << u"“nonsense” is no header"_s;
        QTest::newRow("line in header") << QByteArray{"curl http://h -H $'a: b\\nc: d'"} << u"a has a line break"_s;
        QTest::newRow("method") << QByteArray{"curl http://h -X 'a b'"} << u"“a b” is no method"_s;
        QTest::newRow("time") << QByteArray{"curl http://h -m soon"} << u"“soon” is no number of seconds"_s;
        QTest::newRow("PowerShell statement") << QByteArray{"curl.exe\nGet-Item x"} << u"no URL"_s;
        QTest::newRow("PowerShell other")
            << QByteArray{"Get-Item `\n x; curl.exe h"} << u"“Get-Item” is not understood"_s;
    }

    void whatIsNotDoneIsSaid()
    {
        QFETCH(QByteArray, command);
        QFETCH(QString, part);
        const Result<ImportedRequest> imported = importCurl(command);
        QVERIFY(!imported);
        QVERIFY2(imported.error().summary.contains(part), qPrintable(imported.error().summary));
        QVERIFY(imported.error().summary.startsWith(u"Line "_s));
    }

    void whatIsLeftOutIsSaid_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("part");
        QTest::newRow("insecure") << QByteArray{"-k"} << u"-k was left out: certificates"_s;
        QTest::newRow("location") << QByteArray{"--location"} << u"--location was left out: redirects"_s;
        QTest::newRow("proxy") << QByteArray{"-x http://p:1"} << u"-x was left out"_s;
        QTest::newRow("pipe") << QByteArray{"| jq ."} << u"What follows the command"_s;
        QTest::newRow("redirection") << QByteArray{"> out.txt"} << u"What follows the command"_s;
        QTest::newRow("stream") << QByteArray{"2>/dev/null"} << u"What follows the command"_s;
        QTest::newRow("variable") << QByteArray{"-H \"X: $who\""} << u"{{WHO}} stands for a variable"_s;
    }

    void whatIsLeftOutIsSaid()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, part);
        const Result<ImportedRequest> imported = importCurl("curl http://h " + rest);
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(imported->notes.size(), 1);
        QVERIFY2(imported->notes.first().contains(part), qPrintable(imported->notes.first()));
    }

    void whatOnlyChangesTheDisplayIsLeftOutQuietly()
    {
        const Result<ImportedRequest> imported
            = importCurl("curl -sSvi --no-progress-meter -o /dev/null -w '%{http_code}' http://h");
        QVERIFY2(imported, qPrintable(errorOf(imported)));
        QCOMPARE(imported->notes, QStringList{});
    }

    void proseIsNoCommand_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isCommand");
        QTest::newRow("JSON") << QByteArray{"{\"tool\": \"curl \"}"} << false;
        QTest::newRow("prose") << QByteArray{"Use curl to send it"} << false;
        QTest::newRow("libcurl") << QByteArray{"libcurl 8"} << false;
        QTest::newRow("path") << QByteArray{"/usr/bin/curl http://h"} << true;
        QTest::newRow("prompt") << QByteArray{"$ curl http://h"} << true;
        QTest::newRow("Windows prompt") << QByteArray{"C:\\Users\\me> curl.exe http://h"} << true;
        QTest::newRow("later") << QByteArray{"# comment\n  curl \\\n http://h"} << true;
    }

    void proseIsNoCommand()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isCommand);
        QCOMPARE(looksLikeCurl(text), isCommand);
    }

    void rubbishEndsWithASentence()
    {
        QRandomGenerator random{11};
        const QByteArray letters = "curl -dXH'\"$`\\^@{}()|;&\n\r %=:x\xff";
        for (const char *start :
             {"curl ", "curl.exe ", "$x = @'\n", "[IO.File]::WriteAllText(", "curl ^\"", "printf "}) {
            for (int number = 0; number < 3000; ++number) {
                QByteArray text = start;
                for (int count = random.bounded(40); count > 0; --count)
                    text += letters[random.bounded(letters.size())];
                const Result<ImportedRequest> imported = importCurl(text);
                QVERIFY(imported ? !imported->request.url.isEmpty() : !imported.error().summary.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCurlImport)
#include "tst_curlimport.moc"
