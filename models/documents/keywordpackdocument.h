// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/keywordpack.h"
#include "models/values/result.h"

#include <QByteArray>

namespace Hookbench {

/// Reads a pack of keywords: a JSON object with "id", "name" and "words", an array of objects that each have a
/// "category", its "keywords" and the "source" they were taken from (see resources/keywords). A category may come more
/// than once, a keyword only once in the pack after normalisation. Fails with the first fault as a sentence and its
/// place as the detail.
Result<KeywordPack> readKeywordPack(const QByteArray &json);

} // namespace Hookbench
