// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/delivery/deliveryreports.h"
#include "models/delivery/feedbackrequest.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// The secrets that the sandbox's feedback webhook needs: from the keychain, or its key from the environment variable
/// of --key-env, which is gone afterwards. Tells what is wrong and gives nothing on failure.
std::optional<FeedbackSecrets> feedbackSecrets(Session &session, const QCommandLineParser &parser);

/// The feedback webhook of the sandbox. Tells that there is none, and gives null.
const FeedbackWebhookRecord *feedbackRecord(Session &session);

/// Declares --key-env.
void declareFeedbackKey(QCommandLineParser &parser);

/// feedback send, and the options for it.
void declareFeedbackSend(QCommandLineParser &parser);
ExitStatus sendFeedback(Session &session, const QCommandLineParser &parser);

/// feedback outcome FILE…
ExitStatus tellOutcomes(Session &session, const QCommandLineParser &parser, const QStringList &files);

/// The statuses of one body: lines, or the member "outcomes" of an object that is being written.
void tellStatuses(Output &out, const QList<ReportedStatus> &statuses);
void writeStatuses(Json::Writer &json, const QList<ReportedStatus> &statuses);

/// Whether a document is a feedback webhook's, and what is wrong with it, told on standard error.
ExitStatus validateFeedback(Session &session, const QString &file, const QByteArray &text);

/// Takes one document into the sandbox, or says what would happen. The key is typed in the window or read from
/// --key-env where the command has that option.
ExitStatus importFeedback(Session &session, const QCommandLineParser &parser, const QString &file,
                          const QByteArray &text);

} // namespace Hookbench::Cli
