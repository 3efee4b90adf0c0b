// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"

namespace Hookbench::Json {

/// What the grammar was waiting for when something else stood there.
enum class Due { Value, Key, Colon, CommaOrEnd, EndOfText };

/// The circumstances of a fault.
struct Circumstance
{
    Due due = Due::Value;
    /// Where the fault is, a byte offset.
    int at = 0;
    /// The offset of the comma before it, -1 when there is none; of the last value's end when a comma is due.
    int before = -1;
    /// The innermost open container; none when at the top.
    bool inObject = false;
    bool inArray = false;
    /// The raw key without quotes when a colon is due.
    QByteArrayView key;
};

/// Names the most helpful rule for what stands at a place where something else was due.
Diagnostic explain(QByteArrayView text, const Circumstance &circumstance);

/// The word, or the single character, at @p at; control and invisible characters as U+XXXX.
QString standing(QByteArrayView text, int at);

/// The single character at @p at; control and invisible characters as U+XXXX.
QString standingCharacter(QByteArrayView text, int at);

/// ASCII as a diagnostic quotes it, without a look at what is left out.
QString quotation(QByteArrayView text);

/// A valid key (without its quotes) as a diagnostic quotes it.
QString keyQuotation(QByteArrayView content);

/// Appends to @p repeated the members of the object at @p index whose key an earlier member has, compared with escapes
/// resolved. The object must be complete.
void findRepeatedKeys(QByteArrayView text, const std::vector<Node> &nodes, int index, std::vector<int> &repeated);

/// The number of bytes of the UTF-8 character at the start of @p text; 0 when it is not one.
int utf8Length(QByteArrayView text);

} // namespace Hookbench::Json
