// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exports/curlcommand.h"
#include "models/exports/k6script.h"
#include "models/exports/postmancollection.h"
#include "models/exports/shellwords.h"
#include "tests/app/network/rawserver.h"
#include "tests/models/exports/randomrequests.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Hookbench;
using namespace Qt::StringLiterals;

namespace {

QByteArray bodyOf(const QByteArray &received)
{
    return received.sliced(received.indexOf("\r\n\r\n") + 4);
}

/// The values of a header, in order.
QList<QByteArray> valuesOf(const QByteArray &received, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &line : received.first(received.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(QByteArray{name.toLower() + ':'}))
            values << line.sliced(name.size() + 1).trimmed();
    }
    return values;
}

/// Where newman is: on the path, or where HOOKBENCH_NEWMAN says.
QString newman()
{
    const QString own = qEnvironmentVariable("HOOKBENCH_NEWMAN");
    return own.isEmpty() ? QStandardPaths::findExecutable(u"newman"_s) : own;
}

} // namespace

/// What is exported, run by the programs it is for, against a server of our own.
class TestExportTools : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString &name, const QByteArray &content)
    {
        if (name.contains(u'/'))
            QDir{m_folder.path()}.mkpath(name.section(u'/', 0, -2));
        QFile file{m_folder.filePath(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return m_folder.filePath(name);
    }

    /// Runs a program while the server of this thread answers. Gives its exit status and what it printed.
    std::pair<int, QByteArray> run(const QString &program, const QStringList &arguments,
                                   const QMap<QString, QString> &variables = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
            environment.insert(variable.key(), variable.value());
        environment.insert(u"no_proxy"_s, u"*"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        process.closeWriteChannel();
        if (!process.waitForStarted()
            || !QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 50000))
            return {-1, process.errorString().toUtf8()};
        return {process.exitCode(), process.readAll()};
    }

    static ExportedRequest pointedAt(const Tests::RawServer &server, OutboundRequest request)
    {
        request.url = server.url(u"/hook?x=1"_s);
        request.timeoutSeconds = 20;
        return {u"Luma"_s, request, {}};
    }

    static void compareWithReceived(const OutboundRequest &request, const QByteArray &received)
    {
        QCOMPARE(received.left(received.indexOf(' ')), request.method);
        QCOMPARE(bodyOf(received), request.body);
        for (const auto &[name, value] : request.headers) {
            QList<QByteArray> wanted;
            for (const auto &[other, content] : request.headers) {
                if (other.compare(name, Qt::CaseInsensitive) == 0)
                    wanted << content;
            }
            QCOMPARE(valuesOf(received, name), wanted);
        }
        const bool typed = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
            return header.first.compare("content-type", Qt::CaseInsensitive) == 0;
        });
        QVERIFY(typed || valuesOf(received, "content-type").isEmpty());
    }

    /// Requests that curl itself takes: it refuses doubled content types and the like by its own rules.
    static OutboundRequest sendable(Testing::RandomRequests &requests)
    {
        OutboundRequest request = requests.next();
        if (request.method == "HEAD")
            request.method = "POST";
        HeaderList unique;
        for (const auto &header : std::as_const(request.headers)) {
            if (headerValue(unique, header.first).isNull() || header.first.startsWith("X-"))
                unique.append(header);
        }
        request.headers = unique;
        return request;
    }

private Q_SLOTS:
    void posixShellsSendTheSameBytes_data()
    {
        QTest::addColumn<QString>("shell");
        for (const char *shell : {"sh", "bash", "dash", "zsh", "ksh"})
            QTest::newRow(shell) << QString::fromLatin1(shell);
    }

    void posixShellsSendTheSameBytes()
    {
        QFETCH(QString, shell);
        const QString program = QStandardPaths::findExecutable(shell);
        if (program.isEmpty() || QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("This shell, or curl, is not installed.");
        Tests::RawServer server{[](int) { return Tests::RawServer::ok(); }};
        Testing::RandomRequests requests{3};
        for (int number = 0; number < 40; ++number) {
            const ExportedRequest exported = pointedAt(server, sendable(requests));
            const QByteArray command = *curlForPosix(exported);
            const auto [status, printed] = run(program, {file(u"command.sh"_s, command)});
            QVERIFY2(status == 0 && printed.endsWith("ok"), QByteArray{command + printed}.constData());
            QCOMPARE(server.requests().size(), number + 1);
            compareWithReceived(exported.request, server.requests().last());
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << command;
                return;
            }
        }
    }

    void longBodiesFitIntoACommand()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed.");
        Tests::RawServer server{[](int) { return Tests::RawServer::ok(); }};
        OutboundRequest request;
        request.headers = {{"Content-Type", "text/plain"}, {"Expect", ""}};
        request.body = QByteArray{"it's 100% \\ \"a\"\n"}.repeated(30'000);
        const auto [status, printed] = run(u"sh"_s, {file(u"command.sh"_s, *curlForPosix(pointedAt(server, request)))});
        QVERIFY2(status == 0, printed.constData());
        QCOMPARE(bodyOf(server.requests().last()), request.body);
    }

    void posixShellsFillInSecrets()
    {
        if (QStandardPaths::findExecutable(u"curl"_s).isEmpty())
            QSKIP("curl is not installed.");
        Tests::RawServer server{[](int) { return Tests::RawServer::ok(); }};
        ExportedRequest exported = pointedAt(server, {});
        exported.request.headers = {{"Authorization", "Bearer abc"}, {"X-Api-Key", "def"}};
        exported.request.url += u"&token=ghi!"_s;
        const QString script = file(u"command.sh"_s, *curlForPosix(exported));
        const auto [status, printed]
            = run(u"sh"_s, {script},
                  {{u"AUTHORIZATION"_s, u"a \"b\" $c"_s}, {u"X_API_KEY"_s, u"'key'"_s}, {u"TOKEN"_s, u"t%20u"_s}});
        QVERIFY2(status == 0, printed.constData());
        const QByteArray received = server.requests().last();
        QCOMPARE(valuesOf(received, "Authorization").first(), QByteArray{"Bearer a \"b\" $c"});
        QCOMPARE(valuesOf(received, "X-Api-Key").first(), QByteArray{"'key'"});
        QVERIFY2(received.contains(" /hook?x=1&token=t%20u "), received.constData());
    }

    void powerShellSendsTheSameBytes()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        QString shell = QStandardPaths::findExecutable(u"pwsh"_s);
        if (shell.isEmpty())
            shell = QStandardPaths::findExecutable(u"powershell"_s);
        if (shell.isEmpty() || curl.isEmpty())
            QSKIP("PowerShell, or curl, is not installed.");
        // Its name on Windows, where plain curl is another command.
        const QString folder = m_folder.filePath(u"bin"_s);
        QDir{}.mkpath(folder);
        QFile::link(curl, folder + u"/curl.exe"_s);
        Tests::RawServer server{[](int) { return Tests::RawServer::ok(); }};
        Testing::RandomRequests requests{4};
        for (int number = 0; number < 15; ++number) {
            const ExportedRequest exported = pointedAt(server, sendable(requests));
            const QByteArray command = *curlForPowerShell(exported);
            const auto [status, printed]
                = run(shell, {u"-NoProfile"_s, u"-File"_s, file(u"command.ps1"_s, command)},
                      {{u"PATH"_s, folder + QDir::listSeparator() + qEnvironmentVariable("PATH")}});
            QVERIFY2(status == 0, QByteArray{command + printed}.constData());
            QCOMPARE(server.requests().size(), number + 1);
            compareWithReceived(exported.request, server.requests().last());
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << command;
                return;
            }
        }
    }

    /// What PowerShell hands to curl, taken apart by our own reader: curl reads its options and files as they are
    /// meant.
    void curlUnderstandsWhatPowerShellHandsOver()
    {
        const QString curl = QStandardPaths::findExecutable(u"curl"_s);
        if (curl.isEmpty())
            QSKIP("curl is not installed.");
        Tests::RawServer server{[](int) { return Tests::RawServer::ok(); }};
        Testing::RandomRequests requests{9};
        for (int number = 0; number < 40; ++number) {
            const ExportedRequest exported = pointedAt(server, sendable(requests));
            const QByteArray command = *curlForPowerShell(exported);
            const Result<ShellCommand> words = readPowerShellWords(command);
            QVERIFY(words);
            QStringList arguments;
            for (const ShellWord &word : words->words) {
                QByteArray text = word.text;
                for (auto made = words->files.cbegin(); made != words->files.cend(); ++made) {
                    if (text == made.key() || text == '@' + made.key())
                        text.replace(made.key(), file(QString::fromUtf8(made.key().sliced(1)), made.value()).toUtf8());
                }
                arguments << QString::fromUtf8(text);
            }
            const auto [status, printed] = run(curl, arguments);
            QVERIFY2(status == 0, QByteArray{command + printed}.constData());
            QCOMPARE(server.requests().size(), number + 1);
            compareWithReceived(exported.request, server.requests().last());
            if (QTest::currentTestFailed()) {
                qWarning().noquote() << command;
                return;
            }
        }
    }

    void newmanRunsACollection()
    {
        if (newman().isEmpty())
            QSKIP("newman is not installed.");
        Tests::RawServer server{[](int number) {
            return QByteArray{number == 2
                                  ? "HTTP/1.1 302 Found\r\nLocation: /next\r\nX-Ok: yes\r\nContent-Length: 2\r\n\r\n{}"
                                  : "HTTP/1.1 200 OK\r\nX-Ok: yes\r\nContent-Length: 17\r\n\r\n{\"a\":[{\"b\":1.0}]}"};
        }};
        ExportedRequest first = pointedAt(server, {});
        first.request.headers
            = {{"Content-Type", "application/json"}, {"Authorization", "Bearer abc"}, {"X-A", "é\"'"}};
        first.request.body = "{\"å\": \"it's \\\\ \\\"\\n\"}\r\n\t";
        first.checks = {{ExportedCheckKind::Status, 200, 204, {}, {}},
                        {ExportedCheckKind::Header, 0, 0, u"x-ok"_s, "yes"},
                        {ExportedCheckKind::Body, 0, 0, u"/a/0"_s, "{\"b\":1}"}};
        ExportedRequest second = pointedAt(server, {"GET", {}, {{"Content-Type", "text/plain"}}, "body of a get"});
        second.checks = {{ExportedCheckKind::Body, 0, 0, u"/a/1"_s, {}}};
        ExportedRequest third = pointedAt(server, {"PUT", {}, {}, "typeless"});
        third.checks = {{ExportedCheckKind::Status, 302, 302, {}, {}}};
        const QString collection = file(u"luma.json"_s, *postmanCollection(u"Luma"_s, {first, second, third}));
        const auto [status, printed] = run(newman(),
                                           {u"run"_s, collection, u"--reporters"_s, u"cli"_s, u"--color"_s, u"off"_s,
                                            u"--env-var"_s, u"AUTHORIZATION=filled"_s});
        // One check out of five fails, as there is no /a/1.
        QVERIFY2(status == 1, printed.constData());
        QVERIFY2(printed.contains("body at /a/1 is there") && printed.contains("header x-ok is yes"),
                 printed.constData());
        QCOMPARE(printed.count("AssertionError"), 1);
        QCOMPARE(server.requests().size(), 3);
        QCOMPARE(bodyOf(server.requests()[0]), first.request.body);
        QCOMPARE(valuesOf(server.requests()[0], "authorization").first(), QByteArray{"Bearer filled"});
        QCOMPARE(bodyOf(server.requests()[1]), second.request.body);
        QCOMPARE(bodyOf(server.requests()[2]), third.request.body);
        QVERIFY(valuesOf(server.requests()[2], "content-type").isEmpty());
    }

    void k6ScriptsAreScripts()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed.");
        // k6's modules, as far as a script uses them, which print what they are told.
        file(u"node_modules/k6/package.json"_s,
             "{\"type\":\"module\",\"exports\":{\".\":\"./k6.js\",\"./http\":\"./http.js\",\"./encoding\":\"./"
             "encoding.js\"}}");
        file(u"node_modules/k6/k6.js"_s,
             "export function check(r, c) { for (const n of Object.keys(c)) console.log((c[n](r) ? 'ok ' : 'bad ') + "
             "n); }");
        file(u"node_modules/k6/http.js"_s,
             "export default { request(method, url, body, p) { console.log(JSON.stringify([method, url,"
             " body === null ? null : typeof body === 'string' ? body : [...new Uint8Array(body)], p]));"
             " return { status: 200, headers: { 'X-Ok': 'yes' }, body: '{\"a\":[{\"b\":1}]}' }; } };");
        file(u"node_modules/k6/encoding.js"_s,
             "export default { b64decode: (t) => Uint8Array.from(Buffer.from(t, 'base64')).buffer };");
        ExportedRequest first{u"a\n*/ b"_s, {}, {}};
        first.request.url = u"https://h.example.com/?q=\"'`${x}"_s;
        first.request.headers = {{"X-A", "1"}, {"x-a", "2\\"}, {"Authorization", "Bearer abc"}};
        first.request.body = "it's \"å\" `${x}` \\ \r\n\xe2\x80\xa8";
        first.checks = {{ExportedCheckKind::Status, 200, 299, {}, {}},
                        {ExportedCheckKind::Header, 0, 0, u"x-ok"_s, "no"},
                        {ExportedCheckKind::Body, 0, 0, u"/a/0"_s, "{\"b\":1}"},
                        {ExportedCheckKind::Body, 0, 0, u"/a/9"_s, {}},
                        {ExportedCheckKind::Body, 0, 0, u"/a"_s, "\"b\":", ExportedComparison::Contains},
                        {ExportedCheckKind::BodyText, 0, 0, {}, "nothing", ExportedComparison::Contains},
                        {ExportedCheckKind::Header, 0, 0, u"X-No"_s, {}, ExportedComparison::Absent}};
        ExportedRequest second{u"binary"_s, {"PUT", u"http://h/"_s, {}, QByteArray{"\0\xff", 2}}, {}};
        const QByteArray script = *k6Script({first, second}, {{30, 5}});
        file(u"script.mjs"_s, script);
        file(u"run.mjs"_s,
             "globalThis.__ENV = { AUTHORIZATION: 'filled' };\n"
             "const m = await import('./script.mjs');\nconsole.log(JSON.stringify(m.options));\nm.default();\n");
        const auto [status, printed] = run(node, {m_folder.filePath(u"run.mjs"_s)});
        QVERIFY2(status == 0, QByteArray{script + printed}.constData());
        const QList<QByteArray> lines = printed.trimmed().split('\n');
        QCOMPARE(lines.size(), 10);
        QCOMPARE(lines[0],
                 QByteArray{
                     "{\"stages\":[{\"duration\":\"30s\",\"target\":5}],\"thresholds\":{\"checks\":[\"rate==1.0\"]}}"});
        QCOMPARE(
            lines[1],
            QByteArray{
                "[\"POST\",\"https://h.example.com/?q=\\\"'`${x}\",\"it's \\\"å\\\" `${x}` \\\\ \\r\\n\xe2\x80\xa8\","
                "{\"headers\":{\"X-A\":\"1, 2\\\\\",\"Authorization\":\"Bearer "
                "filled\"},\"redirects\":0,\"timeout\":\"90s\"}]"});
        QCOMPARE(lines[2], QByteArray{"ok status is 200 to 299"});
        QCOMPARE(lines[3], QByteArray{"bad header x-ok is no"});
        QCOMPARE(lines[4], QByteArray{"ok body at /a/0 is {\"b\":1}"});
        QCOMPARE(lines[5], QByteArray{"bad body at /a/9 is there"});
        QCOMPARE(lines[6], QByteArray{"ok body at /a contains \"b\":"});
        QCOMPARE(lines[7], QByteArray{"bad body contains nothing"});
        QCOMPARE(lines[8], QByteArray{"ok header X-No is not there"});
        QVERIFY2(lines[9].startsWith("[\"PUT\",\"http://h/\",[0,255],"), lines[9].constData());
    }
};

QTEST_GUILESS_MAIN(TestExportTools)
#include "tst_exporttools.moc"
