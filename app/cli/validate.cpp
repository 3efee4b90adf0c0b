// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/feedback.h"
#include "app/cli/text.h"
#include "models/documents/feedbackdocument.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hookbench::Cli {

namespace {

void writeDiagnostics(Json::Writer &json, const Diagnostics &diagnostics)
{
    json.key("diagnostics"_L1).beginArray();
    for (const Diagnostic &diagnostic : diagnostics) {
        json.beginObject();
        json.member("line"_L1, diagnostic.position.line).member("column"_L1, diagnostic.position.column);
        json.member("severity"_L1, nameIn(severityNames, diagnostic.severity))
            .member("rule"_L1, nameIn(ruleNames, diagnostic.rule));
        json.member("text"_L1, QStringView{Words::sentence(diagnostic)});
        json.endObject();
    }
    json.endArray();
}

} // namespace

ExitStatus runValidate(Session &session, const QCommandLineParser &parser)
{
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        session.out().complain(Error{Text::tr("Name at least one document to check."), {}});
        return CouldNot;
    }
    ExitStatus status = Done;
    for (const QString &file : files) {
        const std::optional<QByteArray> text = session.read(file);
        if (!text) {
            status = CouldNot;
            continue;
        }
        if (isFeedbackDocument(*text)) {
            status = std::max(status, validateFeedback(session, file, *text));
            continue;
        }
        const WebhookDocument document = readWebhookDocument(*text);
        session.report(file, document.diagnostics);
        if (!document.isValid() && status == Done)
            status = AnswerIsNo;
        if (session.out().isJson()) {
            Json::Writer json;
            json.beginObject().member("file"_L1, QStringView{file}).member("valid"_L1, document.isValid());
            writeDiagnostics(json, document.diagnostics);
            session.out().line(json.endObject());
        } else {
            session.out().line(document.isValid() ? Text::tr("%1: valid").arg(file)
                                                  : Text::tr("%1: not valid").arg(file));
        }
    }
    return status;
}

} // namespace Hookbench::Cli
