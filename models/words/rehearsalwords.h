// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/rehearsal.h"

#include <QString>

namespace Hookbench::Words {

/// A length of time as people say it, its two largest parts at most: "1.5 s", "5 min", "22 h 45 min".
QString duration(qint64 milliseconds);

/// What the sender got: "503 Service Unavailable", "Connection closed without an answer".
QString answer(const RehearsedAttempt &attempt);

/// Why the sender goes on or stops, and whether the endpoint got the event once more.
QString note(const RehearsedAttempt &attempt);

/// What became of an event: "Delivered after 2 attempts and 5 s."
QString summary(const RehearsedEvent &event);

/// What became of all events, in one paragraph.
QString summary(const RehearsalSummary &summary);

/// What a person calls the fact: "Schedule", "Time-out", …
QString name(RetryFact fact);

} // namespace Hookbench::Words
