// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/checks/webhookchecks.h"
#include "models/values/namekey.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

QString actionWord(ImportAction action)
{
    switch (action) {
    case ImportAction::Created:
        return Text::tr("created");
    case ImportAction::Updated:
        return Text::tr("updated");
    case ImportAction::Unchanged:
        break;
    }
    return Text::tr("unchanged");
}

/// The documents that the arguments name: files as they are, folders by what they hold.
QStringList documentsIn(const QStringList &arguments)
{
    QStringList files;
    for (const QString &argument : arguments) {
        if (!QFileInfo{argument}.isDir()) {
            files << argument;
            continue;
        }
        const QDir folder{argument};
        const QStringList names = folder.entryList({u'*' + QString{webhookDocumentSuffix}}, QDir::Files, QDir::Name);
        for (const QString &name : names)
            files << folder.filePath(name);
    }
    return files;
}

/// A document that was read, for what is said about it once the database is known.
struct ReadDocument
{
    QString file;
    QByteArray text;
    SmsWebhook webhook;
};

/// Whether two documents claim one name. The documents are sound by themselves, so nothing else in them can make the
/// import fail: any other failure is the database's.
bool namesRepeat(const QList<SmsWebhook> &webhooks)
{
    QSet<QString> names;
    for (const SmsWebhook &webhook : webhooks)
        names.insert(nameKey(webhook.name));
    return names.size() != webhooks.size();
}

/// Warns of credentials that the database does not have: those webhooks stay incomplete until one is chosen.
void warnOfUnknownCredentials(Session &session, const QList<ReadDocument> &documents)
{
    WebhookSurroundings surroundings;
    surroundings.credentials = session.composition()->credentials.credentials();
    surroundings.use = WebhookSurroundings::Use::Document;
    for (const ReadDocument &document : documents) {
        Diagnostics unknown = checkWebhook(document.webhook, surroundings);
        unknown.removeIf([](const Diagnostic &diagnostic) { return diagnostic.rule != Rule::CredentialUnknown; });
        Session::place(unknown, document.text);
        session.report(document.file, unknown);
    }
}

} // namespace

ExitStatus runImport(Session &session, const QCommandLineParser &parser)
{
    const QStringList files = documentsIn(parser.positionalArguments());
    if (files.isEmpty()) {
        session.out().complain(
            Error{Text::tr("There is no document to import. Name files, or a folder that holds *.webhook.json."), {}});
        return CouldNot;
    }
    QList<ReadDocument> documents;
    ExitStatus status = Done;
    for (const QString &file : files) {
        const std::optional<QByteArray> text = session.read(file);
        if (!text) {
            status = CouldNot;
            continue;
        }
        const WebhookDocument document = readWebhookDocument(*text);
        session.report(file, document.diagnostics);
        if (document.isValid())
            documents.append({file, *text, *document.webhook});
        else if (status == Done)
            status = AnswerIsNo;
    }
    if (status != Done) {
        session.out().complain(Error{Text::tr("Nothing was imported."), {}});
        return status;
    }
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    QList<SmsWebhook> webhooks;
    for (const ReadDocument &document : std::as_const(documents))
        webhooks << document.webhook;
    const Result<QList<ImportedWebhook>> imported = database->webhooks.import(webhooks);
    if (!imported) {
        session.out().complain(imported.error());
        session.out().complain(Error{Text::tr("Nothing was imported."), {}});
        return namesRepeat(webhooks) ? AnswerIsNo : CouldNot;
    }
    warnOfUnknownCredentials(session, documents);
    for (const ImportedWebhook &webhook : *imported) {
        if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject()
                .member("name"_L1, QStringView{webhook.name})
                .member("action"_L1, nameIn(importActionNames, webhook.action));
            session.out().line(json.endObject());
        } else {
            session.out().line(actionWord(webhook.action) + u"  "_s + webhook.name);
        }
    }
    return Done;
}

} // namespace Hookbench::Cli
