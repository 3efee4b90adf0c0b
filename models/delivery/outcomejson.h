// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/exchange.h"

#include "models/json/writer.h"

namespace Hookbench {

/// Writes a decision as an object with the keys of the command line's match; the message is left out when it is null.
/// Category, keyword, strategy and reply are null where there is none. The trace holds facts and, beside them, the
/// sentence that tells them.
void writeDecision(Json::Writer &writer, const Decision &decision, const QString &message, bool withTrace);

/// The same without the braces, for those who write more keys into the object.
void writeDecisionMembers(Json::Writer &writer, const Decision &decision, const QString &message, bool withTrace);

/// Outcomes and diagnostics as the database keeps them, and back. Facts only, no sentences, so that they can be told in
/// any language. Names that a later version might add are read as the first value of their enumeration; what is not
/// JSON is read as nothing.
QByteArray outcomesToJson(const QList<EventOutcome> &outcomes);
QList<EventOutcome> outcomesFromJson(const QByteArray &json);
QByteArray diagnosticsToJson(const Diagnostics &diagnostics);
Diagnostics diagnosticsFromJson(const QByteArray &json);
/// Pairs in the order of the wire; each byte is one character, so that values that are not UTF-8 come back as they
/// were.
QByteArray headersToJson(const HeaderList &headers);
HeaderList headersFromJson(const QByteArray &json);

} // namespace Hookbench
