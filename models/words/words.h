// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/apicredential.h"
#include "models/values/coverage.h"
#include "models/values/decision.h"
#include "models/values/diagnostic.h"
#include "models/values/exchange.h"
#include "models/values/extraction.h"
#include "models/values/quickfix.h"
#include "models/values/replytext.h"
#include "models/values/smswebhook.h"

#include <QString>

namespace Hookbench::Words {

/// The sentence for a diagnostic, in the language of the application: what is wrong and what to do.
QString sentence(const Diagnostic &diagnostic);

/// The same, said away from its field: a fault in a JSON text names the field that the text stands in.
QString sentenceWithField(const Diagnostic &diagnostic);

/// "FILE:LINE:COLUMN: severity: text [rule]", as the command line prints it.
QString compilerLine(const QString &file, const Diagnostic &diagnostic);

/// What a quick fix does, as the text of a button: "Quote {{requestId}}".
QString title(const QuickFix &fix);

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

/// How a value is written: "time with zone (RFC 3339)", "short code", …
QString name(ValueShape shape);

QString name(CredentialVendor vendor);
/// The label of a credential's field, in the mirrored product's words.
QString name(CredentialField field);
QString name(AuthType type);
QString name(MacHash hash);
QString name(IdExtractor extractor);
QString name(HeaderKind kind);
QString name(CredentialStatus status);
QString name(WebhookStatus status);
QString name(RevisionAction action);
QString name(SecretPlace place);
/// The category or field that the texts are offered in.
QString name(ReplyUse use);
/// The language that a tag ("sv", "fr-CA") stands for, called by its own name in every language of the window; the tag
/// itself where it is unknown.
QString languageName(const QString &tag);
/// The label of the secret in @p slot of @p credential: a field's label, or the header it belongs to.
QString secretName(const ApiCredential &credential, const QString &slot);

/// How the keychain is, and what to do: one sentence for each state. Empty while it works.
QString sentence(KeychainState state);

/// What a person calls the member that @p pointer leads to: "Name", "Opt-Out: Reply Message", "Payload".
QString fieldName(const QString &pointer);

/// What a function of the personalisation language does, in one sentence; empty for a name that is none.
QString functionSentence(QStringView name);
/// What a construct of the personalisation language (HelperInfo::name) is for; empty for a name that is none.
QString helperSentence(QStringView name);
/// The translation of FunctionInfo::note; empty for nullptr.
QString functionNote(const char *note);

/// The standard phrase of an HTTP status ("OK", "Not Found"), in English as on the wire; empty for unknown ones.
QString reasonPhrase(int status);

} // namespace Hookbench::Words
