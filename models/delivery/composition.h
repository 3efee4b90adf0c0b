// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/addressee.h"
#include "models/delivery/compositionfault.h"
#include "models/delivery/personalisation.h"
#include "models/delivery/samplerequest.h"
#include "models/values/composedrequest.h"
#include "models/values/exchange.h"

#include <functional>
#include <optional>

namespace Hookbench {

/// What a request is composed with.
struct CompositionContext
{
    /// The target's webhook, where it is there.
    std::optional<SmsWebhook> webhook = {};
    /// Its own URL, and that of this computer's receiver for it.
    QString webhookUrl = {};
    QString receiverUrl = {};
    /// Finds the sample that a body names: of its id, else of its name, else the webhook's first.
    std::function<std::optional<SampleEvent>(const RequestBody &)> findSample = {};
    /// Without anybody nothing is personalised: what has tags stays as it was typed, with a warning.
    std::optional<Addressee> person = {};
    /// The language of the variant, instead of the person's; empty for the body that is for everyone.
    std::optional<QString> language = {};
    /// Also the moment that the personalisation language knows.
    SampleVariation variation = {};
    QLocale locale = plainLocale();
};

/// A composed request as it would be sent now.
struct PreparedRequest
{
    /// Where there are errors it shows how far it came, and is not to be sent. Not signed.
    OutboundRequest request;
    /// In the order of the parts.
    QList<CompositionFault> faults;
    /// The language of the variant that was taken; empty for the body that is for everyone.
    QString language;

    bool isSound() const;
};

/// The exact bytes of @p request, and everything that is wrong with it. Pure and quick enough to be asked at each key:
/// it is also the live preview. Content-Type goes first, unless a header row sets it or the body is empty.
PreparedRequest compose(const ComposedRequest &request, const CompositionContext &context);

} // namespace Hookbench
