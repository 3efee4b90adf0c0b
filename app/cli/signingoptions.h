// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/delivery/secretbinding.h"
#include "models/delivery/signing.h"
#include "models/values/composedrequest.h"

#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace Hookbench::Cli {

/// How to sign or check, with the secret for it.
struct SigningOrder
{
    SigningSettings settings;
    Secret secret;
    /// Which hosts it may go to.
    SecretBinding binding = {};
};

/// Declares --@p schemeOption, and the options that say where the secret is and how tokens are made.
void declareSigningOptions(QCommandLineParser &parser, const QString &schemeOption, const QString &help);

/// What these options say; SigningScheme::None without --@p schemeOption. The secret comes from an environment
/// variable, which is gone afterwards, or from the keychain; one that stands on the command line is refused. Tells what
/// is wrong and gives nothing on failure. Without the option @p saved counts, what a request was saved with: its
/// scheme, and the secret that it names unless an option names another.
std::optional<SigningOrder> chosenSigning(Session &session, const QCommandLineParser &parser,
                                          const QString &schemeOption, KeyUse use, const SignatureSettings &saved = {});

} // namespace Hookbench::Cli
