// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/values/profile.h"
#include "models/values/sampleevent.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// --sample and --profile, which render and send share.
void declareSampleOptions(QCommandLineParser &parser);

/// The sample that --sample names for the webhook, or its first. Tells which there are when there is no such one.
std::optional<SampleEvent> chosenSample(Session &session, const NamedWebhook &named, const QCommandLineParser &parser);

/// The person that @p wish means: a file where there is one, standard input for "-", else a name among the profiles.
/// Tells the reason and gives nothing on failure.
std::optional<Profile> namedProfile(Session &session, const QString &wish);

/// The number that --profile's person texts from (mobilePhone.number); empty without --profile; nothing when there is
/// no such profile.
std::optional<QString> profileNumber(Session &session, const QCommandLineParser &parser);

} // namespace Hookbench::Cli
