// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordpack.h"
#include "models/values/replytext.h"
#include "models/values/result.h"

namespace Hookbench {

/// The texts that a reply library begins with, from resources.
Result<QList<ReplyText>> builtInReplies();
/// The packs of keywords the program knows, from resources, in the order in which they are offered.
Result<QList<KeywordPack>> builtInKeywordPacks();

} // namespace Hookbench
