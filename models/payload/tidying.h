// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/payload/pieces.h"
#include "models/values/textedit.h"

namespace Hookbench {

/// What JSON from a documentation page has and JSON may not have. Each gives the edits that take all of it out of a
/// text (see piecesOf), and changes nothing else.
TextEdits commentEdits(QByteArrayView text, const std::vector<Piece> &pieces);
/// Dots for what was left out go, with a comma that is one too many then; where a value is due they become null.
TextEdits ellipsisEdits(QByteArrayView text, const std::vector<Piece> &pieces);
TextEdits trailingCommaEdits(const std::vector<Piece> &pieces);
/// Typographic and single quotes around strings become straight ones.
TextEdits quoteEdits(QByteArrayView text, const std::vector<Piece> &pieces);
TextEdits unquotedTokenEdits(QByteArrayView text, const std::vector<Piece> &pieces);
/// True, False, None, undefined and their like as JSON spells them.
TextEdits wordEdits(QByteArrayView text, const std::vector<Piece> &pieces);

} // namespace Hookbench
