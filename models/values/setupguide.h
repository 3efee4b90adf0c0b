// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/localisedtext.h"

#include <QList>
#include <QString>

namespace Hookbench {

/// One thing to do at the provider or in the console.
struct SetupStep
{
    /// Plain text; "%1" stands where the webhook's URL goes.
    LocalisedText text;
    /// Whether the URL stands in the text, so that a button to copy it belongs beside the step.
    bool hasUrl() const { return text.english.contains(u"%1"); }
    /// Whether a sample body of the webhook should be shown beneath.
    bool showsSample = false;
    /// Whether the steps of a known provider take its place.
    bool standsForProvider = false;

    bool operator==(const SetupStep &) const = default;
};

/// What to do so that a provider's events reach a webhook, in order.
struct SetupGuide
{
    /// "sinch", "infobip-inbound", "custom-feedback", …
    QString id;
    LocalisedText title;
    QList<SetupStep> steps;

    bool operator==(const SetupGuide &) const = default;
};

} // namespace Hookbench
