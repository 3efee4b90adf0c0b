// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/delivery/receiverscript.h"
#include "models/delivery/retryprofile.h"
#include "models/values/rehearsal.h"

#include <optional>

namespace Hookbench {

/// Which request meets which step of the script.
enum class ScriptReading {
    PerEvent, // each event meets the script from its beginning
    PerEndpoint, // all requests share it in the order they come in, as at the receiver
};

struct RehearsalOptions
{
    /// How many events, all for the same host.
    int events = 1;
    /// First attempts a second; 0 for all of them at once.
    double rate = 0;
    /// Seconds that each answer takes besides the script's delays.
    double answerTime = 0;
    /// Seconds after which the sender waits no longer. Without it the profile's shorter one, or 90 where it says none.
    std::optional<double> timeOut = {};
    /// Draws the waits from the profile's jitter; without it each is as long as the profile says.
    std::optional<quint32> seed = {};
    ScriptReading reading = ScriptReading::PerEvent;

    bool operator==(const RehearsalOptions &) const = default;
};

/// The time-out of a sender that does not publish its own, in seconds.
inline constexpr double assumedTimeOut = 90;

/// More events than this are not rehearsed.
inline constexpr int mostRehearsedEvents = 100'000;

/// The time-out that a rehearsal goes by, in seconds.
double rehearsedTimeOut(const RetryProfile &profile, const RehearsalOptions &options);

/// What a sender would do, on a clock that only jumps from one attempt to the next. It always comes to an end, because
/// profiles hold a limited number of waits.
///
/// The endpoint takes an event in unless its step answers with a status outside 200 to 299; a step without a status
/// answers 200. An answer that is dropped, broken off or late was taken in all the same, and the next attempt is then
/// a duplicate. That is how the receiver follows a script.
Rehearsal rehearse(const RetryProfile &profile, const ReceiverScript &script, const RehearsalOptions &options = {});

RehearsalSummary summaryOf(const Rehearsal &rehearsal);

/// By number, and by time within a number.
QList<RehearsedGroup> groupsOf(const Rehearsal &rehearsal);

} // namespace Hookbench
