// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file{path};
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Text::tr("The file %1 could not be written.").arg(path), file.errorString()};
    return {};
}

/// A file name in the folder that no other exported webhook took.
QString freeFileName(const QString &name, QStringList &taken)
{
    const QString wish = webhookFileName(name);
    QString file = wish;
    for (int i = 2; taken.contains(file); ++i)
        file = wish.chopped(webhookDocumentSuffix.size()) + u'-' + QString::number(i) + webhookDocumentSuffix;
    taken << file;
    return file;
}

} // namespace

void declareExport(QCommandLineParser &parser)
{
    parser.addOption({u"to"_s, Text::tr("Write the documents into this folder."), u"DIR"_s});
}

ExitStatus runExport(Session &session, const QCommandLineParser &parser)
{
    if (parser.value(u"to"_s).isEmpty()) {
        session.out().complain(Error{Text::tr("Say where to: export needs --to DIR."), {}});
        return CouldNot;
    }
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    QList<SmsWebhookRecord> wanted;
    QStringList names = parser.positionalArguments();
    names.removeDuplicates();
    for (const QString &name : names) {
        const SmsWebhookRecord *record = database->webhooks.findByName(name);
        if (!record) {
            session.out().complain(Error{Text::tr("There is no webhook called “%1” in this sandbox.").arg(name), {}});
            return CouldNot;
        }
        wanted << *record;
    }
    if (names.isEmpty())
        wanted = database->webhooks.webhooks();

    const QDir folder{parser.value(u"to"_s)};
    if (!folder.mkpath(u"."_s)) {
        session.out().complain(Error{Text::tr("The folder %1 could not be made.").arg(folder.path()), {}});
        return CouldNot;
    }
    QStringList taken;
    for (const SmsWebhookRecord &record : std::as_const(wanted)) {
        const QString path = folder.filePath(freeFileName(record.webhook.name, taken));
        const Result<QByteArray> text = writeWebhookDocument(record.webhook);
        const Result<> written = text ? writeFile(path, *text) : Result<>{text.error()};
        if (!written) {
            session.out().complain(written.error());
            return CouldNot;
        }
        if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject().member("name"_L1, QStringView{record.webhook.name}).member("file"_L1, QStringView{path});
            session.out().line(json.endObject());
        } else {
            session.out().line(record.webhook.name + u" → "_s + path);
        }
    }
    return Done;
}

} // namespace Hookbench::Cli
