// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/decision.h"
#include "models/values/diagnostic.h"
#include "models/values/exchange.h"
#include "models/values/extraction.h"
#include "models/values/smswebhook.h"

#include <QString>

namespace Hookbench::Words {

/// The sentence for a diagnostic, in the language of the application: what is wrong and what to do.
QString sentence(const Diagnostic &diagnostic);

/// "FILE:LINE:COLUMN: severity: text [rule]", as the command line prints it.
QString compilerLine(const QString &file, const Diagnostic &diagnostic);

/// One step of a trace as a sentence.
QString sentence(const TraceStep &step);

/// A decision in one sentence: "Opted out: the message is the Opt-Out keyword STOP."
QString summary(const Decision &decision);

/// What one event of a received body came to, in one sentence.
QString summary(const EventOutcome &outcome);

/// What became of a request, in one sentence: "Answered 200 OK after 12 ms." or why there was no answer.
QString summary(const Exchange &exchange);

QString name(Vendor vendor);
QString name(WebhookType type);
QString name(Category category);
QString name(ConsentState state);
QString name(Severity severity);
QString name(EventKind kind);
QString name(Strategy strategy);
QString name(FuzzyProfile profile);
QString name(Failure failure);
/// What a person calls the field: "Message", "Profile number", …
QString name(Field field);

/// The standard phrase of an HTTP status ("OK", "Not Found"), in English as on the wire; empty for unknown ones.
QString reasonPhrase(int status);

} // namespace Hookbench::Words
