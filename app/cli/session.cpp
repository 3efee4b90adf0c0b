// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "app/cli/inputfile.h"
#include "app/cli/text.h"

#include "models/json/scanner.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

/// The same document always gets the same id, and so the same URL.
QUuid documentId(const SmsWebhook &webhook)
{
    static const QUuid space{u"b2c9a7a4-6f0e-4d0b-9a7c-3f1d5f0f7a61"_s};
    return QUuid::createUuidV5(space, webhook.name);
}

/// Turns what is wrong with the payload alone into warnings.
void pardonPayload(Diagnostics &diagnostics)
{
    for (Diagnostic &diagnostic : diagnostics) {
        const QString member = diagnostic.pointer.section(u'/', 1, 1);
        const bool ofPayload = member == u"payload" || member == u"fieldsNotSent" || member == u"arrayReading";
        if (ofPayload && diagnostic.severity == Severity::Error)
            diagnostic.severity = Severity::Warning;
    }
}

} // namespace

Session::Session(Output &output, QString database, QString sandbox)
    : m_output{output}
    , m_database{std::move(database)}
    , m_sandbox{std::move(sandbox)}
{
}

Composition *Session::composition()
{
    if (m_composition)
        return m_composition.get();
    Result<std::unique_ptr<Composition>> opened
        = Composition::open(m_database.isEmpty() ? defaultDatabasePath() : m_database);
    if (!opened) {
        m_output.complain(opened.error());
        return nullptr;
    }
    m_composition = std::move(*opened);
    if (const QString notice = m_composition->openingNotice(); !notice.isEmpty())
        m_output.complain(notice);
    if (m_sandbox.isEmpty())
        return m_composition.get();
    for (const Sandbox &sandbox : m_composition->sandboxes.sandboxes()) {
        if (sandbox.name.compare(m_sandbox, Qt::CaseInsensitive) != 0)
            continue;
        if (const Result<> chosen = m_composition->sandboxes.look(sandbox.id); chosen)
            return m_composition.get();
    }
    m_output.complain(Error{Text::tr("There is no sandbox called “%1” in this database.").arg(m_sandbox), {}});
    m_composition.reset();
    return nullptr;
}

const ApiCredential *Session::credential(const QString &name)
{
    Composition *database = composition();
    if (!database)
        return nullptr;
    const ApiCredential *found = database->credentials.findByName(name);
    if (!found)
        m_output.complain(Error{Text::tr("There is no API credential called “%1” in this sandbox.").arg(name), {}});
    return found;
}

std::optional<QByteArray> Session::read(const QString &path)
{
    QFile file;
    Result<> done = openInput(file, path);
    QByteArray bytes;
    if (done) {
        bytes = file.readAll();
        done = readingFault(file, path);
    }
    if (done)
        return bytes;
    m_output.complain(done.error());
    return std::nullopt;
}

void Session::report(const QString &file, const Diagnostics &diagnostics)
{
    for (const Diagnostic &diagnostic : diagnostics)
        m_output.complain(Words::compilerLine(file, diagnostic));
}

void Session::place(Diagnostics &diagnostics, const QByteArray &text)
{
    const Json::Document json = Json::Document::parse(text);
    std::vector<std::pair<int, Diagnostic *>> placed;
    for (Diagnostic &diagnostic : diagnostics) {
        if (diagnostic.position.line > 0)
            continue;
        // What is nowhere in the text is about the whole of it.
        const int node = json.isValid() ? json.find(diagnostic.pointer) : -1;
        diagnostic.position = {1, 1};
        if (node >= 0)
            placed.emplace_back(json.node(node).begin, &diagnostic);
    }
    // In the order of the text its lines are counted once.
    std::sort(placed.begin(), placed.end());
    Json::Places places{text};
    for (const auto &[offset, diagnostic] : placed)
        diagnostic->position = places.at(offset);
    std::stable_sort(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
}

bool Session::isFile(const QString &argument)
{
    return argument == u"-"_s || argument.endsWith(u".json"_s) || argument.contains(u'/')
        || QFileInfo::exists(argument);
}

std::optional<NamedWebhook> Session::webhookOf(const QByteArray &text, const QString &file, ExitStatus &failure,
                                               Needs needs)
{
    WebhookDocument document = readWebhookDocument(text);
    if (needs == Needs::KeywordsOnly && document.webhook && !document.isValid()) {
        pardonPayload(document.diagnostics);
        if (document.isValid())
            report(file, document.diagnostics);
    }
    if (!document.isValid()) {
        report(file, document.diagnostics);
        failure = AnswerIsNo;
        return std::nullopt;
    }
    NamedWebhook named;
    named.record.webhook = *document.webhook;
    named.record.id = documentId(named.record.webhook);
    named.isDocument = true;
    return named;
}

std::optional<NamedWebhook> Session::webhook(const QString &argument, ExitStatus &failure, Needs needs)
{
    failure = CouldNot;
    if (isFile(argument)) {
        const std::optional<QByteArray> text = read(argument);
        return text ? webhookOf(*text, argument, failure, needs) : std::nullopt;
    }
    const Composition *database = composition();
    if (!database)
        return std::nullopt;
    if (const SmsWebhookRecord *record = database->webhooks.findByName(argument))
        return NamedWebhook{*record, false};
    m_output.complain(Error{Text::tr("There is no webhook called “%1” in the sandbox %2, and no file of that name.")
                                .arg(argument, database->sandboxes.current().name),
                            {}});
    return std::nullopt;
}

} // namespace Hookbench::Cli
