// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/text.h"
#include "models/state/whenfinished.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

ExitStatus runBackup(Session &session, const QCommandLineParser &)
{
    Composition *database = session.composition();
    if (!database)
        return CouldNot;
    ExitStatus status = CouldNot;
    whenFinished(qApp, database->data.backUp(), [&](const QFuture<Result<QString>> &ended) {
        const Result<QString> made = ended.resultCount() > 0
            ? ended.result()
            : Error{Text::tr("The backup was ended before it was whole."), {}};
        if (!made) {
            session.out().complain(made.error());
        } else if (session.out().isJson()) {
            Json::Writer json;
            session.out().line(json.beginObject().member("file"_L1, QStringView{*made}).endObject());
            status = Done;
        } else {
            session.out().line(*made);
            status = Done;
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

} // namespace Hookbench::Cli
