// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QtGlobal>

namespace Hookbench::Cli {

void declareNothing(QCommandLineParser &)
{
}

const QList<Command> &commands()
{
    static const QList<Command> list{
        {"validate", "FILE…", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Check webhook documents"), declareNothing,
         runValidate},
        {"import", "FILE…|DIR",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Take documents into the database, all or none"), declareNothing,
         runImport},
        {"export", "[WEBHOOK…] --to DIR", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Write webhooks as documents"),
         declareExport, runExport},
        {"match", "WEBHOOK MESSAGE…|--messages FILE",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say what inbound messages would do"), declareMatch, runMatch},
        {"extract", "WEBHOOK|--vendor VENDOR FILE…",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Read provider JSON through a webhook's mapping"), declareExtract,
         runExtract},
        {"render", "WEBHOOK", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Print the body that send would post"),
         declareRender, runRender},
        {"send", "WEBHOOK", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Post sample events"), declareSend, runSend},
        {"listen", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Run the receiver"), declareListen, runListen},
        {"demo", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Show the whole path on a demo sandbox"), declareNothing,
         runDemo},
    };
    return list;
}

} // namespace Hookbench::Cli
