// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/delivery/composition.h"
#include "models/values/composedrequest.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

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

/// Changes @p request as the options say. Tells what is wrong with them.
bool applyOptions(Session &session, const QCommandLineParser &parser, ComposedRequest &request);

} // namespace Hookbench::Cli
