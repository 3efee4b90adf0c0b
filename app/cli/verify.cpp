// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/text.h"
#include "models/state/whenfinished.h"
#include "models/words/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

ExitStatus tell(Session &session, const Result<ConnectionReport> &report)
{
    if (!report) {
        session.out().complain(report.error());
        return CouldNot;
    }
    const Exchange &last = report->exchange ? *report->exchange : *report->tokenRequest;
    const bool accepted = report->exchange && last.isSuccess();
    if (session.out().isJson()) {
        Json::Writer json;
        json.beginObject();
        json.member("status"_L1, qint64{last.status});
        json.member("step"_L1, report->exchange ? "message"_L1 : "token"_L1);
        json.member("milliseconds"_L1, last.phases.total / 1000);
        json.member("messageId"_L1, QStringView{report->messageId});
        json.member("body"_L1, QStringView{QString::fromUtf8(last.responseBody)});
        session.out().line(json.endObject());
        return accepted ? Done : AnswerIsNo;
    }
    if (report->tokenRequest)
        session.out().line(Text::tr("Token: %1").arg(Words::summary(*report->tokenRequest)));
    if (report->exchange) {
        session.out().line(Words::summary(last));
        session.out().line(QString::fromUtf8(last.responseBody));
    }
    if (report->messageIdLookedFor) {
        session.out().line(report->messageId.isEmpty() ? Text::tr("No message ID was found in the answer.")
                                                       : Text::tr("Message ID: %1").arg(report->messageId));
    }
    return accepted ? Done : AnswerIsNo;
}

} // namespace

void declareVerify(QCommandLineParser &parser)
{
    parser.addOption({u"to"_s, Text::tr("Send to this number."), u"NUMBER"_s});
    parser.addOption({u"message"_s, Text::tr("Send this text."), u"TEXT"_s});
    parser.addOption({u"confirm"_s, Text::tr("The name of the production sandbox that is sent from."), u"NAME"_s});
}

ExitStatus runVerify(Session &session, const QCommandLineParser &parser)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1 || !parser.isSet(u"to"_s) || !parser.isSet(u"message"_s)) {
        session.out().complain(
            Error{Text::tr("Say what to verify: verify CREDENTIAL --to NUMBER --message TEXT."), {}});
        return CouldNot;
    }
    const ApiCredential *credential = session.credential(names.first());
    if (!credential)
        return CouldNot;
    Composition &database = *session.composition();
    const Sandbox &sandbox = database.sandboxes.current();
    if (sandbox.production && parser.value(u"confirm"_s) != sandbox.name) {
        session.out().complain(
            Error{Text::tr("%1 is a production sandbox. Add --confirm %1 to send from it.").arg(sandbox.name), {}});
        return CouldNot;
    }
    ExitStatus status = CouldNot;
    Interrupt interrupt;
    QObject::connect(&interrupt, &Interrupt::interrupted, &database.connections, &ConnectionCheck::cancel);
    const auto verifying
        = database.connections.verify(*credential, {}, parser.value(u"to"_s), parser.value(u"message"_s));
    whenFinished(qApp, verifying, [&](const QFuture<Result<ConnectionReport>> &ended) {
        status = tell(session,
                      ended.resultCount() > 0 ? ended.result()
                                              : Error{Text::tr("The test was ended before there was an answer."), {}});
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    return status;
}

} // namespace Hookbench::Cli
