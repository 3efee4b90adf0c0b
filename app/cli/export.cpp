// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "app/composition/documentfiles.h"
#include "models/state/webhookfiles.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

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
    QList<QUuid> wanted;
    QStringList names = parser.positionalArguments();
    names.removeDuplicates();
    for (const QString &name : names) {
        const SmsWebhookRecord *record = database->webhooks.findByName(name);
        if (!record) {
            session.out().complain(Error{Text::tr("There is no webhook called “%1” in this sandbox.").arg(name), {}});
            return CouldNot;
        }
        wanted << record->id;
    }
    if (names.isEmpty()) {
        for (const SmsWebhookRecord &record : database->webhooks.webhooks())
            wanted << record.id;
    }

    const QDir folder{parser.value(u"to"_s)};
    if (!folder.mkpath(u"."_s)) {
        session.out().complain(Error{Text::tr("The folder %1 could not be made.").arg(folder.path()), {}});
        return CouldNot;
    }
    const std::unique_ptr<Files> disk = documentFiles();
    const WebhookFiles files{*disk, database->webhooks};
    const Result<QStringList> written = files.exportTo(folder.path(), wanted, [&](int i, const QString &path) {
        const QString name = database->webhooks.find(wanted.at(i))->webhook.name;
        if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject().member("name"_L1, QStringView{name}).member("file"_L1, QStringView{path});
            session.out().line(json.endObject());
        } else {
            session.out().line(name + u" → "_s + path);
        }
    });
    if (!written) {
        session.out().complain(written.error());
        return CouldNot;
    }
    return Done;
}

} // namespace Hookbench::Cli
