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
        {"validate", "FILE… [--rules [REGIONS]]", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Check webhook documents"),
         declareValidate, runValidate},
        {"import", "FILE…|DIR [--dry-run]",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Take documents into the database, all or none"), declareImport,
         runImport},
        {"export", "[WEBHOOK…] --to DIR", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Write webhooks as documents"),
         declareExport, runExport},
        {"match", "WEBHOOK MESSAGE…|--messages FILE",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say what inbound messages would do"), declareMatch, runMatch},
        {"test", "[--webhook WEBHOOK] FILE…", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Run conversation tests"),
         declareTest, runTest},
        {"replay", "--before WEBHOOK --after WEBHOOK --messages FILE|--events",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say which messages another configuration would decide differently"),
         declareReplay, runReplay},
        {"clashes", "WEBHOOK…",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Find keywords of one sender that could be taken for each other"),
         declareClashes, runClashes},
        {"cost", "TEXT…|-", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say what sending a reply costs"), declareCost,
         runCost},
        {"exceptions", "[list|add|remove|reset] [WORD…]",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List and change the everyday words that fuzzy logic passes over"),
         declareExceptions, runExceptions},
        {"extract", "WEBHOOK|--vendor VENDOR FILE…",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Read provider JSON through a webhook's mapping"), declareExtract,
         runExtract},
        {"render", "WEBHOOK|REQUEST", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Print the body that send would post"),
         declareRender, runRender},
        {"evaluate", "TEMPLATE-FILE",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Evaluate a template in the personalisation language"),
         declareEvaluate, runEvaluate},
        {"send", "WEBHOOK|REQUEST",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Send sample events and composed requests"), declareSend, runSend},
        {"requests", "[list|show|import|export|remove] …",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List and keep composed requests"), declareRequests, runRequests},
        {"feedback", "[show|send|verify|outcome|validate|import|export|remove] …",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Keep the feedback webhook, send its events, read delivery reports"),
         declareFeedback, runFeedback},
        {"convert", "WEBHOOK|REQUEST --to curl|powershell|postman|har|k6",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Write the request of a sample event for another program"),
         declareConvert, runConvert},
        {"rehearse", "--script FILE --retry PROFILE",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say when a sender would try again, on a virtual clock"),
         declareRehearse, runRehearse},
        {"samples", "[list|show|add|remove] [NAME|FILE…]",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List and keep sample events"), declareSamples, runSamples},
        {"profiles", "[list|show|import|remove|make] …",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List and keep the people of previews"), declareProfiles,
         runProfiles},
        {"listen", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Run the receiver"), declareListen, runListen},
        {"events", "[list|show|replay|pin|unpin|note|delete] …",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List, export and work on the events of the log"), declareEvents,
         runEvents},
        {"history", "WEBHOOK",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List, compare and restore the revisions of a webhook"),
         declareHistory, runHistory},
        {"compare", "WEBHOOK WEBHOOK",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say field by field how two webhooks differ"), declareNothing,
         runCompare},
        {"copy", "WEBHOOK… --to-sandbox NAME",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Copy webhooks into another sandbox, all or none"), declareCopy,
         runCopy},
        {"sandbox", "[list|create|change|delete] [NAME]",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List and change sandboxes"), declareSandbox, runSandbox},
        {"credentials", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "List the API credentials"), declareNothing,
         runCredentials},
        {"verify", "CREDENTIAL --to NUMBER --message TEXT",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Send a test message through a custom API credential"),
         declareVerify, runVerify},
        {"move", "CREDENTIAL",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Turn the keywords of an API credential into a webhook document"),
         declareMove, runMove},
        {"secrets", "",
         QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Say which secrets are kept, and whether the keychain has them"),
         declareNothing, runSecrets},
        {"backup", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Copy the database to a file beside it"),
         declareNothing, runBackup},
        {"demo", "", QT_TRANSLATE_NOOP("Hookbench::Cli::Text", "Show the whole path on a demo sandbox"), declareNothing,
         runDemo},
    };
    return list;
}

} // namespace Hookbench::Cli
