// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/json/scanner.h"
#include "models/values/textedit.h"

namespace Hookbench::Json {

// Changes of one thing in a text; everything else stays as it is spelt. The document must be valid JSON and hold the
// node.

/// @p literal (valid JSON) in the place of the node's value.
TextEdits withValue(const Document &document, int node, const QByteArray &literal);

/// Another name for a member of an object.
TextEdits withKey(const Document &document, int node, QStringView key);

/// Without the node, its comma and its line. Nothing for the root.
TextEdits without(const Document &document, int node);

/// One member more at the end of the object, or one element more at the end of the array, on a line of its own where
/// the others have one. @p key is left aside for an array.
TextEdits withChild(const Document &document, int container, QStringView key, const QByteArray &literal);

/// What somebody typed as the value of something that was of @p kind, as a JSON literal: a text stays a text; a number,
/// true, false and null stay what they are when the text is one of them, and become a text otherwise.
QByteArray literalOf(QStringView typed, Kind kind);

/// @p key, or @p key with a number behind it when the object has it.
QString freeKey(const Document &document, int object, const QString &key);

} // namespace Hookbench::Json
