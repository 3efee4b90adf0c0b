// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inbound.h"
#include "app/cli/text.h"
#include "models/texts/junit.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void writeOrNull(Json::Writer &json, QLatin1StringView name, const QString *text)
{
    json.key(name);
    text ? json.value(QStringView{*text}) : json.null();
}

void tell(Output &out, const QString &file, const ConversationResult &result)
{
    const ConversationOutcome *failure = result.failure();
    if (out.isJson()) {
        Json::Writer json;
        json.beginObject().member("file"_L1, QStringView{file}).member("name"_L1, QStringView{result.name});
        json.member("passed"_L1, !failure).key("line"_L1);
        failure ? json.value(failure->line.line) : json.null();
        writeOrNull(json, "expected"_L1, failure ? &failure->expected : nullptr);
        writeOrNull(json, "got"_L1, failure ? &failure->got : nullptr);
        out.line(json.endObject());
        return;
    }
    if (!failure) {
        out.line(Text::tr("passed  %1").arg(result.name));
        return;
    }
    out.line(Text::tr("failed  %1").arg(result.name));
    out.line(u"  %1:%2"_s.arg(file, QString::number(failure->line.line)));
    out.line(u"  "_s + Text::tr("expected: %1").arg(failure->expected));
    out.line(u"  "_s + Text::tr("got:      %1").arg(failure->got));
}

/// The webhook that the tests of a file are for: that of the option, or the document that the file names.
std::optional<NamedWebhook> webhookFor(Session &session, const QString &option, const QString &file,
                                       const ConversationFile &tests, ExitStatus &failure)
{
    failure = CouldNot;
    if (!option.isEmpty())
        return inboundWebhook(session, option, failure);
    if (tests.webhook.isEmpty()) {
        session.out().complain(Error{Text::tr("%1 names no webhook. Begin it with “%2”, or give one with --webhook.")
                                         .arg(file, u"webhook: FILE"_s),
                                     {}});
        return std::nullopt;
    }
    const QFileInfo beside{QFileInfo{file}.dir(), tests.webhook};
    return inboundWebhook(session, beside.filePath(), failure);
}

Result<> save(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Text::tr("The file %1 could not be written.").arg(path), file.errorString()};
    return {};
}

class TestRun
{
public:
    TestRun(Session &session, QString webhook)
        : m_session{session}
        , m_webhook{std::move(webhook)}
    {
    }

    /// Runs the tests of one file and remembers what came of it.
    void run(const QString &file)
    {
        const std::optional<QByteArray> text = m_session.read(file);
        if (!text)
            return raise(CouldNot);
        const ConversationReading reading = readConversation(*text);
        ConversationReport report{file, {}, reading.faults};
        for (const ConversationFault &fault : reading.faults)
            m_session.out().complain(u"%1:%2:%3: error: %4 [conversation]"_s.arg(
                file, QString::number(fault.line), QString::number(fault.column), fault.sentence));
        if (reading.isValid())
            runTests(file, reading.file, report);
        else
            raise(CouldNot);
        m_reports.append(report);
    }

    ExitStatus status() const { return m_status; }
    const QList<ConversationReport> &reports() const { return m_reports; }

private:
    void raise(ExitStatus status) { m_status = std::max(m_status, status); }

    void runTests(const QString &file, const ConversationFile &tests, ConversationReport &report)
    {
        ExitStatus failure = CouldNot;
        const std::optional<NamedWebhook> webhook = webhookFor(m_session, m_webhook, file, tests, failure);
        if (!webhook)
            return raise(failure);
        const DecisionEngine engine = engineOf(m_session, *webhook);
        for (const ConversationTest &test : tests.tests) {
            report.results.append(runConversation(test, engine));
            tell(m_session.out(), file, report.results.last());
            if (!report.results.last().passed())
                raise(AnswerIsNo);
        }
    }

    Session &m_session;
    QString m_webhook;
    QList<ConversationReport> m_reports;
    ExitStatus m_status = Done;
};

} // namespace

void declareTest(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"webhook"_s, Text::tr("Run the tests on this webhook, whatever the files name."), u"WEBHOOK"_s},
        {u"junit"_s, Text::tr("Write a JUnit report to this file."), u"FILE"_s},
    });
}

ExitStatus runTest(Session &session, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        session.out().complain(Error{Text::tr("test needs at least one file of conversation tests."), {}});
        return CouldNot;
    }
    TestRun run{session, parser.value(u"webhook"_s)};
    for (const QString &file : files)
        run.run(file);
    if (parser.isSet(u"junit"_s)) {
        if (const Result<> saved = save(parser.value(u"junit"_s), junitXml(run.reports())); !saved) {
            session.out().complain(saved.error());
            return CouldNot;
        }
    }
    return run.status();
}

} // namespace Hookbench::Cli
