// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feedback.h"
#include "app/cli/inputfile.h"
#include "app/cli/text.h"
#include "app/composition/documentfiles.h"
#include "models/documents/feedbackdocument.h"
#include "models/state/webhookfiles.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString actionWord(ImportLine::Fate fate)
{
    switch (fate) {
    case ImportLine::Fate::Created:
        return Text::tr("created");
    case ImportLine::Fate::Updated:
        return Text::tr("updated");
    case ImportLine::Fate::Unchanged:
        return Text::tr("unchanged");
    case ImportLine::Fate::Refused:
        break;
    }
    return Text::tr("refused");
}

/// The disk, and standard input under the name "-".
class InputFiles : public Files
{
public:
    explicit InputFiles(Files &disk)
        : m_disk{disk}
    {
    }

    Result<QByteArray> read(const QString &path, qint64 limit) override
    {
        if (path != u"-")
            return m_disk.read(path, limit);
        QFile input;
        if (const Result<> opened = openInput(input, path); !opened)
            return opened.error();
        const QByteArray bytes = input.readAll();
        if (const Result<> done = readingFault(input, path); !done)
            return done.error();
        return bytes;
    }
    Result<> write(const QString &path, const QByteArray &bytes) override { return m_disk.write(path, bytes); }
    bool exists(const QString &path) override { return m_disk.exists(path); }
    Result<QStringList> webhookDocuments(const QString &path) override
    {
        return path == u"-" ? Result{QStringList{path}} : m_disk.webhookDocuments(path);
    }

private:
    Files &m_disk;
};

/// Tells why the document can't be imported, and what to know of it otherwise.
ExitStatus tell(Session &session, const ImportLine &line)
{
    if (line.unreadable) {
        // Where the system knows the reason, all commands say it in the same words.
        session.out().complain(
            line.trouble.detail.isEmpty()
                ? line.trouble
                : Error{Text::tr("The file %1 could not be read.").arg(line.file), line.trouble.detail});
        return CouldNot;
    }
    session.report(line.file, line.diagnostics);
    return hasErrors(line.diagnostics) ? AnswerIsNo : Done;
}

/// Tells what only the sandbox knows about those documents that are sound by themselves.
ExitStatus tellOfSandbox(Session &session, const QList<ImportLine> &read, const QList<ImportLine> &judged)
{
    ExitStatus status = Done;
    for (qsizetype i = 0; i < judged.size(); ++i) {
        const ImportLine &line = judged.at(i);
        Diagnostics fresh = line.diagnostics;
        fresh.removeIf([&](const Diagnostic &diagnostic) { return read.at(i).diagnostics.contains(diagnostic); });
        session.report(line.file, fresh);
        if (!line.trouble.summary.isEmpty() && !line.unreadable)
            session.out().complain(line.trouble);
        if (line.fate == ImportLine::Fate::Refused)
            status = AnswerIsNo;
    }
    return status;
}

void list(Session &session, const QString &name, ImportLine::Fate fate)
{
    if (!session.out().isJson()) {
        session.out().line(actionWord(fate) + u"  "_s + name);
        return;
    }
    Json::Writer json;
    json.beginObject().member("name"_L1, QStringView{name}).member("action"_L1, nameIn(importFateNames, fate));
    session.out().line(json.endObject());
}

/// What import would do, a line each; a document without a readable name goes by its file.
void listPlanned(Session &session, const ImportLine &line)
{
    if (!session.out().isJson()) {
        list(session, line.name.isEmpty() ? line.file : line.name, line.fate);
        return;
    }
    Json::Writer json;
    json.beginObject()
        .member("name"_L1, QStringView{line.name})
        .member("action"_L1, nameIn(importFateNames, line.fate))
        .member("file"_L1, QStringView{line.file});
    json.key("changes"_L1).beginArray(true);
    for (const FieldDifference &difference : line.differences)
        json.value(QStringView{difference.pointer});
    json.endArray();
    session.out().line(json.endObject());
}

ExitStatus nothingImported(Session &session, ExitStatus status)
{
    session.out().complain(Error{Text::tr("Nothing was imported."), {}});
    return status;
}

ExitStatus importAll(Session &session, WebhookFiles &files, const QList<ImportLine> &read)
{
    const QList<ImportLine> judged = files.judge(read);
    const bool refused = std::any_of(judged.cbegin(), judged.cend(),
                                     [](const ImportLine &line) { return line.fate == ImportLine::Fate::Refused; });
    if (refused)
        return nothingImported(session, tellOfSandbox(session, read, judged));
    const Result<QList<ImportedWebhook>> imported = files.import(judged);
    if (!imported) {
        session.out().complain(imported.error());
        return nothingImported(session, CouldNot);
    }
    tellOfSandbox(session, read, judged);
    for (qsizetype i = 0; i < judged.size(); ++i)
        list(session, imported->at(i).name, judged.at(i).fate);
    return Done;
}

} // namespace

void declareImport(QCommandLineParser &parser)
{
    parser.addOption({u"dry-run"_s, Text::tr("Say what would be created, updated and refused, and change nothing.")});
}

ExitStatus runImport(Session &session, const QCommandLineParser &parser)
{
    const std::unique_ptr<Files> disk = documentFiles();
    // A feedback webhook is one of its sandbox, so its document comes alone.
    const QStringList named = parser.positionalArguments();
    if (named.size() == 1 && Session::isFile(named.first()) && named.first() != u"-") {
        const std::optional<QByteArray> text = session.read(named.first());
        if (text && isFeedbackDocument(*text))
            return importFeedback(session, parser, named.first(), *text);
    }
    InputFiles input{*disk};
    const QStringList paths = WebhookFiles::documentsIn(input, parser.positionalArguments());
    if (paths.isEmpty()) {
        session.out().complain(
            Error{Text::tr("There is no document to import. Name files, or a folder that holds *.webhook.json."), {}});
        return CouldNot;
    }
    QList<ImportLine> read;
    ExitStatus status = Done;
    for (const QString &path : paths) {
        read.append(WebhookFiles::read(input, path));
        status = std::max(status, tell(session, read.last()));
    }
    const bool rehearsed = parser.isSet(u"dry-run"_s);
    // No database is needed to refuse.
    if (status != Done && !rehearsed)
        return nothingImported(session, status);
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    WebhookFiles files{input, database->webhooks};
    if (!rehearsed)
        return importAll(session, files, read);
    const QList<ImportLine> judged = files.judge(read);
    status = std::max(status, tellOfSandbox(session, read, judged));
    for (const ImportLine &line : judged)
        listPlanned(session, line);
    return status;
}

} // namespace Hookbench::Cli
