// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/state/webhookfiles.h"

#include "models/documents/compare.h"
#include "models/documents/webhookdocument.h"
#include "models/json/scanner.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Hookbench {

namespace {

/// Where the member at @p pointer stands in @p text; its beginning when it has none.
TextPosition placeOf(const QByteArray &text, const QString &pointer)
{
    const Json::Document json = Json::Document::parse(text);
    const int node = json.isValid() ? json.find(pointer) : -1;
    return node < 0 ? TextPosition{1, 1} : json.position(json.node(node).begin);
}

/// Whether only the sandbox can tell, not the document by itself.
bool isAboutSandbox(const Diagnostic &diagnostic)
{
    return diagnostic.rule == Rule::CredentialUnknown || diagnostic.rule == Rule::CredentialOtherVendor;
}

ImportLine::Fate fateOf(ImportAction action)
{
    switch (action) {
    case ImportAction::Created:
        return ImportLine::Fate::Created;
    case ImportAction::Updated:
        return ImportLine::Fate::Updated;
    case ImportAction::Unchanged:
        break;
    }
    return ImportLine::Fate::Unchanged;
}

/// Tells @p line what the book says about it.
void settle(ImportLine &line, const ImportPlan &plan, const SmsWebhookRecord *known)
{
    for (const Diagnostic &diagnostic : plan.diagnostics) {
        if (!isAboutSandbox(diagnostic))
            continue;
        line.diagnostics.append(diagnostic);
        line.diagnostics.last().position = line.credentialPlace;
    }
    std::stable_sort(line.diagnostics.begin(), line.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.position < b.position; });
    if (plan.refusal) {
        // The diagnostics say it better, with the place.
        if (!hasErrors(line.diagnostics))
            line.trouble = *plan.refusal;
        return;
    }
    line.fate = fateOf(plan.outcome.action);
    if (known && plan.outcome.action == ImportAction::Updated)
        line.differences = compareWebhooks(known->webhook, plan.webhook);
}

QString inFolder(const QString &folder, const QString &name)
{
    return folder.endsWith(u'/') ? QString{folder + name} : QString{folder + u'/' + name};
}

} // namespace

WebhookFiles::WebhookFiles(Files &files, WebhookBook &book, QObject *parent)
    : QObject{parent}
    , m_files{files}
    , m_book{book}
{
}

QStringList WebhookFiles::documentsIn(Files &files, const QStringList &paths)
{
    QStringList found;
    for (const QString &path : paths) {
        const Result<QStringList> documents = files.webhookDocuments(path);
        // Reading it will say why.
        found += documents ? *documents : QStringList{path};
    }
    return found;
}

ImportLine WebhookFiles::read(Files &files, const QString &file)
{
    ImportLine line;
    line.file = file;
    // A folder is here only because its documents could not be listed.
    const Result<QStringList> listed = files.webhookDocuments(file);
    const Result<QByteArray> text = listed ? files.read(file, largestDocument) : listed.error();
    if (!text) {
        line.trouble = text.error();
        line.unreadable = true;
        return line;
    }
    const WebhookDocument document = readWebhookDocument(*text);
    line.diagnostics = document.diagnostics;
    if (document.webhook) {
        line.webhook = *document.webhook;
        line.name = document.webhook->name.trimmed();
    }
    // Where the sandbox will have something to say about it.
    line.credentialPlace = placeOf(*text, u"/apiCredential"_s);
    return line;
}

QList<ImportLine> WebhookFiles::judge(QList<ImportLine> lines) const
{
    QList<SmsWebhook> webhooks;
    for (const ImportLine &line : std::as_const(lines)) {
        if (line.isSound())
            webhooks.append(line.webhook);
    }
    const QList<ImportPlan> plans = m_book.planImport(webhooks);
    auto plan = plans.cbegin();
    for (ImportLine &line : lines) {
        if (!line.isSound())
            continue;
        settle(line, *plan, m_book.find(plan->outcome.id));
        ++plan;
    }
    return lines;
}

QList<ImportLine> WebhookFiles::preview(const QStringList &paths) const
{
    QList<ImportLine> lines;
    for (const QString &file : documentsIn(paths))
        lines.append(read(file));
    return judge(std::move(lines));
}

Result<QList<ImportedWebhook>> WebhookFiles::import(const QList<ImportLine> &preview)
{
    QList<SmsWebhook> webhooks;
    for (const ImportLine &line : preview) {
        if (line.fate == ImportLine::Fate::Refused)
            return Error{tr("%1 can't be imported. Correct it or leave it out.").arg(line.file), line.trouble.detail};
        webhooks.append(line.webhook);
    }
    return m_book.import(webhooks);
}

QStringList WebhookFiles::fileNames(const QString &folder, const QList<QUuid> &ids) const
{
    QStringList files;
    QSet<QString> taken;
    for (const QUuid &id : ids) {
        const SmsWebhookRecord *record = m_book.find(id);
        const QString wish = webhookFileName(record ? record->webhook.name : QString{});
        QString name = wish;
        for (int i = 2; taken.contains(name); ++i)
            name = wish.chopped(webhookDocumentSuffix.size()) + u'-' + QString::number(i) + webhookDocumentSuffix;
        taken.insert(name);
        files.append(inFolder(folder, name));
    }
    return files;
}

Result<QStringList> WebhookFiles::exportTo(const QString &folder, const QList<QUuid> &ids,
                                           const std::function<void(int, const QString &)> &written) const
{
    const QStringList files = fileNames(folder, ids);
    for (int i = 0; i < ids.size(); ++i) {
        const SmsWebhookRecord *record = m_book.find(ids.at(i));
        if (!record)
            return Error{tr("A webhook to export is no longer there."), ids.at(i).toString(QUuid::WithoutBraces)};
        const Result<QByteArray> text = writeWebhookDocument(record->webhook);
        if (!text)
            return text.error();
        if (const Result<> done = m_files.write(files.at(i), *text); !done)
            return done.error();
        if (written)
            written(i, files.at(i));
    }
    return files;
}

QStringList WebhookFiles::wouldOverwrite(const QString &folder, const QList<QUuid> &ids) const
{
    QStringList files = fileNames(folder, ids);
    files.removeIf([this](const QString &file) { return !m_files.exists(file); });
    return files;
}

} // namespace Hookbench
