// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/delivery/composition.h"
#include "models/values/composedrequest.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// What a word of the command line means as a request.
struct NamedRequest
{
    /// The saved request or the document; of a webhook, a request that sends one of its samples.
    ComposedRequest request;
    /// Its webhook, where there is one.
    std::optional<NamedWebhook> webhook;
    /// Whether the word means a request and no webhook.
    bool isRequest = false;
};

/// What send was asked to send: a saved request, a document or a webhook's sample, with what the options change in it.
struct ChosenRequest
{
    ComposedRequest request;
    /// Its webhook; a null id and no name without one.
    SmsWebhookRecord webhook;
    /// What it is composed with, but for the variation.
    CompositionContext context;
};

/// The options that say what is sent.
void declareRequestOptions(QCommandLineParser &parser);

/// The request that the options and the one word of the command mean. Tells what is wrong, sets the exit status and
/// gives nothing on failure.
std::optional<ChosenRequest> chosenRequest(Session &session, const QCommandLineParser &parser, ExitStatus &failure);

/// The request or webhook that @p word means: a file's, else one of the database, where a webhook goes first. Tells
/// what is wrong, sets the exit status and gives nothing on failure.
std::optional<NamedRequest> requestNamed(Session &session, const QString &word, ExitStatus &failure);

/// What @p named is composed with: its samples and the person of --profile. Tells what is wrong and gives nothing on
/// failure.
std::optional<ChosenRequest> chosenOf(Session &session, const QCommandLineParser &parser, const NamedRequest &named);

/// What a command that writes requests down, and sends none, makes of a request at @p now; options for the webhook's
/// sample and for another URL count. Tells what is wrong, sets the exit status and gives nothing on failure.
std::optional<PreparedRequest> requestToShow(Session &session, const QCommandLineParser &parser,
                                             const NamedRequest &named, qint64 now, ExitStatus &failure);

/// Changes @p request as the options say. Tells what is wrong with them.
bool applyOptions(Session &session, const QCommandLineParser &parser, ComposedRequest &request);

} // namespace Hookbench::Cli
