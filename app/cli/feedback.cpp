// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/feedback.h"

#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/text.h"
#include "app/composition/documentfiles.h"
#include "models/checks/feedbackchecks.h"
#include "models/delivery/feedbacktoken.h"
#include "models/documents/feedbackdocument.h"
#include "models/state/whenfinished.h"
#include "models/words/feedbackwords.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

ExitStatus fail(Session &session, const Error &error, ExitStatus status = CouldNot)
{
    session.out().complain(error);
    return status;
}

/// Waits for a future, or for an interruption.
template<typename Value> Result<Value> waitFor(const QFuture<Result<Value>> &future)
{
    Result<Value> answer = Error{Text::tr("The keychain was not waited for."), {}};
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, qApp, &QCoreApplication::quit);
    whenFinished(qApp, future, [&answer](const QFuture<Result<Value>> &ended) {
        if (ended.resultCount() > 0)
            answer = ended.result();
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return answer;
}

/// The key of --key-env; an empty one where the option is not there.
Result<Secret> keyFromEnvironment(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"key-env"_s))
        return Secret{};
    const QByteArray variable = parser.value(u"key-env"_s).toLocal8Bit();
    // What is wrong is said without repeating the name: it may be the key itself.
    if (variable.isEmpty() || !qEnvironmentVariableIsSet(variable.constData()))
        return Error{Text::tr("--key-env takes the name of an environment variable, and none of that name is set. "
                              "Export it first; the key itself does not belong on the command line."),
                     {}};
    Secret key{qgetenv(variable.constData())};
    qunsetenv(variable.constData());
    return key;
}

void tellComplaints(Session &session, const QString &file, const FeedbackComplaints &complaints)
{
    for (const FeedbackComplaint &complaint : complaints) {
        QString place{nameIn(feedbackFieldNames, complaint.field)};
        if (complaint.row >= 0)
            place += u' ' + QString::number(complaint.row + 1);
        session.out().complain(u"%1: %2: %3: %4"_s.arg(file, place, QString{nameIn(severityNames, complaint.severity)},
                                                       complaint.sentence));
    }
}

ExitStatus show(Session &session)
{
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    if (!record)
        return CouldNot;
    const Result<QByteArray> document = writeFeedbackDocument(record->webhook);
    if (!document)
        return fail(session, document.error());
    const bool complete = session.composition()->feedback.isComplete();
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().key("document"_L1).raw(document->trimmed()).key("secrets"_L1).beginArray(true);
        for (const KeptSecret &kept : record->secrets)
            json.value(QStringView{kept.slot});
        json.endArray().member("complete"_L1, complete).endObject();
        session.out().line(json);
        return complete ? Done : AnswerIsNo;
    }
    session.out().bytes(*document);
    if (!complete)
        session.out().complain(Text::tr("Something is missing: edit it in the window, or import it with --key-env."));
    return complete ? Done : AnswerIsNo;
}

ExitStatus exportTo(Session &session, const QCommandLineParser &parser, const QStringList &arguments)
{
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    if (!record)
        return CouldNot;
    const Result<QByteArray> document = writeFeedbackDocument(record->webhook);
    if (!document)
        return fail(session, document.error());
    QString path = arguments.value(0);
    if (parser.isSet(u"to"_s) || path.isEmpty())
        return fail(session, {Text::tr("Name the file to write: feedback export FILE."), {}});
    if (path == u"-")
        session.out().bytes(*document);
    else if (const Result<> done = documentFiles()->write(path, *document); !done)
        return fail(session, done.error());
    else
        session.out().line(record->webhook.name + u" → "_s + path);
    return Done;
}

/// Whether a token, in a file or on standard input, would be believed by an endpoint that is configured like this.
ExitStatus verifyToken(Session &session, const QCommandLineParser &parser, const QStringList &arguments)
{
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    const std::optional<QByteArray> text = record ? session.read(arguments.value(0, u"-"_s)) : std::nullopt;
    const std::optional<FeedbackSecrets> secrets = text ? feedbackSecrets(session, parser) : std::nullopt;
    if (!secrets)
        return CouldNot;
    const FeedbackJwt &jwt = record->webhook.jwt;
    const Result<Secret> key = checkingKey(secrets->value(jwtKeySlot(jwt.algorithm)), jwt.algorithm);
    if (!key)
        return fail(session, key.error());
    const Result<Jwt> token = checkFeedbackToken(tokenIn(QString::fromUtf8(*text)), jwt, *key, systemClock());
    if (!token)
        return fail(session, token.error(), AnswerIsNo);
    session.out().line(Text::tr("The token is good."));
    session.out().line(QString::fromUtf8(token->claims));
    return Done;
}

ExitStatus remove(Session &session)
{
    const FeedbackWebhookRecord *record = feedbackRecord(session);
    if (!record)
        return CouldNot;
    const QString name = record->webhook.name;
    if (const Result<> done = session.composition()->feedback.remove(); !done)
        return fail(session, done.error());
    session.out().line(Text::tr("%1 was removed.").arg(name));
    return Done;
}

} // namespace

void declareFeedbackKey(QCommandLineParser &parser)
{
    parser.addOption({u"key-env"_s,
                      Text::tr("The environment variable that holds the key of the feedback webhook's tokens; without "
                               "it the keychain is asked."),
                      u"NAME"_s});
}

const FeedbackWebhookRecord *feedbackRecord(Session &session)
{
    Composition *services = session.composition();
    if (!services)
        return nullptr;
    if (!services->feedback.record()) {
        session.out().complain(
            Error{Text::tr("This sandbox has no feedback webhook. Import one, or create it in the window."), {}});
        return nullptr;
    }
    return &*services->feedback.record();
}

std::optional<FeedbackSecrets> feedbackSecrets(Session &session, const QCommandLineParser &parser)
{
    const auto failed = [&session](const Error &error) {
        session.out().complain(error);
        return std::optional<FeedbackSecrets>{};
    };
    const FeedbackWebhook &webhook = session.composition()->feedback.record()->webhook;
    QStringList needed = neededSecrets(webhook);
    FeedbackSecrets given;
    if (parser.isSet(u"key-env"_s)) {
        const Result<Secret> key = keyFromEnvironment(parser);
        if (!key)
            return failed(key.error());
        const QString slot = jwtKeySlot(webhook.jwt.algorithm);
        given.insert(slot, *key);
        needed.removeAll(slot);
    }
    if (needed.isEmpty())
        return given;
    Result<FeedbackSecrets> kept = waitFor(session.composition()->feedback.secrets());
    if (!kept)
        return failed(kept.error());
    kept->insert(given);
    return *std::move(kept);
}

ExitStatus validateFeedback(Session &session, const QString &file, const QByteArray &text)
{
    const FeedbackDocument document = readFeedbackDocument(text);
    session.report(file, document.diagnostics);
    bool valid = document.isValid();
    FeedbackComplaints complaints;
    if (valid) {
        complaints = checkFeedbackWebhook(*document.webhook);
        tellComplaints(session, file, complaints);
        valid = firstError(complaints).isEmpty();
    }
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("file"_L1, QStringView{file}).member("valid"_L1, valid);
        json.key("diagnostics"_L1).beginArray();
        for (const Diagnostic &diagnostic : document.diagnostics)
            json.beginObject()
                .member("line"_L1, diagnostic.position.line)
                .member("column"_L1, diagnostic.position.column)
                .member("severity"_L1, nameIn(severityNames, diagnostic.severity))
                .member("rule"_L1, nameIn(ruleNames, diagnostic.rule))
                .member("text"_L1, QStringView{Words::sentence(diagnostic)})
                .endObject();
        for (const FeedbackComplaint &complaint : complaints)
            json.beginObject()
                .member("field"_L1, nameIn(feedbackFieldNames, complaint.field))
                .member("severity"_L1, nameIn(severityNames, complaint.severity))
                .member("text"_L1, QStringView{complaint.sentence})
                .endObject();
        json.endArray().endObject();
        session.out().line(json);
    } else {
        session.out().line(valid ? Text::tr("%1: valid").arg(file) : Text::tr("%1: not valid").arg(file));
    }
    return valid ? Done : AnswerIsNo;
}

ExitStatus importFeedback(Session &session, const QCommandLineParser &parser, const QString &file,
                          const QByteArray &text)
{
    const FeedbackDocument document = readFeedbackDocument(text);
    session.report(file, document.diagnostics);
    if (!document.isValid())
        return fail(session, {Text::tr("Nothing was imported."), {}}, AnswerIsNo);
    const FeedbackComplaints complaints = checkFeedbackWebhook(*document.webhook);
    tellComplaints(session, file, complaints);
    if (!firstError(complaints).isEmpty())
        return fail(session, {Text::tr("Nothing was imported."), {}}, AnswerIsNo);
    Composition *services = session.composition();
    if (!services)
        return CouldNot;
    const bool isNew = !services->feedback.record();
    const bool rehearsed = parser.optionNames().contains(u"dry-run"_s) && parser.isSet(u"dry-run"_s);
    const bool withKey = parser.optionNames().contains(u"key-env"_s) && parser.isSet(u"key-env"_s);
    const Result<Secret> key = withKey ? keyFromEnvironment(parser) : Result<Secret>{Secret{}};
    if (!key)
        return fail(session, key.error());
    Result<FeedbackWebhookRecord> stored = FeedbackWebhookRecord{};
    if (!rehearsed && withKey)
        stored = waitFor(
            services->feedback.submit(*document.webhook, {{jwtKeySlot(document.webhook->jwt.algorithm), *key}}));
    else if (!rehearsed)
        stored = services->feedback.save(*document.webhook);
    if (!stored)
        return fail(session, stored.error());
    const QString name = document.webhook->name.trimmed();
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject().member("name"_L1, QStringView{name});
        json.member("action"_L1, isNew ? "created"_L1 : "updated"_L1).endObject();
        session.out().line(json);
    } else {
        session.out().line((isNew ? Text::tr("created") : Text::tr("updated")) + u"  "_s + name);
        if (!rehearsed && !services->feedback.isComplete())
            session.out().complain(
                Text::tr("Something is missing: edit it in the window, or import it with --key-env."));
    }
    return Done;
}

void declareFeedback(QCommandLineParser &parser)
{
    declareFeedbackKey(parser);
    declareFeedbackSend(parser);
    parser.addOptions({
        {u"vendor"_s,
         Text::tr("outcome: whose delivery reports they are: sinch, sinch-conversational, infobip, custom."),
         u"VENDOR"_s},
        {u"dry-run"_s, Text::tr("import: say what would happen, and change nothing.")},
    });
}

ExitStatus runFeedback(Session &session, const QCommandLineParser &parser)
{
    QStringList arguments = parser.positionalArguments();
    const QString what = arguments.isEmpty() ? u"show"_s : arguments.takeFirst();
    if (what == u"show")
        return show(session);
    if (what == u"send")
        return sendFeedback(session, parser);
    if (what == u"outcome")
        return tellOutcomes(session, parser, arguments);
    if (what == u"verify")
        return verifyToken(session, parser, arguments);
    if (what == u"remove")
        return remove(session);
    if (what == u"export")
        return exportTo(session, parser, arguments);
    if ((what == u"import" || what == u"validate") && !arguments.isEmpty()) {
        const std::optional<QByteArray> text = session.read(arguments.first());
        if (!text)
            return CouldNot;
        return what == u"import" ? importFeedback(session, parser, arguments.first(), *text)
                                 : validateFeedback(session, arguments.first(), *text);
    }
    return fail(session,
                {Text::tr("feedback takes show, send, verify, outcome, validate FILE, import FILE, export FILE or "
                          "remove."),
                 {}});
}

} // namespace Hookbench::Cli
