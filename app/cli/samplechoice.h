// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "models/language/value.h"
#include "models/values/exchange.h"
#include "models/values/profile.h"
#include "models/values/sampleevent.h"

#include <QCommandLineParser>

#include <optional>

namespace Hookbench::Cli {

/// --sample and --profile, which render and send share.
void declareSampleOptions(QCommandLineParser &parser);

/// The sample that --sample names for the webhook, or its first. Tells which there are when there is no such one.
std::optional<SampleEvent> chosenSample(Session &session, const NamedWebhook &named, const QCommandLineParser &parser);

/// The same for a name that was found elsewhere.
std::optional<SampleEvent> sampleCalled(Session &session, const NamedWebhook &named, const QString &name);

/// The person that @p wish means: a file where there is one, standard input for "-", else a name among the profiles.
/// Tells the reason and gives nothing on failure.
std::optional<Profile> namedProfile(Session &session, const QString &wish);

/// Who sends.
struct Sender
{
    /// mobilePhone.number of the profile; empty without --profile.
    QString number;
    /// The profile for the personalisation language; without --profile nothing is personalised.
    std::optional<Language::Value> person;
};

/// The person of --profile. Tells the reason and gives nothing when there is no such one.
std::optional<Sender> chosenSender(Session &session, const QCommandLineParser &parser);

/// @p request as it is to be sent for @p sender. Tells what is wrong with its personalisation, and gives nothing when
/// it can't be sent.
std::optional<OutboundRequest> requestFor(Session &session, const OutboundRequest &request, const Sender &sender,
                                          qint64 now);

} // namespace Hookbench::Cli
